// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/simpicture.h"

#include "protocol/complaintcodec.h"
#include "protocol/eventcodec.h"
#include "protocol/intakecodec.h"
#include "protocol/pulledrow.h"
#include "store/attachmentstore.h"
#include "store/complaintstore.h"
#include "store/eventstore.h"
#include "store/reporterseal.h"
#include "store/reporterstore.h"

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

constexpr qsizetype kMostLines = 6;

template <typename T>
QString textOf(const T &value)
{
    return QString::fromUtf8(compactJson(toJson(value)));
}

QJsonObject posted(SimServer &server, const QString &path, const QJsonObject &body,
                   const QString &token)
{
    SyncRequest request{.method = "POST", .path = path};
    request.headers = {{"Content-Type", "application/json"}};
    if (!token.isEmpty())
        request.headers.push_back({"Authorization", "Bearer " + token.toLatin1()});
    request.body = compactJson(body);
    const auto said = server.ask(request);
    const auto &reply = std::get<SyncReply>(said);
    if (reply.status != 200)
        qFatal("sim: %s", reply.body.constData());
    return simMust(parseJsonObject(reply.body));
}

void add(SimPicture &picture, const PullRow &row)
{
    const QString key = row.kind + u'/' + row.id;
    if (row.kind == kComplaintRow)
        picture[key] = textOf(simMust(complaintFrom(row.data)));
    if (row.kind == kEventRow)
        picture[key] = textOf(simMust(eventFrom(row.data)));
    if (row.kind == kTextRow)
        picture[key] = simMust(textRowFrom(row.data)).text;
    if (row.kind == kReporterRow)
        picture[key] = simMust(reporterFrom(row.data)).name;
    if (row.kind == kAttachmentRow) {
        const AttachmentRow file = simMust(attachmentRowFrom(row.data));
        picture[u"attachment/"_s + file.complaint + u'/' + file.file.id] = u"there"_s;
    }
}

void addComplaint(SimPicture &picture, SimDesk &desk, Database &database, const QString &id)
{
    const Complaint head = simMust(ComplaintStore(database).load(id)).complaint;
    picture[kComplaintRow + u'/' + id] = textOf(head);
    for (const Event &event : simMust(EventStore(database).history(id)))
        picture[kEventRow + u'/' + event.id] = textOf(event);
    if (const auto text = ComplaintStore(database).text(id); text && !text->isEmpty())
        picture[kTextRow + u'/' + id] = *text;
    for (const Attachment &file : simMust(AttachmentStore(database).of(id)))
        picture[u"attachment/"_s + id + u'/' + file.id] = u"there"_s;
    if (const auto sealed = ReporterStore(database).load(id)) {
        const Reporter reporter = simMust(openReporter(*sealed, id, desk.seal()));
        if (!reporter.name.isEmpty())
            picture[kReporterRow + u'/' + id] = reporter.name;
    }
}

} // namespace

QString complaintOf(const PullRow &row)
{
    if (row.kind == kComplaintRow || row.kind == kTextRow || row.kind == kReporterRow)
        return row.id;
    if (row.kind == kEventRow || row.kind == kAttachmentRow)
        return row.data.value("complaint"_L1).toString();
    return {};
}

SimPicture pictureOfServer(SimServer &server, const QString &username)
{
    const LoginRequest login{username, kSimPassword,
                             {u"onlooker-"_s + username, u"PC"_s, u"linux"_s, u"1.0"_s}};
    const auto session =
        simMust(sessionAnswerFrom(posted(server, u"/v1/session"_s, toJson(login), {})));
    SimPicture picture;
    PullRequest request{.device = session.device, .cursor = {}, .schema = 1};
    for (;;) {
        const PullPage page = simMust(pullPageFrom(
            posted(server, u"/v1/pull"_s, toJson(request), session.accessToken)));
        for (const PullRow &row : page.rows)
            add(picture, row);
        if (!page.more)
            return picture;
        request.cursor = page.cursor;
    }
}

SimPicture pictureOfDesk(SimDesk &desk)
{
    SimPicture picture;
    desk.read([&](Database &database) -> Result<bool> {
        for (const QString &id : simMust(ComplaintStore(database).idsAfter({}, 10'000)))
            addComplaint(picture, desk, database, id);
        return true;
    });
    return picture;
}

QStringList differences(const SimPicture &there, const SimPicture &here)
{
    QStringList lines;
    for (const auto &[key, text] : there) {
        const auto found = here.find(key);
        if (found == here.end())
            lines << u"lacks "_s + key;
        else if (found->second != text)
            lines << u"has %1 otherwise:\n  here  %2\n  there %3"_s.arg(key, found->second, text);
    }
    for (const auto &[key, text] : here)
        if (!there.contains(key))
            lines << u"still has "_s + key;
    return lines.mid(0, kMostLines);
}

} // namespace upik
