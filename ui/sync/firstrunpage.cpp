// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/firstrunpage.h"

#include "ui_firstrunpage.h"

#include "ui/theme/icons.h"
#include "ui/widgets/preferences.h"

#include <QEvent>

using namespace Qt::Literals::StringLiterals;

namespace upik {

FirstRunPage::FirstRunPage(Preferences &preferences, QWidget *parent)
    : QDialog(parent), m_preferences(preferences), m_ui(std::make_unique<Ui::FirstRunPage>())
{
    setObjectName(u"firstRunPage"_s);
    m_ui->setupUi(this);
    QFont bold = m_ui->welcome->font();
    bold.setBold(true);
    m_ui->welcome->setFont(bold);
    m_ui->server->setIcon(icon("cloud"));
    m_ui->sample->setIcon(icon("eye"));
    m_ui->alone->setIcon(icon("building-2"));
    for (const Tongue tongue : {Tongue::Indonesian, Tongue::English})
        m_ui->tongue->addItem(nameOf(tongue));
    m_ui->tongue->setCurrentIndex(int(preferences.tongue(usualTongue())));
    connect(m_ui->tongue, &QComboBox::activated, this,
            [this](int index) { m_preferences.setTongue(Tongue(index)); });
    connect(m_ui->server, &QAbstractButton::clicked, this, &FirstRunPage::serverWanted);
    connect(m_ui->sample, &QAbstractButton::clicked, this, &FirstRunPage::sampleWanted);
    connect(m_ui->alone, &QAbstractButton::clicked, this, &FirstRunPage::aloneWanted);
    layout()->setSpacing(fontMetrics().height()); // words stand with their button
    setMinimumWidth(80 * fontMetrics().averageCharWidth());
    m_ui->server->setFocus();
    retranslate();
}

FirstRunPage::~FirstRunPage() = default;

/// A screen reader says what a choice means, not only what it is called.
void FirstRunPage::retranslate()
{
    m_ui->retranslateUi(this);
    m_ui->server->setAccessibleDescription(m_ui->serverWords->text());
    m_ui->sample->setAccessibleDescription(m_ui->sampleWords->text());
    m_ui->alone->setAccessibleDescription(m_ui->aloneWords->text());
}

void FirstRunPage::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace upik
