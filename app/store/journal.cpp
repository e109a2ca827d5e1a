// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/journal.h"

#include "store/durable.h"

#include <QDateTime>
#include <QDir>
#include <QFile>

#include <cerrno>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

constexpr SealedPlace kLine{u"journal", "line"_L1};
/// Read first from the end of a file to find its last line; few lines are longer.
constexpr qint64 kTail = 64 * 1024;

const QString kNames = u"outbox-[0-9][0-9][0-9][0-9][0-9][0-9].log"_s;

QString fileName(Instant at)
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(toMillis(at + kWib), Qt::UTC);
    return u"outbox-%1.log"_s.arg(local.toString(u"yyyyMM"_s));
}

Unexpected<Error> refused(const QFile &file, int reason)
{
    return fail(reason == ENOSPC || reason == EDQUOT ? ErrorCode::StoreFull
                                                     : ErrorCode::FileUnwritable,
                file.fileName(), qt_error_string(reason));
}

/// A line that a crash tore must not swallow the next one.
bool endsInMidLine(QFile &file)
{
    return file.size() > 0 && file.seek(file.size() - 1) && file.read(1) != "\n";
}

/// Zero, or the reason why not all of it is on the disk.
int written(QFile &file, const QByteArray &bytes)
{
    errno = 0;
    if (file.write(bytes) == bytes.size() && ::fsync(file.handle()) == 0)
        return 0;
    return errno == 0 ? EIO : errno;
}

} // namespace

Result<void> Journal::append(const QList<QByteArray> &said, Instant at)
{
    makeFolder(m_folder);
    QFile file(fileFor(at));
    const bool isNew = !file.exists();
    // Unbuffered: what failed must not be written after all when the file is closed.
    if (!file.open(QIODevice::ReadWrite | QIODevice::Append | QIODevice::Unbuffered))
        return refused(file, errno);
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (!m_before)
        m_before = End{file.fileName(), file.size()};
    QByteArray lines = endsInMidLine(file) ? "\n" : "";
    for (const QByteArray &line : said)
        lines += m_seal.seal(line, kLine).toBase64() + '\n';
    if (const int reason = written(file, lines); reason != 0) {
        const auto failure = refused(file, reason);
        cutBack();
        return failure;
    }
    if (isNew)
        syncFolder(m_folder);
    return {};
}

/// Where even that fails the line is done at the next start: it was asked for.
void Journal::cutBack()
{
    if (!m_before)
        return;
    QFile file(m_before->file);
    if (file.open(QIODevice::ReadWrite | QIODevice::Unbuffered) && file.resize(m_before->size))
        ::fsync(file.handle());
    m_before.reset();
}

void Journal::each(const Visit &visit) const
{
    for (const QString &path : files()) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            continue;
        while (!file.atEnd())
            if (const auto said = opened(file.readLine()))
                visit(*said);
    }
}

std::optional<QByteArray> Journal::last() const
{
    const QStringList paths = files();
    for (auto path = paths.rbegin(); path != paths.rend(); ++path)
        if (auto said = lastOf(*path))
            return said;
    return std::nullopt;
}

/// Oldest first: they are named by their months.
QStringList Journal::files() const
{
    QStringList paths;
    const QDir folder(m_folder, kNames, QDir::Name, QDir::Files);
    for (const QString &name : folder.entryList())
        paths << folder.filePath(name);
    return paths;
}

/// Never an earlier one than the last: the order of the lines is that of what was done.
QString Journal::fileFor(Instant at) const
{
    const QString month = QDir(m_folder).filePath(fileName(at));
    const QStringList paths = files();
    return paths.isEmpty() ? month : std::max(month, paths.back());
}

std::optional<QByteArray> Journal::opened(const QByteArray &line) const
{
    const auto said = m_seal.open(QByteArray::fromBase64(line.trimmed()), kLine);
    return said && !said->isEmpty() ? std::optional(*said) : std::nullopt;
}

/// Looks at a longer and longer end of the file.
std::optional<QByteArray> Journal::lastOf(const QString &path) const
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    for (qint64 tail = kTail;; tail *= 8) {
        const qint64 from = std::max<qint64>(0, file.size() - tail);
        if (!file.seek(from))
            return std::nullopt;
        const QList<QByteArray> lines = file.readAll().split('\n');
        // The first may be the rest of one.
        for (qsizetype i = lines.size() - 1; i >= (from > 0 ? 1 : 0); --i)
            if (auto said = opened(lines[i]))
                return said;
        if (from == 0)
            return std::nullopt;
    }
}

} // namespace upik
