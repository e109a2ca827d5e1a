// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/steptaker.h"

namespace upik {

struct OutboxEntry;

/// What somebody decides about a step that the server did not take. What was typed stays: in a new
/// step, in a note, in the archive or in the bin. REQUIRES: the same as StepTaker.
class SyncDecisions
{
public:
    SyncDecisions(StepTaker &taker, const Seat &seat) : m_taker(taker), m_seat(seat) {}

    /// As it is. Fails with ActionNotAllowedNow where the server has decided on it.
    Result<QString> sendAgain(const QString &item);
    /// The same step on the complaint as it is now. Fails as StepTaker::perform() does.
    Result<QString> applyAgain(const QString &item);
    /// What was written, as an internal note. Fails with MissingText where there is nothing.
    Result<QString> keepAsNote(const QString &item);
    /// Into the bin.
    Result<QString> discard(const QString &item);

private:
    Result<QString> resolved(const OutboxEntry &entry, const Result<Receipt> &receipt);
    Result<Receipt> repeat(const OutboxEntry &entry, const Event &event);
    Result<Receipt> performNow(const QString &complaint, Action action, const ActionInput &input);

    StepTaker &m_taker;
    const Seat &m_seat;
};

} // namespace upik
