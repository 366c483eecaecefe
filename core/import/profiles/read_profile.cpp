// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/profiles/read_profile.h"

#include "core/import/csv_table.h"
#include "core/import/json_reader.h"
#include "core/import/profiles/readers.h"
#include "core/import/profiles/text_lines.h"
#include "core/model/quantity_text.h"
#include "core/model/sentence.h"

#include <algorithm>
#include <cmath>

namespace cutpoint {

using nlohmann::json;

namespace {

constexpr std::size_t kLookedAt = 256U << 10;

bool isBinary(std::string_view content) {
    content = content.substr(0, 4096);
    return std::any_of(content.begin(), content.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte < 32 && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != '\x1B';
    });
}

/// By the keys that each tool writes; the file is not parsed, so that a truncated one is recognised, too.
ProfileFormat detectJson(std::string_view head) {
    const auto has = [&](std::string_view key) { return containsText(head, key); };
    using enum ProfileFormat;
    if (has("\"cutpoint-model\""))
        return Native;
    if (has("_kernel_time\"") || has("\"model_run\"") || has("\"session_initialization\""))
        return OnnxRuntime;
    if (has("\"timeMs\"") || has("\"averageMs\""))
        return TensorRtJson;
    if (has("\"startInMs\"") || has("\"startComputeInMs\"") || has("\"computeMs\""))
        return TensorRtTimes;
    if (has("\"Layers\"") && (head.starts_with('{') || has("\"Bindings\"")))
        return TensorRtLayers;
    if (has("\"ArmNN\""))
        return ArmNn;
    if (has("\"report_type\"") || has("\"avg_performance\"") || has("\"detailed_performance\""))
        return OpenVinoJson;
    if (has("\"traceEvents\"") || has("\"cpu_op\"") || has("\"python_function\""))
        return PyTorchTrace;
    if (has("\"test_start\"") || has("\"sum_sent\"") || has("\"bits_per_second\"") ||
        (has("\"download\"") && has("\"upload\"")))
        return Bandwidth;
    return OtherJson;
}

bool isNcnnLine(std::string_view line) {
    const std::size_t bar = line.find('|');
    if (bar == std::string_view::npos)
        return false;
    const auto parts = words(line.substr(0, bar));
    return parts.size() == 3 && (parts[2].ends_with("ms") || parts[2].ends_with("us")) &&
           parts[2].front() >= '0' && parts[2].front() <= '9';
}

ProfileFormat detectText(std::string_view head) {
    using enum ProfileFormat;
    TextLines lines(head);
    bool first = true;
    for (std::string_view line; lines.next(line);) {
        const std::string_view text = trimmedText(line);
        if (text.empty() || text.starts_with('#'))
            continue;
        const std::string lower = lowerText(text.substr(0, 400));
        if (lower.starts_with("layername;execstatus") || lower.starts_with("layer name;exec status"))
            return OpenVinoCsv;
        if (containsText(lower, "average time per layer") || containsText(text, "forward-backward time") ||
            (containsText(text, "forward: ") && text.ends_with("ms.")) ||
            (text.starts_with('I') && containsText(text, "] LAYER-")))
            return CaffeTime;
        if (containsText(text, "= Run Order =") || containsText(text, "Operator-wise Profiling Info") ||
            containsText(text, "[node type]") || lower.starts_with("node type,"))
            return TfLite;
        if (containsText(text, "=== Profile (") ||
            (containsText(text, "Layer") && containsText(lower, "time") && containsText(text, "(ms)") &&
             containsText(text, "%")))
            return TensorRtText;
        if (containsText(text, "layerType:") && containsText(text, "realTime:"))
            return OpenVinoConsole;
        if (containsText(text, "Self CPU %") || containsText(text, "Self CPU total") ||
            containsText(text, "# of Calls"))
            return PyTorchAverages;
        if (isNcnnLine(line))
            return Ncnn;
        if (containsText(text, "icmp_seq=") || containsText(text, "bits/sec"))
            return Bandwidth;
        if (first && looksLikeTable(text))
            return Csv;
        first = false;
    }
    return Unknown;
}

Issue refused(ProfileFormat format, const std::string& file) {
    const auto issue = [&](IssueCode code, Sentence message, Sentence fix) {
        return Issue{Severity::Error, code, file, 0, "", std::move(message), std::move(fix)};
    };
    switch (format) {
    case ProfileFormat::TensorRtTimes:
        return issue(
            code::NotAProfile,
            say("The file holds the times of whole inferences (trtexec --exportTimes), none of layers."),
            say("Give the file that trtexec --exportProfile=FILE writes."));
    case ProfileFormat::TensorRtLayers:
        return issue(
            code::NotAProfile,
            say("The file describes an engine's layers (trtexec --exportLayerInfo) and holds no times."),
            say("Give the file that trtexec --exportProfile=FILE writes."));
    case ProfileFormat::PyTorchAverages:
        return issue(code::NotAProfile,
                     say("The table of torch.profiler's key_averages has one row per type of operator: its "
                         "times cannot be told apart by layer."),
                     say("Save the trace instead: prof.export_chrome_trace(\"trace.json\")."));
    case ProfileFormat::ArmNn:
        return issue(
            code::NotAProfile, say("The file is a profile of Arm NN, whose rows name kernels and no layers."),
            say("Time the layers with another tool, for example TensorFlow Lite's benchmark_model."));
    case ProfileFormat::Bandwidth:
        return issue(code::NotAProfile, say("The file is a measurement of a link, not of a device."),
                     say("Give it with --bandwidth @FILE."));
    case ProfileFormat::Compressed:
        return issue(code::NotAProfile, say("The file is compressed."),
                     say("Unpack it first, for example with gunzip."));
    case ProfileFormat::Binary:
        return issue(code::UnknownProfile, say("The file is binary; profiles are text or JSON."),
                     say("Give the file that the profiler wrote."));
    case ProfileFormat::Utf16:
        return issue(code::Utf16, say("The text is in UTF-16."),
                     say("Save it again as UTF-8 (\"CSV UTF-8\" in most spreadsheets)."));
    case ProfileFormat::Empty:
        return issue(code::EmptyFile, say("The file is empty."),
                     say("Give the file that the profiler wrote."));
    case ProfileFormat::OtherJson:
        return issue(code::UnknownProfile, say("The file is JSON, but of no profiler that is known here."),
                     say("Known are ONNX Runtime, TensorRT (exportProfile), OpenVINO and PyTorch traces, and "
                         "Cutpoint's own format."));
    default:
        return issue(code::UnknownProfile,
                     say("The file is text, but neither a table with a header nor the log of a profiler that "
                         "is known here."),
                     say("Known are OpenVINO counters, caffe time, trtexec --dumpProfile, TensorFlow Lite's "
                         "benchmark_model, ncnn benchmark lines and CSV tables such as layer,time_ms."));
    }
}

} // namespace

ProfileFormat detectProfile(std::string_view content) {
    using enum ProfileFormat;
    if (isUtf16(content))
        return Utf16;
    if (content.starts_with("\x1F\x8B") || content.starts_with("PK\x03\x04") || content.starts_with("BZh") ||
        content.starts_with("\x28\xB5\x2F\xFD"))
        return Compressed;
    if (content.starts_with("\xEF\xBB\xBF"))
        content.remove_prefix(3);
    const std::size_t start = content.find_first_not_of(" \t\r\n");
    if (start == std::string_view::npos)
        return Empty;
    if (isBinary(content))
        return Binary;
    const std::string_view head = content.substr(start, kLookedAt);
    if (head.front() == '{')
        return detectJson(head);
    if (head.front() == '[') {
        const std::size_t next = head.find_first_not_of(" \t\r\n", 1);
        if (next == std::string_view::npos || head[next] == '{' || head[next] == ']' || head[next] == '[')
            return detectJson(head);
    }
    return detectText(head);
}

const char* profileFormatTitle(ProfileFormat format) {
    switch (format) {
    case ProfileFormat::OnnxRuntime:
        return "an ONNX Runtime profile";
    case ProfileFormat::OpenVinoCsv:
    case ProfileFormat::OpenVinoJson:
    case ProfileFormat::OpenVinoConsole:
        return "an OpenVINO profile";
    case ProfileFormat::CaffeTime:
        return "a log of caffe time";
    case ProfileFormat::TensorRtJson:
    case ProfileFormat::TensorRtText:
        return "a TensorRT profile";
    case ProfileFormat::TensorRtTimes:
        return "a list of inference times of trtexec";
    case ProfileFormat::TensorRtLayers:
        return "a description of a TensorRT engine";
    case ProfileFormat::TfLite:
        return "a TensorFlow Lite profile";
    case ProfileFormat::PyTorchTrace:
        return "a PyTorch trace";
    case ProfileFormat::PyTorchAverages:
        return "a table of torch.profiler";
    case ProfileFormat::Ncnn:
        return "a log of ncnn's benchmark";
    case ProfileFormat::ArmNn:
        return "an Arm NN profile";
    case ProfileFormat::Bandwidth:
        return "a measurement of a link";
    default:
        return "not a profile";
    }
}

bool isToolProfile(ProfileFormat format) {
    using enum ProfileFormat;
    return format == OnnxRuntime || format == OpenVinoCsv || format == OpenVinoJson ||
           format == OpenVinoConsole || format == CaffeTime || format == TensorRtJson ||
           format == TensorRtText || format == TfLite || format == PyTorchTrace || format == Ncnn;
}

Result<MeasuredProfile> readMeasuredProfile(std::string_view content, const std::string& file) {
    using namespace profile_readers;
    using enum ProfileFormat;
    const ProfileFormat format = detectProfile(content);
    if (content.starts_with("\xEF\xBB\xBF"))
        content.remove_prefix(3);
    const auto fromJson =
        [&](Result<MeasuredProfile> (*read)(const json&, const std::string&)) -> Result<MeasuredProfile> {
        const Result<json> document = parseJson(content, file);
        if (document)
            return read(*document, file);
        Issue issue = document.error();
        if (issue.code == code::JsonSyntax)
            issue.fix =
                say("The file looks like %1 that was cut short or edited; let the tool write it again "
                    "to the end.",
                    profileFormatTitle(format));
        return issue;
    };
    switch (format) {
    case OnnxRuntime:
        return fromJson(readOnnxRuntime);
    case TensorRtJson:
        return fromJson(readTensorRtJson);
    case PyTorchTrace:
        return fromJson(readPyTorchTrace);
    case OpenVinoJson:
        return fromJson(readOpenVinoJson);
    case OpenVinoCsv:
        return readOpenVinoCsv(content, file);
    case OpenVinoConsole:
        return readOpenVinoConsole(content, file);
    case CaffeTime:
        return readCaffeTime(content, file);
    case TensorRtText:
        return readTensorRtText(content, file);
    case TfLite:
        return readTfLite(content, file);
    case Ncnn:
        return readNcnn(content, file);
    case Csv:
        return readCsvProfile(content, file);
    case Native:
        return readNativeProfile(content, file);
    case OtherJson:
        if (const Result<json> document = parseJson(content, file); !document)
            return document.error();
        return refused(format, file);
    default:
        return refused(format, file);
    }
}

Timing timingOf(std::vector<double> runs) {
    if (runs.size() > 1)
        runs.erase(runs.begin());
    constexpr std::size_t mostKept = 256;
    const std::vector<float> each(
        runs.begin(), runs.begin() + static_cast<std::ptrdiff_t>(std::min(mostKept, runs.size())));
    std::sort(runs.begin(), runs.end());
    const auto quantile = [&](double share) {
        const double at = share * static_cast<double>(runs.size() - 1);
        const auto low = static_cast<std::size_t>(at);
        const std::size_t high = std::min(low + 1, runs.size() - 1);
        return runs[low] + (at - static_cast<double>(low)) * (runs[high] - runs[low]);
    };
    if (runs.empty())
        return {};
    return {Seconds(quantile(0.5)), Seconds((quantile(0.75) - quantile(0.25)) / 2),
            static_cast<int>(runs.size()), each};
}

namespace profile_readers {

Result<double> checkedTime(double seconds, const std::string& file, int line, const std::string& row) {
    constexpr double longest = 1e7; // four months: no layer takes longer
    if (!std::isfinite(seconds) || seconds > longest)
        return Issue{Severity::Error,
                     code::BadNumber,
                     file,
                     line,
                     row,
                     say("The row's time is not a number, or absurdly large."),
                     say("Correct or remove the row.")};
    if (seconds < 0)
        return Issue{Severity::Error,
                     code::NegativeNumber,
                     file,
                     line,
                     row,
                     say("The row's time is negative."),
                     say("Correct or remove the row.")};
    return seconds;
}

Issue noRows(const std::string& file, Sentence fix) {
    return {Severity::Error, code::EmptyProfile, file, 0, "", say("The profile has no row with a time."),
            std::move(fix)};
}

void makeOverhead(MeasuredRow& row, std::string chargedTo) {
    row.kind = RowKind::Overhead;
    row.names.clear();
    row.chargedTo = std::move(chargedTo);
}

double eventNumber(const nlohmann::json& event, const char* key) {
    if (const auto number = jsonNumber(event, key))
        return *number;
    return parseNumber(jsonText(event, key)).value_or(std::nan(""));
}

double recordedElements(const Shape& shape) {
    double elements = shape.empty() ? 0 : 1;
    for (const std::int64_t size : shape)
        elements *= size > 0 ? static_cast<double>(size) : 0;
    return elements;
}

} // namespace profile_readers
} // namespace cutpoint
