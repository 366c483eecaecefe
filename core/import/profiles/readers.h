// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// One reader per format; each expects content of its format. Internal to core/import/profiles.
#pragma once

#include "core/import/profiles/measured_profile.h"

#include <nlohmann/json_fwd.hpp>

#include <string_view>

namespace cutpoint::profile_readers {

/// Events of ONNX Runtime's profiler, in a list or under "traceEvents".
Result<MeasuredProfile> readOnnxRuntime(const nlohmann::json& document, const std::string& file);
/// trtexec --exportProfile.
Result<MeasuredProfile> readTensorRtJson(const nlohmann::json& document, const std::string& file);
/// trtexec --dumpProfile on the console, names first or last.
Result<MeasuredProfile> readTensorRtText(std::string_view content, const std::string& file);
/// torch.profiler's Chrome trace: outermost operators.
Result<MeasuredProfile> readPyTorchTrace(const nlohmann::json& document, const std::string& file);
/// benchmark_app's average or detailed counters, milliseconds or the older microseconds.
Result<MeasuredProfile> readOpenVinoCsv(std::string_view content, const std::string& file);
Result<MeasuredProfile> readOpenVinoJson(const nlohmann::json& document, const std::string& file);
/// benchmark_app -pc on the console, C++ or Python.
Result<MeasuredProfile> readOpenVinoConsole(std::string_view content, const std::string& file);
/// `caffe time`.
Result<MeasuredProfile> readCaffeTime(std::string_view content, const std::string& file);
/// benchmark_model's "Run Order", text or CSV.
Result<MeasuredProfile> readTfLite(std::string_view content, const std::string& file);
/// ncnn built with NCNN_BENCHMARK.
Result<MeasuredProfile> readNcnn(std::string_view content, const std::string& file);
/// A table with a layer column and time columns.
Result<MeasuredProfile> readCsvProfile(std::string_view content, const std::string& file);
/// The times of a native model.
Result<MeasuredProfile> readNativeProfile(std::string_view content, const std::string& file);

/// A time in seconds that can be true: finite, not negative, at most 10^7 s. Errors: "bad-number",
/// "negative-number" with line and row.
Result<double> checkedTime(double seconds, const std::string& file, int line, const std::string& row);

/// The error of a file of the right format in which no row could be found.
Issue noRows(const std::string& file, Sentence fix);

/// What an event of a trace holds under `key`, written as a number or as text; NaN where it holds neither.
double eventNumber(const nlohmann::json& event, const char* key);
/// Elements of a shape that a profiler recorded: 0 of an empty one, and where a size is not known.
double recordedElements(const Shape& shape);

/// An operator that only moves or converts data and is no layer of any model.
void makeOverhead(MeasuredRow& row, std::string chargedTo = {});

} // namespace cutpoint::profile_readers
