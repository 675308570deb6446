// SPDX-License-Identifier: MIT
// Which page is which, and where an item is found.
#include "app/interview/ProtocolPage.h"

#include "app/interview/ProtocolFields.h"
#include "session/PlanItems.h"

namespace app {

using session::Item;
using session::ItemKind;

bool isProtocol(Page page) {
    return page == Page::before || page == Page::during || page == Page::after;
}

ProtocolPage protocolPage(Page page, const ProtocolView& view, const words::Words& tr) {
    const ProtocolFields make(view, tr);
    return page == Page::before ? beforePage(make) : page == Page::after ? afterPage(make) : duringPage(make);
}

Page pageOf(const rubric::Rubric& rubric, const Item& item) {
    if (item.kind == ItemKind::claimState)
        return Page::before;
    switch (session::stageOf(rubric, item)) {
    case rubric::Stage::before:
        return Page::before;
    case rubric::Stage::after:
        return Page::after;
    case rubric::Stage::during:
        break;
    }
    for (const auto kind : {ItemKind::check, ItemKind::arrival, ItemKind::notice, ItemKind::looks,
                            ItemKind::trait, ItemKind::theirQuestion})
        if (item.kind == kind)
            return Page::during;
    return item.kind == ItemKind::summary ? Page::summary : Page::question;
}

std::string pageName(Page page, const words::Words& tr) {
    switch (page) {
    case Page::before:
        return tr("before");
    case Page::during:
        return tr("during");
    case Page::after:
        return tr("after");
    case Page::question:
    case Page::summary:
        break;
    }
    return tr("Summing up");
}

std::vector<Item> itemsOfPosition(const rubric::Rubric& rubric) {
    std::vector<Item> items;
    for (const auto& one : rubric.checklists)
        if (one.stage == rubric::Stage::before && one.how == "prepare")
            items.push_back({ItemKind::check, one.id, {}});
    return items;
}

} // namespace app
