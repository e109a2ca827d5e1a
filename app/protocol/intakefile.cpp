// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/intakefile.h"

#include "protocol/csvintakereader.h"
#include "protocol/filefault.h"
#include "protocol/jsonintakereader.h"

#include <QDateTime>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

/// The first byte that says something, past a byte order mark and white space; 0 where none does.
char firstByte(QByteArray start)
{
    if (start.startsWith("\xEF\xBB\xBF"))
        start = start.sliced(3);
    const QByteArray trimmed = start.trimmed();
    return trimmed.isEmpty() ? '\0' : trimmed.front();
}

bool isText(const QByteArray &start) { return !start.contains('\0'); }

} // namespace

Result<std::unique_ptr<IntakeFile>> IntakeFile::open(const QString &path,
                                                     const Reference &reference, Instant now)
{
    std::unique_ptr<IntakeFile> file(new IntakeFile(path));
    if (QFileInfo(path).isDir())
        return fileFault(ErrorCode::FileUnreadable, path,
                         QT_TRANSLATE_NOOP("FileFault", "it is a folder"));
    if (!file->m_file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::FileUnreadable, path, file->m_file.errorString());
    if (file->size() > kLargest)
        return fail(ErrorCode::FileTooLarge, path, QString::number(kLargest));
    if (const auto done = file->recognise(reference, file->changedAt(now)); !done)
        return Unexpected{done.error()};
    return file;
}

std::optional<IntakeRow> IntakeFile::next()
{
    if (m_rows > kMostRows)
        return std::nullopt;
    auto row = m_reader->next();
    if (row && ++m_rows > kMostRows)
        return IntakeRow{row->row, fail(ErrorCode::FileTooLarge, {}, QString::number(kMostRows))};
    return row;
}

Result<void> IntakeFile::recognise(const Reference &reference, Instant untimed)
{
    const QByteArray start = m_file.peek(4096);
    const IntakeAssembly assembly(reference, untimed);
    const char first = firstByte(start);
    if (!isText(start))
        return malformed(u"1"_s, QT_TRANSLATE_NOOP("FileFault", "not UTF-8 text"));
    if (first == '\0')
        return malformed(u"1"_s, QT_TRANSLATE_NOOP("FileFault", "the file is empty"));
    if (first == '{' || first == '[') {
        auto json = JsonIntakeReader::open(m_file, assembly);
        if (!json)
            return Unexpected{json.error()};
        m_reader = std::move(json).value();
        return {};
    }
    auto csv = CsvIntakeReader::open(m_file, assembly);
    if (!csv)
        return Unexpected{csv.error()};
    m_reader = std::move(csv).value();
    return {};
}

Instant IntakeFile::changedAt(Instant now) const
{
    const QDateTime changed = QFileInfo(m_file).lastModified();
    return changed.isValid() ? std::min(now, fromMillis(changed.toMSecsSinceEpoch())) : now;
}

} // namespace upik
