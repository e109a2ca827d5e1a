// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/comparison.h"

#include "ui/sync/synctext.h"
#include "ui/text/labels.h"
#include "ui/text/wording.h"
#include "ui/widgets/plainlabel.h"

#include <QCheckBox>
#include <QEvent>
#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace upik {

Comparison::Comparison(QWidget *parent)
    : QWidget(parent), m_heading(new PlainLabel(this)), m_table(new QTableWidget(0, 3, this)),
      m_sameToo(new QCheckBox(this))
{
    m_heading->setWordWrap(true);
    m_table->setObjectName(u"comparison"_s);
    m_sameToo->setObjectName(u"sameToo"_s);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(true);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_heading);
    column->addWidget(m_table, 1);
    column->addWidget(m_sameToo);
    column->addStretch(0);
    connect(m_sameToo, &QCheckBox::toggled, this, &Comparison::write);
    clear();
}

void Comparison::show(const SyncItem &item, const SyncDetail &detail, bool withTheirs)
{
    m_item = item;
    m_detail = detail;
    m_withTheirs = withTheirs;
    m_sameToo->setChecked(false);
    write();
}

void Comparison::clear() { show({}, {}, false); }

QString Comparison::heading() const { return m_heading->text(); }

void Comparison::write()
{
    m_table->setRowCount(0);
    m_table->setColumnHidden(2, !m_withTheirs);
    const auto same = std::ranges::count_if(m_detail.fields, &SyncFieldPair::isSame);
    for (const SyncFieldPair &pair : m_detail.fields)
        if (!m_withTheirs || m_sameToo->isChecked() || !pair.isSame())
            addRow(pair);
    m_table->setHorizontalHeaderLabels(
        {tr("Field"), tr("What you wrote (%1)").arg(clockTime(m_item.at)),
         m_detail.theirAt ? tr("There now (%1)").arg(clockTime(*m_detail.theirAt))
                          : tr("There now")});
    m_table->setAccessibleName(m_withTheirs ? tr("What you wrote beside what is there now")
                                            : tr("What you wrote"));
    m_sameToo->setVisible(m_withTheirs && same > 0);
    m_sameToo->setText(tr("Show the %n field(s) that are the &same, too", nullptr, int(same)));
    m_table->setVisible(m_table->rowCount() > 0);
    m_heading->setText(headingText());
    m_heading->setVisible(!m_heading->text().isEmpty());
}

void Comparison::addRow(const SyncFieldPair &pair)
{
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    const QString theirs = pair.isSame() ? tr("(the same)") : valueText(pair.field, pair.theirs);
    const QStringList cells{labelOf(pair.field), valueText(pair.field, pair.mine), theirs};
    for (int column = 0; column < cells.size(); ++column) {
        auto *cell = new QTableWidgetItem(cells[column]);
        cell->setTextAlignment(Qt::AlignLeft | Qt::AlignTop);
        m_table->setItem(row, column, cell);
    }
}

QString Comparison::headingText() const
{
    if (!m_withTheirs || !m_detail.theirAt)
        return m_item.id.isEmpty() ? QString() : standingText(m_item);
    const QString who = m_detail.theirPerson.isEmpty() ? tr("Somebody else") : m_detail.theirPerson;
    const QString did = m_detail.theirAction ? doneLabel(*m_detail.theirAction)
                                             : tr("changed this complaint");
    return tr("%1 %2, %3. Your change of %4 was not taken over; nothing of it is lost.")
        .arg(who, did, dateTime(*m_detail.theirAt), dateTime(m_item.at));
}

void Comparison::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        write();
}

} // namespace upik
