// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/syncdesk.h"

#include <QDialog>

#include <array>
#include <functional>
#include <memory>

namespace upik {

namespace Ui {
class SyncCentre;
}

class SyncListPage;

/// Everything that is not at the server, in three lists, and how the desk stands to its server.
/// Stands beside the window and never in its way.
class SyncCentre : public QDialog
{
    Q_OBJECT

public:
    /// REQUIRES: the desk outlives it.
    SyncCentre(SyncDesk &desk, const std::function<Instant()> &now, QWidget *parent = nullptr);
    ~SyncCentre() override;

    /// Shows the dialog, or brings it to the front where it is open.
    void openList(SyncList list);
    SyncListPage *page(SyncList list) const { return m_pages[std::size_t(list)]; }

Q_SIGNALS:
    void complaintWanted(const QString &id);
    void signInWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void addPage(SyncList list);
    void showState();
    void onAccount();
    void askSignOut();
    void retranslate();
    void fit();

    SyncDesk &m_desk;
    std::function<Instant()> m_now;
    std::unique_ptr<Ui::SyncCentre> m_ui;
    std::array<SyncListPage *, 3> m_pages{};
};

} // namespace upik
