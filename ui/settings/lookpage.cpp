// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/lookpage.h"

#include "ui/settings/formrows.h"
#include "ui/widgets/preferences.h"

#include <QComboBox>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace upik {

LookPage::LookPage(Preferences &preferences, QWidget *parent)
    : SettingsPage(parent), m_preferences(preferences), m_theme(new QComboBox(this)),
      m_points(new QSpinBox(this)), m_density(new QComboBox(this))
{
    m_theme->setObjectName(u"theme"_s);
    m_points->setObjectName(u"fontPoints"_s);
    m_points->setRange(9, 20);
    m_density->setObjectName(u"density"_s);
    build();
    load();
    connect(&preferences, &Preferences::changed, this, &LookPage::load);
    connect(m_theme, &QComboBox::activated, this,
            [this](int index) { m_preferences.setTheme(ThemeChoice(index)); });
    connect(m_points, &QSpinBox::valueChanged, this,
            [this](int points) { m_preferences.setFontPoints(points); });
    connect(m_density, &QComboBox::activated, this,
            [this](int index) { m_preferences.setDensity(Density(index)); });
}

void LookPage::build()
{
    auto *form = new FormRows(this);
    form->addChoice(QT_TRANSLATE_NOOP("Settings", "Theme"), m_theme,
                    {QT_TRANSLATE_NOOP("Settings", "As the system"),
                     QT_TRANSLATE_NOOP("Settings", "Light"),
                     QT_TRANSLATE_NOOP("Settings", "Dark"),
                     QT_TRANSLATE_NOOP("Settings", "High contrast")});
    form->addField(QT_TRANSLATE_NOOP("Settings", "Size of letters in points (9 to 20)"), m_points);
    form->addChoice(QT_TRANSLATE_NOOP("Settings", "Rows of lists"), m_density,
                    {QT_TRANSLATE_NOOP("Settings", "Tight"),
                     QT_TRANSLATE_NOOP("Settings", "Normal"),
                     QT_TRANSLATE_NOOP("Settings", "Loose")});
    body()->addWidget(form);
    body()->addStretch(1);
}

void LookPage::load()
{
    m_theme->setCurrentIndex(int(m_preferences.theme()));
    m_points->setValue(m_preferences.fontPoints());
    m_density->setCurrentIndex(int(m_preferences.density()));
}

} // namespace upik
