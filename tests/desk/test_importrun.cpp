// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/importrun.h"

#include "desk/memoryoffice.h"
#include "support/catch.h"

using namespace Qt::Literals::StringLiterals;
using namespace upik;

namespace {

const Instant kNow = wib("2026-11-24 12:00");

ImportReport imported(const QByteArray &content)
{
    return MemoryOffice().importText(content);
}

const ImportRow &rowAbout(const ImportReport &report, int sample)
{
    const QJsonArray samples = sampleComplaints();
    const QString id = u"S%1"_s.arg(sample, 3, 10, QChar(u'0'));
    for (qsizetype i = 0; i < samples.size(); ++i)
        if (samples.at(i).toObject().value("id"_L1) == id)
            return report.rows.at(std::size_t(i));
    throw std::out_of_range("no such sample");
}

} // namespace

TEST_CASE("The office takes all ninety samples in, and none a second time")
{
    MemoryOffice office;
    const ImportReport first = office.import(samplesPath());
    CHECK(first.count(RowFate::Taken) == 90);
    CHECK(first.rows.back().number == u"UPIK-2026-000090"_s);
    const ImportReport second = office.import(samplesPath());
    CHECK(second.count(RowFate::AlreadyHere) == 90);
    CHECK(second.rows.front().same == u"UPIK-2026-000001"_s);
    CHECK(office.taken.size() == 90);
}

TEST_CASE("A doubtful sample is taken in and marked")
{
    MemoryOffice office;
    const ImportReport report = office.import(samplesPath());
    CHECK(rowAbout(report, 6).marks.contains(kMarkContactUnusable));
    CHECK(rowAbout(report, 6).marks.contains(kMarkNoPlace));
    CHECK(rowAbout(report, 95).marks == QStringList{kMarkOutsideCity});
    CHECK(rowAbout(report, 1).marks.isEmpty());
    CHECK(rowAbout(report, 112).fate == RowFate::Taken);
}

TEST_CASE("Whoever imports reads what is missing by the name that the file has for it")
{
    const ImportReport csv = imported("Uraian;kategori\n ;jalan_rusak\nLubang;\n");
    CHECK(csv.rows.at(0).error == Error{ErrorCode::MissingText, u"Uraian"_s});
    CHECK(csv.rows.at(1).error == Error{ErrorCode::MissingCategory, u"kategori"_s});
    const ImportReport bare = imported("isi\nLubang\n");
    CHECK(bare.rows.at(0).error == Error{ErrorCode::MissingCategory, u"kategori"_s});
    const ImportReport json = imported(R"([{"text": "", "category": "jalan_rusak"}])");
    CHECK(json.rows.at(0).error == Error{ErrorCode::MissingText, u"/0/text"_s});
}

TEST_CASE("A preview tells what an import would do and writes nothing")
{
    MemoryOffice office;
    const auto file = IntakeFile::open(samplesPath(), seedReference(), kNow);
    const IntakeJudge judge(seedReference(), kNow);
    ImportRun run(**file, judge, office);
    CHECK(run.preview().count(RowFate::Taken) == 90);
    CHECK(office.taken.empty());
}

TEST_CASE("A row that repeats another of its file is told with that row")
{
    const ImportReport report = imported("isi;kategori;kanal;nomor_kanal;lokasi;waktu\n"
                                         "a;lainnya;lapor;1;x;24/11/2026 08.00\n"
                                         "b;lainnya;lapor;1;y;24/11/2026 09.00\n"
                                         "c;lainnya;jss;1;y;24/11/2026 09.00\n"
                                         " a ;lainnya;jss;2;x;24/11/2026 08.00\n");
    CHECK(report.rows.at(1).fate == RowFate::TwiceInFile);
    CHECK(report.rows.at(1).same == u"2"_s);
    CHECK(report.rows.at(2).fate == RowFate::Taken);
    CHECK(report.rows.at(3).fate == RowFate::TwiceInFile);
}

TEST_CASE("An import goes through every row whatever happens to some")
{
    const ImportReport report = imported("isi;kategori;waktu\n"
                                         "a;ufo;\n"
                                         "b;lainnya;besok\n"
                                         ";lainnya;\n"
                                         "\"c;lainnya;\n"
                                         "d;lainnya;1/1/2030 08.00\n"
                                         "e;lainnya;\n");
    REQUIRE(report.rows.size() == 6);
    CHECK(report.count(RowFate::Refused) == 5);
    CHECK(report.rows[0].error == Error{ErrorCode::UnknownCode, u"kategori"_s, u"ufo"_s});
    CHECK(report.rows[1].error->place == u"waktu"_s);
    CHECK(report.rows[2].error->code == ErrorCode::MissingText);
    CHECK(report.rows[3].row == 5);
    CHECK(report.rows[4].error->code == ErrorCode::TimeInTheFuture);
    CHECK(report.rows[5].fate == RowFate::Taken);
}

TEST_CASE("An import that the store does not answer refuses each row with the store's reason")
{
    MemoryOffice office;
    office.broken = true;
    const ImportReport report = office.import(samplesPath());
    CHECK(report.count(RowFate::Refused) == 90);
    CHECK(report.rows.front().error->code == ErrorCode::StoreBusy);
}

TEST_CASE("A large import is written in batches and tells its progress")
{
    QByteArray content = "isi;kategori;waktu\n";
    for (int i = 0; i < 1000; ++i)
        content += "aduan " + QByteArray::number(i) + ";lainnya;24/11/2026 08.00\n";
    MemoryOffice office;
    const ImportReport report = office.import(ScratchFile(content).path());
    CHECK(report.count(RowFate::Taken) == 1000);
    CHECK(office.largestBatch == ImportRun::kBatch);
    CHECK(office.progress.back() == std::pair<qint64, qint64>(1000, 1000));
    CHECK(office.progress.size() >= 5);
    CHECK(office.progress.front().second >= office.progress.front().first);
}
