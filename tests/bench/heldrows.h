// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"
#include "desk/office.h"

namespace upik {

/// A desk that has a few rows in memory and nothing else: the floor of what a list costs.
class HeldRows : public Desk
{
    Q_OBJECT

public:
    HeldRows(std::vector<ListRow> rows, Desk &words) : m_rows(std::move(rows)), m_words(words) {}

    ReferencePtr reference() const override { return m_words.reference(); }
    SlaRules rules() const override { return m_words.rules(); }
    Instant now() const override { return m_words.now(); }

    QFuture<Result<qint64>> count(const ListQuery &) override;
    QFuture<Result<std::vector<ListRow>>> rows(const ListQuery &, qint64 first, int limit) override;
    QFuture<Result<qint64>> position(const ListQuery &, const QString &) override;
    QFuture<Result<std::vector<QueueCount>>> counts(const Seat &seat) override;
    QFuture<Result<CaseFile>> open(const Seat &, const QString &) override;
    QFuture<Result<std::vector<OfficerLoad>>> loads(const QString &, const QString &) override;
    QFuture<Result<Receipt>> takeIn(const Seat &, const Intake &) override;
    QFuture<Result<Receipt>> perform(const Step &, const QString &, int) override;
    QFuture<Result<Receipt>> undo(const QString &) override;
    QFuture<Result<Reporter>> reveal(const Seat &, const QString &, const QString &) override;
    QFuture<Result<Attachment>> attach(const QString &) override;
    void markSeen(const Seat &, const QString &) override {}
    QFuture<Result<void>> keepDraft(const QString &, const QJsonObject &) override;
    QFuture<Result<QJsonObject>> draft(const QString &) override;
    QFuture<Result<void>> dropDraft(const QString &) override;

private:
    std::vector<ListRow> m_rows;
    Desk &m_words;
};

} // namespace upik
