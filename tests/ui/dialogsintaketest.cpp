// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "ui/dialogs/whenedit.h"
#include "ui/dialogsdriver.h"

#include <QAbstractButton>
#include <QPlainTextEdit>

using namespace Qt::Literals::StringLiterals;
using namespace upik;

namespace {

/// Everything that a letter needs.
void fillLetter(DialogsDriver &person)
{
    person.openIntake();
    person.fill(u"channel"_s, u"surat"_s);
    person.fill(u"text"_s, u"Sampah menumpuk di depan pasar."_s);
    person.fill(u"title"_s, u"Sampah menumpuk"_s);
    person.fill(u"category"_s, u"sampah"_s);
    person.fill(u"kelurahan"_s, u"34.71.03.1002"_s);
    person.fill(u"name"_s, u"Ibu Sri"_s);
    person.fill(u"phone"_s, u"0812-0000-0012"_s);
}

} // namespace

TEST_CASE("Admin Pusat takes in a letter, and the category names the agency")
{
    DialogsDriver person;
    fillLetter(person);
    CHECK(person.text(u"agency"_s) == u"DLH"_s);
    person.fill(u"channelNumber"_s, u"12/KEL/2026"_s);
    person.confirm();
    REQUIRE(person.taken == std::vector{Action::Record});
    const Complaint &taken = person.desk.complaint(person.id);
    CHECK(taken.channel == Channel::Letter);
    CHECK(taken.channelNumber == u"12/KEL/2026"_s);
    CHECK(taken.agency == u"DLH"_s);
    CHECK(taken.marks.isEmpty());
}

TEST_CASE("The time it happened stands apart from the time of entry")
{
    DialogsDriver person;
    fillLetter(person);
    const Instant written = person.desk.now() - 26h;
    person.field<WhenEdit>(u"submittedAt"_s)->setWhen(written);
    person.confirm();
    CHECK(person.desk.complaint(person.id).submittedAt == written);
    CHECK(person.desk.complaint(person.id).enteredAt == person.desk.now());
}

TEST_CASE("A time that has not come yet is refused under its field")
{
    DialogsDriver person;
    fillLetter(person);
    person.field<WhenEdit>(u"submittedAt"_s)->setWhen(person.desk.now() + 2h);
    person.confirm();
    CHECK_FALSE(person.faultOf(u"submittedAt"_s).isEmpty());
    CHECK(person.text(u"title"_s) == u"Sampah menumpuk"_s);
}

TEST_CASE("Each missing thing of an intake is named in its place")
{
    const QString place = GENERATE(u"text"_s, u"category"_s);
    DialogsDriver person;
    fillLetter(person);
    person.fill(place, QString());
    person.confirm();
    CHECK_FALSE(person.faultOf(place).isEmpty());
    CHECK(person.taken.empty());
}

TEST_CASE("A title left empty is made of the first words")
{
    DialogsDriver person;
    fillLetter(person);
    person.fill(u"title"_s, QString());
    person.confirm();
    CHECK(person.desk.complaint(person.id).facts.title == u"Sampah menumpuk di depan pasar."_s);
}

TEST_CASE("A NIK of another length is doubted while it is typed")
{
    DialogsDriver person;
    person.openIntake();
    person.fill(u"channel"_s, u"datang_langsung"_s);
    person.fill(u"identityNumber"_s, u"34710"_s);
    CHECK(person.field<Notice>(u"doubts"_s)->sentence().contains(u"16"));
    person.fill(u"identityNumber"_s, u"3471010101010001"_s);
    CHECK(person.field<Notice>(u"doubts"_s)->sentence().isEmpty());
}

TEST_CASE("Each channel shows its own fields")
{
    DialogsDriver person;
    person.openIntake();
    const auto shows = [&](const QString &name) {
        return person.field<QWidget>(name)->isVisible();
    };
    person.fill(u"channel"_s, u"telepon"_s);
    CHECK((shows(u"readBack"_s) && shows(u"phone"_s) && !shows(u"channelNumber"_s)));
    person.fill(u"channel"_s, u"media_sosial"_s);
    CHECK((shows(u"account"_s) && shows(u"channelNumber"_s) && !shows(u"phone"_s)));
    person.fill(u"channel"_s, u"datang_langsung"_s);
    CHECK((shows(u"identityNumber"_s) && !shows(u"channelNumber"_s)));
    person.fill(u"channel"_s, u"sp4n_lapor"_s);
    CHECK((shows(u"anonymous"_s) && shows(u"channelNumber"_s)));
}

TEST_CASE("A telephone call is read back before it is taken in")
{
    DialogsDriver person;
    fillLetter(person);
    person.fill(u"channel"_s, u"telepon"_s);
    person.confirm();
    CHECK_FALSE(person.faultOf(u"readBack"_s).isEmpty());
    person.tick(u"readBack"_s);
    person.confirm();
    CHECK(person.desk.complaint(person.id).channel == Channel::Phone);
}

TEST_CASE("The reporter's words propose the category until somebody chooses one")
{
    DialogsDriver person;
    person.openIntake();
    person.fill(u"text"_s, u"Lampu jalan di gang kami mati"_s);
    CHECK(person.text(u"category"_s) == u"pju"_s);
    CHECK(person.field<Notice>(u"suggestion"_s)->sentence().contains(u"lampu jalan"));
    person.fill(u"category"_s, u"sampah"_s);
    person.fill(u"text"_s, u"Lampu jalan di gang kami mati total"_s);
    CHECK(person.text(u"category"_s) == u"sampah"_s);
}

TEST_CASE("An agency chosen by hand outlives a change of the category")
{
    DialogsDriver person;
    fillLetter(person);
    person.fill(u"agency"_s, u"DISHUB"_s);
    person.fill(u"category"_s, u"jalan_rusak"_s);
    CHECK(person.text(u"agency"_s) == u"DISHUB"_s);
}

TEST_CASE("Doubtful entries are marked and kept")
{
    DialogsDriver person;
    fillLetter(person);
    person.fill(u"phone"_s, u"tidak punya"_s);
    person.fill(u"kelurahan"_s, QString());
    person.fill(u"point"_s, u"-7.70, 110.60"_s);
    person.fill(u"text"_s, u"NIK saya 3471010101010001, sampah menumpuk."_s);
    CHECK_FALSE(person.field<Notice>(u"outside"_s)->sentence().isEmpty());
    person.confirm();
    const QStringList marks = person.desk.complaint(person.id).marks;
    CHECK(marks.contains(kMarkContactUnusable));
    CHECK(marks.contains(kMarkOutsideCity));
    CHECK(marks.contains(kMarkPersonalDataInText));
}

TEST_CASE("A reporter's odd characters are taken in letter by letter")
{
    DialogsDriver person;
    fillLetter(person);
    const QString odd = u"a\u00a0b\u200bc \u202Ed ꦲꦏ 👩‍👩‍👧 <b>x</b> =1+1"_s;
    person.fill(u"text"_s, odd);
    person.confirm();
    const CaseFile file = *person.desk.open(FakeDesk::central(), person.id).result();
    CHECK(file.text == odd);
}

TEST_CASE("What lies open of the same kind in the same kelurahan is named before it is taken in")
{
    DialogsDriver person;
    person.openIntake();
    const auto *same = person.field<Notice>(u"same"_s);
    person.fill(u"category"_s, u"jalan_rusak"_s);
    person.fill(u"kelurahan"_s, u"34.71.01.1001"_s);
    CHECK(same->sentence().contains(u"UPIK-2026-000001"));
    person.fill(u"kelurahan"_s, u"34.71.01.1002"_s);
    CHECK(same->sentence().isEmpty());
}
