// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"

namespace Catch {

std::string StringMaker<QString>::convert(const QString &text)
{
    return '"' + text.toStdString() + '"';
}

std::string StringMaker<QStringView>::convert(QStringView text)
{
    return StringMaker<QString>::convert(text.toString());
}

std::string StringMaker<QByteArray>::convert(const QByteArray &bytes)
{
    return '"' + bytes.toStdString() + '"';
}

std::string StringMaker<QDate>::convert(QDate date)
{
    return date.toString(Qt::ISODate).toStdString();
}

} // namespace Catch
