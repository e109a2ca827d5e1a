// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/lastfolder.h"

#include "ui/widgets/preferences.h"

#include <QDir>
#include <QFileDialog>
#include <QStandardPaths>

namespace upik {
namespace {

constexpr QLatin1StringView kKey{"folder"};

/// Some machines name a folder of documents and have none.
QString documentsFolder()
{
    const QString documents
        = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QFileInfo(documents).isDir() ? documents : QDir::homePath();
}

} // namespace

void beginInLastFolder(QFileDialog &dialog, Preferences *preferences)
{
    const QString last = preferences ? preferences->remembered(kKey).toString() : QString();
    // A stick that was pulled out is no place to begin.
    dialog.setDirectory(!last.isEmpty() && QFileInfo(last).isDir() ? last : documentsFolder());
    if (!preferences)
        return;
    QObject::connect(&dialog, &QFileDialog::filesSelected, preferences,
                     [preferences](const QStringList &paths) {
                         if (!paths.isEmpty())
                             preferences->remember(kKey, QFileInfo(paths.first()).path());
                     });
}

} // namespace upik
