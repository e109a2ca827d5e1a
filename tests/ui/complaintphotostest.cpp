// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/complaint/photobutton.h"
#include "ui/complaint/photocanvas.h"
#include "ui/complaint/photosection.h"
#include "ui/panedriver.h"
#include "ui/speaking.h"

#include <QFileDialog>
#include <QLabel>
#include <QTemporaryDir>
#include <QThreadPool>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;
using namespace upik;

namespace {

CasePhoto casePhoto(const QString &caption, const QString &path, bool ofWork = false)
{
    return {photo(caption, path), caption, ofWork};
}

/// Two photos of the reporter and one of the work.
std::vector<CasePhoto> threePhotos()
{
    return {casePhoto(u"satu"_s, drawnPhoto({40, 30}, Qt::red)),
            casePhoto(u"dua"_s, drawnPhoto({40, 30}, Qt::blue)),
            casePhoto(u"tiga"_s, drawnPhoto({40, 30}, Qt::green), true)};
}

QString captionIn(const PhotoViewer &viewer)
{
    return viewer.findChild<QLabel *>(u"caption"_s)->text();
}

QString noteIn(const PhotoViewer &viewer)
{
    return viewer.findChild<QLabel *>(u"note"_s)->text();
}

QAction *tool(const PhotoViewer &viewer, const QString &name)
{
    return viewer.findChild<QAction *>(name);
}

QColor middleOf(PhotoCanvas &canvas)
{
    return canvas.grab().toImage().pixelColor(canvas.rect().center());
}

} // namespace

TEST_CASE("A reader goes through the photos both ways and round")
{
    PhotoViewer viewer(threePhotos());
    REQUIRE(showsAfter(viewer, [&] { viewer.openAt(1); }));
    CHECK(captionIn(viewer) == u"2 of 3: dua"_s);
    REQUIRE(showsAfter(viewer, [&] { tool(viewer, u"next"_s)->trigger(); }));
    CHECK(captionIn(viewer) == u"3 of 3: tiga"_s);
    REQUIRE(showsAfter(viewer, [&] { tool(viewer, u"next"_s)->trigger(); }));
    CHECK(captionIn(viewer) == u"1 of 3: satu"_s);
    REQUIRE(showsAfter(viewer, [&] { tool(viewer, u"previous"_s)->trigger(); }));
    CHECK(captionIn(viewer) == u"3 of 3: tiga"_s);
}

TEST_CASE("A reader who goes on before a large photo is read sees the one he went to")
{
    PhotoViewer viewer({casePhoto(u"besar"_s, drawnPhoto({5000, 5000}, Qt::red)),
                        casePhoto(u"kecil"_s, drawnPhoto({20, 20}, Qt::blue))});
    QSignalSpy shown(&viewer, &PhotoViewer::shown);
    viewer.openAt(0);
    tool(viewer, u"next"_s)->trigger();
    QThreadPool::globalInstance()->waitForDone();
    REQUIRE(QTest::qWaitFor([&] { return !shown.isEmpty(); }));
    CHECK(middleOf(*viewer.findChild<PhotoCanvas *>()) == QColor(Qt::blue));
    CHECK(shown.size() == 1);
}

TEST_CASE("A single photo has no neighbours and nothing to be compared with")
{
    PhotoViewer viewer({threePhotos().front()});
    REQUIRE(showsAfter(viewer, [&] { viewer.openAt(0); }));
    CHECK_FALSE(tool(viewer, u"next"_s)->isEnabled());
    CHECK_FALSE(tool(viewer, u"previous"_s)->isEnabled());
    CHECK_FALSE(tool(viewer, u"compare"_s)->isEnabled());
}

TEST_CASE("A reader compares the photo that is open with the last one of the work")
{
    PhotoViewer viewer(threePhotos());
    REQUIRE(showsAfter(viewer, [&] { viewer.openAt(1); }));
    REQUIRE(showsAfter(viewer, [&] { tool(viewer, u"compare"_s)->trigger(); }));
    CHECK(captionIn(viewer) == u"2 of 3: dua"_s);
    CHECK(viewer.findChild<QLabel *>(u"otherCaption"_s)->text() == u"3 of 3: tiga"_s);
    REQUIRE(showsAfter(viewer, [&] { tool(viewer, u"next"_s)->trigger(); }));
    CHECK_FALSE(viewer.isComparing());
    CHECK(viewer.findChild<QLabel *>(u"otherCaption"_s)->isHidden());
}

TEST_CASE("Photos are never enlarged beyond eight times nor made smaller than the window")
{
    PhotoViewer viewer(threePhotos());
    REQUIRE(showsAfter(viewer, [&] { viewer.openAt(0); }));
    const auto *canvas = viewer.findChild<PhotoCanvas *>();
    for (int i = 0; i < 20; ++i)
        tool(viewer, u"zoomIn"_s)->trigger();
    CHECK(canvas->zoomed() == Approx(8));
    for (int i = 0; i < 30; ++i)
        tool(viewer, u"zoomOut"_s)->trigger();
    CHECK(canvas->zoomed() == Approx(1));
}

TEST_CASE("The wheel enlarges a photo, and the next photo begins whole and upright")
{
    PhotoViewer viewer(threePhotos());
    REQUIRE(showsAfter(viewer, [&] { viewer.openAt(0); }));
    auto *canvas = viewer.findChild<PhotoCanvas *>();
    QWheelEvent turn({5, 5}, {5, 5}, {0, 120}, {0, 120}, Qt::NoButton, Qt::NoModifier,
                     Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(canvas, &turn);
    tool(viewer, u"turnRight"_s)->trigger();
    CHECK(canvas->zoomed() > 1);
    CHECK(canvas->turned() == 90);
    REQUIRE(showsAfter(viewer, [&] { tool(viewer, u"next"_s)->trigger(); }));
    CHECK((canvas->zoomed() == Approx(1) && canvas->turned() == 0));
}

TEST_CASE("A reader saves a photo byte by byte under the name it came with")
{
    QTemporaryDir folder;
    PhotoViewer viewer(threePhotos());
    REQUIRE(showsAfter(viewer, [&] { viewer.openAt(0); }));
    tool(viewer, u"save"_s)->trigger();
    auto *dialog = viewer.findChild<QFileDialog *>(u"saveDialog"_s);
    REQUIRE(dialog);
    CHECK(dialog->selectedFiles().front().endsWith(u"foto.png"));
    const QString path = folder.filePath(u"simpan.png"_s);
    Q_EMIT dialog->fileSelected(path);
    CHECK(noteIn(viewer) == u"Saved as "_s + path);
    CHECK(QImage(path) == QImage(threePhotos().front().attachment.path));
}

TEST_CASE("A reader is told why a photo could not be saved")
{
    PhotoViewer viewer(threePhotos());
    REQUIRE(showsAfter(viewer, [&] { viewer.openAt(0); }));
    tool(viewer, u"save"_s)->trigger();
    Q_EMIT viewer.findChild<QFileDialog *>(u"saveDialog"_s)->fileSelected(u"/no/such/x.png"_s);
    CHECK(noteIn(viewer).contains(u"/no/such/x.png"));
}

TEST_CASE("The viewer names its tools and their keys in the language of the window")
{
    const auto [tongue, words] = GENERATE(table<Tongue, QString>({
        {Tongue::English, u"Previous photo"_s}, {Tongue::Indonesian, u"Foto sebelumnya"_s}}));
    const Speaking speaking(tongue);
    const PhotoViewer viewer(threePhotos());
    const QAction *previous = tool(viewer, u"previous"_s);
    CHECK(previous->text() == words);
    CHECK(previous->toolTip().contains(previous->shortcut().toString(QKeySequence::NativeText)));
    for (const auto *button : viewer.findChildren<QToolButton *>())
        CHECK((button->isHidden() || !button->accessibleName().isEmpty()
               || button->objectName() == "qt_toolbar_ext_button"_L1));
}

TEST_CASE("A document among the photos is offered by its name, not as a broken picture")
{
    CasePhoto document = casePhoto(u"surat"_s, u"/tmp/surat.pdf"_s);
    document.attachment.fileName = u"surat <b>.pdf"_s;
    document.attachment.mediaType = u"application/pdf"_s;
    const PhotoButton button(document);
    CHECK(button.isRead());
    CHECK(button.accessibleName() == u"surat <b>.pdf, surat"_s);
    CHECK_FALSE(button.toolTip().contains(u"cannot be read"));
}

TEST_CASE("A picture that cannot be read says so on its button and stays usable")
{
    PhotoButton button(casePhoto(u"hilang"_s, u"/no/such/file.png"_s));
    QSignalSpy opened(&button, &PhotoButton::clicked);
    REQUIRE(QTest::qWaitFor([&] { return button.isRead(); }));
    CHECK(button.toolTip() == u"This picture cannot be read."_s);
    QTest::keyClick(&button, Qt::Key_Enter);
    CHECK(opened.size() == 1);
}

TEST_CASE("Photos appear with the complaint that has them and go with it")
{
    Opened opened;
    opened.desk.attachments = {photo(u"p"_s, drawnPhoto({40, 30})),
                               photo(u"q"_s, drawnPhoto({40, 30}, Qt::blue))};
    opened.by(FakeDesk::admin());
    auto *section = opened.find<PhotoSection>(u"photos"_s);
    CHECK_FALSE(section->isHidden());
    opened.find<QToolButton>(u"photo-2"_s)->click();
    REQUIRE(section->viewer());
    CHECK(section->viewer()->index() == 1);
    opened.desk.attachments.clear();
    opened.desk.announce({opened.id});
    CHECK(QTest::qWaitFor([&] { return section->isHidden(); }));
}
