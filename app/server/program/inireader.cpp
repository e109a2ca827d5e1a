// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/program/inireader.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

Unexpected<QString> fault(int line, const QString &words)
{
    return {u"line %1: %2"_s.arg(line).arg(words)};
}

Expected<IniEntry, QString> entryFrom(const QString &line, int number, const QString &section)
{
    const qsizetype sign = line.indexOf(u'=');
    const QString key = line.left(sign).trimmed();
    if (sign < 0 || key.isEmpty())
        return fault(number, u"neither [section] nor key = value"_s);
    if (section.isEmpty())
        return fault(number, u"\"%1\" stands before the first [section]"_s.arg(key));
    return IniEntry{number, section, key, line.mid(sign + 1).trimmed()};
}

} // namespace

Expected<std::vector<IniEntry>, QString> readIni(const QString &text)
{
    std::vector<IniEntry> entries;
    QString section;
    int number = 0;
    for (const QString &raw : text.split(u'\n')) {
        const QString line = raw.trimmed();
        ++number;
        if (line.isEmpty() || line.startsWith(u';') || line.startsWith(u'#'))
            continue;
        if (line.startsWith(u'[') && line.endsWith(u']')) {
            section = line.mid(1, line.size() - 2).trimmed();
            continue;
        }
        const auto entry = entryFrom(line, number, section);
        if (!entry)
            return Unexpected{entry.error()};
        const bool isTwice = std::ranges::any_of(entries, [&](const IniEntry &one) {
            return one.section == entry->section && one.key == entry->key;
        });
        if (isTwice)
            return fault(number, u"\"%1\" stands twice in [%2]"_s.arg(entry->key, section));
        entries.push_back(*entry);
    }
    return entries;
}

} // namespace upik
