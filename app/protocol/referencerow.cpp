// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/referencerow.h"

#include "protocol/jsonobjectwriter.h"
#include "protocol/officercodec.h"
#include "protocol/referencecodec.h"
#include "protocol/wirereader.h"

#include <algorithm>
#include <iterator>

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

template <typename T>
void append(std::vector<ReferenceRow> &rows, const QString &kind, const std::vector<T> &list,
            QString T::*code)
{
    int position = 0;
    for (const T &entry : list)
        rows.push_back({kind, entry.*code, position++, toJson(entry)});
}

/// Where an entry of one kind goes.
struct EntryKind {
    QLatin1StringView word;
    Result<void> (*take)(Reference &reference, const ReferenceRow &row);
};

template <auto List, auto Read>
Result<void> take(Reference &reference, const ReferenceRow &row)
{
    auto entry = Read(row.body, u'/' + row.id());
    if (!entry)
        return Unexpected{entry.error()};
    (reference.*List).push_back(std::move(entry).value());
    return {};
}

constexpr EntryKind kKinds[] = {
    {QLatin1StringView("agency"), take<&Reference::agencies, agencyFrom>},
    {QLatin1StringView("group"), take<&Reference::groups, groupFrom>},
    {QLatin1StringView("category"), take<&Reference::categories, categoryFrom>},
    {QLatin1StringView("region"), take<&Reference::regions, regionFrom>},
    {kOfficerEntry, take<&Reference::officers, officerFrom>},
    {QLatin1StringView("reject_reason"), take<&Reference::rejectReasons, choiceFrom>},
    {QLatin1StringView("hold_reason"), take<&Reference::holdReasons, choiceFrom>},
    {QLatin1StringView("classification"), take<&Reference::classifications, choiceFrom>},
    {QLatin1StringView("urgency"), take<&Reference::urgencies, choiceFrom>},
    {QLatin1StringView("template"), take<&Reference::templates, templateFrom>},
};

} // namespace

QJsonObject toJson(const ReferenceRow &row)
{
    return JsonObjectWriter()
        .put("kind"_L1, row.kind)
        .put("code"_L1, row.code)
        .putNumber("position"_L1, row.position)
        .put("body"_L1, row.body)
        .object();
}

Result<ReferenceRow> referenceRowFrom(const QJsonObject &json, const QString &place)
{
    WireReader reader(json, place);
    ReferenceRow row;
    row.kind = reader.neededWord("kind"_L1);
    row.code = reader.neededWord("code"_L1);
    row.position = reader.number("position"_L1);
    row.body = reader.neededObject("body"_L1);
    return reader.result(row);
}

std::vector<ReferenceRow> rowsOf(const Reference &reference)
{
    std::vector<ReferenceRow> rows = rowsOf(reference.officers);
    append(rows, u"agency"_s, reference.agencies, &Agency::code);
    append(rows, u"group"_s, reference.groups, &CategoryGroup::code);
    append(rows, u"category"_s, reference.categories, &Category::code);
    append(rows, u"region"_s, reference.regions, &Region::code);
    append(rows, u"reject_reason"_s, reference.rejectReasons, &Choice::code);
    append(rows, u"hold_reason"_s, reference.holdReasons, &Choice::code);
    append(rows, u"classification"_s, reference.classifications, &Choice::code);
    append(rows, u"urgency"_s, reference.urgencies, &Choice::code);
    append(rows, u"template"_s, reference.templates, &MessageTemplate::code);
    return rows;
}

std::vector<ReferenceRow> rowsOf(const std::vector<Officer> &officers)
{
    std::vector<ReferenceRow> rows;
    append(rows, kOfficerEntry, officers, &Officer::id);
    return rows;
}

Result<Reference> referenceFrom(std::vector<ReferenceRow> rows)
{
    std::ranges::stable_sort(rows, {}, &ReferenceRow::position);
    Reference reference;
    for (const ReferenceRow &row : rows) {
        const auto kind = std::ranges::find(kKinds, row.kind, &EntryKind::word);
        if (kind == std::end(kKinds))
            continue;
        if (const auto taken = kind->take(reference, row); !taken)
            return Unexpected{taken.error()};
    }
    return reference;
}

} // namespace upik
