// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/complaint/stepbar.h"

#include "ui/complaint/actionicons.h"
#include "ui/complaint/flowlayout.h"
#include "ui/theme/icons.h"
#include "ui/widgets/plaintooltip.h"

#include <QEvent>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

/// So many steps are buttons even where that takes a third line.
constexpr std::size_t kFewest = 3;
/// Of a large button, in lines of words.
constexpr int kLargeLines = 2;

/// Nobody is asked to reveal what is not hidden.
bool isOffered(Action remark, const CaseFile &file)
{
    if (remark == Action::RevealText)
        return file.textClosed;
    return remark != Action::RevealReporter || file.revealable;
}

bool isOfficers(Action step, State state)
{
    return std::ranges::any_of(transitions(), [=](const Transition &arrow) {
        return arrow.from == state && arrow.action == step && arrow.who == Role::FieldOfficer;
    });
}

/// An agency admin, who may take these steps on an officer's behalf, is offered others as well.
bool isForAnOfficer(const CaseFile &file)
{
    const auto own = std::ranges::count_if(file.steps, [&file](Action step) {
        return isOfficers(step, file.complaint.state);
    });
    return own > 0 && own == std::ssize(file.steps);
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
    m_large = isForAnOfficer(file);
    for (const Action action : file.steps)
        m_steps.push_back({addButton(action), addToMenu(action)});
    addRemarks(file);
    m_line->addWidget(m_more);
    m_more->setToolTip(tr("More steps"));
    m_more->setAccessibleName(tr("More steps"));
    arrange();
    setVisible(!m_steps.empty() || !m_menu->isEmpty());
}

void StepBar::clear()
{
    for (const Offer &step : m_steps) {
        m_line->removeWidget(step.button);
        step.button->hide();
        step.button->deleteLater();
    }
    m_steps.clear();
    m_menu->clear();
    m_line->removeWidget(m_more);
}

bool StepBar::event(QEvent *event)
{
    const bool handled = QWidget::event(event);
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
        arrange(); // another width, other letters
    return handled;
}

void StepBar::arrange()
{
    const int height = m_large ? kLargeLines * fontMetrics().height() : 0;
    m_more->setMinimumHeight(height);
    for (const Offer &step : m_steps)
        step.button->setMinimumHeight(height);
    std::size_t shown = m_steps.size();
    while (shown > kFewest && !standsOnTwoLines(shown))
        --shown;
    for (std::size_t i = 0; i < m_steps.size(); ++i) {
        m_steps[i].button->setVisible(i < shown);
        m_steps[i].line->setVisible(i >= shown);
    }
    m_more->setVisible(!m_menu->isEmpty());
}

/// Whether so many buttons and that of the menu have room on two lines, as FlowLayout breaks them.
bool StepBar::standsOnTwoLines(std::size_t buttons) const
{
    const int gap = qMax(0, m_line->spacing());
    int lines = 1, x = 0;
    for (std::size_t i = 0; i <= buttons; ++i) {
        const QSize size = i < buttons ? m_steps[i].button->sizeHint() : m_more->sizeHint();
        const int wide = qMin(size.width(), width());
        if (x > 0 && x + wide > width()) {
            x = 0;
            ++lines;
        }
        x += wide + gap;
    }
    return lines <= 2;
}

void StepBar::addRemarks(const CaseFile &file)
{
    if (!m_menu->isEmpty())
        m_menu->addSeparator();
    for (const Action action : file.remarks)
        if (isOffered(action, file))
            addToMenu(action);
}

QPushButton *StepBar::addButton(Action action)
{
    auto *button = new QPushButton(icon(iconOf(action)), buttonLabel(action), this);
    button->setObjectName(u"step-%1"_s.arg(row(action).code));
    button->setAutoDefault(true); // Enter presses it, as in a dialog
    const QString key = keyText(action);
    button->setToolTip(plainToolTip(key.isEmpty() ? buttonLabel(action)
                                                  : u"%1 (%2)"_s.arg(buttonLabel(action), key)));
    connect(button, &QPushButton::clicked, this, [this, action] { Q_EMIT actionWanted(action); });
    m_line->addWidget(button);
    return button;
}

/// After a tab QMenu writes the key in its own column without binding it.
QAction *StepBar::addToMenu(Action action)
{
    const QString key = keyText(action);
    const QString text = key.isEmpty() ? buttonLabel(action)
                                       : u"%1\t%2"_s.arg(buttonLabel(action), key);
    QAction *line = m_menu->addAction(icon(iconOf(action)), text);
    line->setObjectName(u"step-%1"_s.arg(row(action).code));
    connect(line, &QAction::triggered, this, [this, action] { Q_EMIT actionWanted(action); });
    return line;
}

} // namespace upik
