// SPDX-License-Identifier: MIT
// What a rubric file says, as plain values; reading and checking the file is RubricFile.h.
#pragma once

#include "rubric/Scale.h"
#include "words/Words.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace rubric {

using words::Text;

/// What a level looks like (BARS).
struct Anchor {
    Level level = 0;
    Text text;

    bool operator==(const Anchor&) const = default;
};

struct Competency {
    std::string id;
    Text name;
    Text definition;
    /// Rising, at both ends of the scale at least (on the usual one at 1, 3 and 5); other levels lie between.
    std::vector<Anchor> anchors;
    /// On by default for this rubric's trade.
    enum class Offer { optional, suggested } offer = Offer::optional;

    bool operator==(const Competency&) const = default;
};

struct Criterion {
    std::string id;
    Text label;
    Text description;
    /// Competencies it counts for, by id.
    std::vector<std::string> named;
    /// Further ones it touches; nothing is counted by them.
    std::vector<std::string> implied;

    bool operator==(const Criterion&) const = default;
};

struct Point {
    std::string id;
    Text text;
    /// The one it counts for, by id.
    std::string competency;
    /// Further ones it touches; nothing is counted by them.
    std::vector<std::string> also;
    /// Where in a source it stands, as its author wrote it, here and below; empty for what has none.
    std::string place;
    /// Vocabulary whose terms are ticked one by one beneath it, by id; may be empty. They count for nothing.
    std::string subticks = {};

    bool operator==(const Point&) const = default;
};

/// A ready follow-up for something the usual answers leave out.
struct Probe {
    std::string id;
    /// Of the same question, by id; may be empty.
    std::string criterion;
    Text text;

    bool operator==(const Probe&) const = default;
};

/// A part of a good answer, in the order it should come in; its points, by id, are the question's own.
struct Step {
    std::string id;
    Text name;
    std::vector<std::string> points;

    bool operator==(const Step&) const = default;
};

/// How long an answer should take, in minutes; 1 to 60, the first no longer than the second.
struct AnswerTime {
    int least = 1;
    int most = 2;

    bool operator==(const AnswerTime&) const = default;
};

enum class QuestionKind { knowledge, background, motivation, howTo, experience, selfAssessment };
enum class QuestionStatus { ready, draft, retired };
/// Whether the four STAR boxes are offered: always, the short who/what/why form, or on demand.
enum class StarUse { optional, simplified, full };

struct Question {
    std::string id;
    Text text;
    QuestionKind kind = QuestionKind::howTo;
    /// Id of one of the rubric's; may be empty.
    std::string category;
    QuestionStatus status = QuestionStatus::ready;
    StarUse star = StarUse::optional;
    /// Planned minutes, 1 to 60.
    int minutes = 5;
    std::string source;
    std::string place;
    Text listenFor;
    std::vector<Criterion> criteria;
    std::vector<Point> points;
    std::vector<Probe> probes;
    std::vector<Step> steps = {};
    /// Absent where the question's own minutes are all there is to keep to.
    std::optional<AnswerTime> answerTime = {};

    bool operator==(const Question&) const = default;
};

struct RedFlag {
    std::string id;
    Text text;
    /// By id; may be empty.
    std::string competency;
    std::string kind;
    std::string place;

    bool operator==(const RedFlag&) const = default;
};

/// Questions that ask nearly the same; two of one group in a plan waste a candidate's time.
struct Overlap {
    std::string id;
    std::vector<std::string> questions;
    Text topic;
    Text note;

    bool operator==(const Overlap&) const = default;
};

enum class Stage { before, during, after };

struct ChecklistItem {
    std::string id;
    Stage stage = Stage::before;
    Text text;
    std::string how;
    std::string origin;
    std::string place;

    bool operator==(const ChecklistItem&) const = default;
};

struct Trait {
    std::string id;
    Text name;
    Text image;
    std::string competency;
    std::vector<std::string> points;
    std::string place;

    bool operator==(const Trait&) const = default;
};

struct CandidateQuestion {
    std::string id;
    Text text;
    Text signal;
    Text reply;
    std::string competency;
    std::vector<std::string> also;
    std::string place;

    bool operator==(const CandidateQuestion&) const = default;
};

struct StarBox {
    std::string id; // S, T, A or R
    Text name;
    Text listenFor;
    Text probe;

    bool operator==(const StarBox&) const = default;
};

struct Vocabulary {
    std::string id;
    Text name;
    std::vector<Text> terms;
    std::string place;

    bool operator==(const Vocabulary&) const = default;
};

/// An answer to practise on, of our own making, with what its author gives it on one competency.
struct SampleAnswer {
    std::string id;
    /// By id; may be empty.
    std::string question;
    std::string competency;
    Text text;
    Level level = 0;
    /// Why this level and not the one beside it.
    Text why;

    bool operator==(const SampleAnswer&) const = default;
};

struct Category {
    std::string id;
    Text name;

    bool operator==(const Category&) const = default;
};

/// A whole rubric. One that came out of the reader is consistent: ids unique, references resolved, both
/// languages present.
struct Rubric {
    std::string id;
    /// 1 to 9999.
    int version = 1;
    Text title;
    Text description;
    Scale scale;
    std::vector<Category> categories;
    std::vector<Competency> competencies;
    std::vector<Question> questions;
    std::vector<RedFlag> redFlags;
    std::vector<Overlap> overlaps;
    std::vector<ChecklistItem> checklists;
    std::vector<Trait> traits;
    std::vector<CandidateQuestion> candidateQuestions;
    std::vector<StarBox> starBoxes;
    std::vector<Vocabulary> vocabularies;
    std::vector<SampleAnswer> samples = {};

    bool operator==(const Rubric&) const = default;
};

/// Null when the id is not in the rubric. The pointer lives as long as the rubric is unchanged.
[[nodiscard]] const Competency* findCompetency(const Rubric& rubric, std::string_view id);
[[nodiscard]] const Question* findQuestion(const Rubric& rubric, std::string_view id);
[[nodiscard]] const RedFlag* findRedFlag(const Rubric& rubric, std::string_view id);
/// As people read it; the id where the rubric has no such competency.
[[nodiscard]] std::string competencyName(const Rubric& rubric, const std::string& id, const words::Words& tr);

/// The anchor's text of just this level; null when it has none.
[[nodiscard]] const Text* anchorAt(const Competency& competency, Level level);
/// The anchor nearest to a level, of two equally near the higher; null when there is none at all.
[[nodiscard]] const Anchor* anchorNear(const Competency& competency, Level level);

/// The competencies a question gives evidence of, by id in the rubric's order: those its criteria name
/// (Criterion::named) and its points count for (Point::competency).
[[nodiscard]] std::vector<std::string> competenciesOf(const Rubric& rubric, const Question& question);

} // namespace rubric
