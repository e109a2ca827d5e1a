// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/tourmessages.h"
#include "support/catch.h"

#include <QStringList>

using namespace Qt::Literals::StringLiterals;
using namespace upik;

namespace {

QStringList s_heard;

void hear(QtMsgType, const QMessageLogContext &, const QString &message) { s_heard << message; }

/// Listens to the messages of Qt as long as it lives.
class Listening
{
public:
    Listening() : m_before(qInstallMessageHandler(hear)) { s_heard.clear(); }
    ~Listening() { qInstallMessageHandler(m_before); }
    Listening(const Listening &) = delete;
    Listening &operator=(const Listening &) = delete;

private:
    QtMessageHandler m_before;
};

const QStringList kOfThePlatform{u"This plugin does not support raise()"_s,
                                 u"This plugin does not support propagateSizeHints()"_s};

void say(const QStringList &messages)
{
    for (const QString &message : messages)
        qWarning("%s", qUtf8Printable(message));
}

} // namespace

TEST_CASE("A tour leaves out what Qt says of every window without a display, and nothing else")
{
    const QStringList others{u"This plugin does not support lower()"_s, u"Could not open x"_s,
                             u"x: This plugin does not support raise()"_s, u""_s};
    const Listening listening;
    const TourMessages messages;
    say(kOfThePlatform + others);
    CHECK(s_heard == others);
}

TEST_CASE("After a tour Qt is heard as before")
{
    const Listening listening;
    {
        const TourMessages messages;
    }
    say(kOfThePlatform);
    CHECK(s_heard == kOfThePlatform);
}
