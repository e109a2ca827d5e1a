// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How a failed CHECK shows Qt's values. Included by support/catch.h alone, so that every test
// file sees the same specialisations.
#include <QByteArray>
#include <QDate>
#include <QString>
#include <QStringView>

namespace Catch {

template <>
struct StringMaker<QString> {
    static std::string convert(const QString &text)
    {
        return '"' + text.toStdString() + '"';
    }
};

template <>
struct StringMaker<QStringView> {
    static std::string convert(QStringView text)
    {
        return StringMaker<QString>::convert(text.toString());
    }
};

template <>
struct StringMaker<QByteArray> {
    static std::string convert(const QByteArray &bytes)
    {
        return '"' + bytes.toStdString() + '"';
    }
};

template <>
struct StringMaker<QDate> {
    static std::string convert(QDate date)
    {
        return date.toString(Qt::ISODate).toStdString();
    }
};

} // namespace Catch
