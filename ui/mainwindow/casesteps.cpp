// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/casesteps.h"

#include "ui/complaint/actionicons.h"
#include "ui/theme/icons.h"

#include <algorithm>

namespace upik {
namespace {

/// Taking in stands in another menu; what is hidden is shown from where it stands.
bool hasAction(const ActionRow &row)
{
    return row.action != Action::Record && row.form != Form::Reveal;
}

bool allows(const CaseFile &file, Action action)
{
    return std::ranges::count(file.steps, action) + std::ranges::count(file.remarks, action) > 0;
}

QKeySequence keyOf(Action action)
{
    return QKeySequence(QLatin1StringView(row(action).key), QKeySequence::PortableText);
}

/// An agency admin may take an officer's steps on his behalf.
bool fits(Role who, Role role)
{
    return who == role || (who == Role::FieldOfficer && role == Role::AgencyAdmin);
}

bool mayRemark(const Remark &remark, Role role)
{
    switch (role) {
    case Role::AgencyAdmin: return remark.agencyAdmin;
    case Role::FieldOfficer: return remark.fieldOfficer;
    case Role::CentralAdmin: return remark.centralAdmin;
    }
    Q_UNREACHABLE();
}

/// Whether the role takes this step in some state of a complaint.
bool takes(Role role, Action action)
{
    return std::ranges::any_of(transitions(), [=](const Transition &arrow) {
        return arrow.action == action && fits(arrow.who, role);
    }) || std::ranges::any_of(remarks(), [=](const Remark &remark) {
        return remark.action == action && mayRemark(remark, role);
    });
}

} // namespace

CaseSteps::CaseSteps(QObject *parent) : QObject(parent)
{
    for (const ActionRow &row : upik::actions())
        if (hasAction(row))
            add(row.action);
    setSingleKeys(true);
    offer(std::nullopt);
}

/// Steps that are never offered together share a key, and with it an entry of the menu.
void CaseSteps::add(Action action)
{
    const auto same = std::ranges::find(m_steps, keyOf(action), [](const Step &step) {
        return keyOf(step.actions.front());
    });
    if (same != m_steps.end()) {
        same->actions.push_back(action);
        return;
    }
    auto *shown = new QAction(icon(iconOf(action)), QString(), this);
    m_steps.push_back({{action}, shown, {}});
    const std::size_t place = m_steps.size() - 1;
    connect(shown, &QAction::triggered, this, [this, place] {
        if (m_steps[place].offered)
            Q_EMIT wanted(*m_steps[place].offered);
    });
}

void CaseSteps::setRole(Role role)
{
    for (Step &step : m_steps) {
        const auto first = std::ranges::find_if(step.actions, [role](Action action) {
            return takes(role, action);
        });
        step.own = first == step.actions.end() ? std::nullopt : std::optional(*first);
        step.shown->setVisible(step.own.has_value());
        name(step);
    }
}

void CaseSteps::offer(const std::optional<CaseFile> &file)
{
    for (Step &step : m_steps) {
        const auto first = std::ranges::find_if(step.actions, [&file](Action action) {
            return file && allows(*file, action);
        });
        step.offered = first == step.actions.end() ? std::nullopt : std::optional(*first);
        step.shown->setEnabled(step.offered.has_value());
        name(step);
    }
}

void CaseSteps::setSingleKeys(bool on)
{
    for (const Step &step : m_steps)
        step.shown->setShortcut(on ? keyOf(step.actions.front()) : QKeySequence());
}

void CaseSteps::retranslate()
{
    for (const Step &step : m_steps)
        name(step);
}

void CaseSteps::name(const Step &step) const
{
    const Action usual = step.own.value_or(step.actions.front());
    step.shown->setText(buttonLabel(step.offered.value_or(usual)));
}

QList<QAction *> CaseSteps::actions() const
{
    QList<QAction *> shown;
    for (const Step &step : m_steps)
        shown.append(step.shown);
    return shown;
}

QAction *CaseSteps::actionFor(Action action) const
{
    const auto found = std::ranges::find_if(m_steps, [action](const Step &step) {
        return std::ranges::count(step.actions, action) > 0;
    });
    return found == m_steps.end() ? nullptr : found->shown;
}

} // namespace upik
