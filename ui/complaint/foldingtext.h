// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace upik {

class ReadText;

/// A text that is cut after its beginning until somebody asks for the rest.
class FoldingText : public QWidget
{
    Q_OBJECT

public:
    explicit FoldingText(QWidget *parent = nullptr);

    /// A new text begins folded; the same one stays as it was.
    void read(const QString &text, const QString &accessibleName);
    bool isFolded() const;

private:
    void render();

    QString m_text;
    bool m_unfolded = false;
    ReadText *m_words;
    QPushButton *m_fold;
};

} // namespace upik
