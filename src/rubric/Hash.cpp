// SPDX-License-Identifier: MIT
// Fingerprints by libsodium over a canonical text of length-prefixed fields; independent of the TOML layout.
#include "rubric/Hash.h"

#include <sodium.h>

#include <algorithm>
#include <array>

namespace rubric {

namespace {

constexpr std::array<Level, 3> usualLevels{100, 300, 500};

/// Texts at 1, 3 and 5, or none: all there was before scales could be chosen.
bool usualAnchors(const Competency& competency) {
    const auto& anchors = competency.anchors;
    return anchors.empty() ||
           std::equal(anchors.begin(), anchors.end(), usualLevels.begin(), usualLevels.end(),
                      [](const Anchor& anchor, Level level) { return anchor.level == level; });
}

/// What has neither a scale nor anchors of its own keeps the fingerprint it always had.
bool isPlain(const Rubric& rubric) {
    return isUsual(rubric.scale) &&
           std::all_of(rubric.competencies.begin(), rubric.competencies.end(), usualAnchors);
}

/// Fields one after another as "length:bytes", so that no two different sequences give the same text.
class Canonical {
public:
    /// first: what there was before scales could be chosen.
    enum class Form { first, withScale };

    explicit Canonical(Form form = Form::first) : m_form(form) {}
    void add(std::string_view field) {
        m_text += std::to_string(field.size());
        m_text += ':';
        m_text += field;
    }
    void add(int number) { add(std::to_string(number)); }
    void add(const Text& text) {
        add(text.zh);
        add(text.en);
    }
    void add(const std::vector<std::string>& fields) {
        add(static_cast<int>(fields.size()));
        for (const auto& field : fields)
            add(field);
    }
    template <class Item>
    void each(const std::vector<Item>& items) {
        add(static_cast<int>(items.size()));
        for (const auto& item : items)
            put(item);
    }
    /// What came after the two forms; a question without has no place here.
    void addAnswers(const Rubric& rubric);
    [[nodiscard]] std::string hash() const { return sha256(m_text); }

private:
    void put(const Category& item);
    void put(const Competency& item);
    void put(const Criterion& item);
    void put(const Point& item);
    void put(const Probe& item);
    void put(const Question& item);
    void put(const RedFlag& item);
    void put(const Overlap& item);
    void put(const ChecklistItem& item);
    void put(const Trait& item);
    void put(const CandidateQuestion& item);
    void put(const StarBox& item);
    void put(const Vocabulary& item);
    void put(const Step& item) { all(item.id, item.name, item.points); }
    void put(const SampleAnswer& item);
    void put(const Text& item) { add(item); }
    void put(const LevelWord& item) { all(item.level, item.word); }

    template <class... Fields>
    void all(const Fields&... fields) {
        (add(fields), ...);
    }

    Form m_form;
    std::string m_text;
};

void Canonical::put(const Category& item) {
    all(item.id, item.name);
}

void Canonical::put(const Competency& item) {
    all(item.id, item.name, item.definition);
    if (m_form == Form::first) {
        for (const auto level : usualLevels)
            add(anchorAt(item, level) == nullptr ? Text{} : *anchorAt(item, level));
    } else {
        add(static_cast<int>(item.anchors.size()));
        for (const auto& anchor : item.anchors)
            all(anchor.level, anchor.text);
    }
    add(static_cast<int>(item.offer));
}

void Canonical::put(const Criterion& item) {
    all(item.id, item.label, item.description, item.named, item.implied);
}

void Canonical::put(const Point& item) {
    all(item.id, item.text, item.competency, item.also, item.place);
}

void Canonical::put(const Probe& item) {
    all(item.id, item.criterion, item.text);
}

void Canonical::put(const Question& item) {
    all(item.id, item.text, static_cast<int>(item.kind), item.category, static_cast<int>(item.status),
        static_cast<int>(item.star), item.minutes, item.source, item.place, item.listenFor);
    each(item.criteria);
    each(item.points);
    each(item.probes);
}

void Canonical::put(const RedFlag& item) {
    all(item.id, item.text, item.competency, item.kind, item.place);
}

void Canonical::put(const Overlap& item) {
    all(item.id, item.questions, item.topic, item.note);
}

void Canonical::put(const ChecklistItem& item) {
    all(item.id, static_cast<int>(item.stage), item.text, item.how, item.origin, item.place);
}

void Canonical::put(const Trait& item) {
    all(item.id, item.name, item.image, item.competency, item.points, item.place);
}

void Canonical::put(const CandidateQuestion& item) {
    all(item.id, item.text, item.signal, item.reply, item.competency, item.also, item.place);
}

void Canonical::put(const StarBox& item) {
    all(item.id, item.name, item.listenFor, item.probe);
}

void Canonical::put(const Vocabulary& item) {
    all(item.id, item.name, item.place);
    each(item.terms);
}

void Canonical::put(const SampleAnswer& item) {
    all(item.id, item.question, item.competency, item.text, item.level, item.why);
}

bool saysOfAnswers(const Question& question) {
    return !question.steps.empty() || question.answerTime ||
           std::any_of(question.points.begin(), question.points.end(),
                       [](const Point& point) { return !point.subticks.empty(); });
}

/// Without any of it the fingerprint is what it was before there was any.
bool saysOfAnswers(const Rubric& rubric) {
    return !rubric.samples.empty() ||
           std::any_of(rubric.questions.begin(), rubric.questions.end(),
                       [](const Question& question) { return saysOfAnswers(question); });
}

void Canonical::addAnswers(const Rubric& rubric) {
    add("evenhand rubric answers 1");
    for (const auto& question : rubric.questions) {
        if (!saysOfAnswers(question))
            continue;
        const auto time = question.answerTime.value_or(AnswerTime{0, 0});
        all(question.id, time.least, time.most);
        each(question.steps);
        for (const auto& point : question.points)
            if (!point.subticks.empty())
                all(point.id, point.subticks);
    }
    each(rubric.samples);
}

} // namespace

std::string sha256(std::string_view bytes) {
    std::array<unsigned char, crypto_hash_sha256_BYTES> digest{};
    crypto_hash_sha256(digest.data(), reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size());
    std::array<char, 2 * crypto_hash_sha256_BYTES + 1> hex{};
    sodium_bin2hex(hex.data(), hex.size(), digest.data(), digest.size());
    return hex.data();
}

std::string contentHash(const Rubric& rubric) {
    const bool plain = isPlain(rubric);
    Canonical text(plain ? Canonical::Form::first : Canonical::Form::withScale);
    text.add(plain ? "evenhand rubric content 1" : "evenhand rubric content 2");
    if (!plain) {
        for (const int number : {rubric.scale.low, rubric.scale.high, rubric.scale.step})
            text.add(number);
        text.each(rubric.scale.words);
    }
    text.add(rubric.id);
    text.add(rubric.version);
    text.add(rubric.title);
    text.add(rubric.description);
    text.each(rubric.categories);
    text.each(rubric.competencies);
    text.each(rubric.questions);
    text.each(rubric.redFlags);
    text.each(rubric.overlaps);
    text.each(rubric.checklists);
    text.each(rubric.traits);
    text.each(rubric.candidateQuestions);
    text.each(rubric.starBoxes);
    text.each(rubric.vocabularies);
    if (saysOfAnswers(rubric))
        text.addAnswers(rubric);
    return text.hash();
}

} // namespace rubric
