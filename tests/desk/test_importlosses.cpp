// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/memoryoffice.h"
#include "support/catch.h"

#include <QDateTime>

using namespace Qt::Literals::StringLiterals;
using namespace upik;

namespace {

const QByteArray kHeader = "kanal;nomor_kanal;isi;kategori;waktu\n";

QByteArray line(const QByteArray &number, const QByteArray &text)
{
    return "lapor;" + number + ';' + text + ";lainnya;20/11/2026 10.00\n";
}

std::vector<RowFate> fatesOf(const ImportReport &report)
{
    std::vector<RowFate> fates;
    for (const ImportRow &row : report.rows)
        fates.push_back(row.fate);
    return fates;
}

using enum RowFate;
using Fates = std::vector<RowFate>;

} // namespace

TEST_CASE("No text is lost as the repetition of a row that was not taken")
{
    MemoryOffice office;
    const ImportReport report =
        office.importText(kHeader + line("N1", "C1") + line("N1", "C2") + line("N2", "C2"));
    CHECK(fatesOf(report) == Fates{Taken, TwiceInFile, Taken});
    CHECK(report.rows[1].same == u"2"_s);
    CHECK(report.rows[1].otherText);
    CHECK(office.texts() == QStringList{u"C1"_s, u"C2"_s});
}

TEST_CASE("No text is lost as the repetition of a row that was here already")
{
    MemoryOffice office;
    office.importText(kHeader + line("N1", "C0"));
    const ImportReport report = office.importText(kHeader + line("N1", "C1") + line("N2", "C1"));
    CHECK(fatesOf(report) == Fates{AlreadyHere, Taken});
    CHECK(report.rows[0].otherText);
    CHECK(office.texts() == QStringList{u"C0"_s, u"C1"_s});
}

TEST_CASE("No text is lost as the repetition of a row that could not be written")
{
    MemoryOffice office;
    office.refusing = {u"C1"_s};
    const ImportReport report = office.importText(kHeader + line("N1", "C1") + line("N2", "C1")
                                                  + line("N3", "C1") + line("N1", "C2"));
    CHECK(fatesOf(report) == Fates{Refused, Taken, TwiceInFile, Taken});
    CHECK(report.rows[0].error == Error{ErrorCode::UnknownCode, u"kategori"_s});
    CHECK(report.rows[2].same == u"3"_s);
    CHECK(office.texts() == QStringList{u"C1"_s, u"C2"_s});
}

TEST_CASE("Two complaints to which a file gives one id are two, and the id is told")
{
    MemoryOffice office;
    const ImportReport report =
        office.importText(R"([{"id":"1","text":"a","category":"lainnya"},
                              {"id":"1","text":"b","category":"lainnya"},
                              {"id":"1","text":"a","category":"lainnya"}])");
    CHECK(fatesOf(report) == Fates{Taken, Taken, TwiceInFile});
    CHECK(report.rows[0].sameId == 0);
    CHECK(report.rows[1].sameId == 1);
    CHECK(office.texts() == QStringList{u"a"_s, u"b"_s});
}

TEST_CASE("A file without times is known again when it was copied or touched")
{
    MemoryOffice office;
    const ScratchFile file("isi;kategori\nLampu mati;lainnya\n");
    CHECK(office.import(file.path()).count(Taken) == 1);
    QFile touched(file.path());
    REQUIRE(touched.open(QIODevice::ReadWrite));
    const auto earlier = QDateTime::fromMSecsSinceEpoch(toMillis(wib("2025-01-01 00:00")));
    REQUIRE(touched.setFileTime(earlier, QFileDevice::FileModificationTime));
    touched.close();
    CHECK(office.import(file.path()).count(AlreadyHere) == 1);
}

TEST_CASE("A file is known again when another program has saved it")
{
    MemoryOffice office;
    const QByteArray file = kHeader + line("", "\"baris 1\nbaris 2\"") + line("LP-1", "x");
    CHECK(office.importText(file).count(Taken) == 2);
    QByteArray saved = file;
    saved.replace("LP-1", "lp-1").replace("baris 2", "baris 2 ").replace("\n", "\r\n");
    CHECK(office.importText(saved).count(AlreadyHere) == 2);
}

TEST_CASE("Whoever imports is told at the end which columns nothing was made of")
{
    const ImportReport report = MemoryOffice().importText("isi;kategori;telpon\na;lainnya;0812\n");
    CHECK(report.unread == std::vector<UnreadColumn>{{u"telpon"_s, 1}});
}

TEST_CASE("A row that is taken back makes no other one a repetition")
{
    SeenRows seen;
    const DedupeKeys first = dedupeKeys(intakeAt(wib("2026-11-24 08:00")), true);
    seen.add(first, 2);
    seen.add(first, 3);
    CHECK(seen.findSame(first).same == u"2"_s);
    seen.remove(first, 3);
    CHECK(seen.findSame(first).same == u"2"_s);
    seen.remove(first, 2);
    CHECK(seen.findSame(first).same.isEmpty());
}
