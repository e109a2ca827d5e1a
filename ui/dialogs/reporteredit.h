// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/complaint.h"

#include <QWidget>

#include <memory>
#include <utility>
#include <vector>

namespace upik {

namespace Ui {
class ReporterEdit;
}

/// Who complains, with the fields that the channel knows.
class ReporterEdit : public QWidget
{
    Q_OBJECT

public:
    explicit ReporterEdit(QWidget *parent = nullptr);
    ~ReporterEdit() override;

    /// Shows the fields of a channel; what was typed into others stays there, unseen, and comes
    /// back with its channel.
    void setChannel(Channel channel);
    /// What was typed into the fields of the channel.
    Reporter reporter() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void dress();
    void arrange(const std::vector<std::pair<QWidget *, bool>> &fields);
    void showDoubts();

    std::unique_ptr<Ui::ReporterEdit> m_ui;
    Channel m_channel = Channel::Phone;
};

} // namespace upik
