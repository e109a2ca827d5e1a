// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/salvagereport.h"

#include "protocol/jsonobjectreader.h"
#include "protocol/jsonobjectwriter.h"

using namespace Qt::Literals::StringLiterals;

namespace upik {

QJsonObject toJson(const SalvageReport &report)
{
    JsonObjectWriter writer;
    writer.put("moved_to"_L1, report.movedTo)
        .putNumber("complaints"_L1, report.complaints)
        .putNumber("drafts"_L1, report.drafts)
        .putNumber("waiting"_L1, report.waiting)
        .putNumber("from_journal"_L1, report.fromJournal)
        .putNumber("failed"_L1, report.failed)
        .putNumber("lost_drafts"_L1, report.lostDrafts)
        .put("incomplete"_L1, report.incomplete)
        .put("torn"_L1, report.torn)
        .putFlag("unreadable"_L1, report.unreadable);
    return writer.object();
}

Result<SalvageReport> salvageReportFrom(const QJsonObject &json)
{
    JsonObjectReader reader(json);
    SalvageReport report;
    report.movedTo = reader.text("moved_to"_L1);
    report.complaints = reader.number("complaints"_L1);
    report.drafts = reader.number("drafts"_L1);
    report.waiting = reader.number("waiting"_L1);
    report.fromJournal = reader.number("from_journal"_L1);
    report.failed = reader.number("failed"_L1);
    report.lostDrafts = reader.number("lost_drafts"_L1);
    report.incomplete = reader.texts("incomplete"_L1);
    report.torn = reader.texts("torn"_L1);
    report.unreadable = reader.flag("unreadable"_L1);
    return reader.result(report);
}

} // namespace upik
