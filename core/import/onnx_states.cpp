// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/onnx_states.h"

#include <algorithm>
#include <set>
#include <string_view>

namespace cutpoint::onnx_import {

namespace {

/// A name as its words: "past_key_values.0.key" as past, key, values, 0, key; "hiddenIn" as hidden, in.
std::vector<std::string> wordsOf(const std::string& name) {
    std::vector<std::string> words(1);
    char before = '_';
    for (const char c : name) {
        const bool isUpper = c >= 'A' && c <= 'Z', isLower = c >= 'a' && c <= 'z',
                   isDigit = c >= '0' && c <= '9';
        const bool wasLower = before >= 'a' && before <= 'z', wasDigit = before >= '0' && before <= '9';
        const bool wasLetter = wasLower || (before >= 'A' && before <= 'Z');
        if ((!isUpper && !isLower && !isDigit) || (isUpper && wasLower) || (isDigit && wasLetter) ||
            (!isDigit && wasDigit))
            words.emplace_back();
        if (isUpper)
            words.back() += static_cast<char>(c - 'A' + 'a');
        else if (isLower || isDigit)
            words.back() += c;
        before = c;
    }
    std::erase(words, "");
    // "past_key_values.0.key" against "present.0.key".
    for (std::size_t i = 0; i + 1 < words.size(); ++i)
        if (words[i] == "key" && words[i + 1] == "values")
            words.erase(words.begin() + static_cast<std::ptrdiff_t>(i),
                        words.begin() + static_cast<std::ptrdiff_t>(i) + 2);
    return words;
}

/// What is left of a name without the words that tell before from after.
struct Stem {
    std::string text;
    bool isState = false, hasMark = false;
};

Stem stemOf(const std::string& name, const std::set<std::string_view>& marks) {
    static const std::set<std::string_view> states{"state",  "states", "hidden",  "cache",   "caches",
                                                   "memory", "mem",    "past",    "present", "lstm",
                                                   "gru",    "rnn",    "context", "ctx"};
    static const std::set<std::string_view> letters{"h", "c", "hx", "cx", "hn", "cn", "hc"};
    Stem stem;
    const std::vector<std::string> words = wordsOf(name);
    for (std::string word : words) {
        stem.isState = stem.isState || states.contains(word) || letters.contains(word) ||
                       (word.starts_with("hidden") || word.starts_with("state") || word.ends_with("cache") ||
                        word.ends_with("state"));
        if (marks.contains(word)) {
            stem.hasMark = true;
            continue;
        }
        // hn is the next h, h0 the first; a cache counts its tensors apart from that.
        if (word == "hn" || word == "hx")
            word = "h";
        if (word == "cn" || word == "cx")
            word = "c";
        stem.text += (stem.text.empty() ? "" : ".") + word;
    }
    // h0 against hn: the number of a lone letter says when, not which.
    if (words.size() == 2 && letters.contains(words[0]) && words[1] == "0")
        stem.text = words[0];
    return stem;
}

} // namespace

bool isCache(const std::string& name) {
    const std::vector<std::string> words = wordsOf(name);
    return std::any_of(words.begin(), words.end(), [](const std::string& word) {
        return word == "past" || word == "present" || word == "kv" || word.ends_with("cache") ||
               word == "caches";
    });
}

std::vector<std::pair<std::size_t, std::size_t>> pairedStates(const std::vector<std::string>& inputs,
                                                              const std::vector<std::string>& outputs) {
    static const std::set<std::string_view> before{"in",  "input", "prev",    "previous", "past",
                                                   "old", "init",  "initial", "last",     "values"};
    static const std::set<std::string_view> after{"out",     "output",  "next", "present", "new",  "cur",
                                                  "current", "updated", "n",    "values",  "final"};
    std::vector<std::pair<std::size_t, std::size_t>> pairs;
    std::set<std::size_t> taken;
    for (std::size_t i = 0; i < inputs.size(); ++i) {
        const Stem input = stemOf(inputs[i], before);
        if (!input.isState)
            continue;
        for (std::size_t k = 0; k < outputs.size(); ++k) {
            const Stem output = stemOf(outputs[k], after);
            if (taken.contains(k) || outputs[k] == inputs[i] || output.text != input.text ||
                !(output.isState || output.hasMark))
                continue;
            taken.insert(k);
            pairs.emplace_back(i, k);
            break;
        }
    }
    return pairs;
}

} // namespace cutpoint::onnx_import
