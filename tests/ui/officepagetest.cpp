// SPDX-License-Identifier: GPL-3.0-or-later
#include "settingsdriver.h"
#include "ui/settings/soppage.h"

#include <QPromise>
#include <QSpinBox>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace upik;

namespace {

/// An office whose store is slow: an answer comes when the test gives it.
class SlowOffice : public DeskOffice
{
public:
    using DeskOffice::DeskOffice;

    QFuture<Result<void>> saveSettings(const Seat &, const SopSettings &settings) override
    {
        asked.push_back(settings);
        writing = QPromise<Result<void>>();
        writing.start();
        return writing.future();
    }
    QFuture<Result<qint64>> deadlinesMovedBy(const SlaRules &rules) override
    {
        if (countFailure)
            return QtFuture::makeReadyFuture(Result<qint64>(Unexpected{*countFailure}));
        return DeskOffice::deadlinesMovedBy(rules);
    }

    void answer(const Result<void> &result)
    {
        writing.addResult(result);
        writing.finish();
    }

    std::vector<SopSettings> asked;
    std::optional<Error> countFailure;
    QPromise<Result<void>> writing;
};

/// The SOP's page over a slow store.
struct Slow {
    Slow() : office(desk), page(desk, office) {}

    QSpinBox *transfers() const { return in<QSpinBox>(page, u"transferLimit"_s); }
    QPushButton *save() const { return in<QPushButton>(page, u"save"_s); }
    QString saveText() const { return save()->text().remove(u'&'); }
    QString notice() const { return in<Notice>(page, u"saveNotice"_s)->sentence(); }
    bool says(const QString &words) const
    {
        return QTest::qWaitFor([&] { return notice().contains(words); });
    }

    FakeDesk desk;
    SlowOffice office;
    SopPage page;
};

} // namespace

TEST_CASE("The office cannot press Save twice while its entries are being written")
{
    Slow slow;
    slow.transfers()->setValue(5);
    slow.save()->click();
    CHECK_FALSE(slow.save()->isEnabled());
    slow.save()->click();
    CHECK(slow.office.asked.size() == 1);
    slow.office.answer({});
    CHECK(slow.says(u"Saved."_s));
}

TEST_CASE("What the office enters while the last entries are being written is not lost")
{
    Slow slow;
    slow.transfers()->setValue(5);
    slow.save()->click();
    in<QSpinBox>(slow.page, u"undoSeconds"_s)->setValue(12);
    slow.office.answer({});
    REQUIRE(QTest::qWaitFor([&] { return slow.save()->isEnabled(); }));
    CHECK(slow.says(u"Saved."_s));
    CHECK(in<QSpinBox>(slow.page, u"undoSeconds"_s)->value() == 12);
    CHECK(slow.page.isChanged());
}

TEST_CASE("Entries that could not be written stay, with the reason beside the button")
{
    Slow slow;
    slow.transfers()->setValue(5);
    slow.save()->click();
    slow.office.answer(fail(ErrorCode::StoreFailed, {}, u"disk I/O error"_s));
    REQUIRE(slow.says(u"disk I/O error"_s));
    CHECK(slow.transfers()->value() == 5);
    CHECK(slow.page.isChanged());
    slow.save()->click();
    CHECK(slow.office.asked.size() == 2);
}

TEST_CASE("An office that cannot learn which deadlines move writes nothing")
{
    Slow slow;
    slow.office.countFailure = Error{ErrorCode::StoreBusy};
    slow.transfers()->setValue(5);
    slow.save()->click();
    CHECK(slow.notice().contains(u"busy"));
    CHECK(slow.office.asked.empty());
    CHECK(slow.save()->isEnabled());
}

TEST_CASE("The office is asked anew where it changes its entries after the question")
{
    Slow slow;
    slow.office.moved = 3;
    slow.transfers()->setValue(5);
    slow.save()->click();
    CHECK(slow.saveText() == u"Save all the same"_s);
    slow.transfers()->setValue(6);
    CHECK(slow.saveText() == u"Save"_s);
    slow.save()->click();
    CHECK(slow.office.asked.empty());
    CHECK(slow.notice().contains(u'3'));
}

TEST_CASE("A settings page that is closed before its answer came harms nobody")
{
    FakeDesk desk;
    SlowOffice office(desk);
    auto page = std::make_unique<SopPage>(desk, office);
    in<QSpinBox>(*page, u"transferLimit"_s)->setValue(5);
    press(*page, u"save"_s);
    page.reset();
    office.answer({});
    QCoreApplication::sendPostedEvents();
    CHECK(office.asked.front().transferLimit == 5);
}
