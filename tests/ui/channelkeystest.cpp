// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "ui/dialogs/channelchoice.h"
#include "ui/dialogsdriver.h"

#include <QAbstractButton>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace upik;

namespace {

/// The channels in a window so narrow that they take several lines, with the keyboard.
struct Choosing {
    Choosing()
    {
        choice.resize(420, choice.heightForWidth(420));
        choice.show();
        choice.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&choice));
        choice.setFocus();
    }

    Channel press(Qt::Key key)
    {
        QTest::keyClick(choice.focusWidget(), key);
        return choice.channel();
    }
    bool hasKeyboardOnChoice() const
    {
        return choice.focusWidget()->objectName() == u"channel_"_s + choice.code();
    }
    int line() const { return choice.focusWidget()->y(); }

    ChannelChoice choice;
};

QString keyboardIn(const DialogsDriver &person)
{
    return person.dialog()->focusWidget()->objectName();
}

} // namespace

TEST_CASE("A clerk goes through all channels of all lines with the right arrow, choosing each")
{
    Choosing clerk;
    clerk.choice.setChannel(channels().front().channel);
    for (std::size_t i = 1; i <= channels().size(); ++i) {
        const ChannelRow &next = channels()[i % channels().size()];
        CHECK(clerk.press(Qt::Key_Right) == next.channel);
        CHECK(clerk.hasKeyboardOnChoice());
    }
}

TEST_CASE("The left arrow goes back, from the first channel to the last")
{
    Choosing clerk;
    clerk.choice.setChannel(channels().front().channel);
    CHECK(clerk.press(Qt::Key_Left) == channels().back().channel);
    CHECK(clerk.press(Qt::Key_Left) == (channels().end() - 2)->channel);
}

TEST_CASE("The arrows down and up choose in the next line and stay in the last one")
{
    Choosing clerk;
    clerk.choice.setChannel(channels().front().channel);
    const int first = clerk.line();
    clerk.press(Qt::Key_Down);
    CHECK(clerk.line() > first);
    CHECK(clerk.hasKeyboardOnChoice());
    for (std::size_t i = 0; i < channels().size(); ++i)
        clerk.press(Qt::Key_Down);
    const Channel last = clerk.choice.channel();
    CHECK(clerk.press(Qt::Key_Down) == last);
    for (std::size_t i = 0; i < channels().size(); ++i)
        clerk.press(Qt::Key_Up);
    CHECK(clerk.line() == first);
}

TEST_CASE("A letter key chooses no channel")
{
    Choosing clerk;
    const Channel before = clerk.choice.channel();
    CHECK(clerk.press(Qt::Key_K) == before);
}

TEST_CASE("An intake that comes back has the keyboard on its channel")
{
    DialogsDriver person;
    person.openIntake();
    CHECK(keyboardIn(person) == u"channel_telepon"_s);
    person.fill(u"channel"_s, u"surat"_s);
    person.fill(u"text"_s, u"Sampah menumpuk."_s);
    person.escape();
    person.openIntake();
    CHECK(person.text(u"channel"_s) == u"surat"_s);
    CHECK(keyboardIn(person) == u"channel_surat"_s);
    CHECK_FALSE(person.notice().isEmpty());
}

TEST_CASE("A channel that was pressed is no draft before something is typed")
{
    DialogsDriver person;
    person.openIntake();
    person.fill(u"channel"_s, u"surat"_s);
    person.escape();
    CHECK(person.desk.drafts().isEmpty());
    person.openIntake();
    CHECK(person.notice().isEmpty());
}

TEST_CASE("The time of entry stands in one line over the whole form")
{
    DialogsDriver person;
    person.openIntake();
    const auto *entered = person.field<QWidget>(u"entered"_s);
    const auto *text = person.field<QWidget>(u"text"_s);
    CHECK(QTest::qWaitFor([&] { return entered->width() == text->width(); }));
}
