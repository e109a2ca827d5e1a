// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/rejectionwords.h"

#include <QHash>

using namespace Qt::Literals::StringLiterals;

namespace upik {

QString asPhrase(const QString &name)
{
    if (name.size() < 2 || name.at(1).isUpper())
        return name;
    return name.at(0).toLower() + name.mid(1);
}

QString templateFor(const Choice &reason)
{
    // What Admin Pusat will probably do with it is what the reporter has to hear.
    static const QHash<QString, QString> templates{
        {u"alihkan"_s, u"tolak_bukan_kewenangan"_s},
        {u"teruskan_luar"_s, u"tolak_bukan_kewenangan"_s},
        {u"gabung"_s, u"tolak_duplikat"_s},
        {u"minta_kelengkapan"_s, u"tolak_tidak_lengkap"_s},
    };
    return templates.value(reason.suggests, u"tolak_lainnya"_s);
}

QStringList rejectionTemplates()
{
    return {u"tolak_bukan_kewenangan"_s, u"tolak_duplikat"_s, u"tolak_tidak_lengkap"_s,
            u"tolak_lainnya"_s};
}

} // namespace upik
