// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/contactcheck.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace upik {

bool looksLikePhone(const QString &text)
{
    static const QRegularExpression pattern(u"^\\+?(?:[0-9][ .()-]*){8,15}$"_s);
    return pattern.match(text.trimmed()).hasMatch();
}

bool looksLikeEmail(const QString &text)
{
    static const QRegularExpression pattern(u"^[^@\\s]+@[^@\\s]+\\.[^@\\s.]+$"_s);
    return pattern.match(text.trimmed()).hasMatch();
}

bool looksLikeIdentityNumber(const QString &text)
{
    static const QRegularExpression pattern(u"^[0-9]{16}$"_s);
    return pattern.match(text.trimmed()).hasMatch();
}

} // namespace upik
