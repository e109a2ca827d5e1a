// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/complaint/similarsection.h"

#include "ui/text/labels.h"
#include "ui/text/wording.h"
#include "ui/theme/icons.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/plaintooltip.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

/// "120 m · 2 days ago · In progress"
QString aboutOf(const Similar &similar, Instant now)
{
    QStringList parts;
    if (similar.metres >= 0)
        parts << distance(similar.metres);
    parts << ago(similar.submittedAt, now) << labelOf(similar.state);
    return parts.join(u" · "_s);
}

} // namespace

SimilarSection::SimilarSection(QWidget *parent) : Section(parent)
{
    setObjectName(u"similar"_s);
}

void SimilarSection::show(const CaseFile &file, Instant now)
{
    for (QWidget *row : m_rows) {
        row->hide();
        row->deleteLater();
    }
    m_rows.clear();
    setHeading(tr("Similar complaints"));
    for (const Similar &similar : file.similar)
        add(similar, now);
    setVisible(!file.similar.empty());
}

void SimilarSection::add(const Similar &similar, Instant now)
{
    auto *link = new QPushButton(icon("link"), similar.number, this);
    link->setObjectName(u"similar-%1"_s.arg(similar.id));
    link->setFlat(true);
    link->setToolTip(plainToolTip(similar.title));
    link->setAccessibleName(u"%1 %2, %3"_s.arg(similar.number, similar.title,
                                               aboutOf(similar, now)));
    connect(link, &QPushButton::clicked, this,
            [this, id = similar.id] { Q_EMIT complaintWanted(id); });
    auto *about = new PlainLabel(u"%1 · %2"_s.arg(similar.title, aboutOf(similar, now)), this);
    about->setForegroundRole(QPalette::PlaceholderText);
    about->setWordWrap(true);
    about->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    body()->addWidget(link, 0, Qt::AlignLeft);
    body()->addWidget(about);
    m_rows.insert(m_rows.end(), {link, about});
}

} // namespace upik
