// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sentences/source_text.h"

#include <algorithm>
#include <cctype>

namespace cutpoint {
namespace {

struct Token {
    enum class Kind { Word, Literal, Sign } kind = Kind::Sign;
    std::string text; ///< a literal without its quotation marks
    int line = 0;
};

/// Words, string literals and single signs; comments, blanks and character literals are left out.
class Lexer {
public:
    explicit Lexer(std::string_view source) : rest_(source) {}

    std::vector<Token> tokens() {
        std::vector<Token> found;
        while (!rest_.empty()) {
            const auto c = static_cast<unsigned char>(rest_.front());
            if (rest_.starts_with("//"))
                skip(std::min(rest_.find('\n'), rest_.size()));
            else if (rest_.starts_with("/*"))
                skip(std::min(rest_.find("*/"), rest_.size() - 2) + 2);
            else if (rest_.starts_with("R\"("))
                found.push_back({Token::Kind::Literal, raw(), line_});
            else if (c == '"')
                found.push_back({Token::Kind::Literal, quoted('"'), line_});
            else if (c == '\'')
                quoted('\'');
            else if (std::isalnum(c) || c == '_')
                found.push_back({Token::Kind::Word, word(), line_});
            else {
                if (!std::isspace(c))
                    found.push_back({Token::Kind::Sign, std::string(1, rest_.front()), line_});
                skip(1);
            }
        }
        return found;
    }

private:
    std::string_view skip(std::size_t count) {
        const std::string_view skipped = rest_.substr(0, count);
        line_ += static_cast<int>(std::count(skipped.begin(), skipped.end(), '\n'));
        rest_.remove_prefix(skipped.size());
        return skipped;
    }
    std::string quoted(char mark) {
        std::size_t end = 1;
        while (end < rest_.size() && rest_[end] != mark && rest_[end] != '\n')
            end += rest_[end] == '\\' ? 2 : 1;
        std::string text(rest_.substr(1, std::min(end, rest_.size()) - 1));
        skip(std::min(end + 1, rest_.size()));
        return text;
    }
    std::string raw() {
        const std::size_t end = std::min(rest_.find(")\""), rest_.size());
        std::string text(rest_.substr(3, end - 3));
        skip(std::min(end + 2, rest_.size()));
        return text;
    }
    std::string word() {
        std::size_t end = 1; // digit separators belong to numbers
        while (end < rest_.size() &&
               (std::isalnum(static_cast<unsigned char>(rest_[end])) || rest_[end] == '_' ||
                (rest_[end] == '\'' && std::isdigit(static_cast<unsigned char>(rest_.front())))))
            ++end;
        return std::string(skip(end));
    }

    std::string_view rest_;
    int line_ = 1;
};

class Reader {
public:
    explicit Reader(std::string_view source) : tokens_(Lexer(source).tokens()) {}

    SourceSentences read() {
        for (std::size_t i = 0; i + 1 < tokens_.size(); ++i) {
            // Not "condition ? say(...) : say(...)", which has one colon.
            const bool isMember =
                (i > 0 && is(i - 1, ".")) ||
                (i > 1 && ((is(i - 2, "-") && is(i - 1, ">")) || (is(i - 2, ":") && is(i - 1, ":"))));
            if (tokens_[i].text == "say" && tokens_[i].kind == Token::Kind::Word && is(i + 1, "(") &&
                !isMember)
                readCall(i);
            else if (is(i, "{") && tokens_[i + 1].text == "Severity")
                readIssue(i);
        }
        return std::move(found_);
    }

private:
    bool is(std::size_t i, const char* sign) const {
        return i < tokens_.size() && tokens_[i].kind == Token::Kind::Sign && tokens_[i].text == sign;
    }
    bool isLiteral(std::size_t i) const {
        return i < tokens_.size() && tokens_[i].kind == Token::Kind::Literal;
    }
    void fault(std::size_t i, std::string what) {
        found_.faults.push_back({tokens_[i].line, std::move(what)});
    }

    /// The starts of the arguments between the bracket at `open` and its partner, which comes last.
    std::vector<std::size_t> arguments(std::size_t open) const {
        std::vector<std::size_t> starts{open + 1};
        int depth = 0;
        for (std::size_t i = open; i < tokens_.size(); ++i) {
            if (is(i, "(") || is(i, "{") || is(i, "["))
                ++depth;
            else if (is(i, ")") || is(i, "}") || is(i, "]"))
                --depth;
            else if (is(i, ",") && depth == 1)
                starts.push_back(i + 1);
            if (depth == 0) {
                starts.push_back(i + 1);
                break;
            }
        }
        return starts;
    }

    void readCall(std::size_t at) {
        const std::vector<std::size_t> starts = arguments(at + 1);
        std::size_t i = starts.front();
        SaidSentence sentence;
        sentence.line = tokens_[at].line;
        for (; isLiteral(i); ++i)
            sentence.pattern += tokens_[i].text;
        if (i == starts.front() || (!is(i, ",") && !is(i, ")")))
            return fault(at, "the pattern of say() is not a literal");
        sentence.arguments = static_cast<int>(starts.size()) - 2;
        std::vector<bool> places(10, false);
        for (std::size_t k = 0; k + 1 < sentence.pattern.size(); ++k)
            if (sentence.pattern[k] == '%' && sentence.pattern[k + 1] >= '1' &&
                sentence.pattern[k + 1] <= '9')
                places[static_cast<std::size_t>(sentence.pattern[k + 1] - '0')] = true;
        const auto count = static_cast<int>(std::count(places.begin(), places.end(), true));
        if (std::find(places.begin() + 1, places.begin() + 1 + count, false) != places.begin() + 1 + count)
            fault(at, "the places of \"" + sentence.pattern + "\" are not numbered from 1 on");
        if (count != sentence.arguments)
            fault(at, "\"" + sentence.pattern + "\" has " + std::to_string(count) + " places and " +
                          std::to_string(sentence.arguments) + " arguments");
        found_.said.push_back(std::move(sentence));
    }

    /// {Severity, code, file, line, node, message, fix}: the last two are sentences.
    void readIssue(std::size_t open) {
        const std::vector<std::size_t> starts = arguments(open);
        for (std::size_t k = 5; k + 1 < starts.size() && k < 7; ++k)
            if (isLiteral(starts[k]) && !tokens_[starts[k]].text.empty())
                fault(starts[k], "\"" + tokens_[starts[k]].text + "\" is told without say()");
    }

    std::vector<Token> tokens_;
    SourceSentences found_;
};

} // namespace

SourceSentences sentencesOf(std::string_view source) {
    return Reader(source).read();
}

std::string translationHeader(const std::vector<std::string>& patterns) {
    std::string text = "// Made from the sources of the core by cutpoint-sentences, for lupdate.\n"
                       "static const char* const coreSentences[] = {\n";
    std::vector<std::string> once = patterns;
    std::sort(once.begin(), once.end());
    once.erase(std::unique(once.begin(), once.end()), once.end());
    for (const std::string& pattern : once)
        text += "    QT_TRANSLATE_NOOP(\"core\", \"" + pattern + "\"),\n";
    return text + "};\n";
}

} // namespace cutpoint
