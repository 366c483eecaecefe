// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace cutpoint {

/// Has the process keep the memory of tensors of up to 32 MB for the next frame. The C library's default
/// gives every large block back to the system and takes it again, and filling fresh pages may take longer
/// than the layer that does: it made the half before a 590 kB cut four times as slow. Larger blocks, such as
/// a model's weights, are still given back. Process-wide; works once, later calls do nothing. Thread-safe.
void keepTensorMemory();

} // namespace cutpoint
