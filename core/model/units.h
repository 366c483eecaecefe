// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Quantities with their units in the type. A bare double never stands for a time, a size or a rate in an
/// interface; solvers may unwrap `.value` inside.
#pragma once

#include <compare>

namespace cutpoint {

/// A double with a unit. Sums and scalings stay in the unit; anything else is written out.
template <class Unit>
struct Quantity {
    double value = 0;

    constexpr Quantity() = default;
    constexpr explicit Quantity(double v) : value(v) {}
    constexpr auto operator<=>(const Quantity&) const = default;
    constexpr Quantity& operator+=(Quantity o) {
        value += o.value;
        return *this;
    }
    friend constexpr Quantity operator+(Quantity a, Quantity b) { return Quantity(a.value + b.value); }
    friend constexpr Quantity operator-(Quantity a, Quantity b) { return Quantity(a.value - b.value); }
    friend constexpr Quantity operator*(Quantity a, double k) { return Quantity(a.value * k); }
    friend constexpr Quantity operator*(double k, Quantity a) { return Quantity(a.value * k); }
    friend constexpr Quantity operator/(Quantity a, double k) { return Quantity(a.value / k); }
    friend constexpr double operator/(Quantity a, Quantity b) { return a.value / b.value; }
};

using Seconds = Quantity<struct SecondsUnit>;
using Bytes = Quantity<struct BytesUnit>;
/// Bit/s, as networks count: 4 Mbit/s is 4e6.
using BitsPerSecond = Quantity<struct BitsPerSecondUnit>;
/// Frames/s: the paper's sampling rate Q.
using FramesPerSecond = Quantity<struct FramesPerSecondUnit>;
using Watts = Quantity<struct WattsUnit>;

/// Time to send `size` at `rate` (t^t = 8 d / B). Infinite for rate 0 and a positive size; 0 for size 0.
constexpr Seconds transferTime(Bytes size, BitsPerSecond rate) {
    return size.value == 0 ? Seconds(0) : Seconds(8.0 * size.value / rate.value);
}

} // namespace cutpoint
