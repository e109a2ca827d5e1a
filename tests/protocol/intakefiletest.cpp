// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/intakefile.h"

#include "protocol/intakecodec.h"
#include "protocol/jsontext.h"
#include "support/seed.h"
#include "support/builders.h"
#include "support/catch.h"

using namespace Qt::Literals::StringLiterals;
using namespace upik;

namespace {

const Instant kNow = wib("2026-11-24 12:00");

Result<std::unique_ptr<IntakeFile>> opened(const QString &path)
{
    return IntakeFile::open(path, seedReference(), kNow);
}

std::vector<IntakeRow> rowsOf(const QString &path)
{
    const auto file = opened(path).value().release();
    const std::unique_ptr<IntakeFile> owner(file);
    std::vector<IntakeRow> rows;
    while (auto row = file->next())
        rows.push_back(std::move(*row));
    return rows;
}

std::vector<IntakeRow> rowsIn(const QByteArray &content)
{
    return rowsOf(ScratchFile(content).path());
}

/// The error of a CSV file with one row under the given header.
Error rowError(const QByteArray &header, const QByteArray &row)
{
    const auto rows = rowsIn("isi;kategori;" + header + "\nx;jalan_rusak;" + row + "\n");
    REQUIRE(rows.size() == 1);
    REQUIRE_FALSE(rows[0].intake);
    return rows[0].intake.error();
}

Error openError(const QByteArray &content) { return opened(ScratchFile(content).path()).error(); }

QByteArray quoted(QString text) { return '"' + text.replace(u'"', u"\"\""_s).toUtf8() + '"'; }

} // namespace

TEST_CASE("Every sample complaint is read, byte for byte")
{
    const QJsonArray samples = sampleComplaints();
    const auto rows = rowsOf(samplesPath());
    REQUIRE(rows.size() == 90);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const QJsonObject sample = samples.at(qsizetype(i)).toObject();
        REQUIRE(rows[i].intake);
        CHECK(rows[i].row == int(i) + 1);
        CHECK(rows[i].fileId == sample.value("id"_L1).toString());
        CHECK(rows[i].intake->text.toUtf8() == sample.value("text"_L1).toString().toUtf8());
        CHECK(rows[i].intake->facts.title == sample.value("title"_L1).toString().trimmed());
    }
}

TEST_CASE("Every odd text comes through CSV, an intake and JSON as it was")
{
    for (const QJsonValue &sample : sampleComplaints()) {
        const QString text = sample.toObject().value("text"_L1).toString();
        const auto rows = rowsIn("isi;kategori\n" + quoted(text) + ";lainnya\n");
        REQUIRE(rows.size() == 1);
        Intake intake = rows[0].intake.value();
        CHECK(intake.text.toUtf8() == text.toUtf8());
        intake.id = u"1"_s;
        const auto json = parseJsonObject(compactJson(toJson(intake)));
        CHECK(intakeFrom(json.value()).value() == intake);
    }
}

TEST_CASE("A formula, markup and SQL are words like any other")
{
    for (const QString &text : {u"=cmd|'/c calc'!A0"_s, u"+1+1"_s, u"@SUM(A1)"_s, u"-2"_s,
                                u"<img src=x onerror=alert(1)>"_s, u"'; DROP TABLE complaint;--"_s})
        CHECK(rowsIn("isi;judul\n" + quoted(text) + ';' + quoted(text) + '\n')[0].intake->text
              == text);
}

TEST_CASE("A CSV row says all that a form can say")
{
    const auto rows = rowsIn(
        "Judul;Isi;Kategori;Kanal;Nomor kanal;Kelurahan;Lokasi;Lat;Lng;Waktu;Nama;Telepon;Surel;"
        "NIK;Alamat;Akun;Anonim;Rahasia;Klasifikasi;Urgensi;Perangkat daerah;Catatan kami\n"
        "Lubang;Ada lubang;Jalan rusak / berlubang;LAPOR;4711;Warungboto;Jl. Babaran;-7,806238;"
        "110,387455;24/11/2026 08.05;Siti;0812;s@x.id;9999;Jl. A;@siti;ya;tidak;aspirasi;Tinggi;"
        "Dinas Lingkungan Hidup;abaikan\n");
    const Intake intake = rows.at(0).intake.value();
    CHECK(intake.channel == Channel::Lapor);
    CHECK(intake.channelNumber == u"4711"_s);
    CHECK(intake.facts
          == Facts{u"Lubang"_s, u"jalan_rusak"_s, u"aspirasi"_s, u"tinggi"_s, u"34.71.13.1004"_s,
                   u"Jl. Babaran"_s, Point{-7.806238, 110.387455}});
    CHECK(intake.submittedAt == wib("2026-11-24 08:05"));
    CHECK(intake.reporter
          == Reporter{u"Siti"_s, u"0812"_s, u"s@x.id"_s, u"9999"_s, u"Jl. A"_s, u"@siti"_s, true});
    CHECK(intake.agency == u"DLH"_s);
    CHECK_FALSE(intake.confidential);
}

TEST_CASE("A CSV may name its columns in English and separate them by commas")
{
    const auto rows = rowsIn("title,text,category,channel,location,submitted_at\n"
                             "Hole,\"A hole, deep\",jalan_rusak,phone,Jl. A,"
                             "2026-11-24T08:05:00Z\n");
    CHECK(rows.at(0).intake->text == u"A hole, deep"_s);
    CHECK(rows.at(0).intake->channel == Channel::Phone);
}

TEST_CASE("A file is known by its content, whatever it is called")
{
    const ScratchFile json("[{\"text\":\"x\",\"category\":\"lainnya\"}]", u"data.csv"_s);
    CHECK(rowsOf(json.path()).at(0).intake->text == u"x"_s);
    const ScratchFile csv("isi\nx\n", u"data.json"_s);
    CHECK(rowsOf(csv.path()).at(0).row == 2);
}

TEST_CASE("A place outside the city stays as words, marked")
{
    const auto rows = rowsIn("isi;kelurahan;lokasi\nx;Condongcatur;Ring road\nx;Warungboto;\n");
    CHECK(rows.at(0).intake->facts.placeText == u"Ring road, Condongcatur"_s);
    CHECK(rows.at(0).intake->marks == QStringList{kMarkOutsideCity});
    CHECK(rows.at(1).intake->marks.isEmpty());
}

TEST_CASE("A row without a time has that of the file and does not say that it is its own")
{
    const ScratchFile file("isi\nx\n");
    const Instant first = rowsOf(file.path()).at(0).intake->submittedAt;
    CHECK(first == rowsOf(file.path()).at(0).intake->submittedAt);
    CHECK(first <= kNow);
    CHECK_FALSE(rowsOf(file.path()).at(0).isTimed);
    CHECK(rowsIn("isi;waktu\nx;24/11/2026\n").at(0).isTimed);
}

TEST_CASE("A value that cannot be read is refused with its column")
{
    CHECK(rowError("Waktu", "besok") == Error{ErrorCode::FileMalformed, u"Waktu"_s, u"besok"_s});
    CHECK(rowError("lat;lng", "utara;110").place == u"lat"_s);
    CHECK(rowError("lat;lng", "-7.8;1104").place == u"lng"_s);
    CHECK(rowError("anonim", "mungkin").place == u"anonim"_s);
    CHECK(rowError("kanal", "merpati") == Error{ErrorCode::UnknownCode, u"kanal"_s, u"merpati"_s});
    CHECK(rowError("urgensi", "gawat").code == ErrorCode::UnknownCode);
    CHECK(rowError("perangkat_daerah", "NASA").detail == u"NASA"_s);
    CHECK(rowError("judul", "a;b").detail == u"no such column"_s);
}

TEST_CASE("A category that does not exist is refused, not guessed")
{
    const auto rows = rowsIn("isi;kategori\nx;ufo\ny;lainnya\n");
    CHECK(rows.at(0).intake.error()
          == Error{ErrorCode::UnknownCode, u"kategori"_s, u"ufo"_s});
    CHECK(rows.at(1).intake);
}

TEST_CASE("A broken row is named and the next ones are read")
{
    const auto rows = rowsIn("judul;isi\na;\"open\nb;caf\xE9\nc;ok\n");
    REQUIRE(rows.size() == 3);
    CHECK(rows[0].row == 2);
    CHECK(rows[0].intake.error().place == u"isi"_s);
    CHECK(rows[1].intake.error() == Error{ErrorCode::FileMalformed, u"isi"_s, u"not UTF-8"_s});
    CHECK(rows[2].intake->text == u"ok"_s);
}

TEST_CASE("A file that is no import is refused as a whole, saying why")
{
    CHECK(openError("").detail == u"the file is empty"_s);
    CHECK(openError(" \r\n").detail == u"the file is empty"_s);
    CHECK(openError("judul;lokasi\na;b\n").detail == u"no column for the text (isi)"_s);
    CHECK(openError("isi;text\na;b\n") == Error{ErrorCode::FileMalformed, u"1"_s, u"text"_s});
    CHECK(openError(QByteArray("\xFF\xFEi\0s\0i\0", 8)).detail == u"not UTF-8 text"_s);
    CHECK(openError("{\"holidays\":[]}").place == u"/complaints"_s);
    CHECK(opened(u"/nowhere/x.csv"_s).error().code == ErrorCode::FileUnreadable);
    CHECK(opened(u"/tmp"_s).error().code == ErrorCode::FileUnreadable);
}

TEST_CASE("A JSON row of a wrong type is refused with its pointer")
{
    const auto rows = rowsIn("{\"about\":{\"x\":[\"]\"]},\"complaints\":["
                             "{\"text\":[1]},{\"text\":\"x\",\"reporter\":{\"phone\":true}},7,"
                             "{\"text\":\"x\",\"lat\":\"-7,8\",\"lng\":110.4}],\"more\":1}");
    REQUIRE(rows.size() == 4);
    CHECK(rows[0].intake.error().place == u"/complaints/0/text"_s);
    CHECK(rows[1].intake.error().place == u"/complaints/1/reporter/phone"_s);
    CHECK(rows[2].intake.error().place == u"/complaints/2"_s);
    CHECK(rows[3].intake->facts.point == Point{-7.8, 110.4});
}

TEST_CASE("A JSON row that is broken costs itself only")
{
    const auto rows = rowsIn("[\n{\"text\":\"a},\n\"x\":1},\n{\"text\":\"b\" \"c\"},\n"
                             "{\"text\":\"d\"}\n]");
    REQUIRE(rows.size() == 3);
    CHECK(rows[0].intake.error().place == u"/0"_s);
    CHECK(rows[1].intake.error().place == u"/1"_s);
    CHECK(rows[2].intake->text == u"d"_s);
}

TEST_CASE("A JSON file that is cut off gives the rows before the cut")
{
    const auto rows = rowsIn("[{\"text\":\"a\"},{\"text\":\"b");
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].intake);
    CHECK(rows[1].intake.error().code == ErrorCode::FileMalformed);
    CHECK(rowsIn("[{\"text\":\"a\"},").size() == 2);
}

TEST_CASE("A folder and a file that is not there are told apart in our own words")
{
    CHECK(opened(u"/tmp"_s).error()
          == Error{ErrorCode::FileUnreadable, u"/tmp"_s, u"it is a folder"_s});
    CHECK(opened(u"/nowhere/x.csv"_s).error().detail == u"No such file or directory"_s);
}
