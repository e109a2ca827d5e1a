// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "support/oddtexts.h"
#include "ui/theme/deskstyle.h"
#include "ui/theme/palettes.h"
#include "ui/widgets/appearance.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/plainlabel.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStyleFactory>
#include <QStyleOptionButton>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;
using namespace upik;

namespace {

/// The program's looks for the length of a test; afterwards as before.
struct LooksKept {
    ~LooksKept()
    {
        QApplication::setStyle(QStyleFactory::create(style));
        QApplication::setPalette(palette);
        QApplication::setFont(font);
        QLocale::setDefault(QLocale::c());
    }
    QString style = QApplication::style()->objectName();
    QPalette palette = QApplication::palette();
    QFont font = QApplication::font();
};

/// The preferences of a person, applied to the whole program.
struct Applied {
    LooksKept kept;
    QTemporaryDir folder;
    Preferences preferences{folder.filePath(u"desk.ini"_s)};
    Appearance appearance{*qApp, preferences};

    QColor window() const { return QApplication::palette().color(QPalette::Window); }
};

/// Where a red icon ends and the dark words beside it begin, in pixels from the left.
std::pair<int, int> iconAndWordsIn(QWidget &button)
{
    button.resize(button.sizeHint());
    const QImage image = button.grab().toImage();
    int icon = 0, words = image.width();
    for (int x = 4; x < image.width() - 4; ++x) {
        const QColor colour = image.pixelColor(x, image.height() / 2);
        if (colour == Qt::red)
            icon = x;
        else if (icon && colour.lightness() < 60)
            words = qMin(words, x);
    }
    return {icon, words};
}

QWidget *withLetters(QWidget &widget, int points)
{
    QFont font = widget.font();
    font.setPointSize(points);
    widget.setFont(font);
    return &widget;
}

int sizeOf(QStyle::PixelMetric metric, int points)
{
    QWidget widget;
    return DeskStyle().pixelMetric(metric, nullptr, withLetters(widget, points));
}

/// The colour at the edge of a box to tick, painted in this theme.
QColor edgeOfBox(ThemeChoice theme)
{
    QStyleOptionButton box;
    box.rect = {0, 0, 20, 20};
    box.palette = paletteOf(theme);
    QImage image(20, 20, QImage::Format_ARGB32);
    image.fill(box.palette.color(QPalette::Window));
    QPainter painter(&image);
    DeskStyle().drawPrimitive(QStyle::PE_IndicatorCheckBox, &box, &painter, nullptr);
    painter.end();
    return image.pixelColor(0, 10);
}

/// The colour in the middle of the left edge of a field on a dark window.
QColor edgeOfField(QWidget &field)
{
    DeskStyle style;
    field.setStyle(&style);
    field.setPalette(paletteOf(ThemeChoice::Dark));
    field.resize(200, 60);
    const QColor edge = field.grab().toImage().pixelColor(0, 30);
    field.setStyle(nullptr);
    return edge;
}

int buttonWidth(bool flat)
{
    QStyleOptionButton button;
    button.text = u"Buka"_s;
    button.features = flat ? QStyleOptionButton::Flat : QStyleOptionButton::None;
    return DeskStyle().sizeFromContents(QStyle::CT_PushButton, &button, {30, 16}, nullptr).width();
}

} // namespace

TEST_CASE("Icons, boxes to tick and scroll bars grow with the letters")
{
    for (const auto metric : {QStyle::PM_SmallIconSize, QStyle::PM_IndicatorWidth,
                              QStyle::PM_ScrollBarExtent, QStyle::PM_SplitterWidth}) {
        CHECK(sizeOf(metric, 20) > sizeOf(metric, 9));
        CHECK(sizeOf(metric, 1) >= 5);
    }
    CHECK(sizeOf(QStyle::PM_SmallIconSize, 1) == 14);
}

TEST_CASE("Nothing of the window moves by itself")
{
    const DeskStyle style;
    CHECK(style.styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, nullptr, nullptr) == 0);
    CHECK(style.styleHint(QStyle::SH_Widget_Animate, nullptr, nullptr, nullptr) == 0);
}

TEST_CASE("A flat button takes the room of its words, others are as wide as buttons are")
{
    CHECK(buttonWidth(true) < buttonWidth(false));
    CHECK(buttonWidth(true) > 30);
}

TEST_CASE("A box to tick can be seen in the dark and in high contrast")
{
    CHECK(edgeOfBox(ThemeChoice::Dark)
          == paletteOf(ThemeChoice::Dark).color(QPalette::PlaceholderText));
    CHECK(edgeOfBox(ThemeChoice::HighContrast) == QColor(Qt::white));
}

TEST_CASE("The edge of every field to type into can be seen in the dark")
{
    QLineEdit line;
    QPlainTextEdit text;
    QSpinBox number;
    QComboBox combo;
    combo.setEditable(true);
    for (QWidget *field : std::initializer_list<QWidget *>{&line, &text, &number, &combo})
        CHECK(edgeOfField(*field) == fieldEdge(paletteOf(ThemeChoice::Dark)));
}

TEST_CASE("What a person prefers is how the whole program looks, from the start and later")
{
    Applied applied;
    CHECK(QApplication::font().pointSize() == 10);
    applied.preferences.setFontPoints(16);
    applied.preferences.setTheme(ThemeChoice::Dark);
    CHECK(QApplication::font().pointSize() == 16);
    CHECK(applied.window() == paletteOf(ThemeChoice::Dark).color(QPalette::Window));
    applied.preferences.setTheme(ThemeChoice::HighContrast);
    CHECK(applied.window() == QColor(Qt::black));
}

TEST_CASE("The program speaks what a person prefers")
{
    Applied applied;
    const auto cancel = [] { return QCoreApplication::translate("Commands", "&Quit"); };
    CHECK(QLocale().language() == QLocale::Indonesian);
    CHECK(cancel() != u"&Quit"_s);
    applied.preferences.setTongue(Tongue::English);
    CHECK(QLocale().language() == QLocale::English);
    CHECK(cancel() == u"&Quit"_s);
}

TEST_CASE("A program that follows a dark system is dark, and light after a light one")
{
    const LooksKept kept;
    for (const ThemeChoice system : {ThemeChoice::Dark, ThemeChoice::Light}) {
        QApplication::setPalette(paletteOf(system));
        Theme theme(*qApp);
        theme.apply(ThemeChoice::HighContrast);
        theme.apply(ThemeChoice::System);
        CHECK(isDark(QApplication::palette()) == (system == ThemeChoice::Dark));
    }
}

TEST_CASE("Javanese and Arabic letters have a font in the program")
{
    const Applied applied;
    const QStringList families = QApplication::font().families();
    CHECK(families.contains(u"Noto Sans Javanese"_s));
    CHECK(families.contains(u"Noto Sans Arabic"_s));
}

TEST_CASE("A banner says odd texts letter for letter and goes when it has nothing to say")
{
    Banner banner;
    CHECK(banner.isHidden());
    for (const QString &text : oddTexts()) {
        banner.say(u"siren"_s, text);
        CHECK(banner.sentence() == text);
        CHECK_FALSE(banner.isHidden());
    }
    banner.say(u"siren"_s, {});
    CHECK(banner.isHidden());
}

TEST_CASE("A banner has the button it was given and can be closed only where it may be")
{
    Banner banner;
    banner.say(u"info"_s, u"Ada yang baru."_s);
    CHECK(banner.button()->isHidden());
    CHECK(banner.findChild<QToolButton *>()->isHidden());
    const QSignalSpy pressed(&banner, &Banner::pressed);
    banner.setButton(u"Lihat"_s);
    banner.button()->click();
    CHECK(pressed.count() == 1);
    banner.setClosable(true);
    banner.findChild<QToolButton *>()->click();
    CHECK(banner.isHidden());
}

TEST_CASE("A chip is as wide as its words and its icon, and cuts words where room is short")
{
    const QFontMetrics metrics(QApplication::font());
    const QSize whole = chipSize(metrics, u"Lewat 23 j 59 m"_s);
    CHECK(whole.width() > metrics.horizontalAdvance(u"Lewat 23 j 59 m"_s) + metrics.height());
    QImage image(60, 30, QImage::Format_ARGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintChip(painter, {0, 0, 40, 30}, metrics, {Level::Late, u"Lewat 23 j 59 m"_s});
    painter.end();
    CHECK(image.pixelColor(50, 15) == QColor(Qt::white));
    CHECK(image.pixelColor(5, 15)
          == chipColours(Level::Late, QApplication::palette()).fill);
}

TEST_CASE("What a desk remembers is the same after a restart, odd letters and all")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"desk.ini"_s);
    for (const QString &text : oddTexts()) {
        Preferences(path).remember(u"person"_s, text);
        CHECK(Preferences(path).remembered(u"person"_s).toString() == text);
    }
}

TEST_CASE("Words keep their distance from the icon beside them, the more the larger they are")
{
    const Applied applied;
    QPixmap red(64, 64);
    red.fill(Qt::red);
    const int points = GENERATE(10, 20);
    QPushButton button(QIcon(red), u"H"_s);
    withLetters(button, points);
    button.setIconSize({16, 16});
    const int gap = 4 + button.fontMetrics().height() / 4;
    const auto [icon, word] = iconAndWordsIn(button);
    CHECK(word - icon > gap);
    CHECK(word - icon < 2 * gap);
}
