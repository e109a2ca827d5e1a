// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"

#include <QWidget>

namespace upik {

class FactsSection;
class PhotoSection;
class PlaceSection;
class ReporterSection;
class SimilarSection;
class TextSection;

/// What was reported: the words, the photos, by whom, where, what the desk made of it, and what
/// was reported like it. What is done about it stands outside.
class ReportView : public QWidget
{
    Q_OBJECT

public:
    explicit ReportView(Desk &desk, QWidget *parent = nullptr);

    /// Says everything anew, in the language of the moment.
    void show(const CaseFile &file);

Q_SIGNALS:
    /// What is hidden is to be shown: the text or the reporter.
    void actionWanted(upik::Action action);
    /// Another complaint, named in this one, is to be shown.
    void complaintWanted(const QString &id);

private:
    Desk &m_desk;
    TextSection *m_text;
    PhotoSection *m_photos;
    ReporterSection *m_reporter;
    PlaceSection *m_place;
    FactsSection *m_facts;
    SimilarSection *m_similar;
};

} // namespace upik
