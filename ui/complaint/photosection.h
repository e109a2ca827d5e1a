// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/complaint/photoviewer.h"
#include "ui/complaint/section.h"

#include <QPointer>

namespace upik {

class FlowLayout;
class PhotoButton;

/// The photos of a complaint in small; each opens the viewer.
class PhotoSection : public Section
{
    Q_OBJECT

public:
    explicit PhotoSection(QWidget *parent = nullptr);

    void show(const CaseFile &file);
    /// Opens the viewer at this photo, as Enter on a thumbnail does.
    void openViewer(int index);
    PhotoViewer *viewer() const { return m_viewer; }

private:
    void rebuild();

    std::vector<CasePhoto> m_photos;
    std::vector<PhotoButton *> m_buttons;
    FlowLayout *m_line;
    QPointer<PhotoViewer> m_viewer;
};

} // namespace upik
