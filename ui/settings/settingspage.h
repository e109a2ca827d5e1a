// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event.h"

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
    /// Writes what was entered. Where it is wrong or nothing can be written, that is marked on the
    /// page and refused() comes, else saved(); at once or later.
    virtual void save() {}
    /// Drops what was entered.
    virtual void discard() {}
    /// Who sits there: what he may not change he only reads.
    virtual void setSeat(const Seat &) {}

Q_SIGNALS:
    void saved();
    void refused();

protected:
    QVBoxLayout *body() const { return m_body; }
    /// Above the scrolled part, always in sight.
    void addHeader(QWidget *header);
    /// Below it.
    void addFooter(QWidget *footer);

private:
    QVBoxLayout *m_body;
};

} // namespace upik
