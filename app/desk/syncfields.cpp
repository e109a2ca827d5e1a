// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/syncfields.h"

#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

QString nameOf(const Name &name)
{
    return QLocale().language() == QLocale::English && !name.en.isEmpty() ? name.en : name.id;
}

/// A code's words; the code itself where it is not known here.
QString reasonIn(const Reference &reference, const QString &code)
{
    const Choice *choice = reference.rejectReason(code);
    if (!choice)
        choice = reference.holdReason(code);
    return choice ? nameOf(choice->name) : code;
}

QString agencyIn(const Reference &reference, const QString &code)
{
    const Agency *agency = reference.agency(code);
    return agency ? agency->shortName : code;
}

QString officerIn(const Reference &reference, const QString &id)
{
    const Officer *officer = reference.officer(id);
    return officer ? officer->name : id;
}

QString categoryIn(const Reference &reference, const QString &code)
{
    const Category *category = reference.category(code);
    return category ? nameOf(category->name) : code;
}

QString textOf(const std::optional<Point> &point)
{
    return point ? u"%1, %2"_s.arg(point->latitude, 0, 'f', 5).arg(point->longitude, 0, 'f', 5)
                 : QString();
}

/// Adds pairs, but for what the step left empty.
class Pairs
{
public:
    void add(SyncField field, const QString &mine, const QString &theirs)
    {
        if (!mine.isEmpty())
            m_pairs.push_back({field, mine, theirs});
    }
    std::vector<SyncFieldPair> take() { return std::move(m_pairs); }

private:
    std::vector<SyncFieldPair> m_pairs;
};

void addInput(Pairs &pairs, const ActionInput &mine, const Complaint &now,
              const Reference &reference)
{
    pairs.add(SyncField::Reason, reasonIn(reference, mine.reason), reasonIn(reference, now.reason));
    pairs.add(SyncField::Message, mine.message, {});
    pairs.add(SyncField::Note, mine.note, {});
    pairs.add(SyncField::Officer, officerIn(reference, mine.officer),
              officerIn(reference, now.officer));
    pairs.add(SyncField::Agency, agencyIn(reference, mine.agency), agencyIn(reference, now.agency));
    pairs.add(SyncField::ExternalBody, agencyIn(reference, mine.externalBody),
              agencyIn(reference, now.externalBody));
    pairs.add(SyncField::ExternalNumber, mine.externalNumber, now.externalNumber);
    if (!mine.photos.isEmpty())
        pairs.add(SyncField::Photos, QLocale().toString(mine.photos.size()), {});
}

void addFacts(Pairs &pairs, const Facts &mine, const Facts &now, const Reference &reference)
{
    pairs.add(SyncField::Title, mine.title, now.title);
    pairs.add(SyncField::Category, categoryIn(reference, mine.category),
              categoryIn(reference, now.category));
    pairs.add(SyncField::Classification, mine.classification, now.classification);
    pairs.add(SyncField::Urgency, mine.urgency, now.urgency);
    pairs.add(SyncField::Place, mine.placeText, now.placeText);
    pairs.add(SyncField::Point, textOf(mine.point), textOf(now.point));
}

} // namespace

std::vector<SyncFieldPair> fieldPairs(const Event &mine, const Complaint &now,
                                      const Reference &reference)
{
    Pairs pairs;
    pairs.add(SyncField::Status, row(mine.to).code,
              now.id.isEmpty() ? QString() : QString(row(now.state).code));
    addInput(pairs, mine.input, now, reference);
    if (mine.input.facts)
        addFacts(pairs, *mine.input.facts, now.facts, reference);
    if (mine.intake)
        addFacts(pairs, mine.intake->facts, now.facts, reference);
    return pairs.take();
}

} // namespace upik
