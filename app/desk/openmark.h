// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <atomic>

namespace upik {

/// A file that stands in a profile's directory while the profile is open. Still there at the next
/// opening, it tells of a program that did not end well, or of damage that was met. Without it a
/// profile is only not read through at its next opening.
class OpenMark
{
public:
    explicit OpenMark(const QString &directory);

    bool isThere() const;
    bool saysDamage() const;
    /// The profile is open.
    void set();
    /// Something reads as damaged. At once and for good, whatever becomes of the program; may be
    /// called from any thread.
    void noteDamage();
    /// The profile was closed well; what was noted stays.
    void clear();

private:
    void write(const QByteArray &content) const;

    QString m_path;
    std::atomic<bool> m_damage = false;   ///< noted since the mark was set
};

} // namespace upik
