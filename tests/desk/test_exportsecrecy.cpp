// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/intakejudge.h"
#include "protocol/jsontext.h"
#include "support/builders.h"
#include "support/catch.h"
#include "support/scratchprofile.h"

#include <QDir>
#include <QJsonArray>

#include <sys/stat.h>

using namespace Qt::Literals::StringLiterals;
using namespace upik;

namespace {

/// An office that exports to a file beside its profile.
class Exporting
{
    QTemporaryDir m_folder;

public:
    ScratchProfile scratch;
    QString path = m_folder.filePath(u"out.json"_s);

    Result<qint64> write() { return answer(scratch.office().exportFile(path)); }
    QByteArray content()
    {
        REQUIRE(write());
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
    QJsonObject only()
    {
        return parseJsonObject(content())->value("complaints"_L1).toArray().at(0).toObject();
    }
    QStringList filesBeside() const
    {
        return QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden);
    }
};

QFileDevice::Permissions othersOf(const QString &path)
{
    return QFile::permissions(path)
        & (QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther
           | QFileDevice::WriteOther);
}

} // namespace

TEST_CASE("An export is for its owner alone, also where a file of everybody's stood")
{
    Exporting office;
    REQUIRE(office.write());
    CHECK(othersOf(office.path) == 0);
    REQUIRE(QFile::setPermissions(office.path, QFile::permissions(office.path)
                                                   | QFileDevice::ReadOther));
    REQUIRE(office.write());
    CHECK(othersOf(office.path) == 0);
    CHECK(office.filesBeside() == QStringList{u"out.json"_s});
}

TEST_CASE("An export replaces a file and nothing else")
{
    Exporting office;
    REQUIRE(::mkfifo(QFile::encodeName(office.path).constData(), 0600) == 0);
    const auto refused = office.write();
    REQUIRE_FALSE(refused);
    CHECK(refused.error() == Error{ErrorCode::FileUnwritable, office.path,
                                   u"something else than a file is there"_s});
}

TEST_CASE("Of an anonymous reporter an export tells that she is, and nothing more")
{
    Exporting office;
    Intake intake = office.scratch.intake();
    intake.reporter.identityNumber = u"3471010101010001"_s;
    intake.reporter.email = u"siti@kantor.invalid"_s;
    intake.reporter.anonymous = true;
    office.scratch.takeIn(intake);
    CHECK(office.only().value("reporter"_L1).toObject() == QJsonObject{{u"anonymous"_s, true}});
    for (const char *trace : {"Siti", "S\xE2\x80\xA2", "3471", "7890", "kantor.invalid"})
        CHECK_FALSE(office.content().contains(trace));
}

TEST_CASE("A confidential text is not exported, nor the title that was made of it")
{
    Exporting office;
    Intake intake = office.scratch.intake();
    intake.confidential = true;
    intake.facts.title = titleFrom(intake.text);
    office.scratch.takeIn(intake);
    const QJsonObject complaint = office.only();
    CHECK(complaint.value("complaint"_L1).toObject().value("confidential"_L1).toBool());
    CHECK_FALSE(complaint.contains("text"_L1));
    CHECK_FALSE(office.content().contains(intake.text.toUtf8()));
}

TEST_CASE("A title that somebody wrote for a confidential complaint is exported")
{
    Exporting office;
    Intake intake = office.scratch.intake();
    intake.confidential = true;
    intake.facts.title = u"Laporan tertutup"_s;
    office.scratch.takeIn(intake);
    CHECK(office.content().contains("Laporan tertutup"));
    CHECK_FALSE(office.content().contains(intake.text.toUtf8()));
}
