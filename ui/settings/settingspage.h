// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace upik {

/// A page of the settings. What is on it lies in a scroll area, so that large fonts need no large
/// window.
class SettingsPage : public QWidget
{
    Q_OBJECT

public:
    explicit SettingsPage(QWidget *parent = nullptr);

    /// In the language of the window; asked again when that changes.
    virtual QString title() const = 0;
    /// Name of an icon of :/icons.
    virtual QLatin1StringView iconName() const = 0;
    /// Whether something was entered that has not been saved.
    virtual bool isChanged() const { return false; }

protected:
    QVBoxLayout *body() const { return m_body; }
    /// Below the scrolled part, always in sight.
    void addFooter(QWidget *footer);

private:
    QVBoxLayout *m_body;
};

} // namespace upik
