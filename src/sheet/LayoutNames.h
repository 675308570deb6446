// SPDX-License-Identifier: MIT
// How the choices of a layout are spelled in its file.
#pragma once

#include "rubric/RubricNames.h"
#include "sheet/Layout.h"

namespace sheet {

inline constexpr reading::Spellings<SheetKind, 12> kindNames{{{"read-me", SheetKind::readMe},
                                                              {"ranking", SheetKind::ranking},
                                                              {"comparison", SheetKind::comparison},
                                                              {"certainty", SheetKind::certainty},
                                                              {"panel", SheetKind::panel},
                                                              {"questions", SheetKind::questions},
                                                              {"agreement", SheetKind::agreement},
                                                              {"decision", SheetKind::decision},
                                                              {"data", SheetKind::data},
                                                              {"candidates", SheetKind::candidates},
                                                              {"score-sheets", SheetKind::scoreSheets},
                                                              {"official", SheetKind::official}}};

inline constexpr reading::Spellings<Tongue, 4> tongueNames{
    {{"program", Tongue::program}, {"en", Tongue::english}, {"zh", Tongue::chinese}, {"both", Tongue::both}}};

inline constexpr reading::Spellings<NameForm, 2> nameForms{
    {{"shown", NameForm::shown}, {"letters", NameForm::anonymous}}};

inline constexpr reading::Spellings<Paper, 6> paperNames{
    {{"A4 landscape", {Paper::Size::a4, Paper::Turn::landscape}},
     {"A4 portrait", {Paper::Size::a4, Paper::Turn::portrait}},
     {"A3 landscape", {Paper::Size::a3, Paper::Turn::landscape}},
     {"A3 portrait", {Paper::Size::a3, Paper::Turn::portrait}},
     {"Letter landscape", {Paper::Size::letter, Paper::Turn::landscape}},
     {"Letter portrait", {Paper::Size::letter, Paper::Turn::portrait}}}};

} // namespace sheet
