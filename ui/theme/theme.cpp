// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include "ui/theme/deskstyle.h"

#include <QApplication>
#include <QFontDatabase>
#include <QResource>

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

/// Of a font that lies in the program as it is only those pages come into memory that are used.
void addFontInPlace(const QString &name)
{
    QFontDatabase::addApplicationFontFromData(QResource(name).uncompressedData());
}

/// Adds the fonts of :/fonts, so that no text is boxes where a machine has none, and makes them
/// the fallback of the system's font.
void addBundledFonts(QApplication &application)
{
    for (const auto name : {"NotoSans-Regular"_L1, "NotoSans-SemiBold"_L1,
                            "NotoSansJavanese-Regular"_L1, "NotoSansArabic-Regular"_L1,
                            "NotoSansSymbols-Regular"_L1, "NotoSansSymbols2-Regular"_L1,
                            "NotoEmoji-Regular"_L1})
        addFontInPlace(u":/fonts/%1.ttf"_s.arg(name));
    QFont font = application.font();
    QStringList families = font.families();
    if (QGuiApplication::platformName() == "offscreen"_L1) {
        families.clear();
        font.setHintingPreference(QFont::PreferNoHinting);
    }
    families << u"Noto Sans"_s << u"Noto Sans Javanese"_s << u"Noto Sans Arabic"_s
             << u"Noto Sans Symbols"_s << u"Noto Sans Symbols2"_s << u"Noto Emoji"_s;
    font.setFamilies(families);
    application.setFont(font);
}

} // namespace

Theme::Theme(QApplication &application, QObject *parent)
    : QObject(parent), m_application(application)
{
    m_system = application.palette();
    application.setStyle(new DeskStyle);
    addBundledFonts(application);
}

void Theme::apply(ThemeChoice choice)
{
    m_choice = choice;
    if (choice == ThemeChoice::System)
        choice = isDark(m_system) ? ThemeChoice::Dark : ThemeChoice::Light;
    m_application.setPalette(paletteOf(choice));
}

void Theme::setFontPoints(int points)
{
    QFont font = m_application.font();
    font.setPointSize(qBound(9, points, 20));
    if (font != m_application.font())
        m_application.setFont(font);
}

} // namespace upik
