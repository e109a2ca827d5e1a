// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "ui/dialogs/photostrip.h"
#include "ui/dialogsdriver.h"
#include "ui/text/errortext.h"

using namespace Qt::Literals::StringLiterals;
using namespace upik;

namespace {

/// An officer about to complete a task with one attachment of this kind.
struct Completing {
    explicit Completing(const QString &kind)
    {
        person.bringTo(State::InProgress);
        person.open(Action::Complete, FakeDesk::officer());
        person.field<PhotoStrip>(u"photos"_s)->setKept(
            {QVariantMap{{u"id"_s, u"sha-a"_s}, {u"name"_s, u"bukti"_s}, {u"kind"_s, kind}}});
        person.confirm();
    }

    DialogsDriver person;
};

} // namespace

TEST_CASE("A document alone does not prove that the work is done")
{
    const Completing completing(u"application/pdf"_s);
    CHECK(completing.person.taken.empty());
    CHECK(completing.person.faultOf(u"photos"_s) == errorText({ErrorCode::MissingPhoto}));
}

TEST_CASE("A photo proves the work, and so does one of which a draft says no kind")
{
    const Completing completing(GENERATE(u"image/jpeg"_s, QString()));
    CHECK(completing.person.taken == std::vector{Action::Complete});
}
