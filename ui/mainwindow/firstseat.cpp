// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/firstseat.h"

#include "ui/mainwindow/seatdialog.h"
#include "ui/mainwindow/seatmemory.h"

#include <QGuiApplication>

namespace upik {

FirstSeat::FirstSeat(const Desk &desk, Preferences &preferences)
    : m_desk(desk), m_preferences(preferences)
{}

bool FirstSeat::isKnown() const
{
    return rememberedSeat(m_preferences, *m_desk.reference()).has_value();
}

QWidget *FirstSeat::ask()
{
    auto *question = new SeatDialog(m_desk, Seat{Role::AgencyAdmin, {}, {}, {}}, nullptr);
    for (const RoleRow &role : roles())
        question->suggest(lastSeat(m_preferences, role.role, *m_desk.reference()));
    // For a moment no window is open: between the question and the window that follows it.
    QGuiApplication::setQuitOnLastWindowClosed(false);
    connect(question, &QDialog::accepted, this, [this, question] {
        rememberSeat(m_preferences, question->seat());
        Q_EMIT answered();
        QGuiApplication::setQuitOnLastWindowClosed(true);
    });
    connect(question, &QDialog::rejected, this, &FirstSeat::givenUp);
    question->open();
    return question;
}

} // namespace upik
