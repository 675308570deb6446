// SPDX-License-Identifier: MIT
// The dialog in which a person practises on sample answers; it decides nothing about who sees what.
#pragma once

#include "app/desk/Desk.h"
#include "rubric/Rubric.h"

#include <wx/window.h>

namespace gui {

/// The rubric has sample answers, the desk an interviewer.
void showPractice(wxWindow* parent, const app::Desk& desk, const rubric::Rubric& rubric);

} // namespace gui
