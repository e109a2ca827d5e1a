// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"
#include "desk/office.h"
#include "ui/settings/settingspage.h"

namespace upik {

class SaveBar;

/// A page about the whole office: entered first, checked, then saved; before that it is told how
/// many open complaints would get another deadline. What was entered stays until it is saved or
/// discarded, whatever happens meanwhile.
class OfficePage : public SettingsPage
{
    Q_OBJECT

public:
    OfficePage(Desk &desk, Office &office, QWidget *parent);

    bool isChanged() const override { return m_changed; }

protected:
    /// Shows what is in force, dropping what was entered.
    virtual void load() = 0;
    /// Marks what is wrong and moves there; true where nothing is.
    virtual bool check() = 0;
    virtual QFuture<Result<void>> write() = 0;
    /// The rules as entered; none where deadlines do not depend on the page.
    virtual std::optional<SlaRules> enteredRules() const { return std::nullopt; }

    /// To be told of every entry.
    void noteChange();
    /// True while load() fills the fields.
    bool isLoading() const { return m_loading; }
    void reload();

    Desk &desk() const { return m_desk; }
    Office &office() const { return m_office; }

private:
    void save();
    void writeNow();
    void onChangedElsewhere();

    Desk &m_desk;
    Office &m_office;
    SaveBar *m_bar;
    bool m_changed = false;
    bool m_touched = false;  ///< since the writing began
    bool m_loading = false;
};

} // namespace upik
