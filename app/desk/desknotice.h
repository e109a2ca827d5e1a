// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/instant.h"

#include <QString>

#include <vector>

namespace upik {

/// What a desk tells of by itself (ui.md 2.14).
enum class NoticeKind {
    Assigned,        ///< to me
    DeadlineNear,    ///< of mine
    DeadlinePassed,
    Returned,        ///< the result, or the task, came back
    Refused,         ///< the server did not take a change: conflict or failure
    SignInNeeded,
};

/// One line of the notice centre. Holds no personal data and no text of a complaint.
struct DeskNotice {
    QString id;
    NoticeKind kind = NoticeKind::Assigned;
    QString complaint;   ///< id; empty for SignInNeeded
    QString number;      ///< of the complaint
    Instant at;
    bool isRead = false;

    bool operator==(const DeskNotice &) const = default;
};

} // namespace upik

Q_DECLARE_METATYPE(upik::DeskNotice)
