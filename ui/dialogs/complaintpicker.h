// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/casefile.h"
#include "desk/listing.h"

#include <QTimer>
#include <QVariantMap>
#include <QWidget>

#include <memory>

namespace upik {

class Desk;

namespace Ui {
class ComplaintPicker;
}

/// Finds another complaint: the similar ones stand there at once, a search finds any in sight.
class ComplaintPicker : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(QVariantMap picked READ picked WRITE setPicked NOTIFY idChanged USER true)

public:
    explicit ComplaintPicker(QWidget *parent = nullptr);
    ~ComplaintPicker() override;

    /// What it searches as whom, offering the similar ones of `file` and never that complaint
    /// itself. The desk outlives the picker.
    void prepare(Desk &desk, const Seat &seat, const CaseFile &file);
    /// Empty while none is chosen.
    QString id() const { return m_id; }
    /// The number of the chosen complaint, for messages.
    QString number() const { return m_number; }
    /// Id, number and line of the chosen complaint, for drafts.
    QVariantMap picked() const;
    void setPicked(const QVariantMap &picked);

Q_SIGNALS:
    void idChanged(const QString &id);

protected:
    void changeEvent(QEvent *event) override;
    /// The arrow down leads from the search into the list.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void measure();
    void search();
    void searchAndGo();
    void goToFound();
    void showSimilar();
    void showRows(const std::vector<ListRow> &rows);
    void addLine(const QString &id, const QString &number, const QString &line);
    void tellChosen();

    std::unique_ptr<Ui::ComplaintPicker> m_ui;
    Desk *m_desk = nullptr;
    Seat m_seat;
    QString m_self;
    std::vector<Similar> m_similar;
    QTimer m_pause;
    int m_searches = 0;
    QString m_searched;   ///< the words that what is listed was found by
    bool m_goes = false;  ///< into the list, as soon as it is there
    QString m_id, m_number, m_line;
};

} // namespace upik
