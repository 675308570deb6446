// SPDX-License-Identifier: MIT
// A future that is waited for in small steps.
#include "gui/dialogs/ProgressDialog.h"

#include "gui/controls/Utf8.h"
#include "gui/controls/Widgets.h"

#include <wx/app.h>
#include <wx/button.h>
#include <wx/dialog.h>
#include <wx/evtloop.h>
#include <wx/gauge.h>
#include <wx/sizer.h>
#include <wx/stattext.h>
#include <wx/utils.h>

#include <atomic>
#include <cmath>
#include <future>

namespace gui {

using namespace std::chrono_literals;

namespace {

constexpr auto soon = 400ms, step = 40ms;
constexpr int whole = 100;
constexpr int wide = 46; // average letters

} // namespace

class ProgressDialog::Dialog {
public:
    Dialog(wxWindow* parent, const words::Words& tr, const std::string& title, const Stages& stages)
        : m_tr(tr), m_stages(stages),
          m_dialog(parent, wxID_ANY, shown(title), wxDefaultPosition, wxDefaultSize, wxCAPTION),
          m_text(new wxStaticText(&m_dialog, wxID_ANY, shown(tr(stages.first)))),
          m_gauge(new wxGauge(&m_dialog, wxID_ANY, whole)),
          m_button(new wxButton(&m_dialog, wxID_CANCEL, shown(tr("Stop")))), m_others(&m_dialog) {
        m_gauge->SetMinSize({wide * m_dialog.GetCharWidth(), -1});
        auto* rows = new wxBoxSizer(wxVERTICAL);
        const auto around = wxSizerFlags().Expand().Border(wxALL, gap(m_dialog));
        rows->Add(m_text, around);
        rows->Add(m_gauge, around);
        rows->Add(m_button, wxSizerFlags().Right().Border(wxALL, gap(m_dialog)));
        m_dialog.SetSizerAndFit(rows);
        m_button->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) {
            m_stopped = true;
            m_button->Disable();
            m_text->SetLabel(shown(m_tr("Stopping…")));
        });
        m_dialog.CentreOnParent();
        m_dialog.Show();
    }

    /// False when the person has asked to stop. Timers wait: they might reach for the workspace.
    bool shows(double share) {
        m_gauge->SetValue(static_cast<int>(std::lround(share * whole)));
        if (!m_stopped)
            m_text->SetLabel(shown(m_tr(share < 0.5 ? m_stages.first : m_stages.second)));
        if (auto* loop = wxEventLoopBase::GetActive())
            loop->YieldFor(wxEVT_CATEGORY_UI | wxEVT_CATEGORY_USER_INPUT);
        wxTheApp->ProcessPendingEvents();
        return !m_stopped;
    }

private:
    const words::Words& m_tr;
    Stages m_stages;
    wxDialog m_dialog;
    wxStaticText* m_text;
    wxGauge* m_gauge;
    wxButton* m_button;
    wxWindowDisabler m_others;
    bool m_stopped = false;
};

const ProgressDialog::Stages ProgressDialog::makingWorkbooks{words::message("Making the sheets…"),
                                                             words::message("Packing the file…")};

ProgressDialog::ProgressDialog(wxWindow* parent, const words::Words& tr, std::string title, Stages stages)
    : m_parent(parent), m_tr(tr), m_title(std::move(title)), m_stages(stages) {}

ProgressDialog::~ProgressDialog() = default;

ProgressDialog::Dialog& ProgressDialog::dialog() {
    if (!m_dialog)
        m_dialog = std::make_unique<Dialog>(m_parent, m_tr, m_title, m_stages);
    return *m_dialog;
}

app::Outcome ProgressDialog::operator()(const app::Work& work) {
    if (m_stopped)
        return app::Outcome::stopped;
    std::atomic<double> reached = 0;
    std::atomic<bool> stop = false;
    auto ending = std::async(std::launch::async, [&] {
        return work([&](double share) {
            reached = share;
            return !stop;
        });
    });
    const wxBusyCursor busy;
    try {
        while (ending.wait_for(m_dialog ? step : soon) != std::future_status::ready)
            if (!dialog().shows(reached))
                stop = true;
    } catch (...) {
        stop = true; // the work ends before its future does
        throw;
    }
    m_stopped = stop;
    return ending.get();
}

app::Outcome ProgressDialog::here(const app::Work& work) {
    if (m_stopped)
        return app::Outcome::stopped;
    const wxBusyCursor busy;
    auto next = std::chrono::steady_clock::now() + soon;
    return work([&](double share) {
        const auto now = std::chrono::steady_clock::now();
        if (m_stopped || now < next)
            return !m_stopped;
        next = now + step;
        m_stopped = !dialog().shows(share);
        return !m_stopped;
    });
}

} // namespace gui
