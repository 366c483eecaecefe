// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/worker/shared_memory.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace cutpoint {
namespace {

#ifndef F_SEAL_FUTURE_WRITE
constexpr int F_SEAL_FUTURE_WRITE = 0x10; // Linux 5.1; older headers do not name it
#endif
constexpr int kSizeSeals = F_SEAL_SHRINK | F_SEAL_GROW;

Issue noMemory(const char* why) {
    Issue issue;
    issue.code = code::NoMemory;
    issue.message = say("Memory for tensors cannot be shared: %1.", why);
    issue.fix = say("Free some memory, or use a smaller model.");
    return issue;
}

} // namespace

Result<SharedMemory> SharedMemory::make(std::size_t bytes, Others others) {
    SharedMemory made;
    made.descriptor_ = Descriptor(memfd_create("cutpoint", MFD_CLOEXEC | MFD_ALLOW_SEALING));
    const int file = made.descriptor_.get();
    if (file < 0 || ftruncate(file, static_cast<off_t>(bytes)) != 0)
        return noMemory(std::strerror(errno));
    if (bytes > 0) {
        void* mapped = mmap(nullptr, bytes, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0);
        if (mapped == MAP_FAILED)
            return noMemory(std::strerror(errno));
        made.data_ = static_cast<char*>(mapped);
        made.size_ = bytes;
    }
    // The mapping just made may still write.
    const int writing = others == Others::Read ? F_SEAL_FUTURE_WRITE : 0;
    if (fcntl(file, F_ADD_SEALS, kSizeSeals | writing | F_SEAL_SEAL) != 0)
        return noMemory(std::strerror(errno));
    return made;
}

Result<SharedMemory> SharedMemory::open(Descriptor descriptor, std::size_t bytes, Others access) {
    SharedMemory opened;
    opened.descriptor_ = std::move(descriptor);
    const int file = opened.descriptor_.get();
    struct stat facts {};
    const int seals = fcntl(file, F_GET_SEALS);
    if (seals < 0 || (seals & kSizeSeals) != kSizeSeals || fstat(file, &facts) != 0 || facts.st_size < 0 ||
        static_cast<std::size_t>(facts.st_size) < bytes)
        return noMemory("it is not of the size that was told");
    if (bytes > 0) {
        const int protection = access == Others::Write ? PROT_READ | PROT_WRITE : PROT_READ;
        void* mapped = mmap(nullptr, bytes, protection, MAP_SHARED, file, 0);
        if (mapped == MAP_FAILED)
            return noMemory(std::strerror(errno));
        opened.data_ = static_cast<char*>(mapped);
        opened.size_ = bytes;
    }
    return opened;
}

SharedMemory::SharedMemory(SharedMemory&& other) noexcept
    : descriptor_(std::move(other.descriptor_)), data_(std::exchange(other.data_, nullptr)),
      size_(std::exchange(other.size_, 0)) {}

SharedMemory& SharedMemory::operator=(SharedMemory&& other) noexcept {
    std::swap(descriptor_, other.descriptor_);
    std::swap(data_, other.data_);
    std::swap(size_, other.size_);
    return *this;
}

SharedMemory::~SharedMemory() {
    if (data_)
        munmap(data_, size_);
}

} // namespace cutpoint
