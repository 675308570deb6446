// SPDX-License-Identifier: MIT
// Temporary name, then rename.
#include "app/TextFile.h"

#include "app/Trouble.h"
#include "words/Words.h"

#include <fstream>

namespace app {

void writeWhole(const std::filesystem::path& target, std::string_view bytes) {
    auto temporary = target;
    temporary += ".part";
    std::error_code trouble;
    {
        std::ofstream file(temporary, std::ios::binary | std::ios::trunc);
        file.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
        file.close();
        if (!file)
            trouble = std::make_error_code(std::errc::io_error);
    }
    if (!trouble)
        std::filesystem::rename(temporary, target, trouble);
    if (!trouble)
        return;
    std::error_code ignored;
    std::filesystem::remove(temporary, ignored);
    throw Trouble(
        {rubric::Severity::error,
         "not-written",
         std::string(words::message("{0} could not be written; check the folder and its free space.")),
         {target.string()},
         {}});
}

} // namespace app
