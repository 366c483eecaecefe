// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/document/autosave.h"
#include "app/desktop/document/opener.h"

#include <functional>

namespace cutpoint {

class OfferBar;

/// Keeps unsaved work of this run, and offers what an earlier one has lost.
class Recovery : public QObject {
    Q_OBJECT

public:
    /// `mayLeave` asks about the work that is open; false when the user wants to stay.
    Recovery(Document& document, Opener& opener, OfferBar& bar, std::function<bool()> mayLeave,
             QObject* parent = nullptr);

private:
    void open(const Autosave::Found& lost);

    Opener& opener_;
    std::function<bool()> mayLeave_;
    Autosave autosave_;
};

} // namespace cutpoint
