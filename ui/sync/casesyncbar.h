// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/syncstate.h"
#include "ui/widgets/banner.h"

namespace upik {

/// Says above a complaint what of it is not at the server yet, and how far its photos are.
class CaseSyncBar : public Banner
{
    Q_OBJECT

public:
    explicit CaseSyncBar(QWidget *parent = nullptr) : Banner(parent) {}

    /// Hidden where everything is at the server.
    void show(const ComplaintSync &standing);

protected:
    void changeEvent(QEvent *event) override;

private:
    ComplaintSync m_standing;
};

} // namespace upik
