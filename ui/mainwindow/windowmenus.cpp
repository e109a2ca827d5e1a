// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/windowmenus.h"

#include "ui/mainwindow/casesteps.h"
#include "ui/mainwindow/queuemenu.h"
#include "ui/mainwindow/shortcutsheet.h"
#include "ui/mainwindow/sortmenu.h"
#include "ui/mainwindow/viewchoices.h"
#include "ui/widgets/preferences.h"

#include <QCoreApplication>
#include <QMenuBar>
#include <QMessageBox>

namespace upik {
namespace {

constexpr int kUsualPoints = 10;

} // namespace

WindowMenus::WindowMenus(Preferences &preferences, QMenuBar &bar, QWidget *window)
    : QObject(window), m_preferences(preferences), m_window(window),
      m_table(new ActionTable(this)), m_steps(new CaseSteps(this)), m_queues(new QueueMenu(window)),
      m_orders(new SortMenu(window))
{
    for (const MenuPlace place : {MenuPlace::File, MenuPlace::Edit, MenuPlace::Complaint,
                                  MenuPlace::View, MenuPlace::Help}) {
        m_menus.append(bar.addMenu(QString()));
        fill(*m_menus.last(), place);
    }
    serve();
    retranslate();
}

void WindowMenus::fill(QMenu &menu, MenuPlace place)
{
    if (place == MenuPlace::View) {
        menu.addMenu(m_queues);
        menu.addMenu(m_orders);
    }
    m_table->fill(menu, place);
    if (place == MenuPlace::Complaint) {
        menu.addSeparator();
        menu.addActions(m_steps->actions());
    }
    if (place == MenuPlace::View)
        m_choices = new ViewChoices(m_preferences, menu);
}

void WindowMenus::serve()
{
    connect(m_queues, &QueueMenu::queueWanted, this, &WindowMenus::queueWanted);
    connect(m_steps, &CaseSteps::wanted, this, &WindowMenus::stepWanted);
    const auto follow = [this] {
        m_table->setSingleKeys(m_preferences.singleKeys());
        m_steps->setSingleKeys(m_preferences.singleKeys());
    };
    connect(&m_preferences, &Preferences::changed, this, follow);
    follow();
    const auto grow = [this](int by) {
        m_preferences.setFontPoints(m_preferences.fontPoints() + by);
    };
    const auto on = [this](Command command, const std::function<void()> &act) {
        connect(m_table->action(command), &QAction::triggered, this, act);
    };
    on(Command::LargerFont, [grow] { grow(1); });
    on(Command::SmallerFont, [grow] { grow(-1); });
    on(Command::UsualFont, [this] { m_preferences.setFontPoints(kUsualPoints); });
    on(Command::Shortcuts, [this] { openSheet(); });
    on(Command::About, [this] { openAbout(); });
}

void WindowMenus::setRole(Role role)
{
    m_queues->setRole(role);
    m_steps->setRole(role);
}

void WindowMenus::sortIn(QueueModel &list) { m_orders->serve(list); }
void WindowMenus::offer(const std::optional<CaseFile> &file) { m_steps->offer(file); }
QAction *WindowMenus::stepAction(Action action) const { return m_steps->actionFor(action); }

QList<QAction *> WindowMenus::actions() const
{
    QList<QAction *> all;
    for (const QMenu *menu : m_menus)
        for (QAction *action : menu->actions())
            all.append(action->menu() ? action->menu()->actions() : QList<QAction *>{action});
    return all;
}

void WindowMenus::openSheet() { (new ShortcutSheet(actions(), m_window))->open(); }

void WindowMenus::openAbout()
{
    auto *box = new QMessageBox(m_window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setWindowTitle(tr("About UPIK Desk"));
    box->setText(tr("UPIK Desk %1").arg(QCoreApplication::applicationVersion()));
    box->setInformativeText(tr("Handling of residents' complaints by the SOP of UPIK on Jogja "
                               "Smart Service. Free software under the GNU General Public "
                               "License, version 3 or later."));
    box->open();
}

void WindowMenus::retranslate()
{
    const QStringList titles{tr("&File"), tr("&Edit"), tr("&Complaint"), tr("&View"), tr("&Help")};
    for (int i = 0; i < titles.size(); ++i)
        m_menus[i]->setTitle(titles[i]);
    m_table->retranslate();
    m_steps->retranslate();
    m_queues->retranslate();
    m_orders->retranslate();
    m_choices->retranslate();
}

} // namespace upik
