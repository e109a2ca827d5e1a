// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "ui/dialogs/photostrip.h"
#include "ui/dialogsdriver.h"
#include "ui/speaking.h"
#include "ui/text/errortext.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace upik;

namespace {

/// Somebody who reads English and switches to Indonesian with a dialog open.
struct Switching {
    /// The words change; what they are now.
    template <typename Words>
    QString after(const Words &words)
    {
        const QString before = words();
        REQUIRE_FALSE(before.isEmpty());
        speaking.change(Tongue::Indonesian);
        CHECK(QTest::qWaitFor([&] { return words() != before; }));
        return words();
    }

    Speaking speaking{Tongue::English};
    DialogsDriver person;
};

} // namespace

TEST_CASE("A fault under a field is said in the other language, also to a screen reader")
{
    Switching reader;
    reader.person.open(Action::Reject);
    reader.person.confirm();
    const QString said = reader.after([&] { return reader.person.faultOf(u"reason"_s); });
    CHECK(said == errorText({ErrorCode::MissingReason}));
    CHECK(reader.person.field<QWidget>(u"reason"_s)->accessibleDescription() == said);
}

TEST_CASE("A fault that only the form knows is said in the other language")
{
    Switching reader;
    reader.person.open(Action::CorrectFields);
    reader.person.fill(u"point"_s, u"di pasar"_s);
    reader.person.confirm();
    const QString said = reader.after([&] { return reader.person.faultOf(u"point"_s); });
    CHECK(said.startsWith(u"“di pasar” "));
}

TEST_CASE("A failure of the disk is told in the other language")
{
    Switching reader;
    reader.person.open(Action::InternalNote);
    reader.person.fill(u"note"_s, u"Sudah ditelepon."_s);
    reader.person.desk.failNext({ErrorCode::StoreFull});
    reader.person.confirm();
    const QString said = reader.after([&] { return reader.person.notice(); });
    CHECK(said == errorText({ErrorCode::StoreFull}));
}

TEST_CASE("That a colleague acted, or that a draft is back, is told in the other language")
{
    Switching reader;
    reader.person.open(Action::InternalNote);
    reader.person.fill(u"note"_s, u"Sudah ditelepon."_s);
    const bool isDraft = GENERATE(true, false);
    if (isDraft) {
        reader.person.escape();
        reader.person.open(Action::InternalNote);
    } else {
        reader.person.desk.act(reader.person.id, Action::Accept, FakeDesk::admin());
        reader.person.confirm();
    }
    const QString said = reader.after([&] { return reader.person.notice(); });
    CHECK(said.startsWith(isDraft ? u"Ketikan Anda" : u"Ratna (Admin"));
}

TEST_CASE("A fault that was mended does not come back with the other language")
{
    Switching reader;
    reader.person.open(Action::Reject);
    reader.person.confirm();
    reader.person.tick(u"reason_spam"_s);
    reader.after([&] { return reader.person.heading(); });
    CHECK(reader.person.faults().isEmpty());
}
