// SPDX-License-Identifier: MIT
// Lays text out with Pango, line by line down the page, twice: the first time counts the pages.
#include "gui/PdfPages.h"

#include "app/TextFile.h"
#include "app/Trouble.h"

#include <cairo/cairo-pdf.h>
#include <pango/pangocairo.h>

#include <algorithm>
#include <numeric>

namespace gui {

namespace {

using words::message;

/// Points, 72 to the inch: A4 and 20 mm.
constexpr double shortSide = 595.28;
constexpr double longSide = 841.89;
constexpr double margin = 56.7;
constexpr double footSize = 8;
constexpr double textSize = 10;
constexpr double headingSize = 12.5;
constexpr double titleSize = 17;
constexpr double cellGap = 4;
constexpr double lineStretch = 1.2;
/// Screen pixels, 96 to the inch, at their own size.
constexpr double pixel = 0.75;

struct Unref {
    void operator()(void* object) const { g_object_unref(object); }
};
using Lines = std::unique_ptr<PangoLayout, Unref>;

double points(int units) {
    return static_cast<double>(units) / PANGO_SCALE;
}

class Paper {
public:
    /// `of` pages are said at the foot.
    Paper(cairo_surface_t* surface, const app::PrintedPages& pages, const PdfPicture& picture, int of)
        : m_surface(surface), m_cairo(cairo_create(surface)), m_pages(pages), m_picture(picture), m_of(of) {}
    ~Paper() { cairo_destroy(m_cairo); }
    Paper(const Paper&) = delete;
    Paper& operator=(const Paper&) = delete;

    /// Returns how many pages there are.
    int draw() {
        turnFor(0);
        write(lines(m_pages.title, titleSize, PANGO_WEIGHT_BOLD, width()));
        m_y += cellGap;
        for (m_at = 0; m_at < m_pages.blocks.size(); ++m_at)
            std::visit([this](const auto& block) { add(block); }, m_pages.blocks[m_at]);
        endPage();
        return m_page;
    }

private:
    [[nodiscard]] double width() const { return m_width - 2 * margin; }
    [[nodiscard]] double bottom() const { return m_height - margin; }

    [[nodiscard]] Lines lines(const std::string& text, double size, PangoWeight weight, double width) const {
        Lines made(pango_cairo_create_layout(m_cairo));
        auto* context = pango_layout_get_context(made.get());
        pango_cairo_context_set_resolution(context, 72);
        const bool chinese = m_pages.language == words::Language::chinese;
        pango_context_set_language(context, pango_language_from_string(chinese ? "zh-cn" : "en"));
        auto* font = pango_font_description_from_string("Sans, Noto Sans CJK SC");
        pango_font_description_set_absolute_size(font, size * PANGO_SCALE);
        pango_font_description_set_weight(font, weight);
        pango_layout_set_font_description(made.get(), font);
        pango_font_description_free(font);
        pango_layout_set_width(made.get(), static_cast<int>(width * PANGO_SCALE));
        pango_layout_set_wrap(made.get(), PANGO_WRAP_WORD_CHAR);
        pango_layout_set_text(made.get(), text.data(), static_cast<int>(text.size()));
        return made;
    }

    /// Across where a picture too wide for upright paper follows before the next page.
    void turnFor(std::size_t block) {
        bool pictured = false;
        for (; block < m_pages.blocks.size(); ++block) {
            if (std::holds_alternative<app::NewPage>(m_pages.blocks[block]))
                break;
            pictured = pictured || std::holds_alternative<app::PrintedPicture>(m_pages.blocks[block]);
        }
        const bool across = pictured && m_picture.width * pixel > shortSide - 2 * margin;
        m_width = across ? longSide : shortSide;
        m_height = across ? shortSide : longSide;
        cairo_pdf_surface_set_size(m_surface, m_width, m_height);
        m_y = margin;
    }

    void endPage() {
        ++m_page;
        const words::Words tr(m_pages.language);
        const auto number = lines(tr("Page {0} of {1}", m_page, m_of), footSize, PANGO_WEIGHT_NORMAL, -1);
        int wide = 0;
        pango_layout_get_size(number.get(), &wide, nullptr);
        const auto title =
            lines(m_pages.title, footSize, PANGO_WEIGHT_NORMAL, width() - points(wide) - margin);
        pango_layout_set_height(title.get(), -1);
        pango_layout_set_ellipsize(title.get(), PANGO_ELLIPSIZE_END);
        const double foot = m_height - margin * 0.6;
        cairo_move_to(m_cairo, margin, foot);
        pango_cairo_show_layout(m_cairo, title.get());
        cairo_move_to(m_cairo, m_width - margin - points(wide), foot);
        pango_cairo_show_layout(m_cairo, number.get());
        cairo_show_page(m_cairo);
    }

    void need(double height) {
        if (m_y + height <= bottom() || m_y <= margin)
            return;
        endPage();
        m_y = margin;
    }

    void write(const Lines& text) {
        for (int at = 0; at < pango_layout_get_line_count(text.get()); ++at) {
            auto* one = pango_layout_get_line_readonly(text.get(), at);
            PangoRectangle place;
            pango_layout_line_get_extents(one, nullptr, &place);
            const double height = points(place.height) * lineStretch;
            need(height);
            cairo_move_to(m_cairo, margin, m_y - points(place.y));
            pango_cairo_show_layout_line(m_cairo, one);
            m_y += height;
        }
    }

    void add(const app::PrintedHeading& heading) {
        const auto text = lines(heading.text, headingSize, PANGO_WEIGHT_BOLD, width());
        // A heading does not end a page.
        need(headingSize * 7);
        m_y += m_y <= margin ? 0 : headingSize * 0.6;
        write(text);
        m_y += cellGap;
    }

    void add(const app::PrintedParagraph& paragraph) {
        write(lines(paragraph.text, textSize, PANGO_WEIGHT_NORMAL, width()));
        m_y += textSize * 0.5;
    }

    void add(const app::NewPage&) {
        endPage();
        turnFor(m_at + 1);
    }

    struct Row {
        std::vector<Lines> cells;
        double height = 0;
    };
    [[nodiscard]] Row row(const std::vector<std::string>& cells, const app::PrintedTable& table,
                          const std::vector<double>& widths, PangoWeight weight) const {
        constexpr int mostLines = 20;
        Row made;
        for (std::size_t at = 0; at < cells.size(); ++at) {
            auto text = lines(cells[at], textSize - 1, weight, widths[at] - 2 * cellGap);
            pango_layout_set_height(text.get(), -mostLines);
            pango_layout_set_ellipsize(text.get(), PANGO_ELLIPSIZE_END);
            if (table.columns[at].align == app::PrintedTable::Align::right)
                pango_layout_set_alignment(text.get(), PANGO_ALIGN_RIGHT);
            int height = 0;
            pango_layout_get_size(text.get(), nullptr, &height);
            made.height = std::max(made.height, points(height) + 2 * cellGap);
            made.cells.push_back(std::move(text));
        }
        return made;
    }

    void write(const Row& row, const std::vector<double>& widths, double grey) {
        double x = margin;
        for (std::size_t at = 0; at < row.cells.size(); ++at) {
            cairo_move_to(m_cairo, x + cellGap, m_y + cellGap);
            pango_cairo_show_layout(m_cairo, row.cells[at].get());
            x += widths[at];
        }
        m_y += row.height;
        cairo_save(m_cairo);
        cairo_set_source_rgb(m_cairo, grey, grey, grey);
        cairo_set_line_width(m_cairo, 0.6);
        cairo_move_to(m_cairo, margin, m_y);
        cairo_line_to(m_cairo, margin + width(), m_y);
        cairo_stroke(m_cairo);
        cairo_restore(m_cairo);
    }

    void add(const app::PrintedTable& table) {
        constexpr double strong = 0.3;
        constexpr double pale = 0.8;
        const double all = std::accumulate(table.columns.begin(), table.columns.end(), 0.0,
                                           [](double sum, const auto& column) { return sum + column.share; });
        std::vector<double> widths;
        std::vector<std::string> titles;
        for (const auto& column : table.columns) {
            widths.push_back(width() * column.share / all);
            titles.push_back(column.title);
        }
        const auto head = row(titles, table, widths, PANGO_WEIGHT_BOLD);
        bool begun = false;
        for (const auto& cells : table.rows) {
            const auto one = row(cells, table, widths, PANGO_WEIGHT_NORMAL);
            const int before = m_page;
            need(one.height + (begun ? 0 : head.height));
            if (!begun || m_page != before)
                write(head, widths, strong);
            begun = true;
            write(one, widths, pale);
        }
        m_y += textSize;
    }

    /// Shrunk to the page; one far too tall goes on over further pages.
    void add(const app::PrintedPicture&) {
        if (m_picture.width <= 0 || m_picture.height <= 0)
            return;
        double scale = std::min(pixel, width() / m_picture.width);
        const double whole = (bottom() - m_y) / m_picture.height;
        if (whole < scale && whole >= scale / 2)
            scale = whole;
        constexpr double rest = 0.5;
        for (double top = 0; top < m_picture.height - rest;) {
            if (top > 0)
                need(bottom());
            const double part = std::min(m_picture.height - top, (bottom() - m_y) / scale);
            cairo_save(m_cairo);
            cairo_translate(m_cairo, margin, m_y);
            cairo_scale(m_cairo, scale, scale);
            cairo_rectangle(m_cairo, 0, 0, m_picture.width, part);
            cairo_clip(m_cairo);
            cairo_translate(m_cairo, 0, -top);
            {
                const std::unique_ptr<wxGraphicsContext> context(
                    wxGraphicsRenderer::GetCairoRenderer()->CreateContextFromNativeContext(m_cairo));
                m_picture.draw(*context);
            }
            cairo_restore(m_cairo);
            top += part;
            m_y += part * scale;
        }
        m_y += textSize;
    }

    cairo_surface_t* m_surface;
    cairo_t* m_cairo;
    const app::PrintedPages& m_pages;
    const PdfPicture& m_picture;
    int m_of;
    int m_page = 0;
    std::size_t m_at = 0;
    double m_width = shortSide;
    double m_height = longSide;
    double m_y = margin;
};

cairo_status_t append(void* bytes, const unsigned char* data, unsigned length) {
    static_cast<std::string*>(bytes)->append(reinterpret_cast<const char*>(data), length);
    return CAIRO_STATUS_SUCCESS;
}

struct Drawn {
    std::string bytes;
    int pages = 0;
};

Drawn drawn(const app::PrintedPages& pages, const PdfPicture& picture, int of) {
    Drawn result;
    auto* surface = cairo_pdf_surface_create_for_stream(append, &result.bytes, shortSide, longSide);
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_TITLE, pages.title.c_str());
    result.pages = Paper(surface, pages, picture, of).draw();
    cairo_surface_finish(surface);
    if (cairo_surface_status(surface) != CAIRO_STATUS_SUCCESS)
        result.bytes.clear();
    cairo_surface_destroy(surface);
    return result;
}

} // namespace

void writePdf(const app::PrintedPages& pages, const PdfPicture& picture, const std::filesystem::path& path) {
    const auto count = drawn(pages, picture, 1).pages;
    const auto bytes = drawn(pages, picture, count).bytes;
    if (bytes.empty())
        throw app::Trouble({rubric::Severity::error,
                            "no-pages",
                            std::string(message("The pages could not be made; {0} was not written.")),
                            {path.string()},
                            {}});
    app::writeWhole(path, bytes);
}

} // namespace gui
