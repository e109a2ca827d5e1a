// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How a failed CHECK shows Qt's values. Included by support/catch.h alone, so that every test
// file sees the same specialisations.
#include <QByteArray>
#include <QDate>
#include <QString>
#include <QStringView>
#include <string>

namespace Catch {

template <>
struct StringMaker<QString> {
    static std::string convert(const QString &text);
};

template <>
struct StringMaker<QStringView> {
    static std::string convert(QStringView text);
};

template <>
struct StringMaker<QByteArray> {
    static std::string convert(const QByteArray &bytes);
};

template <>
struct StringMaker<QDate> {
    static std::string convert(QDate date);
};

} // namespace Catch
