// SPDX-License-Identifier: MIT
// One sentence a kind.
#include "records/Conflicts.h"

#include "text/Breaks.h"

namespace records {

using words::message;

namespace {

Refusal conflict(std::string code, std::string_view text, std::vector<std::string> arguments) {
    return {Refusal::Why::conflict,
            {reading::Severity::warning, std::move(code), std::string(text), std::move(arguments), {}}};
}

} // namespace

std::optional<Refusal> checkDraft(const std::string& position, std::int64_t revisionNow,
                                  std::int64_t revisionRead) {
    if (revisionNow == revisionRead)
        return std::nullopt;
    return conflict(
        "draft-changed",
        message("The plan of {0} was changed meanwhile and your change was not kept; look at it again."),
        {position});
}

Refusal markChanged(const std::string& item, const std::string& now) {
    constexpr std::size_t shown = 60;
    if (now.empty())
        return conflict("mark-changed",
                        message("{0} was cleared elsewhere meanwhile and your change was not kept; look at "
                                "it again."),
                        {item});
    return conflict("mark-changed",
                    message("{0} was set to \"{1}\" elsewhere meanwhile and your change was not kept; look "
                            "at it again."),
                    {item, std::string(text::beginning(now, shown))});
}

Refusal decidedMeanwhile(const std::string& candidate) {
    return conflict(
        "decided-meanwhile",
        message("The decision on {0} was changed meanwhile and yours was not kept; read it first."),
        {candidate});
}

Refusal otherDecision(const std::string& candidate) {
    return conflict("other-decision",
                    message("The decision on {0} was changed meanwhile and nothing was signed; read it "
                            "again first."),
                    {candidate});
}

Refusal noticeChanged(const std::string& candidate) {
    return conflict("notice-changed",
                    message("The dates for {0} were changed meanwhile and yours were not kept; look at "
                            "them again."),
                    {candidate});
}

} // namespace records
