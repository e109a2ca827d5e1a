// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/rowtable.h"

#include "ui/theme/icons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableWidget>

using namespace Qt::Literals::StringLiterals;

namespace upik {

RowTable::RowTable(QWidget *parent)
    : QWidget(parent), m_table(new QTableWidget(this)),
      m_add(new QPushButton(icon("plus"), QString(), this)),
      m_remove(new QPushButton(icon("trash-2"), QString(), this))
{
    m_table->setObjectName(u"rows"_s);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_add->setObjectName(u"add"_s);
    m_remove->setObjectName(u"remove"_s);
    connect(m_table, &QTableWidget::currentCellChanged, this, [this](int row, int, int before) {
        m_remove->setEnabled(row >= 0 && m_add->isEnabled());
        if (row != before)
            Q_EMIT chosen(row);
    });
    connect(m_add, &QPushButton::clicked, this, &RowTable::addWanted);
    connect(m_remove, &QPushButton::clicked, this, [this] { Q_EMIT removeWanted(current()); });

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_add);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_table);
    column->addLayout(buttons);
    m_remove->setEnabled(false);
    fit();
}

void RowTable::setHeaders(const QStringList &headers, const QString &accessibleName)
{
    m_table->setColumnCount(int(headers.size()));
    m_table->setHorizontalHeaderLabels(headers);
    m_table->setAccessibleName(accessibleName);
    fit();
}

void RowTable::setButtons(const QString &add, const QString &remove)
{
    m_add->setText(add);
    m_remove->setText(remove);
    m_remove->setVisible(!remove.isEmpty());
}

void RowTable::setRows(const std::vector<QStringList> &rows)
{
    const int before = current();
    {
        const QSignalBlocker quiet(m_table);
        m_table->setRowCount(int(rows.size()));
        for (int row = 0; row < int(rows.size()); ++row)
            setRow(row, rows[std::size_t(row)]);
        m_table->setCurrentCell(-1, -1);
    }
    fit();
    m_remove->setEnabled(false);
    if (rows.empty())
        Q_EMIT chosen(-1);
    else
        choose(before >= 0 && before < int(rows.size()) ? before : 0);
}

void RowTable::reword(const std::vector<QStringList> &rows)
{
    for (int row = 0; row < int(rows.size()); ++row)
        setRow(row, rows[std::size_t(row)]);
    fit();
}

void RowTable::setRow(int row, const QStringList &cells)
{
    for (int column = 0; column < int(cells.size()); ++column) {
        if (QTableWidgetItem *item = m_table->item(row, column))
            item->setText(cells[column]);
        else
            m_table->setItem(row, column, new QTableWidgetItem(cells[column]));
    }
}

int RowTable::current() const { return m_table->currentRow(); }

void RowTable::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

/// Heights and widths follow the font.
void RowTable::fit()
{
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 3 / 2);
    m_table->setMinimumHeight(fontMetrics().height() * 9);
    m_table->resizeColumnsToContents();
    m_table->horizontalHeader()->setStretchLastSection(false); // which that took from it
    m_table->horizontalHeader()->setStretchLastSection(true);
}

void RowTable::choose(int row) { m_table->setCurrentCell(row, 0); }

} // namespace upik
