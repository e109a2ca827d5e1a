// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/errortext.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

/// What follows the sentence in brackets.
enum class Shows { Nothing, Place, Detail, Both };

struct Sentence {
    ErrorCode code;
    Shows shows;
    const char *words;
};

using enum ErrorCode;

constexpr std::array kSentences{
    Sentence{ActionNotAllowedNow, Shows::Nothing,
             QT_TRANSLATE_NOOP("ErrorText",
                               "The SOP has no such step for the complaint as it stands. Look "
                               "at its status and choose one of the steps offered.")},
    Sentence{ActionNotAllowedForYou, Shows::Nothing,
             QT_TRANSLATE_NOOP("ErrorText",
                               "This step belongs to somebody else. Only whoever handles the "
                               "complaint now can take it.")},
    Sentence{TransferLocked, Shows::Nothing,
             QT_TRANSLATE_NOOP("ErrorText",
                               "The central admin has decided who handles this complaint. "
                               "It cannot be handed on again; write an internal note if that "
                               "is wrong.")},
    Sentence{MissingReason, Shows::Nothing,
             QT_TRANSLATE_NOOP("ErrorText", "Choose a reason.")},
    Sentence{MissingMessage, Shows::Nothing,
             QT_TRANSLATE_NOOP("ErrorText", "Write the message that the reporter will read.")},
    Sentence{MissingOfficer, Shows::Nothing,
             QT_TRANSLATE_NOOP("ErrorText", "Choose an officer who does not have the task yet.")},
    Sentence{MissingAgency, Shows::Nothing,
             QT_TRANSLATE_NOOP("ErrorText", "Choose an agency.")},
    Sentence{SameAgency, Shows::Nothing,
             QT_TRANSLATE_NOOP("ErrorText",
                               "The complaint is already with this agency. Choose another one.")},
    Sentence{MissingText, Shows::Nothing,
             QT_TRANSLATE_NOOP("ErrorText", "Write a text here.")},
    Sentence{MissingTitle, Shows::Nothing,
             QT_TRANSLATE_NOOP("ErrorText", "Give the complaint a subject.")},
    Sentence{MissingPhoto, Shows::Nothing,
             QT_TRANSLATE_NOOP("ErrorText", "Add at least one photo of the finished work.")},
    Sentence{MissingExternalBody, Shows::Nothing,
             QT_TRANSLATE_NOOP("ErrorText",
                               "Choose the body outside the city that takes the complaint.")},
    Sentence{MissingCategory, Shows::Nothing,
             QT_TRANSLATE_NOOP("ErrorText", "Choose a category.")},
    Sentence{MissingTarget, Shows::Nothing,
             QT_TRANSLATE_NOOP("ErrorText", "Choose the complaint to merge into.")},
    Sentence{MergeIntoItself, Shows::Nothing,
             QT_TRANSLATE_NOOP("ErrorText",
                               "A complaint cannot be merged into itself, nor into one that was "
                               "merged or rejected. Choose another one.")},
    Sentence{TimeInTheFuture, Shows::Nothing,
             QT_TRANSLATE_NOOP("ErrorText",
                               "This time has not come yet. Enter when it really happened.")},
    Sentence{TextTooLong, Shows::Detail,
             QT_TRANSLATE_NOOP("ErrorText",
                               "The text is too long. Shorten it; the most that fits, in "
                               "characters, stands in brackets.")},
    Sentence{UnknownCode, Shows::Both,
             QT_TRANSLATE_NOOP("ErrorText",
                               "A value is not known here. Choose one from the list.")},
    Sentence{ComplaintChanged, Shows::Nothing,
             QT_TRANSLATE_NOOP("ErrorText",
                               "Somebody else acted on this complaint meanwhile. What you typed "
                               "is kept; look at the new state and try again.")},
    Sentence{NotFound, Shows::Place,
             QT_TRANSLATE_NOOP("ErrorText",
                               "This is no longer here, or not within your sight. Go back to "
                               "the list.")},
    Sentence{UndoTooLate, Shows::Nothing,
             QT_TRANSLATE_NOOP("ErrorText",
                               "It is too late to undo this. Take the step that corrects it "
                               "instead.")},
    Sentence{StoreBusy, Shows::Nothing,
             QT_TRANSLATE_NOOP("ErrorText",
                               "The local data is busy at the moment. Nothing is lost; try "
                               "again.")},
    Sentence{StoreFull, Shows::Nothing,
             QT_TRANSLATE_NOOP("ErrorText",
                               "The disk is full. The last change was not saved; free some "
                               "space and try again.")},
    Sentence{StoreUnreadable, Shows::Detail,
             QT_TRANSLATE_NOOP("ErrorText",
                               "The disk does not answer properly. The local data may be "
                               "unharmed; check the disk and its connection, then start again.")},
    Sentence{StoreDamaged, Shows::Detail,
             QT_TRANSLATE_NOOP("ErrorText",
                               "The local data is damaged. The damaged file was moved aside and "
                               "what you typed was salvaged where possible.")},
    Sentence{StoreNewer, Shows::Nothing,
             QT_TRANSLATE_NOOP("ErrorText",
                               "The local data was written by a newer version of UPIK Desk. "
                               "Install that version to open it.")},
    Sentence{StoreFailed, Shows::Detail,
             QT_TRANSLATE_NOOP("ErrorText",
                               "The local data could not be used. Nothing was changed; try "
                               "again, then report the words in brackets.")},
    Sentence{ProfileInUse, Shows::Detail,
             QT_TRANSLATE_NOOP("ErrorText",
                               "UPIK Desk is already open with this profile. Use that window, or "
                               "wait until the command that works with it has ended.")},
    Sentence{KeyUnavailable, Shows::Detail,
             QT_TRANSLATE_NOOP("ErrorText",
                               "The key that protects reporters' data cannot be read. Unlock "
                               "the keyring and start again.")},
    Sentence{FileUnreadable, Shows::Both,
             QT_TRANSLATE_NOOP("ErrorText",
                               "The file cannot be read. Check that it is there and that you "
                               "may open it.")},
    Sentence{FileUnwritable, Shows::Both,
             QT_TRANSLATE_NOOP("ErrorText",
                               "The file cannot be written. Choose another folder, or see to it "
                               "that this one can be written to.")},
    Sentence{FileMalformed, Shows::Both,
             QT_TRANSLATE_NOOP("ErrorText",
                               "The file is not in the expected form. Correct the place in "
                               "brackets.")},
    Sentence{FileTooLarge, Shows::Both,
             QT_TRANSLATE_NOOP("ErrorText", "The file is too large. Choose a smaller one.")},
    Sentence{ImageUnsupported, Shows::Place,
             QT_TRANSLATE_NOOP("ErrorText",
                               "This kind of file is not supported here. Save the photo as JPEG "
                               "or PNG and add it again.")},
};

constexpr bool everyCodeHasASentence()
{
    for (std::size_t i = 0; i < kSentences.size(); ++i)
        if (kSentences[i].code != ErrorCode(i))
            return false;
    return kSentences.size() == std::size_t(ImageUnsupported) + 1;
}

static_assert(everyCodeHasASentence(), "an error has no words, or those of another");

/// The words of a fault in a file; what has no words of ours stays as it is, zero bytes and all.
QString faultText(const QString &detail)
{
    const QByteArray source = detail.toUtf8();
    const QString said = QCoreApplication::translate("FileFault", source.constData());
    return said == QString::fromUtf8(source.constData()) ? detail : said;
}

QStringList shown(const Error &error, Shows shows)
{
    QStringList parts;
    if (shows == Shows::Place || shows == Shows::Both)
        parts << error.place;
    if (shows == Shows::Detail || shows == Shows::Both)
        parts << faultText(error.detail);
    parts.removeAll(QString());
    return parts;
}

} // namespace

QString errorText(const Error &error)
{
    const Sentence &sentence = kSentences[std::size_t(error.code)];
    const QString words = QCoreApplication::translate("ErrorText", sentence.words);
    const QStringList exact = shown(error, sentence.shows);
    return exact.isEmpty() ? words : u"%1 (%2)"_s.arg(words, exact.join(u": "_s));
}

} // namespace upik
