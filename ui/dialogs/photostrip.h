// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/casefile.h"

#include <QFileDialog>
#include <QPointer>
#include <QTemporaryDir>
#include <QVariantList>
#include <QWidget>

#include <memory>

namespace upik {

class Desk;

namespace Ui {
class PhotoStrip;
}

/// Photos and documents of a step: chosen, dropped or pasted, taken into the desk's store at once,
/// shown small, and taken out again with Delete.
class PhotoStrip : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(QVariantList kept READ kept WRITE setKept NOTIFY changed USER true)

public:
    explicit PhotoStrip(QWidget *parent = nullptr);
    ~PhotoStrip() override;

    /// Where the files go. REQUIRES: called before a photo is added; the desk outlives the strip.
    void setDesk(Desk &desk) { m_desk = &desk; }
    /// Attachment ids, in the order they were added.
    QStringList ids() const;
    /// Whether there is a photo among them: a document proves no work.
    bool hasPhoto() const;
    /// Takes files into the store; each that cannot be taken is named with the reason.
    void add(const QStringList &paths);
    /// Whether a file is still on its way into the store.
    bool isBusy() const { return m_waiting > 0; }
    /// Ids and names of what was taken in, for drafts.
    QVariantList kept() const;
    void setKept(const QVariantList &kept);

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void choose();
    void paste();
    void removeChosen();
    void tell(const QString &trouble);
    void addThumbnail(const Attachment &attachment);
    void dress();

    std::unique_ptr<Ui::PhotoStrip> m_ui;
    Desk *m_desk = nullptr;
    QPointer<QFileDialog> m_files;
    std::unique_ptr<QTemporaryDir> m_pasted;
    QStringList m_troubles;  ///< of the files added last
    int m_pastes = 0;
    int m_waiting = 0;
};

} // namespace upik
