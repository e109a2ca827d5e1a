// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/officepage.h"

#include "ui/dialogs/notice.h"
#include "ui/settings/readonly.h"
#include "ui/settings/savebar.h"
#include "ui/widgets/answer.h"

#include <QEvent>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace upik {

OfficePage::OfficePage(Desk &desk, Office &office, QWidget *parent)
    : SettingsPage(parent), m_desk(desk), m_office(office), m_bar(new SaveBar(this)),
      m_reader(new Notice(this))
{
    m_reader->setObjectName(u"readerNotice"_s);
    addHeader(m_reader);
    addFooter(m_bar);
    connect(m_bar, &SaveBar::saveWanted, this, &OfficePage::save);
    connect(m_bar, &SaveBar::confirmed, this, &OfficePage::writeNow);
    connect(m_bar, &SaveBar::discardWanted, this, &OfficePage::discard);
    connect(&desk, &Desk::rulesChanged, this, &OfficePage::onChangedElsewhere);
    connect(&desk, &Desk::referenceChanged, this, &OfficePage::onChangedElsewhere);
}

void OfficePage::noteChange()
{
    if (m_loading || !m_mayChange)
        return;
    m_changed = m_touched = true;
    m_bar->setChanged(true);
}

void OfficePage::reload()
{
    m_loading = true;
    load();
    m_loading = false;
    if (!m_mayChange) // what load() made anew
        setReadOnly(body()->parentWidget(), true);
    m_changed = false;
    m_bar->setChanged(false);
}

void OfficePage::discard()
{
    reload();
    m_bar->clear();
}

void OfficePage::save()
{
    if (!m_mayChange || !m_bar->isReady())
        return;
    if (!check()) {
        Q_EMIT refused();
        return;
    }
    const auto rules = enteredRules();
    if (!rules)
        return writeNow();
    m_bar->tellWorking();
    whenAnswered(m_office.deadlinesMovedBy(*rules), this, [this](const Result<qint64> &moved) {
        if (!moved)
            tellFailed(moved.error());
        else if (*moved > 0)
            m_bar->askAbout(*moved);
        else
            writeNow();
    });
}

void OfficePage::writeNow()
{
    if (!check())
        return;
    m_bar->tellWorking();
    m_touched = false;
    whenAnswered(write(), this, [this](const Result<void> &written) {
        if (!written)
            return tellFailed(written.error());
        if (!m_touched) // what came after Save is not written yet
            reload();
        m_bar->tellSaved();
        Q_EMIT saved();
    });
}

void OfficePage::tellFailed(const Error &error)
{
    m_bar->tellFailed(error);
    Q_EMIT refused();
}

QString OfficePage::whoMay() const
{
    return tr("Only the central admin changes this page. You can read it here.");
}

void OfficePage::setSeat(const Seat &seat)
{
    m_seat = seat;
    const bool may = mayChange(seat);
    if (std::exchange(m_mayChange, may) != may) {
        setReadOnly(body()->parentWidget(), !may);
        if (!m_changed)
            reload();
    }
    m_bar->setVisible(may);
    tellReader();
}

void OfficePage::tellReader()
{
    m_reader->say(Notice::Kind::Hint, m_mayChange ? QString() : whoMay());
}

void OfficePage::changeEvent(QEvent *event)
{
    SettingsPage::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        tellReader();
}

/// Somebody else saved: shown unless it would take away what is being entered here.
void OfficePage::onChangedElsewhere()
{
    if (!m_changed)
        reload();
}

} // namespace upik
