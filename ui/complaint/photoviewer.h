// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/complaint/casephotos.h"

#include <QDialog>

class QLabel;
class QToolBar;

namespace upik {

class PhotoCanvas;

/// The photos of a complaint in large: one at a time, or the reporter's beside the officer's.
class PhotoViewer : public QDialog
{
    Q_OBJECT

public:
    explicit PhotoViewer(const std::vector<CasePhoto> &photos, QWidget *parent = nullptr);

    /// Opens at the photo of this index.
    void openAt(int index);
    int index() const { return m_index; }
    bool isComparing() const;

Q_SIGNALS:
    /// What is to be seen has been read and shown.
    void shown();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Tool {
        QLatin1StringView name;
        const char *label;
        const char *icon;
        const char *key;
        void (PhotoViewer::*go)();
    };
    static const std::array<Tool, 9> &tools();

    void addTools();
    void retranslate();
    void step(int by);
    void next() { step(1); }
    void previous() { step(-1); }
    void zoomIn();
    void zoomOut();
    void fit();
    void turnLeft();
    void turnRight();
    void compare() { showPhotos(); }
    void saveAs();
    void save(const QString &path);

    void showPhotos();
    void showOn(PhotoCanvas *canvas, QLabel *caption, int index);
    int beforeIndex() const;
    int afterIndex() const;

    std::vector<CasePhoto> m_photos;
    int m_index = 0;
    int m_reading = 0;
    int m_round = 0;  ///< pictures of an older one are dropped
    QToolBar *m_bar;
    std::array<QAction *, 9> m_actions{};
    PhotoCanvas *m_canvas;
    QLabel *m_caption;
    PhotoCanvas *m_other;
    QLabel *m_otherCaption;
    QLabel *m_note;
};

} // namespace upik
