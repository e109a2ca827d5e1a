// SPDX-License-Identifier: GPL-3.0-or-later
#include "mnemonics.h"
#include "speaking.h"
#include "support/catch.h"
#include "support/fakesyncdesk.h"
#include "ui/sync/faulttext.h"
#include "ui/sync/firstrunpage.h"
#include "ui/sync/signindialog.h"
#include "ui/widgets/preferences.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace upik;

namespace {

/// A desk that nobody has signed in at, and the page for it.
struct Page {
    Page()
    {
        desk.set({});
        dialog = new SignInDialog(desk);
        dialog->show();
    }
    ~Page() { delete dialog.data(); }

    QLineEdit &field(const QString &name) const { return *dialog->findChild<QLineEdit *>(name); }
    QPushButton &button(const QString &name) const
    {
        return *dialog->findChild<QPushButton *>(name);
    }
    void fillIn() const
    {
        field(u"server"_s).setText(u" upik.contoh.go.id "_s);
        field(u"user"_s).setText(u"ratna"_s);
        field(u"password"_s).setText(u" rahasia "_s);
    }

    Speaking speaking{Tongue::English};
    FakeSyncDesk desk;
    QPointer<SignInDialog> dialog;
};

/// The first page of a new profile.
struct First {
    Speaking speaking{Tongue::English};
    QTemporaryDir folder;
    Preferences preferences{folder.filePath(u"ui.ini"_s)};
    FirstRunPage page{preferences};
};

} // namespace

TEST_CASE("Nobody signs in before server, name and password are there")
{
    const QString missing = GENERATE(u"server"_s, u"user"_s, u"password"_s);
    const Page page;
    page.fillIn();
    CHECK(page.button(u"signIn"_s).isEnabled());
    page.field(missing).clear();
    CHECK_FALSE(page.button(u"signIn"_s).isEnabled());
}

TEST_CASE("Enter signs in with what was typed, the password to the letter")
{
    const Page page;
    page.fillIn();
    QTest::keyClick(&page.field(u"password"_s), Qt::Key_Return);
    CHECK(page.desk.credentials().server == u"upik.contoh.go.id"_s);
    CHECK(page.desk.credentials().password == u" rahasia "_s);
    CHECK(page.dialog->result() == QDialog::Accepted);
}

TEST_CASE("Whoever cannot come in reads why, and all but nothing has to be typed again")
{
    Page page;
    page.fillIn();
    page.desk.failNext({SyncFault::BadCredentials});
    page.button(u"signIn"_s).click();
    CHECK(page.dialog->faultWords() == faultText({SyncFault::BadCredentials}));
    CHECK(page.field(u"user"_s).text() == u"ratna"_s);
    CHECK(page.field(u"password"_s).selectedText() == u" rahasia "_s);
}

TEST_CASE("Nobody signs in twice while the server has not answered")
{
    Page page;
    page.fillIn();
    page.desk.holdNext();
    const QSignalSpy accepted(page.dialog, &QDialog::accepted);
    page.button(u"signIn"_s).click();
    CHECK_FALSE(page.button(u"signIn"_s).isEnabled());
    CHECK(page.dialog->faultWords() == u"Signing in…"_s);
    page.desk.answer();
    CHECK(QTest::qWaitFor([&] { return accepted.count() == 1; }));
}

TEST_CASE("What is wrong with the server stands under its address")
{
    Page page;
    page.fillIn();
    page.desk.failNext({SyncFault::Untrusted});
    page.button(u"signIn"_s).click();
    CHECK(page.dialog->serverWords() == faultText({SyncFault::Untrusted}));
    CHECK(page.dialog->faultWords().isEmpty());
    page.field(u"server"_s).setText(u"lain.go.id"_s);
    CHECK(page.dialog->serverWords().isEmpty());
}

TEST_CASE("A test of the address names the office that answers, or says what answered")
{
    Page page;
    page.fillIn();
    page.button(u"test"_s).click();
    CHECK(page.dialog->serverWords().contains(u"Kota Yogyakarta answers (version 0.1.0)"_s));
    page.desk.failNext({SyncFault::NotOurServer});
    page.button(u"test"_s).click();
    CHECK(page.dialog->serverWords() == faultText({SyncFault::NotOurServer}));
}

TEST_CASE("A desk that belongs to an account signs in as that account alone")
{
    const Speaking speaking(Tongue::English);
    FakeSyncDesk desk;
    SignInDialog dialog(desk);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    CHECK(dialog.findChild<QLineEdit *>(u"user"_s)->isReadOnly());
    CHECK(dialog.findChild<QLineEdit *>(u"server"_s)->text() == u"upik.contoh.go.id"_s);
}

TEST_CASE("The password is never shown, and every field has a name")
{
    const Page page;
    CHECK(page.field(u"password"_s).echoMode() == QLineEdit::Password);
    for (const QLineEdit *field : page.dialog->findChildren<QLineEdit *>())
        CHECK_FALSE(field->accessibleName().isEmpty());
}

TEST_CASE("No two letters of the sign-in page are the same in either language")
{
    const auto tongue = GENERATE(Tongue::English, Tongue::Indonesian);
    Page page;
    page.speaking.change(tongue);
    QCoreApplication::sendPostedEvents();
    CHECK(mnemonicsTwiceIn(*page.dialog) == QStringList());
}

TEST_CASE("The first page asks how to work, and each choice says what it means")
{
    First first;
    QSignalSpy server(&first.page, &FirstRunPage::serverWanted);
    QSignalSpy sample(&first.page, &FirstRunPage::sampleWanted);
    QSignalSpy alone(&first.page, &FirstRunPage::aloneWanted);
    for (auto *choice : first.page.findChildren<QPushButton *>()) {
        CHECK_FALSE(choice->accessibleDescription().isEmpty());
        choice->click();
    }
    CHECK(server.count() == 1);
    CHECK(sample.count() == 1);
    CHECK(alone.count() == 1);
}

TEST_CASE("The language chosen on the first page is the window's")
{
    First first;
    auto *tongue = first.page.findChild<QComboBox *>(u"tongue"_s);
    tongue->setCurrentIndex(int(Tongue::English));
    Q_EMIT tongue->activated(int(Tongue::English));
    CHECK(first.preferences.tongue() == Tongue::English);
}

TEST_CASE("No two letters of the first page are the same in either language")
{
    const auto tongue = GENERATE(Tongue::English, Tongue::Indonesian);
    First first;
    first.page.show();
    first.speaking.change(tongue);
    QCoreApplication::sendPostedEvents();
    CHECK(mnemonicsTwiceIn(first.page) == QStringList());
}
