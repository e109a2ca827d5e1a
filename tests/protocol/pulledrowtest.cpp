// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/jsontext.h"
#include "protocol/pulledrow.h"
#include "protocol/referencecodec.h"
#include "protocol/referencerow.h"
#include "support/catch.h"
#include "support/dice.h"
#include "support/seed.h"

using namespace Qt::Literals::StringLiterals;
using namespace upik;

namespace {

/// Through bytes and back.
template <typename T>
Result<T> sent(const T &value, Result<T> (*read)(const QJsonObject &, const QString &))
{
    return read(parseJsonObject(compactJson(toJson(value))).value(), {});
}

} // namespace

TEST_CASE("The rows of a pull come over the wire as they were")
{
    Dice dice(31);
    for (int i = 0; i < 200; ++i) {
        const TextRow text{dice.text()};
        CHECK(sent(text, textRowFrom).value() == text);
        AttachmentRow file{dice.word(), {}, dice.instant(), dice.coin()};
        file.file.id = QString(64, u'a');
        file.file.bytes = dice.roll(1'000'000);
        CHECK(sent(file, attachmentRowFrom).value() == file);
        const UserRow user{dice.seat(), dice.coin()};
        CHECK(sent(user, userRowFrom).value() == user);
        const DocumentRow document{u"sop"_s, 1 + dice.roll(99), dice.instant(), {{u"a"_s, i}}};
        CHECK(sent(document, documentRowFrom).value() == document);
    }
}

TEST_CASE("A row of a pull without what it is about is refused at its place")
{
    CHECK(attachmentRowFrom({{u"complaint"_s, u"c1"_s}}).error().place == u"/file"_s);
    CHECK(userRowFrom({}).error().place == u"/seat"_s);
    CHECK(documentRowFrom({{u"name"_s, u"sop"_s}, {u"version"_s, 0}}).error().place
          == u"/version"_s);
    CHECK(referenceRowFrom({{u"kind"_s, u"agency"_s}}).error().place == u"/code"_s);
}

TEST_CASE("Rows of documents and of reference data are called by what they are")
{
    CHECK(DocumentRow{u"sop"_s, 3, {}, {}}.id() == u"sop:3"_s);
    CHECK(ReferenceRow{u"category"_s, u"jalan"_s, 0, {}}.id() == u"category:jalan"_s);
}

TEST_CASE("The city's reference data come over the wire whole, in whatever order")
{
    std::vector<ReferenceRow> rows = rowsOf(seedReference());
    CHECK(rows.size() > 300);
    std::vector<ReferenceRow> taken;
    for (const ReferenceRow &row : rows)
        taken.push_back(sent(row, referenceRowFrom).value());
    CHECK(taken == rows);
    std::ranges::reverse(taken);
    const Reference back = referenceFrom(taken).value();
    CHECK((back.agencies == seedReference().agencies && back.groups == seedReference().groups));
    CHECK(back.categories == seedReference().categories);
    CHECK((back.regions == seedReference().regions && back.officers == seedReference().officers));
    CHECK(back.rejectReasons == seedReference().rejectReasons);
    CHECK(back.holdReasons == seedReference().holdReasons);
    CHECK(back.classifications == seedReference().classifications);
    CHECK((back.urgencies == seedReference().urgencies
           && back.templates == seedReference().templates));
}

TEST_CASE("A desk leaves reference data aside that only a newer server knows")
{
    const Reference read = referenceFrom({{u"moon_phase"_s, u"full"_s, 0, {}}}).value();
    CHECK(rowsOf(read).empty());
}

TEST_CASE("Reference data that cannot be read are told by the row's name")
{
    std::vector<ReferenceRow> rows{{u"agency"_s, u"DLH"_s, 0, {{u"code"_s, u"DLH"_s}}}};
    CHECK(referenceFrom(rows).error().place == u"/agency:DLH/name"_s);
}
