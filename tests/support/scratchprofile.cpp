// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/scratchprofile.h"

#include "desk/deskopening.h"
#include "support/builders.h"

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

template <typename T>
T orDie(Result<T> result, const char *what)
{
    if (!result)
        qFatal("%s: error %d at %s: %s", what, int(result.error().code),
               qPrintable(result.error().place), qPrintable(result.error().detail));
    return std::move(result).value();
}

} // namespace

ScratchProfile::ScratchProfile() : m_clock(wib("2026-11-24 09:00")) { open(); }

ScratchProfile::~ScratchProfile() { close(); }

QString ScratchProfile::officerId() { return u"019a0000-0000-7000-8000-000000000001"_s; }

QString ScratchProfile::otherOfficerId() { return u"019a0000-0000-7000-8000-000000000002"_s; }

Intake ScratchProfile::intake() const
{
    Intake intake = intakeAt(m_clock.now() - 10min);
    intake.id.clear();
    return intake;
}

void ScratchProfile::close()
{
    m_office.reset();
    m_desk.reset();
    m_profile.reset();
}

void ScratchProfile::open()
{
    auto opened = orDie(openDesk(path(), KeyKeeper::File, m_clock), "open the desk");
    m_profile = std::move(opened.profile);
    m_desk = std::move(opened.desk);
    m_office = std::make_unique<LocalOffice>(*m_profile, *m_desk);
}

void ScratchProfile::reopen()
{
    close();
    open();
}

QString ScratchProfile::takeIn() { return takeIn(intake()); }

QString ScratchProfile::takeIn(const Intake &intake)
{
    return orDie(answer(m_desk->takeIn(centralAdmin(), intake)), "take in").complaint;
}

Result<Receipt> ScratchProfile::act(const QString &id, const Seat &by, Action action,
                                    const ActionInput &input)
{
    const Complaint complaint = seen(centralAdmin(), id).complaint;
    return answer(m_desk->perform({{}, action, by, input, {}}, id, complaint.version));
}

void ScratchProfile::bringToWork(const QString &id)
{
    ActionInput named;
    named.officer = officerId();
    orDie(act(id, agencyAdmin(), Action::Accept, named), "accept");
    orDie(act(id, upik::officer(officerId()), Action::Receive), "receive");
}

CaseFile ScratchProfile::seen(const Seat &seat, const QString &id)
{
    return orDie(answer(m_desk->open(seat, id)), "open the case file");
}

std::vector<ListRow> ScratchProfile::rows(const Seat &seat, const QString &queue,
                                          const QString &search)
{
    ListQuery query{seat, queue};
    query.search = search;
    return orDie(answer(m_desk->rows(query, 0, 100)), "list");
}

qint64 ScratchProfile::counted(const Seat &seat, const QString &queue)
{
    for (const QueueCount &count : orDie(answer(m_desk->counts(seat)), "count"))
        if (count.queue == queue)
            return count.count;
    qFatal("no queue %s", qPrintable(queue));
}

} // namespace upik
