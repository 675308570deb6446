// SPDX-License-Identifier: MIT
// Scores of 100 brought to the mean of the room means.
#include "cli/RoomsReport.h"

#include "cli/InsightJson.h"
#include "cli/ListTable.h"
#include "compare/InsightCodes.h"
#include "explain/InsightWords.h"
#include "score/ratings/Composite.h"
#include "score/ratings/Round.h"

#include <algorithm>

namespace cli {

using words::message;

namespace {

struct Member {
    std::string id;
    std::string name;
    std::string room;
    double raw = 0;
    score::Figure final;
};

std::string roomOf(const std::vector<session::Candidate>& people, const std::string& id) {
    const auto person =
        std::find_if(people.begin(), people.end(), [&](const auto& one) { return one.id == id; });
    for (const char* column : {"room", "Room", "考场"})
        if (person != people.end())
            if (const auto at = person->more.find(column); at != person->more.end())
                return at->second;
    return {};
}

/// Candidates with a rank and a room.
std::vector<Member> membersOf(const compare::Comparison& comparison,
                              const std::vector<session::Candidate>& people) {
    std::vector<Member> members;
    for (const auto& candidate : comparison.candidates)
        if (const auto room = roomOf(people, candidate.id); !room.empty() && candidate.rank)
            members.push_back({candidate.id,
                               candidate.name,
                               room,
                               score::percentOf(candidate.composite.value(), comparison.scale),
                               {}});
    return members;
}

struct Room {
    std::string name;
    std::size_t size = 0;
    score::Figure coefficient;
};

std::vector<Room> adjust(std::vector<Member>& members, score::SmallRooms smallRooms) {
    std::map<std::string, std::vector<Member*>> byRoom;
    for (auto& member : members)
        byRoom[member.room].push_back(&member);
    std::vector<std::vector<double>> raw;
    for (const auto& [name, inside] : byRoom) {
        raw.emplace_back();
        for (const auto* member : inside)
            raw.back().push_back(member->raw);
    }
    score::RoomRule rule;
    rule.smallRooms = smallRooms;
    const auto adjusted = score::adjustRooms(raw, rule);
    std::vector<Room> rooms;
    for (const auto& [name, inside] : byRoom) {
        const auto n = rooms.size();
        rooms.push_back({name, inside.size(), adjusted.coefficient[n]});
        for (std::size_t at = 0; at < inside.size(); ++at)
            inside[at]->final = adjusted.final[n][at];
    }
    std::stable_sort(members.begin(), members.end(), [](const Member& one, const Member& other) {
        return one.final.value.value_or(0) > other.final.value.value_or(0);
    });
    return rooms;
}

std::string warning(const words::Words& tr) {
    return tr("The room coefficient assumes that every room had equally good candidates; as a ratio it also "
              "stretches the differences in a room. Use it only when your rules demand it.");
}

std::string reason(score::Why why, const words::Words& tr) {
    if (why == score::Why::oneUnit)
        return tr("there is only one room.");
    if (why == score::Why::tooFew)
        return tr("a room has fewer than 10 ranked candidates; --small-rooms computes it all the same.");
    return explain::sentence(why, tr);
}

Json roomsJson(const std::vector<Room>& rooms, const std::vector<Member>& members, const words::Words& tr) {
    Json json{{"rooms", Json::array()}, {"candidates", Json::array()}, {"warning", warning(tr)}};
    for (const auto& room : rooms) {
        Json one{{"room", room.name}, {"candidates", room.size}};
        put(one, "coefficient", room.coefficient);
        json["rooms"].push_back(std::move(one));
    }
    for (const auto& member : members) {
        Json one{{"id", member.id}, {"room", member.room}, {"raw", member.raw}};
        put(one, "final", member.final);
        json["candidates"].push_back(std::move(one));
    }
    return json;
}

std::string roomsText(const std::vector<Room>& rooms, const std::vector<Member>& members,
                      const words::Words& tr) {
    if (const auto& first = rooms.front().coefficient; !first)
        return tr("No room coefficient: {}", reason(first.why, tr)) + "\n";
    std::vector<Line> lines;
    for (const auto& room : rooms)
        lines.push_back(
            {oneLine(room.name), std::to_string(room.size), score::halfUp(*room.coefficient.value, 4)});
    auto text = table({tr("Room"), tr("Candidates"), tr("Coefficient")}, lines) + "\n";
    lines.clear();
    std::vector<std::optional<double>> finals;
    for (const auto& member : members)
        finals.push_back(member.final.value);
    const auto ranks = score::competitionRanks(finals);
    for (std::size_t at = 0; at < members.size(); ++at) {
        const auto& member = members[at];
        lines.push_back({std::to_string(ranks[at].value().rank),
                         oneLine(member.name.empty() ? member.id : member.name), oneLine(member.room),
                         score::halfUp(member.raw, 2), score::halfUp(*member.final.value, 2)});
    }
    return text + table({tr("Rank"), tr("Candidate"), tr("Room"), tr("Raw of 100"), tr("Final")}, lines) +
           "\n" + warning(tr) + "\n";
}

} // namespace

Exit printRooms(Terminal& terminal, const compare::Comparison& comparison,
                const std::vector<session::Candidate>& people, score::SmallRooms smallRooms) {
    auto members = membersOf(comparison, people);
    if (members.empty())
        return refuse(terminal, "no-rooms",
                      message("No ranked candidate has a room; import the candidates with a column room."));
    const auto rooms = adjust(members, smallRooms);
    terminal.out << (terminal.json ? written(roomsJson(rooms, members, terminal.tr))
                                   : roomsText(rooms, members, terminal.tr));
    return Exit::done;
}

} // namespace cli
