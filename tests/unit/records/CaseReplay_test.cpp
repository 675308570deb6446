// SPDX-License-Identifier: MIT
// Random decisions, signatures, promises and notes of several devices: whatever way they take to a machine,
// it ends with the same ones counting.
#include "records/DecisionRules.h"

#include "records/Moment.h"
#include "records/Order.h"
#include "support/Catch.h"
#include "support/Soak.h"

#include <algorithm>
#include <random>

using records::Case;
using records::DecisionRecord;
using records::NoteRecord;
using records::NoticeRecord;
using records::Stamp;
using records::Stroke;
using records::StrokeRecord;
using session::Decision;
using session::Verdict;

namespace {

using Random = std::mt19937;
using Any = std::variant<DecisionRecord, StrokeRecord, NoticeRecord, NoteRecord>;

/// All that is known of one candidate, as it arrived.
struct Known {
    Case decided;
    std::vector<NoticeRecord> notices;
    std::vector<NoteRecord> notes;

    void take(const DecisionRecord& record) { decided.decisions.push_back(record); }
    void take(const StrokeRecord& record) { decided.strokes.push_back(record); }
    void take(const NoticeRecord& record) { notices.push_back(record); }
    void take(const NoteRecord& record) { notes.push_back(record); }
};

/// What counts and what the log shows.
struct Told {
    std::optional<Decision> decision;
    std::vector<DecisionRecord> log;
    std::optional<session::Notice> notice;
    std::vector<NoteRecord> notes;

    bool operator==(const Told&) const = default;
};

Told toldBy(const Known& known) {
    return {records::counting(known.decided), records::decisionLog(known.decided),
            records::counting(known.notices), records::inOrder(known.notes)};
}

template <class Value>
const Value& oneOf(Random& random, const std::vector<Value>& values) {
    return values[random() % values.size()];
}

/// Few different ones, so that the same content is decided again and signed twice.
Decision someDecision(Random& random, const std::string& by) {
    static const std::vector<std::optional<Verdict>> verdicts{Verdict::hire, Verdict::hold, std::nullopt};
    static const std::vector<std::string> reasons{"best", "cheapest"};
    return {"C01", oneOf(random, verdicts), oneOf(random, reasons), "", by, "", {}, {}};
}

/// One machine at work: it records on what it has seen, with a clock of its own.
class Device {
public:
    Device(std::string name, Random::result_type seed) : m_name(std::move(name)), m_random(seed) {}

    /// Something this author wants, refused or recorded as the rules say.
    std::optional<Any> work(const std::string& author) {
        m_clock += std::chrono::milliseconds(static_cast<int>(m_random() % 2000) - 900); // it is set back too
        switch (m_random() % 5) {
        case 0:
            return keep(author, someDecision(m_random, author));
        case 1:
            return keep(author,
                        session::Notice{"C01", oneOf(m_random, days()), oneOf(m_random, days()), author, ""});
        case 2:
            return keep(author, session::DebriefNote{"C01", std::to_string(m_random()), author, ""});
        default:
            return stroke(author);
        }
    }
    void meet(const Any& any) {
        std::visit(
            [&](const auto& record) {
                m_known.take(record);
                m_last = std::max(m_last, record.stamp.at);
            },
            any);
    }
    [[nodiscard]] const Known& known() const { return m_known; }

private:
    static const std::vector<std::string>& days() {
        static const std::vector<std::string> some{"", "2026-11-30", "2026-12-01"};
        return some;
    }
    std::optional<Any> stroke(const std::string& author) {
        const auto read = records::counting(m_known.decided).value_or(Decision{});
        const auto kind = m_random() % 3 == 0 ? Stroke::Kind::withdraw : Stroke::Kind::sign;
        auto checked = records::checkStroke(m_known.decided, read, {author, "HR", ""}, kind);
        if (auto* made = std::get_if<Stroke>(&checked))
            return keep(author, std::move(*made));
        return std::nullopt;
    }
    template <class What>
    Any keep(const std::string& author, What what) {
        m_last = records::nextMoment(m_clock, m_last);
        const auto sequence = ++m_sequences[author];
        const records::Record<What> record{
            {m_name + author + std::to_string(sequence), m_last, author, m_name, sequence}, std::move(what)};
        m_known.take(record);
        return record;
    }

    std::string m_name;
    Random m_random;
    std::chrono::system_clock::time_point m_clock = std::chrono::sys_days{std::chrono::year{2026} / 1 / 1};
    std::string m_last;
    std::map<std::string, std::int64_t> m_sequences;
    Known m_known;
};

/// What was decided last there counts there at once.
void checkOwnView(const Device& device, const Any& made) {
    const auto* decided = std::get_if<DecisionRecord>(&made);
    if (decided == nullptr)
        return;
    const auto now = records::counting(device.known().decided);
    CHECK(session::sameContent(now.value_or(Decision{}),
                               session::isDecided(decided->what) ? decided->what : Decision{}));
}

/// All of it in any order, and some of it twice.
Known delivered(std::vector<Any> records, Random& random) {
    for (auto doubles = records.size() / 3; doubles > 0; --doubles)
        records.push_back(records[random() % records.size()]);
    std::shuffle(records.begin(), records.end(), random);
    Known known;
    for (const auto& any : records)
        std::visit([&](const auto& record) { known.take(record); }, any);
    return known;
}

} // namespace

TEST_CASE("Decisions, signatures, promises and notes of two devices count alike in any order, any number of "
          "times",
          "[soak]") {
    Random random(support::seed(20260726));
    const std::vector<std::string> authors{"Ann", "Bo"};
    const int rounds = support::rounds(60, 2000);
    for (int round = 0; round < rounds; ++round) {
        std::vector<Device> devices{{"one", random()}, {"two", random()}};
        std::vector<Any> all;
        for (int step = 0; step < 40; ++step) {
            auto& device = devices[random() % 2];
            const auto made = device.work(oneOf(random, authors));
            if (!made)
                continue;
            checkOwnView(device, *made);
            all.push_back(*made);
            if (random() % 3 == 0)
                for (const auto& record : all)
                    devices[random() % 2].meet(record);
        }
        const auto expected = toldBy(delivered(all, random));
        for (auto& device : devices) {
            for (const auto& record : all)
                device.meet(record);
            CHECK(toldBy(device.known()) == expected);
        }
        CHECK(toldBy(delivered(all, random)) == expected);
    }
}

TEST_CASE("Within one author and device the sequence decides what counts, whatever the clock said",
          "[soak]") {
    Random random(support::seed(20260727));
    const int rounds = support::rounds(200, 20000);
    for (int round = 0; round < rounds; ++round) {
        std::map<std::pair<std::string, std::string>, std::int64_t> sequences;
        Case all;
        std::vector<NoticeRecord> notices;
        const auto stamp = [&](const std::string& author, const std::string& device) {
            const auto sequence = ++sequences[{author, device}];
            return Stamp{author + device + std::to_string(sequence), std::to_string(random() % 9), author,
                         device, sequence};
        };
        const auto devices =
            random() % 2 == 0 ? std::vector<std::string>{"one"} : std::vector<std::string>{"one", "two"};
        for (std::int64_t step = 0; step < 8; ++step) {
            const auto& device = oneOf(random, devices);
            all.decisions.push_back({stamp("Ann", device), someDecision(random, "Ann")});
            notices.push_back({stamp("Ann", device), {"C01", "2026-11-30", std::to_string(step), "Ann", ""}});
        }
        const auto newest = all.decisions.back().what;
        std::shuffle(all.decisions.begin(), all.decisions.end(), random);
        std::shuffle(notices.begin(), notices.end(), random);
        std::map<std::string, std::int64_t> last;
        for (const auto& one : records::decisionLog(all))
            CHECK(std::exchange(last[one.stamp.device], one.stamp.sequence) < one.stamp.sequence);
        if (devices.size() > 1)
            continue;
        CHECK(records::counting(all) == (session::isDecided(newest) ? std::optional(newest) : std::nullopt));
        CHECK(records::counting(notices)->sent == "7");
    }
}

TEST_CASE("A name that signed and took it back on one device stands as the sequence says", "[soak]") {
    Random random(support::seed(20260728));
    const int rounds = support::rounds(200, 20000);
    for (int round = 0; round < rounds; ++round) {
        Case all;
        all.decisions.push_back({{"d", "5", "Ann", "one", 1}, someDecision(random, "Ann")});
        all.decisions.front().what.verdict = Verdict::hire;
        auto kind = Stroke::Kind::sign;
        for (std::int64_t sequence = 2; sequence < 8; ++sequence) {
            kind = random() % 2 == 0 ? Stroke::Kind::sign : Stroke::Kind::withdraw;
            all.strokes.push_back(
                {{std::to_string(sequence), std::to_string(random() % 9), "Ann", "one", sequence},
                 {"d", {"Ann", "HR", ""}, kind}});
        }
        std::shuffle(all.strokes.begin(), all.strokes.end(), random);
        CHECK(records::counting(all)->signatures.size() == (kind == Stroke::Kind::sign ? 1U : 0U));
    }
}
