// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/sopmarkdown.h"

#include "domain/sop.h"
#include "protocol/intakecolumn.h"
#include "support/catch.h"

#include <QFile>

using namespace Qt::Literals::StringLiterals;
using namespace upik;

namespace {

/// What stands in README.md between the marks of this name.
QString inReadme(const QString &name)
{
    QFile file(QStringLiteral(UPIK_SOURCE_DIR "/README.md"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QString text = QString::fromUtf8(file.readAll());
    return text.section(u"<!-- %1:begin -->"_s.arg(name), 1).section(
        u"<!-- %1:end -->"_s.arg(name), 0, 0).trimmed();
}

} // namespace

TEST_CASE("The README shows the SOP as the program knows it")
{
    CHECK(inReadme(u"sop"_s) == sopMarkdown().trimmed());
}

TEST_CASE("The README shows the columns that an import reads")
{
    CHECK(inReadme(u"columns"_s) == columnsMarkdown().trimmed());
}

TEST_CASE("The SOP's table has a line for every state and step")
{
    const QString table = sopMarkdown();
    for (const StateRow &state : states())
        CHECK(table.contains(u"| `%1` | %2 |"_s.arg(state.code, QLatin1StringView(state.label))));
    const auto lines = table.split(u'\n', Qt::SkipEmptyParts).size();
    CHECK(lines == qsizetype(states().size() + transitions().size() + remarks().size() + 10 + 8));
}

TEST_CASE("Every name of a column leads to that column")
{
    for (std::size_t i = 0; i < kIntakeColumns; ++i)
        for (const QString &name : namesOf(IntakeColumn(i)))
            CHECK(intakeColumnOf(name) == IntakeColumn(i));
    CHECK(intakeColumnOf(u" Nomor Kanal ") == IntakeColumn::ChannelNumber);
    CHECK_FALSE(intakeColumnOf(u"catatan"));
}
