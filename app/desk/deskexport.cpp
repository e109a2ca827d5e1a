// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/deskexport.h"

#include "desk/masking.h"
#include "desk/writingstores.h"
#include "domain/firsterror.h"
#include "protocol/complaintcodec.h"
#include "protocol/eventcodec.h"
#include "protocol/intakecodec.h"
#include "protocol/jsonobjectwriter.h"
#include "protocol/jsontext.h"

#include <QSaveFile>

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

constexpr int kAtATime = 200;

/// A page of the export: complaints as JSON, and where the next one begins.
struct Page {
    QList<QByteArray> complaints;
    QString last;
};

Result<QByteArray> asJson(Database &database, const QString &id, const Seal &seal)
{
    ComplaintStore complaints(database);
    const auto stored = complaints.load(id);
    const auto text = complaints.text(id);
    if (const Error *error = firstError(stored, text))
        return Unexpected{*error};
    const auto events = EventStore(database).history(id);
    const auto closed = ReporterStore(database).load(id);
    if (const Error *error = firstError(events, closed))
        return Unexpected{*error};
    const auto reporter = openReporter(*closed, id, seal);
    if (!reporter)
        return Unexpected{reporter.error()};
    JsonObjectWriter writer;
    writer.put("complaint"_L1, toJson(stored->complaint))
        .put("text"_L1, *text)
        .put("reporter"_L1, toJson(masked(*reporter)))
        .putList("events"_L1, *events);
    return compactJson(writer.object());
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
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return fail(ErrorCode::FileUnwritable, path, file.errorString());
    auto count = writeTo(file);
    if (!count && count.error().code == ErrorCode::FileUnwritable)
        return fail(ErrorCode::FileUnwritable, path, file.errorString());
    if (!count)
        return count;
    if (!file.commit())
        return fail(ErrorCode::FileUnwritable, path, file.errorString());
    return count;
}

Result<qint64> DeskExport::writeTo(QIODevice &file)
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
        return fail(ErrorCode::FileUnwritable);
    return count;
}

} // namespace upik
