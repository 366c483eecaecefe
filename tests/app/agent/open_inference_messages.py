# SPDX-License-Identifier: GPL-3.0-or-later
"""Message classes of the Open Inference Protocol, built from its published field numbers and nothing of ours."""
from google.protobuf import descriptor_pb2, descriptor_pool, message_factory

BOOL, BYTES, DOUBLE, FLOAT = 8, 12, 1, 2
INT32, INT64, UINT32, UINT64, STRING = 5, 3, 13, 4, 9
MESSAGE = 11

# message -> [(field, number, type or message name, "repeated" | "map" | "")]
MESSAGES = {
    "ServerLiveRequest": [],
    "ServerLiveResponse": [("live", 1, BOOL, "")],
    "ServerReadyRequest": [],
    "ServerReadyResponse": [("ready", 1, BOOL, "")],
    "ModelReadyRequest": [("name", 1, STRING, ""), ("version", 2, STRING, "")],
    "ModelReadyResponse": [("ready", 1, BOOL, "")],
    "ServerMetadataRequest": [],
    "ServerMetadataResponse": [("name", 1, STRING, ""), ("version", 2, STRING, ""), ("extensions", 3, STRING, "repeated")],
    "ModelMetadataRequest": [("name", 1, STRING, ""), ("version", 2, STRING, "")],
    "TensorMetadata": [("name", 1, STRING, ""), ("datatype", 2, STRING, ""), ("shape", 3, INT64, "repeated")],
    "ModelMetadataResponse": [("name", 1, STRING, ""), ("versions", 2, STRING, "repeated"), ("platform", 3, STRING, ""),
                              ("inputs", 4, "TensorMetadata", "repeated"), ("outputs", 5, "TensorMetadata", "repeated")],
    "InferParameter": [("bool_param", 1, BOOL, ""), ("int64_param", 2, INT64, ""), ("string_param", 3, STRING, ""),
                       ("double_param", 4, DOUBLE, ""), ("uint64_param", 5, UINT64, "")],
    "InferTensorContents": [("bool_contents", 1, BOOL, "repeated"), ("int_contents", 2, INT32, "repeated"),
                            ("int64_contents", 3, INT64, "repeated"), ("uint_contents", 4, UINT32, "repeated"),
                            ("uint64_contents", 5, UINT64, "repeated"), ("fp32_contents", 6, FLOAT, "repeated"),
                            ("fp64_contents", 7, DOUBLE, "repeated"), ("bytes_contents", 8, BYTES, "repeated")],
    "InferTensor": [("name", 1, STRING, ""), ("datatype", 2, STRING, ""), ("shape", 3, INT64, "repeated"),
                    ("parameters", 4, "InferParameter", "map"), ("contents", 5, "InferTensorContents", "")],
    "RequestedOutput": [("name", 1, STRING, ""), ("parameters", 2, "InferParameter", "map")],
    "ModelInferRequest": [("model_name", 1, STRING, ""), ("model_version", 2, STRING, ""), ("id", 3, STRING, ""),
                          ("parameters", 4, "InferParameter", "map"), ("inputs", 5, "InferTensor", "repeated"),
                          ("outputs", 6, "RequestedOutput", "repeated"), ("raw_input_contents", 7, BYTES, "repeated")],
    "ModelInferResponse": [("model_name", 1, STRING, ""), ("model_version", 2, STRING, ""), ("id", 3, STRING, ""),
                           ("parameters", 4, "InferParameter", "map"), ("outputs", 5, "InferTensor", "repeated"),
                           ("raw_output_contents", 6, BYTES, "repeated")],
    "ModelRepositoryParameter": [("bool_param", 1, BOOL, ""), ("int64_param", 2, INT64, ""),
                                 ("string_param", 3, STRING, ""), ("bytes_param", 4, BYTES, "")],
    "RepositoryIndexRequest": [("repository_name", 1, STRING, ""), ("ready", 2, BOOL, "")],
    "ModelIndex": [("name", 1, STRING, ""), ("version", 2, STRING, ""), ("state", 3, STRING, ""), ("reason", 4, STRING, "")],
    "RepositoryIndexResponse": [("models", 1, "ModelIndex", "repeated")],
    "RepositoryModelLoadRequest": [("repository_name", 1, STRING, ""), ("model_name", 2, STRING, ""),
                                   ("parameters", 3, "ModelRepositoryParameter", "map")],
    "RepositoryModelLoadResponse": [],
    "RepositoryModelUnloadRequest": [("repository_name", 1, STRING, ""), ("model_name", 2, STRING, ""),
                                     ("parameters", 3, "ModelRepositoryParameter", "map")],
    "RepositoryModelUnloadResponse": [],
}
# A parameter holds one of its fields.
CHOICES = ("InferParameter", "ModelRepositoryParameter")


def build():
    """Name -> class."""
    file = descriptor_pb2.FileDescriptorProto(name="independent.proto", package="independent", syntax="proto3")
    for name, fields in MESSAGES.items():
        message = file.message_type.add(name=name)
        if name in CHOICES:
            message.oneof_decl.add(name="parameter_choice")
        for field, number, kind, shape in fields:
            made = message.field.add(name=field, number=number, json_name=field)
            made.label = made.LABEL_REPEATED if shape else made.LABEL_OPTIONAL
            made.type = MESSAGE if isinstance(kind, str) else kind
            if isinstance(kind, str):
                made.type_name = ".independent." + kind
            if name in CHOICES:
                made.oneof_index = 0
            if shape == "map":
                entry = message.nested_type.add(name=field.capitalize() + "Entry")
                entry.options.map_entry = True
                entry.field.add(name="key", number=1, type=STRING, label=made.LABEL_OPTIONAL)
                entry.field.add(name="value", number=2, type=MESSAGE, label=made.LABEL_OPTIONAL,
                                type_name=".independent." + kind)
                made.type_name = ".independent.%s.%s" % (name, entry.name)
    pool = descriptor_pool.DescriptorPool()
    pool.Add(file)
    factory = message_factory.MessageFactory(pool)
    return {name: factory.GetPrototype(pool.FindMessageTypeByName("independent." + name)) for name in MESSAGES}
