// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include "ui/widgets/plainlabel.h"

namespace upik {

/// A line that stands out by icon, words and fill: what is wrong with a field, or what to mind.
/// It is hidden while it has nothing to say.
class Notice : public QFrame
{
    Q_OBJECT

public:
    enum class Kind { Error, Warning, Hint };

    explicit Notice(QWidget *parent = nullptr);

    /// Shows the sentence; an empty one hides the notice.
    void say(Kind kind, const QString &sentence);
    void clear() { say(Kind::Hint, QString()); }
    /// Empty while hidden.
    QString sentence() const { return m_words->text(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void dress();

    PlainLabel *m_words;
    Kind m_kind = Kind::Hint;
};

} // namespace upik
