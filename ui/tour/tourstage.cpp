// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tour/tourstage.h"

#include "ui/complaint/complaintpane.h"
#include "ui/complaint/photosection.h"
#include "ui/importing/importdialog.h"
#include "ui/mainwindow/caseflow.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/panearea.h"
#include "ui/mainwindow/searchbox.h"
#include "ui/mainwindow/windowmenus.h"
#include "ui/queue/listpane.h"
#include "ui/queue/queueview.h"
#include "ui/settings/settingsdialog.h"
#include "ui/text/errortext.h"
#include "ui/text/wording.h"
#include "ui/widgets/preferences.h"

#include <QApplication>
#include <QDialog>
#include <QFile>
#include <QScrollArea>
#include <QScrollBar>
#include <QTextStream>
#include <QToolButton>

#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

struct Dress {
    ThemeChoice theme;
    Tongue tongue;
    int points;
    QSize size;
};

constexpr QSize kUsualSize(1366, 728);

Dress dressOf(TourLook look)
{
    switch (look) {
    case TourLook::Usual: break;
    case TourLook::Dark: return {ThemeChoice::Dark, Tongue::Indonesian, 10, kUsualSize};
    case TourLook::English: return {ThemeChoice::Light, Tongue::English, 10, kUsualSize};
    case TourLook::DarkEnglish: return {ThemeChoice::Dark, Tongue::English, 10, kUsualSize};
    case TourLook::Large: return {ThemeChoice::Light, Tongue::Indonesian, 15, kUsualSize};
    case TourLook::Small: return {ThemeChoice::Light, Tongue::Indonesian, 10, {1024, 600}};
    case TourLook::HighContrast:
        return {ThemeChoice::HighContrast, Tongue::Indonesian, 10, kUsualSize};
    }
    return {ThemeChoice::Light, Tongue::Indonesian, 10, kUsualSize};
}

QDialog *openDialog()
{
    for (QWidget *widget : QApplication::topLevelWidgets())
        if (auto *dialog = qobject_cast<QDialog *>(widget); dialog && dialog->isVisible())
            return dialog;
    return nullptr;
}

bool isDialogOpen() { return openDialog() != nullptr; }

} // namespace

TourStage::TourStage(MainWindow &window, Desk &desk, Preferences &preferences, QObject *parent)
    : QObject(parent), m_window(window), m_desk(desk), m_preferences(preferences), m_case(desk)
{
    connect(&m_case, &TourCase::done, this, [this] { m_taken = true; });
    connect(&m_case, &TourCase::failed, this,
            [this](const Error &error) { m_trouble = errorText(error); });
}

void TourStage::arrange(const TourStop &stop)
{
    m_trouble.clear();
    m_taken = false;
    dress(stop.look);
    m_ready = scene(stop);
}

void TourStage::dress(TourLook look)
{
    const Dress dress = dressOf(look);
    m_preferences.setTheme(dress.theme);
    m_preferences.setTongue(dress.tongue);
    m_preferences.setFontPoints(dress.points);
    m_window.resize(dress.size);
}

TourStage::Readiness TourStage::scene(const TourStop &stop)
{
    const auto press = [this](Command command) -> Readiness {
        m_window.menus().table().action(command)->trigger();
        return isDialogOpen;
    };
    switch (stop.scene) {
    case TourScene::Queue: return showQueue(stop);
    case TourScene::Case: return showCase(stop.role);
    case TourScene::Dialog: return showDialog(stop);
    case TourScene::Intake: return press(Command::Record);
    case TourScene::Photos: return showPhotos(stop.role);
    case TourScene::Why: return showWhy(stop.role);
    case TourScene::Search: return search(stop);
    case TourScene::Seats: return press(Command::ChangeSeat);
    case TourScene::Keys: return press(Command::Shortcuts);
    case TourScene::Settings: return showSettings(stop.detail);
    case TourScene::Import: return showImport(false);
    case TourScene::Imported: return showImport(true);
    case TourScene::TakeIn:
    case TourScene::Take: return takeStep(stop);
    }
    Q_UNREACHABLE();
}

TourStage::Readiness TourStage::showQueue(const TourStop &stop)
{
    m_window.takeSeat(m_case.seatOf(stop.role));
    m_window.openQueue(QString::fromLatin1(stop.detail));
    return [this] {
        const QueueModel &queue = m_window.area().list().view().queue();
        return !queue.isWaiting() && (queue.rowCount() == 0 || m_window.flow().file());
    };
}

TourStage::Readiness TourStage::showCase(Role role)
{
    m_window.takeSeat(m_case.seatOf(role));
    m_window.openComplaint(m_case.id());
    const auto isThere = [this] {
        return isCaseOpen() && !m_window.area().list().view().queue().isWaiting();
    };
    return after(isThere, [this, role] { showQueueOfCase(role); }, isThere);
}

bool TourStage::isCaseOpen() const
{
    const auto &file = m_window.flow().file();
    return file && file->complaint.id == m_case.id();
}

/// The list shows where the complaint waits, as it would for who works through a queue.
void TourStage::showQueueOfCase(Role role)
{
    const Queue *home = homeQueue(role, m_window.flow().file()->complaint.state);
    if (home && home->code != m_window.flow().queue())
        m_window.openQueue(QString(home->code));
    m_window.openComplaint(m_case.id());
}

TourStage::Readiness TourStage::after(Readiness first, std::function<void()> act, Readiness then)
{
    const auto acted = std::make_shared<bool>(false);
    return [first = std::move(first), act = std::move(act), then = std::move(then), acted] {
        if (!*acted && !first())
            return false;
        if (!std::exchange(*acted, true))
            act();
        return then();
    };
}

TourStage::Readiness TourStage::showDialog(const TourStop &stop)
{
    const Action action = stop.action;
    return after(showCase(stop.role), [this, action] { m_window.flow().start(action); },
                 isDialogOpen);
}

TourStage::Readiness TourStage::showPhotos(Role role)
{
    const auto photos = [this] { return m_window.findChild<PhotoSection *>(); };
    const auto compare = [photos] {
        photos()->openViewer(0);
        photos()->viewer()->findChild<QAction *>(u"compare"_s)->trigger();
    };
    return after(showCase(role), compare, isDialogOpen);
}

TourStage::Readiness TourStage::showWhy(Role role)
{
    const auto unfold = [this] {
        for (auto *why : m_window.area().complaint().findChildren<QToolButton *>(u"why"_s))
            why->setChecked(true);
    };
    return after(showCase(role), unfold, [] { return true; });
}

TourStage::Readiness TourStage::search(const TourStop &stop)
{
    const QString words = QString::fromLatin1(stop.detail);
    const auto found = [this, words] {
        const QueueModel &queue = m_window.area().list().view().queue();
        return queue.query().search == words && !queue.isWaiting();
    };
    const auto type = [this, words] {
        m_window.searchBox().setText(words);
        Q_EMIT m_window.searchBox().textEdited(words);
    };
    return after(showQueue({"", TourScene::Queue, stop.role, Action::Record, "everything"}), type,
                 found);
}

TourStage::Readiness TourStage::showSettings(const QByteArray &page)
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

TourStage::Readiness TourStage::showImport(bool taken)
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

TourStage::Readiness TourStage::takeStep(const TourStop &stop)
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
