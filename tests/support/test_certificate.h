// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>
#include <unistd.h>

namespace cutpoint::test {

/// A folder with a fresh key and self-signed certificate for localhost and 127.0.0.1, a token and another
/// one; gone at the end. Made by the openssl program.
class TestCertificate {
public:
    explicit TestCertificate(const std::string& name = "tls")
        : folder_(std::filesystem::temp_directory_path() /
                  ("cutpoint-" + name + "-" + std::to_string(getpid()))) {
        std::filesystem::create_directories(folder_);
        const std::string command = "openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 "
                                    "-nodes -days 2 -subj /CN=localhost "
                                    "-addext subjectAltName=DNS:localhost,IP:127.0.0.1 -keyout '" +
                                    key() + "' -out '" + certificate() + "' 2>/dev/null";
        made_ = std::system(command.c_str()) == 0;
        std::ofstream(token()) << "correct-horse-battery-staple\n";
        std::ofstream(otherToken()) << "correct-horse-battery-stapler\n";
    }
    ~TestCertificate() {
        std::error_code ignored;
        std::filesystem::remove_all(folder_, ignored);
    }
    TestCertificate(const TestCertificate&) = delete;
    TestCertificate& operator=(const TestCertificate&) = delete;

    bool made() const { return made_; }
    std::string certificate() const { return folder_ / "certificate.pem"; }
    std::string key() const { return folder_ / "key.pem"; }
    std::string token() const { return folder_ / "token"; }
    std::string otherToken() const { return folder_ / "other-token"; }
    std::string file(const char* name) const { return folder_ / name; }

private:
    std::filesystem::path folder_;
    bool made_ = false;
};

} // namespace cutpoint::test
