// SPDX-License-Identifier: GPL-3.0-or-later
// Any message as a client's inference: its tensors have the bytes that their shapes say, or it is refused.
#include "core/runtime/cloud/tensor_codec.h"

#include <cstdint>
#include <cstdlib>
#include <google/protobuf/stubs/logging.h>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace cutpoint;
    static const std::vector<TensorSpec> wanted{{"x", TensorType::Fp32, {1, 2}},
                                                {"n", TensorType::Int64, {-1}},
                                                {"b", TensorType::Bool, {2}},
                                                {"h", TensorType::Fp16, {-1, 2}}};
    // It would tell of every name that is no UTF-8.
    static const bool quiet = (google::protobuf::SetLogHandler(nullptr), true);
    inference::ModelInferRequest request;
    if (!quiet || !request.ParseFromArray(data, static_cast<int>(size)))
        return 0;
    for (std::size_t count = 1; count <= wanted.size(); ++count) {
        const std::vector<TensorSpec> some(wanted.begin(),
                                           wanted.begin() + static_cast<std::ptrdiff_t>(count));
        inference::ModelInferRequest own = request;
        std::vector<Tensor> inputs;
        if (!decodeInputs(own, some, inputs).ok())
            continue;
        for (const Tensor& input : inputs)
            if (bytesOf(input.spec) != static_cast<std::int64_t>(input.data.size()))
                std::abort();
        if (!checkRequestedOutputs(own, some).ok())
            continue;
        inference::ModelInferResponse response;
        encodeOutputs(own, inputs, response);
        if (response.raw_output_contents_size() != response.outputs_size())
            std::abort();
    }
    return 0;
}
