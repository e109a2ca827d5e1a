// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/filecommands.h"
#include "cli/terminal.h"
#include "support/builders.h"
#include "support/catch.h"
#include "support/fakeoffice.h"
#include "support/scratchprofile.h"
#include "support/seed.h"

#include <QFile>

using namespace Qt::Literals::StringLiterals;
using namespace upik;

namespace {

/// What a shell hears of an import into an empty office.
struct Told {
    int exit = kExitFailed;
    QString out;
    QStringList errors;
};

Told imported(ScratchProfile &office, const QByteArray &content)
{
    Terminal terminal;
    const ScratchFile file(content);
    const int exit = importFile(office.office(), centralAdmin(), file.path(), terminal.console());
    return {exit, terminal.out(), terminal.errors()};
}

Told imported(const QByteArray &content)
{
    ScratchProfile office;
    return imported(office, content);
}

/// An office whose store takes nothing: every row is refused, one for its own fault.
class FullOffice : public FakeOffice
{
public:
    QFuture<Result<ImportReport>> importFile(const Seat &, const QString &) override
    {
        ImportReport report;
        for (int row = 2; row <= 91; ++row) {
            ImportRow &refused = report.rows.emplace_back();
            refused.row = row;
            refused.fate = RowFate::Refused;
            refused.error = faultOf(row);
        }
        return QtFuture::makeReadyFuture(Result<ImportReport>(report));
    }

private:
    static Error faultOf(int row)
    {
        if (row == 5 || row == 7)
            return {ErrorCode::MissingText, u"isi"_s};
        return {row == 9 ? ErrorCode::StoreBusy : ErrorCode::StoreFull, u"/srv/upik.db"_s};
    }
};

} // namespace

TEST_CASE("A shell is told which columns nothing is made of, and the rows are taken")
{
    const Told told = imported("isi;kategori;telpon;catatan\na;lainnya;0812;\nb;lainnya;0813;x\n");
    CHECK(told.exit == kExitDone);
    CHECK(told.out.startsWith(u"taken 2, "_s));
    CHECK(told.errors
          == QStringList{u"nothing is made of these columns: telpon (rows: 2), "
                         "catatan (rows: 1)"_s});
}

TEST_CASE("A shell is told of a row that shares an id and is taken all the same")
{
    const Told told = imported(R"([{"id":"1","text":"a","category":"lainnya"},
                                   {"id":"1","text":"b","category":"lainnya"}])");
    CHECK(told.exit == kExitDone);
    CHECK(told.out.startsWith(u"taken 2, "_s));
    CHECK(told.errors
          == QStringList{u"row 2: taken as a complaint of its own: it has the id of row 1, but "
                         "says something else"_s});
}

TEST_CASE("A shell is told of a text that is left out for its channel's number")
{
    ScratchProfile office;
    const QByteArray header = "isi;kategori;nomor_kanal\n";
    const Told twice = imported(office, header + "a;lainnya;N1\nb;lainnya;n1\n");
    CHECK(twice.exit == kExitDone);
    CHECK(twice.errors
          == QStringList{u"row 3: left out: the channel's number is that of row 2, but not the "
                         "text or the place"_s});
    const Told again = imported(office, header + "c;lainnya;N1\n");
    CHECK(again.errors.at(0).startsWith(u"row 2: left out: the channel's number is that of "
                                        "UPIK-"_s));
}

TEST_CASE("A shell hears of what follows a list as of a refused row")
{
    const Told told = imported(R"([{"text":"a","category":"lainnya"}][{"text":"b"}])");
    CHECK(told.exit == kExitSomeRefused);
    CHECK(told.out == u"taken 1, already here 0, twice in the file 0, refused 1\n"_s);
    CHECK(told.errors.at(0).startsWith(u"row 2: /1: "_s));
}

TEST_CASE("A shell hears once, with the count, of a full disk that refused row after row")
{
    FullOffice office;
    Terminal terminal;
    CHECK(importFile(office, centralAdmin(), u"a.csv"_s, terminal.console()) == kExitSomeRefused);
    CHECK(terminal.errors()
          == QStringList{u"/srv/upik.db: the disk is full (rows: 87)"_s,
                         u"row 5: isi: is missing"_s, u"row 7: isi: is missing"_s,
                         u"row 9: /srv/upik.db: the store is busy"_s});
}
