// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/wiresamples.h"

#include "protocol/wirestate.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

const QString kDevice = u"01939a10-0000-7000-8000-00000000d001"_s;
const QString kComplaint = u"0192ff00-0000-7000-8000-00000000c001"_s;
const QString kAccept = u"0193a100-0000-7000-8000-0000000000e1"_s;
const QString kAssign = u"0193a200-0000-7000-8000-0000000000e2"_s;

Mutation accept()
{
    Mutation made;
    made.id = kAccept;
    made.lseq = 118;
    made.action = u"accept"_s;
    made.v = 2;
    made.entity = kComplaint;
    made.base = {4, u"received"_s};
    made.at = {fromMillis(1795399000000), fromMillis(1795398998168), Millis(60), true};
    made.args = {{u"note"_s, u"Lubang di depan pasar"_s}};
    return made;
}

Mutation assign()
{
    Mutation made = accept();
    made.id = kAssign;
    made.lseq = 119;
    made.after = kAccept;
    made.action = u"assign"_s;
    made.v = 1;
    made.base = {5, u"accepted"_s};
    made.at.online = false;
    made.args = {{u"officer"_s, u"u31"_s}};
    return made;
}

MutationResult rejected()
{
    MutationResult made;
    made.id = kAssign;
    made.lseq = 119;
    made.outcome = MutationOutcome::Rejected;
    made.replayed = true;
    made.seq = 48211;
    made.problem = stateConflict({{5, u"accepted"_s}, {6, u"assigned"_s}, u"Budi"_s,
                                  fromMillis(1795399990000)});
    made.preserved = Preserved{u"event"_s, u"0193a300-0000-7000-8000-0000000000e3"_s};
    return made;
}

} // namespace

Problem sampleProblem()
{
    Problem made;
    made.code = ProblemCode::LseqGap;
    made.detail = u"expected 118, got 121"_s;
    made.instance = u"urn:uuid:7f0c0000-0000-4000-8000-000000000001"_s;
    made.errors = {{u"/mutations/0/lseq"_s, u"malformed"_s}};
    made.more = {{u"expected_lseq"_s, 118}};
    return made;
}

LoginRequest sampleLogin()
{
    return {u"admin.dpupkp"_s, u"rahasia sekali"_s,
            {kDevice, u"PC-LOKET-2"_s, u"linux"_s, u"1.4.2"_s}};
}

SessionAnswer sampleSession()
{
    SessionAnswer made;
    made.accessToken = u"upik_a_abc"_s;
    made.accessExpires = std::chrono::hours(1);
    made.refreshToken = u"upik_r_def"_s;
    made.refreshExpires = std::chrono::hours(720);
    made.device = kDevice;
    made.lanes = {{0, 117}, {1, 9}};
    made.user = {u"u12"_s, {Role::FieldOfficer, u"Sri W."_s, u"dpupkp"_s, u"u12"_s}};
    made.accessVersion = 3;
    made.epoch = u"9b1c"_s;
    return made;
}

MetaAnswer sampleMeta()
{
    MetaAnswer made;
    made.service = kService;
    made.least = {1, 0};
    made.most = {1, 2};
    made.minClient = u"1.3.0"_s;
    made.epoch = u"9b1c"_s;
    made.serverTime = fromMillis(1795400000123);
    made.features = QStringList{u"longpoll"_s, u"blobs"_s};
    made.actions = {{u"accept"_s, {1, 2}}, {u"attachment_add"_s, {1}}};
    return made;
}

PushRequest samplePush()
{
    return {kDevice,  kStepLane, u"9b1c"_s, 7,
            u"1.4.2"_s, {Millis(-1832), Millis(60)}, {accept(), assign()}};
}

PushAnswer samplePushAnswer()
{
    MutationResult partial;
    partial.id = kAccept;
    partial.lseq = 118;
    partial.outcome = MutationOutcome::Partial;
    partial.already = true;
    partial.seq = 48210;
    partial.entityVersion = 5;
    partial.serverAt = fromMillis(1795400001200);
    partial.conflicts = QStringList{u"category"_s, u"place"_s};
    return {u"9b1c"_s, 119, {partial, rejected()},
            StoppedBatch{ProblemCode::Overloaded, Millis(2000)}};
}

PullRequest samplePull() { return {kDevice, u"AQmbHA"_s, 200, Millis(25000), 7}; }

PullPage samplePage()
{
    PullPage made;
    made.epoch = u"9b1c"_s;
    made.cursor = u"AQmbHB"_s;
    made.upto = 48210;
    made.head = 48211;
    made.more = true;
    made.snapshotComplete = true;
    made.reset = PullReset{kResetAccess, QStringList{kReporterRow}};
    made.rows = {{kComplaintRow, kComplaint, 6,
                  {{u"number"_s, u"UPIK-2026-000123"_s}, {u"state"_s, u"assigned"_s}}},
                 {kReporterRow, kComplaint, 1, {{u"name"_s, u"Rina"_s}, {u"anonymous"_s, false}}},
                 {kEventRow, kAccept, 1,
                  {{u"n"_s, 6}, {u"at_ms"_s, qint64(1795400001210)},
                   {u"photos"_s, QJsonArray{u"f1"_s}}}}};
    made.gone = {{kComplaintRow, u"0190aa00-0000-7000-8000-00000000c002"_s, kGoneFromScope}};
    return made;
}

UploadRequest sampleUpload() { return {QString(64, u'a'), 812345, u"image/jpeg"_s}; }

} // namespace upik
