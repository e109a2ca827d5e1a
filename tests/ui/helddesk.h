// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/fakedesk.h"

#include <QPromise>

#include <functional>

namespace upik {

/// A desk whose answers can be held back, as those of a busy disk are.
class HeldDesk : public FakeDesk
{
public:
    /// From now on steps, intakes, photos, lists and looks are done at once and answered later.
    void hold() { m_holding = true; }
    /// Gives the answers that were held back, the oldest first; from now on all come at once.
    void release()
    {
        m_holding = false;
        for (const auto &answer : std::exchange(m_late, {}))
            answer();
    }

    QFuture<Result<Receipt>> perform(const Step &step, const QString &complaint,
                                     int version) override
    {
        return later(FakeDesk::perform(step, complaint, version));
    }
    QFuture<Result<Receipt>> takeIn(const Seat &seat, const Intake &intake) override
    {
        return later(FakeDesk::takeIn(seat, intake));
    }
    QFuture<Result<CaseFile>> open(const Seat &seat, const QString &id) override
    {
        return later(FakeDesk::open(seat, id));
    }
    QFuture<Result<Attachment>> attach(const QString &path) override
    {
        return later(FakeDesk::attach(path));
    }
    QFuture<Result<std::vector<ListRow>>> rows(const ListQuery &query, qint64 first,
                                               int limit) override
    {
        return later(FakeDesk::rows(query, first, limit));
    }

protected:
    template <typename T>
    QFuture<T> later(const QFuture<T> &ready)
    {
        if (!m_holding)
            return ready;
        auto promise = std::make_shared<QPromise<T>>();
        promise->start();
        m_late.push_back([promise, value = ready.result()] {
            promise->addResult(value);
            promise->finish();
        });
        return promise->future();
    }

private:
    bool m_holding = false;
    std::vector<std::function<void()>> m_late;
};

} // namespace upik
