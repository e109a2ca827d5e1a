// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/program/serversettings.h"
#include "support/catch.h"

#include <QFile>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;
using namespace upik;

namespace {

QString sample()
{
    QFile file(u"" UPIK_SOURCE_DIR "/resources/deploy/server.ini"_s);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

QString faultOf(const QString &text)
{
    const auto settings = settingsFrom(text);
    return settings ? QString() : settings.error();
}

} // namespace

TEST_CASE("The sample of the settings is read", "[settings]")
{
    const auto settings = settingsFrom(sample());
    INFO((settings ? std::string() : settings.error().toStdString()));
    REQUIRE(settings);
    CHECK(settings->folder == u"/var/lib/upik-server"_s);
    CHECK_FALSE(settings->postgres);
}

TEST_CASE("Each setting of the sample that is commented out is one that is known", "[settings]")
{
    QString text = sample();
    text.replace(QRegularExpression(u"^;([a-z_]+ =)"_s, QRegularExpression::MultilineOption),
                 u"\\1"_s);
    const QString fault = faultOf(text);
    CHECK_FALSE(fault.contains(u"is no setting"_s));
    CHECK_FALSE(fault.contains(u"neither"_s));
}

TEST_CASE("Settings are taken as they stand", "[settings]")
{
    const auto settings = settingsFrom(u"[server]\nfolder = /srv/upik\n"
                                       "listen = 10.0.0.1:80, [::1]:81\n"
                                       "operations =\nproxies = 10.0.0.0/8\n"
                                       "[database]\nengine = postgresql\nname = upik\nuser = u\n"
                                       "[threads]\nwriting = 6\n[desks]\narchive_days = 90\n"_s);
    REQUIRE(settings);
    CHECK(settings->http.listen.size() == 2);
    CHECK(settings->http.listen.back().address == "::1");
    CHECK(settings->http.listen.back().port == 81);
    CHECK_FALSE(settings->http.operations);
    CHECK(settings->postgres->database == u"upik"_s);
    CHECK(settings->threads.writing == 6);
    CHECK(settings->policy.wire.archiveDays == 90);
}

TEST_CASE("A fault in the settings is told with its line", "[settings]")
{
    CHECK(faultOf(u"folder = /x\n"_s).startsWith(u"line 1: \"folder\" stands before"_s));
    CHECK(faultOf(u"[server]\n\nfoldr = /x\n"_s)
          == u"line 3: [server] foldr is no setting of this server"_s);
    CHECK(faultOf(u"[server]\nfolder\n"_s).startsWith(u"line 2: neither"_s));
    CHECK(faultOf(u"[server]\nfolder = x\n"_s).contains(u"begins with /"_s));
    CHECK(faultOf(u"[server]\nfolder = /x\nfolder = /y\n"_s).contains(u"stands twice"_s));
    CHECK(faultOf(u"[server]\nlisten = localhost:80\n"_s).contains(u"numeric addresses"_s));
    CHECK(faultOf(u"[threads]\nreading = many\n"_s).contains(u"a whole number from 0 to 64"_s));
    CHECK(faultOf(u"[database]\nengine = oracle\n"_s).contains(u"sqlite or postgresql"_s));
    CHECK(faultOf(u"[database]\nengine = postgresql\n"_s).contains(u"name is missing"_s));
    CHECK(faultOf(u"[tls]\nkey = /k.pem\n"_s).contains(u"belong together"_s));
    CHECK(faultOf(u"[desks]\noldest_version = new\n"_s).contains(u"a version"_s));
}

TEST_CASE("Settings that cannot be read are told by their path", "[settings]")
{
    const auto settings = settingsFromFile(u"/nonexistent/server.ini"_s);
    REQUIRE_FALSE(settings);
    CHECK(settings.error().startsWith(u"/nonexistent/server.ini: "_s));
}
