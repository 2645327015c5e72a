// Drawing of the few controls whose Fusion look has too weak an edge or another shape than the theme's.
#include "ui/look/style.h"

#include "ui/look/control_parts.h"
#include "ui/look/ink.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QDialog>
#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStyleFactory>
#include <QStyleOption>
#include <QWidget>

namespace titer::look {

namespace {

bool isPassedByWheels(const QWidget* widget)
{
    return qobject_cast<const QComboBox*>(widget) || qobject_cast<const QAbstractSpinBox*>(widget);
}

// Whose list it is, open or not.
QComboBox* boxOf(QObject* watched)
{
    if (auto* box = qobject_cast<QComboBox*>(watched)) return box;
    const auto* list = qobject_cast<const QWidget*>(watched);
    const QWidget* popup = list && list->inherits("QComboBoxListView") ? list->parentWidget() : nullptr;
    return popup ? qobject_cast<QComboBox*>(popup->parentWidget()) : nullptr;
}

} // namespace

Style::Style(const Appearance& theme)
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
    , m_theme(theme)
{
}

// Enter acts on the button that has the focus, as Space does; a dialogue knows by itself which button it means.
void Style::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    auto* push = qobject_cast<QPushButton*>(widget);
    if (push && !qobject_cast<QDialog*>(push->window())) push->setAutoDefault(true);
    if (isPassedByWheels(widget) || boxOf(widget)) widget->installEventFilter(this);
}

void Style::unpolish(QWidget* widget)
{
    widget->removeEventFilter(this);
    QProxyStyle::unpolish(widget);
}

// A wheel scrolls the page, and changes nothing that passes under the mouse.
bool Style::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress)
        if (QComboBox* box = boxOf(watched); box && m_typed.take(*box, *static_cast<QKeyEvent*>(event))) return true;
    if (event->type() != QEvent::Wheel || !isPassedByWheels(qobject_cast<QWidget*>(watched)))
        return QProxyStyle::eventFilter(watched, event);
    event->ignore();
    return true;
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                          const QWidget* widget) const
{
    switch (element) {
    case PE_PanelLineEdit:
        if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option); frame && frame->lineWidth > 0)
            paintField(painter, m_theme, option, widget);
        return;
    case PE_FrameLineEdit:
        return;
    case PE_Frame:
        if (!qobject_cast<const QPlainTextEdit*>(widget)) break;
        paintField(painter, m_theme, option, widget);
        return;
    case PE_PanelButtonCommand:
        paintButton(painter, m_theme, option, widget);
        return;
    case PE_PanelButtonTool:
        paintToolButton(painter, m_theme, option);
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        paintCheckBox(painter, m_theme, option, false);
        return;
    case PE_IndicatorRadioButton:
        paintCheckBox(painter, m_theme, option, true);
        return;
    case PE_FrameDefaultButton:
        return;
    case PE_FrameFocusRect:
        paintBox(painter, option->rect, QColor(), m_theme.color(Token::Accent), 2, m_theme.radius(Radius::Field));
        return;
    case PE_FrameTabBarBase:
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
                          m_theme.color(Token::Border));
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                        const QWidget* widget) const
{
    if (const auto* label = qstyleoption_cast<const QStyleOptionButton*>(option);
        label && element == CE_PushButtonLabel && hasRole(widget, "primary") && (option->state & State_Enabled)) {
        QStyleOptionButton primary(*label);
        primary.palette.setColor(QPalette::ButtonText, m_theme.color(Token::OnAccent));
        painter->save();
        painter->setFont(m_theme.font(Type::Strong));
        QProxyStyle::drawControl(element, &primary, painter, widget);
        painter->restore();
        return;
    }
    if (const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option); item && element == CE_ItemViewItem) {
        QStyleOptionViewItem inked(*item);
        if (const QVariant ink = item->index.data(inkRole); ink.isValid())
            inked.palette.setColor(QPalette::Text, m_theme.color(Token(ink.toInt())));
        QProxyStyle::drawControl(element, &inked, painter, widget);
        return;
    }
    // A choice that is longer than its field ends in an ellipsis, not in half a letter.
    if (const auto* choice = qstyleoption_cast<const QStyleOptionComboBox*>(option);
        choice && element == CE_ComboBoxLabel) {
        QStyleOptionComboBox shown(*choice);
        const int room = subControlRect(CC_ComboBox, choice, SC_ComboBoxEditField, widget).width() - m_theme.u() -
                         (choice->currentIcon.isNull() ? 0 : choice->iconSize.width() + m_theme.u());
        shown.currentText = choice->fontMetrics.elidedText(choice->currentText, Qt::ElideRight, room);
        QProxyStyle::drawControl(element, &shown, painter, widget);
        return;
    }
    if (element == CE_TabBarTabShape) {
        if (option->state & State_Selected) {
            const int bar = qMax(2, m_theme.u() / 2);
            painter->fillRect(QRect(option->rect.left(), option->rect.bottom() - bar + 1, option->rect.width(), bar),
                              m_theme.color(Token::Accent));
        }
        return;
    }
    if (const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option); tab && element == CE_TabBarTabLabel) {
        QStyleOptionTab coloured(*tab);
        const bool current = option->state & State_Selected;
        coloured.palette.setColor(QPalette::WindowText, m_theme.color(current ? Token::Accent : Token::Muted));
        painter->save();
        if (current) painter->setFont(m_theme.font(Type::Strong));
        QProxyStyle::drawControl(element, &coloured, painter, widget);
        painter->restore();
        return;
    }
    if (const auto* bar = qstyleoption_cast<const QStyleOptionProgressBar*>(option);
        bar && (element == CE_ProgressBarGroove || element == CE_ProgressBarContents)) {
        if (element == CE_ProgressBarGroove)
            paintBox(painter, bar->rect, m_theme.color(Token::Alternate), m_theme.color(Token::Border), 1,
                     m_theme.radius(Radius::Field) / 2);
        else
            paintProgress(painter, m_theme, bar);
        return;
    }
    if (element == CE_HeaderSection || element == CE_HeaderEmptyArea) {
        painter->fillRect(option->rect, m_theme.color(Token::Alternate));
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
                          m_theme.color(Token::Border));
        return;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                               const QWidget* widget) const
{
    const bool enabled = option->state & State_Enabled;
    if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option); bar && control == CC_ScrollBar) {
        paintScrollBar(painter, m_theme, scrollBarPart(m_theme, bar, SC_ScrollBarSlider), bar);
        return;
    }
    if (const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option); spin && control == CC_SpinBox) {
        if (spin->frame) paintField(painter, m_theme, option, widget);
        if (spin->buttonSymbols == QAbstractSpinBox::NoButtons) return;
        paintChevron(painter, m_theme, proxy()->subControlRect(control, option, SC_SpinBoxUp, widget), true,
                     enabled && (spin->stepEnabled & QAbstractSpinBox::StepUpEnabled));
        paintChevron(painter, m_theme, proxy()->subControlRect(control, option, SC_SpinBoxDown, widget), false,
                     enabled && (spin->stepEnabled & QAbstractSpinBox::StepDownEnabled));
        return;
    }
    if (const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option); combo && control == CC_ComboBox) {
        if (combo->frame) paintField(painter, m_theme, option, widget);
        paintChevron(painter, m_theme, proxy()->subControlRect(control, option, SC_ComboBoxArrow, widget), false,
                     enabled);
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                            const QWidget* widget) const
{
    if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option); bar && control == CC_ScrollBar)
        return visualRect(bar->direction, bar->rect, scrollBarPart(m_theme, bar, part));
    QRect rect = QProxyStyle::subControlRect(control, option, part, widget);
    if (control == CC_ComboBox && part == SC_ComboBoxEditField) rect.adjust(m_theme.u(), 0, 0, 0);
    return rect;
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                              const QWidget* widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_LineEdit:
    case CT_SpinBox:
    case CT_ComboBox:
        result.setHeight(m_theme.fieldHeight());
        result.rwidth() += 2 * m_theme.u();
        break;
    case CT_PushButton:
        result.setHeight(qMax(result.height(), m_theme.fieldHeight()));
        // Room for the bold words of a primary button.
        result.rwidth() += (hasRole(widget, "primary") ? 6 : 3) * m_theme.u();
        break;
    case CT_TabBarTab:
        result.setHeight(m_theme.fieldHeight() + m_theme.u());
        // The words of the current tab are bold.
        if (const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option))
            result.rwidth() += qMax(0, QFontMetrics(m_theme.font(Type::Strong)).horizontalAdvance(tab->text) -
                                           tab->fontMetrics.horizontalAdvance(tab->text));
        break;
    case CT_ItemViewItem:
        result.rheight() += m_theme.u();
        break;
    case CT_MenuItem:
        // Fusion draws the column of marks by the height of the row, and reckons with that of small text.
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option))
            result.rwidth() += qMax(0, qRound(0.79 * result.height()) - qMax(12, item->maxIconWidth));
        break;
    default:
        break;
    }
    return result;
}

QRect Style::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const
{
    QRect rect = QProxyStyle::subElementRect(element, option, widget);
    if (element == SE_LineEditContents)
        if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option); frame && frame->lineWidth > 0)
            rect.adjust(m_theme.u(), 0, -m_theme.u(), 0);
    const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option);
    const bool sorted =
        header && header->sortIndicator != QStyleOptionHeader::None && header->orientation == Qt::Horizontal;
    if (!sorted || (element != SE_HeaderArrow && element != SE_HeaderLabel)) return rect;
    // One arrow next to titles of any height: as high as these it would take their room.
    const int u = m_theme.u(), size = 3 * u;
    const QRect room = header->rect.adjusted(u, 0, -u, 0);
    rect = element == SE_HeaderLabel ? room.adjusted(0, 0, -size - u, 0)
                                     : QRect(room.right() + 1 - size, room.center().y() - size / 2, size, size);
    return visualRect(header->direction, header->rect, rect);
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    const int u = m_theme.u();
    switch (metric) {
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return 2 * u;
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
        return 2 * u;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ToolBarIconSize:
        return m_theme.iconSize();
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return 4 * u;
    case PM_ButtonDefaultIndicator:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_ScrollBarExtent:
        return 3 * u;
    case PM_ScrollBarSliderMin:
        return 8 * u;
    case PM_TabBarTabHSpace:
        return 4 * u;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* data) const
{
    // Nothing moves but what the state moves.
    if (hint == SH_Widget_Animation_Duration || hint == SH_Widget_Animate) return 0;
    if (hint == SH_DialogButtonBox_ButtonsHaveIcons) return 0; // those of the platform are of another look
    return QProxyStyle::styleHint(hint, option, widget, data);
}

} // namespace titer::look

#include "ui/look/moc_style.cpp"
