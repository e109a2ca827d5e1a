// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/fakelisting.h"
#include "ui/dialogs/noteedit.h"
#include "ui/dialogsdriver.h"

namespace upik {

/// A way to a dialog: its action, from a state where the action is open to the role.
struct Opening {
    Action action;
    State state;
    Role role;
};

/// Every dialog there is, each action once.
const std::vector<Opening> &openings();
FormDialog *openAs(DialogsDriver &person, const Opening &opening);
/// The first field in sight for more than a line, or nullptr: only facts are corrected there.
NoteEdit *firstText(const FormDialog *dialog);
/// Whether the focus is in this field or in something inside it.
bool isFocusIn(const FormDialog *dialog, const QString &field);

} // namespace upik
