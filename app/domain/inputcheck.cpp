// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/inputcheck.h"

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
    kOfficerField{"officer"}, kAgencyField{"agency"};

Result<void> checkTransfer(const Complaint &complaint, const ActionInput &input)
{
    if (input.agency == complaint.agency)
        return fail(ErrorCode::SameAgency, kAgencyField);
    return need(input.agency, ErrorCode::MissingAgency, kAgencyField);
}

Result<void> checkMerge(const Complaint &complaint, const ActionInput &input)
{
    if (input.mergeInto == complaint.id)
        return fail(ErrorCode::MergeIntoItself, QLatin1StringView("merge_into"));
    return need(input.mergeInto, ErrorCode::MissingTarget, QLatin1StringView("merge_into"));
}

Result<void> checkCompletion(const ActionInput &input, const SopSettings &settings)
{
    if (const auto text = need(input.message, ErrorCode::MissingText, kMessage); !text)
        return text;
    if (settings.completionNeedsPhoto && input.photos.isEmpty())
        return fail(ErrorCode::MissingPhoto, QLatin1StringView("photos"));
    return {};
}

Result<void> checkReassign(const Complaint &complaint, const ActionInput &input)
{
    if (!input.officer.isEmpty() && input.officer == complaint.officer)
        return fail(ErrorCode::MissingOfficer, kOfficerField);
    return need(input.officer, ErrorCode::MissingOfficer, kOfficerField);
}

Result<void> checkFacts(const ActionInput &input)
{
    if (!input.facts)
        return {};
    return first({need(input.facts->title, ErrorCode::MissingTitle, QLatin1StringView("title")),
                  need(input.facts->category, ErrorCode::MissingCategory,
                       QLatin1StringView("category")),
                  notLonger(input.facts->title, kLongestTitle, QLatin1StringView("title"))});
}

Result<void> checkNeeds(const Complaint &complaint, const Step &step, const SopSettings &settings)
{
    using enum Action;
    const ActionInput &input = step.input;
    switch (step.action) {
    case Reject:
    case ConfirmRejection:
        return first({need(input.reason, ErrorCode::MissingReason, kReason),
                      need(input.message, ErrorCode::MissingMessage, kMessage)});
    case AskInfo:
    case MessageReporter: return need(input.message, ErrorCode::MissingMessage, kMessage);
    case Hold:
    case RequestTransfer:
    case ReturnToAgency: return need(input.reason, ErrorCode::MissingReason, kReason);
    case RecordAnswer:
    case Progress:
    case SendBack:
    case ReturnForRework:
    case Reopen:
    case SetConfidential:
    case RevealReporter:
    case InternalNote: return need(input.note, ErrorCode::MissingText, kNote);
    case Assign: return need(input.officer, ErrorCode::MissingOfficer, kOfficerField);
    case Reassign: return checkReassign(complaint, input);
    case Transfer: return checkTransfer(complaint, input);
    case Refer:
        return need(input.externalBody, ErrorCode::MissingExternalBody,
                    QLatin1StringView("external_body"));
    case Merge: return checkMerge(complaint, input);
    case Complete: return checkCompletion(input, settings);
    case CorrectFields:
        if (!input.facts)
            return fail(ErrorCode::MissingText, kNote);
        return {};
    case Record:
    case Accept:
    case Receive:
    case Resume:
    case ApproveCompletion:
    case Remind: return {};
    }
    Q_UNREACHABLE();
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
    return first({checkNeeds(complaint, step, settings), checkFacts(step.input),
                  notLonger(step.input.message, kLongestNote, kMessage),
                  notLonger(step.input.note, kLongestNote, kNote)});
}

} // namespace upik
