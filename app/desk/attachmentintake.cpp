// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/attachmentintake.h"

#include "desk/exif.h"
#include "store/durable.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QImageReader>
#include <QImageWriter>
#include <QMimeDatabase>
#include <QPainter>
#include <QSaveFile>
#include <QStorageInfo>

#include <unistd.h>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

constexpr int kLongestSide = 2'560;
constexpr int kQuality = 85;
constexpr qint64 kRoomLeft = 1024 * 1024;

Result<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    if (QFileInfo(path).isDir() || !file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::FileUnreadable, path, file.errorString());
    if (file.size() > kLargestAttachment)
        return fail(ErrorCode::FileTooLarge, path, QString::number(kLargestAttachment));
    QByteArray content = file.read(kLargestAttachment + 1);
    if (file.error() != QFileDevice::NoError)
        return fail(ErrorCode::FileUnreadable, path, file.errorString());
    if (content.size() > kLargestAttachment)
        return fail(ErrorCode::FileTooLarge, path, QString::number(kLargestAttachment));
    return content;
}

/// HEIC and AVIF by their brand: the shared MIME data of older systems does not know them.
bool isHeic(const QByteArray &content)
{
    static const QList<QByteArray> brands = {"heic", "heix", "hevc", "heim", "mif1", "msf1",
                                             "avif"};
    return content.mid(4, 4) == "ftyp" && brands.contains(content.mid(8, 4));
}

QString mediaTypeOf(const QByteArray &content)
{
    if (isHeic(content))
        return u"image/heic"_s;
    return QMimeDatabase().mimeTypeForData(content).name();
}

bool isKeptAsItIs(const QString &mediaType)
{
    return mediaType == u"application/pdf" || mediaType == u"text/plain";
}

/// A text called "bukti.jpg" is no proof of anything, whoever gave it that name.
bool claimsToBePhoto(const QString &fileName)
{
    const auto kinds = QMimeDatabase().mimeTypesForFileName(fileName);
    return std::ranges::any_of(
        kinds, [](const QMimeType &kind) { return kind.name().startsWith(u"image/"); });
}

/// A size that fits the longest side, in the photo's own proportions.
QSize fitting(QSize size)
{
    const bool larger = size.width() > kLongestSide || size.height() > kLongestSide;
    return larger ? size.scaled(kLongestSide, kLongestSide, Qt::KeepAspectRatio) : size;
}

/// Before anything is decoded: a small file may claim to be a picture of any size.
Result<void> checkSize(const QImageReader &reader, QSize size, const QString &path)
{
    if (!reader.canRead() || size.isEmpty())
        return fail(ErrorCode::FileMalformed, path, reader.errorString());
    if (qint64(size.width()) * size.height() > kLargestPhotoPixels)
        return fail(ErrorCode::FileTooLarge, path,
                    u"%1 × %2"_s.arg(size.width()).arg(size.height()));
    return {};
}

Result<QImage> decoded(QByteArray &content, const QString &path)
{
    QBuffer buffer(&content);
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (const auto checked = checkSize(reader, size, path); !checked)
        return Unexpected{checked.error()};
    if (fitting(size) != size)
        reader.setScaledSize(fitting(size).expandedTo({1, 1}));
    QImage image = reader.read();
    if (image.isNull())
        return fail(ErrorCode::FileMalformed, path, reader.errorString());
    return image;
}

/// JPEG knows no transparency: what shows through becomes white paper.
QImage opaque(const QImage &image)
{
    if (!image.hasAlphaChannel())
        return image;
    QImage paper(image.size(), QImage::Format_RGB32);
    paper.fill(Qt::white);
    QPainter(&paper).drawImage(0, 0, image);
    return paper;
}

Result<QByteArray> stripped(QByteArray &content, const QString &path)
{
    const auto image = decoded(content, path);
    if (!image)
        return Unexpected{image.error()};
    QByteArray jpeg;
    QBuffer out(&jpeg);
    QImageWriter writer(&out, "jpeg");
    writer.setQuality(kQuality);
    QImage plain = opaque(*image);
    for (const QString &key : plain.textKeys())
        plain.setText(key, QString());
    if (!out.open(QIODevice::WriteOnly) || !writer.write(plain))
        return fail(ErrorCode::FileMalformed, path, writer.errorString());
    return jpeg;
}

/// The photo as it is kept; what it told about itself goes into `taken`.
Result<QByteArray> asPhoto(QByteArray content, const QString &path, Attachment &taken)
{
    const bool readable = taken.mediaType.startsWith(u"image/")
        && !taken.mediaType.startsWith(u"image/svg")
        && QImageReader::supportedMimeTypes().contains(taken.mediaType.toLatin1());
    if (!readable)
        return fail(ErrorCode::ImageUnsupported, path, taken.mediaType);
    const PhotoFacts facts = photoFacts(content);
    taken.point = facts.point;
    taken.takenAt = facts.takenAt;
    taken.mediaType = u"image/jpeg"_s;
    return stripped(content, path);
}

/// For its owner alone, and durable.
bool isWritten(QSaveFile &file, const QByteArray &content)
{
    return file.open(QIODevice::WriteOnly)
        && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        && file.write(content) == content.size() && file.flush() && ::fsync(file.handle()) == 0
        && file.commit();
}

} // namespace

QString AttachmentIntake::pathOf(const QString &id) const
{
    return QDir(m_blobs).filePath(id.left(2) + u'/' + id);
}

void AttachmentIntake::locate(std::vector<Attachment> &attachments) const
{
    for (Attachment &attachment : attachments)
        attachment.path = pathOf(attachment.id);
}

Result<QString> AttachmentIntake::keep(const QByteArray &content) const
{
    const QString id = QString::fromLatin1(
        QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
    const QString path = pathOf(id);
    const QString folder = QFileInfo(path).path();
    if (QFile::exists(path))
        return id;
    if (!makeFolder(folder))
        return fail(ErrorCode::FileUnwritable, folder);
    const qint64 room = QStorageInfo(folder).bytesAvailable();
    if (room >= 0 && room < content.size() + kRoomLeft)
        return fail(ErrorCode::StoreFull, folder);
    QSaveFile file(path);
    if (!isWritten(file, content))
        return fail(ErrorCode::FileUnwritable, path, file.errorString());
    syncFolder(folder);
    return id;
}

Result<Attachment> AttachmentIntake::take(const QString &path) const
{
    auto content = contentOf(path);
    if (!content)
        return Unexpected{content.error()};
    Attachment taken;
    taken.fileName = QFileInfo(path).fileName();
    taken.mediaType = mediaTypeOf(*content);
    if (!isKeptAsItIs(taken.mediaType) || claimsToBePhoto(taken.fileName)) {
        content = asPhoto(*content, path, taken);
        if (!content)
            return Unexpected{content.error()};
    }
    const auto id = keep(*content);
    if (!id)
        return Unexpected{id.error()};
    taken.id = *id;
    taken.bytes = content->size();
    taken.path = pathOf(*id);
    return taken;
}

} // namespace upik
