// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

#include <vector>

namespace upik {

/// Names that columns show for codes, in the language of the window; a code without one is shown
/// as it is.
struct ShownNames {
    QHash<QString, QString> categories;
    QHash<QString, QString> officers;
    QHash<QString, QString> channels = {};

    bool operator==(const ShownNames &) const = default;
};

/// Puts complaints in the order of the names that a column shows, whatever their case; those of
/// one code by seq. Codes are few: texts are compared for them alone, never for each of a million
/// complaints.
class NameOrder
{
public:
    explicit NameOrder(const QHash<QString, QString> &names) : m_names(names) {}

    /// In any order.
    void add(qint64 seq, const QString &code) { m_seqs[code].push_back(seq); }
    /// All that were added; descending is the exact reverse. Nothing is left afterwards.
    std::vector<qint64> takeSorted(bool descending);

private:
    std::vector<QString> codesByName() const;

    const QHash<QString, QString> &m_names;
    QHash<QString, std::vector<qint64>> m_seqs;
};

} // namespace upik
