// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/demohistory.h"

#include "desk/demoactors.h"
#include "desk/demoscript.h"
#include "domain/intakejudge.h"
#include "domain/workflow.h"
#include "protocol/jsonintakereader.h"
#include "protocol/jsontext.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

/// A UUIDv7 that is the same for the same moment and the same place in the demonstration.
QString demoId(Instant at, int sample, int step)
{
    const QString time = QString::number(toMillis(at), 16).rightJustified(12, u'0');
    return u"%1-%2-7%3-8000-%4"_s.arg(time.first(8), time.last(4))
        .arg(step, 3, 16, QChar(u'0'))
        .arg(sample, 12, 16, QChar(u'0'));
}

Result<QJsonArray> samplesIn(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::FileUnreadable, path, file.errorString());
    const auto json = parseJsonObject(file.readAll());
    if (!json)
        return Unexpected{json.error()};
    return json->value("complaints"_L1).toArray();
}

/// The number that a channel would have given.
QString channelNumberOf(Channel channel, const QString &sample)
{
    const QString digits = sample.sliced(1);
    switch (channel) {
    case Channel::Jss: return u"JSS-2611%1"_s.arg(digits);
    case Channel::Lapor: return u"83%1427"_s.arg(digits);
    case Channel::SocialMedia: return u"https://contoh.invalid/p/%1"_s.arg(digits);
    case Channel::Letter: return u"%1/RW/XI/2026"_s.arg(digits);
    case Channel::Email:
    case Channel::Phone:
    case Channel::Messaging:
    case Channel::FrontDesk: return {};
    }
    Q_UNREACHABLE();
}

/// What a photo shows before the work and after it.
struct Photos {
    QLatin1StringView category;
    QLatin1StringView before;
    QLatin1StringView after;
};

constexpr Photos kRoad{{}, "jalan_berlubang"_L1, "jalan_diperbaiki"_L1};
constexpr std::array kPhotos{
    Photos{"jalan_rusak"_L1, "jalan_berlubang"_L1, "jalan_diperbaiki"_L1},
    Photos{"pju_mati"_L1, "lampu_mati"_L1, "lampu_menyala"_L1},
    Photos{"pju_bahaya"_L1, "lampu_mati"_L1, "lampu_menyala"_L1},
    Photos{"pohon_tumbang"_L1, "pohon_tumbang"_L1, "jalan_diperbaiki"_L1},
    Photos{"pohon"_L1, "pohon_tumbang"_L1, "jalan_diperbaiki"_L1},
    Photos{"drainase"_L1, "saluran_tersumbat"_L1, "jalan_diperbaiki"_L1},
};

const Photos *photosOf(const QString &category)
{
    const auto it = std::ranges::find(kPhotos, category, &Photos::category);
    return it == kPhotos.end() ? nullptr : &*it;
}

QStringList resource(QLatin1StringView photo) { return {u":/demo/%1.jpg"_s.arg(photo)}; }

/// Walks the samples through the SOP, each along its part.
class DemoWalk
{
public:
    DemoWalk(const Reference &reference, const SlaRules &rules, Instant now)
        : m_reference(reference), m_rules(rules), m_now(now)
    {}

    /// The sample as it comes in; its id is known to those that are merged into it.
    Result<Intake> enter(const QJsonObject &sample);
    /// Its life until now.
    DemoCase live(const Intake &intake, const QJsonObject &sample) const;

private:
    Instant madeAt(const QString &sample) const { return m_now - demoPartOf(sample).age; }
    ActionInput inputFor(const DemoBeat &beat, const Complaint &complaint,
                         const QJsonObject &sample) const;
    ActionInput decisionFor(const DemoBeat &beat, const QJsonObject &sample) const;
    bool add(DemoCase &life, Result<Outcome> outcome) const;

    const Reference &m_reference;
    const SlaRules &m_rules;
    Instant m_now;
    QHash<QString, QString> m_ids;  ///< complaint by sample
};

Result<Intake> DemoWalk::enter(const QJsonObject &sample)
{
    const QString id = sample.value("id"_L1).toString();
    const Instant at = madeAt(id);
    auto read = intakeFromSample(sample, id, IntakeAssembly(m_reference, at));
    if (!read)
        return read;
    Intake intake = std::move(read).value();
    intake.submittedAt = at;
    intake.id = demoId(at, id.sliced(1).toInt(), 0);
    intake.channelNumber = channelNumberOf(intake.channel, id);
    if (sample.value("expected_decision"_L1).toString() == "terima"_L1)
        intake.agency = sample.value("expected_agency_code"_L1).toString();
    const Photos *photos = photosOf(intake.facts.category);
    if (photos && intake.channel == Channel::Jss)
        intake.photos = resource(photos->before);
    m_ids.insert(id, intake.id);
    return IntakeJudge(m_reference, m_now).judge(std::move(intake));
}

DemoCase DemoWalk::live(const Intake &intake, const QJsonObject &sample) const
{
    const QString name = sample.value("id"_L1).toString();
    const int number = name.sliced(1).toInt();
    const Seat central = demoSeatFor(Action::Record, {}, m_reference);
    DemoCase life;
    add(life, record(intake, demoId(intake.submittedAt, number, 1), central, intake.submittedAt));
    for (const DemoBeat &beat : demoPartOf(name).course) {
        const Complaint complaint = replay(life.events);
        const Instant at = intake.submittedAt + beat.after;
        const Step step{demoId(at, number, int(life.events.size()) + 1), beat.action,
                        demoSeatFor(beat.action, complaint, m_reference),
                        inputFor(beat, complaint, sample), at};
        if (at >= m_now || !add(life, apply(complaint, step, m_rules.settings)))
            break;
    }
    return life;
}

ActionInput DemoWalk::inputFor(const DemoBeat &beat, const Complaint &complaint,
                               const QJsonObject &sample) const
{
    using enum Action;
    ActionInput input = decisionFor(beat, sample);
    const QString words = demoWordsOf(beat.action);
    const bool toReporter = beat.action == Accept || beat.action == Reject
        || beat.action == AskInfo || beat.action == Complete || beat.action == MessageReporter
        || beat.action == ConfirmRejection || beat.action == Refer;
    (toReporter ? input.message : input.note) = words;
    if ((beat.action == Accept && beat.namesOfficer) || beat.action == Assign)
        input.officer = demoOfficerFor(complaint, m_reference);
    if (beat.action == Hold)
        input.until = m_now + 24h;
    if (beat.action == Complete) {
        const Photos *photos = photosOf(complaint.facts.category);
        input.photos = resource((photos ? *photos : kRoad).after);
    }
    return input;
}

ActionInput DemoWalk::decisionFor(const DemoBeat &beat, const QJsonObject &sample) const
{
    ActionInput input;
    input.reason = beat.reason;
    const QString agency = sample.value("expected_agency_code"_L1).toString();
    if (beat.action == Action::Reject || beat.action == Action::ConfirmRejection)
        input.reason = sample.value("reject_reason_code"_L1).toString();
    if (beat.action == Action::Transfer)
        input.agency = agency;
    if (beat.action == Action::Refer)
        input.externalBody = agency;
    if (beat.action == Action::Merge)
        input.mergeInto = m_ids.value(sample.value("duplicate_of"_L1).toString());
    return input;
}

bool DemoWalk::add(DemoCase &life, Result<Outcome> outcome) const
{
    if (!outcome)
        return false;
    life.events.push_back(std::move(outcome->event));
    judgeLast(life.events, m_rules);
    return true;
}

} // namespace

Result<std::vector<DemoCase>> demoCases(const Reference &reference, const SlaRules &rules,
                                        Instant now, const QString &samples)
{
    const auto array = samplesIn(samples);
    if (!array)
        return Unexpected{array.error()};
    DemoWalk walk(reference, rules, now);
    std::vector<Intake> intakes;
    for (const QJsonValue &sample : *array) {
        auto intake = walk.enter(sample.toObject());
        if (!intake)
            return Unexpected{intake.error()};
        intakes.push_back(std::move(intake).value());
    }
    std::vector<DemoCase> cases;
    for (std::size_t i = 0; i < intakes.size(); ++i)
        cases.push_back(walk.live(intakes[i], array->at(qsizetype(i)).toObject()));
    std::ranges::sort(cases, {}, [](const DemoCase &life) { return life.events.front().at; });
    return cases;
}

} // namespace upik
