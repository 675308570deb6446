// SPDX-License-Identifier: MIT
// What a layout file holds, key by key, in the order of the file.
#include "sheet/LayoutFile.h"

#include "reading/Fields.h"
#include "reading/TextFile.h"
#include "sheet/LayoutNames.h"

#include <algorithm>

namespace sheet {

using reading::Fields;
using reading::Inspection;
using reading::Need;
using reading::Node;
using words::message;

namespace {

/// Nothing when its kind is none of those there are: what else may be wrong with it cannot be said.
std::optional<LayoutSheet> readSheet(Fields& fields) {
    LayoutSheet sheet;
    const auto before = fields.inspection().findings().size();
    sheet.kind = fields.choice("kind", kindNames, SheetKind::readMe, Need::required);
    if (fields.inspection().findings().size() > before) {
        fields.skip("without");
        return std::nullopt;
    }
    const auto& optional = optionalParts(sheet.kind);
    if (fields.has("without") && optional.empty())
        fields.inspection().error(fields.spotOf("without"), "no-optional-columns",
                                  message("The columns of a sheet “{0}” belong together; remove “without”."),
                                  {std::string(codeOf(sheet.kind))});
    if (optional.empty())
        fields.skip("without");
    else
        sheet.without = fields.choices("without", optional);
    return sheet;
}

std::vector<LayoutSheet> readSheets(Fields& file, Inspection& inspection) {
    std::vector<LayoutSheet> sheets;
    const auto* nodes = file.tables(
        "sheet", message("Write “{0}” as sections of their own, each under the heading [[{0}]]."));
    if (nodes == nullptr)
        return sheets;
    for (const auto& node : *nodes) {
        if (node.kind != Node::Kind::table)
            continue;
        Fields fields(inspection, node, "[[sheet]]");
        auto made = readSheet(fields);
        fields.finish();
        if (!made)
            continue;
        const auto twice = std::any_of(sheets.begin(), sheets.end(),
                                       [&](const auto& old) { return old.kind == made->kind; });
        if (twice && fields.has("kind"))
            inspection.error(fields.spotOf("kind"), "listed-twice",
                             message("There is already a sheet “{0}”; remove one."),
                             {std::string(codeOf(made->kind))});
        else
            sheets.push_back(std::move(*made));
    }
    return sheets;
}

std::vector<words::Text> readNotes(Fields& file, Inspection& inspection) {
    std::vector<words::Text> notes;
    const auto* nodes =
        file.tables("notes", message("“{0}” must be a list of tables: {0} = [ {{ … }}, {{ … }} ]."));
    if (nodes == nullptr)
        return notes;
    for (const auto& node : *nodes) {
        if (node.kind != Node::Kind::table)
            continue;
        Fields fields(inspection, node, "notes");
        notes.push_back(fields.ownText());
        fields.finish();
    }
    return notes;
}

/// What is allowed, but probably not meant.
void advise(const Layout& layout, Inspection& inspection) {
    const auto fixed = [&](SheetKind kind) {
        if (findSheet(layout, kind) != nullptr && (findSheet(layout, SheetKind::comparison) == nullptr ||
                                                   findSheet(layout, SheetKind::panel) == nullptr))
            inspection.warning({}, "not-live",
                               message("“{0}” takes its figures from “comparison” and “panel”; without both "
                                       "they are written as fixed numbers."),
                               {std::string(codeOf(kind))});
    };
    fixed(SheetKind::ranking);
    fixed(SheetKind::candidates);
}

Layout readTree(const Node& root, Inspection& inspection) {
    Fields file(inspection, root, "layout");
    Layout layout;
    layout.id = file.id(reading::IdKind::layout);
    layout.title = file.text("title", Need::required);
    layout.about = file.text("about", Need::required);
    layout.language = file.choice("language", tongueNames, Tongue::program);
    layout.names = file.choice("names", nameForms, NameForm::shown);
    layout.paper = file.choice("paper", paperNames, Paper{});
    layout.notes = readNotes(file, inspection);
    layout.sheets = readSheets(file, inspection);
    file.finish();
    if (file.lacks("sheet"))
        inspection.error({}, "no-sheets", message("This layout has no sheets; add at least one [[sheet]]."));
    if (!inspection.hasErrors()) // else it may lack what is only misspelt
        advise(layout, inspection);
    return layout;
}

} // namespace

LayoutReading loadLayout(const std::filesystem::path& path) {
    Inspection inspection(path.string());
    std::optional<Layout> layout;
    if (const auto text = reading::textOf(path, inspection))
        if (const auto tree = reading::treeOf(*text, inspection))
            layout = readTree(*tree, inspection);
    if (inspection.hasErrors())
        layout.reset();
    return {std::move(layout), inspection.findings()};
}

} // namespace sheet
