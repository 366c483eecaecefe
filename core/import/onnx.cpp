// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/import.h"
#include "core/import/onnx_layers.h"
#include "core/import/onnx_preparation.h"
#include "core/import/onnx_reader.h"

#include <exception>
#include <limits>

namespace cutpoint {

using namespace onnx_import;

namespace onnx_import {

Result<onnx::ModelProto> parseModel(std::string_view content, const std::string& file, Issues* issues) {
    const auto fail = [&](IssueCode code, Sentence message, Sentence fix) {
        return Issue{Severity::Error, code, file, 0, "", std::move(message), std::move(fix)};
    };
    if (content.empty())
        return fail(code::EmptyFile, say("The file is empty."), say("Choose an ONNX model."));
    if (content.size() > static_cast<std::size_t>(std::numeric_limits<int>::max()))
        return fail(code::TooLarge, say("The file is larger than 2 GiB."),
                    say("Save the model with external data and open the small .onnx file."));
    onnx::ModelProto model;
    try {
        if (!model.ParseFromArray(content.data(), static_cast<int>(content.size())))
            return fail(code::BadOnnx, say("This is not an ONNX model, or it is cut short or damaged."),
                        say("Download or export the model again."));
    } catch (const std::exception& e) {
        return fail(code::BadOnnx, say("The model cannot be read: %1.", e.what()),
                    say("Export the model again."));
    }
    if (!model.has_graph())
        return fail(code::BadOnnx, say("This is not an ONNX model: it contains no graph."),
                    say("Choose the .onnx file of the model, not its data or a text file."));
    Issues untold;
    Issues& told = issues ? *issues : untold;
    if (!file.empty())
        readExternalIntegers(model, file, told);
    inlineFunctions(model, file, told);
    return model;
}

Result<Analysis> analyse(const onnx::ModelProto& model, const ImportOptions& options) {
    try {
        return OnnxReader(model, options).read();
    } catch (const std::exception& e) {
        return Issue{Severity::Error,
                     code::BadOnnx,
                     options.file,
                     0,
                     "",
                     say("The model cannot be read: %1.", e.what()),
                     say("Export the model again.")};
    }
}

} // namespace onnx_import

Result<ImportedModel> importOnnx(std::string_view content, const ImportOptions& options) {
    Issues prepared;
    const auto model = parseModel(content, options.file, &prepared);
    if (!model)
        return model.error();
    auto analysis = analyse(*model, options);
    if (!analysis)
        return analysis.error();
    Analysis found = std::move(analysis).value();
    found.issues.insert(found.issues.begin(), prepared.begin(), prepared.end());
    return makeModel(std::move(found), options);
}

} // namespace cutpoint
