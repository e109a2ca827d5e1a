// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/csvreader.h"

#include "support/catch.h"

#include <QBuffer>

using namespace Qt::Literals::StringLiterals;
using namespace upik;

namespace {

std::vector<CsvRecord> recordsOf(QByteArray content)
{
    QBuffer buffer(&content);
    buffer.open(QIODevice::ReadOnly);
    CsvReader reader(buffer);
    std::vector<CsvRecord> records;
    while (auto record = reader.next())
        records.push_back(std::move(*record));
    return records;
}

QStringList fieldsOf(const QByteArray &line)
{
    const auto records = recordsOf(line);
    return records.size() == 1 && records[0].fields ? *records[0].fields : QStringList();
}

} // namespace

TEST_CASE("A spreadsheet may separate by semicolon, comma or tab")
{
    const QStringList wanted{u"a"_s, u"b"_s, u"c"_s};
    CHECK(fieldsOf("a;b;c") == wanted);
    CHECK(fieldsOf("a,b,c\n") == wanted);
    CHECK(fieldsOf("a\tb\tc\r\n") == wanted);
    CHECK(fieldsOf("a;\"b,,,\";c").at(1) == u"b,,,"_s);
}

TEST_CASE("A spreadsheet's byte order mark is no part of the first field")
{
    CHECK(fieldsOf("\xEF\xBB\xBF" "a;b") == QStringList{u"a"_s, u"b"_s});
    CHECK(fieldsOf("a;\xEF\xBB\xBF" "b").at(1) == u"\uFEFFb"_s);
}

TEST_CASE("A quoted field holds separators, quotes and line breaks as they are")
{
    CHECK(fieldsOf("\"a;b\";\"say \"\"x\"\"\";\"1\r\n2\n3\"")
          == QStringList{u"a;b"_s, u"say \"x\""_s, u"1\r\n2\n3"_s});
    CHECK(fieldsOf("\"\";\"\"") == QStringList{u""_s, u""_s});
    CHECK(fieldsOf("\"a\" ;b") == QStringList{u"a"_s, u"b"_s});
    CHECK(fieldsOf("5\" pipa;b") == QStringList{u"5\" pipa"_s, u"b"_s});
}

TEST_CASE("A record is known by the line where it begins")
{
    const auto records = recordsOf("a;b\n\n\"1\n2\";c\r\nd;e\n");
    REQUIRE(records.size() == 3);
    CHECK(records[0].line == 1);
    CHECK(records[1].line == 3);
    CHECK(records[2].line == 5);
}

TEST_CASE("A quote that is never closed costs one record only")
{
    const auto records = recordsOf("a;b\n1;\"open\n2;x\n3;y\n");
    REQUIRE(records.size() == 4);
    CHECK(records[1].line == 2);
    CHECK(records[1].fields.error()
          == Error{ErrorCode::FileMalformed, u"2"_s, u"a quote is not closed"_s});
    CHECK(records[2].fields.value() == QStringList{u"2"_s, u"x"_s});
    CHECK(records[3].line == 4);
}

TEST_CASE("A quote that another record's quote closes costs one record only")
{
    const auto records = recordsOf("a;b\n1;\"open\n2;\"x\"\n3;y\n");
    REQUIRE(records.size() == 4);
    CHECK(records[1].fields.error().detail == u"text after a closing quote"_s);
    CHECK(records[2].fields.value().at(1) == u"x"_s);
}

TEST_CASE("Bytes that are not UTF-8 are named with their field and cost one record only")
{
    const auto records = recordsOf("a;b\nok;caf\xE9\n\xC3\xA9;x\n");
    REQUIRE(records.size() == 3);
    CHECK(records[1].fields.error() == Error{ErrorCode::FileMalformed, u"2"_s, u"not UTF-8"_s});
    CHECK(records[2].fields.value().at(0) == u"é"_s);
}

TEST_CASE("A record beyond a megabyte is refused and the next one read")
{
    const auto records = recordsOf("a\n\"" + QByteArray(2'000'000, 'x') + "\"\nb\n");
    REQUIRE(records.size() == 3);
    CHECK_FALSE(records[1].fields);
    CHECK(records[2].fields.value().at(0) == u"b"_s);
}

TEST_CASE("Reading goes on across the parts of a large file")
{
    QByteArray content = "n;text\n";
    for (int i = 0; i < 40'000; ++i)
        content += QByteArray::number(i) + ";\"baris\r\n" + QByteArray::number(i) + "\"\r\n";
    const auto records = recordsOf(content + "x;\"open\n");
    REQUIRE(records.size() == 40'002);
    CHECK(records[40'000].fields.value().at(1) == u"baris\r\n39999"_s);
    CHECK_FALSE(records[40'001].fields);
}

TEST_CASE("An empty file has no records")
{
    CHECK(recordsOf("").empty());
    CHECK(recordsOf("\n\r\n\n").empty());
}
