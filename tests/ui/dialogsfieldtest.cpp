// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/builders.h"
#include "support/catch.h"
#include "support/fakedesk.h"
#include "ui/dialogs/draftkeeper.h"
#include "ui/dialogs/factsedit.h"
#include "ui/dialogs/messageedit.h"
#include "ui/dialogs/noteedit.h"
#include "ui/dialogs/notice.h"
#include "ui/dialogs/photostrip.h"
#include "ui/dialogs/whenedit.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QListWidget>
#include <QMimeData>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace upik;

namespace {

Reference withTemplates(const Reference &plain)
{
    Reference reference = plain;
    reference.templates = {{u"a"_s, {u"Satu"_s, u"One"_s}, {u"Satu {nomor}."_s, {}}},
                           {u"b"_s, {u"Dua"_s, u"Two"_s}, {u"Dua {nomor}."_s, {}}}};
    return reference;
}

struct Message : MessageEdit {
    Message()
    {
        FakeDesk desk;
        offer(withTemplates(*desk.reference()), {u"a"_s, u"b"_s, u"unknown"_s});
        fillWith({{u"nomor"_s, u"7"_s}});
    }

    NoteEdit *text() const { return findChild<NoteEdit *>(u"messageText"_s); }
    void pick(int row)
    {
        auto *templates = findChild<QComboBox *>(u"templates"_s);
        templates->setCurrentIndex(row);
        Q_EMIT templates->activated(row);
    }
};

/// Two named fields and one that is no draft's business.
struct SmallForm : QWidget {
    SmallForm()
    {
        note.setObjectName(u"note"_s);
        tick.setObjectName(u"tick"_s);
        combo.setObjectName(u"combo"_s);
        combo.setProperty("draft", false);
        combo.addItems({u"x"_s, u"y"_s});
    }

    NoteEdit note{this};
    QCheckBox tick{this};
    QComboBox combo{this};
};

} // namespace

TEST_CASE("A notice is seen only while it has something to say")
{
    QWidget window;
    Notice notice(&window);
    window.show();
    CHECK_FALSE(notice.isVisible());
    notice.say(Notice::Kind::Error, u"<b>Salah</b>"_s);
    CHECK(notice.isVisible());
    CHECK(notice.accessibleName() == u"<b>Salah</b>"_s);
    notice.clear();
    CHECK_FALSE(notice.isVisible());
}

TEST_CASE("A note keeps hard spaces and goes on with Tab")
{
    NoteEdit note;
    note.setPlainText(u"a\u00a0b\nc"_s);
    CHECK(note.written() == u"a\u00a0b\nc"_s);
    CHECK(note.tabChangesFocus());
}

TEST_CASE("Words put in by the program can be taken back")
{
    NoteEdit note;
    note.replaceWith(u"lama"_s);
    note.replaceWith(u"baru"_s);
    note.undo();
    CHECK(note.written() == u"lama"_s);
}

TEST_CASE("A note grows with its font")
{
    NoteEdit note;
    const int before = note.sizeHint().height();
    QFont large = note.font();
    large.setPointSize(large.pointSize() * 2);
    note.setFont(large);
    CHECK(note.sizeHint().height() > before * 3 / 2);
}

TEST_CASE("A time is shown in WIB and given back to the minute")
{
    WhenEdit edit;
    edit.setWhen(wib("2026-11-24 14:05:40"));
    CHECK(edit.dateTime().time() == QTime(14, 5));
    CHECK(edit.text().endsWith(u"WIB"));
    CHECK(edit.when() == wib("2026-11-24 14:05"));
}

TEST_CASE("A template fills in until somebody has touched the text")
{
    Message message;
    message.choose(u"a"_s);
    CHECK(message.message() == u"Satu 7."_s);
    message.fillWith({{u"nomor"_s, u"8"_s}});
    CHECK(message.message() == u"Satu 8."_s);
    message.text()->setPlainText(u"Sendiri."_s);
    message.choose(u"b"_s);
    message.fillWith({{u"nomor"_s, u"9"_s}});
    CHECK(message.message() == u"Sendiri."_s);
}

TEST_CASE("A template chosen by hand replaces the text, and Ctrl+Z brings it back")
{
    Message message;
    message.text()->setPlainText(u"Sendiri."_s);
    message.pick(2);
    CHECK(message.message() == u"Dua 7."_s);
    message.text()->undo();
    CHECK(message.message() == u"Sendiri."_s);
}

TEST_CASE("The counter counts what is written")
{
    Message message;
    message.text()->setPlainText(u"12345"_s);
    CHECK(message.findChild<QLabel *>(u"counter"_s)->text().startsWith(u"5 "));
}

TEST_CASE("An optional message is sent only where its box is ticked")
{
    Message message;
    message.setOptional(true);
    message.choose(u"a"_s);
    CHECK(message.message().isEmpty());
    message.findChild<QCheckBox *>(u"tell"_s)->click();
    CHECK(message.message() == u"Satu 7."_s);
}

TEST_CASE("A draft holds the named fields, and only those that are meant")
{
    FakeDesk desk;
    SmallForm form;
    DraftKeeper keeper(desk, u"k"_s, &form);
    keeper.begin();
    form.note.setPlainText(u"kata"_s);
    form.tick.setChecked(true);
    form.combo.setCurrentIndex(1);
    keeper.flush();
    CHECK(desk.drafts().value(u"k"_s)
          == QJsonObject({{u"note"_s, u"kata"_s}, {u"tick"_s, true}}));
}

TEST_CASE("A form that is again as it was leaves no draft behind")
{
    FakeDesk desk;
    SmallForm form;
    DraftKeeper keeper(desk, u"k"_s, &form);
    keeper.begin();
    form.note.setPlainText(u"kata"_s);
    keeper.flush();
    form.note.clear();
    keeper.flush();
    CHECK(desk.drafts().isEmpty());
}

TEST_CASE("A draft of another version fills in what it knows")
{
    FakeDesk desk;
    desk.keepDraft(u"k"_s, {{u"note"_s, u"lama"_s}, {u"gone"_s, 1}});
    SmallForm form;
    DraftKeeper keeper(desk, u"k"_s, &form);
    QSignalSpy restored(&keeper, &DraftKeeper::restored);
    keeper.begin();
    CHECK(form.note.written() == u"lama"_s);
    CHECK_FALSE(form.tick.isChecked());
    CHECK(restored.size() == 1);
}

TEST_CASE("A photo is taken once, and taken out with Delete")
{
    FakeDesk desk;
    PhotoStrip strip;
    strip.setDesk(desk);
    strip.add({u"/tmp/a.jpg"_s, u"/tmp/b.jpg"_s, u"/tmp/a.jpg"_s});
    CHECK(strip.ids() == QStringList{u"sha-a.jpg"_s, u"sha-b.jpg"_s});
    auto *photos = strip.findChild<QListWidget *>(u"photos"_s);
    photos->item(0)->setSelected(true);
    QTest::keyClick(photos, Qt::Key_Delete);
    CHECK(strip.ids() == QStringList{u"sha-b.jpg"_s});
}

TEST_CASE("Photos survive as a draft")
{
    FakeDesk desk;
    PhotoStrip strip, later;
    strip.setDesk(desk);
    strip.add({u"/tmp/a.jpg"_s});
    later.setKept(strip.kept());
    CHECK(later.ids() == strip.ids());
}

TEST_CASE("A picture on the clipboard and a dropped file are photos too")
{
    FakeDesk desk;
    PhotoStrip strip;
    strip.setDesk(desk);
    QImage image(4, 4, QImage::Format_RGB32);
    image.fill(Qt::red);
    QGuiApplication::clipboard()->setImage(image);
    QTest::keyClick(strip.findChild<QWidget *>(u"add"_s), Qt::Key_V, Qt::ControlModifier);
    CHECK(strip.ids().size() == 1);
    QMimeData dropped;
    dropped.setUrls({QUrl::fromLocalFile(u"/tmp/c.jpg"_s)});
    QDragEnterEvent enter({1, 1}, Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&strip, &enter);
    QDropEvent drop({1, 1}, Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&strip, &drop);
    CHECK(strip.ids().contains(u"sha-c.jpg"_s));
}

TEST_CASE("Facts come back as they were set")
{
    FakeDesk desk;
    FactsEdit edit;
    edit.setReference(desk.reference());
    Facts facts = desk.intake(u"Lubang"_s).facts;
    facts.placeText = u"Jl. <i>Bener</i> 12"_s;
    edit.setFacts(facts);
    CHECK(edit.facts() == facts);
    CHECK_FALSE(edit.fault());
}

TEST_CASE("A new complaint takes class and urgency from its category")
{
    FakeDesk desk;
    FactsEdit edit;
    edit.setReference(desk.reference());
    edit.beginNew();
    edit.setCategory(u"sampah"_s);
    CHECK(edit.facts().classification == u"pengaduan"_s);
    CHECK(edit.facts().urgency == u"sedang"_s);
}

TEST_CASE("A point that is none is named")
{
    FakeDesk desk;
    FactsEdit edit;
    edit.setReference(desk.reference());
    edit.findChild<QLineEdit *>(u"point"_s)->setText(u"di pasar"_s);
    const auto fault = edit.fault();
    REQUIRE(fault);
    CHECK(fault->place == u"point"_s);
}
