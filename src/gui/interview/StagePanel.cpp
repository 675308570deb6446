// SPDX-License-Identifier: MIT
// A field that is being left may be the one that makes a line come or go, so nothing but whole lines at the
// end of a section is made or destroyed, and never the one with the focus.
#include "gui/interview/StagePanel.h"

#include "gui/controls/Contrast.h"
#include "gui/controls/Utf8.h"
#include "gui/controls/Widgets.h"

#include <wx/weakref.h>

#include <algorithm>
#include <utility>

namespace gui {

namespace {

/// In the order they were made in.
void collectFields(wxWindow& root, std::vector<wxWindow*>& found) {
    for (auto* child : root.GetChildren()) {
        const bool group = dynamic_cast<wxPanel*>(child) != nullptr;
        if (child->IsShown() && child->IsEnabled() && !group && child->AcceptsFocus())
            found.push_back(child);
        else if (child->IsShown())
            collectFields(*child, found);
    }
}

bool hasFocus(const wxWindow& window) {
    for (const auto* one = wxWindow::FindFocus(); one != nullptr; one = one->GetParent())
        if (one == &window)
            return true;
    return false;
}

std::string joined(const std::vector<std::string>& sentences) {
    return fmt::format("{}", fmt::join(sentences, "\n"));
}

/// True as long as it lives, however its block is left.
class Busy {
public:
    explicit Busy(bool& flag) : m_flag(flag), m_before(std::exchange(flag, true)) {}
    ~Busy() { m_flag = m_before; }
    Busy(const Busy&) = delete;
    Busy& operator=(const Busy&) = delete;

private:
    bool& m_flag;
    bool m_before;
};

} // namespace

StagePanel::StagePanel(wxWindow* parent, StageActs acts, OnFill onFill)
    : Column(parent), m_acts(guarded(std::move(acts))), m_onFill(std::move(onFill)) {}

StageActs StagePanel::guarded(StageActs acts) {
    const auto mark = std::move(acts.mark);
    acts.mark = [this, mark](const session::Item& item, const std::string& value) {
        const Busy busy(m_busy);
        mark(item, value);
    };
    const auto store = std::move(acts.store);
    acts.store = [this, store](const session::Item& item, const std::string& text, const std::string& over) {
        const Busy busy(m_busy);
        return store(item, text, over);
    };
    return acts;
}

bool StagePanel::fits(const app::ProtocolPage& page) const {
    const auto begins = [](const Section& section, const app::ProtocolSection& now) {
        const auto common = std::min(section.lines.size(), now.lines.size());
        return section.id == now.id && (section.remarks == nullptr) == now.remarks.empty() &&
               std::equal(section.lines.begin(), section.lines.begin() + common, now.lines.begin(),
                          [](const auto& one, const auto& other) { return one.id == other.id; });
    };
    return std::equal(m_sections.begin(), m_sections.end(), page.sections.begin(), page.sections.end(),
                      begins);
}

void StagePanel::show(const app::ProtocolPage& page, const std::string& owner) {
    const bool anew = m_owner != owner || !fits(page);
    if (anew && m_busy)
        return CallAfter([this, page, owner] { show(page, owner); });
    m_owner = owner;
    m_page = page;
    if (anew) {
        Freeze();
        build(page);
        Scroll(0, 0);
        Thaw();
    }
    bool other = anew;
    for (std::size_t at = 0; at < m_sections.size(); ++at)
        other = update(m_sections[at], page.sections[at]) || other;
    if (other)
        reflow();
}

void StagePanel::build(const app::ProtocolPage& page) {
    clear();
    m_sections.clear();
    m_flows.clear();
    auto* title = addTitle(shown(page.title));
    title->SetFont(title->GetFont().Scaled(1.35F));
    for (const auto& section : page.sections)
        addSection(section);
}

void StagePanel::addSection(const app::ProtocolSection& section) {
    rows().AddSpacer(gap(*this) / 2);
    auto* title = addTitle(shown(section.title));
    title->SetFont(title->GetFont().Scaled(1.1F));
    Section made;
    made.id = section.id;
    if (!section.remarks.empty()) {
        made.remarks = addText(shown(joined(section.remarks)));
        made.remarks->SetForegroundColour(quietInk());
    }
    addOffers(made, section);
    made.rows = new wxBoxSizer(wxVERTICAL);
    rows().Add(made.rows, wxSizerFlags().Expand());
    m_sections.push_back(std::move(made));
}

void StagePanel::addOffers(Section& made, const app::ProtocolSection& section) {
    if (section.offers.empty())
        return;
    auto* flow = new FlowPanel(this);
    const auto number = m_sections.size();
    for (std::size_t at = 0; at < section.offers.size(); ++at) {
        auto* button = new wxButton(flow, wxID_ANY, plainLabel("+ " + section.offers[at].text));
        button->SetToolTip(shown(section.offers[at].hint));
        button->Bind(wxEVT_BUTTON, [this, number, at](wxCommandEvent&) { press(number, at); });
        flow->put(*button, 0);
        made.offers.push_back(button);
    }
    rows().Add(flow, wxSizerFlags().Expand());
    m_flows.push_back(flow);
}

void StagePanel::press(std::size_t section, std::size_t offer) {
    const auto& offers = m_page.sections.at(section).offers;
    if (offer < offers.size())
        m_onFill(std::vector(offers[offer].marks));
}

StagePanel::Line StagePanel::made(const app::ProtocolLine& line) {
    Line made;
    made.id = line.id;
    if (!line.title.empty())
        made.title = new WrappedText(this, shown(line.title));
    made.fields = new FlowPanel(this);
    for (const auto& field : line.fields) {
        const auto company = line.fields.size() == 1 ? Company::alone : Company::others;
        auto* control = stageField(made.fields, field, company, m_acts);
        control->lock(m_locked);
        made.fields->put(*control, letters(*this, field.room));
        made.parts.emplace_back(field.item, control);
    }
    return made;
}

void StagePanel::add(Section& section, const app::ProtocolLine& line) {
    auto made = this->made(line);
    made.row = new wxBoxSizer(wxHORIZONTAL);
    if (made.title != nullptr)
        made.row->Add(made.title, wxSizerFlags().Border(wxRIGHT | wxBOTTOM, smallGap(*this)));
    made.row->Add(made.fields, wxSizerFlags().Bottom());
    section.rows->Add(made.row, wxSizerFlags().Expand());
    section.lines.push_back(std::move(made));
}

void StagePanel::takeLast(Section& section) {
    const auto& last = section.lines.back();
    section.rows->Detach(last.row);
    delete last.row; // the windows stay until the event is over
    for (wxWindow* window : {static_cast<wxWindow*>(last.title), static_cast<wxWindow*>(last.fields)}) {
        if (window == nullptr)
            continue;
        window->Hide();
        CallAfter([gone = wxWeakRef<wxWindow>(window)] {
            if (gone)
                gone->Destroy();
        });
    }
    section.lines.pop_back();
}

bool StagePanel::update(Section& section, const app::ProtocolSection& now) {
    bool other = false;
    if (const auto remarks = shown(joined(now.remarks));
        section.remarks != nullptr && remarks != section.remarks->text()) {
        other = remarks.Freq('\n') != section.remarks->text().Freq('\n');
        section.remarks->setText(remarks);
    }
    for (auto* button : section.offers)
        button->Enable(!now.offers.empty());
    while (section.lines.size() > now.lines.size() && !hasFocus(*section.lines.back().fields)) {
        takeLast(section);
        other = true;
    }
    for (std::size_t at = 0; at < now.lines.size(); ++at) {
        if (at == section.lines.size()) {
            add(section, now.lines[at]);
            other = true;
        }
        auto& parts = section.lines[at].parts;
        for (std::size_t part = 0; part < parts.size(); ++part)
            parts[part].second->show(now.lines[at].fields[part]);
    }
    return other;
}

void StagePanel::wrapTo(int width) {
    Column::wrapTo(width);
    const int inside = width - 2 * smallGap(*this);
    if (inside < letters(*this, 20)) // not laid out yet
        return;
    for (auto* flow : m_flows)
        flow->wrapTo(inside);
    for (auto& section : m_sections)
        for (auto& line : section.lines)
            wrapLine(line, inside);
}

void StagePanel::wrapLine(const Line& line, int width) {
    if (line.parts.size() == 1)
        line.parts.front().second->wrapTo(width - smallGap(*this));
    const bool beside = line.title != nullptr && width >= letters(*this, 80);
    const int titled = beside ? width * 2 / 5 : 0;
    line.row->SetOrientation(beside ? wxHORIZONTAL : wxVERTICAL);
    if (line.title != nullptr) {
        line.title->wrapTo((beside ? titled : width) - smallGap(*this));
        line.row->SetItemMinSize(line.title, titled - smallGap(*this), -1);
    }
    line.fields->wrapTo(width - titled);
    line.row->SetItemMinSize(line.fields, width - titled, -1);
}

void StagePanel::lock(bool locked) {
    if (locked == m_locked)
        return;
    m_locked = locked;
    for (auto& section : m_sections)
        for (auto& line : section.lines)
            for (auto& part : line.parts)
                part.second->lock(locked);
}

void StagePanel::flush() {
    // Handing over may add lines; those have nothing to hand over.
    for (std::size_t section = 0; section < m_sections.size(); ++section)
        for (std::size_t line = 0; line < m_sections[section].lines.size(); ++line)
            for (std::size_t part = 0; part < m_sections[section].lines[line].parts.size(); ++part)
                m_sections[section].lines[line].parts[part].second->flush();
}

bool StagePanel::step(int by) {
    std::vector<wxWindow*> fields;
    collectFields(*this, fields);
    const auto at = std::find(fields.begin(), fields.end(), FindFocus());
    const auto outside = by > 0 ? -1 : std::ssize(fields);
    const auto next = (at == fields.end() ? outside : at - fields.begin()) + by;
    if (next < 0 || next >= std::ssize(fields))
        return false;
    auto& field = *fields[static_cast<std::size_t>(next)];
    reveal(field, field);
    field.SetFocus();
    return true;
}

bool StagePanel::isTyped() const {
    for (const auto& section : m_sections)
        for (const auto& line : section.lines)
            for (const auto& part : line.parts)
                if (part.second->isTyped())
                    return true;
    return false;
}

StageField* StagePanel::fieldOf(const session::Item& item) const {
    for (const auto& section : m_sections)
        for (const auto& line : section.lines)
            for (const auto& part : line.parts)
                if (part.first == item)
                    return part.second;
    return nullptr;
}

} // namespace gui
