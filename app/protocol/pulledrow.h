// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/attachment.h"
#include "domain/error.h"
#include "domain/event.h"

#include <QJsonObject>

// What rows of a pull hold in `d` that is no value of the domain by itself. The others: "complaint"
// complaintcodec.h, "event" eventcodec.h (without text and reporter), "reporter" reporterFrom(),
// "reference" referencerow.h. Rows "text" and "reporter" have the complaint's id.

namespace upik {

/// The reporter's words.
struct TextRow {
    QString text;

    bool operator==(const TextRow &) const = default;
};

/// A photo or document with its complaint; the row's id is that of the mutation which added it.
struct AttachmentRow {
    QString complaint;
    Attachment file;       ///< id is the SHA-256, for GET /v1/blobs; no path
    Instant addedAt;
    bool late = false;     ///< the complaint had ended

    bool operator==(const AttachmentRow &) const = default;
};

/// A user of the server: who is behind a seat.
struct UserRow {
    Seat seat;             ///< `person` is the name
    bool disabled = false;

    bool operator==(const UserRow &) const = default;
};

/// One version of the settings or the calendars; the row's id is "sop:3". The highest of a name is
/// in force.
struct DocumentRow {
    QString name;          ///< "sop" (settingscodec.h) or "calendars" (calendarcodec.h)
    int version = 1;
    Instant savedAt;
    QJsonObject body;

    bool operator==(const DocumentRow &) const = default;
    QString id() const { return name + QLatin1Char(':') + QString::number(version); }
};

inline constexpr QLatin1StringView kSopDocument("sop");
inline constexpr QLatin1StringView kCalendarsDocument("calendars");

QJsonObject toJson(const TextRow &row);
QJsonObject toJson(const AttachmentRow &row);
QJsonObject toJson(const UserRow &row);
QJsonObject toJson(const DocumentRow &row);

/// Fails where the text is none.
Result<TextRow> textRowFrom(const QJsonObject &json, const QString &place = {});
/// Fails without a complaint, a time or the file's id.
Result<AttachmentRow> attachmentRowFrom(const QJsonObject &json, const QString &place = {});
/// Fails without a role.
Result<UserRow> userRowFrom(const QJsonObject &json, const QString &place = {});
/// Fails without a name, a version from 1 on, a time or a body; whoever needs it reads that.
Result<DocumentRow> documentRowFrom(const QJsonObject &json, const QString &place = {});

} // namespace upik
