// SPDX-License-Identifier: MIT
// A folder that cannot be made safe after a file was put into it: the file is there, and no sentence says
// that nothing was changed.
#include "faults/FailingDisk.h"
#include "support/Catch.h"
#include "support/StoreSample.h"

#include "app/ports/WholeFile.h"

#include <cerrno>
#include <fstream>

using namespace support;
using faults::FailingDisk;

namespace {

std::string said(const std::function<void()>& deed) {
    const FailingDisk disk(FailingDisk::At::folderSync, 0, EIO);
    try {
        deed();
    } catch (const app::SystemError& trouble) {
        CHECK(disk.failed());
        CHECK(trouble.finding().code == "unsure");
        return reading::sentence(trouble.finding(), words::Words(words::Language::english));
    }
    return {};
}

} // namespace

TEST_CASE("An export that replaced a file says that it did when only the folder could not be made safe") {
    const TempFolder folder;
    const auto target = folder / "letter.txt";
    std::ofstream(target) << "old";
    CHECK(said([&] { app::writeWhole(target, "new"); }).find("is written; whether it would outlast") !=
          std::string::npos);
    std::ifstream in(target);
    CHECK(std::string(std::istreambuf_iterator<char>(in), {}) == "new");
}

TEST_CASE("A backup that was made says so when only the folder could not be made safe") {
    Sample sample;
    const auto copy = sample.folder / "copy.evenhand";
    CHECK(said([&] { sample.store->file()->backup(copy); }).find("is written") != std::string::npos);
    CHECK(std::filesystem::file_size(copy) > 0);
}
