// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSplitter>

namespace cutpoint {

/// Wishes for no more than its parts need: a view whose text wraps would otherwise be as tall as all wishes
/// together, and scroll where everything has room.
class TightSplitter final : public QSplitter {
public:
    using QSplitter::QSplitter;
    QSize sizeHint() const override { return minimumSizeHint(); }
};

} // namespace cutpoint
