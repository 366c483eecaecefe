// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/issue.h"

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace cutpoint {

/// One `[type]` of a Darknet cfg with its `key=value` lines. Asking for a value of the wrong kind records one
/// issue and answers the default, so that readers need no error paths of their own.
class DarknetSection {
public:
    struct Value {
        std::string text;
        int line = 0;
    };

    std::string type; ///< without brackets, as written
    int line = 0;     ///< of the bracket, 1-based
    std::map<std::string, Value, std::less<>> values;

    bool has(std::string_view key) const { return values.find(key) != values.end(); }
    /// The integer of `key`, or `fallback` when absent. Not a whole number within [least, most]: an error in
    /// `issues` with its line.
    std::int64_t integer(std::string_view key, std::int64_t fallback, std::int64_t least, std::int64_t most,
                         Issues& issues) const;
    /// A comma-separated list of integers within +-2^31; errors as above.
    std::vector<std::int64_t> integers(std::string_view key, Issues& issues) const;
    /// The text of `key`, or `fallback`.
    std::string text(std::string_view key, std::string_view fallback) const;
};

/// Splits a cfg into sections. Comments start with # or ; on a line of their own; blanks are ignored, also
/// inside values. A repeated key keeps its last value with a warning in `issues`. Errors carry their line: a
/// line that is neither a section nor key=value, a bracket left open, a value before the first section, no
/// sections at all. O(bytes).
Result<std::vector<DarknetSection>> readDarknetSections(std::string_view content, Issues& issues);

} // namespace cutpoint
