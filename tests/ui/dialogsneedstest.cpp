// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "ui/dialogsopenings.h"
#include "ui/speaking.h"
#include "ui/text/errortext.h"

#include <QAbstractButton>
#include <QListWidget>

using namespace Qt::Literals::StringLiterals;
using namespace upik;

namespace {

/// What a step cannot do without: the field that is left empty, and what is said there.
struct Need {
    Opening opening;
    QString field;
    ErrorCode code;
    QString emptied = {};  ///< a field that was filled in by the dialog
    QString ticked = {};   ///< a choice that must be made to get there
};

const Opening kReject{Action::Reject, State::Received, Role::AgencyAdmin};
const Opening kAccept{Action::Accept, State::Received, Role::AgencyAdmin};
const Opening kComplete{Action::Complete, State::InProgress, Role::FieldOfficer};
const Opening kCorrect{Action::CorrectFields, State::Received, Role::AgencyAdmin};
const Opening kNote{Action::InternalNote, State::Received, Role::AgencyAdmin};

Opening byAgency(Action action, State state) { return {action, state, Role::AgencyAdmin}; }
Opening byOfficer(Action action, State state) { return {action, state, Role::FieldOfficer}; }
Opening byCentral(Action action, State state = State::UnderReview)
{
    return {action, state, Role::CentralAdmin};
}

const std::vector<Need> kNeeds{
    {kAccept, u"title"_s, ErrorCode::MissingTitle, u"title"_s},
    {kAccept, u"category"_s, ErrorCode::MissingCategory, u"category"_s},
    {kReject, u"reason"_s, ErrorCode::MissingReason},
    {kReject, u"message"_s, ErrorCode::MissingMessage, u"messageText"_s, u"reason_spam"_s},
    {byAgency(Action::AskInfo, State::Received), u"message"_s, ErrorCode::MissingMessage,
     u"messageText"_s},
    {byAgency(Action::RecordAnswer, State::NeedsInfo), u"note"_s, ErrorCode::MissingText},
    {byAgency(Action::Assign, State::Accepted), u"officer"_s, ErrorCode::MissingOfficer,
     u"officer"_s},
    {byAgency(Action::Reassign, State::Assigned), u"officer"_s, ErrorCode::MissingOfficer,
     u"officer"_s},
    {byAgency(Action::RequestTransfer, State::Accepted), u"reason"_s, ErrorCode::MissingReason},
    {byAgency(Action::ReturnForRework, State::Done), u"note"_s, ErrorCode::MissingText},
    {byOfficer(Action::ReturnToAgency, State::Assigned), u"reason"_s, ErrorCode::MissingReason},
    {byOfficer(Action::Progress, State::InProgress), u"note"_s, ErrorCode::MissingText},
    {byOfficer(Action::Hold, State::InProgress), u"reason"_s, ErrorCode::MissingReason},
    {kComplete, u"message"_s, ErrorCode::MissingText, u"messageText"_s},
    {kComplete, u"photos"_s, ErrorCode::MissingPhoto},
    {byCentral(Action::Transfer), u"agency"_s, ErrorCode::MissingAgency},
    {byCentral(Action::SendBack), u"note"_s, ErrorCode::MissingText},
    {byCentral(Action::ConfirmRejection), u"message"_s, ErrorCode::MissingMessage,
     u"messageText"_s},
    {byCentral(Action::Refer), u"externalBody"_s, ErrorCode::MissingExternalBody,
     u"externalBody"_s},
    {byCentral(Action::Merge), u"mergeInto"_s, ErrorCode::MissingTarget},
    {byCentral(Action::Reopen, State::Done), u"note"_s, ErrorCode::MissingText},
    {byCentral(Action::SetConfidential, State::Received), u"note"_s, ErrorCode::MissingText},
    {kNote, u"note"_s, ErrorCode::MissingText},
    {byAgency(Action::MessageReporter, State::Received), u"message"_s, ErrorCode::MissingMessage},
    {kCorrect, u"title"_s, ErrorCode::MissingTitle, u"title"_s},
    {kCorrect, u"category"_s, ErrorCode::MissingCategory, u"category"_s},
    {byAgency(Action::RevealReporter, State::Received), u"note"_s, ErrorCode::MissingText},
    {byCentral(Action::RevealText, State::Received), u"note"_s, ErrorCode::MissingText},
};

/// Confirms a dialog that lacks this one thing.
FormDialog *confirmWithout(DialogsDriver &person, const Need &need)
{
    FormDialog *dialog = openAs(person, need.opening);
    if (!need.ticked.isEmpty())
        person.tick(need.ticked);
    if (!need.emptied.isEmpty())
        person.fill(need.emptied, QString());
    person.confirm();
    INFO("nothing was missing for action " << row(need.opening.action).code.data());
    REQUIRE(person.dialog());
    return dialog;
}

} // namespace

TEST_CASE("Whoever leaves out what a step needs is told so under that field and no other")
{
    const Need need = GENERATE(from_range(kNeeds));
    const Speaking speaking(GENERATE(Tongue::English, Tongue::Indonesian));
    DialogsDriver person;
    confirmWithout(person, need);
    CAPTURE(person.heading(), need.field);
    CHECK(person.faultOf(need.field) == errorText({need.code}));
    CHECK(person.faults() == QStringList{need.field});
    CHECK(person.taken.empty());
}

TEST_CASE("Whoever leaves out what a step needs stands in the field that is empty")
{
    const Need need = GENERATE(from_range(kNeeds));
    DialogsDriver person;
    const FormDialog *dialog = confirmWithout(person, need);
    CAPTURE(person.heading(), need.field);
    CHECK(isFocusIn(dialog, need.field));
    CHECK(person.field<QWidget>(need.field)->accessibleDescription()
          == person.faultOf(need.field));
}

TEST_CASE("An Indonesian clerk is told in Indonesian what is missing")
{
    const Speaking speaking(Tongue::Indonesian);
    DialogsDriver person;
    confirmWithout(person, kNeeds[2]);
    CHECK(person.faultOf(u"reason"_s) == u"Pilih alasannya."_s);
}

TEST_CASE("The agency admin is led to the first of two empty fields, then to the second")
{
    DialogsDriver person;
    const FormDialog *dialog = person.open(Action::Reject);
    person.confirm();
    CHECK(person.faults() == QStringList{u"reason"_s});
    person.tick(u"reason_spam"_s);
    person.fill(u"messageText"_s, QString());
    person.confirm();
    CHECK(person.faults() == QStringList{u"message"_s});
    CHECK(isFocusIn(dialog, u"message"_s));
}

TEST_CASE("The agency admin is led to the duplicate that is not named before the message below it")
{
    DialogsDriver person;
    const FormDialog *dialog = person.open(Action::Reject);
    person.tick(u"reason_duplikat"_s);
    person.fill(u"messageText"_s, QString());
    person.confirm();
    CHECK(person.faults() == QStringList{u"mergeInto"_s});
    CHECK(isFocusIn(dialog, u"mergeInto"_s));
}

TEST_CASE("A screen reader no longer reads a fault that has been mended")
{
    DialogsDriver person;
    person.open(Action::Reject);
    person.confirm();
    const auto *reason = person.field<QWidget>(u"reason"_s);
    REQUIRE_FALSE(reason->accessibleDescription().isEmpty());
    person.tick(u"reason_spam"_s);
    person.fill(u"messageText"_s, QString());
    person.confirm();
    CHECK(reason->accessibleDescription().isEmpty());
}

TEST_CASE("Blanks, tabs and hard spaces are no text")
{
    const QString blank = GENERATE(u"   "_s, u"\n\n\t"_s, u"\u00a0\u2003"_s);
    DialogsDriver person;
    openAs(person, kNote);
    person.fill(u"note"_s, blank);
    person.confirm();
    CHECK(person.faultOf(u"note"_s) == errorText({ErrorCode::MissingText}));
    CHECK(person.desk.performed().empty());
}

TEST_CASE("The agency admin is told that nothing has been corrected yet")
{
    DialogsDriver person;
    openAs(person, kCorrect);
    person.fill(u"note"_s, u"Salah kategori."_s);
    person.confirm();
    CHECK(person.faultOf(u"title"_s) == u"Nothing has been changed yet."_s);
    CHECK(person.text(u"note"_s) == u"Salah kategori."_s);
}

TEST_CASE("A word that is no category, no kelurahan or no point is named where it stands")
{
    const auto [field, typed] = GENERATE(table<QString, QString>({
        {u"category"_s, u"Naga terbang"_s},
        {u"kelurahan"_s, u"Atlantis"_s},
        {u"point"_s, u"di depan pasar"_s},
    }));
    const Opening opening = GENERATE(kAccept, kCorrect);
    DialogsDriver person;
    const FormDialog *dialog = openAs(person, opening);
    auto *box = person.field<QComboBox>(field);
    box ? box->setEditText(typed) : person.fill(field, typed);
    person.confirm();
    CHECK(person.faultOf(field).contains(typed));
    CHECK(isFocusIn(dialog, field));
    CHECK(person.desk.performed().empty());
}

TEST_CASE("Admin Pusat cannot transfer to the agency that has it: it is not even offered")
{
    DialogsDriver person;
    openAs(person, byCentral(Action::Transfer));
    auto *agency = person.field<QComboBox>(u"agency"_s);
    CHECK(agency->findText(u"Dinas Pekerjaan Umum"_s) < 0);
    agency->setEditText(u"Dinas Pekerjaan Umum"_s);
    person.confirm();
    CHECK_FALSE(person.faultOf(u"agency"_s).isEmpty());
    CHECK(person.desk.performed().empty());
}

TEST_CASE("The agency admin may not take a verification further than to an officer who is named")
{
    DialogsDriver person;
    const FormDialog *dialog = openAs(person, kAccept);
    person.tick(u"assignNow"_s);
    person.fill(u"officer"_s, QString());
    person.confirm();
    CHECK(person.faultOf(u"officer"_s) == errorText({ErrorCode::MissingOfficer}));
    CHECK(isFocusIn(dialog, u"officer"_s));
    person.tick(u"assignNow"_s);
    person.confirm();
    CHECK(person.desk.complaint(person.id).state == State::Accepted);
}
