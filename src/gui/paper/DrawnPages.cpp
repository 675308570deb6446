// SPDX-License-Identifier: MIT
// Lays text out with Pango, line by line down the page, twice: the first time counts the pages.
#include "gui/paper/DrawnPages.h"

#include "gui/paper/PageText.h"

#include <cairo/cairo.h>
#include <pango/pangocairo.h>

#include <algorithm>
#include <numeric>

namespace gui {

namespace {

using Weight = TextShape::Weight;

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

/// The person wants no more pages.
struct Stopped {};

class Paper {
public:
    /// `of` pages are said at the foot; 0: they are only counted.
    Paper(const app::PrintedPages& pages, const PagePicture& picture, std::size_t of, app::GoOn goOn)
        : m_pages(pages), m_picture(picture), m_of(of), m_goOn(std::move(goOn)) {}
    ~Paper() { cairo_destroy(m_cairo); }
    Paper(const Paper&) = delete;
    Paper& operator=(const Paper&) = delete;

    std::vector<DrawnPage> draw() {
        turnFor(0);
        write(lines(m_pages.title, titleSize, Weight::bold, width()));
        m_y += cellGap;
        for (m_at = 0; m_at < m_pages.blocks.size(); ++m_at)
            std::visit([this](const auto& block) { add(block); }, m_pages.blocks[m_at]);
        endPage();
        return std::move(m_done);
    }

private:
    [[nodiscard]] double width() const { return m_width - 2 * margin; }
    [[nodiscard]] double bottom() const { return m_height - margin; }

    [[nodiscard]] Lines lines(const std::string& text, double size, Weight weight, double width) const {
        return laidOut(m_cairo, m_pages.language, text, {size, weight, width});
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
        beginPage();
    }

    void beginPage() {
        if (!m_goOn(static_cast<double>(m_at) / static_cast<double>(m_pages.blocks.size() + 1)))
            throw Stopped();
        const cairo_rectangle_t all{0, 0, m_width, m_height};
        m_done.push_back(
            {std::shared_ptr<cairo_surface_t>(cairo_recording_surface_create(CAIRO_CONTENT_COLOR_ALPHA, &all),
                                              cairo_surface_destroy),
             m_width, m_height});
        cairo_destroy(m_cairo);
        m_cairo = cairo_create(m_done.back().ink.get());
        m_y = margin;
    }

    void endPage() {
        const words::Words tr(m_pages.language);
        const auto number = lines(tr("Page {0} of {1}", m_done.size(), m_of), footSize, Weight::normal, -1);
        int wide = 0;
        pango_layout_get_size(number.get(), &wide, nullptr);
        const auto title = lines(m_pages.title, footSize, Weight::normal, width() - points(wide) - margin);
        pango_layout_set_height(title.get(), -1);
        pango_layout_set_ellipsize(title.get(), PANGO_ELLIPSIZE_END);
        const double foot = m_height - margin * 0.6;
        cairo_move_to(m_cairo, margin, foot);
        pango_cairo_show_layout(m_cairo, title.get());
        cairo_move_to(m_cairo, m_width - margin - points(wide), foot);
        pango_cairo_show_layout(m_cairo, number.get());
    }

    void need(double height) {
        if (m_y + height <= bottom() || m_y <= margin)
            return;
        endPage();
        beginPage();
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
        const auto text = lines(heading.text, headingSize, Weight::bold, width());
        // A heading does not end a page.
        need(headingSize * 7);
        m_y += m_y <= margin ? 0 : headingSize * 0.6;
        write(text);
        m_y += cellGap;
    }

    void add(const app::PrintedParagraph& paragraph) {
        write(lines(paragraph.text, textSize, Weight::normal, width()));
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
                          const std::vector<double>& widths, Weight weight) const {
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
        const auto head = row(titles, table, widths, Weight::bold);
        bool begun = false;
        for (const auto& cells : table.rows) {
            const auto one = row(cells, table, widths, Weight::normal);
            const auto before = m_done.size();
            need(one.height + (begun ? 0 : head.height));
            if (!begun || m_done.size() != before)
                write(head, widths, strong);
            begun = true;
            write(one, widths, pale);
        }
        m_y += textSize;
    }

    /// Shrunk to the page; one far too tall goes on over further pages.
    void add(const app::PrintedPicture&) {
        if (m_picture.rows == 0 || m_picture.width <= 0)
            return;
        double scale = std::min(pixel, width() / m_picture.width);
        const double whole =
            (bottom() - m_y) / (m_picture.head + m_picture.row * static_cast<double>(m_picture.rows));
        if (whole < scale && whole >= scale / 2)
            scale = whole;
        for (std::size_t first = 0; first < m_picture.rows;) {
            constexpr double rest = 0.01;
            need((m_picture.head + m_picture.row) * scale);
            const double room = (bottom() - m_y) / scale - m_picture.head;
            const auto fit = static_cast<std::size_t>(std::max(1.0, room / m_picture.row + rest));
            const auto count = std::min(fit, m_picture.rows - first);
            const double height = m_picture.head + m_picture.row * static_cast<double>(count);
            if (m_of > 0)
                draw(first, count, height, scale);
            first += count;
            m_y += height * scale;
        }
        m_y += textSize;
    }

    void draw(std::size_t first, std::size_t count, double height, double scale) {
        cairo_save(m_cairo);
        cairo_translate(m_cairo, margin, m_y);
        cairo_scale(m_cairo, scale, scale);
        cairo_rectangle(m_cairo, 0, 0, m_picture.width, height);
        cairo_clip(m_cairo);
        {
            const std::unique_ptr<wxGraphicsContext> context(
                wxGraphicsRenderer::GetCairoRenderer()->CreateContextFromNativeContext(m_cairo));
            m_picture.draw(*context, first, count);
        }
        cairo_restore(m_cairo);
    }

    cairo_t* m_cairo = nullptr;
    const app::PrintedPages& m_pages;
    const PagePicture& m_picture;
    std::size_t m_of;
    app::GoOn m_goOn;
    std::vector<DrawnPage> m_done;
    std::size_t m_at = 0;
    double m_width = shortSide;
    double m_height = longSide;
    double m_y = margin;
};

} // namespace

std::vector<DrawnPage> drawPages(const app::PrintedPages& pages, const PagePicture& picture,
                                 const app::GoOn& goOn) {
    const auto half = [&](double from) {
        return [&goOn, from](double share) { return goOn(from + share / 2); };
    };
    try {
        const auto count = Paper(pages, picture, 0, half(0)).draw().size();
        return Paper(pages, picture, count, half(0.5)).draw();
    } catch (const Stopped&) {
        return {};
    }
}

void show(const DrawnPage& page, cairo_t* onto) {
    cairo_set_source_surface(onto, page.ink.get(), 0, 0);
    cairo_paint(onto);
}

} // namespace gui
