// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/sla.h"
#include "protocol/wirepull.h"
#include "protocol/wirepush.h"
#include "support/builders.h"

#include <map>

namespace upik {

/// The server's side of synchronisation in memory, for one viewer: one numbered log of rows, each
/// at its latest place. A copy of it is a backup.
class FakeServer
{
public:
    struct Case {
        Complaint head;
        std::vector<Event> events;
        QString text;
        Reporter reporter;
    };
    using Cases = std::map<QString, Case>;

    explicit FakeServer(Seat viewer) : m_viewer(std::move(viewer)) {}

    /// Somebody else takes a complaint in, or takes a step as the SOP allows.
    void takeIn(const Intake &intake, Instant now);
    bool act(const QString &id, const Step &step);

    /// REQUIRES: numbers go on where the last ones ended.
    PushAnswer push(const std::vector<Mutation> &mutations, Instant now);
    PullPage pull(const QString &cursor, int limit) const;

    /// Another history from now on; what desks have seen of the old one is not believed.
    void restoreFrom(const FakeServer &backup);
    /// Another seat; what the desk has is another's.
    void moveTo(const Seat &viewer, const QStringList &purge);

    /// Those in the viewer's sight.
    Cases visible() const;
    const Cases &all() const { return m_cases; }
    qint64 head() const { return m_head; }
    qint64 lastLseq() const { return m_last; }
    int timesApplied(const QString &mutation) const { return m_applied.value(mutation); }

private:
    struct Line {
        QString kind;
        QString id;
        bool gone = false;
    };

    MutationResult take(const Mutation &mutation, Instant now);
    bool record(const Intake &intake, const QString &event, const Seat &by, Instant now);
    bool apply(const QString &id, Step step, Instant now);
    void mark(const QString &kind, const QString &id, bool gone);
    void markAll(const Case &one, bool gone);
    bool sees(const Case &one) const;
    QJsonObject dataOf(const Line &line) const;

    Seat m_viewer;
    SlaRules m_rules = usualRules();
    Cases m_cases;
    std::map<qint64, Line> m_feed;
    std::map<std::pair<QString, QString>, qint64> m_places;
    std::map<QString, MutationResult> m_log;
    QHash<QString, int> m_applied;
    QString m_epoch = QStringLiteral("epoch-1");
    std::optional<PullReset> m_reset;
    qint64 m_head = 0;
    qint64 m_last = 0;
    int m_numbered = 0;
};

} // namespace upik
