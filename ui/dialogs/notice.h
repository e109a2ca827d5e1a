// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "ui/text/phrase.h"
#include "ui/widgets/plainlabel.h"

#include <QFrame>

namespace upik {

/// A line that stands out by icon, words and fill: what is wrong with a field, or what to mind.
/// It is hidden while it has nothing to say. A phrase is said anew when the language changes.
class Notice : public QFrame
{
    Q_OBJECT

public:
    enum class Kind { Error, Warning, Hint };

    explicit Notice(QWidget *parent = nullptr);

    /// Shows the sentence; an empty one hides the notice.
    void say(Kind kind, const QString &sentence);
    void say(Kind kind, const Phrase &phrase);
    /// What went wrong.
    void say(const Error &error);
    void clear() { say(Kind::Hint, QString()); }
    /// Empty while hidden.
    QString sentence() const { return m_words->text(); }

Q_SIGNALS:
    /// These are the words now, of whatever language; empty once it is hidden.
    void said(const QString &sentence);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void write(const QString &sentence);
    void dress();

    PlainLabel *m_words;
    Phrase m_phrase;
    Kind m_kind = Kind::Hint;
};

} // namespace upik
