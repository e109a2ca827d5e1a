// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reference.h"
#include "domain/stageclock.h"
#include "server/randomness.h"
#include "store/seal.h"

namespace upik {

/// What the taking of mutations depends on besides the database: a snapshot of the office.
struct TakingContext {
    ReferencePtr reference;
    std::shared_ptr<const SlaRules> rules;
    Seal seal;               ///< of the server
    SecretKey serverKey;
    Randomness randomness;
};

/// Who sends a mutation and when, as the server has it at this moment.
struct MutationSender {
    QString user;            ///< id
    Seat seat;
    QString device;
    Instant received;        ///< decides every deadline
};

} // namespace upik
