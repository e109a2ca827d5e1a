// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/noticetext.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

struct KindRow {
    NoticeKind kind;
    QLatin1StringView code;
    QLatin1StringView icon;
    const char *label;
    const char *one;   ///< of one complaint, whose number takes the place of %1
    const char *many;
};

using enum NoticeKind;

constexpr std::array kKinds{
    KindRow{Assigned, "assigned"_L1, "user-plus"_L1,
            QT_TRANSLATE_NOOP("Settings", "A complaint is assigned to me"),
            QT_TRANSLATE_NOOP("Notices", "%1 was assigned to you."),
            QT_TRANSLATE_N_NOOP("Notices", "%n complaint(s) assigned to you.")},
    KindRow{DeadlineNear, "deadline_near"_L1, "triangle-alert"_L1,
            QT_TRANSLATE_NOOP("Settings", "A deadline of mine is near"),
            QT_TRANSLATE_NOOP("Notices", "The deadline of %1 is near."),
            QT_TRANSLATE_N_NOOP("Notices", "%n deadline(s) near.")},
    KindRow{DeadlinePassed, "deadline_passed"_L1, "octagon-alert"_L1,
            QT_TRANSLATE_NOOP("Settings", "A deadline of mine has passed"),
            QT_TRANSLATE_NOOP("Notices", "The deadline of %1 has passed."),
            QT_TRANSLATE_N_NOOP("Notices", "%n deadline(s) passed.")},
    KindRow{Returned, "returned"_L1, "corner-up-left"_L1,
            QT_TRANSLATE_NOOP("Settings", "A complaint comes back to me"),
            QT_TRANSLATE_NOOP("Notices", "%1 came back to you."),
            QT_TRANSLATE_N_NOOP("Notices", "%n complaint(s) came back to you.")},
    KindRow{Refused, "refused"_L1, "git-merge"_L1,
            QT_TRANSLATE_NOOP("Settings", "The server does not take a change of mine"),
            QT_TRANSLATE_NOOP("Notices", "A change of %1 was not taken over; decide what becomes "
                                         "of it."),
            QT_TRANSLATE_N_NOOP("Notices", "%n change(s) not taken over; decide what becomes of "
                                           "them.")},
    KindRow{SignInNeeded, "sign_in"_L1, "log-in"_L1,
            QT_TRANSLATE_NOOP("Settings", "I have to sign in again"),
            QT_TRANSLATE_NOOP("Notices", "Sign in again to send your changes."),
            QT_TRANSLATE_N_NOOP("Notices", "Sign in again to send your changes.")},
};

constexpr std::array kOrder{Assigned, DeadlineNear, DeadlinePassed, Returned, Refused,
                            SignInNeeded};

constexpr bool followsItsEnum()
{
    for (std::size_t i = 0; i < kKinds.size(); ++i)
        if (kKinds[i].kind != NoticeKind(i) || kOrder[i] != NoticeKind(i))
            return false;
    return kKinds.size() == std::size_t(SignInNeeded) + 1 && kOrder.size() == kKinds.size();
}

static_assert(followsItsEnum(), "the table of notices is not in the order of its enum");

const KindRow &rowOf(NoticeKind kind) { return kKinds[std::size_t(kind)]; }

} // namespace

std::span<const NoticeKind> noticeKinds() { return kOrder; }
QLatin1StringView codeOf(NoticeKind kind) { return rowOf(kind).code; }
QLatin1StringView iconOf(NoticeKind kind) { return rowOf(kind).icon; }
const char *labelSource(NoticeKind kind) { return rowOf(kind).label; }

QString noticeText(const DeskNotice &notice)
{
    const QString words = QCoreApplication::translate("Notices", rowOf(notice.kind).one);
    return notice.kind == SignInNeeded ? words : words.arg(notice.number);
}

QString noticesText(const std::vector<DeskNotice> &notices)
{
    if (notices.size() == 1)
        return noticeText(notices.front());
    QStringList lines;
    for (const NoticeKind kind : kOrder) {
        const auto n = std::ranges::count(notices, kind, &DeskNotice::kind);
        if (n > 0)
            lines << QCoreApplication::translate("Notices", rowOf(kind).many, nullptr, int(n));
    }
    return lines.join(u'\n');
}

} // namespace upik
