// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/journal.h"
#include "support/builders.h"
#include "support/catch.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <csignal>
#include <sys/resource.h>

using namespace Qt::Literals::StringLiterals;
using namespace upik;

namespace {

struct Notebook {
    QTemporaryDir directory;
    Seal seal{SecretKey::random()};
    Journal journal{directory.path(), seal};

    std::vector<QByteArray> read() const
    {
        std::vector<QByteArray> lines;
        journal.each([&](const QByteArray &said) { lines.push_back(said); });
        return lines;
    }
    QByteArray file(const QString &name) const
    {
        QFile opened(directory.filePath(name));
        return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
    }
};

} // namespace

TEST_CASE("What was done at the desk can be read from the journal in order")
{
    Notebook book;
    REQUIRE(book.journal.append({"accept"}, wib("2026-11-24 08:00")));
    REQUIRE(book.journal.append({"assign\nwith a line"}, wib("2026-12-01 08:00")));
    CHECK(book.read() == std::vector<QByteArray>{"accept", "assign\nwith a line"});
}

TEST_CASE("The journal starts a file each month of Yogyakarta")
{
    Notebook book;
    REQUIRE(book.journal.append({"a"}, wib("2026-11-30 23:59")));
    REQUIRE(book.journal.append({"b"}, wib("2026-12-01 00:01")));
    CHECK(QDir(book.directory.path()).entryList(QDir::Files)
          == QStringList{u"outbox-202611.log"_s, u"outbox-202612.log"_s});
}

TEST_CASE("A thief of the journal reads no name in it")
{
    Notebook book;
    REQUIRE(book.journal.append({"Siti Nurhalizah"}, wib("2026-11-24 08:00")));
    const QByteArray bytes = book.file(u"outbox-202611.log"_s);
    CHECK(bytes.size() > 40);
    CHECK_FALSE(bytes.contains("Siti"));
    CHECK_FALSE(QByteArray::fromBase64(bytes).contains("Siti"));
}

TEST_CASE("A line torn by a crash costs that line alone")
{
    Notebook book;
    REQUIRE(book.journal.append({"first"}, wib("2026-11-24 08:00")));
    REQUIRE(book.journal.append({"second"}, wib("2026-11-24 09:00")));
    QFile file(book.directory.filePath(u"outbox-202611.log"_s));
    REQUIRE(file.resize(file.size() - 10));
    REQUIRE(book.journal.append({"third"}, wib("2026-11-24 10:00")));
    CHECK(book.read() == std::vector<QByteArray>{"first", "third"});
}

TEST_CASE("The desk is told when the journal cannot be written")
{
    const QTemporaryDir directory;
    QFile inTheWay(directory.filePath(u"journal"_s));
    REQUIRE(inTheWay.open(QIODevice::WriteOnly));
    Journal journal(directory.filePath(u"journal"_s), Seal(SecretKey::random()));
    CHECK(journal.append({"x"}, wib("2026-11-24 08:00")).error().code
          == ErrorCode::FileUnwritable);
}

TEST_CASE("What was not committed stands in the journal no longer")
{
    Notebook book;
    REQUIRE(book.journal.append({"first"}, wib("2026-11-24 08:00")));
    book.journal.keep();
    const QByteArray before = book.file(u"outbox-202611.log"_s);
    REQUIRE(book.journal.append({"second"}, wib("2026-11-24 09:00")));
    REQUIRE(book.journal.append({"third"}, wib("2026-11-24 09:00")));
    book.journal.cutBack();
    CHECK(book.file(u"outbox-202611.log"_s) == before);
    book.journal.cutBack();
    CHECK(book.read() == std::vector<QByteArray>{"first"});
}

TEST_CASE("A disk that takes only a part of a batch keeps nothing of it")
{
    Notebook book;
    REQUIRE(book.journal.append({"first"}, wib("2026-11-24 08:00")));
    book.journal.keep();
    const QByteArray before = book.file(u"outbox-202611.log"_s);
    rlimit usual{};
    REQUIRE(getrlimit(RLIMIT_FSIZE, &usual) == 0);
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    const rlimit small{rlim_t(before.size()) + 900, usual.rlim_max};
    setrlimit(RLIMIT_FSIZE, &small);
    const QList<QByteArray> batch(20, QByteArray(200, 'x'));
    const auto done = book.journal.append(batch, wib("2026-11-24 09:00"));
    setrlimit(RLIMIT_FSIZE, &usual);
    std::signal(SIGXFSZ, handler);
    CHECK_FALSE(done);
    CHECK(book.file(u"outbox-202611.log"_s) == before);
    REQUIRE(book.journal.append({"second"}, wib("2026-11-24 10:00")));
    CHECK(book.read() == std::vector<QByteArray>{"first", "second"});
}

TEST_CASE("A clock that was set back brings no later step before an earlier one")
{
    Notebook book;
    REQUIRE(book.journal.append({"a"}, wib("2027-01-01 08:00")));
    REQUIRE(book.journal.append({"b"}, wib("2026-11-24 08:00")));
    CHECK(book.read() == std::vector<QByteArray>{"a", "b"});
    CHECK(book.journal.last() == "b"_ba);
}

TEST_CASE("The last line of the journal is found behind whatever a crash left")
{
    Notebook book;
    CHECK_FALSE(book.journal.last());
    const QByteArray large(200'000, 'x');
    REQUIRE(book.journal.append({"first", large}, wib("2026-11-24 08:00")));
    CHECK(book.journal.last() == large);
    QFile file(book.directory.filePath(u"outbox-202611.log"_s));
    REQUIRE(file.open(QIODevice::Append));
    file.write(QByteArray(100'000, 'y') + '\n' + "torn");
    file.close();
    CHECK(book.journal.last() == large);
}
