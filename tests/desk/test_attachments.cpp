// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/attachmentintake.h"
#include "desk/exif.h"
#include "desk/photos.h"
#include "support/builders.h"
#include "support/catch.h"

#include <QDirIterator>
#include <QImage>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;
using namespace upik;

namespace {

struct Folder {
    QTemporaryDir directory;
    AttachmentIntake intake{directory.filePath(u"blobs"_s)};

    QString put(const QString &name, const QByteArray &content) const
    {
        return written(directory.filePath(name), content);
    }

    Result<Attachment> take(const QString &name, const QByteArray &content) const
    {
        return intake.take(put(name, content));
    }

    int blobs() const
    {
        int count = 0;
        QDirIterator files(directory.filePath(u"blobs"_s), QDir::Files | QDir::Hidden,
                           QDirIterator::Subdirectories);
        for (; files.hasNext(); ++count)
            files.next();
        return count;
    }
};

QByteArray bytesOf(const Attachment &attachment)
{
    QFile file(attachment.path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

TEST_CASE("A photo's place and time are read before its EXIF goes")
{
    const Folder folder;
    const auto taken = folder.take(u"tugu.jpg"_s, photoFromTugu());
    REQUIRE(taken);
    REQUIRE(taken->point);
    CHECK(taken->point->latitude == Approx(-7.78290).margin(1e-5));
    CHECK(taken->point->longitude == Approx(110.36710).margin(1e-5));
    CHECK(taken->takenAt == wib("2026-11-24 08:15"));
    CHECK_FALSE(bytesOf(*taken).contains("SECRET-CAMERA"));
    CHECK_FALSE(bytesOf(*taken).contains("Exif"));
}

TEST_CASE("The same photo taken in twice is one file")
{
    const Folder folder;
    const auto once = folder.take(u"a.jpg"_s, photoFromTugu());
    const auto twice = folder.take(u"b.jpg"_s, photoFromTugu());
    REQUIRE((once && twice));
    CHECK(once->id == twice->id);
    CHECK(twice->fileName == u"b.jpg"_s);
    CHECK(folder.blobs() == 1);
}

TEST_CASE("An attachment lies under the hash of its own bytes, for its owner alone")
{
    const Folder folder;
    const auto taken = folder.take(u"letter.pdf"_s, "%PDF-1.4\n% surat warga\n");
    REQUIRE(taken);
    CHECK(taken->mediaType == u"application/pdf"_s);
    CHECK(bytesOf(*taken) == "%PDF-1.4\n% surat warga\n");
    CHECK(taken->path.endsWith(u"/blobs/"_s + taken->id.left(2) + u'/' + taken->id));
    CHECK((QFile::permissions(taken->path) & (QFile::ReadGroup | QFile::ReadOther))
          == QFile::Permissions());
}

TEST_CASE("A large photo becomes smaller and stays in proportion")
{
    const Folder folder;
    const auto taken = folder.take(u"big.png"_s, plainPhoto({4000, 2000}, "PNG"));
    REQUIRE(taken);
    CHECK(taken->mediaType == u"image/jpeg"_s);
    CHECK(QImage(taken->path).size() == QSize(2560, 1280));
}

TEST_CASE("The content says what a file is, not its name")
{
    const Folder folder;
    const auto taken = folder.take(u"photo.txt"_s, plainPhoto({8, 8}, "PNG"));
    REQUIRE(taken);
    CHECK(taken->mediaType == u"image/jpeg"_s);
    const auto script = folder.take(u"photo.jpg"_s, "#!/bin/sh\nrm -rf /\n");
    REQUIRE_FALSE(script);
    CHECK(script.error().code == ErrorCode::ImageUnsupported);
}

TEST_CASE("A text or a document that calls itself a photo is refused")
{
    const Folder folder;
    const auto text = folder.take(u"bad.jpg"_s, "bukan foto\n");
    REQUIRE_FALSE(text);
    CHECK(text.error().code == ErrorCode::ImageUnsupported);
    CHECK(text.error().detail == u"text/plain"_s);
    CHECK_FALSE(folder.take(u"SURAT.PNG"_s, "%PDF-1.4\n% surat warga\n"));
    CHECK(folder.take(u"catatan.txt"_s, "bukan foto\n"));
    CHECK(folder.blobs() == 1);
}

TEST_CASE("A HEIC photo is refused by its kind")
{
    const Folder folder;
    const QByteArray heic = QByteArray("\0\0\0\x18", 4) + "ftypheic" + QByteArray(40, '\0');
    const auto taken = folder.take(u"IMG_1.HEIC"_s, heic);
    REQUIRE_FALSE(taken);
    CHECK(taken.error().code == ErrorCode::ImageUnsupported);
    CHECK(taken.error().detail == u"image/heic"_s);
}

TEST_CASE("A photo cut off half-way, a missing one and a folder are told apart from good ones")
{
    const Folder folder;
    CHECK(folder.take(u"cut.png"_s, plainPhoto({64, 64}, "PNG").left(60)).error().code
          == ErrorCode::FileMalformed);
    CHECK(folder.intake.take(folder.directory.filePath(u"none.jpg"_s)).error().code
          == ErrorCode::FileUnreadable);
    CHECK(folder.intake.take(folder.directory.path()).error().code == ErrorCode::FileUnreadable);
    CHECK(folder.blobs() == 0);
}

TEST_CASE("A file over 25 MB and a picture of too many pixels are too large")
{
    const Folder folder;
    CHECK(folder.take(u"long.txt"_s, QByteArray(kLargestAttachment + 1, 'a')).error().code
          == ErrorCode::FileTooLarge);
    QByteArray bomb = plainPhoto({8, 8}, "PNG");
    bomb.replace(16, 8, QByteArray("\0\0\x75\x30\0\0\x75\x30", 8));
    CHECK_FALSE(folder.take(u"bomb.png"_s, bomb));
    CHECK(folder.blobs() == 0);
}

TEST_CASE("EXIF damaged anywhere yields less, never a fault")
{
    const QByteArray photo = photoFromTugu();
    const auto from = photo.indexOf("Exif");
    const auto to = from + 6 + exifFromTugu().size();
    for (auto at = from; at < to; ++at) {
        QByteArray damaged = photo;
        damaged[at] = '\xff';
        const PhotoFacts facts = photoFacts(damaged);
        CHECK((!facts.point || std::abs(facts.point->latitude) <= 90));
        CHECK(photoFacts(photo.left(at)) == PhotoFacts());
    }
}
