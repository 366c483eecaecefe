// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/issue.h"

#include "caffe.pb.h"

#include <string_view>
#include <vector>

namespace cutpoint {

/// A prototxt after parsing: the layers that take part in inference, in file order, old ones upgraded.
struct CaffeNet {
    struct Entry {
        caffe::LayerParameter layer;
        int line = 0; ///< 1-based, of the layer's first line
    };
    std::string name;
    std::vector<Entry> layers;                 ///< those of phase TEST
    std::vector<caffe::BlobShape> inputShapes; ///< of `inputs`, in order; may be shorter
    std::vector<std::string> inputs;           ///< `input:` lines
    std::vector<int> inputLines;               ///< 1-based, of `inputs`
};

/// Parses a deploy prototxt. Unknown fields are skipped. Errors carry the line: bad syntax ("bad-syntax"), a
/// layer that begins inside another because a brace is missing ("missing-brace"), the oldest nested form
/// ("old-format"). O(bytes).
Result<CaffeNet> readCaffeText(std::string_view content);

} // namespace cutpoint
