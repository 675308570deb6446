// SPDX-License-Identifier: MIT
// A rubric as TOML a person can edit: a section a thing, a line a criterion or point. Comments are not kept.
#include "rubric/RubricFile.h"
#include "rubric/RubricNames.h"
#include "rubric/ScaleReader.h"

#include <fmt/format.h>

namespace rubric {

namespace {

std::string inQuotes(std::string_view text) {
    std::string result = "\"";
    for (const char letter : text) {
        const auto byte = static_cast<unsigned char>(letter);
        if (letter == '"' || letter == '\\')
            result += {'\\', letter};
        else if (letter == '\n')
            result += "\\n";
        else if (byte < 0x20 || byte == 0x7F)
            result += fmt::format("\\u{:04X}", byte);
        else
            result += letter;
    }
    return result + '"';
}

std::string both(const Text& text) {
    return fmt::format("zh = {}, en = {}", inQuotes(text.zh), inQuotes(text.en));
}

std::string braced(const Text& text) {
    return "{ " + both(text) + " }";
}

std::string list(const std::vector<std::string>& ids) {
    std::string text;
    for (const auto& id : ids)
        text += (text.empty() ? "" : ", ") + inQuotes(id);
    return "[" + text + "]";
}

/// Lines "key = value"; an empty value that may be left out is left out.
class Lines {
public:
    void heading(std::string_view heading) { m_text += fmt::format("\n{}\n", heading); }
    void raw(std::string_view key, std::string_view value) { m_text += fmt::format("{} = {}\n", key, value); }
    void line(std::string_view key, std::string_view text) {
        if (!text.empty())
            raw(key, inQuotes(text));
    }
    void line(std::string_view key, const Text& text) {
        if (text != Text{})
            raw(key, braced(text));
    }
    void line(std::string_view key, const std::vector<std::string>& ids) {
        if (!ids.empty())
            raw(key, list(ids));
    }
    template <class Item, class Write>
    void lines(std::string_view key, const std::vector<Item>& items, const Write& write) {
        if (items.empty())
            return;
        m_text += fmt::format("{} = [\n", key);
        for (const auto& item : items)
            m_text += fmt::format("  {{ {} }},\n", write(item));
        m_text += "]\n";
    }
    [[nodiscard]] const std::string& text() const { return m_text; }

private:
    std::string m_text;
};

/// "key = value, " for use between braces; nothing for an empty value.
std::string part(std::string_view key, std::string_view text) {
    return text.empty() ? "" : fmt::format("{} = {}, ", key, inQuotes(text));
}
std::string part(std::string_view key, const std::vector<std::string>& ids) {
    return ids.empty() ? "" : fmt::format("{} = {}, ", key, list(ids));
}

std::string write(const Criterion& criterion) {
    const auto about = criterion.description == Text{} ? "" : ", about = " + braced(criterion.description);
    return part("id", criterion.id) + part("named", criterion.named) + part("implied", criterion.implied) +
           both(criterion.label) + about;
}

std::string write(const Point& point) {
    return part("id", point.id) + part("competency", point.competency) + part("also", point.also) +
           part("place", point.place) + part("subticks", point.subticks) + both(point.text);
}

std::string write(const Probe& probe) {
    return part("id", probe.id) + part("criterion", probe.criterion) + both(probe.text);
}

std::string write(const Step& step) {
    return part("id", step.id) + part("points", step.points) + both(step.name);
}

std::string write(const ChecklistItem& item) {
    return part("id", item.id) + part("how", item.how) + part("origin", item.origin) +
           part("place", item.place) + both(item.text);
}

void put(Lines& out, const Category& category) {
    out.heading("[[category]]");
    out.line("id", category.id);
    out.line("name", category.name);
}

void put(Lines& out, const Scale& scale) {
    if (isUsual(scale))
        return;
    out.heading("[scale]");
    out.raw("low", levelText(scale.low));
    out.raw("high", levelText(scale.high));
    out.raw("step", levelText(scale.step));
    for (const auto& row : scale.words)
        out.line("word." + levelKey(row.level), row.word);
}

void put(Lines& out, const Competency& competency) {
    out.heading("[[competency]]");
    out.line("id", competency.id);
    if (competency.offer == Competency::Offer::suggested)
        out.raw("suggested", "true");
    out.line("name", competency.name);
    out.line("definition", competency.definition);
    for (const auto& anchor : competency.anchors)
        out.line("anchor." + levelKey(anchor.level), anchor.text);
}

void put(Lines& out, const Question& question) {
    out.heading("[[question]]");
    out.line("id", question.id);
    out.line("text", question.text);
    out.line("kind", reading::spellingOf(kindNames, question.kind));
    out.line("category", question.category);
    if (question.status != QuestionStatus::ready)
        out.line("status", reading::spellingOf(statusNames, question.status));
    if (question.star != StarUse::optional)
        out.line("star", reading::spellingOf(starNames, question.star));
    out.raw("minutes", std::to_string(question.minutes));
    if (question.answerTime)
        out.raw("answer_minutes", fmt::format("{{ least = {}, most = {} }}", question.answerTime->least,
                                              question.answerTime->most));
    out.line("source", question.source);
    out.line("place", question.place);
    out.line("listen_for", question.listenFor);
    const auto inBraces = [](const auto& item) { return write(item); };
    out.lines("criteria", question.criteria, inBraces);
    out.lines("points", question.points, inBraces);
    out.lines("probes", question.probes, inBraces);
    out.lines("steps", question.steps, inBraces);
}

void put(Lines& out, const RedFlag& flag) {
    out.heading("[[red_flag]]");
    out.line("id", flag.id);
    out.line("text", flag.text);
    out.line("competency", flag.competency);
    out.line("kind", flag.kind);
    out.line("place", flag.place);
}

void put(Lines& out, const Overlap& overlap) {
    out.heading("[[overlap]]");
    out.line("id", overlap.id);
    out.line("questions", overlap.questions);
    out.line("topic", overlap.topic);
    out.line("note", overlap.note);
}

void put(Lines& out, const Trait& trait) {
    out.heading("[[trait]]");
    out.line("id", trait.id);
    out.line("name", trait.name);
    out.line("image", trait.image);
    out.line("competency", trait.competency);
    out.line("points", trait.points);
    out.line("place", trait.place);
}

void put(Lines& out, const CandidateQuestion& question) {
    out.heading("[[candidate_question]]");
    out.line("id", question.id);
    out.line("text", question.text);
    out.line("signal", question.signal);
    out.line("reply", question.reply);
    out.line("competency", question.competency);
    out.line("also", question.also);
    out.line("place", question.place);
}

void put(Lines& out, const StarBox& box) {
    out.heading("[[star]]");
    out.line("id", box.id);
    out.line("name", box.name);
    out.line("listen_for", box.listenFor);
    out.line("probe", box.probe);
}

void put(Lines& out, const Vocabulary& vocabulary) {
    out.heading("[[vocabulary]]");
    out.line("id", vocabulary.id);
    out.line("name", vocabulary.name);
    out.line("place", vocabulary.place);
    out.lines("terms", vocabulary.terms, both);
}

void put(Lines& out, const SampleAnswer& sample) {
    out.heading("[[sample_answer]]");
    out.line("id", sample.id);
    out.line("question", sample.question);
    out.line("competency", sample.competency);
    out.raw("level", levelText(sample.level));
    out.line("text", sample.text);
    out.line("why", sample.why);
}

void putChecklists(Lines& out, const std::vector<ChecklistItem>& items) {
    if (items.empty())
        return;
    out.heading("[checklist]");
    for (const auto& [name, stage] : stageNames) {
        std::vector<ChecklistItem> ofStage;
        for (const auto& item : items)
            if (item.stage == stage)
                ofStage.push_back(item);
        out.lines(name, ofStage, [](const ChecklistItem& item) { return write(item); });
    }
}

} // namespace

std::string writeRubric(const Rubric& rubric) {
    Lines out;
    out.line("id", rubric.id);
    out.raw("version", std::to_string(rubric.version));
    out.line("title", rubric.title);
    out.line("description", rubric.description);
    put(out, rubric.scale);
    for (const auto& item : rubric.categories)
        put(out, item);
    for (const auto& item : rubric.competencies)
        put(out, item);
    for (const auto& item : rubric.questions)
        put(out, item);
    for (const auto& item : rubric.redFlags)
        put(out, item);
    for (const auto& item : rubric.overlaps)
        put(out, item);
    putChecklists(out, rubric.checklists);
    for (const auto& item : rubric.traits)
        put(out, item);
    for (const auto& item : rubric.candidateQuestions)
        put(out, item);
    for (const auto& item : rubric.starBoxes)
        put(out, item);
    for (const auto& item : rubric.vocabularies)
        put(out, item);
    for (const auto& item : rubric.samples)
        put(out, item);
    return out.text();
}

} // namespace rubric
