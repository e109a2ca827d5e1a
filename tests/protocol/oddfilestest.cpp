// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/csvreader.h"
#include "protocol/intakefile.h"
#include "protocol/jsonlistreader.h"
#include "protocol/jsontext.h"
#include "support/builders.h"
#include "support/catch.h"
#include "support/dice.h"
#include "support/oddtexts.h"
#include "support/seed.h"

#include <QBuffer>
#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;
using namespace upik;

namespace {

std::vector<CsvRecord> csvOf(QByteArray content)
{
    QBuffer buffer(&content);
    buffer.open(QIODevice::ReadOnly);
    CsvReader reader(buffer);
    std::vector<CsvRecord> records;
    while (auto record = reader.next())
        records.push_back(std::move(*record));
    return records;
}

/// Rows of a JSON list, as long as they are not more than the file has bytes.
std::vector<JsonRow> listOf(QByteArray content)
{
    QBuffer buffer(&content);
    buffer.open(QIODevice::ReadOnly);
    JsonListReader reader(buffer, "complaints");
    std::vector<JsonRow> rows;
    if (reader.begin())
        while (auto row = reader.next()) {
            rows.push_back(std::move(*row));
            REQUIRE(std::ssize(rows) <= content.size() + 1);
        }
    return rows;
}

std::vector<IntakeRow> importOf(const QByteArray &content)
{
    const ScratchFile file(content);
    auto opened = IntakeFile::open(file.path(), seedReference(), wib("2026-11-24 12:00"));
    std::vector<IntakeRow> rows;
    if (opened)
        while (auto row = (*opened)->next())
            rows.push_back(std::move(*row));
    return rows;
}

/// A field as RFC 4180 wants it: quoted where it must be, sometimes where it need not.
QByteArray csvField(const QString &text, char separator, Dice &dice)
{
    QByteArray bytes = text.toUtf8();
    const bool must = bytes.contains(separator) || bytes.contains('"') || bytes.contains('\n')
        || bytes.contains('\r');
    if (!must && dice.coin())
        return bytes;
    return '"' + bytes.replace("\"", "\"\"") + '"';
}

/// A header without quotes tells the separator.
QByteArray csvHeader(char separator)
{
    return QByteArray("one") + separator + "two" + separator + "three";
}

} // namespace

TEST_CASE("Whatever stands in a spreadsheet's cells comes out of its CSV file")
{
    Dice dice(GENERATE(range(1u, 7u)));
    const char separator = QByteArray(";,\t")[dice.roll(3)];
    const QByteArray end = dice.coin() ? "\r\n" : "\n";
    QByteArray content = csvHeader(separator) + end;
    std::vector<QStringList> wanted{{u"one"_s, u"two"_s, u"three"_s}};
    for (int i = 0; i < 120; ++i) {
        wanted.push_back({dice.word(), dice.text(), dice.text()});
        QByteArrayList cells;
        for (const QString &text : wanted.back())
            cells << csvField(text, separator, dice);
        content += cells.join(separator) + end;
    }
    const auto records = csvOf(content);
    REQUIRE(records.size() == wanted.size());
    for (std::size_t i = 0; i < wanted.size(); ++i)
        CHECK(records[i].fields.value() == wanted[i]);
}

TEST_CASE("A CSV file of mere noise is read to its end, each record once and in order")
{
    Dice dice(GENERATE(range(1u, 9u)));
    const QByteArray noise = "\"\"\";,\n\r\n\n\"a \xC3\xA9\xFF\t\"";
    QByteArray content;
    for (int i = 0; i < 4000; ++i)
        content += noise[dice.roll(int(noise.size()))];
    int line = 0;
    for (const CsvRecord &record : csvOf(content)) {
        CHECK(record.line > line);
        line = record.line;
    }
    CHECK(line > 0);
    CHECK(line <= content.count('\n') + content.count('\r') + 1);
}

TEST_CASE("A CSV file cut off anywhere keeps the records before the cut")
{
    const QByteArray whole = "a;b\n1;\"x\ny\"\n2;\"z\"\"\"\n3;w\n";
    const auto all = csvOf(whole);
    for (qsizetype length = 0; length <= whole.size(); ++length) {
        const auto some = csvOf(whole.first(length));
        for (std::size_t i = 0; i + 1 < some.size() && some[i].fields; ++i)
            CHECK(some[i].fields.value() == all[i].fields.value());
    }
}

TEST_CASE("A JSON list with one bracket too many ends where the file ends")
{
    for (const char *content : {"[}", "[{\"a\":1}}]", "[{}}}},{\"a\":1}]", "{\"complaints\":[}}",
                                "[{\"a\":1}]]", "[,,,]", "[1 2,}"})
        listOf(content);
    const auto rows = listOf("[{}},{\"n\":2}]");
    REQUIRE(rows.size() == 3);
    CHECK(rows[0].object);
    CHECK_FALSE(rows[1].object);
    CHECK(rows[2].object->value("n"_L1) == 2);
}

TEST_CASE("A JSON file of mere noise is read to its end")
{
    Dice dice(GENERATE(range(1u, 20u)));
    const QByteArray noise = "{}[]\",:\\ \n1ae{}\"\"";
    QByteArray content = dice.coin() ? "[" : "{\"complaints\":[";
    for (int i = 0; i < 3000; ++i)
        content += noise[dice.roll(int(noise.size()))];
    for (const JsonRow &row : listOf(content))
        CHECK((row.object || row.object.error().place == row.place));
}

TEST_CASE("Every odd text comes through an import in JSON as it was")
{
    QJsonArray complaints;
    for (const QString &odd : oddTexts())
        complaints.append(QJsonObject{{u"text"_s, odd}, {u"category"_s, u"lainnya"_s}});
    const auto rows = importOf(compactJson({{u"complaints"_s, complaints}}));
    REQUIRE(std::ssize(rows) == oddTexts().size());
    for (std::size_t i = 0; i < rows.size(); ++i)
        CHECK(rows[i].intake->text == oddTexts()[qsizetype(i)]);
}

TEST_CASE("A text that begins with a byte order mark keeps it, escaped or not")
{
    const QString text = u"\uFEFFLampu mati"_s;
    CHECK(parseJsonObject(compactJson({{u"a"_s, text}}))->value("a"_L1) == text);
    CHECK(importOf("[{\"text\":\"\xEF\xBB\xBFLampu mati\"}]").at(0).intake->text == text);
    CHECK(importOf("\xEF\xBB\xBF[{\"text\":\"\\ufeffLampu mati\"}]").at(0).intake->text == text);
}

TEST_CASE("A cell with a NUL in it further down costs nobody anything")
{
    QByteArray content = "isi;kategori\n";
    content += QByteArray(5000, 'x') + ";lainnya\n";
    content += QByteArray("a\0b", 3) + ";lainnya\n";
    const auto rows = importOf(content);
    REQUIRE(rows.size() == 2);
    CHECK(rows[1].intake->text == u"a"_s + QChar(u'\0') + u"b"_s);
}

TEST_CASE("A row of an import with fewer cells than the header lacks only those")
{
    const auto rows = importOf("isi;kategori;lokasi\nx;lainnya\ny;lainnya;Jl. A;;\n");
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].intake->facts.placeText.isEmpty());
    CHECK(rows[1].intake->facts.placeText == u"Jl. A"_s);
}

TEST_CASE("JSON nested to the limit is read, one deeper is refused")
{
    const auto nested = [](int depth) {
        return "{\"a\":" + QByteArray(depth - 1, '[') + QByteArray(depth - 1, ']') + '}';
    };
    CHECK(parseJsonObject(nested(kDeepestJson)));
    const auto deeper = parseJsonObject(nested(kDeepestJson + 1));
    REQUIRE_FALSE(deeper);
    CHECK(deeper.error().place == u"byte %1"_s.arg(5 + kDeepestJson - 1));
}
