// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/sop.h"

namespace upik {

/// How the window looks at a stop.
enum class TourLook { Usual, Dark, English, DarkEnglish, Large, Small, HighContrast };

/// What is arranged at a stop.
enum class TourScene {
    Queue,      ///< a queue of the role, its first complaint open
    Case,       ///< the tour's complaint, opened by the role
    Dialog,     ///< the dialog of an action on the tour's complaint
    Intake,     ///< the dialog that takes a complaint in
    Photos,     ///< before and after, side by side
    Why,        ///< the explanation of the tour's first clock
    Search, Seats, Keys,
    Settings,   ///< the page whose number stands in `detail`
    Import,     ///< the preview of a file
    Imported,   ///< what became of it
    Synced,     ///< the window on its server: "offline", "first", "signin", "" for online
    SyncLists,  ///< the sync centre at the list whose number stands in `detail`
    SignIn, Bell, FirstRun,
    TakeIn,     ///< the tour's complaint comes in; no picture
    Take,       ///< the role takes the action; no picture
};

/// One stop of the tour. A stop with a name leaves a picture.
struct TourStop {
    const char *name;
    TourScene scene;
    Role role = Role::AgencyAdmin;
    Action action = Action::Record;
    const char *detail = "";
    TourLook look = TourLook::Usual;
};

/// The SOP's journey from intake to reopening, with every screen and dialog on the way.
std::span<const TourStop> tourStops();

} // namespace upik
