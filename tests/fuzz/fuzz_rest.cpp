// SPDX-License-Identifier: GPL-3.0-or-later
// Any body as what a client sends over HTTP: an inference with its tensors as numbers or behind the JSON, or
// a load.
#include "core/runtime/cloud/rest_json.h"
#include "core/runtime/cloud/tensor_codec.h"

#include <cstdint>
#include <cstdlib>
#include <google/protobuf/stubs/logging.h>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace cutpoint;
    static const std::vector<TensorSpec> wanted{{"x", TensorType::Fp32, {-1, 2}},
                                                {"n", TensorType::Int64, {-1}},
                                                {"b", TensorType::Bool, {-1}},
                                                {"u", TensorType::Uint8, {-1}},
                                                {"d", TensorType::Fp64, {-1}}};
    static const bool quiet = (google::protobuf::SetLogHandler(nullptr), true);
    if (!quiet || size < 2)
        return 0;
    const std::string_view body(reinterpret_cast<const char*>(data) + 2, size - 2);
    const std::size_t told = data[0] + 256U * data[1];
    inference::RepositoryModelLoadRequest load;
    static_cast<void>(readLoad(std::string(body), load));
    inference::ModelInferRequest request;
    // As many clients tell no length of the JSON as tell one.
    if (!readInference(body, told >= 32768 ? body.size() : told, request).ok())
        return 0;
    if (request.inputs_size() != request.raw_input_contents_size())
        std::abort();
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        inference::ModelInferRequest own = request;
        std::vector<Tensor> inputs;
        if (!decodeInputs(own, {wanted[i]}, inputs).ok() || !checkRequestedOutputs(own, {wanted[i]}).ok())
            continue;
        inference::ModelInferResponse response;
        encodeOutputs(own, inputs, response);
        const RestAnswer answer = writeInference(own, response);
        if (!nlohmann::json::accept(answer.json))
            std::abort();
    }
    return 0;
}
