// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/faultwords.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

const char *phraseOf(ErrorCode code)
{
    using enum ErrorCode;
    switch (code) {
    case MissingReason:
    case MissingMessage:
    case MissingOfficer:
    case MissingAgency:
    case MissingText:
    case MissingTitle:
    case MissingPhoto:
    case MissingExternalBody:
    case MissingCategory:
    case MissingTarget: return QT_TRANSLATE_NOOP("Cli", "is missing");
    case TimeInTheFuture: return QT_TRANSLATE_NOOP("Cli", "lies in the future");
    case TextTooLong: return QT_TRANSLATE_NOOP("Cli", "is too long");
    case UnknownCode: return QT_TRANSLATE_NOOP("Cli", "is not known here");
    case NotFound: return QT_TRANSLATE_NOOP("Cli", "was not found");
    case ActionNotAllowedNow:
    case ActionNotAllowedForYou:
    case TransferLocked:
    case SameAgency:
    case MergeIntoItself:
    case ComplaintChanged:
    case UndoTooLate: return QT_TRANSLATE_NOOP("Cli", "is not possible");
    case StoreBusy: return QT_TRANSLATE_NOOP("Cli", "the store is busy");
    case StoreFull: return QT_TRANSLATE_NOOP("Cli", "the disk is full");
    case StoreUnreadable: return QT_TRANSLATE_NOOP("Cli", "the disk does not answer properly");
    case StoreDamaged: return QT_TRANSLATE_NOOP("Cli", "the store is damaged");
    case StoreNewer: return QT_TRANSLATE_NOOP("Cli", "the store is of a newer version");
    case StoreFailed: return QT_TRANSLATE_NOOP("Cli", "the store failed");
    case ProfileInUse: return QT_TRANSLATE_NOOP("Cli", "the profile is open elsewhere");
    case KeyUnavailable: return QT_TRANSLATE_NOOP("Cli", "the key cannot be read");
    case FileUnreadable: return QT_TRANSLATE_NOOP("Cli", "cannot be read");
    case FileUnwritable: return QT_TRANSLATE_NOOP("Cli", "cannot be written");
    case FileMalformed: return QT_TRANSLATE_NOOP("Cli", "is not in the expected form");
    case FileTooLarge: return QT_TRANSLATE_NOOP("Cli", "is too large");
    case ImageUnsupported: return QT_TRANSLATE_NOOP("Cli", "is no photo we can take");
    }
    Q_UNREACHABLE();
}

} // namespace

QString faultWords(const Error &error)
{
    QString words = QCoreApplication::translate("Cli", phraseOf(error.code));
    if (!error.place.isEmpty())
        words.prepend(error.place + u": "_s);
    if (!error.detail.isEmpty())
        words += u" (%1)"_s.arg(error.detail);
    return words;
}

} // namespace upik
