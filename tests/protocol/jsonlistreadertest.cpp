// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/jsonlistreader.h"

#include "protocol/jsontext.h"
#include "support/catch.h"

#include <QBuffer>

using namespace Qt::Literals::StringLiterals;
using namespace upik;

namespace {

/// The rows under the member "rows"; none where there is no such list.
std::optional<std::vector<JsonRow>> rowsIn(QByteArray content)
{
    QBuffer buffer(&content);
    buffer.open(QIODevice::ReadOnly);
    JsonListReader reader(buffer, "rows");
    if (!reader.begin())
        return std::nullopt;
    std::vector<JsonRow> rows;
    while (auto row = reader.next())
        rows.push_back(std::move(*row));
    return rows;
}

/// The member "n" of each row, -1 for one that is broken.
std::vector<int> numbersIn(const QByteArray &content)
{
    std::vector<int> numbers;
    const auto rows = rowsIn(content).value();
    for (const JsonRow &row : rows)
        numbers.push_back(row.object ? row.object->value("n"_L1).toInt() : -1);
    return numbers;
}

} // namespace

TEST_CASE("A JSON list is found as the whole file or behind other members")
{
    const std::vector<int> wanted{1, 2};
    CHECK(numbersIn("[{\"n\":1},{\"n\":2}]") == wanted);
    CHECK(numbersIn("\xEF\xBB\xBF [ {\"n\":1} , {\"n\":2} ] ") == wanted);
    CHECK(numbersIn("{\"rows\":[{\"n\":1},{\"n\":2}],\"z\":0}") == wanted);
    CHECK(numbersIn("{\"a\":{\"rows\":[3]},\"b\":\"]}\\\"\",\"c\":null,\"rows\":[{\"n\":1},"
                    "{\"n\":2}]}") == wanted);
}

TEST_CASE("A JSON file without the list is told as such")
{
    for (const char *content : {"", "{}", "7", "{\"rows\":{}}", "{\"rows\" 1}", "{\"a\":[1]",
                                "{rows:[]}"})
        CHECK_FALSE(rowsIn(content));
}

TEST_CASE("An empty JSON list has no rows")
{
    CHECK(rowsIn("[]")->empty());
    CHECK(rowsIn("{\"rows\":[ ]}")->empty());
}

TEST_CASE("Brackets and quotes inside strings end no JSON row")
{
    CHECK(numbersIn("[{\"a\":\"}],{[\\\"\",\"n\":1},{\"a\":\"\\\\\",\"n\":2}]")
          == std::vector<int>{1, 2});
}

TEST_CASE("A broken JSON row is counted and the next one read")
{
    CHECK(numbersIn("[{\"n\":1,},\n{\"n\" 2},\n5,\n\"x\",\n{\"n\":3}]")
          == std::vector<int>{-1, -1, -1, -1, 3});
    CHECK(numbersIn("[{\"n\":\"never closed},\n\"m\":1},\n{\"n\":2}]")
          == std::vector<int>{-1, 2});
}

TEST_CASE("A JSON row is named by its pointer")
{
    CHECK(rowsIn("[{},7]")->at(1).object.error().place == u"/1"_s);
    CHECK(rowsIn("{\"rows\":[{},7]}")->at(1).object.error().place == u"/rows/1"_s);
    CHECK(rowsIn("{\"rows\":[{},7]}")->at(0).place == u"/rows/0"_s);
}

TEST_CASE("A JSON row beyond all measure is refused and the next one read")
{
    const QByteArray large = "{\"n\":\"" + QByteArray(kLargestJson, 'x') + "\"}";
    const auto rows = rowsIn('[' + large + ",{\"n\":2}]").value();
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].object.error().code == ErrorCode::FileTooLarge);
    CHECK(rows[1].object);
    const QByteArray deep = QByteArray(40, '[') + QByteArray(40, ']');
    CHECK(numbersIn("[{\"a\":" + deep + "},{\"n\":2}]") == std::vector<int>{-1, 2});
}
