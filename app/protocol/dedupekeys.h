// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/complaint.h"

namespace upik {

/// By what a complaint is known again, within a file as in the store: the channel with its own
/// number, or the text with its place and time. This is the one place where that is decided.
struct DedupeKeys {
    Channel channel = Channel::Jss;
    QString number;             ///< plainChannelNumber(); empty: the channel gave none
    QByteArray content;         ///< contentKey()
    std::optional<Instant> at;  ///< none where its file gives no time: then any time is the same

    /// Whether its content tells it from others. Without a time of its own, the channel's number
    /// says more: whoever complains twice in the same words gets two.
    bool isKnownByContent() const { return at || number.isEmpty(); }
};

/// What a complaint that comes in repeats.
struct Repeated {
    QString same;           ///< number of a complaint, or row of a file; empty: nothing
    bool otherText = false; ///< the channel's number is the same, the words or the place are not

    bool operator==(const Repeated &) const = default;
};

/// `isTimed`: the time of submission is the reporter's, not that of the file.
DedupeKeys dedupeKeys(const Intake &intake, bool isTimed);

/// Without spaces around it and in small letters (those of ASCII, as SQLite's lower()).
QString plainChannelNumber(const QString &number);

/// Equal for the same text at the same place, 16 bytes: spaces around it and at line ends do not
/// count, nor how lines end.
QByteArray contentKey(const QString &text, const QString &place);

} // namespace upik
