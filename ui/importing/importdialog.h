// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/office.h"
#include "domain/event.h"

#include <QDialog>

class QLabel;
class QProgressBar;
class QPushButton;
class QTableView;

namespace upik {

class ImportRows;
class LevelChip;
class Notice;
class Preferences;

/// Takes complaints from a file: shows what would happen to each row, then does it, then shows
/// what happened. Works beside the window; closing it stops nothing.
class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    /// REQUIRES: the office outlives it.
    ImportDialog(Office &office, const Seat &seat, QWidget *parent = nullptr);

    /// Files are chosen where these last had them. REQUIRES: they outlive the dialog.
    void setPreferences(Preferences &preferences) { m_preferences = &preferences; }
    /// Asks for a file and shows its preview.
    void chooseFile();
    /// Shows what would happen to each row of this file.
    void preview(const QString &path);
    /// Takes what can be taken of the file that was previewed.
    void takeAll();

Q_SIGNALS:
    /// The fate of every row is shown; nothing has been taken in.
    void previewed();
    /// What could be taken in is here.
    void imported(const upik::ImportReport &report);

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class Phase { Empty, Reading, Previewed, Importing, Done };

    void build();
    void enter(Phase phase);
    QPushButton *nextButton() const;
    void retranslate();
    void tellWhatToMind();
    void fitColumns();
    void takePreview(const Result<ImportReport> &report);
    void takeResult(const Result<ImportReport> &report);
    void showProgress(qint64 done, qint64 all);

    Office &m_office;
    Seat m_seat;
    Preferences *m_preferences = nullptr;
    QString m_path;
    Phase m_phase = Phase::Empty;
    ImportRows *m_rows;
    QLabel *m_file;
    Notice *m_notice;
    std::array<LevelChip *, 4> m_counts{};
    QTableView *m_table;
    QProgressBar *m_progress;
    QPushButton *m_choose;
    QPushButton *m_take;
    QPushButton *m_close;
};

} // namespace upik
