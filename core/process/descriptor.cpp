// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/process/descriptor.h"

#include <unistd.h>
#include <utility>

namespace cutpoint {

Descriptor& Descriptor::operator=(Descriptor&& other) noexcept {
    if (this != &other) {
        if (fd_ >= 0)
            close(fd_);
        fd_ = other.release();
    }
    return *this;
}

Descriptor::~Descriptor() {
    if (fd_ >= 0)
        close(fd_);
}

int Descriptor::release() {
    const int fd = fd_;
    fd_ = -1;
    return fd;
}

} // namespace cutpoint
