// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/choices.h"

#include "ui/text/labels.h"

#include <QCollator>
#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

void sortByText(std::vector<CodeChoice> &choices)
{
    QCollator collator;
    collator.setNumericMode(true);
    std::ranges::sort(choices, [&](const CodeChoice &a, const CodeChoice &b) {
        return collator.compare(a.text, b.text) < 0;
    });
}

QString groupName(const Reference &reference, const QString &code)
{
    const auto it = std::ranges::find(reference.groups, code, &CategoryGroup::code);
    return it == reference.groups.end() ? QString() : labelOf(it->name);
}

} // namespace

std::vector<CodeChoice> agencyChoices(const Reference &reference, AgencyKind kind)
{
    std::vector<CodeChoice> choices;
    for (const Agency &agency : reference.agencies)
        if (agency.active && agency.external == (kind == AgencyKind::Outside))
            choices.push_back({agency.code, agency.name, agency.shortName + u' ' + agency.code});
    sortByText(choices);
    return choices;
}

std::vector<CodeChoice> categoryChoices(const Reference &reference)
{
    std::vector<CodeChoice> choices;
    for (const Category &category : reference.categories) {
        const QString group = groupName(reference, category.group);
        const QString text = labelOf(category.name) + (group.isEmpty() ? group : u" · "_s + group);
        choices.push_back({category.code, text, category.keywords.join(u' ')});
    }
    sortByText(choices);
    return choices;
}

std::vector<CodeChoice> kelurahanChoices(const Reference &reference)
{
    std::vector<CodeChoice> choices;
    for (const Region &region : reference.regions)
        if (region.isKelurahan())
            choices.push_back({region.code,
                               QCoreApplication::translate("Choices",
                                                           "Kelurahan %1 · Kemantren %2")
                                   .arg(region.name, regionLabel(reference, region.parent))});
    sortByText(choices);
    return choices;
}

std::vector<CodeChoice> choicesOf(const std::vector<Choice> &choices)
{
    std::vector<CodeChoice> found;
    found.reserve(choices.size());
    for (const Choice &choice : choices)
        found.push_back({choice.code, labelOf(choice.name)});
    return found;
}

} // namespace upik
