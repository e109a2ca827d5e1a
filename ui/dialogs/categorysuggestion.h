// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reference.h"

namespace upik {

/// A category that a reporter's words point to, and the keywords that did.
struct CategorySuggestion {
    QString category;
    QStringList words;
};

/// The category most of whose keywords stand in the text as whole words; longer keywords weigh
/// more ("lampu jalan" over "lampu"). An empty category where no keyword stands there.
CategorySuggestion suggestCategory(const Reference &reference, const QString &text);

} // namespace upik
