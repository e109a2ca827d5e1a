// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QGroupBox>
#include <QLabel>
#include <QRegularExpression>
#include <QTabBar>

namespace upik {

/// What a widget says that may have a letter after "&"; a label only where it leads to a field.
inline QStringList wordsWithLetters(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return label->buddy() ? QStringList(label->text()) : QStringList();
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return {button->text()};
    if (const auto *group = qobject_cast<const QGroupBox *>(&widget))
        return {group->title()};
    QStringList words;
    if (const auto *tabs = qobject_cast<const QTabBar *>(&widget))
        for (int i = 0; i < tabs->count(); ++i)
            words << tabs->tabText(i);
    return words;
}

/// The letters after "&" of everything in sight, those twice.
inline QStringList mnemonicsTwiceIn(const QWidget &dialog)
{
    static const QRegularExpression mnemonic(QStringLiteral("(?<!&)&([^& ])"));
    QStringList seen, twice;
    for (const QWidget *widget : dialog.findChildren<QWidget *>()) {
        if (!widget->isVisibleTo(&dialog))
            continue;
        for (const QString &words : wordsWithLetters(*widget)) {
            const QString letter = mnemonic.match(words).captured(1).toLower();
            (seen.contains(letter) && !letter.isEmpty() ? twice : seen) << letter;
        }
    }
    return twice;
}

} // namespace upik
