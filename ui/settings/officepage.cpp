// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/officepage.h"

#include "ui/settings/savebar.h"
#include "ui/text/errortext.h"
#include "ui/widgets/answer.h"

namespace upik {

OfficePage::OfficePage(Desk &desk, Office &office, QWidget *parent)
    : SettingsPage(parent), m_desk(desk), m_office(office), m_bar(new SaveBar(this))
{
    addFooter(m_bar);
    connect(m_bar, &SaveBar::saveWanted, this, &OfficePage::save);
    connect(m_bar, &SaveBar::confirmed, this, &OfficePage::writeNow);
    connect(m_bar, &SaveBar::discardWanted, this, [this] {
        reload();
        m_bar->clear();
    });
    connect(&desk, &Desk::rulesChanged, this, &OfficePage::onChangedElsewhere);
    connect(&desk, &Desk::referenceChanged, this, &OfficePage::onChangedElsewhere);
}

void OfficePage::noteChange()
{
    if (m_loading)
        return;
    m_changed = m_touched = true;
    m_bar->setChanged(true);
}

void OfficePage::reload()
{
    m_loading = true;
    load();
    m_loading = false;
    m_changed = false;
    m_bar->setChanged(false);
}

void OfficePage::save()
{
    if (!check())
        return;
    const auto rules = enteredRules();
    if (!rules)
        return writeNow();
    m_bar->tellWorking();
    whenAnswered(m_office.deadlinesMovedBy(*rules), this, [this](const Result<qint64> &moved) {
        if (!moved)
            m_bar->tellFailed(errorText(moved.error()));
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
            return m_bar->tellFailed(errorText(written.error()));
        if (!m_touched) // what came after Save is not written yet
            reload();
        m_bar->tellSaved();
    });
}

/// Somebody else saved: shown unless it would take away what is being entered here.
void OfficePage::onChangedElsewhere()
{
    if (!m_changed)
        reload();
}

} // namespace upik
