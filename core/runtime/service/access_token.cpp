// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/service/access_token.h"

#include <algorithm>
#include <fstream>

namespace cutpoint {
namespace {

constexpr std::size_t kShortest = 16;
constexpr std::size_t kLongest = 4096; // metadata above 8 KiB is refused by most servers

bool isScheme(std::string_view word) {
    constexpr std::string_view scheme = "bearer ";
    return word.size() >= scheme.size() &&
           std::equal(scheme.begin(), scheme.end(), word.begin(), [](char a, char b) {
               return a == (b >= 'A' && b <= 'Z' ? static_cast<char>(b + 32) : b);
           });
}

} // namespace

Result<AccessToken> AccessToken::read(const std::string& file) {
    Issue issue;
    issue.file = file;
    std::ifstream in(file, std::ios::binary);
    std::string line;
    if (!in || (!std::getline(in, line) && !in.eof())) {
        issue.code = "no-file";
        issue.message = say("The token file cannot be read.");
        issue.fix = say("Name a file whose first line is the token.");
        return issue;
    }
    const auto isSpace = [](char c) { return c == ' ' || c == '\t' || c == '\r'; };
    while (!line.empty() && isSpace(line.back()))
        line.pop_back();
    line.erase(line.begin(), std::find_if_not(line.begin(), line.end(), isSpace));
    if (line.size() < kShortest || line.size() > kLongest ||
        !std::all_of(line.begin(), line.end(), [](char c) { return c > ' ' && c < 127; })) {
        issue.code = "bad-token";
        issue.message = say("The first line is no token of 16 to 4096 printable characters without spaces.");
        issue.fix = say("Make one with: openssl rand -hex 32");
        return issue;
    }
    AccessToken token;
    token.secret_ = std::move(line);
    return token;
}

bool AccessToken::admits(std::string_view header) const {
    if (secret_.empty())
        return true;
    if (!isScheme(header))
        return false;
    const std::string_view given = header.substr(7);
    volatile unsigned difference = given.size() == secret_.size() ? 0 : 1;
    for (std::size_t i = 0; i < secret_.size(); ++i)
        difference = difference | (static_cast<unsigned char>(secret_[i]) ^
                                   static_cast<unsigned char>(i < given.size() ? given[i] : 0));
    return difference == 0;
}

} // namespace cutpoint
