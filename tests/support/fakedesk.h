// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"
#include "domain/event.h"

#include <QHash>

namespace upik {

/// A desk in memory, for tests of the window: the real workflow and the real clocks over a vector
/// of histories. Answers are ready at once, unless they are held back.
class FakeDesk : public Desk
{
public:
    /// The moment is 24 Nov 2026 09.00 WIB, a Tuesday; there is no complaint yet.
    FakeDesk();

    static Seat admin();      ///< Ratna, agency admin of DPUPKP
    static Seat officer();    ///< officer-1 of DPUPKP
    static Seat central();    ///< Admin Pusat
    /// A complete intake for DPUPKP, of category jalan_rusak in Bener, by JSS.
    Intake intake(const QString &title) const;

    // arranging; each returns or takes the id of a complaint
    QString add(const QString &title, Millis ago = Millis(10min));
    QString add(const Intake &intake, Millis ago);
    /// Takes a step as the workflow does. REQUIRES: it is allowed.
    void act(const QString &id, Action action, const Seat &by, const ActionInput &input = {});
    /// Brings a complaint to a state by the shortest way of the SOP.
    void bringTo(const QString &id, State state);
    void setNow(Instant now) { m_now = now; }
    void changeRules(const SlaRules &rules);
    void changeReference(const Reference &reference);
    void setUnsent(const QString &id) { m_unsent.insert(id); }
    void setLoads(std::vector<OfficerLoad> loads) { m_loads = std::move(loads); }
    /// The next perform, takeIn, undo, reveal or attach fails with this.
    void failNext(const Error &error) { m_failure = error; }
    /// Says that complaints changed, as a sync in the background would.
    void announce(const QStringList &ids = {}) { Q_EMIT complaintsChanged(ids); }

    // what the window did
    const Complaint &complaint(const QString &id) const;
    const std::vector<Step> &performed() const { return m_performed; }
    const QStringList &undone() const { return m_undone; }
    bool isSeen(const QString &id) const { return m_seen.contains(id); }
    const QHash<QString, QJsonObject> &drafts() const { return m_drafts; }

    ReferencePtr reference() const override { return m_reference; }
    SlaRules rules() const override { return m_rules; }
    Instant now() const override { return m_now; }
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
    void markSeen(const Seat &seat, const QString &complaint) override;
    QFuture<Result<void>> keepDraft(const QString &key, const QJsonObject &draft) override;
    QFuture<Result<QJsonObject>> draft(const QString &key) override;
    QFuture<Result<void>> dropDraft(const QString &key) override;

private:
    struct History {
        Complaint complaint;
        std::vector<Event> events;
    };

    const History *find(const QString &id) const;
    History *find(const QString &id);
    Result<Receipt> take(const Step &step, const QString &id);
    ListRow rowOf(const History &history) const;
    bool isIn(const History &history, const ListQuery &query) const;
    std::vector<ListRow> listed(const ListQuery &query) const;
    std::optional<Error> takeFailure();
    QString nextId(QLatin1StringView kind);

    Instant m_now;
    ReferencePtr m_reference;
    SlaRules m_rules;
    std::vector<History> m_histories;
    std::vector<OfficerLoad> m_loads;
    std::optional<Error> m_failure;
    std::vector<Step> m_performed;
    QStringList m_undone;
    QSet<QString> m_seen, m_unsent;
    QHash<QString, QJsonObject> m_drafts;
    int m_ids = 0;
};

} // namespace upik
