// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/draftkeeper.h"

#include "desk/desk.h"
#include "ui/widgets/answer.h"

#include <QAbstractButton>
#include <QMetaProperty>
#include <QWidget>

namespace upik {
namespace {

constexpr int kPauseBeforeKeeping = 700; // ms after the last key

/// A button that does something holds nothing.
bool isPushed(const QWidget *widget)
{
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    return button && !button->isCheckable();
}

bool isField(const QWidget *widget)
{
    if (widget->objectName().isEmpty() || widget->property("draft") == false)
        return false;
    return !isPushed(widget) && widget->metaObject()->userProperty().isValid();
}

/// Every field below `parent` in the order of the form; what is inside a field is its own affair.
/// Widgets directly inside; dialogs opened from there are none.
QList<QWidget *> partsOf(const QObject *parent)
{
    QList<QWidget *> parts;
    for (QObject *child : parent->children())
        if (auto *part = qobject_cast<QWidget *>(child); part && !part->isWindow())
            parts << part;
    return parts;
}

void collect(const QObject *parent, QList<QWidget *> &fields)
{
    for (QWidget *part : partsOf(parent)) {
        if (isField(part))
            fields << part;
        else if (part->property("draft") != false)
            collect(part, fields);
    }
}

QList<QWidget *> fieldsOf(const QWidget *form)
{
    QList<QWidget *> fields;
    collect(form, fields);
    return fields;
}

QJsonObject contentOf(const QWidget *form)
{
    QJsonObject content;
    for (const QWidget *field : fieldsOf(form)) {
        const QVariant value = field->metaObject()->userProperty().read(field);
        content.insert(field->objectName(), QJsonValue::fromVariant(value));
    }
    return content;
}

void fill(const QWidget *form, const QJsonObject &content)
{
    for (QWidget *field : fieldsOf(form))
        if (const QJsonValue value = content.value(field->objectName()); !value.isUndefined())
            field->metaObject()->userProperty().write(field, value.toVariant());
}

} // namespace

DraftKeeper::DraftKeeper(Desk &desk, const QString &key, QWidget *form)
    : QObject(form), m_desk(desk), m_key(key), m_form(form)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseBeforeKeeping);
    connect(&m_pause, &QTimer::timeout, this, &DraftKeeper::keep);
}

void DraftKeeper::begin()
{
    m_untouched = contentOf(m_form);
    const QMetaMethod slot = metaObject()->method(metaObject()->indexOfSlot("changed()"));
    for (QWidget *field : fieldsOf(m_form))
        connect(field, field->metaObject()->userProperty().notifySignal(), this, slot);
    whenAnswered(m_desk.draft(m_key), this, [this](const Result<QJsonObject> &draft) {
        if (draft && !draft->isEmpty())
            restore(*draft);
    });
}

/// Whoever has begun to type meanwhile goes on with that.
void DraftKeeper::restore(const QJsonObject &draft)
{
    if (contentOf(m_form) != m_untouched)
        return;
    fill(m_form, draft);
    m_pause.stop();
    m_kept = true;
    Q_EMIT restored();
}

void DraftKeeper::flush()
{
    if (m_pause.isActive())
        keep();
}

void DraftKeeper::drop()
{
    m_pause.stop();
    m_desk.dropDraft(m_key);
}

void DraftKeeper::changed() { m_pause.start(); }

void DraftKeeper::keep()
{
    m_pause.stop();
    const QJsonObject content = contentOf(m_form);
    if (content != m_untouched) {
        m_desk.keepDraft(m_key, content);
        m_kept = true;
    } else if (m_kept) {
        m_desk.dropDraft(m_key);
        m_kept = false;
    }
}

} // namespace upik
