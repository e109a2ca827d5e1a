// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/complaint/fieldgrid.h"

#include "ui/widgets/plainlabel.h"

#include <QGridLayout>

namespace upik {

FieldGrid::FieldGrid(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setVerticalSpacing(fontMetrics().height() / 4);
    m_grid->setColumnStretch(1, 1);
}

void FieldGrid::show(const std::vector<Field> &fields)
{
    std::size_t used = 0;
    for (const Field &field : fields) {
        if (field.value.isEmpty())
            continue;
        if (used == m_rows.size())
            addRow();
        m_rows[used].name->setText(field.name);
        m_rows[used].value->setText(field.value);
        m_rows[used].value->setAccessibleName(field.name);
        ++used;
    }
    showFirst(used);
}

void FieldGrid::showFirst(std::size_t count)
{
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        m_rows[i].name->setVisible(i < count);
        m_rows[i].value->setVisible(i < count);
    }
}

void FieldGrid::addRow()
{
    Row row{new PlainLabel(this), new PlainLabel(this)};
    row.name->setForegroundRole(QPalette::PlaceholderText);
    row.name->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    row.value->setWordWrap(true);
    row.value->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    row.value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    const int n = int(m_rows.size());
    m_grid->addWidget(row.name, n, 0);
    m_grid->addWidget(row.value, n, 1);
    m_rows.push_back(row);
}

} // namespace upik
