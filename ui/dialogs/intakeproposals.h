// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QLabel;

namespace upik {

class CodePicker;
class Desk;
class FactsEdit;
class NoteEdit;
class Notice;
struct Category;

/// What an intake proposes by itself: the category by the keywords in the reporter's words, the
/// agency by the category. Says what it went by; what somebody chose by hand stays.
class IntakeProposals : public QObject
{
    Q_OBJECT

public:
    /// The fields it reads and fills, and where it says why.
    struct Fields {
        NoteEdit *text;
        FactsEdit *facts;
        CodePicker *agency;
        Notice *byText;
        QLabel *byCategory;
    };

    /// Offers the city's agencies. REQUIRES: desk and fields outlive this.
    IntakeProposals(Desk &desk, const Fields &fields);

    /// Says the reasons in the language of the window.
    void retranslate();
    /// Somebody begins afresh: what is in the fields counts as chosen by nobody.
    void forget();

private:
    void proposeCategory();
    void proposeAgency(const QString &category);
    void explainAgency();
    QStringList agencyReasons(const Category &category) const;

    Desk &m_desk;
    Fields m_fields;
    QString m_category;  ///< proposed by the text, while nobody chose another
    QString m_agency;    ///< proposed by the category
};

} // namespace upik
