// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/memory.h"

#include <QByteArray>
#include <QFile>

#include <malloc.h>

namespace upik {
namespace {

double megabytesOf(std::initializer_list<QByteArrayView> names)
{
    malloc_trim(0);
    QFile file(QStringLiteral("/proc/self/smaps_rollup"));
    double kilobytes = 0;
    if (!file.open(QIODevice::ReadOnly))
        return kilobytes;
    for (const QByteArray &line : file.readAll().split('\n'))
        for (const QByteArrayView name : names)
            if (line.startsWith(name))
                kilobytes += line.simplified().split(' ').value(1).toDouble();
    return kilobytes / 1024;
}

} // namespace

double memoryInUse()
{
    return megabytesOf({"Rss:"});
}

double privateMemory()
{
    return megabytesOf({"Private_Clean:", "Private_Dirty:"});
}

} // namespace upik
