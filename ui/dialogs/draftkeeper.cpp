// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/draftkeeper.h"

#include "desk/desk.h"
#include "ui/widgets/answer.h"

#include <QAbstractButton>
#include <QMetaProperty>
#include <QWidget>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

constexpr int kPauseBeforeKeeping = 700; // ms after the last key
constexpr int kLongestUnkept = 2'000;    // ms of steady typing

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

/// The checked one of several radio buttons cannot be unchecked while they exclude each other.
void write(QWidget *field, const QVariant &value)
{
    auto *button = qobject_cast<QAbstractButton *>(field);
    const bool excludes = button && button->autoExclusive();
    if (excludes)
        button->setAutoExclusive(false);
    field->metaObject()->userProperty().write(field, value);
    if (excludes)
        button->setAutoExclusive(true);
}

/// A field that says this already is left alone: writing is choosing.
void fill(const QWidget *form, const QJsonObject &content)
{
    for (QWidget *field : fieldsOf(form)) {
        const QJsonValue value = content.value(field->objectName());
        const QVariant now = field->metaObject()->userProperty().read(field);
        if (!value.isUndefined() && value != QJsonValue::fromVariant(now))
            write(field, value.toVariant());
    }
}

/// Without the fields that are kept only where they changed.
QJsonObject worthKeeping(const QWidget *form, QJsonObject content, const QJsonObject &untouched)
{
    for (const QWidget *field : fieldsOf(form)) {
        const QString name = field->objectName();
        const QVariant given = field->property("given");
        const QJsonValue before = given.isValid() ? QJsonValue::fromVariant(given)
                                                  : untouched[name];
        if (field->property("draft") == u"changed"_s && content[name] == before)
            content.remove(name);
    }
    return content;
}

/// Whether more was entered than what is kept only beside something else.
bool isWorthKeeping(const QWidget *form, const QJsonObject &content, const QJsonObject &untouched)
{
    return std::ranges::any_of(fieldsOf(form), [&](const QWidget *field) {
        const QString name = field->objectName();
        return field->property("draft") != u"beside"_s && content[name] != untouched[name];
    });
}

} // namespace

DraftKeeper::DraftKeeper(Desk &desk, const QString &key, QWidget *form)
    : QObject(form), m_desk(desk), m_key(key), m_form(form)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseBeforeKeeping);
    connect(&m_pause, &QTimer::timeout, this, &DraftKeeper::keep);
    m_longest.setSingleShot(true);
    m_longest.setInterval(kLongestUnkept);
    connect(&m_longest, &QTimer::timeout, this, &DraftKeeper::keep);
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
    QJsonObject content = m_untouched;
    for (auto it = draft.begin(); it != draft.end(); ++it)
        content[it.key()] = it.value();
    fill(m_form, content);
    fill(m_form, content); // a field filled late may have chosen for another, as a point does
    m_pause.stop();
    m_longest.stop();
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
    m_longest.stop();
    m_desk.dropDraft(m_key);
}

void DraftKeeper::startAfresh()
{
    fill(m_form, m_untouched);
    drop();
    m_kept = false;
}

void DraftKeeper::changed()
{
    m_pause.start();
    if (!m_longest.isActive())
        m_longest.start();
    Q_EMIT edited(qobject_cast<QWidget *>(sender()));
}

void DraftKeeper::keep()
{
    m_pause.stop();
    m_longest.stop();
    const QJsonObject content = contentOf(m_form);
    if (isWorthKeeping(m_form, content, m_untouched)) {
        m_desk.keepDraft(m_key, worthKeeping(m_form, content, m_untouched));
        m_kept = true;
    } else if (m_kept) {
        m_desk.dropDraft(m_key);
        m_kept = false;
    }
}

} // namespace upik
