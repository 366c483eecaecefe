// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/issue.h"

#include <QObject>

#include <map>

namespace cutpoint {

/// What is wrong, by who found it: each finder replaces what it said before and nothing else.
class IssueList : public QObject {
    Q_OBJECT

public:
    /// In the order in which they are shown.
    enum class Source { Opening, Import, Change, Planning, Answer, Halves };

    using QObject::QObject;
    void set(Source source, Issues issues);
    void clear(Source source) { set(source, {}); }
    bool has(Source source) const { return issues_.count(source) > 0; }
    /// All of them.
    Issues all() const;

signals:
    void changed();

private:
    std::map<Source, Issues> issues_; ///< none of them empty
};

} // namespace cutpoint
