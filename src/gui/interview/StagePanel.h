// SPDX-License-Identifier: MIT
// One of the pages around the questions, drawn from its values: titles, sentences, and lines of fields; it
// stores nothing itself.
#pragma once

#include "gui/controls/Column.h"
#include "gui/interview/FlowPanel.h"
#include "gui/interview/StageField.h"

#include <wx/button.h>

namespace gui {

class StagePanel : public Column {
public:
    using OnFill = std::function<void(const std::vector<std::pair<session::Item, std::string>>&)>;

    StagePanel(wxWindow* parent, StageActs acts, OnFill onFill);

    /// Built anew for another owner (whose page of whom it is); otherwise only what differs is touched, and
    /// lines come and go at the end of their section.
    void show(const app::ProtocolPage& page, const std::string& owner);
    void lock(bool locked);
    void flush();
    /// To the next field, or the one before, from outside to the first or the last; false behind the last.
    [[nodiscard]] bool step(int by);
    [[nodiscard]] bool isTyped() const;
    /// The control of an item; null when the page has none. For tests.
    [[nodiscard]] StageField* fieldOf(const session::Item& item) const;

protected:
    void wrapTo(int width) override;

private:
    struct Line {
        std::string id;
        /// Beside the fields where both have room, else above them; may be null.
        WrappedText* title = nullptr;
        FlowPanel* fields = nullptr;
        wxBoxSizer* row = nullptr;
        std::vector<std::pair<session::Item, StageField*>> parts;
    };
    struct Section {
        std::string id;
        /// Null where there are none.
        WrappedText* remarks = nullptr;
        std::vector<wxButton*> offers;
        wxBoxSizer* rows = nullptr;
        std::vector<Line> lines;
    };

    void build(const app::ProtocolPage& page);
    void addSection(const app::ProtocolSection& section);
    void addOffers(Section& made, const app::ProtocolSection& section);
    [[nodiscard]] Line made(const app::ProtocolLine& line);
    void add(Section& section, const app::ProtocolLine& line);
    /// True when its height may differ.
    [[nodiscard]] bool update(Section& section, const app::ProtocolSection& now);
    void takeLast(Section& section);
    void wrapLine(const Line& line, int width);
    [[nodiscard]] bool fits(const app::ProtocolPage& page) const;
    /// The acts, with m_busy while they are carried out.
    [[nodiscard]] StageActs guarded(StageActs acts);
    void press(std::size_t section, std::size_t offer);

    StageActs m_acts;
    OnFill m_onFill;
    /// A field is handing over: it must outlive that.
    bool m_busy = false;
    std::string m_owner;
    app::ProtocolPage m_page;
    std::vector<Section> m_sections;
    /// Offers of all sections, which wrap as lines do.
    std::vector<FlowPanel*> m_flows;
    bool m_locked = false;
};

} // namespace gui
