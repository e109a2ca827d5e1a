// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tour/tourstage.h"

#include "ui/importing/importdialog.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/windowmenus.h"
#include "ui/settings/settingsdialog.h"
#include "ui/text/errortext.h"
#include "ui/text/wording.h"
#include "ui/tour/tourdress.h"

#include <QDialog>
#include <QFile>
#include <QScrollArea>
#include <QScrollBar>
#include <QTextStream>

using namespace Qt::Literals::StringLiterals;

namespace upik {

TourStage::TourStage(MainWindow &window, Desk &desk, Preferences &preferences, QObject *parent)
    : QObject(parent), m_window(window), m_desk(desk), m_preferences(preferences), m_case(desk),
      m_panes(window, m_case), m_shared(window, m_desk, preferences, m_panes)
{
    connect(&m_case, &TourCase::done, this, [this] { m_taken = true; });
    connect(&m_case, &TourCase::failed, this,
            [this](const Error &error) { m_trouble = errorText(error); });
}

void TourStage::arrange(const TourStop &stop)
{
    m_trouble.clear();
    m_taken = false;
    dress(stop.look, m_preferences, m_window);
    m_ready = scene(stop);
}

Readiness TourStage::scene(const TourStop &stop)
{
    const auto press = [this](Command command) -> Readiness {
        m_window.menus().table().action(command)->trigger();
        return isDialogOpen;
    };
    switch (stop.scene) {
    case TourScene::Queue: return m_panes.showQueue(stop);
    case TourScene::Case: return m_panes.showCase(stop.role);
    case TourScene::Dialog: return m_panes.showDialog(stop);
    case TourScene::Intake: return press(Command::Record);
    case TourScene::Photos: return m_panes.showPhotos(stop.role);
    case TourScene::Why: return m_panes.showWhy(stop.role);
    case TourScene::Search: return m_panes.search(stop);
    case TourScene::Seats: return press(Command::ChangeSeat);
    case TourScene::Keys: return press(Command::Shortcuts);
    case TourScene::Settings: return showSettings(stop.detail);
    case TourScene::Import: return showImport(false);
    case TourScene::Imported: return showImport(true);
    case TourScene::Synced: return m_shared.showState(stop.detail);
    case TourScene::SyncLists: return m_shared.showList(SyncList(QByteArray(stop.detail).toInt()));
    case TourScene::SignIn: return m_shared.showSignIn();
    case TourScene::Bell: return m_shared.showNotices();
    case TourScene::FirstRun: return m_shared.showFirstRun();
    case TourScene::TakeIn:
    case TourScene::Take: return takeStep(stop);
    }
    Q_UNREACHABLE();
}

Readiness TourStage::showSettings(const QByteArray &page)
{
    m_window.menus().table().action(Command::Settings)->trigger();
    auto *dialog = m_window.findChild<SettingsDialog *>();
    dialog->openPage(SettingsDialog::Page(page.left(1).toInt()));
    const bool atEnd = page.endsWith('b');
    return after(isDialogOpen, [dialog, atEnd] {
        for (const auto *scroll : dialog->findChildren<QScrollArea *>(u"pageScroll"_s)) {
            QScrollBar *bar = scroll->verticalScrollBar();
            bar->setValue(atEnd ? bar->maximum() : 0);
        }
    }, isDialogOpen);
}

Readiness TourStage::showImport(bool taken)
{
    m_window.menus().table().action(Command::Import)->trigger();
    auto *dialog = m_window.findChild<ImportDialog *>();
    connect(dialog, &ImportDialog::previewed, this, [this, dialog, taken] {
        taken ? dialog->takeAll() : void(m_taken = true);
    });
    connect(dialog, &ImportDialog::imported, this, [this] { m_taken = true; });
    dialog->preview(importFile());
    return [this] { return m_taken; };
}

Readiness TourStage::takeStep(const TourStop &stop)
{
    if (stop.scene == TourScene::TakeIn)
        m_case.takeIn();
    else
        m_case.take(stop.role, stop.action);
    return [this] { return m_taken; };
}

/// A row that can be taken, a doubtful one, one that repeats it, and one without a text.
QString TourStage::importFile() const
{
    const QString told = dateTime(m_desk.now() - 2h).chopped(4);
    const QString doubtful = u"Sampah menumpuk;Tumpukan sampah di luar batas kota.;sampah_tumpuk;"
                             "media_sosial;;Jl. Parangtritis km 12;%1;;12\n"_s.arg(told);
    const QString path = m_files.filePath(u"aduan.csv"_s);
    QFile file(path);
    if (file.open(QIODevice::WriteOnly)) {
        QTextStream rows(&file);
        rows << "judul;isi;kategori;kanal;kelurahan;lokasi;waktu;nama;telepon\n"
             << "Lampu gang padam;Lampu di gang depan masjid padam sejak Senin.;pju_mati;telepon;"
             << "Warungboto;Gang Babaran;" << told << ";Pak Umar Fiktif;081200000077\n"
             << doubtful << doubtful << "Tanpa isi;;jalan_rusak;surat;;;" << told << ";;\n";
    }
    return path;
}

QWidget *TourStage::subject() const
{
    QDialog *dialog = openDialog();
    return dialog ? static_cast<QWidget *>(dialog) : &m_window;
}

void TourStage::clear()
{
    m_ready = {};
    while (QDialog *dialog = openDialog()) {
        dialog->close();
        if (dialog->isVisible())
            dialog->hide();
    }
}

} // namespace upik
