// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace cutpoint {

/// A call say("...", a, b) of a C++ source.
struct SaidSentence {
    std::string pattern; ///< as in the source, escapes and all; adjacent literals joined
    int line = 0;        ///< 1-based
    int arguments = 0;   ///< after the pattern
};

/// A place of a source where a translator would be left with nothing.
struct SentenceFault {
    int line = 0;
    std::string what;
};

struct SourceSentences {
    std::vector<SaidSentence> said;
    std::vector<SentenceFault> faults;
};

/// All sentences of a source, and its faults: a pattern that is no literal, places that are not numbered 1 to
/// n, other than n arguments, a literal where an Issue wants a sentence. O(source).
SourceSentences sentencesOf(std::string_view source);

/// The header that lupdate reads: each pattern once, in the context "core", where told() looks it up.
std::string translationHeader(const std::vector<std::string>& patterns);

} // namespace cutpoint
