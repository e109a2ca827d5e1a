// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace upik {

class ReadText;

/// Words somebody wrote, on a ground of their own: what the reporter reads never looks like what
/// stays inside.
class QuoteBox : public QWidget
{
    Q_OBJECT

public:
    enum class Kind { Message, Note };

    explicit QuoteBox(Kind kind, QWidget *parent = nullptr);

    /// Shows the words; hides itself where there are none.
    void read(const QString &words);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Kind m_kind;
    QLabel *m_title;
    ReadText *m_words;
};

} // namespace upik
