// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/syncdesk.h"

#include <QDialog>

#include <memory>

namespace upik {

namespace Ui {
class SignInDialog;
}

/// Asks for server, user name and password, and tells in words why somebody cannot come in. Work
/// goes on beside it: it blocks nothing.
class SignInDialog : public QDialog
{
    Q_OBJECT

public:
    /// Server and user stand fast where the desk belongs to an account. REQUIRES: the desk outlives
    /// it.
    explicit SignInDialog(SyncDesk &desk, QWidget *parent = nullptr);
    ~SignInDialog() override;

    /// What is said of the server's address, or empty.
    QString serverWords() const;
    /// Why nobody came in, or empty.
    QString faultWords() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void fillIn();
    void test();
    void onTested(const SyncResult<ServerFacts> &answer);
    void signIn();
    void onSignedIn(const SyncResult<void> &answer);
    void setBusy(bool busy);
    void enableButtons();
    bool isServerFault(SyncFault fault) const;
    void retranslate();

    SyncDesk &m_desk;
    std::unique_ptr<Ui::SignInDialog> m_ui;
    bool m_isBusy = false;
};

} // namespace upik
