// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/issue.h"
#include "core/process/descriptor.h"

#include <cstddef>
#include <string_view>

namespace cutpoint {

/// Memory without a name that two processes see (memfd). Its size is sealed by whoever makes it, so that
/// neither side can take pages away from under the other.
class SharedMemory {
public:
    enum class Others { Read, Write };

    /// Room for `bytes`, zeros at first, taken from the machine as it is written. With Others::Read no other
    /// process can write to it, whatever it does. Errors: "no-memory".
    static Result<SharedMemory> make(std::size_t bytes, Others others);
    /// What another process made and sent. Errors: "no-memory" when it cannot be mapped, or is smaller than
    /// `bytes`, or could be shortened later.
    static Result<SharedMemory> open(Descriptor descriptor, std::size_t bytes, Others access);

    SharedMemory() = default;
    SharedMemory(SharedMemory&& other) noexcept;
    SharedMemory& operator=(SharedMemory&& other) noexcept;
    ~SharedMemory();

    /// Never nullptr, not without bytes either: nothing may be copied from or to there.
    char* data() const { return data_ ? data_ : &nothing_; }
    std::size_t size() const { return size_; }
    std::string_view view() const { return {data(), size_}; }
    int descriptor() const { return descriptor_.get(); }

private:
    inline static char nothing_ = '\0';
    Descriptor descriptor_;
    char* data_ = nullptr; ///< nullptr when there are no bytes
    std::size_t size_ = 0;
};

} // namespace cutpoint
