// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/profiles/measured_profile.h"

#include <string_view>

namespace cutpoint {

/// What a file looks like by its content, never by its name.
enum class ProfileFormat {
    Unknown,
    OnnxRuntime,
    OpenVinoCsv,
    OpenVinoJson,
    OpenVinoConsole,
    CaffeTime,
    TensorRtJson,
    TensorRtText,
    TfLite,
    PyTorchTrace,
    Ncnn,
    Csv,
    Native,
    // Recognised in order to be refused with the reason:
    TensorRtTimes,
    TensorRtLayers,
    PyTorchAverages,
    ArmNn,
    Bandwidth, ///< iperf, speedtest or ping
    OtherJson,
    Compressed,
    Binary,
    Utf16,
    Empty,
};

/// The one function that tells the formats apart. Looks at no more than the first 256 KiB. Never fails.
ProfileFormat detectProfile(std::string_view content);

/// "an ONNX Runtime profile": for sentences about a file.
const char* profileFormatTitle(ProfileFormat format);

/// True for what readMeasuredProfile reads, CSV and native JSON apart, which may be models too.
bool isToolProfile(ProfileFormat format);

/// Reads the profile whichever tool wrote it. Errors name file, line or row and what to do: an unknown or
/// refused format ("unknown-profile", "not-a-profile"), a number that is not finite, negative or absurd
/// ("bad-number", "negative-number"), no rows ("empty-profile"), a syntax error of JSON or CSV. Never
/// throws. O(content).
Result<MeasuredProfile> readMeasuredProfile(std::string_view content, const std::string& file);

} // namespace cutpoint
