// SPDX-License-Identifier: GPL-3.0-or-later
#include "speaking.h"
#include "support/catch.h"
#include "ui/text/errortext.h"

#include <QSet>

using namespace Qt::Literals::StringLiterals;
using namespace upik;

TEST_CASE("Every error has a sentence of its own in both languages")
{
    for (const Tongue tongue : {Tongue::Indonesian, Tongue::English}) {
        const Speaking speaking(tongue);
        QSet<QString> sentences;
        for (int code = 0; code <= int(ErrorCode::ImageUnsupported); ++code) {
            const QString sentence = errorText({ErrorCode(code)});
            CHECK(sentence.endsWith(u'.'));
            sentences.insert(sentence);
        }
        CHECK(sentences.size() == int(ErrorCode::ImageUnsupported) + 1);
    }
}

TEST_CASE("The words of SQLite follow the sentence in brackets")
{
    const QString text = errorText({ErrorCode::StoreFailed, {}, u"disk I/O error"_s});
    CHECK(text.endsWith(u"(disk I/O error)"_s));
}

TEST_CASE("A place in a file is told, a field's name is not")
{
    CHECK(errorText({ErrorCode::FileMalformed, u"row 12"_s}).contains(u"row 12"_s));
    CHECK_FALSE(errorText({ErrorCode::MissingReason, u"reason"_s}).contains(u"("_s));
}

TEST_CASE("An Indonesian reader is told in Indonesian what SQLite says often")
{
    const Speaking speaking(Tongue::Indonesian);
    for (const QString &said : {u"disk I/O error"_s, u"unable to open database file"_s,
                                u"attempt to write a readonly database"_s,
                                u"database disk image is malformed"_s,
                                u"file is not a database"_s, u"out of memory"_s})
        CHECK_FALSE(errorText({ErrorCode::StoreFailed, {}, said}).contains(said));
}

TEST_CASE("Who has no permission to write is not advised to free space")
{
    const Error refused{ErrorCode::FileUnwritable, u"/srv/upik.db"_s,
                        u"you have no right to write it"_s};
    {
        const Speaking speaking(Tongue::Indonesian);
        CHECK_FALSE(errorText(refused).contains(u"ruang"_s));
        CHECK(errorText(refused).endsWith(u"(/srv/upik.db: Anda tidak berhak menulisnya)"_s));
    }
    const Speaking speaking(Tongue::English);
    CHECK_FALSE(errorText(refused).contains(u"space"_s));
}
