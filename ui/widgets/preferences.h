// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/text/language.h"
#include "ui/theme/theme.h"

#include <QObject>
#include <QSettings>

namespace upik {

/// How close the rows of lists stand.
enum class Density { Tight, Normal, Loose };

/// What a person at this desk prefers, and the window's memory of itself, kept in a file of the
/// profile. Holds no work: that is in the store.
class Preferences : public QObject
{
    Q_OBJECT

public:
    /// An INI file, made when first written.
    explicit Preferences(const QString &path, QObject *parent = nullptr);

    /// What was chosen, else `usual`.
    Tongue tongue(Tongue usual = Tongue::Indonesian) const;
    void setTongue(Tongue tongue);
    ThemeChoice theme() const;
    void setTheme(ThemeChoice choice);
    int fontPoints() const;              ///< 9 to 20
    /// Held between 9 and 20.
    void setFontPoints(int points);
    Density density() const;
    void setDensity(Density density);
    /// Whether single letters take steps (WCAG 2.1.4 wants a way to turn them off).
    bool singleKeys() const;
    void setSingleKeys(bool on);
    /// Whether the next complaint opens after a step.
    bool openNext() const;
    void setOpenNext(bool on);

    /// What the window remembers from one start to the next: geometry, splitter, last queue.
    QVariant remembered(const QString &key) const;
    /// For what a window remembers by itself, such as widths; changed() does not tell.
    void remember(const QString &key, const QVariant &value);

Q_SIGNALS:
    /// A preference changed; what is only remembered does not signal.
    void changed();

private:
    void keep(const QString &key, const QVariant &value);

    QSettings m_settings;
};

} // namespace upik
