// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/inputcheck.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

bool blank(const QString &text) { return text.trimmed().isEmpty(); }

Result<void> need(const QString &text, ErrorCode code, QLatin1StringView place)
{
    if (blank(text))
        return fail(code, place);
    return {};
}

Result<void> notLonger(const QString &text, qsizetype longest, QLatin1StringView place)
{
    if (text.size() > longest)
        return fail(ErrorCode::TextTooLong, place, QString::number(longest));
    return {};
}

/// The first failure of a list of checks that have been made.
Result<void> first(std::initializer_list<Result<void>> checks)
{
    for (const auto &check : checks)
        if (!check)
            return check;
    return {};
}

constexpr QLatin1StringView kReason{"reason"}, kMessage{"message"}, kNote{"note"},
    kOfficerField{"officer"}, kAgencyField{"agency"}, kExternal{"external_body"},
    kMergeInto{"merge_into"};

Result<void> checkFacts(const ActionInput &input)
{
    if (!input.facts)
        return {};
    return first({need(input.facts->title, ErrorCode::MissingTitle, QLatin1StringView("title")),
                  need(input.facts->category, ErrorCode::MissingCategory,
                       QLatin1StringView("category")),
                  notLonger(input.facts->title, kLongestTitle, QLatin1StringView("title"))});
}

/// A member of the input that an action cannot do without.
struct Need {
    Action action;
    QString ActionInput::*member;
    ErrorCode code;
    QLatin1StringView place;
};

constexpr std::array kNeeds{
    Need{Action::Reject, &ActionInput::reason, ErrorCode::MissingReason, kReason},
    Need{Action::Reject, &ActionInput::message, ErrorCode::MissingMessage, kMessage},
    Need{Action::ConfirmRejection, &ActionInput::reason, ErrorCode::MissingReason, kReason},
    Need{Action::ConfirmRejection, &ActionInput::message, ErrorCode::MissingMessage, kMessage},
    Need{Action::AskInfo, &ActionInput::message, ErrorCode::MissingMessage, kMessage},
    Need{Action::MessageReporter, &ActionInput::message, ErrorCode::MissingMessage, kMessage},
    Need{Action::Hold, &ActionInput::reason, ErrorCode::MissingReason, kReason},
    Need{Action::RequestTransfer, &ActionInput::reason, ErrorCode::MissingReason, kReason},
    Need{Action::ReturnToAgency, &ActionInput::reason, ErrorCode::MissingReason, kReason},
    Need{Action::RecordAnswer, &ActionInput::note, ErrorCode::MissingText, kNote},
    Need{Action::Progress, &ActionInput::note, ErrorCode::MissingText, kNote},
    Need{Action::SendBack, &ActionInput::note, ErrorCode::MissingText, kNote},
    Need{Action::ReturnForRework, &ActionInput::note, ErrorCode::MissingText, kNote},
    Need{Action::Reopen, &ActionInput::note, ErrorCode::MissingText, kNote},
    Need{Action::SetConfidential, &ActionInput::note, ErrorCode::MissingText, kNote},
    Need{Action::RevealReporter, &ActionInput::note, ErrorCode::MissingText, kNote},
    Need{Action::RevealText, &ActionInput::note, ErrorCode::MissingText, kNote},
    Need{Action::InternalNote, &ActionInput::note, ErrorCode::MissingText, kNote},
    Need{Action::Assign, &ActionInput::officer, ErrorCode::MissingOfficer, kOfficerField},
    Need{Action::Reassign, &ActionInput::officer, ErrorCode::MissingOfficer, kOfficerField},
    Need{Action::Transfer, &ActionInput::agency, ErrorCode::MissingAgency, kAgencyField},
    Need{Action::Refer, &ActionInput::externalBody, ErrorCode::MissingExternalBody, kExternal},
    Need{Action::Merge, &ActionInput::mergeInto, ErrorCode::MissingTarget, kMergeInto},
    Need{Action::Complete, &ActionInput::message, ErrorCode::MissingText, kMessage},
};

Result<void> checkNeeds(const Step &step)
{
    for (const Need &needed : kNeeds)
        if (needed.action == step.action && blank(step.input.*needed.member))
            return fail(needed.code, needed.place);
    if (step.action == Action::CorrectFields && !step.input.facts)
        return fail(ErrorCode::MissingText, kNote);
    return {};
}

bool needsProof(Action action, const SopSettings &settings)
{
    return action == Action::Complete && settings.completionNeedsPhoto;
}

/// What makes an input senseless although nothing is missing.
Result<void> checkSense(const Complaint &complaint, const Step &step, const SopSettings &settings)
{
    const ActionInput &input = step.input;
    if (step.action == Action::Transfer && input.agency == complaint.agency)
        return fail(ErrorCode::SameAgency, kAgencyField);
    if (step.action == Action::Merge && input.mergeInto == complaint.id)
        return fail(ErrorCode::MergeIntoItself, kMergeInto);
    if (step.action == Action::Reassign && input.officer == complaint.officer)
        return fail(ErrorCode::MissingOfficer, kOfficerField);
    if (needsProof(step.action, settings) && input.photos.isEmpty())
        return fail(ErrorCode::MissingPhoto, "photos"_L1);
    return {};
}

} // namespace

Result<void> checkIntake(const Intake &intake, Instant at)
{
    if (intake.submittedAt > at)
        return fail(ErrorCode::TimeInTheFuture, QLatin1StringView("submitted_at"));
    return first({need(intake.facts.title, ErrorCode::MissingTitle, QLatin1StringView("title")),
                  need(intake.text, ErrorCode::MissingText, QLatin1StringView("text")),
                  need(intake.facts.category, ErrorCode::MissingCategory,
                       QLatin1StringView("category")),
                  need(intake.agency, ErrorCode::MissingAgency, kAgencyField),
                  notLonger(intake.facts.title, kLongestTitle, QLatin1StringView("title")),
                  notLonger(intake.text, kLongestLetter, QLatin1StringView("text"))});
}

Result<void> checkInput(const Complaint &complaint, const Step &step, const SopSettings &settings)
{
    return first({checkNeeds(step), checkSense(complaint, step, settings), checkFacts(step.input),
                  notLonger(step.input.message, kLongestNote, kMessage),
                  notLonger(step.input.note, kLongestNote, kNote)});
}

Result<void> checkProof(Action action, const std::vector<Attachment> &attached,
                        const SopSettings &settings)
{
    const auto shows = [](const Attachment &one) { return isPicture(one.mediaType); };
    if (needsProof(action, settings) && std::ranges::none_of(attached, shows))
        return fail(ErrorCode::MissingPhoto, "photos"_L1);
    return {};
}

} // namespace upik
