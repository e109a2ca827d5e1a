// SPDX-License-Identifier: GPL-3.0-or-later
#include "importdriver.h"
#include "support/catch.h"
#include "support/deskoffice.h"
#include "ui/dialogs/notice.h"
#include "ui/importing/importdialog.h"
#include "ui/importing/importrows.h"
#include "ui/text/labels.h"

using namespace Qt::Literals::StringLiterals;
using namespace upik;

namespace {

QString remarkOn(const ImportRow &row)
{
    ImportRows rows;
    rows.show(reportOf({row}), false);
    return rows.index(0, ImportRows::Remark).data().toString();
}

/// What the dialog says under the rows of a report.
QString noticeOf(const std::vector<UnreadColumn> &unread, bool take)
{
    FakeDesk desk;
    DeskOffice office(desk);
    office.report = reportOf({rowOf(2, RowFate::Taken, u"Lampu mati"_s)});
    office.report.unread = unread;
    ImportDialog dialog(office, FakeDesk::admin());
    dialog.preview(u"/tmp/aduan.csv"_s);
    if (take)
        dialog.takeAll();
    return dialog.findChild<Notice *>(u"notice"_s)->sentence();
}

} // namespace

TEST_CASE("Somebody who imports reads before and after which columns nothing is made of")
{
    const std::vector<UnreadColumn> unread{{u"telpon"_s, 2}, {u"catatan"_s, 1}};
    CHECK(noticeOf(unread, false).contains(u"telpon (2), catatan (1)"_s));
    CHECK(noticeOf(unread, true).contains(u"telpon (2), catatan (1)"_s));
    CHECK(noticeOf({}, false).isEmpty());
    CHECK(noticeOf({}, true).startsWith(u"Done."_s));
}

TEST_CASE("Somebody who imports reads that a text is left out for its channel's number")
{
    ImportRow row = repeating(rowOf(3, RowFate::AlreadyHere), u"UPIK-2026-000001"_s);
    CHECK(remarkOn(row) == u"same as UPIK-2026-000001"_s);
    row.otherText = true;
    CHECK(remarkOn(row) == u"number of UPIK-2026-000001, but another text or place"_s);
}

TEST_CASE("Somebody who imports reads that two rows share an id and are both taken")
{
    ImportRow row = rowOf(3, RowFate::Taken);
    row.sameId = 2;
    CHECK(remarkOn(row) == u"id of row 2, but a complaint of its own"_s);
}

TEST_CASE("Half a point is a mark with words")
{
    CHECK(markLabel(u"half_point") == u"Half a point given"_s);
}
