// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/casefile.h"
#include "ui/dialogs/fieldfault.h"

#include <QFileDialog>
#include <QPointer>
#include <QTemporaryDir>
#include <QVariantList>
#include <QWidget>

#include <memory>
#include <optional>

namespace upik {

class Desk;
class Preferences;

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
    /// Files are chosen where these last had them. REQUIRES: they outlive the strip.
    void setPreferences(Preferences &preferences) { m_preferences = &preferences; }
    /// Attachment ids, in the order they were added.
    QStringList ids() const;
    /// Whether there is a photo among them: a document proves no work.
    bool hasPhoto() const;
    /// Takes files into the store; each that cannot be taken is named with the reason.
    void add(const QStringList &paths);
    /// A file is still on its way into the store: nothing can be sent without it.
    std::optional<FieldFault> fault() const;
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
    void tellTroubles();
    void addThumbnail(const Attachment &attachment);
    void dress();

    std::unique_ptr<Ui::PhotoStrip> m_ui;
    Desk *m_desk = nullptr;
    Preferences *m_preferences = nullptr;
    QPointer<QFileDialog> m_files;
    std::unique_ptr<QTemporaryDir> m_pasted;
    std::vector<std::pair<QString, Phrase>> m_troubles;  ///< with the files added last
    int m_pastes = 0;
    int m_waiting = 0;
};

} // namespace upik
