// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/tourfolder.h"

#include "protocol/filefault.h"

#include <QDir>
#include <QTemporaryFile>

using namespace Qt::Literals::StringLiterals;

namespace upik {

Result<void> makeTourFolder(const QString &path)
{
    const bool isThere = QDir().mkpath(path);
    QTemporaryFile probe(QDir(path).filePath(u"XXXXXX.png"_s));
    if (isThere && probe.open())
        return {};
    return fileFault(ErrorCode::FileUnwritable, path,
                     QT_TRANSLATE_NOOP("FileFault", "no folder for pictures can be made here"));
}

} // namespace upik
