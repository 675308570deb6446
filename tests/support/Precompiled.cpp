// SPDX-License-Identifier: MIT
// Nothing but the carrier of the precompiled test header; CatchMain.cpp cannot carry it.
