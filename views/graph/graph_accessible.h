// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace cutpoint {

/// Makes every GraphView appear to assistive technology as a list of its layers, with names, sides, times and
/// links in words. Calling it again changes nothing.
void installGraphAccessibility();

} // namespace cutpoint
