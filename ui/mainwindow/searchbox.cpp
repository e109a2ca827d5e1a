// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/searchbox.h"

#include "ui/theme/icons.h"

#include <QKeyEvent>

#include <algorithm>
#include <array>

namespace upik {
namespace {

constexpr std::chrono::milliseconds kPause{150};
/// Keys with which a person goes on to what was found.
constexpr std::array kLeaving{Qt::Key_Return, Qt::Key_Enter, Qt::Key_Down, Qt::Key_Escape};

} // namespace

SearchBox::SearchBox(QWidget *parent) : QLineEdit(parent)
{
    setClearButtonEnabled(true);
    setMaxLength(200);
    addAction(icon("search"), LeadingPosition);
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPause);
    connect(this, &QLineEdit::textEdited, &m_pause, qOverload<>(&QTimer::start));
    connect(&m_pause, &QTimer::timeout, this, [this] { Q_EMIT searched(text()); });
    // The clear button empties the box without an edit.
    connect(this, &QLineEdit::textChanged, this, [this](const QString &words) {
        if (words.isEmpty())
            m_pause.start();
    });
    retranslate();
}

void SearchBox::takeKeyboard()
{
    setFocus(Qt::ShortcutFocusReason);
    selectAll();
}

void SearchBox::forget()
{
    clear();
    m_pause.stop();
}

void SearchBox::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (key == Qt::Key_Escape && !text().isEmpty())
        return clear();
    if (std::ranges::find(kLeaving, key) == kLeaving.end())
        return QLineEdit::keyPressEvent(event);
    leave();
    if (key == Qt::Key_Return || key == Qt::Key_Enter)
        Q_EMIT entered();
}

/// Nobody waits for the pause who goes to the list already.
void SearchBox::leave()
{
    if (m_pause.isActive()) {
        m_pause.stop();
        Q_EMIT searched(text());
    }
    Q_EMIT left();
}

void SearchBox::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void SearchBox::retranslate()
{
    setPlaceholderText(tr("Search number, reporter, place, text… (Ctrl+F)"));
    setAccessibleName(tr("Search complaints"));
}

} // namespace upik
