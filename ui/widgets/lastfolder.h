// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QFileDialog;

namespace upik {

class Preferences;

/// Lets a file dialog begin in the folder that a file was chosen in last, by any dialog of the
/// window, else among the documents; and remembers the folder of what is chosen in this one.
/// Without preferences always the documents. REQUIRES: the preferences outlive the dialog.
void beginInLastFolder(QFileDialog &dialog, Preferences *preferences);

} // namespace upik
