// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/openmark.h"

#include "store/durable.h"

#include <QDir>
#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

constexpr QByteArrayView kDamage = "damaged\n";

} // namespace

OpenMark::OpenMark(const QString &directory) : m_path(QDir(directory).filePath(u"open"_s)) {}

bool OpenMark::isThere() const { return QFile::exists(m_path); }

bool OpenMark::saysDamage() const
{
    QFile mark(m_path);
    return mark.open(QIODevice::ReadOnly) && mark.readAll() == kDamage;
}

void OpenMark::set()
{
    m_damage = false;
    write({});
}

void OpenMark::noteDamage()
{
    if (m_damage.exchange(true))
        return;
    write(kDamage.toByteArray());
    syncFile(m_path);
}

void OpenMark::clear()
{
    if (!m_damage)
        QFile::remove(m_path);
}

void OpenMark::write(const QByteArray &content) const
{
    QFile mark(m_path);
    if (mark.open(QIODevice::WriteOnly))
        mark.write(content);
}

} // namespace upik
