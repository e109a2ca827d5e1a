// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogsdriver.h"

#include "support/catch.h"
#include "ui/dialogs/dialogs.h"

#include <QAbstractButton>
#include <QMetaProperty>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

MessageTemplate messageTemplate(const QString &code, const QString &text)
{
    return {code, {code, code}, {text, text}};
}

Reference referenceOf(const Reference &plain)
{
    Reference reference = plain;
    const auto reason = [](const QString &code, const QString &name, const QString &suggests) {
        return Choice{code, {name, name}, suggests, false, std::nullopt};
    };
    reference.rejectReasons = {
        reason(u"bukan_kewenangan"_s, u"Bukan kewenangan"_s, u"alihkan"_s),
        reason(u"luar_kota"_s, u"Bukan kewenangan kota"_s, u"teruskan_luar"_s),
        reason(u"duplikat"_s, u"Duplikat"_s, u"gabung"_s),
        reason(u"tidak_lengkap"_s, u"Data tidak lengkap"_s, u"minta_kelengkapan"_s),
        reason(u"spam"_s, u"Spam"_s, u"tutup"_s)};
    reference.templates = {
        messageTemplate(u"tolak_bukan_kewenangan"_s,
                        u"Aduan {nomor} ditolak karena {alasan}.\nSampaikan kepada {instansi}."_s),
        messageTemplate(u"tolak_duplikat"_s, u"Aduan {nomor} sama dengan {induk}."_s),
        messageTemplate(u"tolak_lainnya"_s, u"Aduan {nomor} ditolak karena {alasan}."_s),
        messageTemplate(u"permintaan_informasi"_s, u"Mohon lengkapi: {penjelasan}"_s),
        messageTemplate(u"selesai"_s, u"Aduan {nomor} selesai pada {tanggal}."_s),
        messageTemplate(u"tertunda"_s, u"Tertunda karena {alasan}."_s)};
    reference.categories[1].keywords = {u"lampu jalan"_s, u"pju"_s};
    reference.officers[1].skills = {u"jalan_rusak"_s};
    return reference;
}

} // namespace

DialogsDriver::DialogsDriver()
{
    desk.changeReference(referenceOf(*desk.reference()));
    id = desk.add(u"Jalan berlubang"_s, 30min);
    m_window.show();
}

void DialogsDriver::bringTo(State state) { desk.bringTo(id, state); }

void DialogsDriver::makeConfidential()
{
    ActionInput input;
    input.confidential = true;
    desk.act(id, Action::SetConfidential, FakeDesk::central(), input);
}

FormDialog *DialogsDriver::open(Action action, const Seat &seat)
{
    CaseFile file = *desk.open(seat, id).result();
    file.similar = similar;
    return openActionDialog({desk, seat, file, action}, &m_window,
                            [this](const Receipt &, const Deed &done) {
                                taken.push_back(done.action);
                            });
}

FormDialog *DialogsDriver::openIntake(const Seat &seat)
{
    return openIntakeDialog(desk, seat, &m_window,
                            [this](const Receipt &receipt, const Deed &done) {
                                id = receipt.complaint;
                                taken.push_back(done.action);
                            });
}

FormDialog *DialogsDriver::dialog() const
{
    for (FormDialog *dialog : m_window.findChildren<FormDialog *>())
        if (dialog->isVisible())
            return dialog;
    return nullptr;
}

void DialogsDriver::fill(const QString &name, const QString &value)
{
    auto *widget = field<QWidget>(name);
    REQUIRE(widget);
    REQUIRE(widget->metaObject()->userProperty().write(widget, value));
}

QString DialogsDriver::text(const QString &name) const
{
    const auto *widget = field<QWidget>(name);
    return widget->metaObject()->userProperty().read(widget).toString();
}

void DialogsDriver::tick(const QString &name)
{
    auto *button = field<QAbstractButton>(name);
    REQUIRE(button);
    button->click();
}

void DialogsDriver::confirm() { QTest::keyClick(dialog(), Qt::Key_Return, Qt::ControlModifier); }

void DialogsDriver::escape() { QTest::keyClick(dialog(), Qt::Key_Escape); }

QString DialogsDriver::faultOf(const QString &place) const
{
    const auto *words = field<Notice>(place + "Error"_L1);
    return words && words->isVisible() ? words->sentence() : QString();
}

QStringList DialogsDriver::faults() const
{
    QStringList places;
    for (const Notice *words : dialog()->findChildren<Notice *>())
        if (words->isVisible() && words->objectName().endsWith("Error"_L1))
            places << words->objectName().chopped(5);
    return places;
}

QString DialogsDriver::notice() const { return field<Notice>(u"notice"_s)->sentence(); }

QString DialogsDriver::heading() const { return field<QLabel>(u"heading"_s)->text(); }

} // namespace upik
