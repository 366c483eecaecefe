// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/fold_names.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <map>
#include <set>
#include <string_view>

namespace cutpoint {
namespace {

constexpr std::size_t longestName = 22, longestEnd = 16;

/// Also where Caffe and TensorFlow join words, which is too fine for counting parts.
bool joins(char c) {
    return separatesParts(c) || c == '_' || c == '-';
}

/// UTF-8 cut from the left at a part's start, so that at most `longest` bytes stay when that is possible.
std::string tail(std::string_view name, std::size_t longest) {
    while (name.size() > longest) {
        const auto cut = std::find_if(name.begin(), name.end(), separatesParts);
        if (cut == name.end() || cut + 1 == name.end())
            break;
        name.remove_prefix(static_cast<std::size_t>(cut - name.begin()) + 1);
    }
    return std::string(name);
}

std::string_view trimmed(std::string_view name) {
    while (!name.empty() && joins(name.front()))
        name.remove_prefix(1);
    while (!name.empty() && joins(name.back()))
        name.remove_suffix(1);
    return name;
}

/// The leading parts that all layers of a box share, without the separators around them.
std::string_view sharedPrefix(const LayerGraph& graph, const std::vector<LayerId>& layers) {
    std::string_view prefix = graph.layer(layers[0]).name;
    for (LayerId v : layers) {
        const std::string_view name = graph.layer(v).name;
        std::size_t k = 0;
        while (k < prefix.size() && k < name.size() && prefix[k] == name[k])
            ++k;
        // A whole part ends where either name has a separator next, or ends.
        const bool whole = (k == prefix.size() || joins(prefix[k])) && (k == name.size() || joins(name[k]));
        while (!whole && k > 0 && !joins(prefix[k - 1]))
            --k;
        prefix = prefix.substr(0, k);
    }
    return trimmed(prefix);
}

/// Where the last whole part ends that both names begin with, separator included.
std::size_t sharedLength(std::string_view a, std::string_view b) {
    std::size_t length = 0;
    for (std::size_t k = 0; k < a.size() && k < b.size() && a[k] == b[k]; ++k)
        if (separatesParts(a[k]))
            length = k + 1;
    return length;
}

/// Up to where the part ends in which two names begin to differ.
std::string_view differingPart(std::string_view name, std::size_t shared) {
    std::size_t end = shared;
    while (end < name.size() && !separatesParts(name[end]))
        ++end;
    return trimmed(name.substr(shared, end - shared));
}

bool isNumber(std::string_view text) {
    return std::ranges::all_of(text, [](unsigned char c) { return std::isdigit(c); });
}

/// "stage0 … stage2" of "stage0/cell0/conv" and "stage2/cell4/add"; "cell3/conv … add" where they lie in one.
std::string fromTo(std::string_view first, std::string_view last) {
    const std::size_t shared = sharedLength(first, last);
    std::string_view block = trimmed(first.substr(0, shared));
    if (const auto cut = std::find_if(block.rbegin(), block.rend(), separatesParts); cut != block.rend())
        block.remove_prefix(static_cast<std::size_t>(block.rend() - cut));
    std::string from(differingPart(first, shared)), to(differingPart(last, shared));
    if (from.empty() || to.empty() || from == to)
        return tail(trimmed(first), longestEnd) + " … " + tail(trimmed(last), longestEnd);
    // "node57 … 117": of what is numbered the word is said once.
    constexpr std::size_t wordOfNote = 3;
    const std::size_t word = from.find_first_of("0123456789");
    if (word >= wordOfNote && word < from.size() && to.size() > word &&
        to.starts_with(from.substr(0, word)) && isNumber(std::string_view(from).substr(word)) &&
        isNumber(std::string_view(to).substr(word)))
        to.erase(0, word);
    return (block.empty() ? "" : std::string(block) + "/") + from + " … " + to;
}

std::string lowered(std::string_view text) {
    std::string result(text);
    std::ranges::transform(result, result.begin(), [](unsigned char c) { return std::tolower(c); });
    return result;
}

bool hasLetter(std::string_view text) {
    return std::ranges::any_of(text, [](unsigned char c) { return std::isalpha(c) || c >= 0x80; });
}

} // namespace

bool doesHeavyWork(std::string_view operatorType) {
    constexpr std::array words{"conv", "linear", "gemm",      "matmul",    "product", "connected",
                               "lstm", "gru",    "attention", "embedding", "dense"};
    const std::string type = lowered(operatorType);
    return std::ranges::any_of(words, [&](const char* w) { return type.find(w) != std::string::npos; });
}

bool joinsChannels(std::string_view operatorType) {
    return lowered(operatorType).find("concat") != std::string::npos;
}

bool separatesParts(char c) {
    return c == '/' || c == '.' || c == ':' || c == ' ';
}

std::vector<std::string> shortNames(const LayerGraph& graph) {
    std::vector<std::string> names;
    for (LayerId v = 0; v < graph.size(); ++v) {
        const std::string_view name = graph.layer(v).name;
        std::size_t shared = 0;
        for (const auto neighbours : {graph.predecessors(v), graph.successors(v)})
            for (const LayerId u : neighbours)
                shared = std::max(shared, sharedLength(name, graph.layer(u).name));
        while (shared > 0 && !hasLetter(name.substr(shared))) {
            std::size_t end = shared - 1;
            while (end > 0 && !separatesParts(name[end - 1]))
                --end;
            shared = end;
        }
        names.emplace_back(name.substr(shared));
    }
    return names;
}

int sharedNameParts(const std::string& a, const std::string& b) {
    int parts = 0;
    for (std::size_t k = 0; k < a.size() && k < b.size() && a[k] == b[k]; ++k)
        parts += k > 0 && separatesParts(a[k]);
    return parts;
}

std::vector<OperatorCount> operatorsOf(const LayerGraph& graph, const std::vector<LayerId>& layers) {
    std::map<std::string_view, int> counts;
    for (const LayerId v : layers)
        if (!graph.layer(v).type.empty())
            ++counts[graph.layer(v).type];
    std::vector<OperatorCount> sorted;
    for (const auto& [type, count] : counts)
        sorted.push_back({std::string(type), count});
    // Convolutions before the norms and activations that come with them.
    std::ranges::stable_sort(sorted, [](const OperatorCount& a, const OperatorCount& b) {
        const bool isFirst = doesHeavyWork(a.type), isSecond = doesHeavyWork(b.type);
        return isFirst != isSecond ? isFirst : a.count > b.count;
    });
    return sorted;
}

std::string operatorsText(const std::vector<OperatorCount>& operators, std::size_t most) {
    std::string text;
    for (std::size_t i = 0; i < std::min(most, operators.size()); ++i)
        text += (i > 0 ? ", " : "") + operators[i].type +
                (operators[i].count > 1 ? " ×" + std::to_string(operators[i].count) : "");
    return operators.size() > most ? text + " …" : text;
}

std::vector<std::string> boxNames(const LayerGraph& graph, const std::vector<std::vector<LayerId>>& boxes) {
    std::map<std::string, int> users;
    std::vector<std::string> prefixes, names;
    for (const auto& layers : boxes) {
        prefixes.push_back(tail(sharedPrefix(graph, layers), longestName));
        ++users[prefixes.back()];
    }
    std::set<std::string> taken;
    for (const auto& layers : boxes)
        if (layers.size() == 1)
            taken.insert(graph.layer(layers[0]).name);
    for (std::size_t b = 0; b < boxes.size(); ++b) {
        const auto& layers = boxes[b];
        if (layers.size() == 1) {
            names.push_back(graph.layer(layers[0]).name);
            continue;
        }
        std::string name = prefixes[b];
        if (name.size() < 2 || users[name] > 1)
            name = fromTo(graph.layer(layers.front()).name, graph.layer(layers.back()).name);
        // An opened box's layers are drawn beside it, so their names are taken too.
        const std::string plain = name;
        for (int k = 2; taken.contains(name) || graph.find(name) >= 0; ++k)
            name = plain + " (" + std::to_string(k) + ")";
        taken.insert(name);
        names.push_back(name);
    }
    return names;
}

} // namespace cutpoint
