// SPDX-License-Identifier: GPL-3.0-or-later
#include "queuedriver.h"
#include "support/oddtexts.h"
#include "ui/text/labels.h"

#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;
using namespace upik;

namespace {

using Kind = FilterChoice::Kind;

/// The bar on a desk in memory, English.
struct Bar {
    QMenu *menu(Kind kind) const { return kindButtons().at(int(kind))->menu(); }
    /// The texts offered, those of a submenu after its title.
    QStringList offered(Kind kind) const
    {
        Q_EMIT menu(kind)->aboutToShow();
        QStringList texts;
        for (const QAction *action : menu(kind)->actions()) {
            texts << action->text();
            for (const QAction *inner : action->menu() ? action->menu()->actions()
                                                       : QList<QAction *>())
                texts << inner->text();
        }
        return texts;
    }
    QAction *entry(Kind kind, const QString &text) const
    {
        Q_EMIT menu(kind)->aboutToShow();
        for (QAction *action : menu(kind)->findChildren<QAction *>())
            if (action->text() == text && !action->menu())
                return action;
        FAIL("nothing of that name is offered");
        return nullptr;
    }
    QList<QPushButton *> kindButtons() const
    {
        QList<QPushButton *> buttons = bar.findChildren<QPushButton *>();
        buttons.removeIf([](const QPushButton *button) { return !button->menu(); });
        return buttons;
    }
    QStringList chips() const
    {
        QStringList texts;
        for (const auto *chip : bar.findChildren<QPushButton *>(u"filterChip"_s))
            if (!chip->isHidden())
                texts << chip->text();
        return texts;
    }

    Speaking speaking{Tongue::English};
    FakeDesk desk;
    FilterBar bar{desk};
};

} // namespace

TEST_CASE("Categories are offered by their groups and kelurahan by their kemantren")
{
    const Bar bar;
    CHECK(bar.offered(Kind::Category)
          == QStringList{u"Roads"_s, u"Damaged road"_s, u"Street light"_s, u"Parking"_s,
                         u"Cleanliness"_s, u"Waste"_s});
    const QStringList places = bar.offered(Kind::Kelurahan);
    CHECK(places.first() == u"Tegalrejo"_s);
    CHECK(places.mid(0, 5).contains(u"Kricak"_s));
}

TEST_CASE("A whole kemantren is told from a kelurahan of the same name, also on its chip")
{
    Bar bar;
    bar.entry(Kind::Kelurahan, u"All of Kemantren Tegalrejo"_s)->trigger();
    CHECK(bar.bar.filters().kelurahan == QStringList{u"34.71.01"_s});
    CHECK(bar.chips() == QStringList{u"Kelurahan: All of Kemantren Tegalrejo"_s});
}

TEST_CASE("Every channel and every state of a running clock is offered")
{
    const Bar bar;
    CHECK(bar.offered(Kind::Channel).size() == int(channels().size()));
    CHECK(bar.offered(Kind::Level)
          == QStringList{u"late"_s, u"due soon"_s, u"attention"_s, u"on time"_s, u"paused"_s});
}

TEST_CASE("A choice from a menu becomes a filter with a chip, and again from the menu goes")
{
    Bar bar;
    const QSignalSpy told(&bar.bar, &FilterBar::filtersChanged);
    bar.entry(Kind::Category, u"Waste"_s)->trigger();
    CHECK(bar.bar.filters().categories == QStringList{u"sampah"_s});
    CHECK(bar.chips() == QStringList{u"Category: Waste"_s});
    CHECK(bar.entry(Kind::Category, u"Waste"_s)->isChecked());
    CHECK_FALSE(bar.entry(Kind::Category, u"Parking"_s)->isChecked());
    bar.entry(Kind::Category, u"Waste"_s)->trigger();
    CHECK(bar.bar.filters().isEmpty());
    CHECK(bar.chips().isEmpty());
    CHECK(told.count() == 2);
}

TEST_CASE("Filters of all kinds stand beside each other in the order of the bar")
{
    Bar bar;
    bar.bar.toggle(level(Level::Late));
    bar.bar.toggle({Kind::Channel, u"email"_s});
    bar.bar.toggle({Kind::Kelurahan, u"34.71.03.1002"_s});
    bar.bar.toggle(category(u"pju"_s));
    CHECK(bar.chips()
          == QStringList{u"Category: Street light"_s, u"Kelurahan: Kotabaru"_s,
                         u"Channel: "_s + labelOf(Channel::Email), u"SLA: late"_s});
}

TEST_CASE("A chip says to a screen reader what pressing it does")
{
    Bar bar;
    bar.bar.toggle(level(Level::Paused));
    auto *chip = bar.bar.findChild<QPushButton *>(u"filterChip"_s);
    CHECK(chip->accessibleName() == u"Remove the filter SLA: paused"_s);
    chip->click();
    CHECK(bar.bar.filters().isEmpty());
}

TEST_CASE("Backspace on a chip takes it away and a letter does not")
{
    Bar bar;
    bar.bar.toggle(category(u"pju"_s));
    auto *chip = bar.bar.findChild<QPushButton *>(u"filterChip"_s);
    QTest::keyClick(chip, Qt::Key_X);
    CHECK(bar.chips().size() == 1);
    QTest::keyClick(chip, Qt::Key_Backspace);
    CHECK(bar.chips().isEmpty());
}

TEST_CASE("Filters that are set from outside are shown and told to nobody")
{
    Bar bar;
    const QSignalSpy told(&bar.bar, &FilterBar::filtersChanged);
    Filters filters;
    filters.categories = {u"pju"_s, u"parkir"_s};
    bar.bar.show(filters);
    CHECK(bar.chips().size() == 2);
    CHECK(told.isEmpty());
}

TEST_CASE("A category that is renamed while it is a filter is shown by its new name")
{
    Bar bar;
    bar.bar.toggle(category(u"sampah"_s));
    for (const QString &name : oddTexts()) {
        Reference reference = *bar.desk.reference();
        reference.categories[2].name = {name, name};
        bar.desk.changeReference(reference);
        CHECK(bar.chips() == QStringList{u"Category: "_s + name});
    }
}

TEST_CASE("A filter by a code that is no longer known can be seen and taken away")
{
    Bar bar;
    bar.bar.toggle(category(u"kode_lama"_s));
    CHECK(bar.chips() == QStringList{u"Category: kode_lama"_s});
    bar.bar.findChild<QPushButton *>(u"filterChip"_s)->click();
    CHECK(bar.bar.filters().isEmpty());
}

TEST_CASE("A group without categories is not offered")
{
    Bar bar;
    Reference reference = *bar.desk.reference();
    reference.groups.push_back({u"kosong"_s, {u"Kosong"_s, u"Empty"_s}});
    bar.desk.changeReference(reference);
    CHECK(bar.offered(Kind::Category).contains(u"Empty"_s));
    CHECK_FALSE(bar.menu(Kind::Category)->actions().last()->isVisible());
}

TEST_CASE("A menu of filters holds no more when it is opened again")
{
    const Bar bar;
    const QStringList once = bar.offered(Kind::Kelurahan);
    const auto menus = bar.menu(Kind::Kelurahan)->findChildren<QMenu *>().size();
    CHECK(bar.offered(Kind::Kelurahan) == once);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK(bar.menu(Kind::Kelurahan)->findChildren<QMenu *>().size() == menus);
}

TEST_CASE("The filters change their language while they are set")
{
    Bar bar;
    bar.bar.toggle(category(u"pju"_s));
    bar.speaking.change(Tongue::Indonesian);
    CHECK(QTest::qWaitFor([&] { return bar.chips() == QStringList{u"Kategori: Lampu jalan"_s}; }));
    CHECK(bar.kindButtons().first()->accessibleName() == u"Saring menurut Kategori"_s);
    CHECK(bar.bar.filters().categories == QStringList{u"pju"_s});
}
