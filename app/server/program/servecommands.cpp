// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/program/servecommands.h"

#include "server/program/command.h"
#include "server/program/faulttext.h"
#include "server/program/serverlock.h"
#include "server/program/stopsignal.h"
#include "server/userstore.h"

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

/// Serves the premises until a signal comes.
int serve(const Asked &asked, const Premises &premises, const StopSignal &signal, ServerLog &log)
{
    const ServerSettings &settings = premises.settings();
    ServerService service(premises.grounds(),
                          {settings.database(), settings.http, settings.threads}, log);
    if (const auto started = service.start(); !started)
        return asked.terminal.failed(started.error());
    log.write(LogLevel::Info, "started"_L1, {{u"port"_s, int(service.port())}});
    signal.wait();
    log.write(LogLevel::Info, "stopping"_L1);
    service.stop();
    log.write(LogLevel::Info, "stopped"_L1);
    return kExitDone;
}

} // namespace

int runInit(Asked &asked)
{
    const auto made = Premises::make(asked.settings, asked.clock, systemRandomness());
    if (!made)
        return failed(asked, made.error());
    const auto premises = premisesFor(asked);
    if (!premises)
        return kExitFailed;
    asked.terminal.out() << asked.settings.folder << " is ready.\n";
    const auto users = UserStore(premises->database().connection()).all();
    if (users && users->empty())
        asked.terminal.out() << "Now add somebody: upik-server user add NAME --role central_admin\n"
                                "and serve:        upik-server serve\n";
    asked.terminal.out() << Qt::flush;
    return kExitDone;
}

int runServe(Asked &asked)
{
    const StopSignal signal;
    std::optional<ServerLock> held;
    if (!asked.settings.postgres) {
        auto lock = ServerLock::take(asked.settings.lockFile());
        if (!lock && lock.error().code == ErrorCode::NotFound)
            return asked.terminal.failed(asked.settings.folder
                                         + u": run \"upik-server init\" first"_s);
        if (!lock)
            return failed(asked, lock.error());
        held.emplace(std::move(lock).value());
    }
    const auto premises = premisesFor(asked);
    if (!premises)
        return kExitFailed;
    ServerLog log(asked.clock, [&asked](const QByteArray &line) {
        asked.terminal.err() << QLatin1StringView(line) << Qt::flush;
    });
    return serve(asked, *premises, signal, log);
}

} // namespace upik
