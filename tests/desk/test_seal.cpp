// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/reporterwords.h"
#include "store/seal.h"
#include "support/catch.h"

using namespace Qt::Literals::StringLiterals;
using namespace upik;

namespace {

constexpr SealedPlace kName{u"complaint-1", "name"_L1};

Reporter siti()
{
    Reporter reporter;
    reporter.name = u"Siti Nurhalizah"_s;
    reporter.phone = u"+62 812-3456-7890"_s;
    return reporter;
}

} // namespace

TEST_CASE("The desk opens what it sealed, byte for byte")
{
    const Seal seal(SecretKey::random());
    const QString name = u"ꦱꦶꦠꦶ \u200b<b>O'Brien</b> 👩‍👧"_s;
    CHECK(*seal.openText(seal.sealText(name, kName), kName) == name);
}

TEST_CASE("A thief of the file finds no name in a sealed value and cannot compare two")
{
    const Seal seal(SecretKey::random());
    const QByteArray once = seal.sealText(u"Siti Nurhalizah"_s, kName);
    CHECK_FALSE(once.contains("Siti"));
    CHECK(once != seal.sealText(u"Siti Nurhalizah"_s, kName));
}

TEST_CASE("A value moved to another complaint or another field does not open")
{
    const Seal seal(SecretKey::random());
    const QByteArray sealedName = seal.sealText(u"Siti"_s, kName);
    CHECK(seal.openText(sealedName, {u"complaint-2", "name"_L1}).error().code
          == ErrorCode::StoreDamaged);
    CHECK(seal.openText(sealedName, {u"complaint-1", "phone"_L1}).error().code
          == ErrorCode::StoreDamaged);
}

TEST_CASE("The desk tells a changed value from one that another key sealed")
{
    const Seal seal(SecretKey::random()), other(SecretKey::random());
    QByteArray sealedName = seal.sealText(u"Siti"_s, kName);
    CHECK(other.openText(sealedName, kName).error().code == ErrorCode::KeyUnavailable);
    sealedName.back() = char(sealedName.back() ^ 1);
    CHECK(seal.openText(sealedName, kName).error().code == ErrorCode::StoreDamaged);
    CHECK(seal.openText("short", kName).error().code == ErrorCode::StoreDamaged);
}

TEST_CASE("An empty field stays empty under the seal")
{
    const Seal seal(SecretKey::random());
    CHECK(seal.sealText({}, kName).isEmpty());
    CHECK(seal.openText({}, kName)->isEmpty());
}

TEST_CASE("A key read back from its text is the same key")
{
    const SecretKey key = SecretKey::random();
    CHECK(SecretKey::fromText(key.toText() + '\n') == key);
    CHECK(SecretKey::fromText("c2hvcnQ=") == std::nullopt);
    CHECK(SecretKey::fromText("not base64 !") == std::nullopt);
    CHECK_FALSE(key.toText().contains(key.id()));
}

TEST_CASE("The agency admin finds a reporter by the beginning of the name and by the number")
{
    const Seal seal(SecretKey::random());
    const QStringList words = reporterWords(siti(), seal);
    for (const QString &typed : {u"sit"_s, u"SITI"_s, u"nurhal"_s, u"081234567890"_s})
        CHECK(words.contains(reporterWord(typed, seal)));
    CHECK_FALSE(words.contains(reporterWord(u"aminah"_s, seal)));
    CHECK(reporterWord(u"si"_s, seal).isEmpty());
}

TEST_CASE("Nobody finds a reporter who stays anonymous")
{
    const Seal seal(SecretKey::random());
    Reporter reporter = siti();
    reporter.anonymous = true;
    CHECK(reporterWords(reporter, seal).isEmpty());
    CHECK(reporterHash(reporter, seal).isEmpty());
}

TEST_CASE("The words of a reporter mean nothing under another profile's key")
{
    const Seal seal(SecretKey::random()), other(SecretKey::random());
    for (const QString &word : reporterWords(siti(), seal))
        CHECK_FALSE(reporterWords(siti(), other).contains(word));
}

TEST_CASE("The desk knows the same reporter by a number written in another way")
{
    const Seal seal(SecretKey::random());
    Reporter again = siti();
    again.name = u"Bu Siti"_s;
    again.phone = u"0812 3456 7890"_s;
    CHECK(reporterHash(again, seal) == reporterHash(siti(), seal));
    again.phone = u"0812 3456 7891"_s;
    CHECK(reporterHash(again, seal) != reporterHash(siti(), seal));
    CHECK(reporterHash({}, seal).isEmpty());
}
