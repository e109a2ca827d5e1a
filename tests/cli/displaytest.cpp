// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/display.h"
#include "support/catch.h"

using namespace Qt::Literals::StringLiterals;
using namespace upik;

namespace {

/// An environment that names no display, until a test says otherwise; then again as it was.
class NoDisplay
{
public:
    NoDisplay()
    {
        for (std::size_t i = 0; i < kNames.size(); ++i) {
            m_were[i] = qgetenv(kNames[i]);
            qunsetenv(kNames[i]);
        }
    }
    ~NoDisplay()
    {
        for (std::size_t i = 0; i < kNames.size(); ++i)
            m_were[i].isEmpty() ? qunsetenv(kNames[i]) : qputenv(kNames[i], m_were[i]);
    }
    NoDisplay(const NoDisplay &) = delete;
    NoDisplay &operator=(const NoDisplay &) = delete;

    static constexpr std::array kNames{"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"};

private:
    std::array<QByteArray, kNames.size()> m_were;
};

} // namespace

TEST_CASE("A window can be opened on X11, on Wayland, or on a platform that was chosen by hand")
{
    const NoDisplay environment;
    CHECK_FALSE(hasDisplay());
    for (const char *name : NoDisplay::kNames) {
        qputenv(name, "x");
        CHECK(hasDisplay());
        qputenv(name, "");
        CHECK_FALSE(hasDisplay());
        qunsetenv(name);
    }
}

TEST_CASE("Who has no display is told what works without one")
{
    CHECK(noDisplayWords().contains(u"--tour"_s));
}
