// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/sopmarkdown.h"

#include "domain/sopsettings.h"
#include "protocol/intakecolumn.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

QString label(const char *source) { return QCoreApplication::translate("Sop", source); }
QString words(const char *source) { return QCoreApplication::translate("SopTable", source); }
QString code(QLatin1StringView word) { return u"`%1`"_s.arg(word); }

QString line(const QStringList &cells) { return u"| %1 |\n"_s.arg(cells.join(u" | "_s)); }

QString head(std::initializer_list<const char *> titles)
{
    QStringList cells;
    for (const char *title : titles)
        cells << words(title);
    return line(cells) + u"|%1\n"_s.arg(u"---|"_s.repeated(cells.size()));
}

QString turnWords(Turn turn)
{
    switch (turn) {
    case Turn::AgencyAdmin: return label(row(Role::AgencyAdmin).label);
    case Turn::FieldOfficer: return label(row(Role::FieldOfficer).label);
    case Turn::CentralAdmin: return label(row(Role::CentralAdmin).label);
    case Turn::Reporter: return words(QT_TRANSLATE_NOOP("SopTable", "Reporter"));
    case Turn::ByReason: return words(QT_TRANSLATE_NOOP("SopTable", "as the reason says"));
    case Turn::BySetting: return words(QT_TRANSLATE_NOOP("SopTable", "as the setting says"));
    case Turn::Nobody: return u"–"_s;
    }
    Q_UNREACHABLE();
}

QString whenWords(When when)
{
    switch (when) {
    case When::Always: return {};
    case When::OfficerNamed: return words(QT_TRANSLATE_NOOP("SopTable", "an officer is named"));
    case When::NoOfficerNamed: return words(QT_TRANSLATE_NOOP("SopTable", "no officer is named"));
    case When::RejectionsReviewed:
        return words(QT_TRANSLATE_NOOP("SopTable",
                                       "setting: the central admin reviews rejections"));
    case When::RejectionsFinal:
        return words(QT_TRANSLATE_NOOP("SopTable", "setting: the agency's rejection is final"));
    case When::OfficersReceive:
        return words(QT_TRANSLATE_NOOP("SopTable", "setting: officers receive"));
    case When::AgencyReceives:
        return words(QT_TRANSLATE_NOOP("SopTable", "setting: the agency receives"));
    case When::CompletionIsFinal:
        return words(QT_TRANSLATE_NOOP("SopTable", "setting: results are not checked"));
    case When::CompletionIsChecked:
        return words(QT_TRANSLATE_NOOP("SopTable", "setting: results are checked"));
    case When::AgencyChecks:
        return words(QT_TRANSLATE_NOOP("SopTable", "setting: the agency checks results"));
    case When::CentralChecks:
        return words(QT_TRANSLATE_NOOP("SopTable", "setting: the central admin checks results"));
    case When::TransferNotLocked:
        return words(QT_TRANSLATE_NOOP("SopTable", "not transferred too often yet"));
    }
    Q_UNREACHABLE();
}

QString clockWords(ClockKind kind)
{
    switch (kind) {
    case ClockKind::CalendarHours: return words(QT_TRANSLATE_NOOP("SopTable", "hours on the wall"));
    case ClockKind::WorkingHours: return words(QT_TRANSLATE_NOOP("SopTable", "working hours"));
    case ClockKind::WorkingDays: return words(QT_TRANSLATE_NOOP("SopTable", "working days"));
    }
    Q_UNREACHABLE();
}

QString statesTable()
{
    QString table = head({QT_TRANSLATE_NOOP("SopTable", "State"),
                          QT_TRANSLATE_NOOP("SopTable", "shown as"),
                          QT_TRANSLATE_NOOP("SopTable", "whose turn"),
                          QT_TRANSLATE_NOOP("SopTable", "clock")});
    for (const StateRow &state : states())
        table += line({code(state.code), label(state.label), turnWords(state.turn),
                       state.clock ? label(row(*state.clock).label) : u"–"_s});
    return table;
}

QString stepsTable()
{
    QString table = head({QT_TRANSLATE_NOOP("SopTable", "From"),
                          QT_TRANSLATE_NOOP("SopTable", "step"),
                          QT_TRANSLATE_NOOP("SopTable", "by"),
                          QT_TRANSLATE_NOOP("SopTable", "to"),
                          QT_TRANSLATE_NOOP("SopTable", "when")});
    for (const Transition &step : transitions())
        table += line({code(row(step.from).code), label(row(step.action).label),
                       label(row(step.who).label), code(row(step.to).code), whenWords(step.when)});
    return table;
}

/// Who may make it.
QStringList rolesOf(const Remark &remark)
{
    QStringList roles;
    for (const auto &[may, role] : {std::pair(remark.agencyAdmin, Role::AgencyAdmin),
                                    std::pair(remark.fieldOfficer, Role::FieldOfficer),
                                    std::pair(remark.centralAdmin, Role::CentralAdmin)})
        if (may)
            roles << label(row(role).label);
    return roles;
}

QString remarksTable()
{
    QString table = head({QT_TRANSLATE_NOOP("SopTable", "At any time"),
                          QT_TRANSLATE_NOOP("SopTable", "by"),
                          QT_TRANSLATE_NOOP("SopTable", "after the end too")});
    for (const Remark &remark : remarks()) {
        table += line({label(row(remark.action).label), rolesOf(remark).join(u", "_s),
                       remark.onEnded ? words(QT_TRANSLATE_NOOP("SopTable", "yes"))
                                      : words(QT_TRANSLATE_NOOP("SopTable", "no"))});
    }
    return table;
}

/// "1 x 2 jam", as the SOP writes it; days where the clock counts days.
QString limitWords(const StageLimit &limit)
{
    const qint64 hours = limit.limit / 1h;
    return limit.clock == ClockKind::WorkingDays ? u"%1 hari kerja"_s.arg(hours / 24)
                                                 : u"1 x %1 jam"_s.arg(hours);
}

QString clocksTable()
{
    QString table = head({QT_TRANSLATE_NOOP("SopTable", "Clock"),
                          QT_TRANSLATE_NOOP("SopTable", "standard"),
                          QT_TRANSLATE_NOOP("SopTable", "counted in"),
                          QT_TRANSLATE_NOOP("SopTable", "of")});
    for (const StageLimit &limit : SopSettings::defaultLimits())
        table += line({label(row(limit.stage).label), limitWords(limit), clockWords(limit.clock),
                       limit.category.isEmpty() ? u"–"_s : u"`%1`"_s.arg(limit.category)});
    return table;
}

} // namespace

QString sopMarkdown()
{
    return QStringList{statesTable(), stepsTable(), remarksTable(), clocksTable()}.join(u'\n');
}

QString columnsMarkdown()
{
    QString table = u"| column | also | holds |\n|---|---|---|\n"_s;
    for (std::size_t i = 0; i < kIntakeColumns; ++i) {
        QStringList names = namesOf(IntakeColumn(i));
        const QString first = names.takeFirst();
        table += line({u"`%1`"_s.arg(first), names.join(u", "_s), aboutOf(IntakeColumn(i))});
    }
    return table;
}

} // namespace upik
