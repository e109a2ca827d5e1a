// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/blobdesk.h"
#include "server/hashedfields.h"
#include "server/intakedesk.h"
#include "server/postgrescluster.h"
#include "server/serverhouse.h"
#include "store/statement.h"
#include "support/builders.h"
#include "support/catch.h"

#include <sys/stat.h>

using namespace Qt::Literals::StringLiterals;
using namespace upik;

namespace {

/// Bytes that begin as a JPEG does.
QByteArray photo(qsizetype size = 5'000)
{
    QByteArray bytes("\xff\xd8\xff\xe0");
    while (bytes.size() < size)
        bytes += QByteArray::number(bytes.size()) + ' ';
    return bytes.left(size);
}

QString nameOf(const QByteArray &content) { return QString::fromLatin1(sha256(content).toHex()); }

QByteArray pathOf(const QByteArray &content) { return "/v1/blobs/" + nameOf(content).toLatin1(); }

/// Somebody at the server's door with files.
class Sender
{
public:
    Sender(ServerHouse &house, const QString &user) : m_house(house), m_token(house.tokenOf(user))
    {}

    HouseAnswer open(const QByteArray &content, const QString &type = u"image/jpeg"_s)
    {
        return m_house.post("/v1/blobs",
                            {{u"sha256"_s, nameOf(content)},
                             {u"size"_s, content.size()},
                             {u"type"_s, type}},
                            m_token);
    }
    HouseAnswer send(const QByteArray &content, qsizetype from, qsizetype count)
    {
        return chunk(content, from, content.mid(from, count), sha256(content.mid(from, count)));
    }
    HouseAnswer chunk(const QByteArray &whole, qint64 offset, const QByteArray &bytes,
                      const QByteArray &hash)
    {
        HttpRequest request{"PATCH", pathOf(whole)};
        request.headers = {{"Authorization", "Bearer " + m_token.toLatin1()},
                           {"Content-Type", "application/offset+octet-stream"},
                           {"Upload-Offset", QByteArray::number(offset)},
                           {"Upload-Checksum", "sha256 " + hash.toBase64()}};
        request.body = bytes;
        return m_house.ask(request);
    }
    void sendAll(const QByteArray &content)
    {
        REQUIRE(open(content).status < 300);
        REQUIRE(send(content, 0, content.size()).status == 204);
    }
    HouseAnswer head(const QByteArray &path) { return m_house.ask("HEAD", path, m_token); }
    HouseAnswer get(const QByteArray &path) { return m_house.ask("GET", path, m_token); }

private:
    ServerHouse &m_house;
    QString m_token;
};

qint64 offsetOf(const HouseAnswer &answer)
{
    return answer.headers.value("Upload-Offset").toLongLong();
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A complaint that sri has added the file to, in the sight of Admin Pusat.
void addToComplaint(ServerHouse &house, const QByteArray &content)
{
    SqlConnection &connection = house.database().connection();
    REQUIRE(IntakeDesk(house.database(), house.grounds()).take({intakeAt(house.clock.now())}));
    Statement add(connection, "INSERT INTO attachment (id, complaint, sha256, body, added_by, "
                              "added_ms, late) SELECT 'a-1', c.id, ?, '{}', u.id, 0, 0 "
                              "FROM complaint c, app_user u WHERE u.username = 'sri'");
    REQUIRE(add.bind(nameOf(content)).run());
    REQUIRE(connection.run("INSERT INTO entity_scope (kind, entity, scope_key) "
                           "VALUES ('attachment', 'a-1', 'city')"));
}

void checkResume(ServerHouse &house)
{
    const QByteArray content = photo();
    Sender sri(house, u"sri"_s);
    const HouseAnswer opened = sri.open(content);
    CHECK(opened.status == 201);
    CHECK(offsetOf(opened) == 0);
    CHECK(opened.headers.contains("Upload-Expires"));
    CHECK(offsetOf(sri.send(content, 0, 2'000)) == 2'000);
    CHECK(offsetOf(sri.open(content)) == 2'000);
    CHECK(offsetOf(sri.head(pathOf(content))) == 2'000);
    const HouseAnswer last = sri.send(content, 2'000, 3'000);
    CHECK(last.status == 204);
    CHECK(last.headers.value("Upload-Complete") == "?1");
    const HouseAnswer file = sri.get(pathOf(content));
    REQUIRE(file.status == 200);
    CHECK(contentOf(file.file) == content);
    CHECK(file.headers.value("ETag") == '"' + nameOf(content).toLatin1() + '"');
    CHECK(file.headers.value("Content-Type") == "image/jpeg");
}

} // namespace

TEST_CASE("A file is sent in pieces and gone on with where it was left", "[blob]")
{
    ServerHouse house;
    checkResume(house);
}

TEST_CASE("A file is sent in pieces with PostgreSQL too", "[blob][postgres]")
{
    UPIK_NEED_POSTGRES();
    ServerHouse house(DatabaseAddress(PostgresCluster::get()->newDatabase()));
    checkResume(house);
}

TEST_CASE("A piece at the wrong place is refused with the right one, and nothing is written",
          "[blob]")
{
    ServerHouse house;
    const QByteArray content = photo();
    Sender sri(house, u"sri"_s);
    sri.open(content);
    sri.send(content, 0, 1'000);
    for (const qsizetype offset : {0, 500, 1'001, 4'000}) {
        const HouseAnswer refused = sri.send(content, offset, 500);
        CHECK(refused.code() == u"offset-mismatch"_s);
        CHECK(offsetOf(refused) == 1'000);
    }
    CHECK(offsetOf(sri.head(pathOf(content))) == 1'000);
}

TEST_CASE("A piece that was damaged on the way is not kept", "[blob]")
{
    ServerHouse house;
    const QByteArray content = photo();
    Sender sri(house, u"sri"_s);
    sri.open(content);
    const HouseAnswer refused = sri.chunk(content, 0, content.left(100), sha256("another"));
    CHECK(refused.status == 422);
    CHECK(refused.code() == u"checksum-mismatch"_s);
    CHECK(offsetOf(sri.head(pathOf(content))) == 0);
}

TEST_CASE("A file that is not what its name says begins anew", "[blob]")
{
    ServerHouse house;
    const QByteArray content = photo();
    Sender sri(house, u"sri"_s);
    sri.open(content);
    QByteArray other = content;
    other[content.size() - 1] = '!';
    const HouseAnswer refused = sri.chunk(content, 0, other, sha256(other));
    CHECK(refused.code() == u"checksum-mismatch"_s);
    CHECK(offsetOf(sri.head(pathOf(content))) == 0);
    CHECK(sri.get(pathOf(content)).status == 404);
    CHECK(sri.send(content, 0, content.size()).status == 204);
}

TEST_CASE("A file that is not of the type it was announced as is refused", "[blob]")
{
    ServerHouse house;
    const QByteArray page("<!DOCTYPE html><script>alert(1)</script>");
    Sender sri(house, u"sri"_s);
    CHECK(sri.open(page, u"text/html"_s).code() == u"blob-type-refused"_s);
    for (const QString &claimed : {u"image/jpeg"_s, u"text/plain"_s, u"application/pdf"_s}) {
        REQUIRE(sri.open(page, claimed).status < 300);
        CHECK(sri.send(page, 0, page.size()).code() == u"blob-type-refused"_s);
    }
}

TEST_CASE("A file that is too large, or has nothing in it, is refused before it is sent", "[blob]")
{
    ServerHouse house;
    const QString token = house.tokenOf(u"sri"_s);
    const auto announce = [&](qint64 size) {
        return house.post("/v1/blobs",
                          {{u"sha256"_s, QString(64, u'a')},
                           {u"size"_s, size},
                           {u"type"_s, u"image/png"_s}},
                          token);
    };
    const HouseAnswer refused = announce(kWireLimits.blobBytes + 1);
    CHECK(refused.code() == u"too-large"_s);
    CHECK(refused.json.value(u"limit"_s).toInteger() == kWireLimits.blobBytes);
    CHECK(announce(0).status >= 400);
    CHECK(announce(kWireLimits.blobBytes).status == 201);
}

TEST_CASE("A user's open uploads have a bound", "[blob]")
{
    ServerHouse house;
    ServerDatabase &database = house.database();
    const QString token = house.tokenOf(u"sri"_s);
    Statement fill(database.connection(),
                   "INSERT INTO blob_upload (sha256, user_id, size, type, received, expires_ms) "
                   "SELECT ?, id, ?, 'image/png', 0, 9999999999999 FROM app_user "
                   "WHERE username = 'sri'");
    REQUIRE(fill.bind(QString(64, u'1'), house.grounds().policy.awaitedBytes).run());
    const QByteArray content = photo();
    CHECK(Sender(house, u"sri"_s).open(content).code() == u"storage-full"_s);
    CHECK(Sender(house, u"danang"_s).open(content).status == 201);
}

TEST_CASE("Nobody learns whether another user has a file", "[blob]")
{
    ServerHouse house;
    const QByteArray content = photo();
    Sender(house, u"sri"_s).sendAll(content);
    Sender danang(house, u"danang"_s);
    HouseAnswer theirs = danang.get(pathOf(content));
    HouseAnswer nobodys = danang.get(pathOf("nothing"));
    CHECK(theirs.status == 404);
    theirs.json.remove(u"instance"_s);
    nobodys.json.remove(u"instance"_s);
    CHECK(theirs.json == nobodys.json);
    CHECK(danang.head(pathOf(content)).status == 404);
    CHECK(danang.send(content, 0, 10).status == 404);
    CHECK(offsetOf(danang.open(content)) == 0);
}

TEST_CASE("A file is read by whom a complaint shows it to, once its adder has sent it", "[blob]")
{
    ServerHouse house;
    const QByteArray content = photo();
    Sender sri(house, u"sri"_s), danang(house, u"danang"_s);
    addToComplaint(house, content);
    danang.open(content);
    CHECK(danang.get(pathOf(content)).status == 404); // to know the hash is not to have the file
    sri.sendAll(content);
    CHECK(danang.get(pathOf(content)).status == 200);
    CHECK(danang.head(pathOf(content)).status == 200);
    REQUIRE(house.database().connection().run(
        "DELETE FROM entity_scope WHERE kind = 'attachment'"));
    CHECK(danang.get(pathOf(content)).status == 404);
}

TEST_CASE("The same file of two users is kept once and read by both", "[blob]")
{
    ServerHouse house;
    const QByteArray content = photo();
    Sender sri(house, u"sri"_s), danang(house, u"danang"_s);
    sri.sendAll(content);
    danang.sendAll(content);
    CHECK(sri.get(pathOf(content)).status == 200);
    CHECK(danang.get(pathOf(content)).status == 200);
    CHECK(house.grounds().blobs->names() == QStringList{nameOf(content)});
}

TEST_CASE("Names that are no hash lead nowhere", "[blob]")
{
    ServerHouse house;
    Sender sri(house, u"sri"_s);
    const QByteArray good = pathOf("x");
    for (const QByteArray &path :
         {QByteArray("/v1/blobs/.."), QByteArray("/v1/blobs/parts"), good.toUpper(),
          QByteArray(good).chopped(1), QByteArray(good + 'a'), QByteArray("/v1/blobs/%00"),
          QByteArray("/v1/blobs/").append(QByteArray("٣").repeated(64)),
          QByteArray("/v1/blobs/../upik.db")}) {
        CAPTURE(path.toStdString());
        CHECK(sri.get(path).status == 404);
        CHECK(sri.head(path).status == 404);
    }
}

TEST_CASE("A link in the folder of files is not followed", "[blob]")
{
    ServerHouse house;
    const QByteArray content = photo();
    Sender sri(house, u"sri"_s);
    sri.sendAll(content);
    const QString path = house.grounds().blobs->pathOf(nameOf(content));
    REQUIRE(QFile::remove(path));
    REQUIRE(QFile::link(u"/etc/passwd"_s, path));
    CHECK(sri.get(pathOf(content)).status == 404);
    CHECK_FALSE(house.grounds().blobs->hashOf(nameOf(content)));
}

TEST_CASE("A part that another request is writing is locked", "[blob]")
{
    ServerHouse house;
    const QByteArray content = photo();
    Sender sri(house, u"sri"_s);
    sri.open(content);
    Statement own(house.database().connection(), "SELECT id FROM app_user WHERE username = 'sri'");
    const auto user = own.first([](RowReader &row) { return row.text(); });
    const auto held = house.grounds().blobs->part(nameOf(content), **user);
    REQUIRE(held);
    const HouseAnswer refused = sri.send(content, 0, 100);
    CHECK(refused.status == 423);
    CHECK(refused.headers.contains("Retry-After"));
}

TEST_CASE("After a crash an upload goes on at what the disk really has", "[blob]")
{
    ServerHouse house;
    const QByteArray content = photo();
    Sender sri(house, u"sri"_s);
    sri.open(content);
    sri.send(content, 0, 2'000);
    REQUIRE(house.database().connection().run("UPDATE blob_upload SET received = 1500"));
    CHECK(offsetOf(sri.head(pathOf(content))) == 1'500);
    REQUIRE(house.database().connection().run("UPDATE blob_upload SET received = 3000"));
    CHECK(offsetOf(sri.head(pathOf(content))) == 2'000);
    CHECK(sri.send(content, 2'000, 3'000).status == 204);
}

TEST_CASE("An upload that nobody went on with is forgotten with its part", "[blob]")
{
    ServerHouse house;
    const QByteArray content = photo();
    Sender sri(house, u"sri"_s);
    sri.open(content);
    sri.send(content, 0, 2'000);
    house.clock.advance(24h * 8);
    Sender later(house, u"sri"_s);
    CHECK(later.send(content, 2'000, 100).code() == u"upload-expired"_s);
    REQUIRE(BlobDesk(house.database(), house.grounds()).sweep());
    CHECK(later.head(pathOf(content)).status == 404);
    CHECK(offsetOf(later.open(content)) == 0);
}

TEST_CASE("A file that no complaint has goes after a week, and can be sent again", "[blob]")
{
    ServerHouse house;
    const QByteArray content = photo();
    Sender sri(house, u"sri"_s);
    sri.sendAll(content);
    BlobDesk desk(house.database(), house.grounds());
    house.clock.advance(24h * 6);
    CHECK(desk.sweep().value() == 0);
    house.clock.advance(24h * 2);
    CHECK(desk.sweep().value() == 1);
    CHECK(house.grounds().blobs->names().isEmpty());
    Sender(house, u"sri"_s).sendAll(content);
}

TEST_CASE("The folder of files is its owner's alone", "[blob]")
{
    ServerHouse house;
    struct stat facts = {};
    const QByteArray path = QFile::encodeName(house.grounds().blobs->path());
    REQUIRE(::stat(path.constData(), &facts) == 0);
    CHECK((facts.st_mode & 0777) == 0700);
}
