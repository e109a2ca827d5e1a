// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/complaint/casephotos.h"

#include <QToolButton>

namespace upik {

/// A photo, small; decoded on another thread. Enter or a click opens it.
class PhotoButton : public QToolButton
{
    Q_OBJECT

public:
    explicit PhotoButton(const CasePhoto &photo, QWidget *parent = nullptr);

    /// Whether the picture has been read, or found to be none.
    bool isRead() const { return m_read; }

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void take(const QImage &image);

    bool m_read = false;
};

} // namespace upik
