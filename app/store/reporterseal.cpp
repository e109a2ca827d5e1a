// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/reporterseal.h"

#include "store/reporterwords.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

/// A field with its two homes; the name takes part in the seal and must never change.
struct SealedField {
    QLatin1StringView name;
    QString Reporter::*plain;
    QByteArray SealedReporter::*closed;
};

constexpr std::array kFields{
    SealedField{"name"_L1, &Reporter::name, &SealedReporter::name},
    SealedField{"phone"_L1, &Reporter::phone, &SealedReporter::phone},
    SealedField{"email"_L1, &Reporter::email, &SealedReporter::email},
    SealedField{"identity_number"_L1, &Reporter::identityNumber, &SealedReporter::identityNumber},
    SealedField{"address"_L1, &Reporter::address, &SealedReporter::address},
    SealedField{"account"_L1, &Reporter::account, &SealedReporter::account},
};

} // namespace

SealedReporter sealReporter(const Reporter &reporter, const QString &complaint, const Seal &seal)
{
    SealedReporter sealedReporter;
    for (const SealedField &field : kFields)
        sealedReporter.*field.closed =
            seal.sealText(reporter.*field.plain, {complaint, field.name});
    sealedReporter.anonymous = reporter.anonymous;
    sealedReporter.hash = reporterHash(reporter, seal);
    sealedReporter.words = reporterWords(reporter, seal);
    return sealedReporter;
}

Result<Reporter> openReporter(const SealedReporter &reporter, const QString &complaint,
                              const Seal &seal)
{
    Reporter opened;
    for (const SealedField &field : kFields) {
        auto plain = seal.openText(reporter.*field.closed, {complaint, field.name});
        if (!plain)
            return Unexpected{plain.error()};
        opened.*field.plain = std::move(plain).value();
    }
    opened.anonymous = reporter.anonymous;
    return opened;
}

} // namespace upik
