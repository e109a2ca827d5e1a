// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/photostrip.h"

#include "ui_photostrip.h"

#include "desk/desk.h"
#include "ui/complaint/images.h"
#include "ui/theme/icons.h"
#include "ui/widgets/answer.h"
#include "ui/widgets/lastfolder.h"
#include "ui/widgets/plaintooltip.h"

#include <QClipboard>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

constexpr int kId = Qt::UserRole;
constexpr int kPath = Qt::UserRole + 1;
constexpr int kMediaType = Qt::UserRole + 2;

QStringList localPaths(const QMimeData *given)
{
    QStringList paths;
    for (const QUrl &url : given->urls())
        if (url.isLocalFile())
            paths << url.toLocalFile();
    return paths;
}

} // namespace

PhotoStrip::PhotoStrip(QWidget *parent) : QWidget(parent), m_ui(std::make_unique<Ui::PhotoStrip>())
{
    m_ui->setupUi(this);
    setAcceptDrops(true);
    setFocusProxy(m_ui->add);
    m_ui->add->setIcon(icon("image-plus"));
    m_ui->remove->setIcon(icon("x"));
    m_ui->photos->setFlow(QListView::LeftToRight);
    m_ui->photos->setWrapping(true);
    m_ui->photos->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_ui->photos->installEventFilter(this);
    m_ui->add->installEventFilter(this);
    connect(m_ui->add, &QPushButton::clicked, this, &PhotoStrip::choose);
    connect(m_ui->remove, &QPushButton::clicked, this, &PhotoStrip::removeChosen);
    connect(this, &PhotoStrip::changed, this, &PhotoStrip::dress);
    connect(m_ui->photos, &QListWidget::itemSelectionChanged, this, &PhotoStrip::dress);
    dress();
}

PhotoStrip::~PhotoStrip() = default;

QStringList PhotoStrip::ids() const
{
    QStringList ids;
    for (int row = 0; row < m_ui->photos->count(); ++row)
        ids << m_ui->photos->item(row)->data(kId).toString();
    return ids;
}

/// Drafts of an earlier version name no kind of file; those count as photos.
bool PhotoStrip::hasPhoto() const
{
    for (int row = 0; row < m_ui->photos->count(); ++row) {
        const QString kind = m_ui->photos->item(row)->data(kMediaType).toString();
        if (kind.isEmpty() || isPicture(kind))
            return true;
    }
    return false;
}

void PhotoStrip::add(const QStringList &paths)
{
    m_ui->trouble->clear();
    m_troubles.clear();
    for (const QString &path : paths) {
        ++m_waiting;
        whenAnswered(m_desk->attach(path), this, [this, path](const Result<Attachment> &taken) {
            --m_waiting;
            if (taken)
                addThumbnail(*taken);
            else
                m_troubles.emplace_back(QFileInfo(path).fileName(), faultFrom(taken.error()).words);
            tellTroubles();
        });
    }
}

/// Of ten photos dropped at once each bad one is named.
void PhotoStrip::tellTroubles()
{
    m_ui->trouble->say(Notice::Kind::Error, [this] {
        QStringList lines;
        for (const auto &[file, words] : m_troubles)
            lines << tr("%1: %2").arg(file, words());
        return lines.join(u'\n');
    });
}

std::optional<FieldFault> PhotoStrip::fault() const
{
    if (m_waiting == 0)
        return std::nullopt;
    return FieldFault{u"photos"_s, [] {
                          return tr("A photo is still being read. Confirm again in a moment.");
                      }};
}

QVariantList PhotoStrip::kept() const
{
    QVariantList kept;
    for (int row = 0; row < m_ui->photos->count(); ++row) {
        const QListWidgetItem *item = m_ui->photos->item(row);
        kept << QVariantMap{{u"id"_s, item->data(kId)},
                            {u"name"_s, item->text()},
                            {u"path"_s, item->data(kPath)},
                            {u"kind"_s, item->data(kMediaType)}};
    }
    return kept;
}

void PhotoStrip::setKept(const QVariantList &kept)
{
    m_ui->photos->clear();
    for (const QVariant &photo : kept) {
        const QVariantMap members = photo.toMap();
        Attachment attachment;
        attachment.id = members.value(u"id"_s).toString();
        attachment.fileName = members.value(u"name"_s).toString();
        attachment.path = members.value(u"path"_s).toString();
        attachment.mediaType = members.value(u"kind"_s).toString();
        addThumbnail(attachment);
    }
    Q_EMIT changed();
}

void PhotoStrip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_ui->retranslateUi(this);
    if (event->type() == QEvent::FontChange)
        dress();
}

void PhotoStrip::dragEnterEvent(QDragEnterEvent *event)
{
    if (!localPaths(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void PhotoStrip::dropEvent(QDropEvent *event)
{
    add(localPaths(event->mimeData()));
    event->acceptProposedAction();
}

bool PhotoStrip::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Paste)) {
            paste();
            return true;
        }
        if (key->matches(QKeySequence::Delete)) {
            removeChosen();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void PhotoStrip::choose()
{
    if (!m_files) {
        m_files = new QFileDialog(this, tr("Add photos"));
        m_files->setOption(QFileDialog::DontUseNativeDialog);
        m_files->setFileMode(QFileDialog::ExistingFiles);
        beginInLastFolder(*m_files, m_preferences);
        m_files->setNameFilters({tr("Photos (*.jpg *.jpeg *.png *.webp)"), tr("All files (*)")});
        connect(m_files, &QFileDialog::filesSelected, this, &PhotoStrip::add);
    }
    m_files->open();
}

void PhotoStrip::paste()
{
    const QMimeData *pasted = QGuiApplication::clipboard()->mimeData();
    if (!pasted)
        return;
    const QImage image = qvariant_cast<QImage>(pasted->imageData());
    if (image.isNull()) {
        add(localPaths(pasted));
        return;
    }
    if (!m_pasted)
        m_pasted = std::make_unique<QTemporaryDir>();
    const QString path = m_pasted->filePath(u"%1.png"_s.arg(++m_pastes));
    if (image.save(path))
        add({path});
}

void PhotoStrip::removeChosen()
{
    for (QListWidgetItem *item : m_ui->photos->selectedItems())
        std::unique_ptr<QListWidgetItem>(m_ui->photos->takeItem(m_ui->photos->row(item)));
    Q_EMIT changed();
}

void PhotoStrip::addThumbnail(const Attachment &attachment)
{
    if (ids().contains(attachment.id))
        return;
    auto *item = new QListWidgetItem(icon("paperclip"), attachment.fileName, m_ui->photos);
    item->setData(kId, attachment.id);
    item->setData(kPath, attachment.path);
    item->setData(kMediaType, attachment.mediaType);
    item->setToolTip(plainToolTip(attachment.fileName));
    const int side = m_ui->photos->iconSize().width();
    const auto show = [this, id = attachment.id](const QImage &image) {
        const qsizetype row = ids().indexOf(id);
        if (row >= 0 && !image.isNull())
            m_ui->photos->item(int(row))->setIcon(QPixmap::fromImage(image));
    };
    whenAnswered(readImage(attachment.path, {side * 2, side * 2}), this, show);
    Q_EMIT changed();
}

void PhotoStrip::dress()
{
    const int line = fontMetrics().height();
    m_ui->photos->setIconSize({line * 5, line * 4});
    m_ui->photos->setFixedHeight(line * 6);
    m_ui->photos->setVisible(m_ui->photos->count() > 0);
    m_ui->remove->setVisible(m_ui->photos->count() > 0);
    m_ui->remove->setEnabled(!m_ui->photos->selectedItems().isEmpty());
}

} // namespace upik
