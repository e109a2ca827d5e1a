// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>

#include "domain/expected.h"

namespace upik {

/// What went wrong, for machines; the sentence a person reads is made in ui/text/errortext.cpp.
enum class ErrorCode {
    // steps of the SOP
    ActionNotAllowedNow,   ///< the SOP has no such step from this state
    ActionNotAllowedForYou,///< the step exists, but not for this role, agency or officer
    TransferLocked,        ///< Admin Pusat has decided; the agency may not ask again
    MissingReason,
    MissingMessage,
    MissingOfficer,
    MissingAgency,
    SameAgency,
    MissingText,
    MissingTitle,
    MissingPhoto,
    MissingExternalBody,
    MissingCategory,
    MissingTarget,         ///< which complaint to merge into
    MergeIntoItself,
    TimeInTheFuture,
    TextTooLong,
    UnknownCode,           ///< place names the field, detail the code
    ComplaintChanged,      ///< somebody else acted since it was shown
    NotFound,
    UndoTooLate,
    // store
    StoreBusy,
    StoreFull,
    StoreUnreadable,       ///< I/O error: not taken for damage
    StoreDamaged,
    StoreNewer,            ///< written by a newer program
    StoreFailed,           ///< anything else SQLite says; detail holds its words
    ProfileInUse,
    KeyUnavailable,
    // files
    FileUnreadable,
    FileUnwritable,
    FileMalformed,         ///< place is row or pointer
    FileTooLarge,
    ImageUnsupported,
};

/// A failure as a value. `place` says where (a field, a row, a path), `detail` adds the words of
/// the layer below; neither holds personal data.
struct Error {
    ErrorCode code = ErrorCode::StoreFailed;
    QString place = {};
    QString detail = {};

    bool operator==(const Error &) const = default;
};

template <typename T>
using Result = Expected<T, Error>;

/// Shorthand for `return fail(ErrorCode::MissingReason, "reason")`.
inline Unexpected<Error> fail(ErrorCode code, QString place = {}, QString detail = {})
{
    return {{code, std::move(place), std::move(detail)}};
}

} // namespace upik

Q_DECLARE_METATYPE(upik::Error)
