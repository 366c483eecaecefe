// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/edge/digest.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>

namespace cutpoint {
namespace {

using Word = std::uint32_t;

/// First 32 bits of the fractional part.
Word fraction(long double x) {
    return static_cast<Word>((x - std::floor(x)) * 4294967296.0L);
}

struct Constants {
    std::array<Word, 64> round; ///< of the cube roots of the first 64 primes
    std::array<Word, 8> start;  ///< of the square roots of the first 8
};

const Constants& constants() {
    static const Constants made = [] {
        Constants c{};
        std::size_t found = 0;
        for (unsigned n = 2; found < 64; ++n) {
            bool prime = true;
            for (unsigned d = 2; d * d <= n && prime; ++d)
                prime = n % d != 0;
            if (!prime)
                continue;
            if (found < 8)
                c.start[found] = fraction(std::sqrt(static_cast<long double>(n)));
            c.round[found++] = fraction(std::cbrt(static_cast<long double>(n)));
        }
        return c;
    }();
    return made;
}

void compress(std::array<Word, 8>& state, const unsigned char* block) {
    std::array<Word, 64> w{};
    for (std::size_t i = 0; i < 16; ++i)
        w[i] = Word{block[4 * i]} << 24 | Word{block[4 * i + 1]} << 16 | Word{block[4 * i + 2]} << 8 |
               block[4 * i + 3];
    for (std::size_t i = 16; i < 64; ++i) {
        const Word a = std::rotr(w[i - 15], 7) ^ std::rotr(w[i - 15], 18) ^ w[i - 15] >> 3;
        const Word b = std::rotr(w[i - 2], 17) ^ std::rotr(w[i - 2], 19) ^ w[i - 2] >> 10;
        w[i] = w[i - 16] + a + w[i - 7] + b;
    }
    auto [a, b, c, d, e, f, g, h] = state;
    for (std::size_t i = 0; i < 64; ++i) {
        const Word s1 = std::rotr(e, 6) ^ std::rotr(e, 11) ^ std::rotr(e, 25);
        const Word t1 = h + s1 + ((e & f) ^ (~e & g)) + constants().round[i] + w[i];
        const Word s0 = std::rotr(a, 2) ^ std::rotr(a, 13) ^ std::rotr(a, 22);
        const Word t2 = s0 + ((a & b) ^ (a & c) ^ (b & c));
        h = g, g = f, f = e, e = d + t1, d = c, c = b, b = a, a = t1 + t2;
    }
    const std::array<Word, 8> add{a, b, c, d, e, f, g, h};
    for (std::size_t i = 0; i < 8; ++i)
        state[i] += add[i];
}

} // namespace

std::string sha256(std::string_view bytes) {
    std::array<Word, 8> state = constants().start;
    const auto* data = reinterpret_cast<const unsigned char*>(bytes.data());
    std::size_t at = 0;
    for (; at + 64 <= bytes.size(); at += 64)
        compress(state, data + at);
    // The rest, a one bit, zeros, and the length in bits.
    std::array<unsigned char, 128> tail{};
    const std::size_t rest = bytes.size() - at;
    for (std::size_t i = 0; i < rest; ++i)
        tail[i] = data[at + i];
    tail[rest] = 0x80;
    const std::size_t blocks = rest + 9 <= 64 ? 1 : 2;
    const std::uint64_t bits = static_cast<std::uint64_t>(bytes.size()) * 8;
    for (std::size_t i = 0; i < 8; ++i)
        tail[blocks * 64 - 1 - i] = static_cast<unsigned char>(bits >> 8 * i);
    for (std::size_t i = 0; i < blocks; ++i)
        compress(state, tail.data() + 64 * i);
    std::string text;
    for (const Word word : state)
        for (int shift = 28; shift >= 0; shift -= 4)
            text += "0123456789abcdef"[word >> shift & 15];
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
