// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/actiondialog.h"

namespace upik {

namespace Ui {
class NoteDialog;
}

/// Asks for a note, and for photos where the step may bring some: an answer, progress, a receipt, a
/// reopening, a reminder. The words of each step stand in one table of the source.
class NoteDialog : public ActionDialog
{
    Q_OBJECT

public:
    NoteDialog(const Errand &errand, QWidget *parent);
    ~NoteDialog() override;

    ActionInput input() const override;

protected:
    void translateForm() override;

private:
    std::unique_ptr<Ui::NoteDialog> m_ui;
};

} // namespace upik
