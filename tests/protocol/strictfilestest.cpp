// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/intakeassembly.h"
#include "protocol/intakefile.h"
#include "protocol/jsonkeys.h"
#include "support/builders.h"
#include "support/catch.h"
#include "support/seed.h"

using namespace Qt::Literals::StringLiterals;
using namespace upik;

namespace {

struct FileRead {
    std::vector<IntakeRow> rows;
    std::vector<UnreadColumn> unread;
};

FileRead readAll(const QByteArray &content)
{
    const ScratchFile scratch(content);
    auto opened = IntakeFile::open(scratch.path(), seedReference(), wib("2026-11-24 12:00"));
    REQUIRE(opened);
    FileRead found;
    while (auto row = (*opened)->next())
        found.rows.push_back(std::move(*row));
    found.unread = (*opened)->unread().all();
    return found;
}

std::vector<IntakeRow> rowsIn(const QByteArray &content) { return readAll(content).rows; }

/// What is said about the last row of a JSON file; empty where it could be read.
QString lastFault(const QByteArray &content)
{
    const auto rows = rowsIn(content);
    REQUIRE_FALSE(rows.empty());
    return rows.back().intake ? QString() : rows.back().intake.error().detail;
}

} // namespace

TEST_CASE("Whoever joined two lists in one file hears that the second was not read")
{
    const auto rows = rowsIn(R"([{"text":"satu"}][{"text":"dua"}])");
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].intake->text == u"satu"_s);
    CHECK(rows[1].row == 2);
    CHECK(rows[1].intake.error()
          == Error{ErrorCode::FileMalformed, u"/1"_s, u"something follows the list"_s});
}

TEST_CASE("Whatever follows a list is told, white space is nothing")
{
    const QString follows = u"something follows the list"_s;
    for (const char *content : {R"([{"text":"a"}] xyz)", R"([{"text":"a"}]])",
                                R"({"complaints":[{"text":"a"}]}{"complaints":[]})",
                                R"({"complaints":[{"text":"a"}],"complaints":[{"text":"b"}]})",
                                R"({"complaints":[{"text":"a"}] "more":1})"})
        CHECK(lastFault(content) == follows);
    for (const char *content : {"[{\"text\":\"a\"}] \r\n\t",
                                "{\"complaints\":[{\"text\":\"a\"}]}\n",
                                R"({"complaints":[{"text":"a"}], "more": {"x":[1]}, "y": 2 })"})
        CHECK(lastFault(content).isEmpty());
}

TEST_CASE("A list that does not end is told, after the rows before")
{
    for (const char *content : {R"([{"text":"a"})", R"([{"text":"a"},)",
                                R"({"complaints":[{"text":"a"}])",
                                R"({"complaints":[{"text":"a"}],"more":1)"}) {
        const auto rows = rowsIn(content);
        REQUIRE(rows.size() == 2);
        CHECK(rows[0].intake);
        CHECK(rows[1].intake.error().detail == u"the file ends here"_s);
    }
}

TEST_CASE("A spreadsheet of old that ends its lines by CR alone is read row by row")
{
    const auto rows = rowsIn("judul;isi\rA;teks 1\rB;\"dua\rbaris\"\r\rC;teks 3\r");
    REQUIRE(rows.size() == 3);
    CHECK(rows[0].row == 2);
    CHECK(rows[0].intake->text == u"teks 1"_s);
    CHECK(rows[1].intake->text == u"dua\rbaris"_s);
    CHECK(rows[2].row == 6);
    CHECK(rows[2].intake->text == u"teks 3"_s);
}

TEST_CASE("A broken line that ends by CR costs itself only")
{
    const auto rows = rowsIn("isi;judul\r\"a;b\rc;d\r");
    REQUIRE(rows.size() == 2);
    CHECK_FALSE(rows[0].intake);
    CHECK(rows[1].intake->text == u"c"_s);
}

TEST_CASE("A column that nothing is made of is named with the rows in which it says something")
{
    const auto csv = readAll("isi;telpon;catatan;kosong\na;0812;penting;\nb;0813; ;\n");
    CHECK(csv.unread == std::vector<UnreadColumn>{{u"telpon"_s, 2}, {u"catatan"_s, 1}});
    const auto json = readAll(R"([{"id":"1","text":"a","telpon":"0812","reporter":{"wa":1}},
                                  {"id":2,"text":"b","telpon":null,"tags":[]}])");
    CHECK(json.unread == std::vector<UnreadColumn>{{u"reporter/wa"_s, 1}, {u"telpon"_s, 1}});
}

TEST_CASE("A file of noise names no more columns than somebody reads")
{
    QByteArray content = "[";
    for (int i = 0; i < 300; ++i)
        content += "{\"text\":\"a\",\"x\\n" + QByteArray::number(i) + QByteArray(99, 'x')
            + "\":1},";
    const auto unread = readAll(content + "{\"text\":\"a\"}]").unread;
    REQUIRE(unread.size() == UnreadColumns::kMost);
    CHECK(unread.front().name.startsWith(u"x 0x"_s));
    CHECK(unread.front().name.size() <= 40);
}

TEST_CASE("Two names of one column in one object are refused, as in a CSV")
{
    const auto rows = rowsIn(R"([{"text":"pertama","isi":"kedua"},{"isi":"a","text":null},
                                 {"nama":"Siti","reporter":{"name":"Budi"},"text":"x"}])");
    CHECK(rows[0].intake.error().detail == u"a second name of one column"_s);
    CHECK(rows[1].intake->text == u"a"_s);
    CHECK(rows[2].intake.error().place == u"/2/reporter/name"_s);
}

TEST_CASE("One name twice in one object is refused")
{
    CHECK(lastFault(R"([{"text":"x1","text":"x2"}])") == u"a name stands twice"_s);
    CHECK(lastFault(R"([{"text":"x1","reporter":{"tags":1},"tags":["text","text"]}])").isEmpty());
    CHECK(repeatedKey(R"({"a":{"b":1},"b":"\"a\":","c":[{"d":1},{"d":1}]})") == std::nullopt);
    CHECK(repeatedKey(R"({"a":[{"d":1,"e":{}, "d" : 2}]})") == QByteArray("d"));
}

TEST_CASE("Half a point is kept in words and marked")
{
    const auto rows = rowsIn("isi;lokasi;lat;lng\nx;Jl. A;-7,8;\nx;;;110.4\nx;;-7.8;110.4\n");
    CHECK(rows[0].intake->facts.placeText == u"Jl. A, lat -7,8"_s);
    CHECK(rows[0].intake->marks == QStringList{kMarkHalfPoint});
    CHECK(rows[1].intake->facts.placeText == u"lng 110.4"_s);
    CHECK_FALSE(rows[1].intake->facts.point);
    CHECK(rows[2].intake->marks.isEmpty());
}

TEST_CASE("A number of a JSON file is read with each of its digits")
{
    const auto rows = rowsIn(R"([{"text":5,"tracking_id":12345,"lat":-7.8012345,"lng":110,
                                  "reporter":{"phone":8120000,"nik":9999000000000001}}])");
    const Intake intake = rows.at(0).intake.value();
    CHECK(intake.text == u"5"_s);
    CHECK(intake.channelNumber == u"12345"_s);
    CHECK(intake.reporter.phone == u"8120000"_s);
    CHECK(intake.reporter.identityNumber == u"9999000000000001"_s);
    CHECK(intake.facts.point == Point{-7.8012345, 110});
}

TEST_CASE("Half a character is refused rather than replaced")
{
    const auto rows = rowsIn(R"([{"text":"a\ud800b"},{"text":"\ud83d\ude42"}])");
    CHECK(rows[0].intake.error() == Error{ErrorCode::FileMalformed, u"/0/text"_s,
                                          u"half a character"_s});
    CHECK(rows[1].intake->text == u"\U0001F642"_s);
}

TEST_CASE("A quote that opens again behind a closed one is refused")
{
    const auto rows = rowsIn("isi;judul\n\"abc\" \"def\";a\n\"abc\"  ;a\n\"a\"\"b\";a\n");
    CHECK(rows[0].intake.error().detail == u"text after a closing quote"_s);
    CHECK(rows[1].intake->text == u"abc"_s);
    CHECK(rows[2].intake->text == u"a\"b"_s);
}
