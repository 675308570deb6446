// SPDX-License-Identifier: MIT
// What each table of a rubric file holds, key by key, in the order of the file.
#include "rubric/Reader.h"

#include "rubric/Fields.h"

#include <algorithm>

namespace rubric {

using words::message;

namespace {

/// Reads every table of a list by one function.
template <class Read>
auto each(Fields& owner, std::string_view key, const std::string& title, std::string_view howToWrite,
          const Read& read) {
    std::vector<decltype(read(owner))> items;
    const auto* nodes = owner.tables(key, howToWrite);
    if (nodes == nullptr)
        return items;
    for (const auto& node : *nodes) {
        if (node.kind != Node::Kind::table)
            continue;
        Fields fields(owner.inspection(), node, title);
        items.push_back(read(fields));
        fields.finish();
    }
    return items;
}

/// Sections of their own: [[question]].
template <class Read>
auto sections(Fields& file, const std::string& key, const Read& read) {
    return each(file, key, "[[" + key + "]]",
                message("Write “{0}” as sections of their own, each under the heading [[{0}]]."), read);
}

/// Lists inside a section, one table a line.
template <class Read>
auto lines(Fields& owner, const std::string& key, const Read& read) {
    return each(owner, key, key, message("“{0}” must be a list of tables: {0} = [ {{ … }}, {{ … }} ]."),
                read);
}

Category readCategory(Fields& fields) {
    return {fields.id(IdKind::category), fields.text("name", Need::required)};
}

std::array<Text, 3> readAnchors(Fields& fields, const std::string& id) {
    static const Node none;
    std::array<Text, 3> anchors;
    const auto* node = fields.table("anchor");
    if (node == nullptr && fields.has("anchor"))
        return anchors;
    Fields levels(fields.inspection(), node == nullptr ? none : *node, "anchor");
    for (std::size_t at = 0; at < anchors.size(); ++at) {
        const auto level = std::to_string(lowestLevel + 2 * static_cast<int>(at));
        anchors[at] = levels.text(level, Need::optional);
        if (levels.has(level))
            continue;
        fields.inspection().error(fields.spot(), "missing-anchor",
                                  message("Competency “{0}” has no anchor for level {1}; add anchor.{1} = {{ "
                                          "zh = \"…\", en = \"…\" }}."),
                                  {id, level});
    }
    levels.finish();
    return anchors;
}

Competency readCompetency(Fields& fields) {
    Competency competency;
    competency.id = fields.id(IdKind::competency);
    if (fields.yesOrNo("suggested").value_or(false))
        competency.offer = Competency::Offer::suggested;
    competency.name = fields.text("name", Need::required);
    competency.definition = fields.text("definition", Need::required);
    competency.anchors = readAnchors(fields, competency.id);
    return competency;
}

Criterion readCriterion(Fields& fields) {
    Criterion criterion;
    criterion.id = fields.id(IdKind::criterion);
    criterion.named = fields.references("named", IdKind::competency, Need::required);
    criterion.implied = fields.references("implied", IdKind::competency, Need::optional);
    criterion.label = fields.ownText();
    criterion.description = fields.text("about", Need::optional);
    return criterion;
}

Point readPoint(Fields& fields) {
    Point point;
    point.id = fields.id(IdKind::point);
    point.competency = fields.reference("competency", IdKind::competency, Need::required);
    point.also = fields.references("also", IdKind::competency, Need::optional);
    point.place = fields.line("place", Need::optional);
    point.text = fields.ownText();
    return point;
}

Probe readProbe(Fields& fields) {
    Probe probe;
    probe.id = fields.id(IdKind::probe);
    probe.criterion = fields.reference("criterion", IdKind::criterion, Need::optional);
    probe.text = fields.ownText();
    return probe;
}

Question readQuestion(Fields& fields) {
    Question question;
    question.id = fields.id(IdKind::question);
    question.kind = fields.choice("kind", kindNames, QuestionKind::howTo, Need::required);
    question.category = fields.reference("category", IdKind::category, Need::optional);
    question.status = fields.choice("status", statusNames, QuestionStatus::ready);
    question.star = fields.choice("star", starNames, StarUse::optional);
    question.minutes = fields.number("minutes", 5, 1, 60);
    question.source = fields.line("source", Need::optional);
    question.place = fields.line("place", Need::optional);
    question.text = fields.text("text", Need::required);
    question.listenFor = fields.text("listen_for", Need::optional);
    question.criteria = lines(fields, "criteria", readCriterion);
    question.points = lines(fields, "points", readPoint);
    question.probes = lines(fields, "probes", readProbe);
    return question;
}

RedFlag readRedFlag(Fields& fields) {
    RedFlag flag;
    flag.id = fields.id(IdKind::redFlag);
    flag.competency = fields.reference("competency", IdKind::competency, Need::optional);
    flag.kind = fields.line("kind", Need::optional);
    flag.place = fields.line("place", Need::optional);
    flag.text = fields.text("text", Need::required);
    return flag;
}

Overlap readOverlap(Fields& fields) {
    Overlap overlap;
    overlap.id = fields.id(IdKind::overlap);
    overlap.questions = fields.references("questions", IdKind::question, Need::required);
    overlap.topic = fields.text("topic", Need::required);
    overlap.note = fields.text("note", Need::optional);
    return overlap;
}

ChecklistItem readChecklistItem(Fields& fields) {
    ChecklistItem item;
    item.id = fields.id(IdKind::checklistItem);
    item.how = fields.line("how", Need::optional);
    item.origin = fields.line("origin", Need::optional);
    item.place = fields.line("place", Need::optional);
    item.text = fields.ownText();
    return item;
}

std::vector<ChecklistItem> readChecklists(Fields& file) {
    std::vector<ChecklistItem> items;
    const auto* node = file.table("checklist");
    if (node == nullptr)
        return items;
    Fields stages(file.inspection(), *node, "[checklist]");
    for (const auto& [name, stage] : stageNames)
        for (auto& item : lines(stages, std::string(name), readChecklistItem)) {
            item.stage = stage;
            items.push_back(std::move(item));
        }
    stages.finish();
    return items;
}

Trait readTrait(Fields& fields) {
    Trait trait;
    trait.id = fields.id(IdKind::trait);
    trait.competency = fields.reference("competency", IdKind::competency, Need::required);
    trait.points = fields.references("points", IdKind::point, Need::optional);
    trait.place = fields.line("place", Need::optional);
    trait.name = fields.text("name", Need::required);
    trait.image = fields.text("image", Need::optional);
    return trait;
}

CandidateQuestion readCandidateQuestion(Fields& fields) {
    CandidateQuestion question;
    question.id = fields.id(IdKind::candidateQuestion);
    question.competency = fields.reference("competency", IdKind::competency, Need::optional);
    question.also = fields.references("also", IdKind::competency, Need::optional);
    question.place = fields.line("place", Need::optional);
    question.text = fields.text("text", Need::required);
    question.signal = fields.text("signal", Need::optional);
    question.reply = fields.text("reply", Need::optional);
    return question;
}

StarBox readStarBox(Fields& fields) {
    StarBox box;
    box.id = fields.id(IdKind::starBox);
    if (!box.id.empty() &&
        (box.id.size() != 1 || std::string_view("STAR").find(box.id) == std::string_view::npos))
        fields.inspection().error(fields.spotOf("id"), "unknown-value",
                                  message("“{0}” cannot be “{1}”; use one of: {2}."),
                                  {"id", box.id, "S, T, A, R"});
    box.name = fields.text("name", Need::required);
    box.listenFor = fields.text("listen_for", Need::required);
    box.probe = fields.text("probe", Need::required);
    return box;
}

Text readTerm(Fields& fields) {
    return fields.ownText();
}

Vocabulary readVocabulary(Fields& fields) {
    Vocabulary vocabulary;
    vocabulary.id = fields.id(IdKind::vocabulary);
    vocabulary.place = fields.line("place", Need::optional);
    vocabulary.name = fields.text("name", Need::required);
    vocabulary.terms = lines(fields, "terms", readTerm);
    return vocabulary;
}

} // namespace

Rubric readTree(const Node& root, Inspection& inspection) {
    Fields file(inspection, root, "rubric");
    Rubric rubric;
    rubric.id = file.id(IdKind::rubric);
    rubric.version = file.number("version", 1, 1, 9999);
    rubric.title = file.text("title", Need::required);
    rubric.description = file.text("description", Need::optional);
    rubric.categories = sections(file, "category", readCategory);
    rubric.competencies = sections(file, "competency", readCompetency);
    rubric.questions = sections(file, "question", readQuestion);
    rubric.redFlags = sections(file, "red_flag", readRedFlag);
    rubric.overlaps = sections(file, "overlap", readOverlap);
    rubric.checklists = readChecklists(file);
    rubric.traits = sections(file, "trait", readTrait);
    rubric.candidateQuestions = sections(file, "candidate_question", readCandidateQuestion);
    rubric.starBoxes = sections(file, "star", readStarBox);
    rubric.vocabularies = sections(file, "vocabulary", readVocabulary);
    file.finish();
    if (file.lacks("competency"))
        inspection.error({}, "no-competencies",
                         message("This rubric has no competencies; add at least one [[competency]]."));
    if (file.lacks("question"))
        inspection.error({}, "no-questions",
                         message("This rubric has no questions; add at least one [[question]]."));
    inspection.resolveReferences();
    return rubric;
}

} // namespace rubric
