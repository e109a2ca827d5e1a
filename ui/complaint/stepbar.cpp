// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/complaint/stepbar.h"

#include "ui/complaint/actionicons.h"
#include "ui/complaint/flowlayout.h"
#include "ui/theme/icons.h"
#include "ui/widgets/plaintooltip.h"

#include <QMenu>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

constexpr std::size_t kButtons = 3;

/// Nobody is asked to reveal what is not hidden.
bool isOffered(Action remark, const CaseFile &file)
{
    if (remark == Action::RevealText)
        return file.textClosed;
    return remark != Action::RevealReporter || file.revealable;
}

} // namespace

StepBar::StepBar(QWidget *parent)
    : QWidget(parent), m_line(new FlowLayout(this)), m_more(new QToolButton(this)),
      m_menu(new QMenu(this))
{
    m_more->setObjectName(u"moreSteps"_s);
    m_more->setIcon(icon("ellipsis"));
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setMenu(m_menu);
    m_menu->setObjectName(u"moreStepsMenu"_s);
}

void StepBar::show(const CaseFile &file)
{
    clear();
    for (const Action action : file.steps)
        m_buttons.size() < kButtons ? addButton(action) : addToMenu(action);
    addRemarks(file);
    m_line->addWidget(m_more);
    m_more->setToolTip(tr("More steps"));
    m_more->setAccessibleName(tr("More steps"));
    m_more->setVisible(!m_menu->isEmpty());
    setVisible(!m_buttons.empty() || !m_menu->isEmpty());
}

void StepBar::clear()
{
    for (QPushButton *button : m_buttons) {
        m_line->removeWidget(button);
        button->hide();
        button->deleteLater();
    }
    m_buttons.clear();
    m_menu->clear();
    m_line->removeWidget(m_more);
}

void StepBar::addRemarks(const CaseFile &file)
{
    if (!m_menu->isEmpty())
        m_menu->addSeparator();
    for (const Action action : file.remarks)
        if (isOffered(action, file))
            addToMenu(action);
}

void StepBar::addButton(Action action)
{
    auto *button = new QPushButton(icon(iconOf(action)), buttonLabel(action), this);
    button->setObjectName(u"step-%1"_s.arg(row(action).code));
    button->setAutoDefault(true); // Enter presses it, as in a dialog
    const QString key = keyText(action);
    button->setToolTip(plainToolTip(key.isEmpty() ? buttonLabel(action)
                                                  : u"%1 (%2)"_s.arg(buttonLabel(action), key)));
    connect(button, &QPushButton::clicked, this, [this, action] { Q_EMIT actionWanted(action); });
    m_line->addWidget(button);
    m_buttons.push_back(button);
}

/// After a tab QMenu writes the key in its own column without binding it.
void StepBar::addToMenu(Action action)
{
    const QString key = keyText(action);
    const QString text = key.isEmpty() ? buttonLabel(action)
                                       : u"%1\t%2"_s.arg(buttonLabel(action), key);
    QAction *line = m_menu->addAction(icon(iconOf(action)), text);
    line->setObjectName(u"step-%1"_s.arg(row(action).code));
    connect(line, &QAction::triggered, this, [this, action] { Q_EMIT actionWanted(action); });
}

} // namespace upik
