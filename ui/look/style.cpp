// Drawing of the few controls whose Fusion look has too weak an edge or another shape than the theme's.
#include "ui/look/style.h"

#include "ui/look/theme.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QDialog>
#include <QEvent>
#include <QPainter>
#include <QPainterPath>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStyleFactory>
#include <QStyleOption>
#include <QWidget>

namespace titer::look {

namespace {

const Theme& theme()
{
    return Theme::current();
}

bool hasRole(const QWidget* widget, const char* role)
{
    return widget && widget->property("role").toString() == QLatin1String(role);
}

// A rounded box whose edge lies on whole pixels.
void box(QPainter* painter, const QRect& rect, const QColor& fill, const QColor& edge, qreal width, qreal radius)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter->setPen(edge.isValid() ? QPen(edge, width) : QPen(Qt::NoPen));
    const qreal in = width / 2;
    painter->drawRoundedRect(QRectF(rect).adjusted(in, in, -in, -in), radius, radius);
    painter->restore();
}

void field(QPainter* painter, const QStyleOption* option, const QWidget* widget)
{
    const bool focused = option->state & QStyle::State_HasFocus;
    const bool wrong = widget && widget->property("wrong").toBool();
    const bool enabled = option->state & QStyle::State_Enabled;
    const Token edge = wrong ? Token::Alarm : focused ? Token::Accent : enabled ? Token::Control : Token::Border;
    box(painter, option->rect, theme().color(enabled ? Token::Base : Token::Alternate), theme().color(edge),
        focused || wrong ? 2 : 1, theme().radius(Radius::Field));
}

void button(QPainter* painter, const QStyleOption* option, const QWidget* widget)
{
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool lit = option->state & (QStyle::State_MouseOver | QStyle::State_Sunken);
    const bool on = option->state & QStyle::State_On;
    const bool focused = option->state & QStyle::State_HasFocus;
    const qreal radius = theme().radius(Radius::Field);
    if (hasRole(widget, "primary") && enabled) {
        QColor fill = theme().color(Token::Accent);
        if (lit) fill = theme().isDark() ? fill.darker(112) : fill.lighter(118);
        box(painter, option->rect, fill, QColor(), 1, radius);
        // On its fill the accent would not be seen.
        if (focused)
            box(painter, option->rect.adjusted(2, 2, -2, -2), QColor(), theme().color(Token::OnAccent), 2, radius);
        return;
    }
    const QColor fill = theme().color((lit || on) && enabled ? Token::Soft : Token::Base);
    if (hasRole(widget, "flat"))
        box(painter, option->rect, lit || on ? fill : QColor(), QColor(), 1, radius);
    else
        box(painter, option->rect, fill,
            theme().color(!enabled ? Token::Border
                          : on     ? Token::Accent
                                   : Token::Control),
            1, radius);
    if (focused) box(painter, option->rect, QColor(), theme().color(Token::Accent), 2, radius);
}

void toolButton(QPainter* painter, const QStyleOption* option)
{
    if (!(option->state & QStyle::State_Enabled)) return;
    const bool on = option->state & QStyle::State_On;
    if (on || (option->state & (QStyle::State_MouseOver | QStyle::State_Sunken)))
        box(painter, option->rect, theme().color(Token::Soft), on ? theme().color(Token::Accent) : QColor(), 1,
            theme().radius(Radius::Field));
}

void checkBox(QPainter* painter, const QStyleOption* option, bool round)
{
    const bool on = option->state & QStyle::State_On;
    const bool some = option->state & QStyle::State_NoChange;
    const bool enabled = option->state & QStyle::State_Enabled;
    const QRect r = option->rect.adjusted(1, 1, -1, -1);
    const Token full = enabled ? Token::Accent : Token::Control;
    box(painter, r, theme().color(on || some ? full : Token::Base), theme().color(on || some ? full : Token::Control),
        1, round ? r.width() / 2.0 : theme().radius(Radius::Field) / 2);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF f(r);
    if (on && round) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme().color(Token::OnAccent));
        painter->drawEllipse(f.center(), f.width() / 5, f.width() / 5);
    } else if (on || some) {
        painter->setPen(
            QPen(theme().color(Token::OnAccent), f.width() / 7, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        if (on)
            painter->drawPolyline(QPolygonF({{f.x() + 0.24 * f.width(), f.y() + 0.53 * f.height()},
                                             {f.x() + 0.43 * f.width(), f.y() + 0.72 * f.height()},
                                             {f.x() + 0.77 * f.width(), f.y() + 0.31 * f.height()}}));
        else
            painter->drawLine(QPointF(f.x() + 0.28 * f.width(), f.center().y()),
                              QPointF(f.x() + 0.72 * f.width(), f.center().y()));
    }
    painter->restore();
}

// A chevron that fills about half of `rect`, pointing down or up.
void chevron(QPainter* painter, const QRect& rect, bool up, bool enabled)
{
    const qreal w = qMin(0.55 * rect.width(), 2.2 * theme().u());
    const qreal h = (up ? -0.5 : 0.5) * w;
    const QPointF c = QRectF(rect).center();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(theme().color(enabled ? Token::Text : Token::Control), theme().u() / 3.0, Qt::SolidLine,
                         Qt::RoundCap, Qt::RoundJoin));
    painter->drawPolyline(
        QPolygonF({{c.x() - w / 2, c.y() - h / 2}, {c.x(), c.y() + h / 2}, {c.x() + w / 2, c.y() - h / 2}}));
    painter->restore();
}

// A bar without arrows: the handle alone, on nothing.
void scrollBar(QPainter* painter, const QRect& slider, const QStyleOptionSlider* option)
{
    const bool held = option->state & (QStyle::State_MouseOver | QStyle::State_Sunken);
    const int gap = qMax(1, theme().u() / 2);
    const QRect handle = slider.adjusted(gap, gap, -gap, -gap);
    if (option->maximum > option->minimum && handle.isValid())
        box(painter, handle, theme().color(held ? Token::Muted : Token::Control), QColor(), 1,
            qMin(handle.width(), handle.height()) / 2.0);
}

// Where the parts of that bar lie along its length.
QRect scrollBarPart(const QStyleOptionSlider* option, QStyle::SubControl part)
{
    const bool across = option->orientation == Qt::Horizontal;
    const QRect& all = option->rect;
    const int length = across ? all.width() : all.height();
    const int range = option->maximum - option->minimum;
    int size = length;
    if (range > 0)
        size = qBound(qMin(8 * theme().u(), length),
                      static_cast<int>(qint64(length) * option->pageStep / (range + option->pageStep)), length);
    const int start = QStyle::sliderPositionFromValue(option->minimum, option->maximum, option->sliderPosition,
                                                      length - size, option->upsideDown);
    const auto span = [&](int from, int to) {
        return across ? QRect(all.left() + from, all.top(), to - from, all.height())
                      : QRect(all.left(), all.top() + from, all.width(), to - from);
    };
    switch (part) {
    case QStyle::SC_ScrollBarGroove:
        return all;
    case QStyle::SC_ScrollBarSlider:
        return span(start, start + size);
    case QStyle::SC_ScrollBarSubPage:
        return span(0, start);
    case QStyle::SC_ScrollBarAddPage:
        return span(start + size, length);
    default:
        return {};
    }
}

void progress(QPainter* painter, const QStyleOptionProgressBar* option)
{
    // A bar that knows no end is filled softly as a whole; nothing moves.
    const bool endless = option->maximum <= option->minimum;
    const double share =
        endless ? 1 : double(option->progress - option->minimum) / double(option->maximum - option->minimum);
    QRect done = option->rect;
    done.setWidth(qRound(qBound(0.0, share, 1.0) * done.width()));
    if (done.width() > 0)
        box(painter, done, theme().color(endless ? Token::Soft : Token::Accent), QColor(), 1,
            theme().radius(Radius::Field) / 2);
}

bool isPassedByWheels(const QWidget* widget)
{
    return qobject_cast<const QComboBox*>(widget) || qobject_cast<const QAbstractSpinBox*>(widget);
}

} // namespace

Style::Style()
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
{
}

// Enter acts on the button that has the focus, as Space does; a dialogue knows by itself which button it means.
void Style::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    auto* push = qobject_cast<QPushButton*>(widget);
    if (push && !qobject_cast<QDialog*>(push->window())) push->setAutoDefault(true);
    if (isPassedByWheels(widget)) widget->installEventFilter(this);
}

void Style::unpolish(QWidget* widget)
{
    widget->removeEventFilter(this);
    QProxyStyle::unpolish(widget);
}

// A wheel scrolls the page, and changes nothing that passes under the mouse.
bool Style::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::Wheel) return QProxyStyle::eventFilter(watched, event);
    event->ignore();
    return true;
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                          const QWidget* widget) const
{
    switch (element) {
    case PE_PanelLineEdit:
        if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option); frame && frame->lineWidth > 0)
            field(painter, option, widget);
        return;
    case PE_FrameLineEdit:
        return;
    case PE_Frame:
        if (!qobject_cast<const QPlainTextEdit*>(widget)) break;
        field(painter, option, widget);
        return;
    case PE_PanelButtonCommand:
        button(painter, option, widget);
        return;
    case PE_PanelButtonTool:
        toolButton(painter, option);
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        checkBox(painter, option, false);
        return;
    case PE_IndicatorRadioButton:
        checkBox(painter, option, true);
        return;
    case PE_FrameDefaultButton:
        return;
    case PE_FrameFocusRect:
        box(painter, option->rect, QColor(), theme().color(Token::Accent), 2, theme().radius(Radius::Field));
        return;
    case PE_FrameTabBarBase:
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
                          theme().color(Token::Border));
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
        primary.palette.setColor(QPalette::ButtonText, theme().color(Token::OnAccent));
        painter->save();
        painter->setFont(theme().font(Type::Strong));
        QProxyStyle::drawControl(element, &primary, painter, widget);
        painter->restore();
        return;
    }
    // A choice that is longer than its field ends in an ellipsis, not in half a letter.
    if (const auto* choice = qstyleoption_cast<const QStyleOptionComboBox*>(option);
        choice && element == CE_ComboBoxLabel) {
        QStyleOptionComboBox shown(*choice);
        const int room = subControlRect(CC_ComboBox, choice, SC_ComboBoxEditField, widget).width() - theme().u() -
                         (choice->currentIcon.isNull() ? 0 : choice->iconSize.width() + theme().u());
        shown.currentText = choice->fontMetrics.elidedText(choice->currentText, Qt::ElideRight, room);
        QProxyStyle::drawControl(element, &shown, painter, widget);
        return;
    }
    if (element == CE_TabBarTabShape) {
        if (option->state & State_Selected) {
            const int bar = qMax(2, theme().u() / 2);
            painter->fillRect(QRect(option->rect.left(), option->rect.bottom() - bar + 1, option->rect.width(), bar),
                              theme().color(Token::Accent));
        }
        return;
    }
    if (const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option); tab && element == CE_TabBarTabLabel) {
        QStyleOptionTab coloured(*tab);
        const bool current = option->state & State_Selected;
        coloured.palette.setColor(QPalette::WindowText, theme().color(current ? Token::Accent : Token::Muted));
        painter->save();
        if (current) painter->setFont(theme().font(Type::Strong));
        QProxyStyle::drawControl(element, &coloured, painter, widget);
        painter->restore();
        return;
    }
    if (const auto* bar = qstyleoption_cast<const QStyleOptionProgressBar*>(option);
        bar && (element == CE_ProgressBarGroove || element == CE_ProgressBarContents)) {
        if (element == CE_ProgressBarGroove)
            box(painter, bar->rect, theme().color(Token::Alternate), theme().color(Token::Border), 1,
                theme().radius(Radius::Field) / 2);
        else
            progress(painter, bar);
        return;
    }
    if (element == CE_HeaderSection || element == CE_HeaderEmptyArea) {
        painter->fillRect(option->rect, theme().color(Token::Alternate));
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
                          theme().color(Token::Border));
        return;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                               const QWidget* widget) const
{
    const bool enabled = option->state & State_Enabled;
    if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option); bar && control == CC_ScrollBar) {
        scrollBar(painter, scrollBarPart(bar, SC_ScrollBarSlider), bar);
        return;
    }
    if (const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option); spin && control == CC_SpinBox) {
        if (spin->frame) field(painter, option, widget);
        if (spin->buttonSymbols == QAbstractSpinBox::NoButtons) return;
        chevron(painter, proxy()->subControlRect(control, option, SC_SpinBoxUp, widget), true,
                enabled && (spin->stepEnabled & QAbstractSpinBox::StepUpEnabled));
        chevron(painter, proxy()->subControlRect(control, option, SC_SpinBoxDown, widget), false,
                enabled && (spin->stepEnabled & QAbstractSpinBox::StepDownEnabled));
        return;
    }
    if (const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option); combo && control == CC_ComboBox) {
        if (combo->frame) field(painter, option, widget);
        chevron(painter, proxy()->subControlRect(control, option, SC_ComboBoxArrow, widget), false, enabled);
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                            const QWidget* widget) const
{
    if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option); bar && control == CC_ScrollBar)
        return visualRect(bar->direction, bar->rect, scrollBarPart(bar, part));
    QRect rect = QProxyStyle::subControlRect(control, option, part, widget);
    if (control == CC_ComboBox && part == SC_ComboBoxEditField) rect.adjust(theme().u(), 0, 0, 0);
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
        result.setHeight(theme().fieldHeight());
        result.rwidth() += 2 * theme().u();
        break;
    case CT_PushButton:
        result.setHeight(qMax(result.height(), theme().fieldHeight()));
        // Room for the bold words of a primary button.
        result.rwidth() += (hasRole(widget, "primary") ? 6 : 3) * theme().u();
        break;
    case CT_TabBarTab:
        result.setHeight(theme().fieldHeight() + theme().u());
        // The words of the current tab are bold.
        if (const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option))
            result.rwidth() += qMax(0, QFontMetrics(theme().font(Type::Strong)).horizontalAdvance(tab->text) -
                                           tab->fontMetrics.horizontalAdvance(tab->text));
        break;
    case CT_ItemViewItem:
        result.rheight() += theme().u();
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
            rect.adjust(theme().u(), 0, -theme().u(), 0);
    const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option);
    const bool sorted =
        header && header->sortIndicator != QStyleOptionHeader::None && header->orientation == Qt::Horizontal;
    if (!sorted || (element != SE_HeaderArrow && element != SE_HeaderLabel)) return rect;
    // One arrow next to titles of any height: as high as these it would take their room.
    const int u = theme().u(), size = 3 * u;
    const QRect room = header->rect.adjusted(u, 0, -u, 0);
    rect = element == SE_HeaderLabel ? room.adjusted(0, 0, -size - u, 0)
                                     : QRect(room.right() + 1 - size, room.center().y() - size / 2, size, size);
    return visualRect(header->direction, header->rect, rect);
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    const int u = theme().u();
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
        return theme().iconSize();
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
