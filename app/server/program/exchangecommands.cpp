// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/program/exchangecommands.h"

#include "domain/intakejudge.h"
#include "protocol/intakefile.h"
#include "server/caseexport.h"
#include "server/intakedesk.h"
#include "server/program/command.h"
#include "server/program/faulttext.h"

#include <QSaveFile>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

/// One run of an import: reads rows, and gives them to the server in blocks.
class FileIntake
{
public:
    FileIntake(Asked &asked, Premises &premises, const Reference &reference)
        : m_asked(asked), m_desk(premises.database(), premises.grounds()),
          m_judge(reference, asked.clock.now())
    {}

    Result<void> take(IntakeFile &file)
    {
        while (const auto row = file.next()) {
            const auto judged = row->intake ? m_judge.judge(*row->intake) : row->intake;
            if (!judged) {
                refuse(row->row, faultText(judged.error()));
                continue;
            }
            if (const auto added = add(*judged); !added)
                return added;
        }
        return flush();
    }

    int taken() const { return m_taken; }
    int known() const { return m_known; }
    int refused() const { return m_refused; }

private:
    void refuse(int row, const QString &why)
    {
        ++m_refused;
        m_asked.terminal.err() << "row " << row << ": " << why << Qt::endl;
    }

    Result<void> add(const Intake &intake)
    {
        const QString number = row(intake.channel).code + u' ' + intake.channelNumber.toLower();
        const auto isKnown = m_desk.isKnown(intake);
        if (!isKnown)
            return Unexpected{isKnown.error()};
        const bool isTwice = !intake.channelNumber.isEmpty() && m_numbers.contains(number);
        if (*isKnown || isTwice) {
            ++m_known;
            return {};
        }
        m_numbers.insert(number);
        m_block.push_back(intake);
        return m_block.size() < IntakeDesk::kBlock ? Result<void>() : flush();
    }

    Result<void> flush()
    {
        const auto numbers = m_desk.take(m_block);
        if (!numbers)
            return Unexpected{numbers.error()};
        m_taken += int(numbers->size());
        m_block.clear();
        return {};
    }

    Asked &m_asked;
    IntakeDesk m_desk;
    IntakeJudge m_judge;
    QSet<QString> m_numbers;
    std::vector<Intake> m_block;
    int m_taken = 0, m_known = 0, m_refused = 0;
};

/// A name out of a file, so that no terminal takes orders from it.
QString plainWord(const QString &name)
{
    QString plain = name.left(100);
    for (QChar &letter : plain)
        letter = letter.isPrint() ? letter : QChar(u'?');
    return plain;
}

int exportTo(QIODevice &device, const Asked &asked, Premises &premises)
{
    const bool isPersonal = asked.has(u"with-personal-data"_s);
    const auto written =
        CaseExport(premises.database(), premises.grounds()).write(device, isPersonal);
    return written ? kExitDone : failed(asked, written.error());
}

} // namespace

int runImport(Asked &asked)
{
    const auto premises = premisesFor(asked);
    if (!premises)
        return kExitFailed;
    const auto office = premises->grounds().office.now(premises->database().connection());
    if (!office)
        return failed(asked, office.error());
    const auto file = IntakeFile::open(asked.word(0), *office->reference, asked.clock.now());
    if (!file)
        return asked.terminal.failed(asked.word(0) + u": "_s + faultText(file.error()));
    FileIntake intake(asked, *premises, *office->reference);
    const auto done = intake.take(**file);
    asked.terminal.out() << u"%1 taken, %2 known already, %3 refused\n"_s.arg(intake.taken())
                                .arg(intake.known())
                                .arg(intake.refused())
                         << Qt::flush;
    for (const UnreadColumn &column : (*file)->unread().all())
        asked.terminal.err() << "column \"" << plainWord(column.name) << "\" was left aside, in "
                             << column.rows << " rows" << Qt::endl;
    if (!done)
        return failed(asked, done.error());
    return intake.refused() > 0 ? kExitFaultsFound : kExitDone;
}

int runExport(Asked &asked)
{
    const auto premises = premisesFor(asked);
    if (!premises)
        return kExitFailed;
    if (asked.word(0) == "-"_L1) {
        QFile output;
        if (!output.open(stdout, QIODevice::WriteOnly))
            return asked.terminal.failed(u"standard output cannot be written"_s);
        return exportTo(output, asked, *premises);
    }
    QSaveFile file(asked.word(0));
    if (!file.open(QIODevice::WriteOnly)
        || !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return asked.terminal.failed(asked.word(0) + u": "_s + file.errorString());
    const int code = exportTo(file, asked, *premises);
    if (code != kExitDone)
        return code;
    return file.commit() ? kExitDone
                         : asked.terminal.failed(asked.word(0) + u": "_s + file.errorString());
}

} // namespace upik
