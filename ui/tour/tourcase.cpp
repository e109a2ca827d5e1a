// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tour/tourcase.h"

#include "ui/widgets/answer.h"

#include <QUuid>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

constexpr QLatin1StringView kAgency{"DPUPKP"};
constexpr QLatin1StringView kBefore{":/demo/jalan_berlubang.jpg"};
constexpr QLatin1StringView kAfter{":/demo/jalan_diperbaiki.jpg"};

QString newId() { return QUuid::createUuid().toString(QUuid::WithoutBraces); }

QString firstCode(const std::vector<Choice> &choices)
{
    return choices.empty() ? QString() : choices.front().code;
}

} // namespace

TourCase::TourCase(Desk &desk, QObject *parent) : QObject(parent), m_desk(desk) {}

Seat TourCase::seatOf(Role role) const
{
    switch (role) {
    case Role::AgencyAdmin: return {role, u"Ratna Contoh"_s, kAgency, {}};
    case Role::CentralAdmin: return {role, u"Wulan Contoh"_s, {}, {}};
    case Role::FieldOfficer: return officerSeat();
    }
    Q_UNREACHABLE();
}

Seat TourCase::officerSeat() const
{
    const auto role = Role::FieldOfficer;
    const auto &officers = m_desk.reference()->officers;
    const auto it = std::ranges::find(officers, QString(kAgency), &Officer::agency);
    if (it == officers.end())
        return {role, {}, kAgency, {}};
    return {role, it->name, it->agency, it->id};
}

Intake TourCase::intake() const
{
    Intake intake;
    intake.id = newId();
    intake.channelNumber = u"JSS-TUR-%1"_s.arg(toMillis(m_desk.now()) % 100'000);
    intake.text = u"Lubang di Jl. Babaran, sekitar 30 meter sebelah timur pertigaan, makin lebar "
                  "sejak hujan kemarin. Dua pengendara sepeda motor sudah jatuh. Mohon ditutup "
                  "atau setidaknya diberi rambu."_s;
    intake.facts = {.title = u"Lubang lebar di Jl. Babaran"_s,
                    .category = u"jalan_rusak"_s,
                    .classification = u"pengaduan_tidak_berkadar_pengawasan"_s,
                    .urgency = u"tinggi"_s,
                    .kelurahan = u"34.71.13.1004"_s,
                    .placeText = u"Jl. Babaran, 30 m timur pertigaan"_s,
                    .point = Point{-7.806238, 110.387455}};
    intake.agency = kAgency;
    intake.submittedAt = m_desk.now() - 45min;
    intake.reporter.name = u"Ibu Sekar Fiktif"_s;
    intake.reporter.phone = u"081200000099"_s;
    return intake;
}

void TourCase::takeIn()
{
    whenAnswered(m_desk.attach(kBefore), this, [this](const Result<Attachment> &photo) {
        if (!photo)
            return failed(photo.error());
        Intake coming = intake();
        coming.photos << photo->id;
        whenAnswered(m_desk.takeIn(seatOf(Role::CentralAdmin), coming), this,
                     [this](const Result<Receipt> &receipt) {
                         if (!receipt)
                             return failed(receipt.error());
                         m_id = receipt->complaint;
                         Q_EMIT done();
                     });
    });
}

ActionInput TourCase::inputFor(Action action) const
{
    const Reference &reference = *m_desk.reference();
    ActionInput input;
    input.message = u"Terima kasih atas aduan Anda. Kami menindaklanjutinya sesuai SOP."_s;
    input.note = u"Sudah dikoordinasikan dengan mandor wilayah."_s;
    input.reason = firstCode(action == Action::Hold ? reference.holdReasons
                                                    : reference.rejectReasons);
    if (action == Action::Assign)
        input.officer = seatOf(Role::FieldOfficer).officer;
    return input;
}

void TourCase::take(Role role, Action action)
{
    if (action != Action::Complete)
        return takeStep(seatOf(role), action, inputFor(action));
    whenAnswered(m_desk.attach(kAfter), this,
                 [this, role, action](const Result<Attachment> &photo) {
                     if (!photo)
                         return failed(photo.error());
                     ActionInput input = inputFor(action);
                     input.photos << photo->id;
                     takeStep(seatOf(role), action, input);
                 });
}

void TourCase::takeStep(const Seat &seat, Action action, const ActionInput &input)
{
    whenAnswered(m_desk.open(seat, m_id), this,
                 [this, seat, action, input](const Result<CaseFile> &file) {
                     if (!file)
                         return failed(file.error());
                     perform(seat, action, input, file->complaint.version);
                 });
}

void TourCase::perform(const Seat &seat, Action action, const ActionInput &input, int version)
{
    const Step step{newId(), action, seat, input, m_desk.now()};
    whenAnswered(m_desk.perform(step, m_id, version), this, [this](const Result<Receipt> &receipt) {
        if (!receipt)
            return failed(receipt.error());
        Q_EMIT done();
    });
}

} // namespace upik
