// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/builders.h"
#include "support/catch.h"
#include "support/deskoffice.h"
#include "ui/dialogs/notice.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>

namespace upik {

/// Office hours with Christmas of 2026, whose holidays are known up to that year.
inline SlaRules rulesWithHoliday()
{
    SlaRules rules = usualRules();
    add(rules.calendars.city, holiday({2026, 12, 25}, QStringLiteral("Natal")));
    rules.calendars.city.years = {2025, 2026};
    return rules;
}

/// The part of a page with this name.
template <typename T>
T *in(const QWidget &part, const QString &name)
{
    T *found = part.findChild<T *>(name);
    REQUIRE(found);
    return found;
}

/// Writes over a field as a person at the keyboard does.
inline void type(QLineEdit *field, const QString &text)
{
    field->selectAll();
    text.isEmpty() ? field->del() : field->insert(text);
}

/// What stands under a field about its fault, or empty.
inline QString faultUnder(const QWidget *field)
{
    const auto *fault = field->parentWidget()->findChild<Notice *>(
        QString(), Qt::FindDirectChildrenOnly);
    REQUIRE(fault);
    return fault->sentence();
}

inline QTableWidget *tableOf(const QWidget &part)
{
    return in<QTableWidget>(part, QStringLiteral("rows"));
}

inline void press(const QWidget &part, const QString &name)
{
    in<QPushButton>(part, name)->click();
}

/// A page of the office's settings over a desk in memory.
template <typename P>
struct Edited {
    Edited() : office(desk), page((desk.changeRules(rulesWithHoliday()), desk), office) {}

    template <typename T>
    T *find(const QString &name) const
    {
        return in<T>(page, name);
    }
    QWidget &part(const QString &name) const { return *find<QWidget>(name); }
    void save() const { press(page, QStringLiteral("save")); }
    bool isSaved() const { return office.saves > 0; }
    QString notice() const { return find<Notice>(QStringLiteral("saveNotice"))->sentence(); }

    FakeDesk desk;
    DeskOffice office;
    P page;
};

} // namespace upik
