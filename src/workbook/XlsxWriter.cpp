// SPDX-License-Identifier: MIT
// The order of work: reserve a file, fill it sheet by sheet, put it in place.
#include "workbook/XlsxWriter.h"

#include "app/Trouble.h"
#include "sheet/TabNames.h"
#include "workbook/CellText.h"
#include "workbook/Charts.h"
#include "workbook/Dress.h"
#include "workbook/Package.h"
#include "workbook/SheetPage.h"
#include "workbook/TargetFile.h"

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

bool isLarge(const sheet::Workbook& workbook) {
    std::size_t cells = 0;
    for (const auto& sheet : workbook.sheets)
        for (const auto& row : sheet.rows)
            cells += row.size();
    return cells > manyCells;
}

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

Book opened(const TargetFile& file, Memory memory) {
    auto folder = file.folder().string();
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

void fill(lxw_workbook* book, const sheet::Workbook& workbook, const app::Clock& clock, Memory memory) {
    const words::Words tr(workbook.language);
    setProperties(book, workbook.title, clock);
    std::vector<std::string> names;
    for (const auto& sheet : workbook.sheets)
        names.push_back(sheet.name);
    names = sheet::tabNames(names);
    Tabs tabs;
    for (std::size_t at = 0; at < names.size(); ++at)
        tabs[workbook.sheets[at].id] = names[at];
    TableNames tables;
    Formats formats(book, workbook.language);
    Hand hand{formats, tabs, tr("… (cut)")};
    for (std::size_t at = 0; at < names.size(); ++at) {
        const auto& sheet = workbook.sheets[at];
        auto* page = workbook_add_worksheet(book, names[at].c_str());
        if (page == nullptr)
            throw std::length_error("worksheet refused");
        if (sheet.id == workbook.opensAt)
            worksheet_activate(page);
        const auto widths = columnWidths(sheet);
        // A table needs all its rows at hand; a large sheet gets a plain filter instead.
        const bool table = !sheet.table.empty() && memory == Memory::whole;
        if (table)
            addTable(page, sheet, tables);
        dressPage(page, sheet, widths, workbook.title, formats, tr, table ? Filter::tables : Filter::own);
        writeCells(page, sheet, widths, hand);
        addCharts(book, page, sheet, tabs);
    }
    addNames(book, workbook, tabs);
}

} // namespace

void XlsxWriter::write(const sheet::Workbook& workbook, const std::filesystem::path& target) const {
    TargetFile file(target);
    const OpenFiles files(workbook.sheets.size());
    const auto memory = isLarge(workbook) && files.enough() ? Memory::constant : Memory::whole;
    auto book = opened(file, memory);
    try {
        fill(book.get(), workbook, m_clock, memory);
    } catch (const std::length_error& error) {
        throw app::Trouble(
            {rubric::Severity::error,
             "too-large",
             std::string(message("{0} cannot be written: the workbook is larger than a spreadsheet "
                                 "can be ({1}).")),
             {target.string(), error.what()},
             {}});
    }
    errno = 0;
    if (workbook_close(book.release()) != LXW_NO_ERROR)
        failWriting(target, errno == 0 ? EIO : errno);
    if (!isWhole(file.temporary()))
        failWriting(target, ENOSPC);
    file.keep();
}

} // namespace workbook
