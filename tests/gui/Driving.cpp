// SPDX-License-Identifier: MIT
// Finding controls, simulated input, and waiting for what it brings about.
#include "Window.h"

#include "app/ports/SystemError.h"
#include "gui/controls/Accessible.h"

#include <wx/choice.h>
#include <wx/evtloop.h>
#include <wx/filedlg.h>
#include <wx/spinctrl.h>
#include <wx/stopwatch.h>
#include <wx/textctrl.h>

namespace guitest {

namespace {

std::exception_ptr kept;
bool provoking = false;

void rethrow() {
    if (auto exception = std::exchange(kept, nullptr))
        std::rethrow_exception(exception);
}

class Answers : public wxModalDialogHook {
public:
    explicit Answers(std::vector<std::function<int(wxDialog&)>> answers) : m_answers(std::move(answers)) {
        Register();
    }
    [[nodiscard]] std::size_t given() const { return m_given; }

protected:
    int Enter(wxDialog* dialog) override {
        if (m_given >= m_answers.size()) {
            FAIL_CHECK("an unexpected dialog: " << dialog->GetTitle().utf8_string());
            return wxID_CANCEL;
        }
        return m_answers[m_given++](*dialog);
    }

private:
    std::vector<std::function<int(wxDialog&)>> m_answers;
    std::size_t m_given = 0;
};

void collect(wxWindow& root, std::vector<wxWindow*>& found) {
    for (auto* child : root.GetChildren()) {
        if (!child->IsShown())
            continue;
        found.push_back(child);
        collect(*child, found);
    }
}

} // namespace

void keepException(std::exception_ptr exception) {
    kept = std::move(exception);
}

bool isFailure(const std::exception_ptr& exception) noexcept {
    if (provoking)
        return false;
    try {
        std::rethrow_exception(exception);
    } catch (const app::SystemError&) {
        return false;
    } catch (...) {
        return true;
    }
}

Provoking::Provoking() {
    provoking = true;
}

Provoking::~Provoking() {
    provoking = false;
}

void settle() {
    wxYield();
    wxYield();
    rethrow();
}

bool waitFor(const std::function<bool()>& condition) {
    const wxStopWatch watch;
    do {
        settle();
        if (condition())
            return true;
        wxEventLoopBase::GetActive()->DispatchTimeout(20);
    } while (watch.Time() < 60'000); // so that what never comes ends; nothing is measured
    return false;
}

void clickAt(wxWindow& control, const wxPoint& inside) {
    REQUIRE(waitFor([&] { return control.IsShownOnScreen() && control.GetSize().GetWidth() > 1; }));
    wxUIActionSimulator mouse;
    mouse.MouseMove(control.ClientToScreen(inside));
    settle();
    mouse.MouseClick();
    settle();
}

void click(wxWindow& control) {
    const auto size = control.GetClientSize();
    clickAt(control, {size.GetWidth() / 2, size.GetHeight() / 2});
}

void clickCell(wxDataViewListCtrl& table, unsigned row, unsigned column) {
    const auto item = table.RowToItem(static_cast<int>(row));
    table.EnsureVisible(item);
    wxRect cell;
    REQUIRE(waitFor([&] {
        const auto before = std::exchange(cell, table.GetItemRect(item, table.GetColumn(column)));
        return !cell.IsEmpty() && cell == before;
    }));
    clickAt(*table.GetMainWindow(), {cell.x + cell.width / 2, cell.y + cell.height / 2});
}

void type(wxWindow& control, const std::string& ascii) {
    control.SetFocus();
    settle();
    wxUIActionSimulator().Text(ascii.c_str());
    settle();
}

void press(int key, int modifiers) {
    wxUIActionSimulator().Char(key, modifiers);
    settle();
}

wxString calledBy(const wxWindow& control) {
    if (const auto label = wxControl::RemoveMnemonics(control.GetLabel()); !label.empty())
        return label;
    if (const auto name = gui::readersName(control); !name.empty())
        return name;
    return control.GetName();
}

std::vector<wxWindow*> shownBelow(wxWindow& root) {
    std::vector<wxWindow*> found;
    collect(root, found);
    return found;
}

std::string textsBelow(wxWindow& root) {
    std::string all;
    for (auto* one : shownBelow(root)) {
        if (dynamic_cast<wxTextEntry*>(one) == nullptr)
            all += calledBy(*one).utf8_string() + "\n";
        if (const auto* table = dynamic_cast<wxDataViewCtrl*>(one))
            for (unsigned index = 0; index < table->GetColumnCount(); ++index)
                all += table->GetColumn(index)->GetTitle().utf8_string() + "\n";
        if (const auto* choice = dynamic_cast<wxChoice*>(one))
            for (unsigned index = 0; index < choice->GetCount(); ++index)
                all += choice->GetString(index).utf8_string() + "\n";
    }
    return all;
}

std::function<int(wxDialog&)> chooseFile(const std::filesystem::path& path) {
    return [wanted = wxString::FromUTF8(path.string())](wxDialog& dialog) {
        auto& files = dynamic_cast<wxFileDialog&>(dialog);
        files.SetPath(wanted);
        CHECK(waitFor([&] { return files.GetPath() == wanted; }));
        return wxID_OK;
    };
}

void answerWith(std::vector<std::function<int(wxDialog&)>> answers, const std::function<void()>& act) {
    const auto expected = answers.size();
    Answers hook(std::move(answers));
    act();
    settle();
    CHECK(hook.given() == expected);
}

} // namespace guitest
