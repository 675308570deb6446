// SPDX-License-Identifier: MIT
// Random records of several devices: whatever way they take to a machine, it ends with the same scorecards.
#include "records/ScorecardRules.h"

#include "records/Moment.h"
#include "support/Catch.h"
#include "support/SmallRubric.h"
#include "support/Soak.h"

#include <algorithm>
#include <random>

using records::CardRecord;
using session::Scorecard;

namespace {

const plan::Frozen& frozen() {
    static const auto plan = plan::freeze(
        plan::draftPlan(support::smallRubric(), "Merchandiser", {"Q1", "Q2", "Q3"}), support::smallRubric());
    return plan;
}

Scorecard blankOf(const std::string& author) {
    Scorecard card;
    card.candidate = "C01";
    card.interviewer = author;
    card.author = author;
    return card;
}

/// One machine at work: it records on what it has seen, with a clock of its own.
class Device {
public:
    Device(std::string name, std::mt19937::result_type seed) : m_name(std::move(name)), m_random(seed) {}

    /// A change by this author, refused or recorded, as the live screen does it.
    std::optional<CardRecord> work(const std::string& author) {
        m_clock += std::chrono::milliseconds(static_cast<int>(m_random() % 2000) - 900); // it is set back too
        auto& log = m_logs[author];
        const auto card = records::replay(frozen(), blankOf(author), log);
        if (m_random() % 15 == 0)
            return keep(log, author, records::Submission{});
        session::Edit request;
        static const std::vector<std::pair<std::string, std::vector<std::string>>> requests{
            {"rating:a", {"", "1", "3", "5", "NE", "9"}},
            {"rating:b", {"", "2", "4"}},
            {"point:Q1-p1", {"", "seen", "partly", "na"}},
            {"note:Q1", {"", "calm", "静"}}};
        const auto& [item, values] = requests[m_random() % requests.size()];
        request.interviewer = author;
        request.item = session::readItem(item).value();
        request.newValue = values[m_random() % values.size()];
        request.reason = m_random() % 3 == 0 ? "" : "heard more";
        auto checked = records::check(frozen(), card, request);
        if (auto* made = std::get_if<session::Edit>(&checked))
            return keep(log, author, std::move(*made));
        return std::nullopt;
    }
    void meet(const CardRecord& record) {
        m_logs[record.stamp.author].push_back(record);
        m_last = std::max(m_last, record.stamp.at);
    }
    [[nodiscard]] Scorecard card(const std::string& author) const {
        const auto log = m_logs.find(author);
        return records::replay(frozen(), blankOf(author),
                               log == m_logs.end() ? std::vector<CardRecord>{} : log->second);
    }

private:
    CardRecord keep(std::vector<CardRecord>& log, const std::string& author, records::CardChange change) {
        m_last = records::nextMoment(m_clock, m_last);
        const auto sequence = ++m_sequences[author];
        std::visit([&](auto& one) { one.at = m_last; }, change);
        const CardRecord record{
            {m_name + author + std::to_string(sequence), m_last, author, m_name, sequence},
            std::move(change)};
        log.push_back(record);
        return record;
    }

    std::string m_name;
    std::mt19937 m_random;
    std::chrono::system_clock::time_point m_clock = std::chrono::sys_days{std::chrono::year{2026} / 1 / 1};
    std::string m_last;
    std::map<std::string, std::int64_t> m_sequences;
    std::map<std::string, std::vector<CardRecord>> m_logs;
};

} // namespace

TEST_CASE("Records of two authors and two devices give the same scorecards in any order, any number of times",
          "[soak]") {
    std::mt19937 random(support::seed(20260725));
    const std::vector<std::string> authors{"Li", "Wang"};
    const int rounds = support::rounds(40, 1000);
    for (int round = 0; round < rounds; ++round) {
        std::vector<Device> devices{{"one", random()}, {"two", random()}};
        std::vector<CardRecord> all;
        for (int step = 0; step < 40; ++step) {
            auto& device = devices[random() % 2];
            if (auto made = device.work(authors[random() % 2])) {
                all.push_back(*made);
                if (random() % 3 == 0)
                    for (const auto& record : all)
                        devices[random() % 2].meet(record);
            }
        }
        for (auto& device : devices) {
            auto arriving = all;
            std::shuffle(arriving.begin(), arriving.end(), random);
            for (const auto& record : arriving)
                device.meet(record);
        }
        std::shuffle(all.begin(), all.end(), random);
        for (const auto& author : authors) {
            std::vector<CardRecord> own;
            std::copy_if(all.begin(), all.end(), std::back_inserter(own),
                         [&](const CardRecord& one) { return one.stamp.author == author; });
            const auto expected = records::replay(frozen(), blankOf(author), own);
            for (const auto& device : devices)
                CHECK(device.card(author) == expected);
        }
    }
}

TEST_CASE("A clock set back lets no older mark win") {
    const auto rating = session::readItem("rating:a").value();
    const auto record = [&](const char* uid, const char* at, const char* value, std::int64_t sequence) {
        session::Edit edit;
        edit.item = rating;
        edit.newValue = value;
        edit.at = at;
        return CardRecord{{uid, at, "Li", "one", sequence}, edit};
    };
    const std::vector<CardRecord> log{record("b", "2026-03-02T00:00:00.000000Z", "2", 1),
                                      record("a", "2026-03-01T00:00:00.000000Z", "5", 2)};
    CHECK(session::valueOf(records::replay(frozen(), blankOf("Li"), log), rating) == "5");
    CHECK(session::valueOf(records::replay(frozen(), blankOf("Li"), {log[1], log[0]}), rating) == "5");
}
