// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/help/handbook_view.h"

namespace cutpoint {

/// The handbook that is compiled into the program, in the order of its contents:
/// resources/handbook/LANGUAGE/ID.md. A page that a language lacks is given in English.
std::vector<HandbookView::Page> handbookPages(const QString& language);

} // namespace cutpoint
