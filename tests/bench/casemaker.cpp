// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/casemaker.h"

#include "domain/workflow.h"
#include "protocol/jsontext.h"

#include <QFile>
#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

constexpr Millis kSpan = 24h * 730;

/// The words of the sample complaints, the frequent ones first, and names that vary.
QStringList vocabulary()
{
    QFile file(u":/seed/samples.json"_s);
    QMap<QString, int> counted;
    if (file.open(QIODevice::ReadOnly)) {
        const auto json = parseJsonObject(file.readAll());
        const QJsonArray samples = json ? (*json)[u"complaints"].toArray() : QJsonArray();
        static const QRegularExpression parting(u"[^\\w]+"_s,
                                                QRegularExpression::UseUnicodePropertiesOption);
        for (const QJsonValue &sample : samples)
            for (const QString &word : sample[u"text"].toString().split(parting))
                if (word.size() > 1 && word.size() < 20)
                    ++counted[word.toLower()];
    }
    QStringList words = counted.keys();
    std::ranges::stable_sort(words, std::greater(), [&](const QString &w) { return counted[w]; });
    return words;
}

QString idOf(quint64 kind, quint64 n, Instant at)
{
    const QString hex = u"%1%2"_s.arg(toMillis(at), 12, 16, QChar(u'0'))
                            .arg(0x7000 + kind, 4, 16, QChar(u'0'));
    return hex.mid(0, 8) + u'-' + hex.mid(8, 4) + u'-' + hex.mid(12, 4) + u"-8000-"_s
        + u"%1"_s.arg(n, 12, 16, QChar(u'0'));
}

struct Way {
    Action action;
    State to;
};
using Ways = std::vector<Way>;

const Ways kDone{{Action::Accept, State::Accepted}, {Action::Assign, State::Assigned},
                 {Action::Receive, State::InProgress}, {Action::Complete, State::Done}};
const Ways kRejected{{Action::Reject, State::UnderReview},
                     {Action::ConfirmRejection, State::Rejected}};
const Ways kReferred{{Action::Reject, State::UnderReview}, {Action::Refer, State::Referred}};
const Ways kInHand{{Action::Accept, State::Accepted}, {Action::Assign, State::Assigned},
                   {Action::Receive, State::InProgress}};
const Ways kHeld{{Action::Accept, State::Accepted}, {Action::Assign, State::Assigned},
                 {Action::Receive, State::InProgress}, {Action::Hold, State::OnHold}};

const Ways &wayOf(bool open, bool inHand, Chance &chance)
{
    static const std::vector<Ways> kWaiting{{}, {{Action::AskInfo, State::NeedsInfo}},
                                            {{Action::Reject, State::UnderReview}},
                                            {{Action::Accept, State::Accepted}}};
    if (!open)
        return chance.below(100) < 87 ? kDone : chance.oneIn(4) ? kReferred : kRejected;
    if (inHand)
        return chance.oneIn(6) ? kHeld : kInHand;
    return chance.anyOf(kWaiting);
}

Verdict verdictOf(const Event &event, Instant at)
{
    return {Stage::Verification, 1, event.agency, at + 2h, at, 2h, 1h, true, 1};
}

} // namespace

CaseMaker::CaseMaker(ReferencePtr reference, int complaints, Instant now)
    : m_reference(std::move(reference)), m_words(vocabulary()), m_complaints(complaints), m_now(now)
{
    for (const Region &region : m_reference->regions)
        if (region.isKelurahan())
            m_kelurahan.push_back(region.code);
    for (const Agency &agency : m_reference->agencies)
        if (!agency.external && agency.code != busyAgency())
            m_agencies.push_back(agency.code);
}

QString CaseMaker::busyAgency()
{
    return u"DPUPKP"_s;
}

QString CaseMaker::text(Chance &chance, int words) const
{
    QString made;
    for (int i = 0; i < words; ++i) {
        made += i == 0 ? u""_s : u" "_s;
        // Houses, poles and plates make a tenth of the words rare.
        made += chance.oneIn(12) ? u"no%1"_s.arg(chance.below(90'000)) : chance.oftenEarly(m_words);
    }
    return made + u'.';
}

Intake CaseMaker::intakeOf(int n, Chance &chance) const
{
    Intake intake;
    intake.submittedAt = m_now - kSpan * (m_complaints - n) / m_complaints;
    intake.id = idOf(0, quint64(n), intake.submittedAt);
    intake.channel = Channel(chance.below(8));
    intake.channelNumber = u"K%1"_s.arg(n);
    intake.text = text(chance, 18 + int(chance.below(40)));
    intake.facts.title = text(chance, 4);
    const Category &category = chance.anyOf(m_reference->categories);
    intake.facts.category = category.code;
    intake.facts.urgency = chance.oneIn(200) ? u"darurat"_s : u"sedang"_s;
    intake.facts.kelurahan = chance.anyOf(m_kelurahan);
    intake.facts.placeText = u"Jl. "_s + text(chance, 2) + QString::number(chance.below(200));
    intake.facts.point = Point{-7.75 - double(chance.below(90'000)) / 1e6,
                               110.34 + double(chance.below(70'000)) / 1e6};
    intake.agency = chance.below(100) < 62 ? busyAgency() : chance.anyOf(m_agencies);
    return intake;
}

std::vector<Event> CaseMaker::historyOf(const Intake &intake, int n, Chance &chance) const
{
    const bool open = n >= m_complaints - m_complaints / 10;
    const bool inHand = chance.below(100) < 63;
    Ways ways = wayOf(open, inHand, chance);
    while (ways.size() < 4)
        ways.push_back({Action::InternalNote, ways.empty() ? State::Received : ways.back().to});
    const Seat central{Role::CentralAdmin, u"Admin"_s, {}, {}};
    auto first = record(intake, idOf(1, quint64(n) * 8, intake.submittedAt), central,
                        intake.submittedAt);
    std::vector<Event> events{first->event};
    for (const Way &way : ways) {
        Event event;
        event.n = int(events.size()) + 1;
        event.at = events.back().at + 20min;
        event.id = idOf(1, quint64(n) * 8 + quint64(event.n), event.at);
        event.complaint = intake.id;
        event.action = way.action;
        event.by = {Role::AgencyAdmin, u"Bu Rini"_s, intake.agency, {}};
        event.from = events.back().to;
        event.to = way.to;
        event.agency = intake.agency;
        event.officer = way.action == Action::Assign
            ? u"officer-%1"_s.arg(chance.below(900)) : events.back().officer;
        if (way.action == Action::InternalNote)
            event.input.note = text(chance, 8);
        else
            event.verdicts = {verdictOf(event, event.at)};
        events.push_back(event);
    }
    return events;
}

Deadline CaseMaker::deadlineOf(const Complaint &complaint, Chance &chance) const
{
    Deadline deadline;
    if (!complaint.isOpen())
        return deadline;
    deadline.stage = row(complaint.state).clock;
    if (complaint.state == State::OnHold || complaint.state == State::NeedsInfo) {
        deadline.paused = true;
        deadline.left = chance.below(86'400) * 1s;
        return deadline;
    }
    // A fifth of what is open is late.
    deadline.due = m_now + (chance.below(500'000) - 100'000) * 1s;
    deadline.attentionAt = *deadline.due - 12h;
    deadline.criticalAt = *deadline.due - 5h;
    return deadline;
}

MadeCase CaseMaker::make(int n) const
{
    Chance chance(0x5EED0000u + quint64(n));
    const Intake intake = intakeOf(n, chance);
    auto events = historyOf(intake, n, chance);
    MadeCase made;
    made.taken.complaint = replay(events);
    made.taken.deadline = deadlineOf(made.taken.complaint, chance);
    made.taken.event = events.front();
    made.taken.reporter.name = QByteArray(48, char(n));
    made.taken.reporter.phone = QByteArray(52, char(n + 1));
    made.taken.reporter.hash = u"p%1"_s.arg(chance.below(m_complaints / 2 + 1));
    for (int i = 0; i < 8; ++i)
        made.taken.reporter.words.append(u"%1"_s.arg(chance.below(40'000), 13, 36, QChar(u'0')));
    made.later.assign(events.begin() + 1, events.end());
    return made;
}

} // namespace upik
