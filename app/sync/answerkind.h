// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace upik {

/// What the desk does with an answer, or with none. No kind ever drops what was typed.
enum class AnswerKind {
    Processed,      ///< read its content; results are paired by id
    Retry,          ///< by this answer nothing was done: later again
    OutcomeUnknown, ///< it may have been done: later again with the same bytes
    Refresh,        ///< renew the access token, then again
    SignIn,         ///< ask the person to sign in; work goes on offline
    HoldLane,       ///< the same request would fail again: keep it, tell it in the sync panel
    Resnapshot,     ///< take everything anew
    Revoked,        ///< this device has been shut out: purge what the server gave
    TooOld,         ///< this program is: stop, keep everything, tell the person
    Resequence,     ///< number the lane on from what the server expects
    NewDevice,      ///< another desk has this device's id: register a new one
    SplitBatch,     ///< send less at once; a single one that is too large is held
    ResumeUpload,   ///< ask for the offset and go on from there
    RestartUpload,  ///< the upload ran out: begin it again
    ResendChunk,    ///< it was damaged on the way
    Missing,        ///< not there, or not for this user
};

/// How the transport failed, where no whole answer came.
enum class TransportFault {
    None,
    NotConnected, ///< no name, no route or refused: nothing was sent
    Untrusted,    ///< TLS that cannot be trusted: nothing was sent
    Broken,       ///< lost after sending had begun
    TimedOut,
    Cancelled,    ///< by ourselves, as a long poll that makes room for a push
    Unreadable,   ///< an answer came, but cut short, too large or not what it says
};

/// What classifyAnswer() looks at.
struct HttpAnswer {
    TransportFault fault = TransportFault::None;
    int status = 0;
    /// The problem's `code`, or empty.
    QString code = {};
    /// Whether it has the header Upik-Protocol: without, a proxy or a hotel's login page speaks.
    bool isOurs = true;
    /// Whether the request had a token renewed just before, or was that renewal.
    bool afterRefresh = false;
};

/// By the tables of sync.md 2.5 and 2.6. What only our server may say (signing out, purging, being
/// too old, taking everything anew) is not believed of an answer that is not ours. Since Qt may
/// send a request twice unseen, Retry too proves nothing of a mutation: only a result by its id.
AnswerKind classifyAnswer(const HttpAnswer &answer);

/// Whether to try the same again by itself after a Backoff.
bool isTriedAgain(AnswerKind kind);

} // namespace upik
