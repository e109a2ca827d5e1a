// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/shortcutsheet.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QScreen>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

constexpr double kMostOfScreen = 0.85;

QString plainText(const QAction &action)
{
    QString text = action.text();
    return text.remove(u'&').remove(u'…');
}

QString keysOf(const QAction &action)
{
    QStringList keys;
    for (const QKeySequence &key : action.shortcuts())
        keys << key.toString(QKeySequence::NativeText);
    return keys.join(u"  ·  "_s);
}

} // namespace

ShortcutSheet::ShortcutSheet(const QList<QAction *> &actions, QWidget *parent) : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Keys"));
    auto *list = new QTreeWidget(this);
    list->setColumnCount(2);
    list->setHeaderLabels({tr("What it does"), tr("Key")});
    list->setRootIsDecorated(false);
    list->setAlternatingRowColors(true);
    list->setUniformRowHeights(true);
    list->setAccessibleName(tr("Keys"));
    for (const QAction *action : actions)
        if (action->isVisible() && !action->shortcuts().isEmpty())
            list->addTopLevelItem(new QTreeWidgetItem({plainText(*action), keysOf(*action)}));
    list->resizeColumnToContents(0);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(list);
    column->addWidget(buttons);
    const int character = fontMetrics().averageCharWidth();
    const QSize wanted(70 * character, 32 * fontMetrics().height());
    resize(wanted.boundedTo(screen()->availableSize() * kMostOfScreen));
}

} // namespace upik
