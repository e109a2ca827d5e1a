// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/synctext.h"

#include "ui/sync/faulttext.h"
#include "ui/text/labels.h"
#include "ui/text/wording.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

QString said(const char *words, int n = -1)
{
    return QCoreApplication::translate("Sync", words, nullptr, n);
}

constexpr std::array kFields{
    QT_TRANSLATE_NOOP("Sync", "Status"),
    QT_TRANSLATE_NOOP("Sync", "Message to the reporter"),
    QT_TRANSLATE_NOOP("Sync", "Internal note"),
    QT_TRANSLATE_NOOP("Sync", "Reason"),
    QT_TRANSLATE_NOOP("Sync", "Officer"),
    QT_TRANSLATE_NOOP("Sync", "Agency"),
    QT_TRANSLATE_NOOP("Sync", "External body"),
    QT_TRANSLATE_NOOP("Sync", "Its number there"),
    QT_TRANSLATE_NOOP("Sync", "Merged into"),
    QT_TRANSLATE_NOOP("Sync", "Until"),
    QT_TRANSLATE_NOOP("Sync", "Title"),
    QT_TRANSLATE_NOOP("Sync", "Category"),
    QT_TRANSLATE_NOOP("Sync", "Classification"),
    QT_TRANSLATE_NOOP("Sync", "Urgency"),
    QT_TRANSLATE_NOOP("Sync", "Place"),
    QT_TRANSLATE_NOOP("Sync", "Point on the map"),
    QT_TRANSLATE_NOOP("Sync", "Confidential"),
    QT_TRANSLATE_NOOP("Sync", "Photos"),
};
static_assert(kFields.size() == std::size_t(SyncField::Photos) + 1, "a field has no words");

/// The hour; with the day where somebody could take it for that of another.
QString recently(Instant at, Instant now)
{
    const bool isNear = std::chrono::abs(now - at) < 12h;
    return isNear ? clockTime(at) : u"%1 %2"_s.arg(shortDate(at, now), clockTime(at));
}

bool isAllWell(const SyncState &state)
{
    return state.link == SyncLink::Online && state.counts == SyncCounts{};
}

QString unsentText(const ComplaintSync &standing)
{
    QStringList parts;
    if (standing.waiting > 0)
        parts << said(QT_TRANSLATE_N_NOOP("Sync", "%n change(s)"), standing.waiting);
    if (standing.photos > 0) {
        const QString photos = said(QT_TRANSLATE_N_NOOP("Sync", "%n photo(s)"), standing.photos);
        const QString share = shareText(standing.upload);
        parts << (share.isEmpty() ? photos : u"%1 (%2)"_s.arg(photos, share));
    }
    return parts.isEmpty() ? QString()
                           : said(QT_TRANSLATE_NOOP("Sync", "Not sent yet: %1."))
                                 .arg(parts.join(u", "_s));
}

} // namespace

QString linkText(const SyncState &state, Instant now)
{
    switch (state.link) {
    case SyncLink::Online: return said(QT_TRANSLATE_NOOP("Sync", "Online"));
    case SyncLink::SignInNeeded: return said(QT_TRANSLATE_NOOP("Sync", "Sign in again"));
    case SyncLink::Syncing:
        return state.progress.total > 0
            ? said(QT_TRANSLATE_NOOP("Sync", "Syncing %1 of %2"))
                  .arg(number(state.progress.done), number(state.progress.total))
            : said(QT_TRANSLATE_NOOP("Sync", "Syncing"));
    case SyncLink::Offline: break;
    }
    return state.offlineSince
        ? said(QT_TRANSLATE_NOOP("Sync", "Offline since %1"))
              .arg(recently(*state.offlineSince, now))
        : said(QT_TRANSLATE_NOOP("Sync", "Offline"));
}

QLatin1StringView linkIcon(const SyncState &state)
{
    switch (state.link) {
    case SyncLink::Online: return isAllWell(state) ? "circle-check"_L1 : "cloud"_L1;
    case SyncLink::SignInNeeded: return "log-in"_L1;
    case SyncLink::Syncing: return "refresh-cw"_L1;
    case SyncLink::Offline: break;
    }
    return "cloud-off"_L1;
}

QString linkSentence(const SyncState &state, Instant now)
{
    QStringList parts;
    if (state.trouble)
        parts << faultText(*state.trouble);
    else if (isAllWell(state))
        parts << said(QT_TRANSLATE_NOOP("Sync", "Everything is at the server."));
    else if (state.link == SyncLink::Offline)
        parts << said(QT_TRANSLATE_NOOP("Sync", "You can go on working; what you change is sent "
                                                "once there is a connection."));
    if (state.dataOf)
        parts << said(QT_TRANSLATE_NOOP("Sync", "Data as of %1."))
                     .arg(recently(*state.dataOf, now));
    if (state.nextTry && state.link == SyncLink::Offline)
        parts << said(QT_TRANSLATE_NOOP("Sync", "It is tried again at %1."))
                     .arg(recently(*state.nextTry, now));
    return parts.join(u' ');
}

QString waitingText(int count)
{
    return said(QT_TRANSLATE_N_NOOP("Sync", "%n waiting to be sent"), count);
}

QString attentionText(int count)
{
    return said(QT_TRANSLATE_N_NOOP("Sync", "%n need(s) attention"), count);
}

QString shareText(const SyncProgress &progress)
{
    if (progress.total <= 0)
        return {};
    const qint64 percent = qBound(qint64(0), progress.done * 100 / progress.total, qint64(100));
    return said(QT_TRANSLATE_NOOP("Sync", "%1 % sent")).arg(percent);
}

QString whatText(const SyncItem &item)
{
    if (item.action)
        return labelOf(*item.action);
    const QString share = shareText(item.upload);
    const QString photo = said(QT_TRANSLATE_NOOP("Sync", "Photo"));
    return share.isEmpty() ? photo : u"%1, %2"_s.arg(photo, share);
}

QString standingText(const SyncItem &item)
{
    if (item.isUnderWay)
        return said(QT_TRANSLATE_NOOP("Sync", "Being sent"));
    if (item.isHeldUp)
        return said(QT_TRANSLATE_NOOP("Sync", "Waits for your decision about another change of "
                                              "this complaint"));
    if (item.lastTrouble)
        return faultText(*item.lastTrouble);
    return said(QT_TRANSLATE_NOOP("Sync", "Kept on this computer, not tried yet"));
}

QString labelOf(SyncField field) { return said(kFields[std::size_t(field)]); }

QString valueText(SyncField field, const QString &value)
{
    if (value.isEmpty())
        return said(QT_TRANSLATE_NOOP("Sync", "(nothing)"));
    if (field != SyncField::Status)
        return value;
    const auto state = stateOf(value);
    return state ? labelOf(*state) : value;
}

QString copyText(const SyncItem &item, const SyncDetail &detail)
{
    QStringList lines{u"%1 · %2 · %3"_s.arg(item.number, whatText(item), dateTime(item.at))};
    for (const SyncFieldPair &pair : detail.fields)
        if (!pair.mine.isEmpty() && pair.field != SyncField::Status)
            lines << u"%1: %2"_s.arg(labelOf(pair.field), valueText(pair.field, pair.mine));
    return lines.join(u'\n');
}

QString standingText(const ComplaintSync &standing)
{
    QStringList parts;
    if (standing.attention > 0)
        parts << said(QT_TRANSLATE_N_NOOP("Sync", "%n change(s) need(s) your decision."),
                      standing.attention);
    parts << unsentText(standing);
    parts.removeAll(QString());
    return parts.join(u' ');
}

} // namespace upik
