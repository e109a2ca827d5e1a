// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/filtertexts.h"

#include "ui/text/labels.h"

#include <QCoreApplication>

namespace upik {
namespace {

using Kind = FilterChoice::Kind;

QString codeOf(Channel channel) { return QString(row(channel).code); }

template <typename T>
void toggle(QList<T> &list, const T &value)
{
    if (!list.removeOne(value))
        list.append(value);
}

} // namespace

QList<FilterChoice> choicesOf(const Filters &filters)
{
    QList<FilterChoice> choices;
    for (const QString &code : filters.categories)
        choices.append({Kind::Category, code});
    for (const QString &code : filters.kelurahan)
        choices.append({Kind::Kelurahan, code});
    for (const Channel channel : filters.channels)
        choices.append({Kind::Channel, codeOf(channel)});
    for (const Level level : filters.levels)
        choices.append({Kind::Level, QString::number(int(level))});
    return choices;
}

Filters toggled(const Filters &filters, const FilterChoice &choice)
{
    Filters changed = filters;
    switch (choice.kind) {
    case Kind::Category: toggle<QString>(changed.categories, choice.code); break;
    case Kind::Kelurahan: toggle<QString>(changed.kelurahan, choice.code); break;
    case Kind::Channel:
        if (const auto channel = channelOf(choice.code))
            toggle(changed.channels, *channel);
        break;
    case Kind::Level: toggle(changed.levels, Level(choice.code.toInt())); break;
    }
    return changed;
}

QString kindLabel(FilterChoice::Kind kind)
{
    switch (kind) {
    case Kind::Category: return QCoreApplication::translate("Filters", "Category");
    case Kind::Kelurahan: return QCoreApplication::translate("Filters", "Kelurahan");
    case Kind::Channel: return QCoreApplication::translate("Filters", "Channel");
    case Kind::Level: return QCoreApplication::translate("Filters", "SLA");
    }
    Q_UNREACHABLE();
}

namespace {

/// A kemantren often has the name of one of its kelurahan.
QString placeLabel(const Reference &reference, const QString &code)
{
    const QString name = regionLabel(reference, code);
    const Region *region = reference.region(code);
    return !region || region->isKelurahan()
        ? name
        : QCoreApplication::translate("Filters", "All of Kemantren %1").arg(name);
}

} // namespace

QString choiceLabel(const Reference &reference, const FilterChoice &choice)
{
    switch (choice.kind) {
    case Kind::Category: return categoryLabel(reference, choice.code);
    case Kind::Kelurahan: return placeLabel(reference, choice.code);
    case Kind::Channel: {
        const auto channel = channelOf(choice.code);
        return channel ? labelOf(*channel) : choice.code;
    }
    case Kind::Level: return labelOf(Level(choice.code.toInt()));
    }
    Q_UNREACHABLE();
}

} // namespace upik
