// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/generalpage.h"

#include "ui/settings/formrows.h"
#include "ui/widgets/preferences.h"

#include <QComboBox>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace upik {

GeneralPage::GeneralPage(Preferences &preferences, QWidget *parent)
    : SettingsPage(parent), m_preferences(preferences), m_tongue(new QComboBox(this))
{
    m_tongue->setObjectName(u"language"_s);
    for (const Tongue tongue : {Tongue::Indonesian, Tongue::English})
        m_tongue->addItem(nameOf(tongue));
    auto *form = new FormRows(this);
    form->addField(QT_TRANSLATE_NOOP("Settings", "Language"), m_tongue);
    body()->addWidget(form);
    body()->addStretch(1);
    load();
    connect(&preferences, &Preferences::changed, this, &GeneralPage::load);
    connect(m_tongue, &QComboBox::activated, this,
            [this](int index) { m_preferences.setTongue(Tongue(index)); });
}

void GeneralPage::load() { m_tongue->setCurrentIndex(int(m_preferences.tongue())); }

} // namespace upik
