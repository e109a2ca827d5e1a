// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/casefile.h"

#include <QAction>

namespace upik {

/// The steps of the SOP as actions of the window. Steps with the same key share an action, since
/// they ask the same dialog; it takes the first one the complaint allows. Keys come from the SOP's
/// table.
class CaseSteps : public QObject
{
    Q_OBJECT

public:
    explicit CaseSteps(QObject *parent = nullptr);

    /// Shows the steps of this role alone.
    void setRole(Role role);
    /// Enables what this complaint allows; none: nothing is open.
    void offer(const std::optional<CaseFile> &file);
    /// Whether single letters take steps.
    void setSingleKeys(bool on);
    void retranslate();
    QList<QAction *> actions() const;
    /// The window's action for a step, or nullptr where it has none.
    QAction *actionFor(Action action) const;

Q_SIGNALS:
    void wanted(upik::Action action);

private:
    struct Step {
        std::vector<Action> actions;
        QAction *shown;
        std::optional<Action> offered;
        std::optional<Action> own = {};  ///< the first that the role takes
    };

    void add(Action action);
    void name(const Step &step) const;

    std::vector<Step> m_steps;
};

} // namespace upik
