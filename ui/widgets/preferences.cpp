// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/preferences.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

// Words rather than numbers in the file: it may be read and mended by hand.
constexpr std::array kThemes{"system"_L1, "light"_L1, "dark"_L1, "high_contrast"_L1};
constexpr std::array kDensities{"tight"_L1, "normal"_L1, "loose"_L1};
constexpr int kUsualPoints = 10;

/// The position of a word in a table, or of `fallback` where it is not there.
template <typename Words>
int indexOf(const Words &words, const QString &word, int fallback)
{
    const auto it = std::ranges::find(words, word);
    return it == words.end() ? fallback : int(it - words.begin());
}

} // namespace

Preferences::Preferences(const QString &path, QObject *parent)
    : QObject(parent), m_settings(path, QSettings::IniFormat)
{}

Tongue Preferences::tongue(Tongue usual) const
{
    return tongueOf(m_settings.value("language"_L1, codeOf(usual)).toString());
}

void Preferences::setTongue(Tongue tongue) { keep(u"language"_s, codeOf(tongue)); }

ThemeChoice Preferences::theme() const
{
    return ThemeChoice(indexOf(kThemes, m_settings.value("theme"_L1).toString(), 0));
}

void Preferences::setTheme(ThemeChoice choice)
{
    keep(u"theme"_s, QString(kThemes[std::size_t(choice)]));
}

int Preferences::fontPoints() const
{
    return std::clamp(m_settings.value("font_points"_L1, kUsualPoints).toInt(), 9, 20);
}

void Preferences::setFontPoints(int points)
{
    keep(u"font_points"_s, std::clamp(points, 9, 20));
}

Density Preferences::density() const
{
    return Density(indexOf(kDensities, m_settings.value("density"_L1).toString(), 1));
}

void Preferences::setDensity(Density density)
{
    keep(u"density"_s, QString(kDensities[std::size_t(density)]));
}

bool Preferences::singleKeys() const { return m_settings.value("single_keys"_L1, true).toBool(); }
void Preferences::setSingleKeys(bool on) { keep(u"single_keys"_s, on); }
bool Preferences::openNext() const { return m_settings.value("open_next"_L1, true).toBool(); }
void Preferences::setOpenNext(bool on) { keep(u"open_next"_s, on); }

QVariant Preferences::remembered(const QString &key) const
{
    return m_settings.value(u"window/"_s + key);
}

void Preferences::remember(const QString &key, const QVariant &value)
{
    m_settings.setValue(u"window/"_s + key, value);
}

void Preferences::keep(const QString &key, const QVariant &value)
{
    if (m_settings.value(key) == value)
        return;
    m_settings.setValue(key, value);
    Q_EMIT changed();
}

} // namespace upik
