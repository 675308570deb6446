// SPDX-License-Identifier: MIT
// What each table of a rubric file holds, key by key, in the order of the file.
#include "rubric/Reader.h"

#include "rubric/AnswerReader.h"
#include "rubric/RubricNames.h"
#include "rubric/ScaleReader.h"

#include <algorithm>

namespace rubric {

using words::message;

namespace {

/// Reads every table of a list by one function.
template <class Read>
auto each(reading::Fields& owner, std::string_view key, const std::string& title, std::string_view howToWrite,
          const Read& read) {
    std::vector<decltype(read(owner))> items;
    const auto* nodes = owner.tables(key, howToWrite);
    if (nodes == nullptr)
        return items;
    for (const auto& node : *nodes) {
        if (node.kind != reading::Node::Kind::table)
            continue;
        reading::Fields fields(owner.inspection(), node, title);
        items.push_back(read(fields));
        fields.finish();
    }
    return items;
}

/// Sections of their own: [[question]].
template <class Read>
auto sections(reading::Fields& file, const std::string& key, const Read& read) {
    return each(file, key, "[[" + key + "]]",
                message("Write “{0}” as sections of their own, each under the heading [[{0}]]."), read);
}

/// Lists inside a section, one table a line.
template <class Read>
auto lines(reading::Fields& owner, const std::string& key, const Read& read) {
    return each(owner, key, key, message("“{0}” must be a list of tables: {0} = [ {{ … }}, {{ … }} ]."),
                read);
}

Category readCategory(reading::Fields& fields) {
    return {fields.id(reading::IdKind::category), fields.text("name", reading::Need::required)};
}

Competency readCompetency(reading::Fields& fields, const std::optional<Scale>& scale) {
    Competency competency;
    competency.id = fields.id(reading::IdKind::competency);
    if (fields.yesOrNo("suggested").value_or(false))
        competency.offer = Competency::Offer::suggested;
    competency.name = fields.text("name", reading::Need::required);
    competency.definition = fields.text("definition", reading::Need::required);
    competency.anchors = readAnchors(fields, competency.id, scale);
    return competency;
}

Criterion readCriterion(reading::Fields& fields) {
    Criterion criterion;
    criterion.id = fields.id(reading::IdKind::criterion);
    criterion.named = fields.references("named", reading::IdKind::competency, reading::Need::required);
    criterion.implied = fields.references("implied", reading::IdKind::competency, reading::Need::optional);
    criterion.label = fields.ownText();
    criterion.description = fields.text("about", reading::Need::optional);
    return criterion;
}

Point readPoint(reading::Fields& fields) {
    Point point;
    point.id = fields.id(reading::IdKind::point);
    point.competency = fields.reference("competency", reading::IdKind::competency, reading::Need::required);
    point.also = fields.references("also", reading::IdKind::competency, reading::Need::optional);
    point.place = fields.line("place", reading::Need::optional);
    point.subticks = fields.reference("subticks", reading::IdKind::vocabulary, reading::Need::optional);
    point.text = fields.ownText();
    return point;
}

Probe readProbe(reading::Fields& fields) {
    Probe probe;
    probe.id = fields.id(reading::IdKind::probe);
    probe.criterion = fields.reference("criterion", reading::IdKind::criterion, reading::Need::optional);
    probe.text = fields.ownText();
    return probe;
}

Question readQuestion(reading::Fields& fields) {
    Question question;
    question.id = fields.id(reading::IdKind::question);
    question.kind = fields.choice("kind", kindNames, QuestionKind::howTo, reading::Need::required);
    question.category = fields.reference("category", reading::IdKind::category, reading::Need::optional);
    question.status = fields.choice("status", statusNames, QuestionStatus::ready);
    question.star = fields.choice("star", starNames, StarUse::optional);
    question.minutes = fields.number("minutes", 5, 1, 60);
    question.source = fields.line("source", reading::Need::optional);
    question.place = fields.line("place", reading::Need::optional);
    question.text = fields.text("text", reading::Need::required);
    question.listenFor = fields.text("listen_for", reading::Need::optional);
    question.criteria = lines(fields, "criteria", readCriterion);
    question.points = lines(fields, "points", readPoint);
    question.probes = lines(fields, "probes", readProbe);
    question.steps = lines(fields, "steps", readStep);
    question.answerTime = readAnswerTime(fields);
    return question;
}

RedFlag readRedFlag(reading::Fields& fields) {
    RedFlag flag;
    flag.id = fields.id(reading::IdKind::redFlag);
    flag.competency = fields.reference("competency", reading::IdKind::competency, reading::Need::optional);
    flag.kind = fields.line("kind", reading::Need::optional);
    flag.place = fields.line("place", reading::Need::optional);
    flag.text = fields.text("text", reading::Need::required);
    return flag;
}

Overlap readOverlap(reading::Fields& fields) {
    Overlap overlap;
    overlap.id = fields.id(reading::IdKind::overlap);
    overlap.questions = fields.references("questions", reading::IdKind::question, reading::Need::required);
    overlap.topic = fields.text("topic", reading::Need::required);
    overlap.note = fields.text("note", reading::Need::optional);
    return overlap;
}

ChecklistItem readChecklistItem(reading::Fields& fields) {
    ChecklistItem item;
    item.id = fields.id(reading::IdKind::checklistItem);
    item.how = fields.line("how", reading::Need::optional);
    item.origin = fields.line("origin", reading::Need::optional);
    item.place = fields.line("place", reading::Need::optional);
    item.text = fields.ownText();
    return item;
}

std::vector<ChecklistItem> readChecklists(reading::Fields& file) {
    std::vector<ChecklistItem> items;
    const auto* node = file.table("checklist");
    if (node == nullptr)
        return items;
    reading::Fields stages(file.inspection(), *node, "[checklist]");
    for (const auto& [name, stage] : stageNames)
        for (auto& item : lines(stages, std::string(name), readChecklistItem)) {
            item.stage = stage;
            items.push_back(std::move(item));
        }
    stages.finish();
    return items;
}

Trait readTrait(reading::Fields& fields) {
    Trait trait;
    trait.id = fields.id(reading::IdKind::trait);
    trait.competency = fields.reference("competency", reading::IdKind::competency, reading::Need::required);
    trait.points = fields.references("points", reading::IdKind::point, reading::Need::optional);
    trait.place = fields.line("place", reading::Need::optional);
    trait.name = fields.text("name", reading::Need::required);
    trait.image = fields.text("image", reading::Need::optional);
    return trait;
}

CandidateQuestion readCandidateQuestion(reading::Fields& fields) {
    CandidateQuestion question;
    question.id = fields.id(reading::IdKind::candidateQuestion);
    question.competency =
        fields.reference("competency", reading::IdKind::competency, reading::Need::optional);
    question.also = fields.references("also", reading::IdKind::competency, reading::Need::optional);
    question.place = fields.line("place", reading::Need::optional);
    question.text = fields.text("text", reading::Need::required);
    question.signal = fields.text("signal", reading::Need::optional);
    question.reply = fields.text("reply", reading::Need::optional);
    return question;
}

StarBox readStarBox(reading::Fields& fields) {
    StarBox box;
    box.id = fields.id(reading::IdKind::starBox);
    if (!box.id.empty() &&
        (box.id.size() != 1 || std::string_view("STAR").find(box.id) == std::string_view::npos))
        fields.inspection().error(fields.spotOf("id"), "unknown-value",
                                  message("“{0}” cannot be “{1}”; use one of: {2}."),
                                  {"id", box.id, "S, T, A, R"});
    box.name = fields.text("name", reading::Need::required);
    box.listenFor = fields.text("listen_for", reading::Need::required);
    box.probe = fields.text("probe", reading::Need::required);
    return box;
}

Text readTerm(reading::Fields& fields) {
    return fields.ownText();
}

Vocabulary readVocabulary(reading::Fields& fields) {
    Vocabulary vocabulary;
    vocabulary.id = fields.id(reading::IdKind::vocabulary);
    vocabulary.place = fields.line("place", reading::Need::optional);
    vocabulary.name = fields.text("name", reading::Need::required);
    vocabulary.terms = lines(fields, "terms", readTerm);
    return vocabulary;
}

} // namespace

Rubric readTree(const reading::Node& root, reading::Inspection& inspection) {
    reading::Fields file(inspection, root, "rubric");
    Rubric rubric;
    rubric.id = file.id(reading::IdKind::rubric);
    rubric.version = file.number("version", 1, 1, 9999);
    rubric.title = file.text("title", reading::Need::required);
    rubric.description = file.text("description", reading::Need::optional);
    rubric.categories = sections(file, "category", readCategory);
    const auto scale = readScale(file);
    rubric.scale = scale.value_or(Scale{});
    rubric.competencies =
        sections(file, "competency", [&](reading::Fields& fields) { return readCompetency(fields, scale); });
    rubric.questions = sections(file, "question", readQuestion);
    rubric.redFlags = sections(file, "red_flag", readRedFlag);
    rubric.overlaps = sections(file, "overlap", readOverlap);
    rubric.checklists = readChecklists(file);
    rubric.traits = sections(file, "trait", readTrait);
    rubric.candidateQuestions = sections(file, "candidate_question", readCandidateQuestion);
    rubric.starBoxes = sections(file, "star", readStarBox);
    rubric.vocabularies = sections(file, "vocabulary", readVocabulary);
    rubric.samples = sections(file, "sample_answer",
                              [&](reading::Fields& fields) { return readSampleAnswer(fields, scale); });
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
