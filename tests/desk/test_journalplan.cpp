// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/journalplan.h"
#include "support/builders.h"
#include "support/catch.h"

#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;
using namespace upik;

namespace {

/// A journal of steps with short names: "a2" is the second of complaint a.
struct Notebook {
    QTemporaryDir directory;
    Journal journal{directory.path(), Seal(SecretKey::random())};
    QList<QByteArray> unwritten;
    std::size_t lines = 0;

    void step(const QString &id, const QString &complaint, int n, const QString &number = {})
    {
        Event event;
        event.id = id;
        event.complaint = complaint;
        event.n = n;
        event.action = n == 1 ? Action::Record : Action::InternalNote;
        event.at = wib("2026-11-24 08:00");
        write({event, number, {}});
    }
    void takeBack(const QString &id) { write({std::nullopt, {}, id}); }
    void write(const JournalLine &line)
    {
        unwritten << toJournal(line);
        ++lines;
    }

    std::vector<bool> inForce()
    {
        const JournalPlan read = plan();
        std::vector<bool> answers;
        for (std::size_t i = 0; i < lines; ++i)
            answers.push_back(read.isInForce(i));
        return answers;
    }
    JournalPlan plan()
    {
        REQUIRE(journal.append(std::exchange(unwritten, {}), wib("2026-11-24 08:00")));
        return JournalPlan(journal);
    }
};

using Lines = std::vector<bool>;

} // namespace

TEST_CASE("Every line of a journal without faults is in force")
{
    Notebook book;
    book.step(u"a1"_s, u"a"_s, 1, u"1"_s);
    book.step(u"b1"_s, u"b"_s, 1, u"2"_s);
    book.step(u"a2"_s, u"a"_s, 2, u"1"_s);
    CHECK(book.inForce() == Lines{true, true, true});
    CHECK(book.plan().dropped().isEmpty());
}

TEST_CASE("A step that was taken back is not in force, the one in its place is")
{
    Notebook book;
    book.step(u"a1"_s, u"a"_s, 1, u"1"_s);
    book.step(u"a2"_s, u"a"_s, 2);
    book.takeBack(u"a2"_s);
    book.step(u"a2'"_s, u"a"_s, 2);
    CHECK(book.inForce() == Lines{true, false, false, true});
    CHECK(book.plan().dropped() == QStringList{u"a2"_s});
}

TEST_CASE("Of two steps at one place the later is meant, and what followed the earlier is not")
{
    Notebook book;
    book.step(u"a1"_s, u"a"_s, 1, u"1"_s);
    book.step(u"a2"_s, u"a"_s, 2);
    book.step(u"a3"_s, u"a"_s, 3);
    book.step(u"a2'"_s, u"a"_s, 2);
    CHECK(book.inForce() == Lines{true, false, false, true});
}

TEST_CASE("A step on which others follow was not taken back after all")
{
    Notebook book;
    book.step(u"a1"_s, u"a"_s, 1, u"1"_s);
    book.step(u"a2"_s, u"a"_s, 2);
    book.takeBack(u"a2"_s);
    book.step(u"a3"_s, u"a"_s, 3);
    CHECK(book.inForce() == Lines{true, true, false, true});
    CHECK(book.plan().dropped().isEmpty());
}

TEST_CASE("A number that was given again was not committed the first time")
{
    Notebook book;
    book.step(u"a1"_s, u"a"_s, 1, u"1"_s);
    book.step(u"b1"_s, u"b"_s, 1, u"1"_s);
    CHECK(book.inForce() == Lines{false, true});
}

TEST_CASE("A complaint on which somebody has acted stays, whoever has its number now")
{
    Notebook book;
    book.step(u"a1"_s, u"a"_s, 1, u"1"_s);
    book.step(u"a2"_s, u"a"_s, 2, u"1"_s);
    book.step(u"b1"_s, u"b"_s, 1, u"1"_s);
    CHECK(book.inForce() == Lines{true, true, true});
}
