// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingsdialog.h"

#include "ui/settings/calendarpage.h"
#include "ui/settings/generalpage.h"
#include "ui/settings/lookpage.h"
#include "ui/settings/officerspage.h"
#include "ui/settings/soppage.h"
#include "ui/settings/taborder.h"
#include "ui/theme/icons.h"

#include <QKeyEvent>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QScreen>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace upik {

SettingsDialog::SettingsDialog(Desk &desk, Office &office, Preferences &preferences,
                               QWidget *parent)
    : QDialog(parent), m_names(new QListWidget(this)), m_pages(new QStackedWidget(this)),
      m_close(new QPushButton(icon("x"), QString(), this))
{
    setObjectName(u"settingsDialog"_s);
    m_names->setObjectName(u"pages"_s);
    m_close->setObjectName(u"close"_s);
    addPage(new GeneralPage(preferences, this));
    addPage(new LookPage(preferences, this));
    addPage(new SopPage(desk, office, this));
    addPage(new CalendarPage(desk, office, this));
    addPage(new OfficersPage(desk, office, this));
    connect(m_names, &QListWidget::currentRowChanged, m_pages, &QStackedWidget::setCurrentIndex);
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
    // Enter presses the button with the keyboard, and none is drawn as if it pressed another.
    for (QPushButton *button : findChildren<QPushButton *>())
        button->setAutoDefault(false);
    layOut();
    retranslate();
    m_names->setCurrentRow(0);
    fit();
}

void SettingsDialog::layOut()
{
    auto *line = new QHBoxLayout;
    line->addWidget(m_names);
    line->addWidget(m_pages, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    auto *column = new QVBoxLayout(this);
    column->addLayout(line, 1);
    column->addLayout(buttons);
    tabAsLaidOut(this);
}

void SettingsDialog::setSeat(const Seat &seat)
{
    for (SettingsPage *page : m_all)
        page->setSeat(seat);
}

void SettingsDialog::reject()
{
    m_isLeaving = false;
    if (changed().empty())
        QDialog::reject();
    else
        askAndLeave();
}

void SettingsDialog::askAndLeave()
{
    if (findChild<QMessageBox *>(u"unsaved"_s))
        return;
    QStringList names;
    for (const SettingsPage *page : changed())
        names << page->title();
    auto *box = new QMessageBox(this);
    box->setObjectName(u"unsaved"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setText(tr("Not saved yet: %1.").arg(names.join(u", "_s)));
    auto *save = box->addButton(tr("&Save and close"), QMessageBox::AcceptRole);
    auto *drop = box->addButton(tr("&Close without saving"), QMessageBox::DestructiveRole);
    auto *goOn = box->addButton(tr("&Go on"), QMessageBox::RejectRole);
    save->setObjectName(u"saveAll"_s);
    drop->setObjectName(u"dropAll"_s);
    goOn->setObjectName(u"goOn"_s);
    box->setDefaultButton(qobject_cast<QPushButton *>(save));
    box->setEscapeButton(goOn);
    connect(save, &QAbstractButton::clicked, this, &SettingsDialog::saveAll);
    connect(drop, &QAbstractButton::clicked, this, &SettingsDialog::dropAll);
    box->open();
}

/// A page that must be asked about or is wrong comes to the front; the others are saved.
void SettingsDialog::saveAll()
{
    m_isLeaving = true;
    for (SettingsPage *page : changed())
        page->save();
    if (const auto left = changed(); !left.empty())
        m_names->setCurrentRow(m_pages->indexOf(left.front()));
}

void SettingsDialog::dropAll()
{
    for (SettingsPage *page : changed())
        page->discard();
    QDialog::reject();
}

void SettingsDialog::leaveIfSaved()
{
    if (m_isLeaving && changed().empty())
        QDialog::reject();
}

std::vector<SettingsPage *> SettingsDialog::changed() const
{
    std::vector<SettingsPage *> pages;
    std::ranges::copy_if(m_all, std::back_inserter(pages), &SettingsPage::isChanged);
    return pages;
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
    m_isLeaving = false;
    m_names->setCurrentRow(int(page));
    show();
    raise();
    activateWindow();
}

void SettingsDialog::add(SettingsPage *page)
{
    addPage(page);
    tabAsLaidOut(this);
    retranslate();
}

void SettingsDialog::addPage(SettingsPage *page)
{
    m_all.push_back(page);
    m_pages->addWidget(page);
    m_names->addItem(new QListWidgetItem(icon(page->iconName()), page->title()));
    connect(page, &SettingsPage::saved, this, &SettingsDialog::leaveIfSaved);
    connect(page, &SettingsPage::refused, this, [this] { m_isLeaving = false; });
}

void SettingsDialog::retranslate()
{
    setWindowTitle(tr("Settings"));
    m_close->setText(tr("&Close"));
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

void SettingsDialog::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers().testFlag(Qt::ControlModifier))
        m_all[std::size_t(m_pages->currentIndex())]->save();
    else if (auto *button = qobject_cast<QPushButton *>(focusWidget()); button && isEnter)
        button->click();
    else if (!isEnter)
        QDialog::keyPressEvent(event);
}

} // namespace upik
