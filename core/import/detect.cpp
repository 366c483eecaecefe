// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/csv_table.h"
#include "core/import/foreign_models.h"
#include "core/import/import.h"
#include "core/import/json_reader.h"
#ifdef CUTPOINT_READS_Onnx
#include "core/import/onnx_text.h"
#include "core/import/plain_text.h"
#endif
#include "core/import/profiles/read_profile.h"
#include "core/import/unknown_sizes.h"
#include "core/model/sentence.h"

#include <algorithm>
#include <fstream>

namespace cutpoint {

namespace {

constexpr std::uintmax_t kLargestFile = std::uintmax_t{2} << 30;

Issue problem(const ImportOptions& options, IssueCode code, Sentence message, Sentence fix) {
    return {Severity::Error, std::move(code), options.file, 0, "", std::move(message), std::move(fix)};
}

bool namedOnnx(const std::string& file) {
    return file.ends_with(".onnx") || file.ends_with(".ONNX");
}

/// Text has no control characters but white space in its first 4 kB.
bool looksLikeText(std::string_view content) {
    content = content.substr(0, 4096);
    return std::none_of(content.begin(), content.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte < 32 && c != '\n' && c != '\r' && c != '\t' && c != '\f';
    });
}

std::string_view trimmed(std::string_view line) {
    const std::size_t first = line.find_first_not_of(" \t\r");
    if (first == std::string_view::npos)
        return {};
    return line.substr(first, line.find_last_not_of(" \t\r") - first + 1);
}

/// The first `count` lines that are neither empty nor a comment.
std::vector<std::string_view> firstLines(std::string_view content, std::size_t count) {
    std::vector<std::string_view> lines;
    while (!content.empty() && lines.size() < count) {
        const std::size_t end = content.find('\n');
        const std::string_view line = trimmed(content.substr(0, end));
        content.remove_prefix(end == std::string_view::npos ? content.size() : end + 1);
        if (!line.empty() && line.front() != '#')
            lines.push_back(line);
    }
    return lines;
}

/// A prototxt starts with `word:` or `word {`.
bool looksLikePrototxt(std::string_view line) {
    const std::size_t end = line.find_first_not_of("abcdefghijklmnopqrstuvwxyz_");
    if (end == 0)
        return false;
    static constexpr std::string_view kWords[] = {"name",           "input", "input_dim",
                                                  "input_shape",    "layer", "layers",
                                                  "force_backward", "state", "debug_info"};
    if (std::find(std::begin(kWords), std::end(kWords), line.substr(0, end)) == std::end(kWords))
        return false;
    const std::string_view rest = end == std::string_view::npos ? "" : trimmed(line.substr(end));
    return rest.empty() || rest.front() == ':' || rest.front() == '{';
}

/// Where a reader is not built, its files are refused by name of their format.
[[maybe_unused]] Issue notBuilt(const ImportOptions& options, const std::string& format) {
    return problem(options, code::FormatNotBuilt, say("This build cannot read %1 models.", format),
                   say("Convert the model to another supported format."));
}

Result<ImportedModel> readOnnx([[maybe_unused]] std::string_view content, const ImportOptions& options) {
#ifdef CUTPOINT_READS_Onnx
    return importOnnx(content, options);
#else
    return notBuilt(options, "ONNX");
#endif
}

Result<ImportedModel> readCaffe([[maybe_unused]] std::string_view content, const ImportOptions& options) {
#ifdef CUTPOINT_READS_Caffe
    return importCaffe(content, options);
#else
    return notBuilt(options, "Caffe");
#endif
}

Result<ImportedModel> readDarknet([[maybe_unused]] std::string_view content, const ImportOptions& options) {
#ifdef CUTPOINT_READS_Darknet
    return importDarknet(content, options);
#else
    return notBuilt(options, "Darknet");
#endif
}

Result<ImportedModel> importJson(std::string_view content, const ImportOptions& options) {
    const Result<nlohmann::json> document = parseJson(content, options.file);
    if (!document)
        return document.error();
    if (jsonText(*document, "format") == "cutpoint-model")
        return importNative(content, options);
    if (document->is_object() && document->contains("nodes") && document->contains("edges"))
        return importMsr(content, options);
    const std::string format = jsonText(*document, "format");
    if (format == "cutpoint-scenario")
        return problem(
            options, code::NotAModel,
            say("This is a scenario: it tells how the link changes over time, and has no net of its own."),
            say("Open a model, and then this file as its trace."));
    if (!format.empty())
        return problem(options, code::NotAModel,
                       say("The JSON is of format \"%1\", which is not a model.", format),
                       say("Open a file whose \"format\" is \"cutpoint-model\"."));
    return problem(options, code::NotAModel,
                   say("The JSON has neither \"format\": \"cutpoint-model\" nor \"nodes\" and \"edges\"."),
                   say("Add the format and version of a Cutpoint model, or open another file."));
}

} // namespace

bool ImportedModel::hasTimes() const {
    return std::any_of(profile.layers.begin(), profile.layers.end(), [](const LayerProfile& p) {
        return p.edgeFrom != Provenance::Missing || p.cloudFrom != Provenance::Missing;
    });
}

namespace {

Result<ImportedModel> readByContent(std::string_view content, const ImportOptions& options) {
    if (isUtf16(content))
        return problem(options, code::Utf16, say("The text is in UTF-16, which no model format uses."),
                       say("Save it again as UTF-8 (\"Unicode (UTF-8)\" in most editors)."));
    std::string_view text = content;
    if (text.starts_with("\xEF\xBB\xBF"))
        text.remove_prefix(3);
    const std::size_t first = text.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos)
        return problem(options, code::EmptyFile, say("The file is empty."),
                       say("Choose a file with a model in it."));
    if (isTflite(content))
        return importTflite(content, options);
    if (const auto foreign = foreignModel(content))
        return problem(options, code::ForeignFormat, foreign->what, foreign->fix);
    if (!looksLikeText(content)) {
        // ModelProto starts with ir_version (field 1, a varint) in every exporter; names come early too.
        const char tag = content.front();
        if (tag == '\x08' || tag == '\x12' || tag == '\x3A' || tag == '\x42' || namedOnnx(options.file))
            return readOnnx(content, options);
        return problem(options, code::UnknownFormat, say("The file is binary but not an ONNX model."),
                       say("Open an .onnx file, or export the model to ONNX first."));
    }
#ifdef CUTPOINT_READS_Onnx
    if (isOnnxText(text)) {
        const auto binary = onnxOfText(text, options.file);
        return binary ? importOnnx(*binary, options) : binary.error();
    }
#endif
    if (namedOnnx(options.file))
        return problem(
            options, code::NotOnnx, say("The file is named .onnx but holds text, not an ONNX model."),
            say("Export the model again; a download may have saved an error page or a Git LFS pointer."));
    if (const ProfileFormat profile = detectProfile(text); isToolProfile(profile))
        return problem(options, code::NotAModel,
                       say("The file is %1, not a model.", profileFormatTitle(profile)),
                       say("Open the model that was measured and give this file with --edge-profile or "
                           "--cloud-profile."));
    if (text[first] == '<') {
        if (isOpenVinoModel(text.substr(first)))
            return importOpenVino(text, options);
        return problem(
            options, code::UnknownFormat, say("The file is XML or a web page, but no OpenVINO model."),
            say("Open the .xml that OpenVINO's converter wrote, or the model itself; a download may "
                "have saved an error page."));
    }
    const std::vector<std::string_view> lines = firstLines(text, 8);
    if (text[first] == '{' && !lines.empty())
        return importJson(text, options);
    for (const std::string_view line : lines) {
        if (line.find("forward_compute_time=") != std::string_view::npos)
            return importPipedream(text, options);
        if (line == "[net]" || line == "[network]")
            return readDarknet(text, options);
        if (looksLikePrototxt(line))
            return readCaffe(text, options);
    }
    if (looksLikeCsv(text))
        return importProfiledCsv(text, options);
    if (!lines.empty() && lines.front().front() == '[')
        return readDarknet(text, options);
    return problem(
        options, code::UnknownFormat, say("The file is text, but of no supported model format."),
        say("Open ONNX, TensorFlow Lite, OpenVINO XML, Caffe prototxt, Darknet cfg, Cutpoint JSON, "
            "msr JSON, a PipeDream graph.txt or a profile CSV."));
}

} // namespace

Result<ImportedModel> importModel(std::string_view content, const ImportOptions& options) {
    auto model = endsLinesInCr(content) ? readByContent(withLineFeeds(std::string(content)), options)
                                        : readByContent(content, options);
    return model ? settleSizes(*std::move(model), options) : model;
}

Result<ImportedModel> importModelFile(const std::filesystem::path& path, ImportOptions options) {
    if (options.file.empty())
        options.file = path.string();
    std::error_code failure;
    const auto status = std::filesystem::status(path, failure);
    if (failure || !std::filesystem::exists(status))
        return problem(options, code::FileNotFound, say("There is no such file."),
                       say("Check the path and its spelling."));
    if (std::filesystem::is_directory(status))
        return problem(options, code::IsADirectory, say("This is a folder, not a file."),
                       say("Name the model file in it."));
    if (!std::filesystem::is_regular_file(status))
        return problem(options, code::NotAFile, say("This is not a regular file."),
                       say("Copy the model to a file first."));
    const std::uintmax_t size = std::filesystem::file_size(path, failure);
    if (failure)
        return problem(options, code::UnreadableFile, say("The file cannot be read."),
                       say("Check its permissions."));
    if (size > kLargestFile)
        return problem(
            options, code::FileTooLarge, say("The file is larger than 2 GiB."),
            say("Save the weights outside the model (ONNX external data); planning needs only the graph."));
    std::ifstream stream(path, std::ios::binary);
    std::string content(static_cast<std::size_t>(size), '\0');
    if (!stream || (size > 0 && !stream.read(content.data(), static_cast<std::streamsize>(size))))
        return problem(options, code::UnreadableFile, say("The file cannot be read."),
                       say("Check its permissions."));
    return importModel(content, options);
}

} // namespace cutpoint
