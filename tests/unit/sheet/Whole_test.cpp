// SPDX-License-Identifier: MIT
// Every shipped layout of two rich panels, everything it says and does compared with the approved text in
// tests/data/sheet: a formula, a width, a chart's range cannot change unseen.
#include "sheet/CsvText.h"
#include "sheet/LayoutWorkbook.h"
#include "support/Approved.h"
#include "support/RichPanels.h"
#include "support/ShippedLayout.h"
#include "unit/sheet/WholeText.h"

namespace {

using support::Scene;

/// Hashes belong to other tests.
void hideHash(const std::string& hash, std::string& text) {
    for (const auto size : {hash.size(), std::size_t{12}})
        for (auto at = text.find(hash.substr(0, size)); at != std::string::npos;
             at = text.find(hash.substr(0, size), at))
            text.replace(at, size, "hash");
}

void checkWorkbook(const std::string& name, const Scene& scene, const sheet::Layout& layout,
                   const words::Words& tr) {
    auto position = scene.position;
    position.frozen->contentHash = "content";
    const auto comparison = compare::compare(position, scene.people, scene.cards);
    auto text = support::wholeText(sheet::layoutWorkbook(
        layout, {comparison, scene.people, scene.decisions, layout.names, scene.verdicts}, tr));
    hideHash(comparison.frozen.structureHash, text);
    support::checkApproved("sheet/whole/" + name + ".txt", text);
}

} // namespace

TEST_CASE("Every layout of two panels is what was approved") {
    const auto scene = support::twoPanels();
    for (const auto& entry : std::filesystem::directory_iterator(EVENHAND_SOURCE "/exports"))
        if (entry.path().extension() == ".toml") {
            const auto layout = support::shippedLayout(entry.path().stem().string());
            checkWorkbook(layout.id, scene, layout, words::Words(words::Language::english));
        }
}

TEST_CASE("The workbook and the form of a panel of seven are what was approved") {
    const auto scene = support::official();
    for (const auto* id : {"comparison", "official"})
        checkWorkbook(std::string(id) + ".seven", scene, support::shippedLayout(id),
                      words::Words::bilingual());
}

TEST_CASE("Every sheet of two panels as comma-separated text is what was approved") {
    const auto scene = support::twoPanels();
    const auto comparison = compare::compare(scene.position, scene.people, scene.cards);
    for (const auto* id : {"flat", "official", "debrief"}) {
        const auto layout = support::shippedLayout(id);
        std::string text;
        for (const auto& page :
             sheet::layoutWorkbook(layout,
                                   {comparison, scene.people, scene.decisions, layout.names, scene.verdicts},
                                   words::Words(words::Language::english))
                 .sheets)
            text += sheet::csv(page, sheet::ByteOrderMark::left);
        hideHash(comparison.frozen.structureHash, text);
        std::erase(text, '\r');
        support::checkApproved(std::string("sheet/whole/") + id + ".csv.txt", text);
    }
}
