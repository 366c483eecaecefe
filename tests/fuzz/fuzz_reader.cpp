// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes given to one reader of profiles, past the detection by content: CMake builds one program a reader
// and names it by CUTPOINT_READER.
#include "core/import/json_reader.h"
#include "core/import/profiles/readers.h"

#include <cmath>
#include <cstdint>
#include <cstdlib>

using namespace cutpoint;

namespace {

using TextReader = Result<MeasuredProfile> (*)(std::string_view, const std::string&);
using JsonReader = Result<MeasuredProfile> (*)(const nlohmann::json&, const std::string&);

[[maybe_unused]] Result<MeasuredProfile> readWith(TextReader reader, std::string_view content) {
    return reader(content, "fuzz");
}

[[maybe_unused]] Result<MeasuredProfile> readWith(JsonReader reader, std::string_view content) {
    const Result<nlohmann::json> document = parseJson(content, "fuzz");
    return document ? reader(*document, "fuzz") : document.error();
}

bool isTime(Seconds time) {
    return time.value >= 0 && std::isfinite(time.value);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const auto profile = readWith(profile_readers::CUTPOINT_READER,
                                  std::string_view(reinterpret_cast<const char*>(data), size));
    if (!profile) {
        if (std::string(profile.error().message).empty())
            std::abort();
        return 0;
    }
    if (profile->rows.empty() || profile->runs < 0)
        std::abort();
    for (const MeasuredRow& row : profile->rows)
        if (!isTime(row.timing.time) || !isTime(row.cloudTiming.time) || !isTime(row.timing.spread))
            std::abort();
    return 0;
}
