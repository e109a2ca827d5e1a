// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/deskstyle.h"

#include "ui/theme/icons.h"
#include "ui/theme/palettes.h"

#include <QApplication>
#include <QFontMetrics>
#include <QPainter>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QStyleOption>

#include <algorithm>
#include <array>

namespace upik {
namespace {

struct FontSized {
    QStyle::PixelMetric metric;
    double lines;   ///< of the font's height
    int least;      ///< pixels
};

constexpr std::array kSizes{
    FontSized{QStyle::PM_SmallIconSize, 1, 14},
    FontSized{QStyle::PM_ListViewIconSize, 1, 14},
    FontSized{QStyle::PM_ButtonIconSize, 1, 14},
    FontSized{QStyle::PM_TabBarIconSize, 1, 14},
    FontSized{QStyle::PM_ToolBarIconSize, 1, 14},
    FontSized{QStyle::PM_IndicatorWidth, 0.8, 13},
    FontSized{QStyle::PM_IndicatorHeight, 0.8, 13},
    FontSized{QStyle::PM_ExclusiveIndicatorWidth, 0.8, 13},
    FontSized{QStyle::PM_ExclusiveIndicatorHeight, 0.8, 13},
    FontSized{QStyle::PM_ScrollBarExtent, 0.8, 12},
    FontSized{QStyle::PM_MessageBoxIconSize, 2, 28},
    FontSized{QStyle::PM_SplitterWidth, 0.35, 5},
};

constexpr std::array kFramed{QStyle::PE_PanelButtonCommand, QStyle::PE_PanelLineEdit,
                             QStyle::PE_Frame, QStyle::PE_FrameGroupBox,
                             QStyle::PE_IndicatorCheckBox, QStyle::PE_PanelMenu};

struct NamedIcon {
    QStyle::StandardPixmap wanted;
    const char *name;
};

constexpr std::array kIcons{
    NamedIcon{QStyle::SP_ToolBarHorizontalExtensionButton, "ellipsis"},
    NamedIcon{QStyle::SP_ToolBarVerticalExtensionButton, "ellipsis"},
    NamedIcon{QStyle::SP_LineEditClearButton, "x"},
    NamedIcon{QStyle::SP_DialogCancelButton, "x"},
    NamedIcon{QStyle::SP_DialogCloseButton, "x"},
    NamedIcon{QStyle::SP_DialogOkButton, "check"},
    NamedIcon{QStyle::SP_DialogSaveButton, "check"},
    NamedIcon{QStyle::SP_MessageBoxInformation, "info"},
    NamedIcon{QStyle::SP_MessageBoxQuestion, "circle-help"},
    NamedIcon{QStyle::SP_MessageBoxWarning, "triangle-alert"},
    NamedIcon{QStyle::SP_MessageBoxCritical, "octagon-alert"},
};

/// Fusion draws the outline of a box to tick darker than the window: on a dark one, not to be seen.
void outlineIndicator(QStyle::PrimitiveElement element, const QStyleOption &option,
                      QPainter &painter)
{
    const bool round = element == QStyle::PE_IndicatorRadioButton;
    const bool square = element == QStyle::PE_IndicatorCheckBox
        || element == QStyle::PE_IndicatorItemViewItemCheck;
    if (!isDark(option.palette) || (!round && !square))
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, round);
    painter.setPen(option.palette.color(QPalette::PlaceholderText));
    painter.setBrush(Qt::NoBrush);
    const QRect outline = option.rect.adjusted(0, 0, -1, -1);
    round ? painter.drawEllipse(outline) : painter.drawRect(outline);
    painter.restore();
}

/// A field of several lines, which Fusion frames as it does a list.
bool isTextField(const QWidget *widget) { return qobject_cast<const QPlainTextEdit *>(widget); }

/// The edges of fields are as dark as those of boxes to tick.
bool isField(QStyle::PrimitiveElement element, const QWidget *widget)
{
    return element == QStyle::PE_FrameLineEdit
        || (element == QStyle::PE_Frame && isTextField(widget));
}

bool isField(QStyle::ComplexControl control, const QStyleOptionComplex &option)
{
    const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(&option);
    return control == QStyle::CC_SpinBox
        || (control == QStyle::CC_ComboBox && combo && combo->editable);
}

void outlineField(const QStyleOption &option, QPainter &painter)
{
    if (!isDark(option.palette) || option.state & QStyle::State_HasFocus)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(fieldEdge(option.palette));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
    painter.restore();
}

/// Where the keyboard is must be seen by everybody, not only after Tab, as with Fusion.
void paintRing(const QStyleOption &option, const QRect &place, QPainter &painter)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(option.palette.color(QPalette::Active, QPalette::WindowText), 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(place).adjusted(1, 1, -1, -1), 3, 3);
    painter.restore();
}

/// The rows of a list show it by their colour.
bool isRing(QStyle::PrimitiveElement element, const QStyleOption &option)
{
    return element == QStyle::PE_FrameFocusRect && !(option.state & QStyle::State_Item);
}

/// A pane that is read, or a text that is written, with its frame.
bool isKeyboardFrame(QStyle::PrimitiveElement element, const QStyleOption &option,
                     const QWidget *widget)
{
    return element == QStyle::PE_Frame && option.state & QStyle::State_HasFocus
        && (isTextField(widget) || qobject_cast<const QScrollArea *>(widget));
}

/// The icon of a row that is marked without the keyboard, in the colour of its words; a picture as
/// it is.
QPixmap restingIcon(const QStyleOptionViewItem &item)
{
    const QByteArray name = item.icon.name().toLatin1();
    if (name.isEmpty())
        return item.icon.pixmap(item.decorationSize);
    const int size = qMin(item.decorationSize.width(), item.decorationSize.height());
    return iconPixmap(QLatin1StringView(name), size,
                      item.palette.color(QPalette::Inactive, QPalette::HighlightedText),
                      qApp->devicePixelRatio());
}

/// Fusion leaves four pixels between an icon and the words beside it, however large these are.
int besideIcon(const QStyleOption &option) { return option.fontMetrics.height() / 4; }

bool hasIconBesideWords(const QStyleOption &option)
{
    if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(&option))
        return !button->icon.isNull() && !button->text.isEmpty();
    const auto *tool = qstyleoption_cast<const QStyleOptionToolButton *>(&option);
    return tool && !tool->icon.isNull() && !tool->text.isEmpty()
        && tool->toolButtonStyle == Qt::ToolButtonTextBesideIcon;
}

/// The same button whose icon ends in room that stays free.
template <typename Option>
Option withRoomBesideIcon(Option option)
{
    const auto mode = option.state & QStyle::State_Enabled ? QIcon::Normal : QIcon::Disabled;
    const QPixmap drawn = option.icon.pixmap(option.iconSize, qApp->devicePixelRatio(), mode);
    QPixmap wide(drawn.width() + qRound(besideIcon(option) * drawn.devicePixelRatio()),
                 drawn.height());
    wide.setDevicePixelRatio(drawn.devicePixelRatio());
    wide.fill(Qt::transparent);
    QPainter(&wide).drawPixmap(0, 0, drawn);
    option.icon = QIcon();
    for (const auto each : {QIcon::Normal, QIcon::Active, QIcon::Disabled, QIcon::Selected})
        option.icon.addPixmap(wide, each);
    option.iconSize = wide.deviceIndependentSize().toSize();
    return option;
}

} // namespace

DeskStyle::DeskStyle() : QProxyStyle(QStringLiteral("Fusion")) {}

int DeskStyle::pixelMetric(PixelMetric metric, const QStyleOption *option,
                           const QWidget *widget) const
{
    const auto *found = std::ranges::find(kSizes, metric, &FontSized::metric);
    if (found == kSizes.end())
        return QProxyStyle::pixelMetric(metric, option, widget);
    const int line = QFontMetrics(widget ? widget->font() : QApplication::font()).height();
    return qMax(found->least, qRound(line * found->lines));
}

QIcon DeskStyle::standardIcon(StandardPixmap wanted, const QStyleOption *option,
                              const QWidget *widget) const
{
    const auto *found = std::ranges::find(kIcons, wanted, &NamedIcon::wanted);
    return found == kIcons.end() ? QProxyStyle::standardIcon(wanted, option, widget)
                                 : icon(found->name);
}

void DeskStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                   QPainter *painter, const QWidget *widget) const
{
    const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
    if (control != CC_ToolButton || !button) {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
        if (isField(control, *option))
            outlineField(*option, *painter);
        if (control == CC_ComboBox && option->state & State_HasFocus)
            paintRing(*option, option->rect, *painter);
        return;
    }
    QStyleOptionToolButton plain = *button;
    plain.features &= ~QStyleOptionToolButton::HasMenu;
    plain.state &= ~State_HasFocus; // Fusion's ring would lie under the icon
    QProxyStyle::drawComplexControl(control, &plain, painter, widget);
    if (option->state & State_HasFocus)
        paintRing(*option, option->rect, *painter);
}

/// High contrast draws round what can be pressed or typed into, where Fusion has shades of grey.
void DeskStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                              QPainter *painter, const QWidget *widget) const
{
    if (isRing(element, *option))
        return paintRing(*option, option->rect, *painter);
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    if (isField(element, widget))
        outlineField(*option, *painter);
    if (isKeyboardFrame(element, *option, widget))
        paintRing(*option, option->rect, *painter);
    outlineIndicator(element, *option, *painter);
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    const bool flat = button && button->features & QStyleOptionButton::Flat;
    if (!isHighContrast(option->palette) || flat
        || std::ranges::find(kFramed, element) == kFramed.end())
        return;
    painter->save();
    painter->setPen(QPen(option->palette.color(QPalette::WindowText), 2));
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(option->rect.adjusted(1, 1, -1, -1));
    painter->restore();
}

void DeskStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                            const QWidget *widget) const
{
    const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option);
    const bool rests = item && item->state & State_Selected && !(item->state & State_Active);
    if (element == CE_PushButton) {
        QProxyStyle::drawControl(element, option, painter, widget);
        if (option->state & State_HasFocus)
            paintRing(*option, option->rect, *painter);
        return;
    }
    if (element == CE_PushButtonLabel && hasIconBesideWords(*option)) {
        const auto &button = *static_cast<const QStyleOptionButton *>(option);
        const QStyleOptionButton spaced = withRoomBesideIcon(button);
        return QProxyStyle::drawControl(element, &spaced, painter, widget);
    }
    if (element == CE_ToolButtonLabel && hasIconBesideWords(*option)) {
        const auto &button = *static_cast<const QStyleOptionToolButton *>(option);
        const QStyleOptionToolButton spaced = withRoomBesideIcon(button);
        return QProxyStyle::drawControl(element, &spaced, painter, widget);
    }
    if (element != CE_ItemViewItem || !rests || item->icon.isNull())
        return QProxyStyle::drawControl(element, option, painter, widget);
    QStyleOptionViewItem resting = *item;
    resting.icon = QIcon();
    resting.icon.addPixmap(restingIcon(*item), QIcon::Selected);
    QProxyStyle::drawControl(element, &resting, painter, widget);
}

/// A flat button is as wide as its words; Fusion gives every button eighty pixels.
QSize DeskStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                  const QWidget *widget) const
{
    QSize given = QProxyStyle::sizeFromContents(type, option, size, widget);
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    if (type == CT_PushButton && button && button->features & QStyleOptionButton::Flat)
        given.setWidth(size.width() + option->fontMetrics.height());
    if ((type == CT_PushButton || type == CT_ToolButton) && option && hasIconBesideWords(*option))
        given.rwidth() += besideIcon(*option);
    return given;
}

int DeskStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                         QStyleHintReturn *returnData) const
{
    if (hint == SH_Widget_Animation_Duration || hint == SH_Widget_Animate)
        return 0;
    if (hint == SH_Slider_AbsoluteSetButtons)
        return Qt::LeftButton;
    if (hint == SH_ItemView_ChangeHighlightOnFocus) // shows which pane has the keyboard
        return 1;
    return QProxyStyle::styleHint(hint, option, widget, returnData);
}

} // namespace upik
