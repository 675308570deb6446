// SPDX-License-Identifier: MIT
// Several positions exported: whole files only, until somebody says stop.
#include "app/exchange/Export.h"
#include "app/ports/FileNames.h"
#include "support/Catch.h"
#include "support/MemoryStore.h"
#include "support/ShippedLayout.h"
#include "support/SmallPosition.h"
#include "support/TempFolder.h"

#include <fstream>

namespace {

class Writer : public app::WorkbookWriter {
public:
    app::Outcome write(const sheet::SheetSource& sheets, const std::filesystem::path& target,
                       const app::GoOn& goOn) const override {
        if (!goOn(0.5))
            return app::Outcome::stopped;
        std::ofstream(target) << sheets.cover().title;
        return app::Outcome::done;
    }
};

} // namespace

TEST_CASE("Exporting every position says how far it is and leaves whole files when stopped") {
    support::MemoryStore store;
    for (int at = 0; at < 3; ++at)
        (void)support::addSmallPosition(store, 1);
    const auto layout = support::shippedLayout("flat");
    const words::Words tr(words::Language::english);
    const auto request = app::requestOf(layout, tr);
    const support::TempFolder folder;
    std::vector<double> told;
    const auto until = [&](double last) -> app::Runner {
        return [&told, last](const app::Work& work) {
            return work([&told, last](double share) {
                told.push_back(share);
                return share < last;
            });
        };
    };
    CHECK(app::exportAll(store, request, Writer(), folder / "all", until(2)).size() == 3);
    CHECK(told == std::vector<double>{0.5 / 3, 1.5 / 3, 2.5 / 3});
    const auto some = app::exportAll(store, request, Writer(), folder / "some", until(0.4));
    REQUIRE(some.size() == 1);
    CHECK(std::distance(std::filesystem::directory_iterator(folder / "some"),
                        std::filesystem::directory_iterator()) == 1);
}

TEST_CASE("A file name holds no control, turns no direction and is cut between characters") {
    CHECK(app::fileNameOf("\u202Egnp.exe\u2069 Clerk\u0085\x1B/2") == "gnp.exe Clerk -2");
    std::string title;
    for (int number = 0; number < 70; ++number)
        title += "e\u0301海";
    const auto name = app::fileNameOf(title);
    CHECK(name.size() <= 200);
    CHECK(title.starts_with(name));
    CHECK((name.ends_with("海") || name.ends_with("e\u0301")));
}

TEST_CASE("A file name keeps what every file system takes and no more") {
    const std::vector<std::pair<std::string, std::string>> table{
        {"Clerk", "Clerk"},
        {"Clerk.", "Clerk"},
        {"Clerk . .", "Clerk"},
        {" . ", "evenhand"},
        {"", "evenhand"},
        {"..hidden..", "hidden"},
        {"  a b  ", "a b"},
        {"a/b\\c:d*e?f\"g<h>i|j", "a-b-c-d-e-f-g-h-i-j"},
        {"业务跟单/外贸组", "业务跟单-外贸组"},
        {"v1.2", "v1.2"}};
    for (const auto& [title, name] : table)
        CHECK(app::fileNameOf(title) == name);
}
