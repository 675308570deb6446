// SPDX-License-Identifier: MIT
// Where a test puts what it got instead of an approved file: below the build, never into the sources.
#pragma once

#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

namespace support {

/// Every byte; empty when there is no such file.
[[nodiscard]] inline std::string contentsOf(const std::filesystem::path& file) {
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

/// Two folders of one shape. Tests only read the tree; ./dev approve copies over it what was received.
struct Approval {
    std::filesystem::path tree;
    std::filesystem::path received;

    void receive(const std::filesystem::path& file, const std::string& bytes) const {
        std::filesystem::create_directories((received / file).parent_path());
        std::ofstream(received / file, std::ios::binary) << bytes;
    }

    /// Keeps what differs from the approved file and says where it is. Empty when it is the same: what an
    /// earlier run received is gone then.
    [[nodiscard]] std::string compare(const std::filesystem::path& file, const std::string& bytes,
                                      bool same) const {
        if (same) {
            std::filesystem::remove(received / file);
            return {};
        }
        receive(file, bytes);
        return file.string() + " differs; received: " + (received / file).string() +
               "; read what changed and take it over: ./dev approve";
    }
};

} // namespace support
