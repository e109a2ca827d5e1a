// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/generalpage.h"

#include "ui/settings/formrows.h"
#include "ui/widgets/preferences.h"

#include <QCheckBox>
#include <QComboBox>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace upik {

GeneralPage::GeneralPage(Preferences &preferences, QWidget *parent)
    : SettingsPage(parent), m_preferences(preferences), m_tongue(new QComboBox(this)),
      m_openNext(new QCheckBox(this)), m_singleKeys(new QCheckBox(this))
{
    m_openNext->setObjectName(u"openNext"_s);
    m_singleKeys->setObjectName(u"singleKeys"_s);
    m_tongue->setObjectName(u"language"_s);
    for (const Tongue tongue : {Tongue::Indonesian, Tongue::English})
        m_tongue->addItem(nameOf(tongue));
    auto *form = new FormRows(this);
    form->addField(QT_TRANSLATE_NOOP("Settings", "Language"), m_tongue);
    form->addButton(QT_TRANSLATE_NOOP("Settings", "Open the next complaint after a step"),
                    m_openNext);
    form->addButton(QT_TRANSLATE_NOOP("Settings", "Single letters open steps (V verifies, …)"),
                    m_singleKeys);
    body()->addWidget(form);
    body()->addStretch(1);
    load();
    connect(&preferences, &Preferences::changed, this, &GeneralPage::load);
    connect(m_tongue, &QComboBox::activated, this,
            [this](int index) { m_preferences.setTongue(Tongue(index)); });
    connect(m_openNext, &QCheckBox::clicked, this,
            [this](bool on) { m_preferences.setOpenNext(on); });
    connect(m_singleKeys, &QCheckBox::clicked, this,
            [this](bool on) { m_preferences.setSingleKeys(on); });
}

void GeneralPage::load()
{
    m_tongue->setCurrentIndex(int(m_preferences.tongue()));
    m_openNext->setChecked(m_preferences.openNext());
    m_singleKeys->setChecked(m_preferences.singleKeys());
}

} // namespace upik
