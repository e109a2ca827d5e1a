// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/readonly.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>

namespace upik {
namespace {

/// Buttons, lists to tick and lists to choose from know no reading alone.
bool isAllOrNothing(const QWidget *field)
{
    return qobject_cast<const QAbstractButton *>(field)
        || qobject_cast<const QComboBox *>(field) || qobject_cast<const QListWidget *>(field);
}

void setFieldReadOnly(QWidget *field, bool readOnly)
{
    if (auto *line = qobject_cast<QLineEdit *>(field))
        line->setReadOnly(readOnly);
    else if (auto *spin = qobject_cast<QAbstractSpinBox *>(field))
        spin->setReadOnly(readOnly);
    else if (isAllOrNothing(field))
        field->setEnabled(!readOnly);
}

} // namespace

void setReadOnly(QWidget *part, bool readOnly)
{
    for (QObject *child : part->children()) {
        auto *field = qobject_cast<QWidget *>(child);
        if (!field || field->property("reads").toBool())
            continue;
        setFieldReadOnly(field, readOnly);
        if (!isAllOrNothing(field))
            setReadOnly(field, readOnly);
    }
}

} // namespace upik
