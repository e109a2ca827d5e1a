// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/complaint/historysection.h"

#include "ui/complaint/historyrow.h"

#include <QComboBox>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace upik {

HistorySection::HistorySection(QWidget *parent) : Section(parent), m_filter(new QComboBox(this))
{
    setObjectName(u"history"_s);
    m_filter->setObjectName(u"historyFilter"_s);
    m_filter->addItems({QString(), QString(), QString()});
    connect(m_filter, &QComboBox::currentIndexChanged, this, &HistorySection::render);
    addBesideHeading(m_filter);
}

void HistorySection::show(const CaseFile &file, const ReferencePtr &reference, Instant now)
{
    m_entries.assign(file.history.rbegin(), file.history.rend());
    m_reference = reference;
    m_now = now;
    setHeading(tr("History"));
    nameParts();
    render();
}

void HistorySection::refreshTimes(Instant now)
{
    m_now = now;
    for (std::size_t i = 0; i < m_entries.size(); ++i)
        m_rows[i]->setByline(wordsOf(m_entries[i], *m_reference, now).byline);
}

void HistorySection::render()
{
    while (m_rows.size() < m_entries.size()) {
        m_rows.push_back(new HistoryRow(this));
        m_rows.back()->setObjectName(u"step-%1"_s.arg(m_rows.size()));
        body()->addWidget(m_rows.back());
    }
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (i >= m_entries.size()) {
            m_rows[i]->hide();
            continue;
        }
        const HistoryWords words = wordsOf(m_entries[i], *m_reference, m_now);
        m_rows[i]->show(words, part());
        m_rows[i]->setVisible(words.isIn(part()));
    }
}

HistoryPart HistorySection::part() const { return HistoryPart(m_filter->currentIndex()); }

void HistorySection::nameParts()
{
    m_filter->setAccessibleName(tr("Which part of the history"));
    m_filter->setItemText(int(HistoryPart::All), tr("All"));
    m_filter->setItemText(int(HistoryPart::Public), tr("Public"));
    m_filter->setItemText(int(HistoryPart::Internal), tr("Internal"));
}

} // namespace upik
