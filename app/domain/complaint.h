// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/instant.h"
#include "domain/sop.h"

#include <QString>
#include <QStringList>

namespace upik {

/// A point on earth, WGS84 degrees.
struct Point {
    double latitude = 0;
    double longitude = 0;

    bool operator==(const Point &) const = default;
};

/// What may be corrected about a complaint; codes are those of the reference data.
struct Facts {
    QString title;
    QString category;
    QString classification;
    QString urgency;        ///< rendah, sedang, tinggi, darurat
    QString kelurahan;      ///< code, or empty where it is unknown or outside the city
    QString placeText;
    std::optional<Point> point;

    bool operator==(const Facts &) const = default;
    /// By the urgency "darurat": it goes before everything else in every queue.
    bool isEmergency() const;
};

/// Who complains. Personal: stored sealed, apart from the complaint, shown masked.
struct Reporter {
    QString name;
    QString phone;
    QString email;
    QString identityNumber; ///< NIK, 16 digits
    QString address;
    QString account;        ///< on the channel: a social media handle, a sender
    bool anonymous = false;

    bool operator==(const Reporter &) const = default;
    bool isEmpty() const;
};

/// What is visibly doubtful about a complaint, as words in `marks`.
inline constexpr QLatin1StringView kMarkContactUnusable{"contact_unusable"};
inline constexpr QLatin1StringView kMarkOutsideCity{"outside_city"};
inline constexpr QLatin1StringView kMarkNoPlace{"no_place"};
inline constexpr QLatin1StringView kMarkHalfPoint{"half_point"}; ///< stands in the place
inline constexpr QLatin1StringView kMarkPersonalDataInText{"personal_data_in_text"};

/// A complaint as it comes in, before it has a state: the content of Action::Record.
struct Intake {
    QString id;              ///< UUIDv7
    Channel channel = Channel::Jss;
    QString channelNumber;   ///< the channel's own number, or empty
    QString text;            ///< the reporter's words, never changed afterwards
    Facts facts;
    QString agency;          ///< who gets it first
    bool confidential = false;
    Instant submittedAt;     ///< when the reporter said it
    QStringList marks;
    Reporter reporter;
    QStringList photos;      ///< attachment ids

    bool operator==(const Intake &) const = default;
};

/// The head of a complaint: everything but its text, its reporter and its history. It is the fold
/// of the events; nothing else changes it.
struct Complaint {
    QString id;
    QString number;          ///< UPIK-2026-000123, DRAF-... until a server numbers it
    int version = 0;         ///< events so far
    State state = State::Received;
    Channel channel = Channel::Jss;
    QString channelNumber;
    Facts facts;
    QString agency;
    QString officer;         ///< id, or empty
    bool confidential = false;
    bool anonymous = false;
    QStringList marks;
    Instant submittedAt;
    Instant enteredAt;
    Instant stateSince;
    Instant changedAt;
    std::optional<Instant> endedAt;
    int transfers = 0;
    bool rework = false;     ///< finished work came back
    QString reason;          ///< code: why rejected, held or asked to transfer; else empty
    State heldFrom = State::Received; ///< where UnderReview or NeedsInfo came from
    QString mergedInto;      ///< complaint id
    QString externalBody;    ///< agency code of the outside body
    QString externalNumber;
    std::optional<Instant> visitAt; ///< target visit named at the assignment

    bool operator==(const Complaint &) const = default;
    /// By its state: somebody still has a turn.
    bool isOpen() const;
};

} // namespace upik

Q_DECLARE_METATYPE(upik::Complaint)
