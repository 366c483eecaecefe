// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// How the bodies of REST answers travel: as they are, or packed as the client's Accept-Encoding asks.
#pragma once

#include <string>
#include <string_view>

namespace cutpoint {

enum class Packing { None, Gzip, Deflate };

/// What an Accept-Encoding asks for: gzip or deflate, whichever weighs more (gzip where they weigh the same),
/// unless "identity" is named and weighs more. Case does not matter; words that are not known are passed
/// over.
Packing wantedPacking(std::string_view acceptEncoding);

/// "gzip", "deflate", or nothing, as Content-Encoding tells it.
const char* packingWord(Packing packing);

/// `body` packed; "deflate" is zlib's format, as in HTTP. O(bytes), for speed rather than size: tensors
/// hardly shrink. Throws std::bad_alloc.
std::string packedBody(Packing packing, std::string body);

} // namespace cutpoint
