// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace upik {

/// How much of a file its type is told from.
inline constexpr qsizetype kFileTypeHead = 4 * 1024;

/// Whether files of this type are taken at all: JPEG, PNG and WebP pictures, PDF, plain text. No
/// type that a program would run or a browser would interpret.
bool isFileTypeTaken(QStringView type);

/// The type that the beginning of a file shows, whatever somebody said it is: one of those taken,
/// or empty. Plain text is what is none of the others, and UTF-8 without control characters.
QString fileTypeOf(const QByteArray &head);

} // namespace upik
