// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/desklists.h"

#include "store/reporterwords.h"

namespace upik {
namespace {

std::shared_ptr<ListReader> makeListReader(const Seal &seal)
{
    return std::make_shared<ListReader>(
        [seal](const QString &typed) { return reporterWord(typed, seal); });
}

/// A step waits to be sent only where there is somebody to send it to; an office of one has no
/// server, and nothing of it is ever marked as unsent.
std::vector<ListRow> withoutWaiting(std::vector<ListRow> rows)
{
    for (ListRow &row : rows)
        row.unsent = false;
    return rows;
}

/// As the window says it (labelOf() in ui/text): the Indonesian one where there is no other.
QString nameIn(QLocale::Language spoken, const Name &name)
{
    return spoken == QLocale::English && !name.en.isEmpty() ? name.en : name.id;
}

} // namespace

DeskLists::DeskLists(StoreThreads &store, const Seal &seal)
    : m_store(store), m_lists(makeListReader(seal)), m_searches(makeListReader(seal))
{}

void DeskLists::follow(ReferencePtr reference)
{
    m_reference = std::move(reference);
    m_namesIn = QLocale::AnyLanguage;
}

/// What the columns of the list show for codes, in the language of the window.
const ShownNames &DeskLists::shownNames()
{
    const QLocale::Language spoken = QLocale().language();
    if (m_namesIn != spoken) {
        m_names = {};
        m_namesIn = spoken;
        for (const Category &category : m_reference->categories)
            m_names.categories.insert(category.code, nameIn(spoken, category.name));
        for (const Officer &officer : m_reference->officers)
            m_names.officers.insert(officer.id, officer.name);
        for (const ChannelRow &channel : channels())
            m_names.channels.insert(QString(channel.code),
                                    QCoreApplication::translate("Sop", channel.label));
    }
    return m_names;
}

template <typename F>
auto DeskLists::ask(const ListQuery &query, F job)
{
    if (query.search.trimmed().isEmpty())
        return m_store.read(Reading::List, [job, reader = m_lists,
                                            names = shownNames()](Database &database) {
            reader->follow(names);
            return job(*reader, database);
        });
    const auto search = [job, reader = m_searches](Database &database) {
        return job(*reader, database);
    };
    return m_store.readLatest(Reading::Search, query.search, search);
}

QFuture<Result<qint64>> DeskLists::count(const ListQuery &query, Instant now)
{
    return ask(query, [query, now](ListReader &reader, Database &database) {
        return reader.count(database, query, now);
    });
}

QFuture<Result<std::vector<ListRow>>> DeskLists::rows(const ListQuery &query, RowSpan span,
                                                      Instant now)
{
    using Rows = Result<std::vector<ListRow>>;
    return ask(query, [query, span, now, marks = m_marksUnsent](ListReader &reader,
                                                                Database &database) -> Rows {
        auto rows = reader.rows(database, query, span, now);
        return rows && !marks ? Rows(withoutWaiting(std::move(rows).value())) : rows;
    });
}

QFuture<Result<qint64>> DeskLists::position(const ListQuery &query, const QString &id,
                                            Instant now)
{
    return ask(query, [query, id, now](ListReader &reader, Database &database) {
        return reader.position(database, query, id, now);
    });
}

} // namespace upik
