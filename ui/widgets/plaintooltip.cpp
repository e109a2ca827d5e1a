// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/plaintooltip.h"

#include <QTextDocument>

namespace upik {
namespace {

constexpr qsizetype kLongest = 1000;
constexpr qsizetype kWidestLine = 80;

} // namespace

QString plainToolTip(const QString &text)
{
    const QString shown = text.size() > kLongest ? text.first(kLongest) + u'\u2026' : text;
    if (shown.size() <= kWidestLine && !Qt::mightBeRichText(shown))
        return shown;
    return QStringLiteral("<qt>%1</qt>")
        .arg(shown.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")));
}

} // namespace upik
