// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/complaint/photoviewer.h"

#include "ui/complaint/images.h"
#include "ui/complaint/photocanvas.h"
#include "ui/text/errortext.h"
#include "ui/theme/icons.h"
#include "ui/widgets/answer.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/plaintooltip.h"

#include <QEvent>
#include <QFile>
#include <QFileDialog>
#include <QGridLayout>
#include <QSaveFile>
#include <QToolBar>
#include <QToolButton>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

constexpr std::size_t kCompare = 7;
constexpr double kZoomStep = 1.25;

/// Copies byte by byte; a file that cannot be written stays as it was.
bool isWritten(QSaveFile &file, const QByteArray &content)
{
    return file.open(QIODevice::WriteOnly) && file.write(content) >= 0 && file.commit();
}

Result<void> copyFile(const QString &from, const QString &to)
{
    QFile source(from);
    if (!source.open(QIODevice::ReadOnly))
        return fail(ErrorCode::FileUnreadable, from, source.errorString());
    QSaveFile target(to);
    if (!isWritten(target, source.readAll()))
        return fail(ErrorCode::FileUnwritable, to, target.errorString());
    return {};
}

} // namespace

const std::array<PhotoViewer::Tool, 9> &PhotoViewer::tools()
{
    static constexpr std::array<Tool, 9> rows{{
        {"previous"_L1, QT_TR_NOOP("Previous photo"), "chevron-left", "Left",
         &PhotoViewer::previous},
        {"next"_L1, QT_TR_NOOP("Next photo"), "chevron-right", "Right", &PhotoViewer::next},
        {"zoomIn"_L1, QT_TR_NOOP("Larger"), "zoom-in", "+", &PhotoViewer::zoomIn},
        {"zoomOut"_L1, QT_TR_NOOP("Smaller"), "zoom-out", "-", &PhotoViewer::zoomOut},
        {"fit"_L1, QT_TR_NOOP("Whole photo"), "image", "0", &PhotoViewer::fit},
        {"turnLeft"_L1, QT_TR_NOOP("Turn left"), "rotate-ccw", "L", &PhotoViewer::turnLeft},
        {"turnRight"_L1, QT_TR_NOOP("Turn right"), "rotate-cw", "R", &PhotoViewer::turnRight},
        {"compare"_L1, QT_TR_NOOP("Before and after"), "panel-left", "B", &PhotoViewer::compare},
        {"save"_L1, QT_TR_NOOP("Save as…"), "download", "Ctrl+S", &PhotoViewer::saveAs},
    }};
    return rows;
}

PhotoViewer::PhotoViewer(const std::vector<CasePhoto> &photos, QWidget *parent)
    : QDialog(parent), m_photos(photos), m_bar(new QToolBar(this)),
      m_canvas(new PhotoCanvas(this)), m_caption(new PlainLabel(this)),
      m_other(new PhotoCanvas(this)), m_otherCaption(new PlainLabel(this)),
      m_note(new PlainLabel(this))
{
    setObjectName(u"photoViewer"_s);
    m_note->setObjectName(u"note"_s);
    m_caption->setObjectName(u"caption"_s);
    m_otherCaption->setObjectName(u"otherCaption"_s);
    for (QLabel *line : {m_note, m_caption, m_otherCaption})
        line->setWordWrap(true);
    addTools();
    auto *grid = new QGridLayout(this);
    grid->setMenuBar(m_bar);
    grid->addWidget(m_canvas, 0, 0);
    grid->addWidget(m_other, 0, 1);
    grid->addWidget(m_caption, 1, 0);
    grid->addWidget(m_otherCaption, 1, 1);
    grid->addWidget(m_note, 2, 0, 1, 2);
    grid->setRowStretch(0, 1);
    retranslate();
    const int ch = fontMetrics().averageCharWidth();
    resize(110 * ch, 80 * ch);
}

void PhotoViewer::addTools()
{
    for (std::size_t i = 0; i < tools().size(); ++i) {
        const Tool &tool = tools()[i];
        QAction *action = m_bar->addAction(icon(tool.icon), QString());
        action->setObjectName(tool.name);
        action->setShortcut(QKeySequence(QLatin1StringView(tool.key)));
        connect(action, &QAction::triggered, this, tool.go);
        m_actions[i] = action;
    }
    m_actions[kCompare]->setCheckable(true);
    m_actions[kCompare]->setEnabled(beforeIndex() >= 0 && afterIndex() >= 0);
    m_actions[0]->setEnabled(m_photos.size() > 1);
    m_actions[1]->setEnabled(m_photos.size() > 1);
}

void PhotoViewer::retranslate()
{
    setWindowTitle(tr("Photos"));
    for (std::size_t i = 0; i < tools().size(); ++i) {
        const QString label = tr(tools()[i].label);
        const QString key = m_actions[i]->shortcut().toString(QKeySequence::NativeText);
        m_actions[i]->setText(label);
        m_actions[i]->setToolTip(plainToolTip(u"%1 (%2)"_s.arg(label, key)));
        if (QWidget *button = m_bar->widgetForAction(m_actions[i]))
            button->setAccessibleName(label);
    }
}

void PhotoViewer::openAt(int index)
{
    m_index = std::clamp(index, 0, std::max(0, int(m_photos.size()) - 1));
    QDialog::show();
    showPhotos();
}

bool PhotoViewer::isComparing() const { return m_actions[kCompare]->isChecked(); }

void PhotoViewer::step(int by)
{
    const int count = int(m_photos.size());
    m_actions[kCompare]->setChecked(false);
    m_index = (m_index + by + count) % count;
    showPhotos();
}

void PhotoViewer::showPhotos()
{
    m_note->clear();
    m_other->setVisible(isComparing());
    m_otherCaption->setVisible(isComparing());
    if (m_photos.empty())
        return;
    ++m_round;
    m_reading = isComparing() ? 2 : 1;
    showOn(m_canvas, m_caption, isComparing() ? beforeIndex() : m_index);
    if (isComparing())
        showOn(m_other, m_otherCaption, afterIndex());
}

void PhotoViewer::showOn(PhotoCanvas *canvas, QLabel *caption, int index)
{
    const CasePhoto &photo = m_photos[std::size_t(index)];
    canvas->setAccessibleName(photo.caption);
    caption->setText(tr("%1 of %2: %3").arg(index + 1).arg(m_photos.size()).arg(photo.caption));
    const auto take = [this, canvas, round = m_round](const QImage &image) {
        if (round != m_round)
            return; // the reader has gone on
        canvas->show(image);
        if (image.isNull())
            m_note->setText(tr("This file is not a picture that can be shown; save it instead."));
        if (--m_reading == 0)
            Q_EMIT shown();
    };
    whenAnswered(readImage(photo.attachment.path), this, take);
}

/// The reporter's photo to compare: the one that is open, else the first.
int PhotoViewer::beforeIndex() const
{
    const auto isBefore = [](const CasePhoto &photo) { return photo.isImage() && !photo.ofWork; };
    if (m_index < int(m_photos.size()) && isBefore(m_photos[std::size_t(m_index)]))
        return m_index;
    const auto it = std::ranges::find_if(m_photos, isBefore);
    return it == m_photos.end() ? -1 : int(it - m_photos.begin());
}

/// The latest photo of the work.
int PhotoViewer::afterIndex() const
{
    for (int i = int(m_photos.size()) - 1; i >= 0; --i)
        if (m_photos[std::size_t(i)].isImage() && m_photos[std::size_t(i)].ofWork)
            return i;
    return -1;
}

void PhotoViewer::zoomIn()
{
    m_canvas->zoom(kZoomStep);
    m_other->zoom(kZoomStep);
}

void PhotoViewer::zoomOut()
{
    m_canvas->zoom(1 / kZoomStep);
    m_other->zoom(1 / kZoomStep);
}

void PhotoViewer::fit()
{
    m_canvas->fit();
    m_other->fit();
}

void PhotoViewer::turnLeft() { m_canvas->turn(-90); }

void PhotoViewer::turnRight() { m_canvas->turn(90); }

void PhotoViewer::saveAs()
{
    if (m_photos.empty())
        return;
    const Attachment &attachment = m_photos[std::size_t(m_index)].attachment;
    auto *dialog = new QFileDialog(this, tr("Save as"));
    dialog->setObjectName(u"saveDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QFileDialog::DontUseNativeDialog);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(attachment.fileName);
    connect(dialog, &QFileDialog::fileSelected, this, &PhotoViewer::save);
    dialog->open();
}

void PhotoViewer::save(const QString &path)
{
    const auto saved = copyFile(m_photos[std::size_t(m_index)].attachment.path, path);
    m_note->setText(saved ? tr("Saved as %1").arg(path) : errorText(saved.error()));
}

void PhotoViewer::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace upik
