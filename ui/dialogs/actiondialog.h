// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/errand.h"
#include "ui/dialogs/formdialog.h"

namespace upik {

/// A dialog that takes a step of the SOP on one complaint. A concrete one has the fields and says
/// what was entered; it changes nothing itself.
class ActionDialog : public FormDialog
{
    Q_OBJECT

public:
    ActionDialog(const Errand &errand, QWidget *parent);

    /// What has been entered so far.
    virtual ActionInput input() const = 0;
    const CaseFile &file() const { return m_errand.file; }

Q_SIGNALS:
    /// The desk has taken the step.
    void performed(const upik::Receipt &receipt, upik::Action action);
    /// The person goes on with the dialog of another step instead.
    void insteadChosen(upik::Action action);

protected:
    const Seat &seat() const { return m_errand.seat; }
    const Complaint &complaint() const { return m_errand.file.complaint; }
    Action action() const { return m_errand.action; }
    /// The step that will be taken; some dialogs let choose between several.
    virtual Action chosenAction() const { return m_errand.action; }
    /// The act in the heading; the button says the same unless the form says otherwise.
    virtual QString actWords() const;
    /// What this dialog asks beyond the SOP.
    virtual std::optional<FieldFault> fault(const ActionInput &input) const;
    /// False where a question has been put that a second confirmation answers.
    virtual bool isConfirmed() { return true; }
    /// Somebody else has acted, and file() is as it is now.
    virtual void caseChanged() {}
    /// Words of the concrete form; the heading is done.
    virtual void translateForm() = 0;

    /// Not where the complaint stays where it is, as after a note.
    bool leadsOn() const override;
    void retranslate() override;
    void send() override;
    void chooseInstead(Action action);

private:
    std::vector<FieldFault> faultsOf(const Step &step) const;
    void answered(const Result<Receipt> &receipt);
    void reread();
    void tellWhoActed(const CaseFile &file);
    QString context() const;

    Errand m_errand;
};

} // namespace upik
