// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tour/tourcase.h"
#include "ui/tour/tourstops.h"
#include "ui/tour/tourwaiting.h"

namespace upik {

class MainWindow;

/// The scenes that the panes of the window show: queues, the tour's complaint, what is found. Each
/// is asked for as a person would, and tells when it is there.
class TourPanes
{
public:
    /// REQUIRES: both outlive it and what it returns.
    TourPanes(MainWindow &window, const TourCase &followed)
        : m_window(window), m_case(followed) {}

    /// Who sits there for a role.
    Seat seatOf(Role role) const { return m_case.seatOf(role); }
    Readiness showQueue(const TourStop &stop);
    /// The list shows where the complaint waits.
    Readiness showCase(Role role);
    Readiness showDialog(const TourStop &stop);
    Readiness showPhotos(Role role);
    Readiness showWhy(Role role);
    Readiness search(const TourStop &stop);

private:
    bool isCaseOpen() const;
    void showQueueOfCase(Role role);

    MainWindow &m_window;
    const TourCase &m_case;
};

} // namespace upik
