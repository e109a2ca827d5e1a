// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tour/tourwaiting.h"

#include <QApplication>
#include <QDialog>

#include <memory>

namespace upik {

Readiness after(Readiness first, std::function<void()> act, Readiness then)
{
    const auto acted = std::make_shared<bool>(false);
    return [first = std::move(first), act = std::move(act), then = std::move(then), acted] {
        if (!*acted && !first())
            return false;
        if (!std::exchange(*acted, true))
            act();
        return then();
    };
}

QDialog *openDialog()
{
    for (QWidget *widget : QApplication::topLevelWidgets())
        if (auto *dialog = qobject_cast<QDialog *>(widget); dialog && dialog->isVisible())
            return dialog;
    return nullptr;
}

bool isDialogOpen() { return openDialog() != nullptr; }

} // namespace upik
