// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/casefile.h"

#include <QWidget>

#include <memory>

namespace upik {

class Desk;
struct OfficerFit;
class OfficerFilter;
class OfficerModel;

namespace Ui {
class OfficerPicker;
}

/// Chooses an officer of the agency by skill, area and load. The suggested one stands first, with
/// the reason in words; a full one can be chosen and is asked about once.
class OfficerPicker : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(QString officer READ chosenByHand WRITE setOfficer NOTIFY officerChanged USER true)

public:
    explicit OfficerPicker(QWidget *parent = nullptr);
    ~OfficerPicker() override;

    /// Shows the officers of the complaint's agency without `except`, and asks the desk for their
    /// loads. The desk outlives the picker.
    void prepare(Desk &desk, const Complaint &complaint, const QString &except = {});
    /// Id of the chosen officer, or empty.
    QString officer() const { return m_officer; }
    void setOfficer(const QString &officer);
    /// The same where a person chose him; empty for a suggestion, which no draft keeps.
    QString chosenByHand() const { return m_isSuggested ? QString() : m_officer; }
    /// Takes the one suggested where none is chosen yet: once the loads are known, not before.
    void takeSuggestion();
    /// True where the officer has room, or was confirmed; else says that the officer is full, and
    /// is true the next time.
    bool confirmFull();

Q_SIGNALS:
    void officerChanged(const QString &officer);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void setUp();
    void list(const std::vector<OfficerLoad> &loads);
    void showChosen();
    void narrow();
    void explain();
    QStringList reasonsFor(const OfficerFit &fit) const;
    void measure();

    std::unique_ptr<Ui::OfficerPicker> m_ui;
    OfficerModel *m_model;
    OfficerFilter *m_filter;
    Desk *m_desk = nullptr;
    Complaint m_complaint;
    QString m_except, m_officer, m_confirmed;
    Instant m_asOf;
    bool m_isListing = false;      ///< the table changes its current row by itself
    bool m_isCounted = false;      ///< the loads are known
    bool m_wantsSuggestion = false;
    bool m_isSuggested = false;    ///< nobody chose the officer but the program
};

} // namespace upik
