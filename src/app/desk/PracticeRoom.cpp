// SPDX-License-Identifier: MIT
// The texts of practising, and the shipped rubrics.
#include "app/desk/PracticeRoom.h"

#include "explain/PracticeSentences.h"
#include "rubric/RubricFile.h"

#include <algorithm>

namespace app {

namespace {

std::string nameOf(const rubric::Scale& scale, rubric::Level level, const words::Words& tr) {
    const auto* word = rubric::wordOf(scale, level);
    return rubric::levelText(level) + (word == nullptr ? "" : " " + tr(*word));
}

std::string othersText(const PracticeCard& card, const words::Words& tr) {
    auto text = tr("You give {0}, the author gives {1}.", rubric::levelText(*card.own),
                   rubric::levelText(*card.authors)) +
                "\n" + tr(card.why) + "\n";
    std::string colleagues;
    for (const auto& [name, level] : card.colleagues)
        colleagues += (colleagues.empty() ? "" : tr(", ")) + name + " " + rubric::levelText(level);
    return text + (colleagues.empty() ? tr("No colleague has rated this answer yet.")
                                      : tr("Colleagues give: {}", colleagues));
}

std::string joined(const std::vector<std::string>& sentences) {
    std::string text;
    for (const auto& sentence : sentences)
        text += (text.empty() ? "" : "\n") + sentence;
    return text;
}

} // namespace

PracticeRoom::PracticeRoom(Store& store, const words::Words& tr, rubric::Rubric rubric, std::string person)
    : m_store(store), m_tr(tr), m_rubric(std::move(rubric)), m_person(std::move(person)) {
    const auto cards = practiceCards(m_rubric, practiceOf(store), m_person);
    const auto first =
        std::find_if(cards.begin(), cards.end(), [](const PracticeCard& card) { return !card.own; });
    m_at = first == cards.end() ? 0 : static_cast<std::size_t>(first - cards.begin());
}

std::vector<LevelChoice> PracticeRoom::levels() const {
    std::vector<LevelChoice> all;
    for (const auto level : rubric::levelsOf(m_rubric.scale))
        all.push_back({rubric::levelText(level), nameOf(m_rubric.scale, level, m_tr)});
    return all;
}

std::string PracticeRoom::placeText(const std::vector<PracticeCard>& cards) const {
    const auto rated =
        std::count_if(cards.begin(), cards.end(), [](const PracticeCard& card) { return card.own; });
    return m_tr("Answer {0} of {1}, {2} rated", m_at + 1, count(), rated);
}

PracticeView PracticeRoom::view() const {
    const auto ratings = practiceOf(m_store);
    const auto cards = practiceCards(m_rubric, ratings, m_person);
    const auto& card = cards.at(m_at);
    PracticeView view;
    view.place = placeText(cards);
    view.competency = rubric::competencyName(m_rubric, card.competency, m_tr);
    if (card.question != nullptr)
        view.question = card.question->id + "  " + m_tr(card.question->text);
    view.answer = m_tr(card.answer);
    if (const auto* competency = rubric::findCompetency(m_rubric, card.competency); competency != nullptr)
        for (const auto& anchor : competency->anchors)
            view.anchors.push_back(nameOf(m_rubric.scale, anchor.level, m_tr) + "  " + m_tr(anchor.text));
    if (card.own && !m_again.contains(card.sample)) {
        view.own = rubric::levelText(*card.own);
        view.others = othersText(card, m_tr);
    }
    view.result = joined(
        explain::practiceSentences(m_rubric, rubric::practiceResult(m_rubric, ratings, m_person), m_tr));
    return view;
}

void PracticeRoom::goOn() {
    if (m_at + 1 < count())
        ++m_at;
}

void PracticeRoom::goBack() {
    if (m_at > 0)
        --m_at;
}

bool PracticeRoom::rate(const std::string& value) {
    const auto level = rubric::levelOf(m_rubric.scale, value);
    if (!level || !view().own.empty())
        return false;
    const auto& sample = m_rubric.samples.at(m_at).id;
    practise(m_store, m_rubric, sample, *level, m_person);
    m_again.erase(sample);
    return true;
}

void PracticeRoom::rateAgain() {
    m_again.insert(m_rubric.samples.at(m_at).id);
}

std::optional<rubric::Rubric> rubricToPractise(const Store& store, const std::string& position,
                                               const std::filesystem::path& shipped) {
    const auto opening = store.position(position);
    if (!opening)
        return std::nullopt;
    const auto& own = opening->frozen ? opening->frozen->rubric : opening->rubric;
    if (!own.samples.empty())
        return own;
    std::error_code trouble;
    for (std::filesystem::directory_iterator at(shipped, trouble), end; !trouble && at != end;
         at.increment(trouble)) {
        if (at->path().extension() != ".toml")
            continue;
        auto reading = rubric::loadRubric(at->path());
        if (reading.rubric && reading.rubric->id == own.id && !reading.rubric->samples.empty())
            return std::move(reading.rubric);
    }
    return std::nullopt;
}

} // namespace app
