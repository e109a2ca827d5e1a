// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/messagetemplate.h"

#include <QWidget>

namespace upik {

namespace Ui {
class MessageEdit;
}

/// Where a message to the reporter is written: from a template, changed freely, counted. A filled
/// template is exchanged by itself only until somebody has touched it.
class MessageEdit : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(bool optional READ isOptional WRITE setOptional)

public:
    explicit MessageEdit(QWidget *parent = nullptr);
    ~MessageEdit() override;

    /// The templates to choose from, those with these codes; an unknown code is left out.
    void offer(const Reference &reference, const QStringList &codes);
    /// Values of the placeholders; refills the text where it has not been touched.
    void fillWith(const Placeholders &values);
    /// Takes a template; the text only where it has not been touched.
    void choose(const QString &code);
    /// An optional message is written only after its box was ticked.
    bool isOptional() const { return m_optional; }
    /// A message is written only where its box is ticked.
    void setOptional(bool optional);
    /// The message, or empty where none is to be sent.
    QString message() const;
    /// Puts a text in where none has been touched, as a template does.
    void suggest(const QString &text);

    /// Selects the first placeholder that still stands there, so that typing replaces it.
    void selectOpenPlaceholder();

protected:
    void changeEvent(QEvent *event) override;

private:
    void take(int row);
    void refill();
    void count();
    bool isUntouched() const;

    std::unique_ptr<Ui::MessageEdit> m_ui;
    std::vector<MessageTemplate> m_templates;
    Placeholders m_values;
    QString m_filled;
    bool m_optional = false;
};

} // namespace upik
