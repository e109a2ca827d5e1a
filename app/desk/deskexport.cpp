// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/deskexport.h"

#include "desk/exportedcase.h"
#include "desk/writingstores.h"
#include "domain/firsterror.h"
#include "protocol/filefault.h"
#include "protocol/jsontext.h"

#include <QFileInfo>
#include <QSaveFile>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

constexpr int kAtATime = 200;
constexpr auto kOwnerAlone = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

/// A page of the export: complaints as JSON, and where the next one begins.
struct Page {
    QList<QByteArray> complaints;
    QString last;
};

Result<QByteArray> asJson(Database &database, const QString &id, const Seal &seal)
{
    ComplaintStore complaints(database);
    auto stored = complaints.load(id);
    auto text = complaints.text(id);
    if (const Error *error = firstError(stored, text))
        return Unexpected{*error};
    auto events = EventStore(database).history(id);
    const auto closed = ReporterStore(database).load(id);
    if (const Error *error = firstError(events, closed))
        return Unexpected{*error};
    auto reporter = openReporter(*closed, id, seal);
    if (!reporter)
        return Unexpected{reporter.error()};
    CaseMaterial material;
    material.complaint = std::move(stored->complaint);
    material.text = std::move(text).value();
    material.events = std::move(events).value();
    material.reporter = std::move(reporter).value();
    return compactJson(exportedCase(std::move(material)));
}

Result<Page> pageAfter(Database &database, const QString &last, const Seal &seal)
{
    const auto ids = ComplaintStore(database).idsAfter(last, kAtATime);
    if (!ids)
        return Unexpected{ids.error()};
    Page page;
    for (const QString &id : *ids) {
        const auto json = asJson(database, id, seal);
        if (!json)
            return Unexpected{json.error()};
        page.complaints.append(*json);
        page.last = id;
    }
    return page;
}

bool put(QIODevice &file, const QByteArray &bytes) { return file.write(bytes) == bytes.size(); }

} // namespace

Result<qint64> DeskExport::write(const QString &path)
{
    if (path == "-"_L1)
        return writeOut();
    const QFileInfo target(path);
    if (target.exists() && !target.isFile())
        return fileFault(ErrorCode::FileUnwritable, path,
                         QT_TRANSLATE_NOOP("FileFault", "something else than a file is there"));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(kOwnerAlone))
        return fail(ErrorCode::FileUnwritable, path, file.errorString());
    auto count = writeTo(file);
    if (count && !file.commit())
        return fail(ErrorCode::FileUnwritable, path, file.errorString());
    return count;
}

Result<qint64> DeskExport::writeOut()
{
    QFile out;
    if (!out.open(stdout, QIODevice::WriteOnly))
        return fail(ErrorCode::FileUnwritable, u"-"_s, out.errorString());
    auto count = writeTo(out);
    if (count && !out.flush())
        return fail(ErrorCode::FileUnwritable, u"-"_s, out.errorString());
    return count;
}

Result<qint64> DeskExport::writeTo(QFileDevice &file)
{
    const auto counted = [](Database &database) { return ComplaintStore(database).count(); };
    const auto all = m_store.read(Reading::Bulk, counted).result();
    if (!all)
        return all;
    bool written = put(file, "{\"form\":1,\"complaints\":[");
    qint64 count = 0;
    for (QString last; written;) {
        if (m_stop.stop_requested())
            return fail(ErrorCode::StoreBusy);
        const auto read = [&](Database &database) { return pageAfter(database, last, m_seal); };
        const auto page = m_store.read(Reading::Bulk, read).result();
        if (!page)
            return Unexpected{page.error()};
        if (page->complaints.isEmpty())
            break;
        for (const QByteArray &complaint : page->complaints)
            written = written && put(file, count++ == 0 ? "\n" : ",\n") && put(file, complaint);
        last = page->last;
        if (m_progress)
            m_progress(count, std::max(count, *all));
    }
    if (!written || !put(file, "\n]}\n"))
        return fail(ErrorCode::FileUnwritable, file.fileName(), file.errorString());
    return count;
}

} // namespace upik
