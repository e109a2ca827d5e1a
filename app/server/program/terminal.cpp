// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/program/terminal.h"

#include <QFile>

#include <termios.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

constexpr qint64 kLongestLine = 4'096;

/// Keeps what is typed from being shown, as long as it lives.
class Unseen
{
public:
    Unseen()
    {
        if (::tcgetattr(STDIN_FILENO, &m_before) != 0)
            return;
        termios unseen = m_before;
        unseen.c_lflag &= ~tcflag_t(ECHO);
        m_isSet = ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &unseen) == 0;
    }
    Unseen(const Unseen &) = delete;
    Unseen &operator=(const Unseen &) = delete;
    ~Unseen()
    {
        if (m_isSet)
            ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
    }

private:
    termios m_before = {};
    bool m_isSet = false;
};

QString lineOf(QFile &input)
{
    QByteArray line = input.readLine(kLongestLine);
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    return QString::fromUtf8(line);
}

} // namespace

int Terminal::failed(const QString &words)
{
    m_err << "upik-server: " << words << Qt::endl;
    return kExitFailed;
}

Expected<QString, QString> SystemTerminal::newPassword()
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return Unexpected<QString>{u"standard input cannot be read"_s};
    if (!::isatty(STDIN_FILENO))
        return lineOf(input);
    const Unseen unseen;
    err() << "New password: " << Qt::flush;
    const QString first = lineOf(input);
    err() << Qt::endl << "Once more: " << Qt::flush;
    const QString second = lineOf(input);
    err() << Qt::endl;
    if (first != second)
        return Unexpected<QString>{u"the two passwords differ"_s};
    return first;
}

} // namespace upik
