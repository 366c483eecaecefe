# SPDX-License-Identifier: GPL-3.0-or-later
"""A client that shares nothing with Cutpoint lists, loads, infers and unloads models on its cloud agent.

independent_client.py AGENT SHARED_DATA: exit code 0 when all is well, 77 when grpcio is missing."""
import math
import os
import struct
import subprocess
import sys

try:
    import grpc
    from open_inference_messages import build
except ImportError as missing:
    print("skipped:", missing)
    sys.exit(77)

M = build()


def varint(n):
    out = b""
    while n > 127:
        out += bytes([n & 127 | 128])
        n >>= 7
    return out + bytes([n])


def field(number, payload):
    """A length-delimited protobuf field."""
    if isinstance(payload, str):
        payload = payload.encode()
    return varint(number << 3 | 2) + varint(len(payload)) + payload


def number(at, n):
    return varint(at << 3) + varint(n)


def relu_model():
    """An ONNX model y = Relu(x) for x of FP32 [1,1,2,3], written field by field."""
    def value(name):
        shape = b"".join(field(1, number(1, n)) for n in (1, 1, 2, 3))
        return field(1, name) + field(2, field(1, number(1, 1) + field(2, shape)))
    node = field(1, "x") + field(2, "y") + field(3, "relu") + field(4, "Relu")
    graph = field(1, node) + field(2, "g") + field(11, value("x")) + field(12, value("y"))
    return number(1, 7) + field(7, graph) + field(8, number(2, 13))


class Client:
    def __init__(self, address):
        self.channel = grpc.insecure_channel(address, options=[("grpc.max_receive_message_length", -1)])

    def call(self, method, **fields):
        request = M[method + "Request"](**fields)
        return self.channel.unary_unary(
            "/inference.GRPCInferenceService/" + method,
            request_serializer=lambda message: message.SerializeToString(),
            response_deserializer=M[method + "Response"].FromString)(request, timeout=60)

    def refused(self, method, **fields):
        try:
            self.call(method, **fields)
        except grpc.RpcError as error:
            return error.code()
        return grpc.StatusCode.OK

    def load(self, name, content):
        parameter = M["ModelRepositoryParameter"]
        self.call("RepositoryModelLoad", model_name=name, parameters={
            "config": parameter(string_param='{"backend": "onnxruntime", "max_batch_size": 0}'),
            "file:1/model.onnx": parameter(bytes_param=content)})


def check(what, condition):
    if not condition:
        raise AssertionError(what)


def infer_relu(client):
    values = [-1.5, 2.0, -0.0, 4.25, -100.0, 1e-3]
    expected = [max(v, 0.0) for v in struct.unpack("<6f", struct.pack("<6f", *values))]
    tensor = dict(name="x", datatype="FP32", shape=[1, 1, 2, 3])
    raw = client.call("ModelInfer", model_name="relu", id="7", inputs=[M["InferTensor"](**tensor)],
                      raw_input_contents=[struct.pack("<6f", *values)])
    check("id", raw.id == "7")
    check("output", (raw.outputs[0].name, raw.outputs[0].datatype, list(raw.outputs[0].shape)) == ("y", "FP32", [1, 1, 2, 3]))
    check("raw values", list(struct.unpack("<6f", raw.raw_output_contents[0])) == expected)
    check("compute time", raw.parameters["compute_seconds"].double_param > 0)
    typed = client.call("ModelInfer", model_name="relu", inputs=[
        M["InferTensor"](contents=M["InferTensorContents"](fp32_contents=values), **tensor)])
    check("typed values", list(struct.unpack("<6f", typed.raw_output_contents[0])) == expected)
    tensor["shape"] = [1, 1, 3, 2]
    check("wrong shape", client.refused(
        "ModelInfer", model_name="relu", inputs=[M["InferTensor"](**tensor)],
        raw_input_contents=[struct.pack("<6f", *values)]) == grpc.StatusCode.INVALID_ARGUMENT)


def real_net(client, path):
    """SqueezeNet: softmax over 1000 classes."""
    with open(path, "rb") as file:
        client.load("squeezenet", file.read())
    model = client.call("ModelMetadata", name="squeezenet")
    check("one input", len(model.inputs) == 1)
    elements = math.prod(model.inputs[0].shape)
    answer = client.call("ModelInfer", model_name="squeezenet", inputs=[
        M["InferTensor"](name=model.inputs[0].name, datatype="FP32", shape=model.inputs[0].shape)],
        raw_input_contents=[struct.pack("<f", 0.5) * elements])
    scores = struct.unpack("<1000f", answer.raw_output_contents[0])
    check("probabilities", abs(sum(scores) - 1) < 1e-3 and min(scores) >= 0)
    client.call("RepositoryModelUnload", model_name="squeezenet")


def main(agent, shared):
    with subprocess.Popen([agent, "cloud", "--listen", "127.0.0.1:0"], stdout=subprocess.PIPE,
                          stderr=subprocess.DEVNULL, text=True) as server:
        try:
            client = Client(server.stdout.readline().split()[1])
            check("live", client.call("ServerLive").live and client.call("ServerReady").ready)
            check("extension", "model_repository" in client.call("ServerMetadata").extensions)
            check("empty", len(client.call("RepositoryIndex").models) == 0)
            client.load("relu", relu_model())
            listed = client.call("RepositoryIndex").models
            check("listed", [(m.name, m.state) for m in listed] == [("relu", "READY")])
            check("ready", client.call("ModelReady", name="relu").ready)
            infer_relu(client)
            real = os.path.join(shared, "models", "onnx", "light_squeezenet.onnx")
            if os.path.exists(real):
                real_net(client, real)
            else:
                print("without the real net, which is missing:", real)
            client.call("RepositoryModelUnload", model_name="relu")
            check("gone", client.refused("ModelMetadata", name="relu") == grpc.StatusCode.NOT_FOUND)
            check("unlisted", len(client.call("RepositoryIndex").models) == 0)
        finally:
            server.terminate()
            code = server.wait(timeout=30)
        check("clean exit", code == 0)
    print("all is well")


main(sys.argv[1], sys.argv[2])
