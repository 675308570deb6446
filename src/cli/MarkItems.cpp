// SPDX-License-Identifier: MIT
// A row a kind.
#include "cli/MarkItems.h"

#include "cli/ListTable.h"
#include "session/MarkKind.h"

namespace cli {

namespace {

using session::Holds;
using session::MarkKind;
using session::Names;
using words::Words;

std::string placeholder(Names names) {
    switch (names) {
    case Names::nothing:
        return {};
    case Names::question:
    case Names::questionOrWhole:
        return "QUESTION";
    case Names::criterion:
        return "CRITERION";
    case Names::point:
        return "POINT";
    case Names::starBox:
        return "BOX";
    case Names::redFlag:
        return "FLAG";
    case Names::competency:
        return "COMPETENCY";
    case Names::probe:
        return "PROBE";
    case Names::checklistItem:
        return "CHECK";
    case Names::trait:
        return "TRAIT";
    case Names::term:
    case Names::slot:
        return "N";
    case Names::field:
        break;
    }
    return "FIELD";
}

std::string shapeOf(const MarkKind& kind) {
    const auto part = placeholder(kind.part);
    auto target = placeholder(kind.target);
    if (kind.target == Names::questionOrWhole)
        return std::string(kind.code) + ":[" + target + (part.empty() ? "]" : ":]" + part);
    return std::string(kind.code) + ":" + target + (part.empty() ? "" : ":" + part);
}

std::string codesOf(const MarkKind& kind) {
    std::string all;
    for (const auto& value : kind.values)
        all += (all.empty() ? "" : ", ") + std::string(value.code);
    return all;
}

std::string valueOf(const MarkKind& kind, const Words& tr) {
    switch (kind.holds) {
    case Holds::choice:
        return codesOf(kind);
    case Holds::level:
        return tr("a level of the plan's scale, or {0}", codesOf(kind));
    case Holds::number:
        return tr("a number from {0} to {1}", kind.least, kind.most);
    case Holds::text:
        return tr("text");
    case Holds::moment:
        break;
    }
    return tr("2026-11-30, or 2026-11-30 14:05");
}

std::string fieldsOf(const MarkKind& kind) {
    std::string all;
    for (const auto& field : kind.fields)
        all += (all.empty() ? "" : ", ") + std::string(field.code);
    return all;
}

} // namespace

std::string markItems(const Words& tr) {
    std::vector<Line> lines;
    for (const auto& kind : session::markKinds()) {
        const auto meaning = kind.label == "{0}" ? std::string() : tr(kind.label, "…", "…");
        const auto slots = kind.slots == 0 ? std::string() : "1-" + std::to_string(kind.slots);
        lines.push_back({shapeOf(kind), valueOf(kind, tr), fieldsOf(kind), slots, meaning});
    }
    return table({tr("Item"), tr("Value"), "FIELD", "N", tr("Meaning")}, lines);
}

Json jsonOfMarkItems() {
    auto items = Json::array();
    for (const auto& kind : session::markKinds()) {
        Json json{{"item", shapeOf(kind)}, {"values", Json::array()}, {"fields", Json::array()}};
        for (const auto& value : kind.values)
            json["values"].push_back(value.code);
        for (const auto& field : kind.fields)
            json["fields"].push_back(field.code);
        json["lines"] = kind.slots;
        json["text"] = kind.isText();
        items.push_back(std::move(json));
    }
    return {{"items", std::move(items)}};
}

} // namespace cli
