// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "ui/dialogs/photostrip.h"
#include "ui/dialogsdriver.h"
#include "ui/speaking.h"
#include "ui/text/errortext.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QListWidget>
#include <QMimeData>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace upik;

namespace {

/// A desk that takes no photo in Apple's format.
class PickyDesk : public HeldDesk
{
public:
    QFuture<Result<Attachment>> attach(const QString &path) override
    {
        if (path.endsWith(".heic"_L1))
            failNext({ErrorCode::ImageUnsupported, path});
        return HeldDesk::attach(path);
    }
};

/// A strip on the screen.
struct Strip {
    Strip()
    {
        widget.setDesk(desk);
        widget.show();
    }

    QListWidget *photos() const { return widget.findChild<QListWidget *>(u"photos"_s); }
    QAbstractButton *button(const QString &name) const
    {
        return widget.findChild<QAbstractButton *>(name);
    }
    QString trouble() const { return widget.findChild<Notice *>(u"trouble"_s)->sentence(); }
    void paste()
    {
        QTest::keyClick(button(u"add"_s), Qt::Key_V, Qt::ControlModifier);
    }

    PickyDesk desk;
    PhotoStrip widget;
};

void copyPicture(const QColor &colour)
{
    QImage image(4, 4, QImage::Format_RGB32);
    image.fill(colour);
    QGuiApplication::clipboard()->setImage(image);
}

bool mayDrop(PhotoStrip &strip, const QUrl &url)
{
    QMimeData dragged;
    dragged.setUrls({url});
    QDragEnterEvent enter({1, 1}, Qt::CopyAction, &dragged, Qt::LeftButton, Qt::NoModifier);
    enter.ignore();
    QCoreApplication::sendEvent(&strip, &enter);
    return enter.isAccepted();
}

} // namespace

TEST_CASE("Each photo of several that cannot be taken is named, the others are taken")
{
    Strip strip;
    strip.widget.add({u"/tmp/a.heic"_s, u"/tmp/b.jpg"_s, u"/tmp/c.heic"_s});
    CHECK(strip.widget.ids() == QStringList{u"sha-b.jpg"_s});
    CHECK(strip.trouble().contains(u"a.heic: "));
    CHECK(strip.trouble().contains(u"c.heic: "));
    strip.widget.add({u"/tmp/d.jpg"_s});
    CHECK(strip.trouble().isEmpty());
}

TEST_CASE("An empty strip offers no photo to remove")
{
    Strip strip;
    CHECK_FALSE(strip.button(u"remove"_s)->isVisible());
    CHECK_FALSE(strip.photos()->isVisible());
    strip.widget.add({u"/tmp/a.jpg"_s});
    CHECK(strip.photos()->isVisible());
    CHECK_FALSE(strip.button(u"remove"_s)->isEnabled());
    strip.photos()->item(0)->setSelected(true);
    CHECK(strip.button(u"remove"_s)->isEnabled());
    strip.button(u"remove"_s)->click();
    CHECK(strip.widget.ids().isEmpty());
    CHECK_FALSE(strip.photos()->isVisible());
}

TEST_CASE("An officer takes several photos out at once and puts one back")
{
    Strip strip;
    strip.widget.add({u"/tmp/a.jpg"_s, u"/tmp/b.jpg"_s, u"/tmp/c.jpg"_s});
    strip.photos()->item(0)->setSelected(true);
    strip.photos()->item(2)->setSelected(true);
    QTest::keyClick(strip.photos(), Qt::Key_Delete);
    CHECK(strip.widget.ids() == QStringList{u"sha-b.jpg"_s});
    strip.widget.add({u"/tmp/a.jpg"_s});
    CHECK(strip.widget.ids() == QStringList{u"sha-b.jpg"_s, u"sha-a.jpg"_s});
}

TEST_CASE("Two pictures pasted one right after the other are two photos")
{
    Strip strip;
    strip.desk.hold();
    copyPicture(Qt::red);
    strip.paste();
    copyPicture(Qt::blue);
    strip.paste();
    strip.desk.release();
    CHECK(QTest::qWaitFor([&] { return !strip.widget.fault(); }));
    CHECK(strip.widget.ids().size() == 2);
}

TEST_CASE("Files that were copied elsewhere are pasted, text is not")
{
    Strip strip;
    auto *files = new QMimeData;
    files->setUrls({QUrl::fromLocalFile(u"/tmp/a b.jpg"_s), QUrl(u"https://contoh.id/x.jpg"_s)});
    QGuiApplication::clipboard()->setMimeData(files);
    strip.paste();
    CHECK(strip.widget.ids() == QStringList{u"sha-a b.jpg"_s});
    QGuiApplication::clipboard()->setText(u"/tmp/c.jpg"_s);
    strip.paste();
    CHECK(strip.widget.ids().size() == 1);
}

TEST_CASE("Files may be dropped, addresses on the net may not")
{
    Strip strip;
    CHECK(mayDrop(strip.widget, QUrl::fromLocalFile(u"/tmp/a.jpg"_s)));
    CHECK_FALSE(mayDrop(strip.widget, QUrl(u"https://contoh.id/x.jpg"_s)));
}

TEST_CASE("The file dialog offers photos first and takes several")
{
    const Speaking speaking(Tongue::Indonesian);
    Strip strip;
    strip.button(u"add"_s)->click();
    auto *files = strip.widget.findChild<QFileDialog *>();
    REQUIRE(files);
    CHECK(files->fileMode() == QFileDialog::ExistingFiles);
    CHECK(files->nameFilters().front().contains(u"*.jpg *.jpeg *.png *.webp"));
    CHECK(files->windowTitle() == u"Tambah foto"_s);
    Q_EMIT files->filesSelected({u"/tmp/a.jpg"_s, u"/tmp/b.jpg"_s});
    CHECK(strip.widget.ids().size() == 2);
}

TEST_CASE("A name with markup stays letters under its photo")
{
    Strip strip;
    strip.widget.add({u"/tmp/<b>lubang<b>.jpg"_s});
    CHECK(strip.photos()->item(0)->text() == u"<b>lubang<b>.jpg"_s);
    CHECK_FALSE(strip.photos()->item(0)->toolTip().contains(u"<b>"));
}

TEST_CASE("An officer who confirms before the photo is taken is asked to wait, not for a photo")
{
    DialogsDriver person;
    person.bringTo(State::InProgress);
    person.open(Action::Complete, FakeDesk::officer());
    person.desk.hold();
    person.field<PhotoStrip>(u"photos"_s)->add({u"/tmp/a.jpg"_s});
    person.confirm();
    CHECK(person.faultOf(u"photos"_s).startsWith(u"A photo is still being read."));
    person.desk.release();
    CHECK(QTest::qWaitFor([&] { return !person.field<PhotoStrip>(u"photos"_s)->fault(); }));
    person.confirm();
    CHECK(person.sent().photos == QStringList{u"sha-a.jpg"_s});
}

TEST_CASE("An officer who leaves while a photo is being taken harms nothing")
{
    DialogsDriver person;
    person.bringTo(State::InProgress);
    person.open(Action::Complete, FakeDesk::officer());
    person.desk.hold();
    person.field<PhotoStrip>(u"photos"_s)->add({u"/tmp/a.jpg"_s});
    person.escape();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    person.desk.release();
    QCoreApplication::sendPostedEvents();
    CHECK(person.dialog() == nullptr);
    CHECK(person.desk.performed().empty());
}

TEST_CASE("The strip speaks the other language and keeps its photos")
{
    Speaking speaking(Tongue::English);
    Strip strip;
    strip.widget.add({u"/tmp/a.jpg"_s});
    CHECK(strip.button(u"remove"_s)->text() == u"Remove"_s);
    speaking.change(Tongue::Indonesian);
    CHECK(QTest::qWaitFor([&] { return strip.photos()->accessibleName() == u"Foto"_s; }));
    CHECK(strip.button(u"remove"_s)->text() != u"Remove"_s);
    CHECK(strip.widget.ids() == QStringList{u"sha-a.jpg"_s});
}
