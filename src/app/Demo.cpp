// SPDX-License-Identifier: MIT
// The demo's people and ratings as tables; ticks and minutes follow from the ratings by a fixed pattern.
#include "app/Demo.h"

#include "app/DemoProtocol.h"
#include "plan/Coverage.h"
#include "session/MarkRule.h"
#include "session/PlanItems.h"
#include "session/Time.h"

#include <array>
#include <cassert>

namespace app {

namespace {

using session::Item;
using session::ItemKind;
using session::Meaning;
using words::message;

constexpr std::array questions{"A03", "A06", "A08", "A14", "B03", "B04", "B06"};
constexpr std::array competencies{"communication", "problem-solving", "risk-awareness"};
constexpr std::array interviewers{"Wang Min 王敏", "Daniel Chen", "Li Na 李娜"};
constexpr std::array names{"Chen Xiaoyan 陈晓燕", "Liu Zhiqiang 刘志强", "Huang Meiling 黄美玲",
                           "Zhou Junjie 周俊杰",  "Wu Yating 吴雅婷",    "Lin Hao 林浩"};

/// One scorecard: candidate, interviewer, the three ratings (N = asked, no evidence), recommendation.
struct Card {
    std::size_t candidate;
    std::size_t interviewer;
    const char* ratings;
    Meaning advice;
    /// Message for the overall note; empty for none.
    std::string_view note;
};

constexpr Card cards[] = {
    {0, 0, "544", Meaning::strongYes,
     message("Clear order of steps, names who approves; asks good questions.")},
    {0, 1, "444", Meaning::yes, ""},
    {0, 2, "454", Meaning::yes,
     message("Found the cause of the late fabric herself and wrote the change down.")},
    {1, 0, "544", Meaning::yes, message("Persuasive; numbers for every claim.")},
    {1, 1, "343", Meaning::yes, message("Talks well, but twice passed the question back to the factory.")},
    {2, 0, "332", Meaning::no, message("Waits for the factory's report; names no risk before asked.")},
    {2, 1, "433", Meaning::yes, ""},
    {2, 2, "322", Meaning::no, message("Changes only by phone, nothing in writing.")},
    {3, 0, "433", Meaning::yes, ""},
    {3, 1, "433", Meaning::yes, message("Solid on follow-up, thin on compliance.")},
    {3, 2, "343", Meaning::yes, ""},
    {4, 0, "343", Meaning::yes, message("Good questions about the ERP; little on prices and terms.")},
    {4, 1, "433", Meaning::yes, ""},
    {4, 2, "433", Meaning::yes, ""},
    {5, 0, "23N", Meaning::no, message("Friendly; no own case of a risk came up.")},
    {5, 1, "32N", Meaning::no, ""},
};

struct Flagged {
    std::size_t candidate;
    std::size_t interviewer;
    const char* flag;
};
constexpr Flagged flags[] = {{2, 0, "RF-05"}, {2, 2, "RF-13"}, {1, 1, "RF-18"}};

class Maker {
public:
    Maker(Store& store, const rubric::Rubric& rubric, const words::Words& tr)
        : m_store(store), m_rubric(rubric), m_tr(tr) {}

    std::string make() {
        const auto draft = plannedDemo();
        m_position = m_store.addPosition(draft, m_rubric);
        m_store.freeze(m_position, plan::freeze(draft, m_rubric));
        std::vector<session::NewCandidate> people;
        for (const auto* name : names) {
            session::NewCandidate person;
            person.name = name;
            person.source = m_tr("job fair");
            people.push_back(std::move(person));
        }
        m_candidates = m_store.addCandidates(m_position, people);
        m_dayAfter = dayAfter();
        for (const auto& card : cards)
            fill(card);
        return m_position;
    }

private:
    [[nodiscard]] plan::Plan plannedDemo() const {
        auto draft = plan::draftPlan(m_rubric, m_tr("Merchandiser, export team"),
                                     {questions.begin(), questions.end()});
        draft.weights = {{competencies[0], 4000}, {competencies[1], 3500}, {competencies[2], 2500}};
        draft.mustHaves = {{competencies[2], 300}};
        draft.panel.assign(interviewers.begin(), interviewers.end());
        return draft;
    }

    void add(const Card& card, const Item& item, Meaning meaning) {
        add(card, item, session::spelled(item.kind, meaning));
    }

    void add(const Card& card, Item item, std::string value) {
        session::Edit edit;
        edit.position = m_position;
        edit.candidate = m_candidates[card.candidate];
        edit.interviewer = interviewers[card.interviewer];
        edit.item = std::move(item);
        edit.newValue = std::move(value);
        edit.origin = "demo";
        m_edits.push_back(std::move(edit));
    }

    void fill(const Card& card) {
        m_edits.clear();
        for (std::size_t at = 0; at < competencies.size(); ++at) {
            const char rating = card.ratings[at];
            add(card, {ItemKind::rating, "", competencies[at]},
                rating == 'N' ? std::string(session::noEvidence) : std::string(1, rating));
        }
        for (std::size_t at = 0; at < questions.size(); ++at)
            fillQuestion(card, at);
        for (const auto& row : flags)
            if (row.candidate == card.candidate && row.interviewer == card.interviewer)
                add(card, {ItemKind::flag, row.flag, ""}, Meaning::raised);
        if (!card.note.empty())
            add(card, {ItemKind::note, "", ""}, m_tr(card.note));
        add(card, {ItemKind::recommend, "", ""}, card.advice);
        addNotes(card, rubric::Stage::before);
        addNotes(card, rubric::Stage::during);
        m_store.record(m_edits);
        const bool unfinished = card.candidate == 5 && card.interviewer == 1;
        if (!unfinished)
            m_store.submit(m_position, m_candidates[card.candidate], interviewers[card.interviewer]);
        m_edits.clear();
        addNotes(card, rubric::Stage::after);
        if (!m_edits.empty())
            m_store.record(m_edits);
    }

    /// What was kept around the interview, of one stage.
    void addNotes(const Card& card, rubric::Stage stage) {
        for (auto& note : demoNotes(card.candidate, card.interviewer, m_dayAfter, m_tr))
            if (session::stageOf(m_rubric, note.item) == stage)
                add(card, std::move(note.item), std::move(note.value));
    }

    /// The demo's interviews are held on the day it is made.
    [[nodiscard]] std::string dayAfter() const {
        const auto made = m_store.position(m_position)->createdAt;
        const auto today = session::dayOf(session::localDay(made));
        return today ? session::dayText(*today + std::chrono::days(1)) : std::string();
    }

    /// One interviewer ran out of time for the last question of two candidates.
    [[nodiscard]] static bool skipped(const Card& card, std::size_t question) {
        return card.interviewer == 1 && card.candidate >= 4 && question + 1 == questions.size();
    }

    void fillQuestion(const Card& card, std::size_t at) {
        const std::string id = questions[at];
        if (skipped(card, at)) {
            add(card, {ItemKind::asked, id, ""}, Meaning::notAsked);
            return;
        }
        add(card, {ItemKind::asked, id, ""}, Meaning::asked);
        const auto* question = rubric::findQuestion(m_rubric, id);
        assert(question != nullptr);
        for (const auto& criterion : question->criteria)
            add(card, {ItemKind::criterion, criterion.id, ""},
                level(card, criterion.named) >= 3 ? Meaning::seen : Meaning::notSeen);
        std::size_t number = 0;
        for (const auto& point : question->points) {
            // every fourth point needs a better answer than the ones before it
            const auto need = 2 + static_cast<int>((number++ + card.candidate + card.interviewer) % 4);
            const auto heard = level(card, {point.competency});
            add(card, {ItemKind::point, point.id, ""},
                heard >= need       ? Meaning::seen
                : heard + 1 == need ? Meaning::partly
                                    : Meaning::notSeen);
        }
        if (question->star == rubric::StarUse::full)
            for (const char box : session::starBoxes)
                add(card, {ItemKind::star, id, std::string(1, box)},
                    box == 'R' && level(card, {}) < 4 ? Meaning::notSeen : Meaning::seen);
        add(card, {ItemKind::minutes, id, ""},
            std::to_string(4 + (at + 2 * card.candidate + card.interviewer) % 5));
    }

    /// The rating of the first competency named, else the middle one of the card.
    [[nodiscard]] static int level(const Card& card, const std::vector<std::string>& named) {
        for (std::size_t at = 0; at < competencies.size(); ++at)
            for (const auto& id : named)
                if (id == competencies[at])
                    return card.ratings[at] == 'N' ? 1 : card.ratings[at] - '0';
        return card.ratings[1] - '0';
    }

    Store& m_store;
    const rubric::Rubric& m_rubric;
    const words::Words& m_tr;
    std::string m_position;
    std::vector<std::string> m_candidates;
    std::string m_dayAfter;
    std::vector<session::Edit> m_edits;
};

} // namespace

std::string makeDemo(Store& store, const rubric::Rubric& merchandiser, const words::Words& tr) {
    return Maker(store, merchandiser, tr).make();
}

} // namespace app
