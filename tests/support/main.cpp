// SPDX-License-Identifier: GPL-3.0-or-later
// The main function of every test executable. The platform is set here, before QApplication,
// because ctest also runs the executables to list their cases, where no display may exist.
#if __has_include(<catch2/catch_session.hpp>)
#include <catch2/catch_session.hpp>
#else
#define CATCH_CONFIG_RUNNER
#include <catch2/catch.hpp>
#endif

#include <QApplication>
#include <QStandardPaths>

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QStandardPaths::setTestModeEnabled(true);
    const QApplication application(argc, argv);
    return Catch::Session().run(argc, argv);
}
