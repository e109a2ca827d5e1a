// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/intakedesk.h"

#include "domain/workflow.h"
#include "server/casesreader.h"
#include "server/heldcase.h"
#include "store/newid.h"
#include "store/numbersequence.h"
#include "store/transaction.h"

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

/// Who took in what no person has: the server, in the seat that sees all.
Seat serverSeat() { return {Role::CentralAdmin, u"upik-server"_s, {}, {}}; }

} // namespace

Result<bool> IntakeDesk::isKnown(const Intake &intake)
{
    return CasesReader(m_database.connection()).knows(intake.channel, intake.channelNumber);
}

Result<QStringList> IntakeDesk::take(const std::vector<Intake> &intakes)
{
    SqlConnection &connection = m_database.connection();
    const auto office = m_grounds.office.now(connection);
    if (!office)
        return Unexpected{office.error()};
    auto transaction = Transaction::begin(connection);
    if (!transaction)
        return Unexpected{transaction.error()};
    std::vector<FeedMark> marks;
    QStringList numbers;
    for (const Intake &intake : intakes) {
        const auto number = store(intake, *office->rules, marks);
        if (!number)
            return Unexpected{number.error()};
        numbers.append(*number);
    }
    FeedWriter feed(connection, m_database.dialect(), m_grounds.randomness);
    if (const auto told = feed.commit(marks, {{}, m_grounds.clock.now()}); !told)
        return Unexpected{told.error()};
    const auto committed = transaction->commit();
    return committed ? Result<QStringList>(numbers) : Unexpected{committed.error()};
}

Result<QString> IntakeDesk::store(Intake intake, const SlaRules &rules,
                                  std::vector<FeedMark> &marks)
{
    const Instant now = m_grounds.clock.now();
    intake.id = newId(now);
    auto outcome = record(intake, newId(now), serverSeat(), now);
    if (!outcome)
        return Unexpected{outcome.error()};
    const auto number = NumberSequence(m_database.connection()).next(now);
    if (!number)
        return number;
    outcome->event.serverAt = now;
    outcome->complaint = project({}, outcome->event);
    outcome->complaint.number = *number;
    CaseStore cases(m_database.connection(), m_grounds.seal);
    const auto added = storeNewCase(cases, outcome->complaint, outcome->event, rules);
    if (!added)
        return Unexpected{added.error()};
    marks.insert(marks.end(), added->begin(), added->end());
    return number;
}

} // namespace upik
