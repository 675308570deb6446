// SPDX-License-Identifier: MIT
// Start of the window to its first paint with 1,000 candidates, beside an empty wxFrame; ratios of one run,
// not a test.
//     bench_start_gui            runs itself in both modes, in turn
#include "Ratio.h"

#include "gui/frame/App.h"
#include "gui/frame/Frame.h"
#include "rubric/RubricFile.h"
#include "store/Workspace.h"
#include "support/StepClock.h"
#include "support/TempFolder.h"
#include "workbook/XlsxWriter.h"

#include <wx/app.h>
#include <wx/config.h>
#include <wx/dcclient.h>
#include <wx/memconf.h>

#include <algorithm>
#include <cstdio>
#include <stdexcept>
#include <sys/wait.h>
#include <unistd.h>

namespace {

class StartApp : public wxApp {
public:
    bool OnInit() override {
        wxConfigBase::Set(new wxMemoryConfig);
        wxFrame* frame = nullptr;
        if (argc > 2 && argv[1] == "ours") {
            frame = gui::openFrame(m_adapters, {argv[2].utf8_string(), words::Language::english});
        } else {
            frame = new wxFrame(nullptr, wxID_ANY, "empty");
            frame->Show();
        }
        frame->Bind(wxEVT_PAINT, [frame](wxPaintEvent&) {
            const wxPaintDC paint(frame);
            // What is painted with the frame reaches the screen before the next idle moment.
            frame->Bind(wxEVT_IDLE, [](wxIdleEvent&) { _exit(0); });
        });
        return true;
    }

private:
    support::StepClock m_clock;
    workbook::XlsxWriter m_workbooks{m_clock};
    app::Adapters m_adapters{
        [this](const auto& locator) { return store::openWorkspace(locator.text, m_clock); },
        [this](const auto& path) { return store::createWorkspace(path, m_clock); },
        m_workbooks,
        m_clock,
        std::filesystem::path(EVENHAND_SOURCE) / "rubrics",
        {std::filesystem::path(EVENHAND_SOURCE) / "exports", {}}};
};

/// 1,000 candidates with three interviewers' marks of one position.
void makeLarge(const std::filesystem::path& file) {
    const support::StepClock clock;
    const auto rubric = rubric::loadRubric(EVENHAND_SOURCE "/rubrics/merchandiser.toml").rubric.value();
    const auto plan = plan::draftPlan(rubric, "Merchandiser", {"A06", "A08", "B04"});
    const auto store = store::createWorkspace(file, clock);
    store->addPosition(plan, rubric);
    store->freeze("P1", plan::freeze(plan, rubric));
    std::vector<session::NewCandidate> people(1000);
    for (std::size_t at = 0; at < people.size(); ++at)
        people[at].name = "Candidate " + std::to_string(at + 1);
    std::vector<session::Edit> edits;
    for (const auto& id : store->addCandidates("P1", people))
        for (const auto* interviewer : {"Li", "Wang", "Zhou"})
            for (const auto& weight : plan.weights) {
                session::Edit edit;
                edit.position = "P1";
                edit.candidate = id;
                edit.interviewer = interviewer;
                edit.item = {session::ItemKind::rating, "", weight.competency};
                edit.newValue = "3";
                edits.push_back(std::move(edit));
            }
    (void)store->record(std::move(edits));
}

double secondsOf(const char* program, const char* mode, const std::string& file) {
    const auto begin = std::chrono::steady_clock::now();
    const auto child = fork();
    if (child == 0) {
        execl(program, program, mode, file.c_str(), nullptr);
        _exit(127);
    }
    int status = 0;
    waitpid(child, &status, 0);
    // Without a display, for example: no time of that means anything.
    if (!WIFEXITED(status) || WEXITSTATUS(status) != 0)
        throw std::runtime_error(std::string(mode) + " did not come to its first paint");
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
}

} // namespace

[[maybe_unused]] StartApp& wxGetApp();
wxIMPLEMENT_APP_NO_MAIN(StartApp);

int main(int count, char** words) try {
    if (count > 1)
        return wxEntry(count, words);
    const support::TempFolder folder;
    const auto file = folder / "large.evenhand";
    makeLarge(file);
    std::vector<double> ours, empty;
    for (int round = 0; round < 12; ++round) {
        const auto a = secondsOf(words[0], "empty", "");
        const auto b = secondsOf(words[0], "ours", file.string());
        if (round > 1) { // the first two warm the caches
            empty.push_back(a);
            ours.push_back(b);
        }
    }
    const auto least = bench::middle(empty);
    const auto taken = bench::middle(ours);
    std::printf("%-44s %10s %10s  %s\n", "start to first paint, 1,000 candidates", "empty ms", "ours ms",
                "ratio");
    std::printf("%-44s %10.0f %10.0f  %s\n", "median of 10", 1000 * least, 1000 * taken,
                bench::told(taken / least, {2}).c_str());
    return 0;
} catch (const std::exception& failed) {
    std::fprintf(stderr, "%s\n", failed.what());
    return 1;
}
