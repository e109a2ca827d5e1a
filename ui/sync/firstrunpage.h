// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <memory>

namespace upik {

namespace Ui {
class FirstRunPage;
}

class Preferences;

/// The first thing a new profile shows: one page with the language and the ways to work.
class FirstRunPage : public QDialog
{
    Q_OBJECT

public:
    /// REQUIRES: the preferences outlive it.
    explicit FirstRunPage(Preferences &preferences, QWidget *parent = nullptr);
    ~FirstRunPage() override;

Q_SIGNALS:
    // One of them, or rejected(). The page stays open: whoever asked closes it once that works.
    void serverWanted();
    void sampleWanted();
    void aloneWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    Preferences &m_preferences;
    std::unique_ptr<Ui::FirstRunPage> m_ui;
};

} // namespace upik
