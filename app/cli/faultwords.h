// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

namespace upik {

/// One line about an error, in the installed language: "kategori: not known here (ufo)". The
/// window has longer sentences (ui/text/errortext.h); a terminal wants to be searched.
QString faultWords(const Error &error);

/// The same, begun by the path that the command was given, unless the error names it itself.
QString faultWordsAt(const QString &path, const Error &error);

} // namespace upik
