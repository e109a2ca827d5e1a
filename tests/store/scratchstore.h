// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/casewriter.h"
#include "store/statement.h"
#include "store/transaction.h"
#include "support/builders.h"

#include <QTemporaryDir>

namespace upik {

/// A migrated database in a folder of its own, and what a desk does with it: takes complaints in
/// and takes steps, each in its transaction.
class ScratchStore
{
public:
    ScratchStore();

    Database &database() { return *m_database; }
    QString path() const { return m_folder.filePath(QStringLiteral("upik.db")); }
    const QTemporaryDir &folder() const { return m_folder; }
    const SlaRules &rules() const { return m_rules; }
    /// Closes the file, so that it can be spoiled.
    void close() { m_database.reset(); }
    /// Opens it again, as the next start of the program does.
    void reopen();

    /// Takes it in at the moment of submission; yields the number. The intake's id is kept where
    /// it has one that is not the builder's.
    QString add(Intake intake, const SealedReporter &reporter = {});
    /// The next of many: another id, text and moment each time.
    Intake another(Channel channel = Channel::FrontDesk);
    /// Takes a step with what the SOP insists on, as the one it expects.
    Result<void> step(const QString &number, Action action, Instant at);
    Result<void> step(const QString &number, const Step &step);
    Result<void> undo(const QString &number, Instant now);

    Complaint complaint(const QString &number);
    qint64 number(std::string_view sql);

    /// Runs in one write transaction; rolled back where it fails.
    template <typename F>
    auto write(F job) -> decltype(job(std::declval<Database &>()))
    {
        auto transaction = Transaction::begin(*m_database);
        if (!transaction)
            return Unexpected{transaction.error()};
        auto answer = job(*m_database);
        if (!answer)
            return answer;
        if (const auto committed = transaction->commit(); !committed)
            return Unexpected{committed.error()};
        return answer;
    }

private:
    QTemporaryDir m_folder;
    SlaRules m_rules = usualRules();
    std::unique_ptr<Database> m_database;
    int m_made = 0;
};

/// A migrated database at a path. REQUIRES: it can be opened.
std::unique_ptr<Database> openedAt(const QString &path);

/// A UUID that sorts by n.
QString idOf(int n);

} // namespace upik
