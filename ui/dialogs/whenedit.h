// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTimeEdit>

#include "domain/instant.h"

namespace upik {

/// A date and a time of day in WIB, whatever the machine's own zone is.
class WhenEdit : public QDateTimeEdit
{
    Q_OBJECT

public:
    explicit WhenEdit(QWidget *parent = nullptr);

    /// What is entered, read as Yogyakarta's time.
    Instant when() const;
    /// Shows the minute that holds this instant.
    void setWhen(Instant when);

protected:
    void changeEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void dress();
};

} // namespace upik
