// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/language.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace upik {

Language::~Language()
{
    QCoreApplication::removeTranslator(&m_ownTexts);
    QCoreApplication::removeTranslator(&m_qtTexts);
}

void Language::speak(Tongue tongue)
{
    m_tongue = tongue;
    const bool english = tongue == Tongue::English;
    QLocale::setDefault(english ? QLocale(QLocale::English, QLocale::UnitedKingdom)
                                : QLocale(QLocale::Indonesian, QLocale::Indonesia));
    QCoreApplication::removeTranslator(&m_ownTexts);
    QCoreApplication::removeTranslator(&m_qtTexts);
    if (!english) // Qt speaks English by itself
        install(m_qtTexts, u"qtbase_id"_s);
    install(m_ownTexts, u"upik_"_s + codeOf(tongue));
}

void Language::install(QTranslator &translator, const QString &name)
{
    if (translator.load(u":/i18n/%1.qm"_s.arg(name)))
        QCoreApplication::installTranslator(&translator);
}

QString codeOf(Tongue tongue) { return tongue == Tongue::English ? u"en"_s : u"id"_s; }

Tongue tongueOf(const QString &code)
{
    return code == "en"_L1 ? Tongue::English : Tongue::Indonesian;
}

Tongue usualTongue()
{
    for (const char *name : {"LC_ALL", "LC_MESSAGES", "LANG"})
        if (const QString asked = qEnvironmentVariable(name); !asked.isEmpty())
            return tongueOf(asked.left(2));
    return Tongue::Indonesian;
}

QString nameOf(Tongue tongue)
{
    return tongue == Tongue::English ? u"English"_s : u"Bahasa Indonesia"_s;
}

} // namespace upik
