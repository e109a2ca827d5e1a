// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/queueview.h"

#include "ui/queue/iconsdelegate.h"
#include "ui/queue/queueheader.h"
#include "ui/queue/sladelegate.h"

#include <QKeyEvent>
#include <QScrollBar>

namespace upik {
namespace {

/// Space above and below the text of a row, in pixels, by density.
constexpr int kPadding[] = {4, 7, 11};

} // namespace

QueueView::QueueView(Desk &desk, Preferences &preferences, QWidget *parent)
    : QTableView(parent), m_preferences(preferences), m_model(*new QueueModel(desk, this)),
      m_header(new QueueHeader(m_model, preferences, this)), m_choice(desk, m_model)
{
    setHorizontalHeader(m_header);
    setModel(&m_model);
    setItemDelegate(new IconsDelegate(this));
    setItemDelegateForColumn(int(Column::Sla), new SlaDelegate(this));
    dress();
    connect(&m_model, &QueueModel::refreshing, this, &QueueView::beforeRefresh);
    connect(&m_model, &QueueModel::refreshed, this, &QueueView::afterRefresh);
    connect(&m_model, &QueueModel::filled, this, [this] {
        if (m_blank)
            chooseCurrent();
    });
    connect(&m_model, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) {
                // Blank rows are none that came in: they stand for what has not been fetched.
                if (m_anchor.isAbove(last) && m_model.at(first))
                    m_news.add(last - first + 1);
            });
    connect(&m_choice, &QueueChoice::located, this, &QueueView::moveTo);
    connect(&m_choice, &QueueChoice::found, this, &QueueView::found);
    connect(&m_choice, &QueueChoice::vanished, this, &QueueView::vanished);
    connect(&m_preferences, &Preferences::changed, this, &QueueView::dress);
    connect(this, &QAbstractItemView::doubleClicked, this, &QueueView::read);
}

/// Everything that follows the font, the density and the language.
void QueueView::dress()
{
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Complaints"));
    const int height = fontMetrics().height() + 2 * kPadding[int(m_preferences.density())];
    verticalHeader()->setVisible(false);
    verticalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(height);
    m_header->fit();
    look();
}

void QueueView::chooseCurrent()
{
    const int place = currentIndex().isValid() ? currentIndex().row() : m_cursor;
    if (m_model.rowCount() > 0)
        moveTo(qMin(place, m_model.rowCount() - 1));
    const ListRow *row = m_model.at(currentIndex().row());
    m_choice.set(row ? row->id : QString());
    m_blank = !row;
    if (row)
        Q_EMIT chosen(row->id);
}

void QueueView::step(int by)
{
    const int from = chosenId().isEmpty() && by > 0 ? m_cursor - 1 : m_cursor;
    const int row = qBound(0, from + by, m_model.rowCount() - 1);
    if (m_model.rowCount() > 0)
        setCurrentIndex(m_model.index(row, int(Column::Subject)));
}

void QueueView::forget()
{
    m_choice.set({});
    m_choice.stopSeeking();
    m_blank = false;
    const int cursor = m_cursor;
    m_quiet = true;
    setCurrentIndex({});
    clearSelection();
    m_quiet = false;
    m_cursor = cursor;
}

void QueueView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (!current.isValid())
        return;
    m_cursor = current.row();
    if (m_quiet || current.row() == previous.row())
        return;
    m_choice.stopSeeking();
    chooseCurrent();
}

void QueueView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        read();
    else
        QTableView::keyPressEvent(event);
}

/// What is read is always the marked row.
void QueueView::read()
{
    if (chosenId().isEmpty())
        chooseCurrent();
    if (!chosenId().isEmpty())
        Q_EMIT opened(chosenId());
}

void QueueView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        Q_EMIT m_model.headerDataChanged(Qt::Horizontal, 0, kColumns - 1);
        m_model.refresh(); // names have another order
        m_model.tick();
    }
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        dress();
}

void QueueView::updateGeometries()
{
    QTableView::updateGeometries();
    look();
}

void QueueView::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    look();
    if (verticalScrollBar()->value() == 0)
        m_news.clear();
}

/// Tells the model which rows are on screen.
void QueueView::look()
{
    const int last = rowAt(viewport()->height() - 1);
    m_model.look(qMax(0, rowAt(0)), last < 0 ? m_model.rowCount() - 1 : last);
}

void QueueView::moveTo(int row)
{
    const bool before = std::exchange(m_quiet, true);
    setCurrentIndex(m_model.index(row, int(Column::Subject)));
    m_quiet = before;
}

// --- while rows come and go underneath ---------------------------------------------------------

void QueueView::beforeRefresh()
{
    m_quiet = true;
    m_comesIn = !chosenId().isEmpty() && m_model.find(chosenId()) < 0;
    setAutoScroll(false); // Qt would bring the cursor into sight when its row is taken away
    m_anchor.drop();
}

void QueueView::afterRefresh(bool anew)
{
    if (anew) {
        m_header->showOrder();
        m_cursor = 0;
        m_news.clear();
        scrollToTop();
    } else {
        QTableView::updateGeometries(); // the scroll bar's range, before its value
        m_anchor.restore();
    }
    m_anchor.weigh();
    if (currentIndex().isValid())
        m_cursor = currentIndex().row();
    m_choice.follow(currentIndex().row());
    setAutoScroll(true);
    m_quiet = false;
    if (std::exchange(m_comesIn, false) && m_model.find(chosenId()) >= 0) {
        m_news.takeBack(); // no news to whoever undid a step
        scrollTo(currentIndex());
    }
    look();
    m_news.tell();
}

} // namespace upik
