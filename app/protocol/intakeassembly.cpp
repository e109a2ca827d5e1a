// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/intakeassembly.h"

#include "protocol/momentreading.h"

#include <QHash>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

using Column = IntakeColumn;

bool same(QStringView a, QStringView b) { return a.compare(b, Qt::CaseInsensitive) == 0; }

Unexpected<Error> unknown(const RawIntake &raw, Column column)
{
    return fail(ErrorCode::UnknownCode, raw.places.of(column), raw[column].trimmed());
}

Unexpected<Error> unreadable(const RawIntake &raw, Column column)
{
    return fail(ErrorCode::FileMalformed, raw.places.of(column), raw[column].trimmed());
}

/// The code of the row that is meant by its code or by its name in either language; empty where
/// nothing is said.
template <typename Row>
Result<QString> codeOf(const std::vector<Row> &rows, const RawIntake &raw, Column column)
{
    const QString word = raw[column].trimmed();
    if (word.isEmpty())
        return QString();
    auto it = std::ranges::find(rows, word, &Row::code);
    if (it == rows.end())
        it = std::ranges::find_if(rows, [&word](const Row &row) {
            return same(row.code, word) || same(row.name.id, word) || same(row.name.en, word);
        });
    if (it == rows.end())
        return unknown(raw, column);
    return it->code;
}

Result<QString> agencyOf(const Reference &reference, const RawIntake &raw)
{
    const QString word = raw[Column::Agency].trimmed();
    if (word.isEmpty())
        return QString();
    const auto it = std::ranges::find_if(reference.agencies, [&word](const Agency &agency) {
        return same(agency.code, word) || same(agency.shortName, word) || same(agency.name, word);
    });
    if (it == reference.agencies.end())
        return unknown(raw, Column::Agency);
    return it->code;
}

/// Words that offices use for a channel, beside its code and label.
std::optional<Channel> channelNamed(const QString &word)
{
    static const QHash<QString, Channel> words{
        {u"jss"_s, Channel::Jss},           {u"upik"_s, Channel::Jss},
        {u"upik jss"_s, Channel::Jss},      {u"lapor"_s, Channel::Lapor},
        {u"lapor!"_s, Channel::Lapor},      {u"sp4n"_s, Channel::Lapor},
        {u"surel"_s, Channel::Email},       {u"surat elektronik"_s, Channel::Email},
        {u"telp"_s, Channel::Phone},        {u"phone"_s, Channel::Phone},
        {u"whatsapp"_s, Channel::Messaging}, {u"wa"_s, Channel::Messaging},
        {u"medsos"_s, Channel::SocialMedia}, {u"media sosial"_s, Channel::SocialMedia},
        {u"datang langsung"_s, Channel::FrontDesk}, {u"loket"_s, Channel::FrontDesk},
    };
    const QString plain = word.toLower();
    if (const auto it = words.constFind(plain); it != words.constEnd())
        return *it;
    for (const ChannelRow &row : channels())
        if (plain == row.code || same(word, QString::fromLatin1(row.label)))
            return row.channel;
    return std::nullopt;
}

Result<Channel> channelOf(const RawIntake &raw)
{
    const QString word = raw[Column::Channel].trimmed();
    if (word.isEmpty())
        return Channel::Jss;
    if (const auto found = channelNamed(word))
        return *found;
    return unknown(raw, Column::Channel);
}

/// A coordinate with a decimal point or a decimal comma; none where nothing is said.
Result<std::optional<double>> degrees(const RawIntake &raw, Column column, double most)
{
    const QString word = raw[column].trimmed().replace(u',', u'.');
    if (word.isEmpty())
        return std::optional<double>();
    bool isNumber = false;
    const double value = word.toDouble(&isNumber);
    if (!isNumber || !(std::abs(value) <= most))
        return unreadable(raw, column);
    return std::optional(value);
}

void addToPlace(QString &place, const QString &words)
{
    if (!place.contains(words, Qt::CaseInsensitive))
        place += (place.isEmpty() ? QString() : u", "_s) + words;
}

Result<bool> flagOf(const RawIntake &raw, Column column)
{
    static const QStringList yes{u"ya"_s, u"y"_s, u"yes"_s, u"true"_s, u"benar"_s, u"1"_s};
    static const QStringList no{QString(), u"tidak"_s, u"t"_s, u"no"_s, u"n"_s, u"false"_s,
                                u"0"_s};
    const QString word = raw[column].trimmed().toLower();
    if (yes.contains(word))
        return true;
    if (no.contains(word))
        return false;
    return unreadable(raw, column);
}

Reporter reporterOf(const RawIntake &raw)
{
    Reporter reporter;
    reporter.name = raw[Column::Name].trimmed();
    reporter.phone = raw[Column::Phone].trimmed();
    reporter.email = raw[Column::Email].trimmed();
    reporter.identityNumber = raw[Column::IdentityNumber].trimmed();
    reporter.address = raw[Column::Address].trimmed();
    reporter.account = raw[Column::Account].trimmed();
    return reporter;
}

template <typename T>
Result<void> keep(Result<T> read, T &target)
{
    if (!read)
        return Unexpected{read.error()};
    target = std::move(read).value();
    return {};
}

} // namespace

Result<Intake> IntakeAssembly::assemble(const RawIntake &raw) const
{
    Intake intake;
    intake.text = raw[Column::Text];
    intake.facts.title = raw[Column::Title].trimmed();
    intake.facts.placeText = raw[Column::Place].trimmed();
    intake.channelNumber = raw[Column::ChannelNumber].trimmed();
    intake.reporter = reporterOf(raw);
    intake.submittedAt = m_untimed;
    if (const QString word = raw[Column::Time]; !word.trimmed().isEmpty()) {
        const auto at = momentFrom(word);
        if (!at)
            return unreadable(raw, Column::Time);
        intake.submittedAt = *at;
    }
    for (const auto read : {&IntakeAssembly::readCodes, &IntakeAssembly::readChoices})
        if (const auto done = (this->*read)(raw, intake); !done)
            return Unexpected{done.error()};
    readKelurahan(raw, intake);
    return intake;
}

Result<void> IntakeAssembly::readCodes(const RawIntake &raw, Intake &intake) const
{
    Facts &facts = intake.facts;
    const Reference &known = m_reference;
    if (const auto done = keep(channelOf(raw), intake.channel); !done)
        return done;
    if (const auto done = keep(codeOf(known.categories, raw, Column::Category), facts.category);
        !done)
        return done;
    if (const auto done = keep(agencyOf(known, raw), intake.agency); !done)
        return done;
    if (const auto done = keep(codeOf(known.classifications, raw, Column::Classification),
                               facts.classification);
        !done)
        return done;
    return keep(codeOf(known.urgencies, raw, Column::Urgency), facts.urgency);
}

Result<void> IntakeAssembly::readChoices(const RawIntake &raw, Intake &intake) const
{
    if (const auto done = readPoint(raw, intake); !done)
        return done;
    if (const auto done = keep(flagOf(raw, Column::Anonymous), intake.reporter.anonymous); !done)
        return done;
    return keep(flagOf(raw, Column::Confidential), intake.confidential);
}

Result<void> IntakeAssembly::readPoint(const RawIntake &raw, Intake &intake) const
{
    const auto latitude = degrees(raw, Column::Latitude, 90);
    if (!latitude)
        return Unexpected{latitude.error()};
    const auto longitude = degrees(raw, Column::Longitude, 180);
    if (!longitude)
        return Unexpected{longitude.error()};
    if (*latitude && *longitude) {
        intake.facts.point = Point{**latitude, **longitude};
    } else if (*latitude || *longitude) {
        const Column said = *latitude ? Column::Latitude : Column::Longitude;
        intake.marks << kMarkHalfPoint;
        addToPlace(intake.facts.placeText, nameOf(said) + u' ' + raw[said].trimmed());
    }
    return {};
}

void IntakeAssembly::readKelurahan(const RawIntake &raw, Intake &intake) const
{
    QString word = raw[Column::Kelurahan].trimmed();
    if (word.startsWith("kelurahan "_L1, Qt::CaseInsensitive))
        word = word.sliced(10).trimmed();
    if (word.isEmpty())
        return;
    const auto it = std::ranges::find_if(m_reference.regions, [&word](const Region &region) {
        return region.isKelurahan() && (region.code == word || same(region.name, word));
    });
    if (it != m_reference.regions.end()) {
        intake.facts.kelurahan = it->code;
        return;
    }
    intake.marks << kMarkOutsideCity;
    addToPlace(intake.facts.placeText, word);
}

} // namespace upik
