// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/localoffice.h"

#include "desk/deskexport.h"
#include "desk/deskimport.h"
#include "desk/journalline.h"
#include "desk/officereference.h"
#include "desk/profile.h"
#include "desk/stepwriting.h"
#include "store/complaintstore.h"

#include <QtConcurrent>

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

constexpr auto kAtOnce = QtFuture::Launch::Sync;

/// An answer without its value.
template <typename T>
Result<void> outcomeOf(const Result<T> &answer)
{
    return answer ? Result<void>() : Unexpected{answer.error()};
}

} // namespace

LocalOffice::LocalOffice(Profile &profile, LocalDesk &desk)
    : m_profile(profile), m_desk(desk), m_post(std::make_shared<Postbox>(*this))
{
    m_pool.setMaxThreadCount(1);
}

LocalOffice::~LocalOffice()
{
    m_end.request_stop();
    m_pool.waitForDone();
    m_post->close();
}

template <typename Save, typename Load>
auto LocalOffice::saved(const QString &kind, Save save, Load load)
{
    Journal &journal = m_profile.journal();
    const auto work = [=, &journal, now = m_desk.now()](Database &database)
        -> decltype(load(database)) {
        if (const auto done = save(database); !done)
            return Unexpected{done.error()};
        const auto body = recordedBody(database, kind);
        if (!body)
            return Unexpected{body.error()};
        const QByteArray line = toJournal({{}, {}, {}, {}, OfficeRecord{kind, *body, now}});
        if (const auto kept = journal.append({line}, now); !kept)
            return Unexpected{kept.error()};
        return load(database);
    };
    return m_profile.store().write(Urgency::Now, work, journaling(journal));
}

/// Lets the desk follow before anybody hears of it.
template <typename Save>
QFuture<Result<void>> LocalOffice::saveRules(const QString &kind, Save save)
{
    return saved(kind, save, loadRules)
        .then(kAtOnce, [this, post = m_post](const Result<OfficeRules> &rules) {
            if (rules)
                post->post([this, rules] { m_desk.adopt(*rules); });
            return outcomeOf(rules);
        });
}

QFuture<Result<void>> LocalOffice::saveSettings(const Seat &seat, const SopSettings &settings)
{
    return saveRules(u"sop"_s, [=, now = m_desk.now()](Database &database) {
        return upik::saveSettings(database, seat, settings, now);
    });
}

QFuture<Result<void>> LocalOffice::saveCalendars(const Seat &seat, const CalendarBook &calendars)
{
    return saveRules(u"calendars"_s, [=, now = m_desk.now()](Database &database) {
        return upik::saveCalendars(database, seat, calendars, now);
    });
}

QFuture<Result<void>> LocalOffice::saveOfficers(const Seat &seat,
                                                const std::vector<Officer> &officers)
{
    const auto save = [=](Database &database) {
        return upik::saveOfficers(database, seat, officers);
    };
    return saved(u"officers"_s, save, loadReference)
        .then(kAtOnce, [this, post = m_post](const Result<Reference> &reference) {
            if (reference)
                post->post([this, reference] { m_desk.adopt(*reference); });
            return outcomeOf(reference);
        });
}

QFuture<Result<qint64>> LocalOffice::deadlinesMovedBy(const SlaRules &rules)
{
    const auto count = [rules](Database &database) -> Result<qint64> {
        const auto open = ComplaintStore(database).openIds();
        if (!open)
            return Unexpected{open.error()};
        const auto moved = deadlinesMoved(database, *open, rules);
        return moved ? Result<qint64>(qint64(moved->size())) : Unexpected{moved.error()};
    };
    return m_profile.store().read(Reading::Bulk, count);
}

std::function<void(qint64, qint64)> LocalOffice::progressTeller()
{
    return [this, post = m_post](qint64 done, qint64 all) {
        post->post([this, done, all] { Q_EMIT progress(done, all); });
    };
}

QFuture<Result<ImportReport>> LocalOffice::previewImport(const QString &path)
{
    const auto work = [=, store = &m_profile.store(), context = m_desk.context(),
                       tell = progressTeller(), stop = m_end.get_token()] {
        DeskImport intake(*store, context, stop);
        intake.onProgress(tell);
        return intake.preview(path);
    };
    return QtConcurrent::run(&m_pool, work);
}

QFuture<Result<ImportReport>> LocalOffice::importFile(const Seat &seat, const QString &path)
{
    const auto work = [=, this, post = m_post, store = &m_profile.store(),
                       context = m_desk.context(), tell = progressTeller(),
                       stop = m_end.get_token()] {
        DeskImport intake(*store, context, stop);
        intake.onProgress(tell);
        auto report = intake.take(seat, path);
        post->post([this] { m_desk.announce({}); });
        return report;
    };
    return QtConcurrent::run(&m_pool, work);
}

QFuture<Result<qint64>> LocalOffice::exportFile(const QString &path)
{
    const auto work = [=, store = &m_profile.store(), seal = m_profile.seal(),
                       tell = progressTeller(), stop = m_end.get_token()] {
        DeskExport all(*store, seal, stop);
        all.onProgress(tell);
        return all.write(path);
    };
    return QtConcurrent::run(&m_pool, work);
}

} // namespace upik
