// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace cutpoint {

/// An open file descriptor, closed with its owner.
class Descriptor {
public:
    explicit Descriptor(int fd = -1) : fd_(fd) {}
    Descriptor(Descriptor&& other) noexcept : fd_(other.release()) {}
    Descriptor& operator=(Descriptor&& other) noexcept;
    ~Descriptor();

    int get() const { return fd_; }
    bool open() const { return fd_ >= 0; }
    int release();

private:
    int fd_;
};

} // namespace cutpoint
