// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "ui/widgets/banner.h"

namespace upik {

/// What went wrong, in words across the top of the window, until it is closed or done with.
class TroubleBar : public Banner
{
    Q_OBJECT

public:
    explicit TroubleBar(QWidget *parent = nullptr);

    /// Says the sentence of the error, in the language of the window.
    void tell(const Error &error);
    /// A change has been written: what the store could not do before, it can again.
    void relieve();

protected:
    void changeEvent(QEvent *event) override;

private:
    Error m_error;
};

} // namespace upik
