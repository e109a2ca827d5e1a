// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"

namespace upik {

/// A desk whose every list is these rows, in memory: the floor that a list on a store is measured
/// by. Knows no complaint behind them.
class RowsDesk : public Desk {
    Q_OBJECT

public:
    /// Reference, rules and time come from the other desk, which must outlive it.
    explicit RowsDesk(const Desk &other)
        : m_other(other)
    { }

    void setRows(std::vector<ListRow> rows) { m_rows = std::move(rows); }

    ReferencePtr reference() const override { return m_other.reference(); }
    SlaRules rules() const override { return m_other.rules(); }
    Instant now() const override { return m_other.now(); }

    QFuture<Result<qint64>> count(const ListQuery &query) override;
    QFuture<Result<std::vector<ListRow>>> rows(const ListQuery &query, qint64 first,
                                               int limit) override;
    QFuture<Result<qint64>> position(const ListQuery &query, const QString &id) override;
    QFuture<Result<std::vector<QueueCount>>> counts(const Seat &seat) override;
    QFuture<Result<CaseFile>> open(const Seat &seat, const QString &id) override;
    QFuture<Result<std::vector<OfficerLoad>>> loads(const QString &agency,
                                                    const QString &complaint) override;
    QFuture<Result<Receipt>> takeIn(const Seat &seat, const Intake &intake) override;
    QFuture<Result<Receipt>> perform(const Step &step, const QString &complaint,
                                     int version) override;
    QFuture<Result<Receipt>> undo(const QString &event) override;
    QFuture<Result<Reporter>> reveal(const Seat &seat, const QString &complaint,
                                     const QString &reason) override;
    QFuture<Result<ClosedPart>> revealText(const Seat &seat, const QString &complaint,
                                        const QString &reason) override;
    QFuture<Result<Attachment>> attach(const QString &path) override;
    void markSeen(const Seat &, const QString &) override { }
    QFuture<Result<void>> keepDraft(const QString &key, const QJsonObject &draft) override;
    QFuture<Result<QJsonObject>> draft(const QString &key) override;
    QFuture<Result<void>> dropDraft(const QString &key) override;

private:
    const Desk &m_other;
    std::vector<ListRow> m_rows;
};

} // namespace upik
