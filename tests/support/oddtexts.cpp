// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/oddtexts.h"

using namespace Qt::Literals::StringLiterals;

namespace upik {

QStringList oddTexts()
{
    return {
        QString(10'000, u'a'),
        u"L\u200Bampu\u200D ja\u00ADlan\u2060 mati\uFEFF"_s,
        u"Mohon\u00A0segera\u00A0ditangani"_s,
        u"\u202Egnp.nalaj\u202C dan \u2067\u0645\u0631\u062D\u0628\u0627\u2069"_s,
        u"\uA9A2\uA9A5\uA9A4\uA9C0 \uA9AB\uA9B8\uA9B1\uA98F\uA9C0"_s,
        u"Keluarga \U0001F468\u200D\U0001F469\u200D\U0001F467 dan \U0001F44D\U0001F3FE"_s,
        u"<b>tebal</b><script>alert(1)</script>&amp;"_s,
        u"'; DROP TABLE complaint; --"_s,
        u"=HYPERLINK(\"http://contoh.invalid\";\"klik\")"_s,
        u"@SUM(A1:A9)\t+62\r\nbaris kedua\n"_s,
        u"a%s%n{0}%1 \\ \" ' ` %"_s,
        u"sebelum"_s + QChar(u'\0') + u"sesudah"_s,
        u"e\u0301 \u00E9 \uFB01 \u2460 \uFF21"_s,
    };
}

} // namespace upik
