// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingsdialog.h"

#include "ui/settings/calendarpage.h"
#include "ui/settings/generalpage.h"
#include "ui/settings/lookpage.h"
#include "ui/settings/officerspage.h"
#include "ui/settings/soppage.h"
#include "ui/theme/icons.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QListWidget>
#include <QScreen>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace upik {

SettingsDialog::SettingsDialog(Desk &desk, Office &office, Preferences &preferences,
                               QWidget *parent)
    : QDialog(parent), m_names(new QListWidget(this)), m_pages(new QStackedWidget(this)),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Close, this))
{
    setObjectName(u"settingsDialog"_s);
    m_names->setObjectName(u"pages"_s);
    addPage(new GeneralPage(preferences, this));
    addPage(new LookPage(preferences, this));
    addPage(new SopPage(desk, office, this));
    addPage(new CalendarPage(desk, office, this));
    addPage(new OfficersPage(desk, office, this));
    connect(m_names, &QListWidget::currentRowChanged, m_pages, &QStackedWidget::setCurrentIndex);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::close);

    auto *line = new QHBoxLayout;
    line->addWidget(m_names);
    line->addWidget(m_pages, 1);
    auto *column = new QVBoxLayout(this);
    column->addLayout(line, 1);
    column->addWidget(m_buttons);
    retranslate();
    m_names->setCurrentRow(0);
    fit();
}

/// Large enough for the letters, never larger than the screen, never smaller than it was made.
void SettingsDialog::fit()
{
    const int ch = fontMetrics().averageCharWidth();
    const QSize wanted(120 * ch, 40 * fontMetrics().height());
    resize(wanted.expandedTo(size()).boundedTo(screen()->availableSize() * 9 / 10));
}

void SettingsDialog::openPage(Page page)
{
    m_names->setCurrentRow(int(page));
    show();
    raise();
    activateWindow();
}

void SettingsDialog::addPage(SettingsPage *page)
{
    m_all.push_back(page);
    m_pages->addWidget(page);
    m_names->addItem(new QListWidgetItem(icon(page->iconName()), page->title()));
}

void SettingsDialog::retranslate()
{
    setWindowTitle(tr("Settings"));
    m_names->setAccessibleName(tr("Pages of the settings"));
    for (int i = 0; i < m_names->count(); ++i)
        m_names->item(i)->setText(m_all[std::size_t(i)]->title());
    const int widest = m_names->sizeHintForColumn(0) + 2 * m_names->frameWidth();
    m_names->setFixedWidth(widest + fontMetrics().averageCharWidth() * 2);
}

void SettingsDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        retranslate();
    if (event->type() == QEvent::FontChange)
        fit();
}

} // namespace upik
