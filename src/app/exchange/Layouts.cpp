// SPDX-License-Identifier: MIT
// Looks through the two folders of layouts.
#include "app/exchange/Layouts.h"

#include "app/ports/SystemError.h"

#include <algorithm>

namespace app {

namespace fs = std::filesystem;
using words::message;

namespace {

std::vector<fs::path> tomlFiles(const fs::path& folder, std::error_code& trouble) {
    std::vector<fs::path> files;
    for (fs::directory_iterator at(folder, trouble), end; !trouble && at != end; at.increment(trouble))
        if (at->path().extension() == ".toml")
            files.push_back(at->path());
    std::sort(files.begin(), files.end());
    return files;
}

void take(const fs::path& file, LayoutShelf& shelf) {
    auto reading = sheet::loadLayout(file);
    if (!reading.layout) {
        shelf.findings.insert(shelf.findings.end(), reading.findings.begin(), reading.findings.end());
        return;
    }
    const auto same = std::find_if(shelf.layouts.begin(), shelf.layouts.end(),
                                   [&](const auto& other) { return other.layout.id == reading.layout->id; });
    if (same == shelf.layouts.end()) {
        shelf.layouts.push_back({std::move(*reading.layout), file});
        return;
    }
    shelf.findings.push_back(
        {reading::Severity::error,
         "duplicate-id",
         std::string(message("The layout “{0}” is already in {1}; give this one another id.")),
         {reading.layout->id, same->file.string()},
         {file.string(), 0, 0}});
}

} // namespace

LayoutShelf findLayouts(const LayoutFolders& folders) {
    LayoutShelf shelf;
    std::error_code trouble;
    for (const auto& file : tomlFiles(folders.shipped, trouble))
        take(file, shelf);
    if (trouble)
        throw SystemError({reading::Severity::error,
                           "no-layouts",
                           std::string(message(
                               "The folder of shipped layouts cannot be read; set EVENHAND_EXPORTS to it.")),
                           {},
                           {folders.shipped.string(), 0, 0}});
    for (const auto& file : tomlFiles(folders.own, trouble))
        take(file, shelf);
    return shelf;
}

const sheet::Layout* findLayout(const LayoutShelf& shelf, std::string_view id) {
    for (const auto& found : shelf.layouts)
        if (found.layout.id == id)
            return &found.layout;
    return nullptr;
}

} // namespace app
