// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/layer_origins.h"
#include "core/model/profile.h"

#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <string_view>

namespace cutpoint {

/// A model as read from a file. `profile.layers` always has the graph's size; its times are Missing when the
/// file has none.
struct ImportedModel {
    std::shared_ptr<const LayerGraph> graph;
    Profile profile;
    std::string format; ///< "onnx", "tflite", "openvino", "caffe", "darknet", "native", "msr", "pipedream",
                        ///< "chain-csv", "operator-csv"
    Issues issues;      ///< warnings and notes
    LayerOrigins origins;

    bool hasTimes() const;
};

struct ImportOptions {
    std::string file;                             ///< for issues, and a hint where the content is ambiguous
    std::map<std::string, Shape> inputShapes;     ///< by input name: overrides the shape in the model
    std::optional<Bytes> inputBytes;              ///< size of every raw input that inputBytesOf does not name
    std::map<std::string, Bytes> inputBytesOf{};  ///< by raw input: its size as it would be sent
    std::map<std::string, Bytes> outputBytesOf{}; ///< by layer: its output as it would be sent
    std::optional<double> elementBytes{};         ///< of a number in formats that do not tell; 4 is assumed
    std::map<std::string, std::int64_t> dims{};   ///< sizes of open axes by their names in the file
};

/// Reads any supported model, recognised by its content (never by the name alone). Never throws, never
/// crashes on hostile bytes; the error names file, line or node and the fix.
Result<ImportedModel> importModel(std::string_view content, const ImportOptions& options);
/// The same for a file; at most 2 GiB.
Result<ImportedModel> importModelFile(const std::filesystem::path& path, ImportOptions options);

/// One reader per format; each expects content of its format.
Result<ImportedModel> importOnnx(std::string_view content, const ImportOptions& options);
Result<ImportedModel> importCaffe(std::string_view content, const ImportOptions& options);
Result<ImportedModel> importDarknet(std::string_view content, const ImportOptions& options);
Result<ImportedModel> importNative(std::string_view content, const ImportOptions& options);
Result<ImportedModel> importMsr(std::string_view content, const ImportOptions& options);
Result<ImportedModel> importPipedream(std::string_view content, const ImportOptions& options);
Result<ImportedModel> importTflite(std::string_view content, const ImportOptions& options);
Result<ImportedModel> importOpenVino(std::string_view content, const ImportOptions& options);
Result<ImportedModel> importProfiledCsv(std::string_view content, const ImportOptions& options);

} // namespace cutpoint
