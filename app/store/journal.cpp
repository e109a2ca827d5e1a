// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/journal.h"

#include <QDateTime>
#include <QDir>

#include <cerrno>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

constexpr SealedPlace kLine{u"journal", "line"_L1};

QString fileName(Instant at)
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(toMillis(at + kWib), Qt::UTC);
    return u"outbox-%1.log"_s.arg(local.toString(u"yyyyMM"_s));
}

Unexpected<Error> refused(const QFile &file)
{
    return fail(errno == ENOSPC || errno == EDQUOT ? ErrorCode::StoreFull
                                                   : ErrorCode::FileUnwritable,
                file.fileName(), file.errorString());
}

/// A line that a crash tore must not swallow the next one.
bool endsInMidLine(QFile &file)
{
    return file.size() > 0 && file.seek(file.size() - 1) && file.read(1) != "\n";
}

} // namespace

Result<void> Journal::append(const QList<QByteArray> &said, Instant at)
{
    QDir().mkpath(m_folder);
    QFile file(QDir(m_folder).filePath(fileName(at)));
    if (!file.open(QIODevice::ReadWrite | QIODevice::Append))
        return refused(file);
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    QByteArray lines = endsInMidLine(file) ? "\n" : "";
    for (const QByteArray &line : said)
        lines += m_seal.seal(line, kLine).toBase64() + '\n';
    if (file.write(lines) != lines.size() || !file.flush() || ::fsync(file.handle()) != 0)
        return refused(file);
    return {};
}

std::vector<QByteArray> Journal::read() const
{
    std::vector<QByteArray> lines;
    const QDir folder(m_folder, u"outbox-*.log"_s, QDir::Name, QDir::Files);
    for (const QString &name : folder.entryList()) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        while (!file.atEnd())
            if (const auto said =
                    m_seal.open(QByteArray::fromBase64(file.readLine().trimmed()), kLine);
                said && !said->isEmpty())
                lines.push_back(*said);
    }
    return lines;
}

} // namespace upik
