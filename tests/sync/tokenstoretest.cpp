// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "sync/tokenstore.h"

#include <map>

using namespace Qt::Literals::StringLiterals;
using namespace upik;

namespace {

const Unexpected<Error> kNoKeychain = fail(ErrorCode::KeyUnavailable, u"keychain"_s);

/// A keychain that outlives the program, or one that is not there.
struct Keychain {
    bool isThere = true;
    std::map<QString, QByteArray> entries = {};

    TokenKeychain asSeen()
    {
        return {[this](const QString &entry) -> Result<QByteArray> {
                    if (!isThere || !entries.contains(entry))
                        return kNoKeychain;
                    return entries.at(entry);
                },
                [this](const QString &entry, const QByteArray &secret) -> Result<void> {
                    if (!isThere)
                        return kNoKeychain;
                    entries[entry] = secret;
                    return {};
                }};
    }
};

} // namespace

TEST_CASE("A desk that starts again is still signed in")
{
    Keychain keychain;
    TokenStore(u"desk"_s, keychain.asSeen()).store(u"upik_r_1"_s);
    TokenStore next(u"desk"_s, keychain.asSeen());
    CHECK(next.token() == u"upik_r_1"_s);
    CHECK(next.isLasting());
}

TEST_CASE("The token of one profile is not shown to another")
{
    Keychain keychain;
    TokenStore(u"desk"_s, keychain.asSeen()).store(u"upik_r_1"_s);
    CHECK(TokenStore(u"other"_s, keychain.asSeen()).token().isEmpty());
}

TEST_CASE("A desk without a keychain is signed in for this run alone, and says so")
{
    Keychain keychain{.isThere = false};
    TokenStore tokens(u"desk"_s, keychain.asSeen());
    tokens.store(u"upik_r_1"_s);
    CHECK(tokens.token() == u"upik_r_1"_s);
    CHECK_FALSE(tokens.isLasting());
    CHECK(TokenStore(u"desk"_s, keychain.asSeen()).token().isEmpty());
}

TEST_CASE("A token that was forgotten is in the keychain no longer")
{
    Keychain keychain;
    TokenStore tokens(u"desk"_s, keychain.asSeen());
    tokens.store(u"upik_r_1"_s);
    tokens.forget();
    CHECK(tokens.token().isEmpty());
    CHECK(keychain.entries[u"desk"_s].isEmpty());
}

TEST_CASE("The keychain is asked once, however often the token is wanted")
{
    int asked = 0;
    TokenKeychain keychain;
    keychain.read = [&asked](const QString &) -> Result<QByteArray> {
        ++asked;
        return kNoKeychain;
    };
    TokenStore tokens(u"desk"_s, keychain);
    CHECK(tokens.token().isEmpty());
    CHECK(tokens.token().isEmpty());
    CHECK(asked == 1);
}
