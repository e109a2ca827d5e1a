// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/viewchoices.h"

#include "ui/widgets/preferences.h"

#include <QActionGroup>
#include <QMenu>

namespace upik {

ViewChoices::ViewChoices(Preferences &preferences, QMenu &view)
    : QObject(&view), m_preferences(preferences)
{
    view.addSeparator();
    m_theme = addChoice(view, 4, [this](int i) { m_preferences.setTheme(ThemeChoice(i)); });
    m_density = addChoice(view, 3, [this](int i) { m_preferences.setDensity(Density(i)); });
    m_language = addChoice(view, 2, [this](int i) { m_preferences.setTongue(Tongue(i)); });
    view.addSeparator();
    m_openNext = view.addAction(QString());
    m_singleKeys = view.addAction(QString());
    for (QAction *action : {m_openNext, m_singleKeys})
        action->setCheckable(true);
    connect(m_openNext, &QAction::triggered, &preferences, &Preferences::setOpenNext);
    connect(m_singleKeys, &QAction::triggered, &preferences, &Preferences::setSingleKeys);
    connect(&preferences, &Preferences::changed, this, &ViewChoices::follow);
    retranslate();
    follow();
}

QMenu *ViewChoices::addChoice(QMenu &view, int count, const std::function<void(int)> &choose)
{
    QMenu *menu = view.addMenu(QString());
    auto *group = new QActionGroup(menu);
    for (int i = 0; i < count; ++i) {
        QAction *action = menu->addAction(QString());
        action->setCheckable(true);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [choose, i] { choose(i); });
    }
    return menu;
}

void ViewChoices::follow()
{
    m_theme->actions().at(int(m_preferences.theme()))->setChecked(true);
    m_density->actions().at(int(m_preferences.density()))->setChecked(true);
    m_language->actions().at(int(m_preferences.tongue()))->setChecked(true);
    m_openNext->setChecked(m_preferences.openNext());
    m_singleKeys->setChecked(m_preferences.singleKeys());
}

void ViewChoices::retranslate()
{
    const auto name = [](QMenu *menu, const QString &title, const QStringList &choices) {
        menu->setTitle(title);
        for (int i = 0; i < choices.size(); ++i)
            menu->actions().at(i)->setText(choices[i]);
    };
    name(m_theme, tr("&Theme"), {tr("&As the system"), tr("&Light"), tr("&Dark"),
                                 tr("&High contrast")});
    name(m_density, tr("&Density"), {tr("&Tight"), tr("&Normal"), tr("&Loose")});
    name(m_language, tr("Lan&guage"), {nameOf(Tongue::Indonesian), nameOf(Tongue::English)});
    m_openNext->setText(tr("&Open the next complaint by itself"));
    m_singleKeys->setText(tr("Single letters are &keys"));
}

} // namespace upik
