// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "ui/widgets/preferences.h"

#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;
using namespace upik;

namespace {

/// Takes the environment's words for a language away while a test gives its own.
class Environment
{
public:
    Environment()
    {
        for (const char *name : kNames)
            m_were.push_back(qgetenv(name));
        clear();
    }
    ~Environment()
    {
        clear();
        for (std::size_t i = 0; i < kNames.size(); ++i)
            if (!m_were[i].isEmpty())
                qputenv(kNames[i], m_were[i]);
    }
    Environment(const Environment &) = delete;
    Environment &operator=(const Environment &) = delete;

private:
    static constexpr std::array kNames{"LC_ALL", "LC_MESSAGES", "LANG"};

    static void clear()
    {
        for (const char *name : kNames)
            qunsetenv(name);
    }

    std::vector<QByteArray> m_were;
};

} // namespace

TEST_CASE("A terminal speaks Indonesian unless its environment asks for English")
{
    const Environment environment;
    CHECK(usualTongue() == Tongue::Indonesian);
    qputenv("LANG", "en_GB.UTF-8");
    CHECK(usualTongue() == Tongue::English);
    qputenv("LC_ALL", "C.UTF-8");
    CHECK(usualTongue() == Tongue::Indonesian);
}

TEST_CASE("The language that somebody chose prevails over the environment's")
{
    const QTemporaryDir folder;
    Preferences preferences(folder.filePath(u"preferences.ini"_s));
    CHECK(preferences.tongue(Tongue::English) == Tongue::English);
    CHECK(preferences.tongue() == Tongue::Indonesian);
    preferences.setTongue(Tongue::Indonesian);
    CHECK(preferences.tongue(Tongue::English) == Tongue::Indonesian);
}
