// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QObject>
#include <QTimer>

namespace upik {

class Desk;

/// Keeps what is typed into a form as a draft of the desk, a moment after the last key and every
/// two seconds of steady typing, and brings it back.
/// It reads and writes every named field by Qt's own "user property", so a new field is kept
/// without a word about it here; a field whose property "draft" is false is left out, and one
/// whose property is "changed" while it stands as it was at the opening or, where it has one, as
/// its property "given" says. What is "beside" makes no draft alone: a choice that costs a key.
class DraftKeeper : public QObject
{
    Q_OBJECT

public:
    /// `key` is "<form>:<complaint id>". Both desk and form outlive the keeper.
    DraftKeeper(Desk &desk, const QString &key, QWidget *form);

    /// Takes the form as it stands for untouched, watches its fields, and brings the draft back
    /// where there is one and nobody has typed meanwhile.
    void begin();
    /// Keeps at once what has not been kept yet.
    void flush();
    /// The act is done: nothing is left to keep.
    void drop();
    /// Empties the form to what it was at the opening, and drops the draft.
    void startAfresh();

Q_SIGNALS:
    /// The fields show the draft of an earlier time.
    void restored();
    /// Somebody, or the form itself, has changed this field.
    void edited(QWidget *field);

private Q_SLOTS:
    void changed();

private:
    void keep();
    void restore(const QJsonObject &draft);

    Desk &m_desk;
    QString m_key;
    QWidget *m_form;
    QJsonObject m_untouched;
    QTimer m_pause, m_longest;
    bool m_kept = false;
};

} // namespace upik
