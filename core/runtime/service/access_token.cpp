// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/service/access_token.h"

#include <algorithm>
#include <fstream>
#include <map>
#include <mutex>
#include <optional>
#include <vector>

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

struct AccessToken::Secret {
    std::mutex mutex;
    std::string text;
};

namespace {

/// The tokens in use, by file.
struct Registry {
    std::mutex mutex;
    std::map<std::string, std::weak_ptr<void>> secrets;
};

Registry& registry() {
    static Registry made;
    return made;
}

/// Puts the first line into `line`.
std::optional<Issue> firstLine(const std::string& file, std::string& line) {
    Issue issue;
    issue.file = file;
    std::ifstream in(file, std::ios::binary);
    if (!in || (!std::getline(in, line) && !in.eof())) {
        issue.code = code::NoFile;
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
        issue.code = code::BadToken;
        issue.message = say("The first line is no token of 16 to 4096 printable characters without spaces.");
        issue.fix = say("Make one with: openssl rand -hex 32");
        return issue;
    }
    return std::nullopt;
}

} // namespace

Result<AccessToken> AccessToken::read(const std::string& file) {
    std::string text;
    if (auto issue = firstLine(file, text))
        return *std::move(issue);
    AccessToken token;
    const std::lock_guard lock(registry().mutex);
    auto& known = registry().secrets[file];
    token.secret_ = std::static_pointer_cast<Secret>(known.lock());
    if (!token.secret_)
        known = token.secret_ = std::make_shared<Secret>();
    const std::lock_guard held(token.secret_->mutex);
    token.secret_->text = std::move(text);
    return token;
}

Issues AccessToken::readAgain() {
    std::vector<std::string> files;
    {
        const std::lock_guard lock(registry().mutex);
        std::erase_if(registry().secrets, [](const auto& entry) { return entry.second.expired(); });
        for (const auto& [file, secret] : registry().secrets)
            files.push_back(file);
    }
    Issues issues;
    for (const std::string& file : files)
        if (const auto token = read(file); !token)
            issues.push_back(token.error());
    return issues;
}

std::string AccessToken::secret() const {
    if (!secret_)
        return {};
    const std::lock_guard lock(secret_->mutex);
    return secret_->text;
}

bool AccessToken::admits(std::string_view header) const {
    if (empty())
        return true;
    if (!isScheme(header))
        return false;
    const std::string secret = this->secret();
    const std::string_view given = header.substr(7);
    volatile unsigned difference = given.size() == secret.size() ? 0 : 1;
    for (std::size_t i = 0; i < secret.size(); ++i)
        difference = difference | (static_cast<unsigned char>(secret[i]) ^
                                   static_cast<unsigned char>(i < given.size() ? given[i] : 0));
    return difference == 0;
}

} // namespace cutpoint
