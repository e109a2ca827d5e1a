// SPDX-License-Identifier: GPL-3.0-or-later
#include "speaking.h"
#include "support/builders.h"
#include "support/catch.h"
#include "support/fakereference.h"
#include "support/oddtexts.h"
#include "ui/queue/queuecells.h"

using namespace Qt::Literals::StringLiterals;
using namespace upik;

namespace {

const Instant kNow = wib("2026-11-24 09:00");

ListRow rowOf(const QString &title)
{
    ListRow row;
    row.number = u"UPIK-2026-000007"_s;
    row.title = title;
    row.placeText = u"Jl. Bener 12"_s;
    row.kelurahan = u"34.71.01.1001"_s;
    row.category = u"pju"_s;
    row.officer = u"officer-1"_s;
    row.receivedAt = wib("2026-11-24 07:25");
    row.deadline.stage = Stage::Verification;
    row.deadline.due = wib("2026-11-24 09:35");
    row.deadline.attentionAt = wib("2026-11-24 08:00");
    row.deadline.criticalAt = wib("2026-11-24 08:30");
    return row;
}

ListRow paused()
{
    ListRow row = rowOf(u"Lampu mati"_s);
    row.deadline.due.reset();
    row.deadline.paused = true;
    row.deadline.pauseReason = u"weather"_s;
    row.deadline.left = 50min;
    return row;
}

/// Cells in English.
struct Cells {
    QString text(const ListRow &row, Column column) const
    {
        return cellText(row, column, *reference, kNow);
    }
    QString spoken(const ListRow &row, Column column) const
    {
        return spokenText(row, column, *reference, kNow);
    }
    QString tip(const ListRow &row, Column column) const
    {
        return cellTip(row, column, *reference, kNow);
    }

    Speaking speaking{Tongue::English};
    ReferencePtr reference = fakeReference();
};

} // namespace

TEST_CASE("The agency admin reads every column of a complaint in words")
{
    const Cells cells;
    const ListRow row = rowOf(u"Lampu mati"_s);
    CHECK(cells.text(row, Column::Sla) == u"35 min left"_s);
    CHECK(cells.text(row, Column::Number) == u"UPIK-2026-000007"_s);
    CHECK(cells.text(row, Column::Place) == u"Jl. Bener 12"_s);
    CHECK(cells.text(row, Column::Category) == u"Street light"_s);
    CHECK(cells.text(row, Column::Received) == u"24 Nov"_s);
    CHECK(cells.text(row, Column::Officer) == u"Agus Andaian"_s);
    CHECK(cells.text(row, Column::Status) == u"Waiting for verification"_s);
    CHECK(cells.text(row, Column::Age) == u"1 h 35 m"_s);
    CHECK(cells.text(row, Column::Unsent).isEmpty());
}

TEST_CASE("A complaint without a place is found by its kelurahan, else by a dash")
{
    const Cells cells;
    ListRow row = rowOf(u"Lampu mati"_s);
    row.placeText.clear();
    CHECK(cells.text(row, Column::Place) == u"Bener"_s);
    row.kelurahan.clear();
    CHECK(cells.text(row, Column::Place) == u"–"_s);
    row.officer.clear();
    CHECK(cells.text(row, Column::Officer) == u"–"_s);
}

TEST_CASE("A code that the reference lost is read as it is")
{
    const Cells cells;
    ListRow row = rowOf(u"Lampu mati"_s);
    row.category = u"kode_lama"_s;
    row.officer = u"orang-lama"_s;
    CHECK(cells.text(row, Column::Category) == u"kode_lama"_s);
    CHECK(cells.text(row, Column::Officer) == u"orang-lama"_s);
}

TEST_CASE("An odd title stands in one line of the list and whole in its tip")
{
    const Cells cells;
    for (const QString &title : oddTexts()) {
        const ListRow row = rowOf(title);
        CHECK_FALSE(cells.text(row, Column::Subject).contains(u'\n'));
        CHECK(cells.tip(row, Column::Subject) == title);
        CHECK(cells.spoken(row, Column::Subject) == title);
    }
}

TEST_CASE("A screen reader hears what the icons of a subject say")
{
    const Cells cells;
    ListRow row = rowOf(u"Kabel jatuh"_s);
    row.urgency = u"darurat"_s;
    row.unseen = true;
    row.marks = {QString(kMarkOutsideCity)};
    row.confidential = true;
    CHECK(cells.spoken(row, Column::Subject)
          == u"Kabel jatuh, Emergency, not seen yet, Place outside the city, Confidential"_s);
    CHECK(leadingIcons(row, Column::Subject) == QStringList{u"siren"_s, u"flag"_s, u"lock"_s});
    CHECK(leadingIcons(row, Column::Number).isEmpty());
}

TEST_CASE("A step that waits to be sent is told by icon, by column and by ear")
{
    const Cells cells;
    ListRow row = rowOf(u"Lampu mati"_s);
    CHECK(trailingIcons(row, Column::Number).isEmpty());
    row.unsent = true;
    CHECK(trailingIcons(row, Column::Number) == QStringList{u"cloud-upload"_s});
    CHECK(cells.text(row, Column::Unsent) == u"Not sent"_s);
    CHECK(cells.spoken(row, Column::Number) == u"UPIK-2026-000007, not sent yet"_s);
}

TEST_CASE("The tip of a clock names the stage and the moment it is due")
{
    const Cells cells;
    const QString tip = cells.tip(rowOf(u"Lampu mati"_s), Column::Sla);
    CHECK(tip.startsWith(u"Verification"));
    CHECK(tip.contains(u"24 Nov 2026, 09:35 WIB"));
}

TEST_CASE("A paused complaint says why it stands still and what is left")
{
    const Cells cells;
    CHECK(cells.text(paused(), Column::Sla) == u"Paused"_s);
    const QString tip = cells.tip(paused(), Column::Sla);
    CHECK(tip.contains(u"50 minutes left"));
    CHECK(tip.contains(u"Weather"));
    CHECK(cells.spoken(paused(), Column::Sla) == u"SLA: paused, 50 minutes left"_s);
}

TEST_CASE("A complaint without a clock is called ended by its own end alone")
{
    const Cells cells;
    ListRow row = rowOf(u"Lampu mati"_s);
    row.deadline = {};
    for (const auto &[state, text] : {std::pair{State::UnderReview, u"No deadline"_s},
                                      std::pair{State::AwaitingCheck, u"No deadline"_s},
                                      std::pair{State::Done, u"Completed"_s},
                                      std::pair{State::Rejected, u"Rejected"_s},
                                      std::pair{State::Referred, u"Referred"_s},
                                      std::pair{State::Merged, u"Merged"_s}}) {
        row.state = state;
        CHECK(cells.text(row, Column::Sla) == text);
        CHECK(cells.tip(row, Column::Sla) == text);
        CHECK(cells.spoken(row, Column::Sla) == u"SLA: "_s + text.toLower());
        CHECK(chipIcon(row).isEmpty() == (state == State::Done));
    }
}

TEST_CASE("A short date tells its exact moment by tip and by ear")
{
    const Cells cells;
    const ListRow row = rowOf(u"Lampu mati"_s);
    CHECK(cells.tip(row, Column::Received) == u"24 Nov 2026 07:25 WIB"_s);
    CHECK(cells.tip(row, Column::Age) == u"24 Nov 2026 07:25 WIB"_s);
    CHECK(cells.spoken(row, Column::Received) == u"24 Nov 2026 07:25 WIB"_s);
}

TEST_CASE("A column that cannot be sorted by has no sort, and every column a title of its own")
{
    const Speaking speaking(Tongue::English);
    QStringList titles, codes;
    for (int i = 0; i < kColumns; ++i) {
        titles << columnTitle(Column(i));
        codes << QString(columnCode(Column(i)));
    }
    CHECK(titles.removeDuplicates() == 0);
    CHECK(codes.removeDuplicates() == 0);
    CHECK_FALSE(sortOf(Column::Age));
    CHECK_FALSE(sortOf(Column::Unsent));
    CHECK(sortOf(Column::Sla) == SortBy::TimeLeft);
}
