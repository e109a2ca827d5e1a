// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "ui/dialogs/photostrip.h"
#include "ui/dialogsdriver.h"
#include "ui/widgets/lastfolder.h"
#include "ui/widgets/preferences.h"

#include <QFileDialog>
#include <QPushButton>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;
using namespace upik;

namespace {

/// A person's preferences, and a folder with files.
struct Folders {
    /// Where a dialog begins.
    QString start(Preferences *kept)
    {
        QFileDialog dialog;
        beginInLastFolder(dialog, kept);
        return dialog.directory().path();
    }
    void choose(const QString &path)
    {
        QFileDialog dialog;
        beginInLastFolder(dialog, &preferences);
        Q_EMIT dialog.filesSelected({path});
    }

    QTemporaryDir profile;
    Preferences preferences{profile.filePath(u"desk.ini"_s)};
    const QDir documents{QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)};
    const QString first = documents.exists() ? documents.path() : QDir::homePath();
};

} // namespace

TEST_CASE("Whoever chooses a file for the first time begins among the documents")
{
    Folders folders;
    CHECK(folders.start(&folders.preferences) == folders.first);
    CHECK(folders.start(nullptr) == folders.first);
}

TEST_CASE("Whoever chooses another file begins where the last one was")
{
    const QTemporaryDir photos;
    Folders folders;
    folders.choose(photos.filePath(u"a.jpg"_s));
    CHECK(folders.start(&folders.preferences) == photos.path());
}

TEST_CASE("Whoever used a folder that is gone begins among the documents again")
{
    Folders folders;
    {
        const QTemporaryDir stick;
        folders.choose(stick.filePath(u"a.jpg"_s));
    }
    CHECK(folders.start(&folders.preferences) == folders.first);
}

TEST_CASE("An officer adds photos from the folder used last, also where no next complaint opens")
{
    const Action action = GENERATE(Action::Progress, Action::InternalNote);
    const QTemporaryDir photos;
    Folders folders;
    folders.choose(photos.filePath(u"a.jpg"_s));
    DialogsDriver person;
    person.bringTo(State::InProgress);
    person.open(action, FakeDesk::officer())->offerNext(folders.preferences);
    auto *strip = person.field<PhotoStrip>(u"photos"_s);
    strip->findChild<QPushButton *>(u"add"_s)->click();
    CHECK(strip->findChild<QFileDialog *>()->directory().path() == photos.path());
}
