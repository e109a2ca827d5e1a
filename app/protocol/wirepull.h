// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/instant.h"
#include "protocol/wirelimits.h"

#include <QStringList>

#include <optional>
#include <vector>

// POST /v1/pull (sync.md 2.4, 2.6): rows as they are now, from a cursor on.

namespace upik {

/// Body of POST /v1/pull.
struct PullRequest {
    QString device;
    QString cursor;     ///< of the page before, as the server gave it; empty: from zero
    int limit = int(kWireLimits.pullRows);
    Millis wait{};      ///< how long an answer may take that has nothing to tell
    int schema = 0;     ///< of the desk's database

    bool operator==(const PullRequest &) const = default;
};

/// Kinds of rows. A desk leaves aside those it does not know.
inline constexpr QLatin1StringView kComplaintRow("complaint");
inline constexpr QLatin1StringView kEventRow("event");
inline constexpr QLatin1StringView kTextRow("text");
inline constexpr QLatin1StringView kReporterRow("reporter");
inline constexpr QLatin1StringView kAttachmentRow("attachment");
inline constexpr QLatin1StringView kUserRow("user");
inline constexpr QLatin1StringView kReferenceRow("reference");
inline constexpr QLatin1StringView kDocumentRow("document");

/// Something as it is now, in the projection of the caller's role.
struct PullRow {
    QString kind;
    QString id;
    qint64 version = 0;  ///< a row whose version is not above the desk's is old news
    QJsonObject data;

    bool operator==(const PullRow &) const = default;
};

/// Why something left the desk.
inline constexpr QLatin1StringView kGoneFromScope("scope");
inline constexpr QLatin1StringView kGoneToArchive("archived");

/// Something the caller sees no longer.
struct PullGone {
    QString kind;
    QString id;
    QString reason;

    bool operator==(const PullGone &) const = default;
};

/// Why a desk starts again from zero.
inline constexpr QLatin1StringView kResetAccess("access-changed");
inline constexpr QLatin1StringView kResetEpoch("epoch-changed");
inline constexpr QLatin1StringView kResetTooOld("too-old");
inline constexpr QLatin1StringView kResetSchema("schema");

/// The page is the first of a new snapshot.
struct PullReset {
    QString reason;
    QStringList purgeNow;  ///< kinds whose old rows go at once

    bool operator==(const PullReset &) const = default;
};

/// What POST /v1/pull answers.
struct PullPage {
    QString epoch;
    QString cursor;
    qint64 upto = 0;   ///< the server's log up to here is in the desk now
    qint64 head = 0;   ///< end of the server's log
    bool more = false;
    bool snapshotComplete = false;
    std::optional<PullReset> reset;
    std::vector<PullRow> rows;
    std::vector<PullGone> gone;

    bool operator==(const PullPage &) const = default;
};

QJsonObject toJson(const PullRequest &request);
QJsonObject toJson(const PullPage &page);

/// Fails without a device, or with a limit or a wait beyond kWireLimits.
Result<PullRequest> pullRequestFrom(const QJsonObject &json, const QString &place = {});
/// Fails without epoch, cursor, upto or head, with more rows than kWireLimits.pullRows, and where
/// a row has no kind, id, version or data. What data say is not judged.
Result<PullPage> pullPageFrom(const QJsonObject &json, const QString &place = {});

/// The page as application/cbor: a map with the members of the JSON, but each row as a list
/// [kind, id, version, data] and each that is gone as [kind, id, reason].
QByteArray toCbor(const PullPage &page);
/// The same page as from JSON; fails as pullPageFrom() does, at the same pointers, and where the
/// bytes are no CBOR or say what JSON cannot. FileTooLarge above kLargestPage.
Result<PullPage> pullPageFromCbor(const QByteArray &cbor);

} // namespace upik
