// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace upik {

// What was written survives a power cut only once the disk was told so: a file's content and, for
// one that is new or has another name, the folder that names it.

/// Whether the content is on the disk now.
bool syncFile(const QString &path);
/// Makes names of the folder durable. A file system that cannot do that is not waited for.
void syncFolder(const QString &folder);
/// Makes a folder with those above it that are missing, durably. Whether it is there.
bool makeFolder(const QString &folder);

} // namespace upik
