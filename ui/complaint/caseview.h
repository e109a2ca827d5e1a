// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"

#include <QTimer>
#include <QWidget>

namespace upik {

class CaseHead;
class FactsSection;
class HistorySection;
class PhotoSection;
class PlaceSection;
class ReporterSection;
class SimilarSection;
class SlaPanel;
class StepBar;
class TextSection;

/// The parts of one complaint below each other, in the order in which they are needed.
class CaseView : public QWidget
{
    Q_OBJECT

public:
    explicit CaseView(Desk &desk, QWidget *parent = nullptr);

    /// Says everything anew, in the language of the moment.
    void show(const CaseFile &file);

Q_SIGNALS:
    /// A step was chosen; its dialog is the window's business.
    void actionWanted(upik::Action action);
    /// Another complaint, named in this one, is to be shown.
    void complaintWanted(const QString &id);

private:
    void refreshTimes();

    Desk &m_desk;
    QTimer m_minute;
    CaseHead *m_head;
    StepBar *m_steps;
    SlaPanel *m_sla;
    TextSection *m_text;
    PhotoSection *m_photos;
    FactsSection *m_facts;
    ReporterSection *m_reporter;
    PlaceSection *m_place;
    SimilarSection *m_similar;
    HistorySection *m_history;
};

} // namespace upik
