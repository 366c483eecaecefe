// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/issue.h"

#include <QTranslator>

#include <memory>
#include <string>

namespace CLI {
class FormatterBase;
}

namespace cutpoint {

/// What the program tells at a shell before there is an application that translates, in the language that its
/// words ask for by `--language`; English otherwise, whatever the system speaks.
class CommandTeller {
public:
    CommandTeller(int argc, char** argv);

    std::string told(const Sentence& sentence) const;
    /// To stderr, on one line.
    void report(const Issue& issue) const;
    /// Of a help whose options were described in English by say(). The teller outlives it.
    std::shared_ptr<CLI::FormatterBase> formatter() const;

private:
    QTranslator catalogue_;
    char decimal_ = '.';
};

} // namespace cutpoint
