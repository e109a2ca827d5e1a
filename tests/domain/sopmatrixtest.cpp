// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/workflow.h"
#include "support/builders.h"
#include "support/catch.h"

#include <QFile>
#include <QHash>

using namespace Qt::Literals::StringLiterals;
using namespace upik;

namespace {

bool hasEnded(State state)
{
    return state == State::Done || state == State::Rejected || state == State::Referred
        || state == State::Merged;
}

/// tests/data/sop_matrix.txt: "state who action" to the state it leads to.
class Matrix
{
public:
    Matrix()
    {
        QFile file(QStringLiteral(UPIK_TEST_DATA_DIR "/sop_matrix.txt"));
        REQUIRE(file.open(QIODevice::ReadOnly));
        for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n'))
            if (!line.isEmpty() && !line.startsWith(u'#'))
                take(line);
    }

    std::optional<State> expected(const Complaint &complaint, const QString &who,
                                  const QString &action) const
    {
        const State state = complaint.state;
        const QString code = row(state).code;
        if (const auto found = m_cells.constFind(u"%1 %2 %3"_s.arg(code, who, action));
            found != m_cells.constEnd())
            return stateOf(*found);
        const QString when = hasEnded(state) ? u"ended"_s : u"open"_s;
        const bool stays = m_cells.contains(u"%1 %2 %3"_s.arg(when, who, action))
            || (complaint.confidential
                && m_cells.contains(u"%1 confidential %2 %3"_s.arg(when, who, action)));
        return stays ? std::optional(state) : std::nullopt;
    }

    qsizetype size() const { return m_cells.size(); }

private:
    void take(const QString &line)
    {
        const QStringList parts = line.split(u'|');
        REQUIRE(parts.size() == 3);
        for (const QString &cell : parts[2].split(u' ', Qt::SkipEmptyParts))
            m_cells.insert(u"%1 %2 %3"_s.arg(parts[0].trimmed(), parts[1].trimmed(),
                                            cell.section(u'>', 0, 0)),
                           cell.section(u'>', 1));
    }

    QHash<QString, QString> m_cells;
};

struct Person {
    QString who;  ///< as in the matrix; empty: somebody who has nothing to do with it
    Seat seat;
};

const std::vector<Person> &people()
{
    static const std::vector<Person> all{
        {u"agency"_s, agencyAdmin()},
        {u"officer"_s, officer()},
        {u"central"_s, centralAdmin()},
        {u""_s, agencyAdmin(u"DLH"_s)},
        {u""_s, officer(u"officer-9"_s)},
        {u""_s, officer(u"officer-9"_s, u"DLH"_s)},
        {u""_s, agencyAdmin({})},
        {u""_s, officer({})},
    };
    return all;
}

/// The officer of the matrix has the task; before somebody is assigned there is none.
QString whoOf(const Person &person, const Complaint &complaint)
{
    return person.who == u"officer"_s && complaint.officer != person.seat.officer ? QString()
                                                                                : person.who;
}

struct Attempt {
    Action action;
    QString cell;
    ActionInput input;
};

std::vector<Attempt> attempts()
{
    std::vector<Attempt> all;
    for (const ActionRow &row : actions())
        all.push_back({row.action, row.code, inputFor(row.action)});
    Attempt named = all[std::size_t(Action::Accept)];
    named.cell += u"+officer"_s;
    named.input.officer = u"officer-1"_s;
    all.push_back(named);
    return all;
}

Complaint complaintIn(State state, bool confidential)
{
    Complaint complaint = storyIn(state).complaint();
    complaint.confidential = confidential;
    return complaint;
}

void checkRefusal(const Result<Outcome> &outcome, const QString &who)
{
    REQUIRE_FALSE(outcome);
    const ErrorCode code = outcome.error().code;
    CHECK((code == ErrorCode::ActionNotAllowedForYou || code == ErrorCode::ActionNotAllowedNow));
    if (who.isEmpty())
        CHECK(code == ErrorCode::ActionNotAllowedForYou);
}

void checkOutcome(const Result<Outcome> &outcome, const Complaint &before, State to)
{
    REQUIRE(outcome);
    CHECK(outcome->complaint.state == to);
    CHECK(outcome->event.from == before.state);
    CHECK(outcome->event.to == to);
    CHECK(outcome->event.n == before.version + 1);
    CHECK(outcome->complaint.version == before.version + 1);
}

} // namespace

TEST_CASE("Nobody can take a step that the SOP does not give him")
{
    const Matrix matrix;
    REQUIRE(matrix.size() > 60);
    const auto state = GENERATE(from_range(states().begin(), states().end())).state;
    const Complaint complaint = complaintIn(state, GENERATE(false, true));
    REQUIRE(complaint.state == state);
    for (const Person &person : people())
        for (const Attempt &attempt : attempts()) {
            const QString who = whoOf(person, complaint);
            INFO(row(state).code.data() << ": " << qPrintable(person.seat.agency) << " "
                                        << row(person.seat.role).code.data() << " "
                                        << qPrintable(attempt.cell));
            const auto outcome =
                apply(complaint,
                      {u"e"_s, attempt.action, person.seat, attempt.input, complaint.changedAt},
                      SopSettings());
            const auto to = matrix.expected(complaint, who, attempt.cell);
            to ? checkOutcome(outcome, complaint, *to) : checkRefusal(outcome, who);
        }
}

TEST_CASE("The window offers exactly the steps that would be taken")
{
    const auto state = GENERATE(from_range(states().begin(), states().end())).state;
    const Complaint complaint = complaintIn(state, GENERATE(false, true));
    for (const Person &person : people()) {
        auto offered = stepsFor(complaint, person.seat, SopSettings());
        const auto said = remarksFor(complaint, person.seat);
        offered.insert(offered.end(), said.begin(), said.end());
        for (const ActionRow &action : actions()) {
            INFO(row(state).code.data() << " " << action.code.data());
            const bool taken =
                apply(complaint,
                      {u"e"_s, action.action, person.seat, inputFor(action.action), {}},
                      SopSettings())
                    .hasValue();
            CHECK(taken == (std::ranges::find(offered, action.action) != offered.end()));
        }
    }
}
