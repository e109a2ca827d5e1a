// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/searchbox.h"

#include "ui/theme/icons.h"

#include <QKeyEvent>

namespace upik {
namespace {

constexpr std::chrono::milliseconds kPause{150};

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
    if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Down
        || key == Qt::Key_Escape) {
        if (m_pause.isActive()) {
            m_pause.stop();
            Q_EMIT searched(text());
        }
        Q_EMIT left();
        return;
    }
    QLineEdit::keyPressEvent(event);
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
