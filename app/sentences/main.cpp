// SPDX-License-Identifier: GPL-3.0-or-later
// cutpoint-sentences FOLDER...: prints what say() tells in the sources below, for lupdate. A fault of a
// source goes to stderr; exit code 1 then.
// cutpoint-sentences --catalogue LANGUAGE=FILE.ts...: prints the translations as a source for programs
// without Qt. A tool of the build, not installed.
#include "app/sentences/catalogue.h"
#include "app/sentences/source_text.h"

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string_view>

namespace {

std::string contentOf(const std::filesystem::path& path) {
    std::ifstream stream(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

int printCatalogue(int argc, char** argv) {
    std::vector<std::pair<std::string, cutpoint::Catalogue>> languages;
    bool isWhole = true;
    for (int i = 2; i < argc; ++i) {
        const std::string_view word = argv[i];
        const std::size_t sign = word.find('=');
        if (sign == std::string_view::npos)
            return 1;
        languages.emplace_back(word.substr(0, sign), cutpoint::catalogueOf(contentOf(word.substr(sign + 1))));
        isWhole = isWhole && !languages.back().second.empty();
    }
    std::fputs(cutpoint::catalogueSource(languages).c_str(), stdout);
    return isWhole ? 0 : 1;
}

} // namespace

int main(int argc, char** argv) {
    namespace fs = std::filesystem;
    if (argc > 1 && std::string_view(argv[1]) == "--catalogue")
        return printCatalogue(argc, argv);
    std::vector<fs::path> sources;
    for (int i = 1; i < argc; ++i)
        for (const auto& entry : fs::recursive_directory_iterator(argv[i]))
            // Where say() itself is declared it says nothing.
            if ((entry.path().extension() == ".cpp" || entry.path().extension() == ".h") &&
                entry.path().filename() != "sentence.h")
                sources.push_back(entry.path());
    std::sort(sources.begin(), sources.end());
    std::vector<std::string> patterns;
    int faults = 0;
    for (const fs::path& path : sources) {
        const cutpoint::SourceSentences found = cutpoint::sentencesOf(contentOf(path));
        for (const auto& sentence : found.said)
            patterns.push_back(sentence.pattern);
        for (const auto& fault : found.faults)
            std::fprintf(stderr, "%s:%d: %s\n", path.c_str(), fault.line, fault.what.c_str());
        faults += static_cast<int>(found.faults.size());
    }
    std::fputs(cutpoint::translationHeader(patterns).c_str(), stdout);
    return faults > 0 || patterns.empty() ? 1 : 0;
}
