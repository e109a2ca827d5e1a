// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

#include <vector>

namespace upik {

class ElidedLine;

/// A code of the reference data as a person chooses it.
struct CodeChoice {
    QString code;
    QString text;
    QString otherWords = {};  ///< found by these as well: keywords, short names
};

/// Chooses one code out of many. Typing any part of the name, or one of its other words, finds it;
/// the wheel changes it only while it has the focus, so that scrolling a dialog changes nothing.
/// A name that is too long for the field ends in an ellipsis, and a tool tip tells it whole.
class CodePicker : public QComboBox
{
    Q_OBJECT
    Q_PROPERTY(QString code READ code WRITE setCode NOTIFY codeChanged USER true)

public:
    explicit CodePicker(QWidget *parent = nullptr);

    /// Offers these, keeping the code that is chosen where it is still among them.
    void offer(const std::vector<CodeChoice> &choices);
    /// A short list without typing: urgencies, classifications.
    void setSearchable(bool searchable);
    /// Shown while nothing is chosen.
    void setHint(const QString &hint);
    /// The code of what is written, or empty.
    QString code() const;
    /// Empty or unknown: nothing is chosen.
    void setCode(const QString &code);
    /// What was typed and is none of the choices; empty otherwise.
    QString unknownText() const;

Q_SIGNALS:
    void codeChanged(const QString &code);

protected:
    bool event(QEvent *event) override;
    void initStyleOption(QStyleOptionComboBox *option) const override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    int writtenRow() const;
    bool isCut() const;
    void adoptOnlyMatch();
    void tell();

    ElidedLine *m_line = nullptr;  ///< where something can be typed
    QString m_told;
    QString m_hint;
};

} // namespace upik
