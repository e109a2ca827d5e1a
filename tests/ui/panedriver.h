// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/catch.h"
#include "ui/complaint/complaintpane.h"
#include "ui/complaint/photoviewer.h"
#include "ui/helddesk.h"

#include <QDir>
#include <QSignalSpy>
#include <QTest>

namespace upik {

/// A desk whose complaints have photos and neighbours.
class RichDesk : public HeldDesk
{
public:
    QFuture<Result<CaseFile>> open(const Seat &seat, const QString &id) override
    {
        auto answer = FakeDesk::open(seat, id).result();
        if (answer) {
            answer.value().attachments = attachments;
            answer.value().similar = similar;
        }
        return later(QtFuture::makeReadyFuture(std::move(answer)));
    }

    std::vector<Attachment> attachments;
    std::vector<Similar> similar;
};

/// A pane with one complaint, of which the test decides who looks at it.
struct Opened {
    explicit Opened(const QString &text = QStringLiteral("Sudah tiga hari.")) : pane(desk)
    {
        Intake intake = desk.intake(QStringLiteral("Lubang besar"));
        intake.text = text;
        id = desk.add(intake, Millis(10min));
        pane.resize(480, 600);
    }

    void by(const Seat &seat)
    {
        pane.open(seat, id);
        REQUIRE(QTest::qWaitFor([this] { return pane.file().has_value(); }));
    }

    template <typename T>
    T *find(const QString &name) const
    {
        T *found = pane.findChild<T *>(name);
        REQUIRE(found);
        return found;
    }

    RichDesk desk;
    ComplaintPane pane;
    QString id;
};

inline Attachment photo(const QString &id, const QString &path)
{
    return {id, QStringLiteral("foto.png"), QStringLiteral("image/png"), 10, {}, {}, path};
}

/// The path of a picture of one colour, drawn for this test.
inline QString drawnPhoto(QSize size, const QColor &colour = Qt::red)
{
    const QString name = QStringLiteral("upik-pane-%1.png").arg(colour.name().mid(1));
    QImage image(size, QImage::Format_RGB32);
    image.fill(colour);
    const QString path = QDir::temp().filePath(name);
    image.save(path);
    return path;
}

/// Opens a viewer, or does something to it, and waits until the pictures are there.
template <typename Do>
bool showsAfter(PhotoViewer &viewer, Do act)
{
    QSignalSpy shown(&viewer, &PhotoViewer::shown);
    act();
    return shown.size() > 0 || shown.wait();
}

} // namespace upik
