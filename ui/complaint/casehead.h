// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/casefile.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace upik {

class FlowLayout;
class LevelChip;
class Notice;
class ReadText;

/// The head of a complaint: its number and state, what is special about it, its title.
class CaseHead : public QWidget
{
    Q_OBJECT

public:
    explicit CaseHead(QWidget *parent = nullptr);

    void show(const CaseFile &file);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showChips(const Complaint &complaint);
    void sizeTitle();

    QString m_numberText;
    QLabel *m_line;
    QToolButton *m_copy;
    Notice *m_emergency;
    ReadText *m_title;
    FlowLayout *m_chips;
    std::vector<LevelChip *> m_shown;
};

} // namespace upik
