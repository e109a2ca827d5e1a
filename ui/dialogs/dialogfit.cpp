// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/dialogfit.h"

#include <QApplication>
#include <QDialog>
#include <QLayout>
#include <QScreen>
#include <QScrollArea>
#include <QTimer>

namespace upik {
namespace {

constexpr double kMostOfScreen = 0.9;

/// What a layout needs at a width, whether or not something in it wraps.
int heightOf(const QLayout *layout, int width)
{
    return layout->hasHeightForWidth() ? layout->totalHeightForWidth(width)
                                       : layout->totalSizeHint().height();
}

} // namespace

DialogFit::DialogFit(QDialog *dialog, QScrollArea *scroll)
    : QObject(dialog), m_dialog(dialog), m_scroll(scroll)
{
    dialog->installEventFilter(this);
    scroll->widget()->installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this,
            [this](QWidget *, QWidget *now) { showFocus(now); });
}

/// Before the dialog itself is shown, which then puts it in the middle of the window; afterwards
/// when a field appears or the letters change.
bool DialogFit::eventFilter(QObject *watched, QEvent *event)
{
    const bool isDialog = watched == m_dialog;
    if (isDialog && event->type() == QEvent::Show) {
        fit();
        m_isFitted = true;
    }
    if (event->type() == (isDialog ? QEvent::FontChange : QEvent::LayoutRequest))
        fitSoon();
    return QObject::eventFilter(watched, event);
}

void DialogFit::fit()
{
    const QSize room = m_dialog->screen()->availableGeometry().size() * kMostOfScreen;
    const int liked = m_dialog->fontMetrics().averageCharWidth() * m_characters;
    const int wide = qMax(m_isFitted ? m_dialog->width() : 0, qMin(liked, room.width()));
    const int high = qMin(wantedHeight(wide), room.height());
    m_dialog->resize(wide, m_isFitted ? qMax(m_dialog->height(), high) : high);
}

/// The layout first takes in what has changed.
void DialogFit::fitSoon()
{
    if (m_dialog->isVisible())
        QTimer::singleShot(0, this, &DialogFit::fit);
}

int DialogFit::wantedHeight(int width) const
{
    const QLayout *outline = m_dialog->layout();
    const QMargins margins = outline->contentsMargins();
    const int inner = width - margins.left() - margins.right();
    const int around = heightOf(outline, width) - m_scroll->sizeHint().height();
    return around + heightOf(m_scroll->widget()->layout(), inner) + 2;
}

/// A letter with Alt may lead below the fold, where only Tab makes the form scroll by itself.
void DialogFit::showFocus(QWidget *now)
{
    if (now && m_scroll->widget()->isAncestorOf(now))
        m_scroll->ensureWidgetVisible(now);
}

} // namespace upik
