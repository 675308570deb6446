// SPDX-License-Identifier: MIT
// The hands.
#include "support/InterviewByKeys.h"

#include <algorithm>
#include <map>
#include <set>

namespace support {

namespace {

using For = ScriptedKey::For;

/// A quick hand; slower than somebody who types a text.
constexpr std::chrono::milliseconds betweenKeys{250};

std::string characterOf(std::string text) {
    std::transform(text.begin(), text.end(), text.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return text;
}

} // namespace

std::unique_ptr<InterviewByKeys::Room> InterviewByKeys::roomOf(const std::filesystem::path& rubrics,
                                                               plan::RateBy rateBy) {
    auto room = std::make_unique<Room>();
    const auto rubric = rubric::loadRubric(rubrics / "merchandiser.toml").rubric.value();
    const auto plan = scriptedPlan(rubric, rateBy);
    room->position = room->store.addPosition(plan, rubric);
    room->store.freeze(room->position, plan::freeze(plan, rubric));
    session::NewCandidate kim;
    kim.name = "Kim";
    room->store.addCandidates(room->position, {kim});
    room->desk.setInterviewer("Ann");
    room->desk.openPosition(room->position);
    return room;
}

InterviewByKeys::InterviewByKeys(const std::filesystem::path& rubrics, plan::RateBy rateBy)
    : m_room(roomOf(rubrics, rateBy)), m_live(m_room->desk, m_room->store.position(m_room->position).value(),
                                              m_room->store.candidates(m_room->position).front()) {
    m_live.arrive();
}

void InterviewByKeys::press(const ScriptedKey& key) {
    m_pressed += pressesOf(key);
    m_room->clock.moment += betweenKeys;
    if (key.what == For::text)
        return note(m_live.writeNote(key.key));
    if (key.what == For::onward)
        return m_live.next();
    stroke({key.key});
    if (key.what == For::partly)
        stroke({key.key, app::KeyPress::Shift::up, app::KeyPress::Stroke::again});
}

void InterviewByKeys::stroke(const app::KeyPress& press) {
    const auto intent = app::intentOf(m_live.state(), press);
    const auto means = intent ? app::TypingGuard::Means::something : app::TypingGuard::Means::nothing;
    const bool heard = press.key.size() == 1 && press.stroke == app::KeyPress::Stroke::fresh;
    if (heard && m_live.hear(characterOf(std::string(press.key)), means))
        m_refused.push_back("taken for a note: " + m_live.state().typed);
    else if (intent)
        note(m_live.perform(*intent));
}

void InterviewByKeys::note(const app::LiveSession::Refusal& refusal) {
    if (refusal)
        m_refused.push_back(refusal->code);
}

void InterviewByKeys::typeAll(std::size_t ratings, const std::function<void()>& more) {
    while (!m_live.state().atEnd)
        for (const auto& key : keysAt(m_live.state(), ratings)) {
            if (key.what == For::note)
                more();
            press(key);
        }
    for (const auto& key : keysAt(m_live.state(), ratings))
        press(key);
}

int InterviewByKeys::marks() const {
    std::set<session::Item> items;
    for (const auto& edit : m_room->store.log(m_room->position, std::nullopt))
        if (edit.item.kind->says != session::Says::course)
            items.insert(edit.item);
    return static_cast<int>(items.size());
}

std::string InterviewByKeys::ratings() const {
    std::map<std::string, std::string> values;
    for (const auto& edit : m_room->store.log(m_room->position, std::nullopt))
        if (edit.item.kind == session::ItemKind::rating)
            values[session::write(edit.item)] += " " + edit.newValue;
    std::string text;
    for (const auto& [item, all] : values)
        text += item + all + "\n";
    return text;
}

} // namespace support
