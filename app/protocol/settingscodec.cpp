// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/settingscodec.h"

#include "protocol/jsonobjectreader.h"
#include "protocol/jsonobjectwriter.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

/// The words of an enum that has no table in the SOP, in the order of its values.
template <typename Enum, std::size_t N>
struct Words {
    std::array<QLatin1StringView, N> words;

    QString of(Enum value) const { return words[std::size_t(value)]; }
    std::optional<Enum> find(QStringView word) const
    {
        const auto it = std::ranges::find_if(words, [word](auto w) { return w == word; });
        return it == words.end() ? std::nullopt : std::optional(Enum(it - words.begin()));
    }
};

constexpr Words<RejectMode, 2> kRejectModes{{"central_review"_L1, "final_by_agency"_L1}};
constexpr Words<ReceiveBy, 3> kReceivers{{"officer"_L1, "agency_admin"_L1, "either"_L1}};
constexpr Words<CompletionReview, 3> kReviews{{"none"_L1, "agency_admin"_L1, "central"_L1}};
constexpr Words<ClockKind, 3> kClocks{{"calendar_hours"_L1, "working_hours"_L1, "working_days"_L1}};

template <typename Enum, std::size_t N>
Enum choice(JsonObjectReader &reader, QLatin1StringView key, const Words<Enum, N> &words,
            Enum fallback)
{
    return reader.code(key, [&words](QStringView word) { return words.find(word); })
        .value_or(fallback);
}

QJsonObject toJson(const StageLimit &limit)
{
    return JsonObjectWriter()
        .put("stage"_L1, QString(row(limit.stage).code))
        .put("agency"_L1, limit.agency)
        .put("category"_L1, limit.category)
        .put("limit_ms"_L1, limit.limit)
        .put("clock"_L1, kClocks.of(limit.clock))
        .object();
}

Result<StageLimit> stageLimitFrom(const QJsonObject &json, const QString &place)
{
    JsonObjectReader reader(json, place);
    StageLimit limit;
    reader.neededText("stage"_L1);
    limit.stage = reader.code("stage"_L1, stageOf).value_or(Stage::Verification);
    limit.agency = reader.text("agency"_L1);
    limit.category = reader.text("category"_L1);
    limit.limit = reader.duration("limit_ms"_L1);
    if (limit.limit < Millis::zero())
        reader.fault(ErrorCode::FileMalformed, "limit_ms"_L1, u"negative"_s);
    limit.clock = choice(reader, "clock"_L1, kClocks, ClockKind::CalendarHours);
    return reader.result(limit);
}

std::vector<int> remindersFrom(JsonObjectReader &reader)
{
    std::vector<int> percents;
    for (const QJsonValue &value : reader.arrayAt("reminder_percents"_L1)) {
        const int percent = value.toInt(-1);
        if (percent > 100 || percent <= (percents.empty() ? 0 : percents.back()))
            reader.fault(ErrorCode::FileMalformed, "reminder_percents"_L1, u"ascending"_s);
        percents.push_back(percent);
    }
    return percents;
}

QJsonArray remindersOf(const SopSettings &settings)
{
    QJsonArray array;
    for (const int percent : settings.reminderPercents)
        array.append(percent);
    return array;
}

/// The lists: an empty one is a decision too, an absent one is not.
void readLists(JsonObjectReader &reader, SopSettings &settings)
{
    if (reader.has("limits"_L1))
        settings.limits = reader.list("limits"_L1, stageLimitFrom);
    if (reader.has("pausing_reasons"_L1))
        settings.pausingReasons = reader.texts("pausing_reasons"_L1);
    if (reader.has("reminder_percents"_L1))
        settings.reminderPercents = remindersFrom(reader);
}

QJsonArray limitsOf(const SopSettings &settings)
{
    QJsonArray array;
    for (const StageLimit &limit : settings.limits)
        array.append(toJson(limit));
    return array;
}

} // namespace

QJsonObject toJson(const SopSettings &settings)
{
    QJsonObject json = JsonObjectWriter()
        .put("reject_mode"_L1, kRejectModes.of(settings.rejectMode))
        .put("receive_by"_L1, kReceivers.of(settings.receiveBy))
        .put("completion_review"_L1, kReviews.of(settings.completionReview))
        .putFlag("completion_needs_photo"_L1, settings.completionNeedsPhoto, true)
        .putFlag("clock_starts_at_entry"_L1, settings.clockStartsAtEntry)
        .putFlag("national_ring"_L1, settings.nationalRing, true)
        .putNumber("transfer_limit"_L1, settings.transferLimit)
        .putNumber("undo_seconds"_L1, settings.undoSeconds)
        .object();
    json.insert("limits"_L1, limitsOf(settings));
    json.insert("pausing_reasons"_L1, QJsonArray::fromStringList(settings.pausingReasons));
    json.insert("reminder_percents"_L1, remindersOf(settings));
    return json;
}

Result<SopSettings> sopSettingsFrom(const QJsonObject &json, const QString &place)
{
    JsonObjectReader reader(json, place);
    SopSettings settings;
    settings.rejectMode = choice(reader, "reject_mode"_L1, kRejectModes, settings.rejectMode);
    settings.receiveBy = choice(reader, "receive_by"_L1, kReceivers, settings.receiveBy);
    settings.completionReview = choice(reader, "completion_review"_L1, kReviews,
                                       settings.completionReview);
    settings.completionNeedsPhoto = reader.flag("completion_needs_photo"_L1, true);
    settings.clockStartsAtEntry = reader.flag("clock_starts_at_entry"_L1);
    settings.nationalRing = reader.flag("national_ring"_L1, true);
    settings.transferLimit = reader.number("transfer_limit"_L1, settings.transferLimit);
    settings.undoSeconds = reader.number("undo_seconds"_L1, settings.undoSeconds);
    if (settings.undoSeconds < 0 || settings.undoSeconds > 60)
        reader.fault(ErrorCode::FileMalformed, "undo_seconds"_L1, u"0 to 60"_s);
    readLists(reader, settings);
    return reader.result(settings);
}

} // namespace upik
