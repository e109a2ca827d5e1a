// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/inputcheck.h"
#include "support/builders.h"
#include "support/catch.h"

using namespace Qt::Literals::StringLiterals;
using namespace upik;

namespace {

Attachment attached(const QString &mediaType)
{
    Attachment made;
    made.mediaType = mediaType;
    return made;
}

} // namespace

TEST_CASE("A document proves no completed work, a photo among documents does")
{
    const SopSettings settings;
    const Attachment letter = attached(u"application/pdf"_s);
    for (const auto &without : {std::vector<Attachment>{}, std::vector{letter}})
        CHECK(checkProof(Action::Complete, without, settings).error()
              == Error{ErrorCode::MissingPhoto, u"photos"_s});
    CHECK(checkProof(Action::Complete, {letter, attached(u"image/jpeg"_s)}, settings));
}

TEST_CASE("The officer needs no photo where the settings ask for none, nor for another step")
{
    SopSettings settings;
    CHECK(checkProof(Action::Progress, {attached(u"text/plain"_s)}, settings));
    settings.completionNeedsPhoto = false;
    CHECK(checkProof(Action::Complete, {}, settings));
}

TEST_CASE("What kind a file is decides whether it is a picture")
{
    CHECK(isPicture(u"image/jpeg"));
    CHECK_FALSE(isPicture(u"application/pdf"));
    CHECK_FALSE(isPicture(u""));
}
