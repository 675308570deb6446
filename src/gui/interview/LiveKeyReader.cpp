// SPDX-License-Identifier: MIT
// The keys that are read, by their code.
#include "gui/interview/LiveKeyReader.h"

#include <wx/choice.h>
#include <wx/dataview.h>
#include <wx/textentry.h>
#include <wx/window.h>

namespace gui {

namespace {

/// Lists and choosers move their own cursor.
bool ownsArrows(const wxWindow* focus) {
    for (const auto* window = focus; window != nullptr && !window->IsTopLevel(); window = window->GetParent())
        if (dynamic_cast<const wxDataViewCtrl*>(window) != nullptr ||
            dynamic_cast<const wxChoice*>(window) != nullptr)
            return true;
    return false;
}

std::string nameOf(int code) {
    if ((code >= 'A' && code <= 'Z') || (code >= '0' && code <= '9'))
        return std::string(1, static_cast<char>(code));
    if (code >= WXK_NUMPAD0 && code <= WXK_NUMPAD9)
        return std::string(1, static_cast<char>('0' + code - WXK_NUMPAD0));
    switch (code) {
    case '-':
    case WXK_NUMPAD_SUBTRACT:
        return "-";
    case '.':
    case WXK_NUMPAD_DECIMAL:
        return ".";
    case WXK_F4:
        return "F4";
    case WXK_F6:
        return "F6";
    case WXK_F7:
        return "F7";
    case WXK_UP:
        return "Up";
    case WXK_DOWN:
        return "Down";
    default:
        return {};
    }
}

} // namespace

bool takesLetters(const wxWindow* focus) {
    return dynamic_cast<const wxTextEntry*>(focus) != nullptr;
}

std::string typedCharacter(const wxKeyEvent& event, const wxWindow* focus) {
    const wxChar code = event.GetUnicodeKey();
    if (event.HasModifiers() || event.IsAutoRepeat() || takesLetters(focus) || code <= 0)
        return {};
    if (code >= 'A' && code <= 'Z')
        return std::string(1, static_cast<char>(event.ShiftDown() ? code : code - 'A' + 'a'));
    if (code == ' ' || code == ',' || code == '.' || (code >= '0' && code <= '9'))
        return std::string(1, static_cast<char>(code));
    return {};
}

std::optional<app::CommandId> liveCommand(const wxKeyEvent& event) {
    const int code = event.GetKeyCode();
    if (event.GetModifiers() == wxMOD_CONTROL) {
        if (code == WXK_PAGEDOWN || code == WXK_PAGEUP)
            return code == WXK_PAGEDOWN ? app::CommandId::nextCandidate : app::CommandId::previousCandidate;
        if (code == WXK_RETURN || code == WXK_NUMPAD_ENTER)
            return app::CommandId::submitCard;
    }
    if (event.GetModifiers() == wxMOD_NONE && (code == WXK_PAGEDOWN || code == WXK_PAGEUP))
        return code == WXK_PAGEDOWN ? app::CommandId::nextQuestion : app::CommandId::previousQuestion;
    return std::nullopt;
}

std::optional<ReadKey> liveKey(const wxKeyEvent& event, const wxWindow* focus) {
    if (event.HasModifiers())
        return std::nullopt;
    auto name = nameOf(event.GetKeyCode());
    const bool functionKey = name.size() > 1 && name.front() == 'F';
    if (name.empty() || (!functionKey && takesLetters(focus)))
        return std::nullopt;
    if ((name == "Up" || name == "Down") && ownsArrows(focus))
        return std::nullopt;
    return ReadKey{std::move(name), event.ShiftDown() ? app::KeyPress::Shift::held : app::KeyPress::Shift::up,
                   event.IsAutoRepeat() ? app::KeyPress::Stroke::again : app::KeyPress::Stroke::fresh};
}

} // namespace gui
