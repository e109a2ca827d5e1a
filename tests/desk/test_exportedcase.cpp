// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/exportedcase.h"

#include "domain/intakejudge.h"
#include "support/builders.h"
#include "support/catch.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;
using namespace upik;

namespace {

/// A complaint whose title was made of its text.
CaseMaterial material(bool confidential, bool anonymous = false)
{
    Intake intake = intakeAt(wib("2026-11-23 08:00"));
    intake.confidential = confidential;
    intake.facts.title = titleFrom(intake.text);
    intake.reporter.anonymous = anonymous;
    const Story story(intake, intake.submittedAt);
    CaseMaterial made;
    made.complaint = story.complaint();
    made.events = story.events();
    made.text = intake.text;
    made.reporter = intake.reporter;
    made.events.front().intake->text.clear(); // as stores keep it
    made.events.front().intake->reporter = {};
    return made;
}

QString written(const CaseMaterial &material)
{
    return QString::fromUtf8(QJsonDocument(exportedCase(material)).toJson());
}

} // namespace

TEST_CASE("An exported complaint holds its text and its title")
{
    const CaseMaterial open = material(false);
    CHECK(exportedCase(open).value("text"_L1).toString() == open.text);
    CHECK(written(open).contains(open.complaint.facts.title));
}

TEST_CASE("An exported confidential complaint holds neither its text nor a title made of it")
{
    const CaseMaterial closed = material(true);
    CHECK_FALSE(exportedCase(closed).contains("text"_L1));
    CHECK_FALSE(written(closed).contains(closed.complaint.facts.title));
}

TEST_CASE("Notes, messages and photos of a confidential complaint are not exported")
{
    CaseMaterial closed = material(true);
    closed.events.front().input.note = u"Yang dimaksud tetangganya."_s;
    closed.events.front().input.message = u"Kami datang diam-diam."_s;
    closed.events.front().input.photos = {u"abc123"_s};
    for (const QString &secret : {u"tetangganya"_s, u"diam-diam"_s, u"abc123"_s})
        CHECK_FALSE(written(closed).contains(secret));
    CaseMaterial open = material(false);
    open.events.front().input.note = u"Sudah dihubungi."_s;
    CHECK(written(open).contains(u"Sudah dihubungi."));
}

TEST_CASE("An exported complaint shows its reporter masked, and nothing of who stays anonymous")
{
    const CaseMaterial named = material(false);
    CHECK_FALSE(written(named).contains(named.reporter.name));
    CHECK(written(named).contains(u"•"));
    CHECK_FALSE(written(material(false, true)).contains(u"•"));
}
