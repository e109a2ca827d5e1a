// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/instant.h"

#include <QDialog>

#include <functional>
#include <memory>

namespace upik {

namespace Ui {
class NoticeCentre;
}

class NoticeInbox;
class NoticeModel;
struct DeskNotice;

/// The record of all notices; Enter goes to what one tells of, and has it read.
class NoticeCentre : public QDialog
{
    Q_OBJECT

public:
    /// REQUIRES: the inbox outlives it.
    NoticeCentre(NoticeInbox &inbox, const std::function<Instant()> &now,
                 QWidget *parent = nullptr);
    ~NoticeCentre() override;

    /// Shows the dialog, or brings it to the front where it is open.
    void openList();

Q_SIGNALS:
    void complaintWanted(const QString &id);
    /// A change that was refused is to be decided about.
    void conflictWanted();
    void signInWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void follow();
    void openChosen();
    const DeskNotice *chosen() const;
    void enableButtons();

    NoticeInbox &m_inbox;
    std::unique_ptr<Ui::NoticeCentre> m_ui;
    NoticeModel *m_model;
};

} // namespace upik
