// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/workflow.h"
#include "store/listreader.h"
#include "store/scratchstore.h"
#include "store/searchwords.h"
#include "support/catch.h"
#include "support/dice.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace upik;

namespace {

const Instant kNow = wib("2026-11-24 12:00");
const QStringList kWords{u"lampu"_s, u"Lampung"_s, u"la\u200Bmpu"_s, u"jalan"_s, u"Jl."_s,
                         u"jalanan"_s, u"j\u00E9las"_s, u"jelas"_s, u"12"_s, u"123"_s,
                         u"O'Neil"_s, u"\uA9A2\uA9A5"_s, u"\U0001F44D"_s, u"NOT"_s, u"OR"_s};

/// Complaints of few words, many of them alike, of two agencies.
struct Archive {
    ScratchStore store;
    Dice dice;
    std::vector<Intake> all;
    QStringList numbers;
    ListReader reader{{}};

    explicit Archive(quint32 seed) : dice(seed)
    {
        for (int i = 0; i < 90; ++i) {
            Intake intake = store.another();
            intake.text = sentence(1 + dice.roll(4));
            intake.facts.title = sentence(1);
            intake.facts.placeText = dice.coin() ? sentence(2) : QString();
            intake.confidential = dice.roll(3) == 0;
            intake.agency = dice.coin() ? u"DPUPKP"_s : u"DLH"_s;
            intake.facts.category = dice.coin() ? u"pju_mati"_s : u"jalan_rusak"_s;
            numbers << store.add(intake);
            all.push_back(intake);
        }
    }
    QString sentence(int length)
    {
        QStringList made;
        while (made.size() < length)
            made << dice.oneOf(kWords);
        return made.join(dice.coin() ? u" "_s : u", "_s);
    }
    QStringList find(const ListQuery &query)
    {
        QStringList found;
        const auto rows = reader.rows(store.database(), query, {0, 1000}, kNow).value();
        for (const ListRow &row : rows)
            found << row.number;
        return found;
    }
    /// Newest first, each word typed the beginning of a word of the complaint; one letter a whole.
    QStringList naive(const ListQuery &query) const
    {
        const QStringList typed = searchWords(query.search);
        QStringList found;
        for (std::size_t i = 0; i < all.size(); ++i)
            if (!typed.isEmpty() && isSeen(all[i], query) && hasAll(i, typed, query.seat))
                found.prepend(numbers[qsizetype(i)]);
        return found;
    }

private:
    static bool isSeen(const Intake &intake, const ListQuery &query)
    {
        const QStringList &wanted = query.filters.categories;
        return (query.seat.role == Role::CentralAdmin || query.seat.agency == intake.agency)
            && (wanted.isEmpty() || wanted.contains(intake.facts.category));
    }
    bool hasAll(std::size_t i, const QStringList &typed, const Seat &seat) const
    {
        const bool isClosed = all[i].confidential && closesTextsTo(seat.role);
        const Facts &facts = all[i].facts;
        const QStringList said = foldedWords(QStringList{numbers[qsizetype(i)], facts.title,
                                                         facts.placeText,
                                                         isClosed ? QString() : all[i].text}
                                                 .join(u' '))
                                     .split(u' ', Qt::SkipEmptyParts);
        return std::ranges::all_of(typed, [&](const QString &word) {
            return std::ranges::any_of(said, [&](const QString &one) {
                return word.size() > 1 ? one.startsWith(word) : one == word;
            });
        });
    }
};

} // namespace

TEST_CASE("A search finds what reading every complaint would, in every seat's sight")
{
    Archive archive(GENERATE(range(1u, 5u)));
    for (int i = 0; i < 120; ++i) {
        ListQuery query{archive.dice.coin() ? agencyAdmin() : centralAdmin(), {}};
        query.search = archive.sentence(1 + archive.dice.roll(2)).left(2 + archive.dice.roll(12));
        if (archive.dice.roll(3) == 0)
            query.filters.categories = QStringList(u"pju_mati"_s);
        if (query.search.trimmed().isEmpty() || query.search.contains(u"12"))
            continue;
        INFO(query.search.toStdString());
        CHECK(archive.find(query) == archive.naive(query));
    }
}

TEST_CASE("Whatever is typed folds to words that fold to themselves")
{
    Dice dice(9);
    for (int i = 0; i < 500; ++i) {
        const QStringList words = searchWords(dice.text() + dice.word());
        CHECK(words.size() <= 12);
        CHECK(searchWords(words.join(u' ')) == words);
        for (const QString &word : words)
            CHECK_FALSE(word.contains(u'"'));
    }
}

TEST_CASE("No typed word can stand for a sight of another agency")
{
    Archive archive(6);
    for (const QString &typed : {sightWord("a"_L1, u"DLH"_s), u"a\u00B7"_s + u"444c48"_s,
                                 u"lampu OR "_s + sightWord("a"_L1, u"DLH"_s)}) {
        const ListQuery query{agencyAdmin(), {}, {}, typed};
        for (const QString &number : archive.find(query))
            CHECK(archive.store.complaint(number).agency == u"DPUPKP"_s);
    }
    CHECK(sightWord("a"_L1, u"DLH"_s) != sightWord("o"_L1, u"DLH"_s));
    CHECK(sightWord("a"_L1, u"DL"_s) != sightWord("a"_L1, u"DLH"_s));
}
