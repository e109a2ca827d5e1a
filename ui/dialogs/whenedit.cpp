// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/whenedit.h"

#include <QCalendarWidget>
#include <QEvent>
#include <QWheelEvent>

using namespace Qt::Literals::StringLiterals;

namespace upik {

WhenEdit::WhenEdit(QWidget *parent) : QDateTimeEdit(parent)
{
    // WIB's wall time is kept in a QDateTime that knows no zone, so that no summer time of the
    // machine can shift it.
    setTimeSpec(Qt::UTC);
    setCalendarPopup(true);
    setFocusPolicy(Qt::StrongFocus);
    dress();
}

Instant WhenEdit::when() const
{
    return fromMillis(dateTime().toMSecsSinceEpoch()) - kWib;
}

void WhenEdit::setWhen(Instant when)
{
    const auto minute = std::chrono::floor<std::chrono::minutes>(when + kWib);
    setDateTime(QDateTime::fromMSecsSinceEpoch(toMillis(minute), Qt::UTC));
}

void WhenEdit::changeEvent(QEvent *event)
{
    QDateTimeEdit::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        dress();
}

void WhenEdit::wheelEvent(QWheelEvent *event)
{
    if (hasFocus())
        QDateTimeEdit::wheelEvent(event);
    else
        event->ignore();
}

void WhenEdit::dress()
{
    const QLocale locale;
    setLocale(locale);
    calendarWidget()->setLocale(locale);
    calendarWidget()->setFirstDayOfWeek(Qt::Monday);
    const bool dotted = locale.timeFormat(QLocale::ShortFormat).contains(u'.');
    setDisplayFormat(dotted ? u"ddd, d MMM yyyy HH.mm 'WIB'"_s : u"ddd, d MMM yyyy HH:mm 'WIB'"_s);
}

} // namespace upik
