// SPDX-License-Identifier: MIT
// Fields of a line put one after the other; what people wrote stands once, whatever the languages are.
#include "sheet/ProtocolText.h"

#include "session/MarkWords.h"
#include "sheet/AfterInterview.h"

namespace sheet {

namespace {

using session::Item;
using session::ItemKind;
using session::Scorecard;
using words::Words;

/// Parts of a line, those that are there, with a dot between them.
class Line {
public:
    void add(const std::string& part) {
        if (!part.empty())
            m_text += (m_text.empty() ? "" : " · ") + part;
    }
    void add(const std::string& what, const std::string& between, const std::string& part) {
        if (!part.empty())
            add(what + between + part);
    }
    [[nodiscard]] std::string text() && { return std::move(m_text); }

private:
    std::string m_text;
};

/// The fields of one slot of a kind.
class Fields {
public:
    Fields(const Scorecard& card, ItemKind kind, const std::string& slot)
        : m_card(card), m_kind(kind), m_slot(slot) {}
    [[nodiscard]] std::string operator()(std::string field) const {
        return session::valueOf(m_card, {m_kind, m_slot, std::move(field)});
    }

private:
    const Scorecard& m_card;
    ItemKind m_kind;
    const std::string& m_slot;
};

std::string wordAt(const Scorecard& card, const Item& item, const Words& tr) {
    const auto value = session::valueOf(card, item);
    return value.empty() ? value : session::valueWord(item, value, tr);
}

/// "names and prices removed: ✗ no" for each of the ticks.
void addTicks(Line& line, const Scorecard& card, ItemKind kind, const std::string& slot, const Words& tr) {
    for (const auto& field : kind->fields)
        line.add(tr(field.name), tr(": "), wordAt(card, {kind, slot, std::string(field.code)}, tr));
}

} // namespace

std::string claimText(const Scorecard& card, const std::string& slot, const Words& tr) {
    const Fields field(card, ItemKind::claim, slot);
    Line line;
    line.add(field("text"));
    const auto number = field("number"), unit = field("unit");
    line.add(number + (number.empty() || unit.empty() ? "" : " ") + unit);
    line.add(tr("out of"), " ", field("base"));
    line.add(field("period"));
    line.add(tr("own part"), tr(": "), field("part"));
    line.add(tr("measured by"), tr(": "), field("measured"));
    line.add(tr("asked with"), " ", field("question"));
    line.add(wordAt(card, {ItemKind::claimState, slot, ""}, tr));
    return std::move(line).text();
}

std::string portfolioText(const Scorecard& card, const std::string& slot, const Words& tr) {
    const Fields field(card, ItemKind::portfolio, slot);
    Line line;
    line.add(field("kind"));
    addTicks(line, card, ItemKind::portfolioIs, slot, tr);
    line.add(field("note"));
    return std::move(line).text();
}

std::string arrivalText(const Scorecard& card, const Words& tr) {
    Line line;
    const auto minutes = session::valueOf(card, {ItemKind::arrival, "", ""});
    if (const auto late = session::numberOf(minutes); late && *late < 0)
        line.add(tr("{0} minutes early", minutes.substr(1)));
    else if (late)
        line.add(*late > 0 ? tr("{0} minutes late", minutes) : tr("on time"));
    line.add(tr("gave notice"), tr(": "), wordAt(card, {ItemKind::notice, "", ""}, tr));
    return std::move(line).text();
}

std::string theirQuestionText(const Scorecard& card, const std::string& slot, const Words& tr) {
    const Fields field(card, ItemKind::theirQuestion, slot);
    Line line;
    line.add(field("text"));
    line.add(tr("may show"), tr(": "), field("signal"));
    line.add(tr("answered"), tr(": "), field("reply"));
    return std::move(line).text();
}

std::string contactText(const Scorecard& card, const std::string& slot, const Words& tr) {
    const Fields field(card, ItemKind::contact, slot);
    const auto moment = session::valueOf(card, {ItemKind::contactAt, slot, ""});
    Line line;
    line.add(moment);
    if (!moment.empty())
        line.add(timeAfter(endOfInterview(card), moment, tr));
    line.add(field("channel"));
    std::string says;
    for (const auto& tick : ItemKind::contactSays->fields)
        if (session::meaningOf(card, {ItemKind::contactSays, slot, std::string(tick.code)}) ==
            session::Meaning::seen)
            says += (says.empty() ? "" : tr(", ")) + tr(tick.name);
    line.add(says);
    line.add(field("text"));
    return std::move(line).text();
}

std::string lessonText(const Scorecard& card, const std::string& question, const Words& tr) {
    Line line;
    line.add(wordAt(card, {ItemKind::lesson, question, ""}, tr));
    line.add(session::valueOf(card, {ItemKind::lessonNote, question, ""}));
    return std::move(line).text();
}

std::string termsText(const rubric::Rubric& rubric, const Scorecard& card, const std::string& point,
                      const Words& tr) {
    std::string named;
    const auto* terms = session::termsOf(rubric, point);
    for (std::size_t at = 0; terms != nullptr && at < terms->terms.size(); ++at)
        if (session::meaningOf(card, {ItemKind::subtick, point, std::to_string(at + 1)}) ==
            session::Meaning::seen)
            named += (named.empty() ? "" : tr(", ")) + tr(terms->terms[at]);
    return named;
}

} // namespace sheet
