// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/faulttext.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

struct Sentence {
    SyncFault fault;
    const char *words;
};

using enum SyncFault;

constexpr std::array kSentences{
    Sentence{NoNetwork, QT_TRANSLATE_NOOP("SyncFault",
        "There is no network. Go on working; it is tried again as soon as there is one.")},
    Sentence{Unreachable, QT_TRANSLATE_NOOP("SyncFault",
        "The server cannot be reached. Check its address and the network; your work is safe on "
        "this computer.")},
    Sentence{Silent, QT_TRANSLATE_NOOP("SyncFault",
        "The server does not answer. It is tried again by itself; nothing is sent twice.")},
    Sentence{Interrupted, QT_TRANSLATE_NOOP("SyncFault",
        "The connection broke off. It is tried again by itself; nothing is sent twice.")},
    Sentence{NotOurServer, QT_TRANSLATE_NOOP("SyncFault",
        "What answers there is not a UPIK server. Check the address, or sign in to the network of "
        "this place first.")},
    Sentence{Untrusted, QT_TRANSLATE_NOOP("SyncFault",
        "The server's certificate cannot be trusted, so nothing was sent. Tell whoever runs the "
        "server.")},
    Sentence{Busy, QT_TRANSLATE_NOOP("SyncFault",
        "The server is busy or being maintained. It is tried again by itself.")},
    Sentence{ServerFailed, QT_TRANSLATE_NOOP("SyncFault",
        "The server had a fault of its own. It is tried again by itself; tell whoever runs it if "
        "this goes on.")},
    Sentence{ServerFull, QT_TRANSLATE_NOOP("SyncFault",
        "The server has no room left. Your work waits on this computer; tell whoever runs the "
        "server.")},
    Sentence{AddressMalformed, QT_TRANSLATE_NOOP("SyncFault",
        "This is not an address of a server. Enter it as upik.example.go.id.")},
    Sentence{AddressInsecure, QT_TRANSLATE_NOOP("SyncFault",
        "Without encryption (http) only a server on this computer is used. Enter the address with "
        "https.")},
    Sentence{BadCredentials, QT_TRANSLATE_NOOP("SyncFault",
        "User name and password do not go together. Try again, or ask the admin for a new "
        "password.")},
    Sentence{TooManyTries, QT_TRANSLATE_NOOP("SyncFault",
        "Too many tries. Wait a few minutes, then try again.")},
    Sentence{SessionEnded, QT_TRANSLATE_NOOP("SyncFault",
        "Your session has ended. Your changes are safe on this computer. Sign in again to send "
        "them.")},
    Sentence{DeviceRevoked, QT_TRANSLATE_NOOP("SyncFault",
        "This computer was shut out from the server. What you typed is kept; ask the admin.")},
    Sentence{OtherProfile, QT_TRANSLATE_NOOP("SyncFault",
        "The data on this computer belong to another account. Start UPIK Desk with a profile of "
        "its own for this one.")},
    Sentence{KeychainLocked, QT_TRANSLATE_NOOP("SyncFault",
        "The keyring of this computer is locked. You are signed in until the program ends.")},
    Sentence{DeskTooOld, QT_TRANSLATE_NOOP("SyncFault",
        "This program is too old for the server. Install the new version; your changes are kept "
        "and sent then.")},
    Sentence{ServerTooOld, QT_TRANSLATE_NOOP("SyncFault",
        "The server is too old for this program. Tell whoever runs it; your changes are kept.")},
    Sentence{StateConflict, QT_TRANSLATE_NOOP("SyncFault",
        "Somebody else was first: the complaint has moved on. Compare, then decide what becomes of "
        "your change.")},
    Sentence{FieldsConflict, QT_TRANSLATE_NOOP("SyncFault",
        "Some fields were changed by somebody else meanwhile. The others were taken over.")},
    Sentence{DependencyRejected, QT_TRANSLATE_NOOP("SyncFault",
        "A change before it was not taken. Decide about that one first.")},
    Sentence{Forbidden, QT_TRANSLATE_NOOP("SyncFault",
        "You may no longer take this step. What you wrote is kept.")},
    Sentence{OutOfSight, QT_TRANSLATE_NOOP("SyncFault",
        "The complaint has moved to another office. What you wrote is kept.")},
    Sentence{Invalid, QT_TRANSLATE_NOOP("SyncFault",
        "The server found a fault in what was entered. Copy the text, and enter it anew.")},
    Sentence{UnsupportedAction, QT_TRANSLATE_NOOP("SyncFault",
        "The server does not know this step yet. It is sent by itself once the server does.")},
    Sentence{TooLarge, QT_TRANSLATE_NOOP("SyncFault",
        "The photo is too large for the server. Add a smaller one.")},
    Sentence{TypeRefused, QT_TRANSLATE_NOOP("SyncFault",
        "The server does not take files of this kind. Add the photo as JPEG or PNG.")},
    Sentence{FileMissing, QT_TRANSLATE_NOOP("SyncFault",
        "The file of the photo is no longer on this computer. Add it again.")},
    Sentence{ChecksumMismatch, QT_TRANSLATE_NOOP("SyncFault",
        "The photo was damaged on the way. It is sent again by itself.")},
    Sentence{StoreFailed, QT_TRANSLATE_NOOP("SyncFault",
        "The local data could not be written. See to it that the disk has room.")},
    Sentence{Unknown, QT_TRANSLATE_NOOP("SyncFault",
        "The server refused it for a reason this program does not know. What you wrote is kept.")},
};

constexpr bool everyFaultHasASentence()
{
    for (std::size_t i = 0; i < kSentences.size(); ++i)
        if (kSentences[i].fault != SyncFault(i))
            return false;
    return kSentences.size() == std::size_t(Unknown) + 1;
}

static_assert(everyFaultHasASentence(), "a fault has no words, or those of another");

} // namespace

QString faultText(const SyncTrouble &trouble)
{
    const char *source = kSentences[std::size_t(trouble.fault)].words;
    const QString words = QCoreApplication::translate("SyncFault", source);
    return trouble.detail.isEmpty() ? words : u"%1 (%2)"_s.arg(words, trouble.detail);
}

} // namespace upik
