// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace upik {

/// Lets everything below `part` be read and nothing be entered, or gives it back. What chooses the
/// thing to be read has the property "reads" and stays as it is, and so do tables.
void setReadOnly(QWidget *part, bool readOnly);

} // namespace upik
