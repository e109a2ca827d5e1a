// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "support/fakedesk.h"
#include "ui/dialogs/channelchoice.h"
#include "ui/dialogs/choices.h"
#include "ui/dialogs/complaintpicker.h"
#include "ui/dialogs/reasongroup.h"

#include <QAbstractButton>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace upik;

namespace {

const std::vector<CodeChoice> kAgencies{{u"DLH"_s, u"Dinas Lingkungan Hidup"_s, u"sampah"_s},
                                        {u"DISHUB"_s, u"Dinas Perhubungan"_s, u"parkir"_s},
                                        {u"SATPOL"_s, u"Satpol PP"_s}};

struct Codes : CodePicker {
    Codes() { offer(kAgencies); }

    /// As the keyboard does: the text alone, then the focus goes on.
    void type(const QString &text)
    {
        setEditText(text);
        QFocusEvent leave(QEvent::FocusOut, Qt::TabFocusReason);
        QCoreApplication::sendEvent(this, &leave);
    }
};

/// What the list under the picker offers for a text.
QStringList completionsOf(const CodePicker &picker, const QString &typed)
{
    picker.completer()->setCompletionPrefix(typed);
    QStringList found;
    for (int i = 0; picker.completer()->setCurrentRow(i); ++i)
        found << picker.completer()->currentCompletion();
    return found;
}

} // namespace

TEST_CASE("Any part of a name or another word finds a choice, which is written by its name")
{
    const Codes picker;
    CHECK(completionsOf(picker, u"lingk"_s) == QStringList{u"Dinas Lingkungan Hidup"_s});
    CHECK(completionsOf(picker, u"PARKIR"_s) == QStringList{u"Dinas Perhubungan"_s});
    CHECK(completionsOf(picker, u"dinas"_s).size() == 2);
}

TEST_CASE("The only match is taken when the focus goes on")
{
    Codes picker;
    picker.type(u"sampah"_s);
    CHECK(picker.code() == u"DLH"_s);
    CHECK(picker.currentText() == u"Dinas Lingkungan Hidup"_s);
}

TEST_CASE("An ambiguous or unknown text stays and chooses nothing")
{
    const QString typed = GENERATE(u"dinas"_s, u"atlantis"_s);
    Codes picker;
    picker.setCode(u"DLH"_s);
    picker.type(typed);
    CHECK(picker.code().isEmpty());
    CHECK(picker.unknownText() == typed);
}

TEST_CASE("A change of the code is told once")
{
    Codes picker;
    QSignalSpy told(&picker, &CodePicker::codeChanged);
    picker.setCode(u"DLH"_s);
    picker.setCode(u"DLH"_s);
    CHECK(told.size() == 1);
    picker.setCode(QString());
    CHECK(told.size() == 2);
    CHECK(picker.currentText().isEmpty());
}

TEST_CASE("New words for the same codes keep what is chosen or half typed")
{
    Codes picker;
    picker.setCode(u"DISHUB"_s);
    picker.offer({{u"DISHUB"_s, u"Transport agency"_s}});
    CHECK(picker.currentText() == u"Transport agency"_s);
    picker.setEditText(u"half"_s);
    picker.offer(kAgencies);
    CHECK(picker.currentText() == u"half"_s);
}

TEST_CASE("The wheel changes nothing in a picker without the focus")
{
    Codes picker;
    picker.setCode(u"DLH"_s);
    QWheelEvent turn({5, 5}, {5, 5}, {0, -120}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                     Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(&picker, &turn);
    CHECK(picker.code() == u"DLH"_s);
    CHECK_FALSE(turn.isAccepted());
}

TEST_CASE("Agencies of the city and outside bodies are offered apart")
{
    const FakeDesk desk;
    const auto codes = [&](AgencyKind kind) {
        QStringList found;
        for (const CodeChoice &choice : agencyChoices(*desk.reference(), kind))
            found << choice.code;
        return found;
    };
    CHECK(codes(AgencyKind::Outside) == QStringList{u"PLN"_s});
    CHECK_FALSE(codes(AgencyKind::City).contains(u"PLN"_s));
}

TEST_CASE("A kelurahan is never named without its kemantren, nor a kemantren offered")
{
    const FakeDesk desk;
    const auto choices = kelurahanChoices(*desk.reference());
    REQUIRE(choices.size() == 4);
    for (const CodeChoice &choice : choices)
        CHECK((choice.text.contains(u"Kelurahan") && choice.text.contains(u"Kemantren")));
}

TEST_CASE("Reasons are numbered and keep an ampersand of their own")
{
    ReasonGroup group;
    group.offer({{u"a"_s, u"Hujan & angin"_s}, {u"b"_s, u"Izin"_s}});
    CHECK(group.findChild<QAbstractButton *>(u"reason_a"_s)->text() == u"&1  Hujan && angin"_s);
    CHECK(group.findChild<QAbstractButton *>(u"reason_b"_s)->text() == u"&2  Izin"_s);
    CHECK(group.code().isEmpty());
}

TEST_CASE("What a reason asks besides stands there while it is chosen")
{
    ReasonGroup group;
    group.offer({{u"a"_s, u"A"_s}, {u"b"_s, u"B"_s}});
    auto *detail = new QLineEdit;
    group.setDetail(u"b"_s, detail);
    group.show();
    CHECK_FALSE(detail->isVisible());
    group.setCode(u"b"_s);
    CHECK(detail->isVisible());
    group.setCode(u"a"_s);
    CHECK_FALSE(detail->isVisible());
}

TEST_CASE("A channel is chosen by its button and told by its code")
{
    ChannelChoice choice;
    QSignalSpy told(&choice, &ChannelChoice::codeChanged);
    choice.findChild<QAbstractButton *>(u"channel_email"_s)->click();
    CHECK(choice.channel() == Channel::Email);
    REQUIRE(told.size() == 1);
    CHECK(told.front().front() == u"email"_s);
    choice.setCode(u"no_such_channel"_s);
    CHECK(choice.channel() == Channel::Email);
}

TEST_CASE("The channels take more lines where it is narrow, and none is cut off")
{
    ChannelChoice choice;
    choice.show();
    choice.resize(300, choice.heightForWidth(300));
    CHECK(choice.heightForWidth(300) > choice.heightForWidth(2000));
    for (const auto *button : choice.findChildren<QAbstractButton *>())
        CHECK(choice.rect().contains(button->geometry()));
}

TEST_CASE("Similar complaints are offered before any search, the complaint itself never")
{
    FakeDesk desk;
    CaseFile file;
    file.complaint = desk.complaint(desk.add(u"Lubang di Bener"_s));
    const QString other = desk.add(u"Lubang di Kricak"_s);
    file.similar = {{other, u"UPIK-2026-000002"_s, u"Lubang di Kricak"_s, 120, desk.now(),
                     State::Received}};
    ComplaintPicker picker;
    picker.prepare(desk, FakeDesk::central(), file);
    auto *found = picker.findChild<QListWidget *>(u"found"_s);
    REQUIRE(found->count() == 1);
    CHECK(found->item(0)->text().contains(u"120 m"));
    picker.findChild<QLineEdit *>(u"search"_s)->setText(u"Lubang"_s);
    QTest::keyClick(picker.findChild<QLineEdit *>(u"search"_s), Qt::Key_Return);
    REQUIRE(found->count() == 1);
    found->setCurrentRow(0);
    CHECK(picker.id() == other);
    CHECK(picker.number() == u"UPIK-2026-000002"_s);
}

TEST_CASE("A complaint that is merged itself is offered neither before a search nor by one")
{
    FakeDesk desk;
    const QString merged = desk.add(u"Lubang di Kricak"_s);
    CaseFile file;
    file.complaint = desk.complaint(desk.add(u"Got mampet"_s));
    desk.bringTo(merged, State::UnderReview);
    ActionInput input;
    input.mergeInto = file.complaint.id;
    desk.act(merged, Action::Merge, FakeDesk::central(), input);
    file.similar = {{merged, u"UPIK-2026-000001"_s, u"Lubang di Kricak"_s, 120, desk.now(),
                     State::Merged}};
    ComplaintPicker picker;
    picker.prepare(desk, FakeDesk::central(), file);
    CHECK(picker.findChild<QListWidget *>(u"found"_s)->count() == 0);
    picker.findChild<QLineEdit *>(u"search"_s)->setText(u"Lubang"_s);
    QTest::keyClick(picker.findChild<QLineEdit *>(u"search"_s), Qt::Key_Return);
    CHECK(picker.findChild<QListWidget *>(u"found"_s)->count() == 0);
}

TEST_CASE("A picked complaint survives as a draft")
{
    FakeDesk desk;
    ComplaintPicker picker, other;
    picker.setPicked({{u"id"_s, u"x"_s}, {u"number"_s, u"UPIK-1"_s}, {u"line"_s, u"UPIK-1 · A"_s}});
    other.prepare(desk, FakeDesk::central(), {});
    other.setPicked(picker.picked());
    CHECK(other.id() == u"x"_s);
    CHECK(other.findChild<QLabel *>(u"chosen"_s)->text().contains(u"UPIK-1 · A"));
}

TEST_CASE("A long name that was completed or left shows its beginning")
{
    Codes picker;
    picker.show();
    picker.setEditText(u"Dinas Lingkungan Hidup"_s);
    picker.lineEdit()->end(false);
    Q_EMIT picker.completer()->activated(u"Dinas Lingkungan Hidup"_s);
    CHECK(QTest::qWaitFor([&] { return picker.lineEdit()->cursorPosition() == 0; }));
    picker.type(u"parkir"_s);
    CHECK(picker.lineEdit()->cursorPosition() == 0);
}
