// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/singleinstance.h"
#include "support/catch.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;
using namespace upik;

namespace {

/// A profile's directory with whatever an earlier program left in its lock file.
struct Place {
    QTemporaryDir directory;
    QString path = directory.filePath(u"profile.lock"_s);

    void leave(const QByteArray &content)
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    QByteArray content() const
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

/// Another process that holds the lock and answers nobody, until it is killed.
class Holder
{
public:
    explicit Holder(const QString &path)
    {
        int ends[2];
        REQUIRE(pipe(ends) == 0);
        m_child = fork();
        if (m_child == 0) {
            ProfileLock lock(path);
            const char dot = lock.take() ? '.' : '!';
            _exit(write(ends[1], &dot, 1) == 1 ? pause() : 1);
        }
        char dot = 0;
        close(ends[1]);
        REQUIRE(read(ends[0], &dot, 1) == 1);
        close(ends[0]);
        REQUIRE(dot == '.');
    }
    ~Holder() { end(); }
    void end()
    {
        if (m_child > 0) {
            kill(m_child, SIGKILL);
            waitpid(m_child, nullptr, 0);
        }
        m_child = 0;
    }
    pid_t id() const { return m_child; }

private:
    pid_t m_child = 0;
};

} // namespace

TEST_CASE("Nothing that a lock file says closes a profile that nobody has open")
{
    Place place;
    for (const char *content :
         {"", "garbage", "1\nupik-desk\nanother-machine\n", "1\nupik-desk\n", "\0\0\0\0"}) {
        place.leave(content);
        SingleInstance instance(place.directory.path());
        CHECK(instance.take());
        CHECK(place.content().startsWith(QByteArray::number(qint64(getpid()))));
    }
}

TEST_CASE("A program that does not answer is named to whoever starts the profile again")
{
    Place place;
    Holder holder(place.path);
    SingleInstance second(place.directory.path());
    const auto taken = second.take();
    REQUIRE_FALSE(taken);
    CHECK(taken.error().code == ErrorCode::ProfileInUse);
    CHECK(taken.error().detail.contains(QString::number(holder.id())));
    holder.end();
    CHECK(second.take());
}

TEST_CASE("A lock of which nothing can be said is told all the same")
{
    Place place;
    const Holder holder(place.path);
    place.leave({});
    const auto taken = ProfileLock(place.path).take();
    REQUIRE_FALSE(taken);
    CHECK(taken.error().code == ErrorCode::ProfileInUse);
    CHECK_FALSE(taken.error().detail.isEmpty());
}

TEST_CASE("A lock file that cannot be opened is told as that and not as a profile in use")
{
    Place place;
    REQUIRE(QDir().mkdir(place.path));
    const auto taken = ProfileLock(place.path).take();
    REQUIRE_FALSE(taken);
    CHECK(taken.error().code == ErrorCode::FileUnwritable);
    CHECK(taken.error().place == place.path);
    CHECK_FALSE(ProfileLock(place.directory.filePath(u"gone/profile.lock"_s)).take());
}
