// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/noticepage.h"

#include "ui/settings/formrows.h"
#include "ui/sync/noticechoice.h"
#include "ui/sync/noticetext.h"

#include <QComboBox>
#include <QVBoxLayout>

namespace upik {

NoticePage::NoticePage(Preferences &preferences, QWidget *parent)
    : SettingsPage(parent), m_preferences(preferences)
{
    auto *form = new FormRows(this);
    for (const NoticeKind kind : noticeKinds()) {
        auto *ways = new QComboBox(this);
        ways->setObjectName(QString(codeOf(kind)));
        form->addChoice(labelSource(kind), ways,
                        {QT_TRANSLATE_NOOP("Settings", "Pop-up and centre"),
                         QT_TRANSLATE_NOOP("Settings", "Centre only"),
                         QT_TRANSLATE_NOOP("Settings", "Off")});
        ways->setCurrentIndex(int(noticeWay(preferences, kind)));
        connect(ways, &QComboBox::activated, this, [this, kind](int way) {
            setNoticeWay(m_preferences, kind, NoticeWay(way));
            Q_EMIT chosen();
        });
    }
    body()->addWidget(form);
    body()->addStretch(1);
}

} // namespace upik
