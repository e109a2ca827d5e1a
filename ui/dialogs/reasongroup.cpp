// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/reasongroup.h"

#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

const auto kNamePrefix = "reason_"_L1;

/// "&3  Text": the digit is the mnemonic, an ampersand of the text stays one.
QString numbered(std::size_t position, QString text)
{
    text.replace(u'&', "&&"_L1);
    return position > 10 ? text : u"&%1  %2"_s.arg(position % 10).arg(text);
}

} // namespace

ReasonGroup::ReasonGroup(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
}

void ReasonGroup::offer(const std::vector<CodeChoice> &reasons)
{
    for (const CodeChoice &reason : reasons)
        if (!button(reason.code))
            addReason(reason);
    for (std::size_t i = 0; i < reasons.size(); ++i)
        button(reasons[i].code)->setText(numbered(i + 1, reasons[i].text));
    if (!m_buttons.empty())
        setFocusProxy(m_buttons.front());
}

void ReasonGroup::setDetail(const QString &code, QWidget *detail)
{
    QRadioButton *owner = button(code);
    auto *indented = new QHBoxLayout;
    indented->addSpacing(fontMetrics().height() * 2);
    indented->addWidget(detail);
    m_column->insertLayout(m_column->indexOf(owner) + 1, indented);
    detail->setVisible(owner->isChecked());
    connect(owner, &QRadioButton::toggled, detail, &QWidget::setVisible);
}

QString ReasonGroup::code() const
{
    const auto it = std::ranges::find_if(m_buttons, &QRadioButton::isChecked);
    return it == m_buttons.end() ? QString() : (*it)->objectName().mid(kNamePrefix.size());
}

void ReasonGroup::setCode(const QString &code)
{
    if (QRadioButton *found = button(code))
        found->setChecked(true);
}

QRadioButton *ReasonGroup::button(const QString &code) const
{
    const auto it = std::ranges::find(m_buttons, kNamePrefix + code, &QRadioButton::objectName);
    return it == m_buttons.end() ? nullptr : *it;
}

void ReasonGroup::addReason(const CodeChoice &reason)
{
    auto *added = new QRadioButton(this);
    added->setObjectName(kNamePrefix + reason.code);
    m_column->addWidget(added);
    // Made after the form, it would come behind the form's last field; only what may have the
    // focus has a place among them.
    setFocusPolicy(Qt::TabFocus);
    setTabOrder(m_buttons.empty() ? this : static_cast<QWidget *>(m_buttons.back()), added);
    m_buttons.push_back(added);
    connect(added, &QRadioButton::toggled, this, [this, code = reason.code](bool chosen) {
        if (chosen)
            Q_EMIT codeChanged(code);
    });
}

} // namespace upik
