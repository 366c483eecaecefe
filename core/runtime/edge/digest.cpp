// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/edge/digest.h"

#include <algorithm>
#include <array>
#include <openssl/sha.h>

namespace cutpoint {

std::string sha256(std::string_view bytes) {
    std::array<unsigned char, SHA256_DIGEST_LENGTH> digest{};
    SHA256(reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size(), digest.data());
    std::string text;
    for (const unsigned char byte : digest)
        text += {"0123456789abcdef"[byte >> 4], "0123456789abcdef"[byte & 15]};
    return text;
}

std::uint64_t fnv1a(std::string_view bytes, std::uint64_t seed) {
    for (const char c : bytes)
        seed = (seed ^ static_cast<unsigned char>(c)) * 1099511628211u;
    return seed;
}

std::uint64_t answerHash(const std::vector<Tensor>& outputs) {
    std::vector<const Tensor*> sorted;
    for (const Tensor& output : outputs)
        sorted.push_back(&output);
    std::sort(sorted.begin(), sorted.end(),
              [](const Tensor* a, const Tensor* b) { return a->spec.name < b->spec.name; });
    std::uint64_t hash = fnv1a("");
    for (const Tensor* output : sorted)
        hash = fnv1a(output->data, fnv1a(output->spec.name, hash));
    return hash;
}

} // namespace cutpoint
