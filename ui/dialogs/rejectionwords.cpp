// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/rejectionwords.h"

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
    if (reason.suggests == "alihkan"_L1 || reason.suggests == "teruskan_luar"_L1)
        return u"tolak_bukan_kewenangan"_s;
    if (reason.suggests == "gabung"_L1)
        return u"tolak_duplikat"_s;
    if (reason.suggests == "minta_kelengkapan"_L1)
        return u"tolak_tidak_lengkap"_s;
    return u"tolak_lainnya"_s;
}

QStringList rejectionTemplates()
{
    return {u"tolak_bukan_kewenangan"_s, u"tolak_duplikat"_s, u"tolak_tidak_lengkap"_s,
            u"tolak_lainnya"_s};
}

} // namespace upik
