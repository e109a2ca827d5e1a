// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/nameorder.h"

#include <algorithm>

namespace upik {

std::vector<QString> NameOrder::codesByName() const
{
    std::vector<QString> codes(m_seqs.keyBegin(), m_seqs.keyEnd());
    std::ranges::sort(codes, [this](const QString &a, const QString &b) {
        const int names = m_names.value(a, a).compare(m_names.value(b, b), Qt::CaseInsensitive);
        return names != 0 ? names < 0 : a < b;
    });
    return codes;
}

std::vector<qint64> NameOrder::takeSorted(bool descending)
{
    std::vector<qint64> seqs;
    for (const QString &code : codesByName()) {
        std::vector<qint64> ofCode = m_seqs.take(code);
        std::ranges::sort(ofCode);
        seqs.insert(seqs.end(), ofCode.begin(), ofCode.end());
    }
    if (descending)
        std::ranges::reverse(seqs);
    return seqs;
}

} // namespace upik
