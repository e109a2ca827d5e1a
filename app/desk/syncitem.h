// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/syncstate.h"
#include "domain/sop.h"

#include <vector>

namespace upik {

/// The three lists of the sync centre.
enum class SyncList { Waiting, Conflicts, Failed };

/// One change that is not at the server: a step, or a photo.
struct SyncItem {
    QString id;                      ///< of the mutation
    QString complaint;               ///< id
    QString number;                  ///< of the complaint, as shown
    QString title;
    std::optional<Action> action;    ///< none: a photo
    Instant at;                      ///< when it was made
    bool isUnderWay = false;         ///< being sent now
    bool isHeldUp = false;           ///< waits for a conflict or failure of its own complaint
    SyncProgress upload = {};        ///< bytes, of a photo
    int tries = 0;
    std::optional<SyncTrouble> lastTrouble = {};
    std::optional<Instant> lastTry = {};
    bool canRepeat = false;          ///< the step can be applied to the complaint as it is now
    bool canBecomeNote = false;      ///< there is a text, and the complaint takes notes

    bool operator==(const SyncItem &) const = default;
};

/// What a field of a change is; ui/sync has the words.
enum class SyncField {
    Status, Message, Note, Reason, Officer, Agency, ExternalBody, ExternalNumber, MergeInto, Until,
    Title, Category, Classification, Urgency, Place, Point, Confidential, Photos,
};

/// One field as it was written here and as it stands at the server, in words of the office; codes
/// are already labels of the reference data, except for Status, whose are codes of the SOP's table.
struct SyncFieldPair {
    SyncField field = SyncField::Note;
    QString mine;
    QString theirs;     ///< empty: there is nothing of the kind

    bool isSame() const { return mine == theirs; }
    bool operator==(const SyncFieldPair &) const = default;
};

/// All about one item, for whoever decides what becomes of it.
struct SyncDetail {
    QString id;                               ///< of the mutation
    std::vector<SyncFieldPair> fields;
    QString theirPerson;                      ///< who changed it there; empty where not known
    std::optional<Action> theirAction;
    std::optional<Instant> theirAt;

    bool operator==(const SyncDetail &) const = default;
};

} // namespace upik
