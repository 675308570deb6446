// SPDX-License-Identifier: MIT
// Pango layouts.
#include "gui/paper/PageText.h"

#include <pango/pangocairo.h>

#include <string_view>

namespace gui {

namespace {

/// Cairo 1.16 loses one common glyph of Noto's simplified form when it puts a part of the font into a PDF
/// file; the traditional form looks the same.
void mendLostGlyphs(PangoLayout& layout, std::string_view text) {
    constexpr std::string_view lost = "如";
    auto* attributes = pango_attr_list_new();
    for (auto at = text.find(lost); at != std::string_view::npos; at = text.find(lost, at + lost.size()))
        for (auto* one : {pango_attr_family_new("Noto Sans CJK TC"),
                          pango_attr_language_new(pango_language_from_string("zh-tw"))}) {
            one->start_index = static_cast<guint>(at);
            one->end_index = static_cast<guint>(at + lost.size());
            pango_attr_list_insert(attributes, one);
        }
    pango_layout_set_attributes(&layout, attributes);
    pango_attr_list_unref(attributes);
}

} // namespace

void Unref::operator()(PangoLayout* layout) const {
    g_object_unref(layout);
}

double points(int units) {
    return static_cast<double>(units) / PANGO_SCALE;
}

Lines laidOut(cairo_t* cairo, words::Language language, const std::string& text, const TextShape& shape) {
    Lines made(pango_cairo_create_layout(cairo));
    auto* context = pango_layout_get_context(made.get());
    pango_cairo_context_set_resolution(context, 72);
    const bool chinese = language == words::Language::chinese;
    pango_context_set_language(context, pango_language_from_string(chinese ? "zh-cn" : "en"));
    auto* font = pango_font_description_from_string("Sans, Noto Sans CJK SC");
    pango_font_description_set_absolute_size(font, shape.size * PANGO_SCALE);
    const bool bold = shape.weight == TextShape::Weight::bold;
    pango_font_description_set_weight(font, bold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL);
    pango_layout_set_font_description(made.get(), font);
    pango_font_description_free(font);
    pango_layout_set_width(made.get(), static_cast<int>(shape.width * PANGO_SCALE));
    pango_layout_set_wrap(made.get(), PANGO_WRAP_WORD_CHAR);
    pango_layout_set_text(made.get(), text.data(), static_cast<int>(text.size()));
    mendLostGlyphs(*made, text);
    return made;
}

} // namespace gui
