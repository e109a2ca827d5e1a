// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"
#include "desk/office.h"
#include "domain/seatrights.h"
#include "ui/settings/settingspage.h"

namespace upik {

class Notice;
class SaveBar;

/// A page about the whole office: entered first, checked, then saved; before that it is told how
/// many open complaints would get another deadline. What was entered stays until it is saved or
/// discarded, whatever happens meanwhile.
class OfficePage : public SettingsPage
{
    Q_OBJECT

public:
    OfficePage(Desk &desk, Office &office, QWidget *parent);

    bool isChanged() const override { return m_changed && m_mayChange; }
    void save() override;
    void discard() override;
    /// Whoever may change nothing here reads who may; what was entered waits for him.
    void setSeat(const Seat &seat) override;

protected:
    /// Whether this seat may change what is on the page: Admin Pusat, who answers for the SOP.
    virtual bool mayChange(const Seat &seat) const { return mayChangeRules(seat); }
    /// Who may, in words.
    virtual QString whoMay() const;
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
    void changeEvent(QEvent *event) override;

    Desk &desk() const { return m_desk; }
    Office &office() const { return m_office; }
    /// In whose name it is written.
    const Seat &seat() const { return m_seat; }

private:
    void writeNow();
    void tellFailed(const Error &error);
    void onChangedElsewhere();
    void tellReader();

    Desk &m_desk;
    Office &m_office;
    SaveBar *m_bar;
    Notice *m_reader;        ///< tells who only reads
    Seat m_seat{Role::CentralAdmin, {}, {}, {}}; ///< until somebody sits here
    bool m_mayChange = true;
    bool m_changed = false;
    bool m_touched = false;  ///< since the writing began
    bool m_loading = false;
};

} // namespace upik
