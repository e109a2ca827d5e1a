// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/faultwords.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

struct Phrase {
    ErrorCode code;
    const char *words;
};

using enum ErrorCode;

constexpr const char *kMissing = QT_TRANSLATE_NOOP("FaultWords", "is missing");
constexpr const char *kNotPossible = QT_TRANSLATE_NOOP("FaultWords", "is not possible");

constexpr std::array kPhrases{
    Phrase{ActionNotAllowedNow, kNotPossible},
    Phrase{ActionNotAllowedForYou, kNotPossible},
    Phrase{TransferLocked, kNotPossible},
    Phrase{MissingReason, kMissing},
    Phrase{MissingMessage, kMissing},
    Phrase{MissingOfficer, kMissing},
    Phrase{MissingAgency, kMissing},
    Phrase{SameAgency, kNotPossible},
    Phrase{MissingText, kMissing},
    Phrase{MissingTitle, kMissing},
    Phrase{MissingPhoto, kMissing},
    Phrase{MissingExternalBody, kMissing},
    Phrase{MissingCategory, kMissing},
    Phrase{MissingTarget, kMissing},
    Phrase{MergeIntoItself, kNotPossible},
    Phrase{TimeInTheFuture, QT_TRANSLATE_NOOP("FaultWords", "lies in the future")},
    Phrase{TextTooLong, QT_TRANSLATE_NOOP("FaultWords", "is too long")},
    Phrase{UnknownCode, QT_TRANSLATE_NOOP("FaultWords", "is not known here")},
    Phrase{ComplaintChanged, kNotPossible},
    Phrase{NotFound, QT_TRANSLATE_NOOP("FaultWords", "was not found")},
    Phrase{UndoTooLate, kNotPossible},
    Phrase{StoreBusy, QT_TRANSLATE_NOOP("FaultWords", "the store is busy")},
    Phrase{StoreFull, QT_TRANSLATE_NOOP("FaultWords", "the disk is full")},
    Phrase{StoreUnreadable, QT_TRANSLATE_NOOP("FaultWords", "the disk does not answer properly")},
    Phrase{StoreDamaged, QT_TRANSLATE_NOOP("FaultWords", "the store is damaged")},
    Phrase{StoreNewer, QT_TRANSLATE_NOOP("FaultWords", "the store is of a newer version")},
    Phrase{StoreFailed, QT_TRANSLATE_NOOP("FaultWords", "the store failed")},
    Phrase{ProfileInUse, QT_TRANSLATE_NOOP("FaultWords", "the profile is open elsewhere")},
    Phrase{KeyUnavailable, QT_TRANSLATE_NOOP("FaultWords", "the key cannot be read")},
    Phrase{FileUnreadable, QT_TRANSLATE_NOOP("FaultWords", "cannot be read")},
    Phrase{FileUnwritable, QT_TRANSLATE_NOOP("FaultWords", "cannot be written")},
    Phrase{FileMalformed, QT_TRANSLATE_NOOP("FaultWords", "is not in the expected form")},
    Phrase{FileTooLarge, QT_TRANSLATE_NOOP("FaultWords", "is too large")},
    Phrase{ImageUnsupported, QT_TRANSLATE_NOOP("FaultWords", "is no photo we can take")},
};

constexpr bool everyCodeHasAPhrase()
{
    for (std::size_t i = 0; i < kPhrases.size(); ++i)
        if (kPhrases[i].code != ErrorCode(i))
            return false;
    return kPhrases.size() == std::size_t(ImageUnsupported) + 1;
}

static_assert(everyCodeHasAPhrase(), "an error has no phrase, or that of another");

} // namespace

QString faultWords(const Error &error)
{
    const char *source = kPhrases[std::size_t(error.code)].words;
    QString words = QCoreApplication::translate("FaultWords", source);
    if (!error.place.isEmpty())
        words.prepend(error.place + u": "_s);
    if (!error.detail.isEmpty())
        words += u" (%1)"_s.arg(
            QCoreApplication::translate("FileFault", error.detail.toUtf8().constData()));
    return words;
}

QString faultWordsAt(const QString &path, const Error &error)
{
    const QString words = faultWords(error);
    return error.place.startsWith(path) ? words : u"%1: %2"_s.arg(path, words);
}

} // namespace upik
