// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QObject>
#include <QTranslator>

namespace upik {

enum class Tongue { Indonesian, English };

/// The language of the whole window, switched while it runs: our own texts, Qt's, and the form of
/// dates and numbers. Widgets hear QEvent::LanguageChange.
class Language : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    ~Language() override;

    /// From now on; widgets hear LanguageChange and say everything anew.
    void speak(Tongue tongue);
    Tongue tongue() const { return m_tongue; }

private:
    void install(QTranslator &translator, const QString &name);

    Tongue m_tongue = Tongue::Indonesian;
    QTranslator m_qtTexts;
    QTranslator m_ownTexts;
};

/// "id" or "en", for settings; anything else is Indonesian.
QString codeOf(Tongue tongue);
Tongue tongueOf(const QString &code);
/// Where nobody has chosen one: English where the environment (LC_ALL, LC_MESSAGES or LANG, the
/// first that is set) asks for it, else Indonesian.
Tongue usualTongue();
/// The name of a language in itself: "Bahasa Indonesia", "English".
QString nameOf(Tongue tongue);

} // namespace upik
