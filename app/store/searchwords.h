// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace upik {

/// Folds a text for searching: case and accents go, invisible characters vanish, everything that
/// is no letter, mark or digit parts words. "L\u200Bampu J\u00ADalan" gives "lampu jalan". What is
/// indexed and what is typed go through the same folding; a change of it needs a new index.
QString foldedWords(const QString &text);

/// The words of a typed search, folded; at most twelve.
QStringList searchWords(const QString &typed);

/// A folded word, or words, of a text that is closed to some: found only by whoever asks for it so,
/// as no typed text can.
QString closedWords(const QString &folded);

/// A word that stands for what a seat may see, as no typed text can.
QString sightWord(QLatin1StringView kind, const QString &code);

} // namespace upik
