// SPDX-License-Identifier: MIT
// Random operations against a model that is obviously right; the seed is fixed, so a failure repeats.
#include "support/Catch.h"
#include "support/Soak.h"
#include "support/StoreSample.h"

#include <random>

using namespace support;
using session::Item;
using session::Phase;

namespace {

const std::vector<std::string> candidates{"C01", "C02", "C03"};
const std::vector<std::string> interviewers{"Li", "Wang", "李"};
const std::vector<std::string> items{"rating:a", "rating:b", "note:Q1", "point:Q1-p1"};

std::vector<std::string> valuesOf(const std::string& item) {
    if (item.front() == 'n')
        return {"", "calm", "=1+1", "静"};
    if (item.front() == 'p')
        return {"", "seen", "partly", "na"};
    return {"", "1", "3", "5", "NE"};
}

/// What each scorecard should be, kept the simplest way: the whole history, read again each time.
struct Model {
    struct Change {
        std::string item;
        std::string value;
        Phase phase;
    };
    struct Card {
        bool submitted = false;
        std::vector<Change> changes;
    };
    std::map<std::pair<std::string, std::string>, Card> cards;
    std::size_t entries = 0;

    [[nodiscard]] static std::string value(const Card& card, const std::string& item) {
        std::string now;
        for (const auto& change : card.changes)
            if (change.item == item)
                now = change.value;
        return now;
    }
    [[nodiscard]] static std::string independent(const Card& card, const std::string& item) {
        std::string now;
        for (const auto& change : card.changes)
            if (change.item == item && change.phase == Phase::independent)
                now = change.value;
        return now;
    }
};

class Walk {
public:
    void step() {
        const auto candidate = pick(candidates);
        const auto interviewer = pick(interviewers);
        const auto dice = roll(20);
        if (dice == 0)
            return submit(candidate, interviewer);
        if (dice == 1)
            return m_sample.reopen();
        std::vector<session::Edit> edits;
        const auto wanted = roll(3) + 1;
        for (std::size_t count = 0; count < wanted; ++count) {
            const auto item = pick(items);
            edits.push_back(edit(candidate, interviewer, item, pick(valuesOf(item)), "a reason"));
        }
        record(edits);
    }

    void compare() {
        std::size_t opened = 0;
        for (const auto& [key, card] : m_model.cards) {
            const auto stored = m_sample.store->scorecard("P1", key.first, key.second);
            REQUIRE(stored.has_value());
            ++opened;
            CHECK(stored->submittedAt.empty() != card.submitted);
            for (const auto& item : items) {
                const auto at = session::readItem(item).value();
                CHECK(session::valueOf(*stored, at) == Model::value(card, item));
                if (stored->marks.count(at) == 1)
                    CHECK(session::independentValueOf(*stored, at) == Model::independent(card, item));
            }
        }
        CHECK(m_sample.store->scorecards("P1").size() == opened);
        CHECK(m_sample.store->log("P1", std::nullopt).size() == m_model.entries);
        CHECK(m_sample.store->check().empty());
    }

private:
    void submit(const std::string& candidate, const std::string& interviewer) {
        m_sample.store->submit("P1", candidate, interviewer);
        m_model.cards[{candidate, interviewer}].submitted = true;
    }

    void record(const std::vector<session::Edit>& edits) {
        std::size_t expected = 0;
        for (const auto& change : edits) {
            const std::pair key{change.candidate, change.interviewer};
            const auto known = m_model.cards.find(key);
            const auto item = session::write(change.item);
            const auto before = known == m_model.cards.end() ? "" : Model::value(known->second, item);
            if (before == change.newValue)
                continue;
            auto& card = m_model.cards[key];
            card.changes.push_back(
                {item, change.newValue, card.submitted ? Phase::debrief : Phase::independent});
            ++expected;
        }
        m_model.entries += expected;
        CHECK(m_sample.store->record(edits).size() == expected);
    }

    std::size_t roll(std::size_t sides) { return m_random() % sides; }
    std::string pick(const std::vector<std::string>& from) { return from[roll(from.size())]; }

    Sample m_sample;
    Model m_model;
    std::mt19937 m_random{support::seed(20260722)};
};

} // namespace

TEST_CASE("Random work leaves the store as the model says", "[soak]") {
    Walk walk;
    for (int round = 0; round < support::rounds(10, 200); ++round) {
        for (int count = 0; count < 40; ++count)
            walk.step();
        walk.compare();
    }
}
