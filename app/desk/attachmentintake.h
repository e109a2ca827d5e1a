// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/casefile.h"
#include "domain/error.h"

namespace upik {

/// Largest file taken, and largest photo by its own figures.
inline constexpr qint64 kLargestAttachment = 25LL * 1024 * 1024;
inline constexpr qint64 kLargestPhotoPixels = 200'000'000;

/// Takes photos and documents into a profile's blob folder. The content decides what a file is,
/// not its name, and what has a photo's name must be one; photos are made smaller and stripped of
/// EXIF after place and time were read; PDF and text stay byte for byte. A file is named by the
/// SHA-256 of what is kept, so the same photo taken in twice is one file. Durable when it returns.
/// May run on any thread.
class AttachmentIntake
{
public:
    explicit AttachmentIntake(QString blobs) : m_blobs(std::move(blobs)) {}

    /// Fails with FileUnreadable, FileTooLarge, ImageUnsupported (detail: the media type found),
    /// FileMalformed (an image that does not decode), FileUnwritable or StoreFull.
    Result<Attachment> take(const QString &path) const;

    /// Where the bytes of an attachment lie.
    QString pathOf(const QString &id) const;
    /// Writes into each where its bytes lie.
    void locate(std::vector<Attachment> &attachments) const;
    QString folder() const { return m_blobs; }

private:
    Result<QString> keep(const QByteArray &content) const;

    QString m_blobs;
};

} // namespace upik
