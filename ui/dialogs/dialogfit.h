// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QDialog;
class QScrollArea;
class QWidget;

namespace upik {

/// Fits a dialog to its form and to the screen: as wide as the form likes and as high as it needs,
/// within the screen. It grows with the form and never shrinks; where the form has to scroll, the
/// field with the keyboard is in sight.
class DialogFit : public QObject
{
    Q_OBJECT

public:
    /// The form is what scrolls.
    DialogFit(QDialog *dialog, QScrollArea *scroll);

    /// The width that suits the form, in average characters; 78 where nothing is said.
    void setWidthInCharacters(int characters) { m_characters = characters; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fit();
    void fitSoon();
    int wantedHeight(int width) const;
    void showFocus(QWidget *now);

    QDialog *m_dialog;
    QScrollArea *m_scroll;
    int m_characters = 78;
    bool m_isFitted = false;
};

} // namespace upik
