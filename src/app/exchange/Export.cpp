// SPDX-License-Identifier: MIT
// Store to sheets to file.
#include "app/exchange/Export.h"

#include "app/ports/FileNames.h"
#include "app/ports/SystemError.h"
#include "app/ports/WholeFile.h"
#include "app/privacy/Anonymous.h"
#include "app/privacy/KnownNames.h"
#include "app/privacy/VisibleCards.h"
#include "compare/Comparison.h"
#include "sheet/LayoutWorkbook.h"

#include <algorithm>
#include <cassert>

namespace app {

namespace fs = std::filesystem;
using words::message;

namespace {

People peopleOf(const Store& store, const session::Position& position, const ExportRequest& request) {
    const auto seen = visibleCards(store, position, request.viewer);
    auto decisions = store.decisions(position.id);
    std::erase_if(decisions, [&](const auto& one) { return seen.hides(one.candidate); });
    return {store.candidates(position.id), seen.judged(), std::move(decisions), position.frozen->plan.panel,
            interviewersOf(store, position.id).names()};
}

void keepFirst(People& people, std::size_t count) {
    if (people.candidates.size() <= count)
        return;
    for (auto at = count; at < people.candidates.size(); ++at)
        people.absent.push_back(people.candidates[at].name);
    people.candidates.resize(count);
    std::erase_if(people.cards, [&](const session::Scorecard& card) {
        return std::none_of(people.candidates.begin(), people.candidates.end(),
                            [&](const auto& person) { return person.id == card.candidate; });
    });
}

/// Hands the sheets to whoever uses them; they refer to what lives in here.
template <typename Use>
auto withSheets(session::Position position, People people, const std::vector<session::VerdictWord>& verdicts,
                const ExportRequest& request, Use use) {
    if (request.names == sheet::NameForm::anonymous)
        people = anonymous(people, request.words);
    position.frozen->plan.panel = people.panel;
    const auto comparison = compare::compare(position, people.candidates, people.cards);
    return use(sheet::LayoutSheets(request.layout,
                                   {comparison, people.candidates, people.decisions, request.names, verdicts},
                                   request.words));
}

session::Position frozenPosition(const Store& store, const std::string& id) {
    auto found = store.position(id);
    assert(found && found->frozen);
    return std::move(*found);
}

void makeFolder(const fs::path& folder) {
    std::error_code trouble;
    fs::create_directories(folder, trouble);
    if (!fs::is_directory(folder, trouble))
        throw SystemError({reading::Severity::error,
                           "no-folder",
                           std::string(message("{0} cannot be made; choose a folder you may write to.")),
                           {folder.string()},
                           {}});
}

} // namespace

words::Words wordsOf(sheet::Tongue tongue, const words::Words& program) {
    switch (tongue) {
    case sheet::Tongue::english:
        return words::Words(words::Language::english);
    case sheet::Tongue::chinese:
        return words::Words(words::Language::chinese);
    case sheet::Tongue::both:
        return words::Words::bilingual();
    case sheet::Tongue::program:
        break;
    }
    return program;
}

ExportRequest requestOf(const sheet::Layout& layout, const words::Words& program) {
    return {layout, layout.names, wordsOf(layout.language, program), {}};
}

bool showsMarks(const sheet::Layout& layout) {
    return std::any_of(layout.sheets.begin(), layout.sheets.end(), [](const sheet::LayoutSheet& one) {
        return one.kind != sheet::SheetKind::scoreSheets;
    });
}

sheet::Workbook exportSheets(const Store& store, const std::string& position, const ExportRequest& request) {
    auto found = frozenPosition(store, position);
    auto people = peopleOf(store, found, request);
    return withSheets(std::move(found), std::move(people), store.verdictWords(position), request,
                      sheet::whole);
}

sheet::Workbook exportPreview(const Store& store, const std::string& position, const ExportRequest& request) {
    constexpr std::size_t few = 3;
    auto found = frozenPosition(store, position);
    auto people = peopleOf(store, found, request);
    keepFirst(people, few);
    return withSheets(std::move(found), std::move(people), store.verdictWords(position), request,
                      sheet::whole);
}

Outcome exportPosition(const Store& store, const std::string& position, const ExportRequest& request,
                       const WorkbookWriter& writer, const fs::path& target, const Runner& run) {
    const auto found = frozenPosition(store, position);
    const auto people = peopleOf(store, found, request);
    const auto verdicts = store.verdictWords(position);
    // From here on without the store: the work may be done on another thread.
    return run([&](const GoOn& goOn) {
        return withSheets(found, people, verdicts, request, [&](const sheet::SheetSource& sheets) {
            return writer.write(sheets, target, goOn);
        });
    });
}

void exportCsv(const Store& store, const std::string& position, const ExportRequest& request,
               sheet::ByteOrderMark mark, const fs::path& target) {
    assert(sheet::isOneTable(request.layout));
    writeWhole(target, sheet::csv(exportSheets(store, position, request).sheets.front(), mark));
}

std::vector<fs::path> exportAll(const Store& store, const ExportRequest& request,
                                const WorkbookWriter& writer, const fs::path& folder, const Runner& run) {
    auto rows = store.positions();
    std::erase_if(rows, [](const PositionSummary& row) { return !row.frozen; });
    makeFolder(folder);
    std::vector<fs::path> written;
    const auto one = [&](const Work& work) {
        return run([&](const GoOn& goOn) {
            return work([&](double share) {
                return goOn((static_cast<double>(written.size()) + share) / static_cast<double>(rows.size()));
            });
        });
    };
    for (const auto& row : rows) {
        const auto target = folder / (fileNameOf(row.id + " " + row.title) + ".xlsx");
        if (exportPosition(store, row.id, request, writer, target, one) == Outcome::stopped)
            break;
        written.push_back(target);
    }
    return written;
}

} // namespace app
