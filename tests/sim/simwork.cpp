// SPDX-License-Identifier: GPL-3.0-or-later
// What people do at a simulated desk: a part of SimDesk.
#include "domain/workflow.h"
#include "sim/simdesk.h"
#include "store/attachmentstore.h"
#include "store/casewriter.h"
#include "store/complaintstore.h"
#include "store/eventstore.h"
#include "store/reporterseal.h"
#include "support/builders.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

constexpr Millis kHold = 30s;

/// Steps that open what is closed are left out: then whatever is closed must never come.
bool isSimulated(Action action)
{
    return action != Action::RevealReporter && action != Action::RevealText;
}

} // namespace

QString SimDesk::takeIn(Instant now)
{
    Intake intake = intakeAt(reading(now).wall - 1h);
    intake.id = simId(now, m_dice);
    intake.text = u"Lubang besar "_s + textCanary(intake.id) + m_dice.text();
    intake.reporter.name = u"Siti "_s + reporterCanary(intake.id);
    intake.reporter.anonymous = happens(m_dice, 20);
    intake.confidential = happens(m_dice, 20);
    intake.agency = m_dice.oneOf(QStringList{u"DPUPKP"_s, u"DPUPKP"_s, u"DLH"_s});
    const QString step = simId(now, m_dice);
    if (happens(m_dice, 20))
        intake.photos << photo(step);
    const auto taken = record(intake, step, person.seat, reading(now).wall);
    if (!taken)
        return {};
    const auto clocks = clocksOf({taken->event}, m_rules);
    const NewCase fresh{taken->complaint, deadlineOf(clocks, m_rules), taken->event,
                        sealReporter(intake.reporter, intake.id, m_seal),
                        taken->event.at + kHold};
    read([&](Database &database) { return CaseWriter(database).takeIn(fresh); });
    ++submitted;
    ownIntakes.insert(intake.id);
    return step;
}

QString SimDesk::act(Instant now)
{
    const auto complaint = someComplaint();
    if (!complaint)
        return {};
    auto actions = stepsFor(*complaint, person.seat, m_rules.settings);
    if (actions.empty() || happens(m_dice, 25))
        actions = remarksFor(*complaint, person.seat);
    std::erase_if(actions, [](Action action) { return !isSimulated(action); });
    if (actions.empty())
        return {};
    return write(*complaint, stepOf(*complaint, m_dice.oneOf(actions), reading(now).wall));
}

std::optional<Complaint> SimDesk::someComplaint()
{
    const auto ids = read([](Database &database) {
        return ComplaintStore(database).idsAfter({}, 1000);
    });
    if (ids.empty())
        return {};
    // A few are in everybody's hands, so that people meet.
    const int among = happens(m_dice, 70) ? std::min<int>(3, int(ids.size())) : int(ids.size());
    const QString id = ids[std::size_t(m_dice.roll(among))];
    return read([&](Database &database) { return ComplaintStore(database).load(id); }).complaint;
}

Step SimDesk::stepOf(const Complaint &complaint, Action action, Instant now)
{
    const QString id = simId(now, m_dice);
    return {id, action, person.seat, inputOf(complaint, action, id), now};
}

ActionInput SimDesk::inputOf(const Complaint &complaint, Action action, const QString &step)
{
    ActionInput input = inputFor(action);
    input.note = u"Sudah dicek: "_s + step;
    input.photos.clear();
    if (!input.officer.isEmpty())
        input.officer = complaint.agency == "DLH"_L1            ? u"officer-3"_s
                        : complaint.officer == "officer-1"_L1 ? u"officer-2"_s
                                                              : u"officer-1"_s;
    if (!input.agency.isEmpty())
        input.agency = complaint.agency == "DLH"_L1 ? u"DPUPKP"_s : u"DLH"_s;
    if (!input.mergeInto.isEmpty())
        input.mergeInto = someComplaint()->id;
    if (input.facts)
        (m_dice.coin() ? input.facts->placeText : input.facts->title) += step.right(4);
    if (action == Action::Complete || happens(m_dice, 5))
        input.photos << photo(step);
    return input;
}

QString SimDesk::photo(const QString &step)
{
    const QByteArray bytes = "\xff\xd8\xff" + m_dice.bytes(40) + step.toLatin1();
    Attachment file;
    file.id = QString::fromLatin1(
        QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    file.fileName = u"foto.jpg"_s;
    file.mediaType = u"image/jpeg"_s;
    file.bytes = bytes.size();
    const QString place = m_folder + u"/photos/"_s + file.id.left(2);
    QDir().mkpath(place);
    QFile onDisk(place + u'/' + file.id);
    if (!onDisk.open(QIODevice::WriteOnly) || onDisk.write(bytes) != bytes.size())
        qFatal("sim: no room for a photo");
    read([&](Database &database) -> Result<bool> {
        simMust(AttachmentStore(database).add(file, simBegin()));
        return true;
    });
    return file.id;
}

QString SimDesk::write(const Complaint &before, const Step &step)
{
    auto outcome = apply(before, step, m_rules.settings);
    if (!outcome)
        return {};
    auto events = read([&](Database &db) { return EventStore(db).history(before.id); });
    events.push_back(outcome->event);
    judgeLast(events, m_rules);
    const auto deadline = deadlineOf(clocksOf(events, m_rules), m_rules);
    const CaseStep said{before, outcome->complaint, deadline, events.back(), step.at + kHold};
    read([&](Database &database) -> Result<bool> {
        simMust(CaseWriter(database).write(said));
        return true;
    });
    ++submitted;
    return step.id;
}

} // namespace upik
