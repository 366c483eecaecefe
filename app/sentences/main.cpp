// SPDX-License-Identifier: GPL-3.0-or-later
// cutpoint-sentences FOLDER...: prints what say() tells in the sources below, for lupdate. A fault of a
// source goes to stderr; exit code 1 then. A tool of the build, not installed.
#include "app/sentences/source_text.h"

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>

int main(int argc, char** argv) {
    namespace fs = std::filesystem;
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
        std::ifstream stream(path, std::ios::binary);
        const std::string source{std::istreambuf_iterator<char>(stream), {}};
        const cutpoint::SourceSentences found = cutpoint::sentencesOf(source);
        for (const auto& sentence : found.said)
            patterns.push_back(sentence.pattern);
        for (const auto& fault : found.faults)
            std::fprintf(stderr, "%s:%d: %s\n", path.c_str(), fault.line, fault.what.c_str());
        faults += static_cast<int>(found.faults.size());
    }
    std::fputs(cutpoint::translationHeader(patterns).c_str(), stdout);
    return faults > 0 || patterns.empty() ? 1 : 0;
}
