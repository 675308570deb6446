// SPDX-License-Identifier: MIT
// Every key on every scale a rubric may bring, as one table.
#include "app/interview/LevelKeys.h"
#include "app/interview/LiveKeys.h"

#include "plan/Freeze.h"
#include "session/MarkRule.h"
#include "support/Catch.h"

namespace {

std::vector<std::string> valuesOn(const rubric::Scale& scale) {
    plan::Frozen frozen;
    frozen.rubric.scale = scale;
    return session::allowedValues(frozen, session::ItemKind::rating);
}

/// What 0 to 9, - and N give, then 0 to 9 with Shift; a dot for nothing.
std::string keysOn(const rubric::Scale& scale) {
    const auto values = valuesOn(scale);
    std::string text;
    for (const auto half : {app::HalfPoint::no, app::HalfPoint::yes}) {
        for (const char key : std::string_view(half == app::HalfPoint::no ? "0123456789-N" : "0123456789"))
            text += app::levelFor(values, std::string(1, key), half).value_or(".") + " ";
        text += "| ";
    }
    return text + app::levelKeys(values);
}

} // namespace

TEST_CASE("Keys give the levels of the scale and nothing else") {
    CHECK(keysOn({}) == "NE 1 2 3 4 5 . . . . . NE | NE 1 2 3 4 5 . . . . | 1–5");
    CHECK(keysOn({100, 400, 100, {}}) == "NE 1 2 3 4 . . . . . . NE | NE 1 2 3 4 . . . . . | 1–4");
    CHECK(keysOn({0, 1000, 100, {}}) == "0 1 2 3 4 5 6 7 8 9 10 NE | 0 1 2 3 4 5 6 7 8 9 | 0–9 -");
    CHECK(keysOn({100, 1000, 100, {}}) == "10 1 2 3 4 5 6 7 8 9 10 NE | 10 1 2 3 4 5 6 7 8 9 | 1–9 0");
    CHECK(keysOn({0, 100, 100, {}}) == "0 1 . . . . . . . . . NE | 0 1 . . . . . . . . | 0–1");
    CHECK(keysOn({100, 500, 50, {}}) == "NE 1 2 3 4 5 . . . . . NE | . 1.5 2.5 3.5 4.5 . . . . . | 1–5");
    CHECK(keysOn({50, 250, 100, {}}) == "NE . . . . . . . . . . NE | 0.5 1.5 2.5 . . . . . . . | Shift 0–9");
}

TEST_CASE("Every level of every scale has a key") {
    for (rubric::Level low = rubric::lowestEnd; low < rubric::highestEnd; low += rubric::halfLevel)
        for (rubric::Level high = low + rubric::halfLevel; high <= rubric::highestEnd;
             high += rubric::halfLevel)
            for (rubric::Level step = rubric::halfLevel; step <= high - low; step += rubric::halfLevel) {
                if ((high - low) % step != 0)
                    continue;
                const auto values = valuesOn({low, high, step, {}});
                std::vector<std::string> given;
                for (const auto half : {app::HalfPoint::no, app::HalfPoint::yes})
                    for (const char key : std::string_view("0123456789-N"))
                        if (const auto value = app::levelFor(values, std::string(1, key), half))
                            given.push_back(*value);
                for (const auto& value : values) {
                    INFO(rubric::levelList({low, high, step, {}}) << ": " << value);
                    CHECK(std::find(given.begin(), given.end(), value) != given.end());
                }
                for (const auto& value : given)
                    CHECK(std::find(values.begin(), values.end(), value) != values.end());
            }
}

TEST_CASE("The help of the keys says what they are on this scale") {
    const auto text = [](const std::vector<std::string>& levels) {
        std::string all;
        for (const auto& row : app::liveKeyHelp(levels))
            if (!row.text.empty())
                all += row.keys + " " + std::string(row.text) + "; ";
        return all;
    };
    CHECK(text({}) == text(valuesOn({})));
    CHECK(text({}).starts_with("1–5 rate; N no evidence; "));
    CHECK(text(valuesOn({0, 1000, 100, {}})).starts_with("0–9 - rate; N no evidence; "));
    CHECK(text(valuesOn({100, 500, 50, {}})).starts_with("1–5 rate; . half a point more; N "));
}
