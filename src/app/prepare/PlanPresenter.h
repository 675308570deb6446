// SPDX-License-Identifier: MIT
// Preparing one position: every change of its draft plan is stored at once and can be taken back; shows
// nothing itself.
#pragma once

#include "app/desk/Desk.h"
#include "plan/Coverage.h"

namespace app {

enum class Move { up, down };

/// Reads the desk's position when opened; a change throws Conflict when the draft in the workspace is another
/// by now, and then shows that one. While it is frozen and not under revision, or when there is none, every
/// change is ignored.
class PlanPresenter {
public:
    explicit PlanPresenter(Desk& desk) : m_desk(desk) {}

    /// Rereads the position. The steps to take back are kept while it is the same position as before.
    void open();
    [[nodiscard]] bool hasPosition() const { return m_position.has_value(); }
    [[nodiscard]] bool frozen() const { return m_position && m_position->frozen; }
    /// There must be a frozen plan.
    [[nodiscard]] int frozenVersion() const { return m_position->frozen->plan.version; }
    /// A frozen plan's next version is in preparation; interviews stay with the frozen one.
    [[nodiscard]] bool revising() const { return frozen() && m_revising; }
    [[nodiscard]] bool editable() const { return m_position && (!m_position->frozen || m_revising); }
    /// The frozen plan once there is one and it is not under revision, else the draft. There must be a
    /// position.
    [[nodiscard]] const plan::Plan& plan() const;
    [[nodiscard]] const rubric::Rubric& rubric() const;
    [[nodiscard]] std::vector<reading::Finding> findings() const;
    [[nodiscard]] bool picked(const std::string& question) const;

    /// Where what is typed of the draft waits for the store; nowhere while nothing can be typed.
    [[nodiscard]] session::DraftPlace textPlace(const std::string& item) const;
    /// Why something typed is not in the draft; empty while everything is.
    [[nodiscard]] std::string unsaved() const;

    /// Adds the question at the end with its planned minutes. Weights nobody has touched follow the
    /// questions.
    void pick(const std::string& question);
    void drop(const std::string& question);
    void move(const std::string& question, Move where);
    void setMinutes(const std::string& question, int minutes);
    void setInterviewMinutes(int minutes);
    /// 0 takes the weight away, and the must-have with it.
    void setWeight(const std::string& competency, int hundredths);
    /// Nothing: not a must-have.
    void setMust(const std::string& competency, std::optional<int> cutHundredths);
    void setRateBy(plan::RateBy rateBy);
    void setRule(plan::Rule rule);
    void setCounted(plan::Counted counted);
    void setPanel(std::vector<std::string> names);

    /// Errors forbid it, and a next version that changes nothing.
    [[nodiscard]] bool canFreeze() const;
    /// The version that was stored; nothing when it cannot be frozen or the plan was changed meanwhile, which
    /// is then read again.
    std::optional<int> freeze();
    [[nodiscard]] bool canRevise() const { return frozen() && !m_revising; }
    void revise();
    /// Ends the revision; the draft is the frozen plan again.
    void keepFrozen();
    /// Scorecards of the frozen plan could not be compared with those of the draft. There must be a frozen
    /// plan.
    [[nodiscard]] bool changesStructure() const;

    [[nodiscard]] bool canUndo() const { return editable() && !m_done.empty(); }
    [[nodiscard]] bool canRedo() const { return editable() && !m_undone.empty(); }
    void undo();
    void redo();

private:
    void change(plan::Plan next);
    void store(plan::Plan next);
    [[nodiscard]] plan::Plan withQuestions(std::vector<plan::PlannedQuestion> questions) const;

    Desk& m_desk;
    std::optional<session::Position> m_position;
    bool m_revising = false;
    std::vector<plan::Plan> m_done;
    std::vector<plan::Plan> m_undone;
};

} // namespace app
