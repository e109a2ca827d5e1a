// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/labels.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>

namespace upik {
namespace {

/// lupdate finds the sources in sop.cpp, marked there for this context.
QString sop(const char *source)
{
    return *source ? QCoreApplication::translate("Sop", source) : QString();
}

constexpr std::array kLevels{
    QT_TRANSLATE_NOOP("Labels", "on time"),  QT_TRANSLATE_NOOP("Labels", "attention"),
    QT_TRANSLATE_NOOP("Labels", "due soon"), QT_TRANSLATE_NOOP("Labels", "late"),
    QT_TRANSLATE_NOOP("Labels", "paused"),   QT_TRANSLATE_NOOP("Labels", "ended"),
};
static_assert(kLevels.size() == std::size_t(Level::Ended) + 1);

struct CodedWords {
    QLatin1StringView code;
    const char *words;
};

constexpr std::array kMarks{
    CodedWords{kMarkContactUnusable, QT_TRANSLATE_NOOP("Labels", "Contact unusable")},
    CodedWords{kMarkOutsideCity, QT_TRANSLATE_NOOP("Labels", "Place outside the city")},
    CodedWords{kMarkNoPlace, QT_TRANSLATE_NOOP("Labels", "No place given")},
    CodedWords{kMarkHalfPoint, QT_TRANSLATE_NOOP("Labels", "Half a point given")},
    CodedWords{kMarkPersonalDataInText,
               QT_TRANSLATE_NOOP("Labels", "Personal data in the text")},
};

constexpr std::array kPauses{
    CodedWords{QLatin1StringView("needs_info"),
               QT_TRANSLATE_NOOP("Labels", "waiting for the reporter")},
    CodedWords{QLatin1StringView("under_review"),
               QT_TRANSLATE_NOOP("Labels", "with the central admin")},
    CodedWords{QLatin1StringView("awaiting_check"),
               QT_TRANSLATE_NOOP("Labels", "the result is being checked")},
};

template <typename Rows>
QString wordsOf(const Rows &rows, QStringView code)
{
    for (const CodedWords &row : rows)
        if (row.code == code)
            return QCoreApplication::translate("Labels", row.words);
    return code.toString();
}

} // namespace

QString labelOf(State state) { return sop(row(state).label); }
QString labelOf(Action action) { return sop(row(action).label); }
QString doneLabel(Action action) { return sop(row(action).done); }
QString labelOf(Role role) { return sop(row(role).label); }
QString labelOf(Channel channel) { return sop(row(channel).label); }
QString numberLabel(Channel channel) { return sop(row(channel).numberLabel); }
QString labelOf(Stage stage) { return sop(row(stage).label); }
QString labelOf(const Queue &queue) { return sop(queue.title); }
QString emptyLabel(const Queue &queue) { return sop(queue.empty); }

QString labelOf(Level level)
{
    return QCoreApplication::translate("Labels", kLevels[std::size_t(level)]);
}

QString labelOf(const Name &name)
{
    const bool english = QLocale().language() == QLocale::English;
    return english && !name.en.isEmpty() ? name.en : name.id;
}

QString categoryLabel(const Reference &reference, const QString &code)
{
    const Category *category = reference.category(code);
    return category ? labelOf(category->name) : code;
}

QString regionLabel(const Reference &reference, const QString &code)
{
    const Region *region = reference.region(code);
    return region ? region->name : code;
}

QString agencyLabel(const Reference &reference, const QString &code)
{
    const Agency *agency = reference.agency(code);
    if (!agency)
        return code;
    return agency->shortName.isEmpty() ? agency->name : agency->shortName;
}

QString officerLabel(const Reference &reference, const QString &id)
{
    const Officer *officer = reference.officer(id);
    return officer ? officer->name : id;
}

QString markLabel(QStringView mark) { return wordsOf(kMarks, mark); }

QString pauseLabel(const Reference &reference, const QString &reason)
{
    const Choice *choice = reference.holdReason(reason);
    return choice ? labelOf(choice->name) : wordsOf(kPauses, reason);
}

} // namespace upik
