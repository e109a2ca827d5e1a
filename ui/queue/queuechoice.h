// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/queue/queuemodel.h"

namespace upik {

/// The complaint that is chosen in a list, by its id: found again wherever its row goes, sought
/// where another query shows it, missed when it leaves. Where the cursor stands is the view's
/// business.
class QueueChoice : public QObject
{
    Q_OBJECT

public:
    /// REQUIRES: desk and model outlive it.
    QueueChoice(Desk &desk, QueueModel &model, QObject *parent = nullptr);

    /// Id of the chosen complaint, or empty.
    const QString &id() const { return m_id; }
    /// The cursor stands on it; an empty id chooses nothing.
    void set(const QString &id) { m_id = id; }
    /// Chooses a complaint wherever it is in the query, once that is here; found() tells.
    void seek(const QString &id);
    bool isSeeking() const { return !m_sought.isEmpty(); }
    /// A person chose otherwise meanwhile: found() will not come.
    void stopSeeking() { m_sought.clear(); }
    /// After a refresh with the cursor on this row: finds out where the complaint is now.
    void follow(int cursor);

Q_SIGNALS:
    /// The chosen complaint is in this row.
    void located(int row);
    /// Answers seek(), unless it was stopped.
    void found(const QString &id, bool isThere);
    /// It is no longer in the query; nothing is chosen.
    void vanished(const QString &id);

private:
    void locate();
    void ask(const QString &id);
    void take(const QString &id, qint64 position);
    void settle(const QString &id, qint64 position);

    Desk &m_desk;
    QueueModel &m_model;
    QString m_id;
    QString m_sought;
};

} // namespace upik
