// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "ui/widgets/preferences.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;
using namespace upik;

namespace {

struct Kept {
    QTemporaryDir folder;
    QString path = folder.filePath(u"desk.ini"_s);
};

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(content);
}

} // namespace

TEST_CASE("A desk that was never used speaks Indonesian, follows the system and opens the next")
{
    const Kept kept;
    const Preferences preferences(kept.path);
    CHECK(preferences.tongue() == Tongue::Indonesian);
    CHECK(preferences.theme() == ThemeChoice::System);
    CHECK(preferences.fontPoints() == 10);
    CHECK(preferences.density() == Density::Normal);
    CHECK(preferences.singleKeys());
    CHECK(preferences.openNext());
}

TEST_CASE("What a person prefers is there after a restart")
{
    const Kept kept;
    {
        Preferences preferences(kept.path);
        preferences.setTongue(Tongue::English);
        preferences.setTheme(ThemeChoice::HighContrast);
        preferences.setDensity(Density::Tight);
        preferences.setFontPoints(15);
    }
    const Preferences again(kept.path);
    CHECK(again.tongue() == Tongue::English);
    CHECK(again.theme() == ThemeChoice::HighContrast);
    CHECK(again.density() == Density::Tight);
    CHECK(again.fontPoints() == 15);
}

TEST_CASE("A file with nonsense in it gives the usual preferences")
{
    const Kept kept;
    write(kept.path, "theme=purple\ndensity=\nlanguage=tlh\nfont_points=900\n");
    const Preferences preferences(kept.path);
    CHECK(preferences.theme() == ThemeChoice::System);
    CHECK(preferences.density() == Density::Normal);
    CHECK(preferences.tongue() == Tongue::Indonesian);
    CHECK(preferences.fontPoints() == 20);
}

TEST_CASE("Only a real change of a preference is told")
{
    const Kept kept;
    Preferences preferences(kept.path);
    const QSignalSpy changes(&preferences, &Preferences::changed);
    preferences.setOpenNext(false);
    preferences.setOpenNext(false);
    preferences.remember(u"queue"_s, u"to_verify"_s);
    CHECK(changes.count() == 1);
    CHECK(preferences.remembered(u"queue"_s).toString() == u"to_verify"_s);
}
