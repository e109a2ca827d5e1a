// SPDX-License-Identifier: GPL-3.0-or-later
#include "contrast.h"
#include "support/catch.h"
#include "ui/dialogs/loaddelegate.h"
#include "ui/dialogs/officermodel.h"
#include "ui/queue/iconsdelegate.h"
#include "ui/queue/queuelist.h"
#include "ui/queue/queuelistdelegate.h"
#include "ui/queue/queuemodel.h"
#include "ui/theme/deskstyle.h"
#include "ui/theme/icons.h"
#include "ui/theme/palettes.h"

#include <QListWidget>
#include <QPainter>
#include <QStandardItemModel>

#include <map>

using namespace Qt::Literals::StringLiterals;
using namespace upik;

// A row that is marked while the keyboard is elsewhere can be read, whoever paints it.

namespace {

constexpr QRect kRow{0, 0, 300, 32};

/// One row of a list in the desk's style, marked but without the keyboard.
class RestingRow
{
public:
    explicit RestingRow(ThemeChoice theme, bool inTable = true)
        : m_inTable(inTable), m_palette(paletteOf(theme))
    {
        m_list.setStyle(&m_style);
        m_list.setPalette(m_palette);
        m_model.appendRow(new QStandardItem(u"Aduan tentang lampu"_s));
    }

    QStandardItem &item() { return *m_model.item(0); }
    QColor ground() const { return m_palette.color(QPalette::Inactive, QPalette::Highlight); }

    QImage painted(const QStyledItemDelegate &delegate) const
    {
        QStyleOptionViewItem option;
        option.initFrom(&m_list);
        option.widget = &m_list;
        option.rect = kRow;
        option.palette = m_palette;
        option.decorationSize = {20, 20};
        option.showDecorationSelected = // tables always do
            m_inTable || m_style.styleHint(QStyle::SH_ItemView_ShowDecorationSelected, &option,
                                           &m_list, nullptr);
        option.state = QStyle::State_Enabled | QStyle::State_Selected;
        QImage image(kRow.size(), QImage::Format_RGB32);
        image.fill(m_palette.color(QPalette::Base));
        QPainter painter(&image);
        delegate.paint(&painter, option, m_model.index(0, 0));
        return image;
    }

private:
    bool m_inTable;
    DeskStyle m_style;
    QPalette m_palette;
    QListWidget m_list;
    QStandardItemModel m_model;
};

/// The strongest contrast with the commonest colour of this part of a picture.
double legibility(const QImage &image, const QRect &part)
{
    std::map<QRgb, int> found;
    for (int y = part.top(); y <= part.bottom(); ++y)
        for (int x = part.left(); x <= part.right(); ++x)
            ++found[image.pixel(x, y)];
    const QColor ground(std::ranges::max_element(found, {}, [](const auto &each) {
                            return each.second;
                        })->first);
    double most = 1;
    for (const auto &[colour, times] : found)
        most = std::max(most, contrast(QColor(colour), ground));
    return most;
}

constexpr QRect kIcon{0, 0, 24, 32};
constexpr QRect kWords{40, 0, 220, 32};

} // namespace

TEST_CASE("Words and icon of a marked row are legible without the keyboard")
{
    const auto theme = GENERATE(ThemeChoice::Light, ThemeChoice::Dark, ThemeChoice::HighContrast);
    RestingRow row(theme, GENERATE(true, false));
    row.item().setIcon(icon("star"));
    const QImage image = row.painted(QStyledItemDelegate());
    CHECK(legibility(image, kIcon) >= 4.5);
    CHECK(legibility(image, kWords) >= 4.5);
}

TEST_CASE("A marked complaint is legible without the keyboard, its signs too")
{
    const auto theme = GENERATE(ThemeChoice::Light, ThemeChoice::Dark, ThemeChoice::HighContrast);
    RestingRow row(theme);
    row.item().setData(QStringList{u"siren"_s}, QueueModel::LeadingIconsRole);
    const QImage image = row.painted(IconsDelegate());
    CHECK(image.pixelColor(299, 16) == row.ground());
    CHECK(legibility(image, {0, 0, 16, 32}) >= 4.5);
    CHECK(legibility(image, kWords) >= 4.5);
}

TEST_CASE("A marked queue is legible without the keyboard, with icon and number")
{
    const auto theme = GENERATE(ThemeChoice::Light, ThemeChoice::Dark, ThemeChoice::HighContrast);
    RestingRow row(theme, false);
    row.item().setData(u"inbox"_s, QueueList::IconRole);
    row.item().setData(12, QueueList::CountRole);
    const QImage image = row.painted(QueueListDelegate());
    CHECK(legibility(image, {0, 0, 32, 32}) >= 4.5);
    CHECK(legibility(image, kWords) >= 4.5);
    CHECK(legibility(image, {262, 0, 38, 32}) >= 4.5);
}

TEST_CASE("The load of a marked officer is legible without the keyboard, on the bar and beside it")
{
    const auto theme = GENERATE(ThemeChoice::Light, ThemeChoice::Dark, ThemeChoice::HighContrast);
    RestingRow row(theme);
    for (const double share : {0.0, 1.0}) {
        row.item().setData(share, OfficerModel::Share);
        const QImage image = row.painted(LoadDelegate());
        CHECK(legibility(image, image.rect().adjusted(5, 5, -5, -5)) >= 4.5);
    }
}

TEST_CASE("The bar of a marked officer's load can be seen in every theme")
{
    const auto theme = GENERATE(ThemeChoice::Light, ThemeChoice::Dark, ThemeChoice::HighContrast);
    RestingRow row(theme);
    row.item().setText({});
    row.item().setData(0.5, OfficerModel::Share);
    const QImage image = row.painted(LoadDelegate());
    CHECK(contrast(image.pixelColor(20, 16), image.pixelColor(280, 16)) >= 3);
    CHECK(image.pixelColor(280, 16) == row.ground());
}
