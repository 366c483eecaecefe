// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/cloud/rest_packing.h"

#include "core/model/quantity_text.h"

#include <algorithm>
#include <limits>
#include <new>
#include <zlib.h>

namespace cutpoint {
namespace {

std::string_view trimmed(std::string_view text) {
    const auto first = text.find_first_not_of(" \t");
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(" \t") - first + 1);
}

std::string lower(std::string_view text) {
    std::string small(text);
    std::ranges::transform(small, small.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return small;
}

/// "gzip;q=0.5": 0.5; 1 without a weight, 0 for one that cannot be read.
double weightOf(std::string_view parameters) {
    const std::string text = lower(parameters);
    const auto at = text.find("q=");
    if (at == std::string::npos)
        return 1;
    const auto number = parseNumber(trimmed(std::string_view(text).substr(at + 2)));
    return number && *number >= 0 ? *number : 0;
}

} // namespace

Packing wantedPacking(std::string_view acceptEncoding) {
    double gzip = 0, deflate = 0, identity = 0;
    for (std::size_t at = 0, end = 0; at < acceptEncoding.size(); at = end + 1) {
        end = std::min(acceptEncoding.find(',', at), acceptEncoding.size());
        const std::string_view one = acceptEncoding.substr(at, end - at);
        const auto semicolon = std::min(one.find(';'), one.size());
        const std::string word = lower(trimmed(one.substr(0, semicolon)));
        const double weight = weightOf(one.substr(semicolon));
        if (word == "gzip" || word == "x-gzip")
            gzip = weight;
        else if (word == "deflate")
            deflate = weight;
        else if (word == "identity")
            identity = weight;
    }
    if (std::max(gzip, deflate) <= 0 || std::max(gzip, deflate) < identity)
        return Packing::None;
    return gzip >= deflate ? Packing::Gzip : Packing::Deflate;
}

const char* packingWord(Packing packing) {
    return packing == Packing::Gzip ? "gzip" : packing == Packing::Deflate ? "deflate" : "";
}

std::string packedBody(Packing packing, std::string body) {
    if (packing == Packing::None)
        return body;
    constexpr int zlibFormat = 15, gzipFormat = 15 + 16, memory = 8;
    z_stream stream{};
    if (deflateInit2(&stream, Z_BEST_SPEED, Z_DEFLATED, packing == Packing::Gzip ? gzipFormat : zlibFormat,
                     memory, Z_DEFAULT_STRATEGY) != Z_OK)
        throw std::bad_alloc();
    std::string packed(deflateBound(&stream, body.size()), '\0');
    // zlib counts in unsigned int: a body of more than 4 GB takes several turns.
    constexpr std::size_t most = std::numeric_limits<uInt>::max();
    std::size_t read = 0, written = 0;
    for (int state = Z_OK; state == Z_OK;) {
        const std::size_t in = std::min(most, body.size() - read);
        const std::size_t out = std::min(most, packed.size() - written);
        stream.next_in = reinterpret_cast<Bytef*>(body.data() + read);
        stream.avail_in = static_cast<uInt>(in);
        stream.next_out = reinterpret_cast<Bytef*>(packed.data() + written);
        stream.avail_out = static_cast<uInt>(out);
        state = deflate(&stream, read + in == body.size() ? Z_FINISH : Z_NO_FLUSH);
        read += in - stream.avail_in;
        written += out - stream.avail_out;
    }
    deflateEnd(&stream);
    packed.resize(written);
    return packed;
}

} // namespace cutpoint
