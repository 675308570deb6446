// SPDX-License-Identifier: MIT
// Deciding on the candidates of one position and what follows: the person decides, not the order; no toolkit.
#pragma once

#include "app/desk/Desk.h"
#include "compare/Comparison.h"

namespace app {

struct DecideRow {
    /// Name, rank, composite and must-haves as computed. Of somebody withheld (compare::isWithheld) the row
    /// has nothing else either, until the person at the desk has submitted their own scorecard.
    compare::CandidateResult result;
    std::optional<session::Decision> decision;
    session::Notice notice;
    /// Oldest first.
    std::vector<session::DebriefNote> notes;
    /// How the decision leaves the computed order; nothing when it follows it.
    std::optional<reading::Finding> override;
};

/// Reads the desk's position when opened; best first, as the comparison orders them.
class DecidePresenter {
public:
    explicit DecidePresenter(Desk& desk) : m_desk(desk) {}

    void open();
    /// False while there is no position or its plan is not frozen.
    [[nodiscard]] bool ready() const { return m_ready; }
    /// Of the frozen plan; the position is ready.
    [[nodiscard]] const rubric::Rubric& rubric() const { return m_rubric; }
    [[nodiscard]] const std::vector<DecideRow>& rows() const { return m_rows; }
    /// Those who may be ranked together, as Comparison::groups.
    [[nodiscard]] const std::vector<compare::StandingGroup>& groups() const { return m_groups; }
    [[nodiscard]] const DecideRow* find(const std::string& candidate) const;
    /// The position's own verdicts besides the four.
    [[nodiscard]] const std::vector<session::VerdictWord>& words() const { return m_words; }
    /// Why marks are hidden from the person at the desk; empty when none are.
    [[nodiscard]] const std::string& blind() const { return m_blind; }
    /// Nothing when the verdict (or taking it back) follows the computed order; else the sentence that asks
    /// for the reason.
    [[nodiscard]] std::optional<reading::Finding> againstOrder(const std::string& candidate,
                                                               std::optional<session::Verdict> verdict) const;
    /// Stores the decision with the desk's interviewer as the one who decided; one without verdict and word
    /// takes it back. What is stored already is not stored again. Refused, and returned, when it leaves the
    /// computed order without a reason, and (code "decided-meanwhile") when the file holds another decision
    /// than the one that was read, the row's if none is given; then the desk shows that one.
    std::optional<reading::Finding> decide(session::Decision decision,
                                           const std::optional<session::Decision>& read = {});

    /// The decision as the signer read it. SystemError when another one came between; then the desk shows
    /// that one.
    void sign(const session::Decision& given, const session::Signature& signature);
    void withdraw(const session::Decision& given, const session::Signature& signature);
    /// A date that is as it was read (the row's if nothing is given) stays as the file has it. Conflict when
    /// the other one was changed meanwhile; then the desk shows that one.
    void keepNotice(session::Notice notice, const std::optional<session::Notice>& read = {});
    /// Blank text is no note. Notes stay: nothing undoes them.
    void addNote(const std::string& candidate, const std::string& text);
    void setWords(const std::vector<session::VerdictWord>& words);

    [[nodiscard]] bool canUndo() const { return !m_done.empty(); }
    [[nodiscard]] bool canRedo() const { return !m_undone.empty(); }
    /// Each stores a further row: nothing is deleted. They return the candidate concerned. Conflict when
    /// somebody changed meanwhile what would be taken back.
    std::string undo();
    std::string redo();

private:
    using Writing = std::function<void(Store&, const std::string& position)>;
    struct Step {
        std::string candidate;
        Writing back;
        Writing again;
    };

    /// What is there when it fails is read again.
    void write(const Writing& writing);

    void perform(Step step);
    void stored();

    Desk& m_desk;
    std::string m_position;
    bool m_ready = false;
    rubric::Rubric m_rubric;
    std::vector<DecideRow> m_rows;
    std::vector<compare::StandingGroup> m_groups;
    std::vector<session::VerdictWord> m_words;
    std::string m_blind;
    std::vector<Step> m_done;
    std::vector<Step> m_undone;
};

} // namespace app
