// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/builders.h"
#include "support/catch.h"
#include "support/dice.h"
#include "support/scratchprofile.h"

#include <QDir>
#include <QFile>

using namespace Qt::Literals::StringLiterals;
using namespace upik;

namespace {

constexpr int kPage = 4096;
/// A page of so many is spoilt in one case, the next one in the next.
constexpr int kEvery = 9;

/// A small store with all that a complaint has, closed, and what was in it.
class Archive
{
public:
    Archive()
    {
        for (int i = 0; i < 12; ++i) {
            Intake intake = m_scratch.intake();
            intake.text = u"Aduan %1: "_s.arg(i) + QString(i % 3 == 0 ? 9'000 : 40, u'x');
            intake.reporter.name = u"Pelapor %1"_s.arg(i);
            m_ids << m_scratch.takeIn(intake);
        }
        for (qsizetype i = 0; i < 8; ++i)
            m_scratch.bringToWork(m_ids[i]);
        m_before = all().value();
        m_scratch.close();
        keepFiles();
    }

    int pages() const { return int(m_files.value(u"upik.db"_s).size() / kPage); }

    /// The closed profile as it was, one page of its store spoilt.
    void spoil(int page, bool marked)
    {
        m_scratch.close();
        for (const QString &left : QDir(m_scratch.path()).entryList({u"damaged-*"_s}, QDir::Dirs))
            QDir(m_scratch.path(left)).removeRecursively();
        for (const char *name : {"upik.db-wal", "upik.db-shm", "open"})
            QFile::remove(m_scratch.path(QLatin1StringView(name)));
        for (auto file = m_files.begin(); file != m_files.end(); ++file) {
            QByteArray bytes = file.value();
            if (file.key() == u"upik.db"_s)
                bytes.replace(page * kPage, kPage, Dice(quint32(page)).bytes(kPage));
            write(file.key(), bytes);
        }
        if (marked)
            write(u"open"_s, {});
    }

    /// Whether all is there after at most two starts.
    bool comesBack()
    {
        for (int start = 0; start < 2; ++start) {
            m_scratch.reopen();
            const auto found = all();
            if (found && *found == m_before)
                return true;
        }
        return false;
    }

private:
    /// What an export and the case files show: text, reporter, history; and what lists count.
    Result<QStringList> all()
    {
        const QString path = m_scratch.path(u"all.json"_s);
        const auto written = answer(m_scratch.office().exportFile(path));
        const auto listed = answer(m_scratch.desk().count({centralAdmin(), u"everything"_s}));
        if (!written || !listed)
            return fail(ErrorCode::StoreDamaged);
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        QStringList found = QString::fromUtf8(file.readAll()).split(u'\n');
        found.sort();
        for (const QString &id : m_ids) {
            const auto shown = answer(m_scratch.desk().open(centralAdmin(), id));
            if (!shown)
                return Unexpected{shown.error()};
            found << shown->text + shown->maskedReporter.name;
        }
        return found << QString::number(*listed);
    }

    void keepFiles()
    {
        QStringList names{u"upik.db"_s};
        for (const QString &log : QDir(m_scratch.path(u"journal"_s)).entryList(QDir::Files))
            names << u"journal/"_s + log;
        for (const QString &name : names) {
            QFile file(m_scratch.path(name));
            REQUIRE(file.open(QIODevice::ReadOnly));
            m_files.insert(name, file.readAll());
        }
    }

    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_scratch.path(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(bytes) == bytes.size());
    }

    ScratchProfile m_scratch;
    QStringList m_ids;
    QStringList m_before;
    QHash<QString, QByteArray> m_files;
};

} // namespace

TEST_CASE("Whichever page is spoilt, after a crash or without a sign, everything comes back")
{
    Archive archive;
    REQUIRE(archive.pages() > 50);
    for (const bool marked : {true, false}) {
        for (int page = marked ? 0 : 1; page < archive.pages(); page += kEvery) {
            INFO("page " << page << (marked ? " after a crash" : " without a sign"));
            archive.spoil(page, marked);
            CHECK(archive.comesBack());
        }
    }
}
