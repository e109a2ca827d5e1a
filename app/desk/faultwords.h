// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

namespace upik {

/// One line about an error, in the installed language: "kategori: not known here (ufo)". For a
/// terminal, which wants to be searched, and for the rows of an import. Where a person is to mend
/// a field, the window has whole sentences (ui/text/errortext.h).
QString faultWords(const Error &error);

/// The same, begun by the path that the command was given, unless the error names it itself.
QString faultWordsAt(const QString &path, const Error &error);

} // namespace upik
