// SPDX-License-Identifier: MIT
// The order of work: reserve a file, fill it sheet by sheet, put it in place.
#include "workbook/XlsxWriter.h"

#include "app/ports/AtomicFile.h"
#include "app/ports/SystemError.h"
#include "sheet/TabNames.h"
#include "workbook/CellText.h"
#include "workbook/Charts.h"
#include "workbook/Package.h"
#include "workbook/PageSetup.h"
#include "workbook/SheetPage.h"
#include "workbook/SheetPrefetcher.h"

#include <algorithm>
#include <cerrno>
#include <memory>
#include <stdexcept>
#include <sys/resource.h>
#include <xlsxwriter.h>

namespace workbook {

namespace {

using words::message;

struct FreeBook {
    void operator()(lxw_workbook* book) const { lxw_workbook_free(book); }
};
using Book = std::unique_ptr<lxw_workbook, FreeBook>;

/// Above so many cells memory counts for more than the smaller file that shared strings make.
constexpr std::size_t manyCells = 500'000;

/// Constant-memory mode keeps one open file a sheet; asks for as many while it lives.
class OpenFiles {
public:
    explicit OpenFiles(std::size_t sheets) {
        constexpr rlim_t others = 200;
        const auto wanted = static_cast<rlim_t>(sheets) + others;
        if (::getrlimit(RLIMIT_NOFILE, &m_before) != 0)
            return;
        auto raised = m_before;
        raised.rlim_cur = std::max(m_before.rlim_cur, wanted);
        m_enough = raised.rlim_cur <= raised.rlim_max && ::setrlimit(RLIMIT_NOFILE, &raised) == 0;
    }
    ~OpenFiles() {
        if (m_enough)
            ::setrlimit(RLIMIT_NOFILE, &m_before);
    }
    OpenFiles(const OpenFiles&) = delete;
    OpenFiles& operator=(const OpenFiles&) = delete;

    [[nodiscard]] bool enough() const { return m_enough; }

private:
    rlimit m_before{};
    bool m_enough = false;
};

enum class Memory { whole, constant };

Book opened(const app::AtomicFile& file, Memory memory) {
    auto folder = file.scratch().string();
    lxw_workbook_options options{};
    options.constant_memory = memory == Memory::constant ? LXW_TRUE : LXW_FALSE;
    options.tmpdir = folder.data();
    options.use_zip64 = LXW_FALSE;
    Book book(workbook_new_opt(file.temporary().c_str(), &options));
    if (!book)
        throw std::bad_alloc();
    return book;
}

void setProperties(lxw_workbook* book, const std::string& title, const app::Clock& clock) {
    auto shown = cutText(cellText(title), 250);
    lxw_doc_properties properties{};
    properties.title = shown.data();
    properties.created = std::chrono::system_clock::to_time_t(clock.now());
    workbook_set_properties(book, &properties);
}

/// Closing takes about as long as filling.
constexpr double shareOfFilling = 0.5;

constexpr auto cutMark = message("… (cut)");

class Filling {
public:
    Filling(lxw_workbook* book, const sheet::SheetSource& sheets, Memory memory)
        : m_book(book), m_sheets(sheets), m_memory(memory), m_tr(sheets.cover().language),
          m_formats(book, sheets.cover().language), m_names(namesOf(sheets)),
          m_last(sheets, sheets.slowTabs(), m_tr(cutMark)),
          m_first(sheets, quickTabs(sheets), m_tr(cutMark)) {
        for (std::size_t at = 0; at < m_names.size(); ++at)
            m_tabs[sheets.tabs()[at].id] = m_names[at];
    }

    app::Outcome all(const app::GoOn& goOn) {
        const bool finished = fillFrom(m_first, goOn) && fillFrom(m_last, goOn);
        addNames(m_book, m_sheets.cover(), m_tabs);
        return finished && goOn(shareOfFilling) ? app::Outcome::done : app::Outcome::stopped;
    }

private:
    static std::vector<std::string> namesOf(const sheet::SheetSource& sheets) {
        std::vector<std::string> names;
        for (const auto& tab : sheets.tabs())
            names.push_back(tab.name);
        return sheet::tabNames(names);
    }

    static std::vector<std::size_t> quickTabs(const sheet::SheetSource& sheets) {
        const auto slow = sheets.slowTabs();
        std::vector<std::size_t> tabs;
        for (std::size_t tab = 0; tab < sheets.tabs().size(); ++tab)
            if (std::find(slow.begin(), slow.end(), tab) == slow.end())
                tabs.push_back(tab);
        return tabs;
    }

    /// False when the user wants no more.
    bool fillFrom(SheetPrefetcher& sheets, const app::GoOn& goOn) {
        for (const auto tab : sheets.order()) {
            if (!goOn(shareOfFilling * static_cast<double>(m_filled++) / static_cast<double>(m_names.size())))
                return false;
            auto sheet = sheets.next();
            fill(pageOf(tab), sheet);
            sheets.giveBack(std::move(sheet));
        }
        return true;
    }

    /// Tabs stand in the order in which they were added, whichever is filled first.
    lxw_worksheet* pageOf(std::size_t tab) {
        while (m_pages.size() <= tab) {
            m_pages.push_back(workbook_add_worksheet(m_book, m_names[m_pages.size()].c_str()));
            if (m_pages.back() == nullptr)
                throw std::length_error("worksheet refused");
        }
        return m_pages[tab];
    }

    void fill(lxw_worksheet* page, const Prepared& prepared) {
        const auto& sheet = prepared.sheet;
        if (sheet.id == m_sheets.cover().opensAt)
            worksheet_activate(page);
        // A table needs all its rows at hand; a large sheet gets a plain filter instead.
        const bool table = !sheet.table.empty() && m_memory == Memory::whole;
        if (table)
            addTable(page, sheet, m_tables);
        setUpPage(page, prepared, m_sheets.cover().title, m_formats, m_tr,
                  {table ? PageSetup::Filter::tables : PageSetup::Filter::own,
                   m_memory == Memory::whole ? PageSetup::Rows::spaced : PageSetup::Rows::plain});
        Hand hand{m_formats, m_tabs};
        writeCells(page, prepared, hand);
        addCharts(m_book, page, sheet, m_tabs);
    }

    lxw_workbook* m_book;
    const sheet::SheetSource& m_sheets;
    Memory m_memory;
    words::Words m_tr;
    Formats m_formats;
    std::vector<std::string> m_names;
    std::vector<lxw_worksheet*> m_pages;
    std::size_t m_filled = 0;
    Tabs m_tabs;
    TableNames m_tables;
    /// While one sheet is written the next few are made, and beside them those that take long.
    SheetPrefetcher m_last, m_first;
};

app::Outcome filled(Filling& filling, const std::filesystem::path& target, const app::GoOn& goOn) {
    try {
        return filling.all(goOn);
    } catch (const std::length_error& error) {
        throw app::SystemError(
            {reading::Severity::error,
             "too-large",
             std::string(message("{0} cannot be written: the workbook is larger than a spreadsheet "
                                 "can be ({1}).")),
             {target.string(), error.what()},
             {}});
    }
}

} // namespace

app::Outcome XlsxWriter::write(const sheet::SheetSource& sheets, const std::filesystem::path& target,
                               const app::GoOn& goOn) const {
    app::AtomicFile file(target);
    const OpenFiles files(sheets.tabs().size());
    const auto memory = sheets.roughCells() > manyCells && files.enough() ? Memory::constant : Memory::whole;
    auto book = opened(file, memory);
    setProperties(book.get(), sheets.cover().title, m_clock);
    Filling filling(book.get(), sheets, memory); // to the end: it still frees sheets while the book is closed
    if (filled(filling, target, goOn) == app::Outcome::stopped)
        return app::Outcome::stopped;
    errno = 0;
    if (workbook_close(book.release()) != LXW_NO_ERROR)
        app::failWriting(target, errno == 0 ? EIO : errno);
    if (!isWhole(file.temporary()))
        app::failWriting(target, ENOSPC);
    if (!goOn(1))
        return app::Outcome::stopped;
    file.keep();
    return app::Outcome::done;
}

} // namespace workbook
