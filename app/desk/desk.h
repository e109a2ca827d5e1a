// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/casefile.h"
#include "desk/listing.h"
#include "desk/receipt.h"
#include "domain/error.h"
#include "domain/reference.h"
#include "domain/step.h"

#include <QFuture>
#include <QJsonObject>
#include <QObject>

namespace upik {

/// What a person at a desk can do: the only border that ui/ sees. Every call returns at once and
/// answers through a future on a thread of the store; continuations go back to the window with
/// `.then(context, ...)`. The window's thread never waits for SQLite.
class Desk : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual ReferencePtr reference() const = 0;  ///< a snapshot in memory
    virtual SlaRules rules() const = 0;          ///< settings and calendars in force
    virtual Instant now() const = 0;

    // reading
    virtual QFuture<Result<qint64>> count(const ListQuery &query) = 0;
    /// Rows [first, first + limit) in the order of the query.
    virtual QFuture<Result<std::vector<ListRow>>> rows(const ListQuery &query, qint64 first,
                                                       int limit) = 0;
    /// Position of a complaint in the query, or -1 where it is not in it.
    virtual QFuture<Result<qint64>> position(const ListQuery &query, const QString &id) = 0;
    /// One for each queue of the seat's role, with the worst level of what is open in it by now.
    virtual QFuture<Result<std::vector<QueueCount>>> counts(const Seat &seat) = 0;
    /// Fails with NotFound where the complaint is not in the seat's sight, too.
    virtual QFuture<Result<CaseFile>> open(const Seat &seat, const QString &id) = 0;
    virtual QFuture<Result<std::vector<OfficerLoad>>> loads(const QString &agency,
                                                            const QString &complaint) = 0;

    // acting
    /// Takes a complaint in; the receipt holds its new number.
    virtual QFuture<Result<Receipt>> takeIn(const Seat &seat, const Intake &intake) = 0;
    /// Takes a step. Fails with ComplaintChanged where `version` is no longer the complaint's.
    virtual QFuture<Result<Receipt>> perform(const Step &step, const QString &complaint,
                                             int version) = 0;
    /// Takes back what was just done. Fails with UndoTooLate once its time has passed or another
    /// step followed.
    virtual QFuture<Result<Receipt>> undo(const QString &event) = 0;
    /// Shows who complains, and logs the look with its reason as an event.
    virtual QFuture<Result<Reporter>> reveal(const Seat &seat, const QString &complaint,
                                             const QString &reason) = 0;
    /// Shows Admin Pusat a confidential text and what goes with it (CaseFile::open()), and logs the
    /// look with its reason as an event.
    virtual QFuture<Result<ClosedPart>> revealText(const Seat &seat, const QString &complaint,
                                                   const QString &reason) = 0;
    /// Takes a photo or document into the store, by content; images are re-encoded and stripped.
    virtual QFuture<Result<Attachment>> attach(const QString &path) = 0;
    /// The seat has looked at the complaint: its row is no longer bold.
    virtual void markSeen(const Seat &seat, const QString &complaint) = 0;

    // drafts: what was typed and not yet sent, by form key ("reject:<complaint id>")
    virtual QFuture<Result<void>> keepDraft(const QString &key, const QJsonObject &draft) = 0;
    /// Empty where nothing was kept.
    virtual QFuture<Result<QJsonObject>> draft(const QString &key) = 0;
    virtual QFuture<Result<void>> dropDraft(const QString &key) = 0;

Q_SIGNALS:
    /// Complaints changed; an empty list: many, or all.
    void complaintsChanged(const QStringList &ids);
    /// The office's own officers, or words of the reference data, are others than before.
    void referenceChanged();
    /// Settings or calendars: every deadline shown may be another.
    void rulesChanged();
    /// The store is in trouble in the background: disk full, unreadable, damaged.
    void storeTrouble(const upik::Error &error);
};

} // namespace upik
