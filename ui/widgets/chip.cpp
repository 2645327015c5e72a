// Chips and rows of them, pills and segments.
#include "ui/widgets/chip.h"

#include "ui/look/glyph.h"
#include "ui/look/icons.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QToolButton>

#include <algorithm>
#include <cmath>

namespace titer::widgets {

using look::icon;
using look::paintFocus;
using look::paintIcon;
using look::Radius;
using look::Theme;
using look::Token;
using look::Type;

namespace {

int chipHeight()
{
    return QFontMetrics(Theme::current().font(Type::Body)).lineSpacing() + 2 * Theme::current().u();
}

void followChipTheme(QWidget* widget)
{
    QObject::connect(&Theme::current(), &Theme::changed, widget, [widget] {
        widget->updateGeometry();
        widget->update();
    });
}

} // namespace

Chip::Chip(const QString& text, QWidget* parent)
    : QAbstractButton(parent)
{
    setText(text);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    followChipTheme(this);
}

QSize Chip::sizeHint() const
{
    const int u = Theme::current().u();
    return {QFontMetrics(Theme::current().font(Type::Body)).horizontalAdvance(text()) + 10 * u, chipHeight()};
}

QSize Chip::minimumSizeHint() const
{
    const QSize whole = sizeHint();
    return {std::min(whole.width(), 18 * Theme::current().u()), whole.height()};
}

void Chip::resizeEvent(QResizeEvent*)
{
    if (width() < sizeHint().width() && toolTip().isEmpty()) setToolTip(text());
}

void Chip::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::current();
    const qreal u = theme.u(), h = height();
    const bool on = isChecked();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.color(on ? Token::Accent : Token::Control), 1));
    painter.setBrush(theme.color(on || underMouse() ? Token::Soft : Token::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), h / 2, h / 2);
    if (on) {
        paintIcon(&painter, QStringLiteral("i-check"), QRectF(2 * u, (h - 4 * u) / 2, 4 * u, 4 * u),
                  theme.color(Token::Accent));
    } else {
        painter.setPen(QPen(theme.color(Token::Control), 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(QPointF(4 * u, h / 2), u, u);
    }
    painter.setFont(theme.font(Type::Body));
    painter.setPen(theme.color(on ? Token::Accent : Token::Muted));
    const QRectF room(6.5 * u, 0, width() - 8 * u, h);
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, int(std::ceil(room.width()))));
    if (hasFocus()) paintFocus(&painter, rect(), h / 2);
}

ChipRow::ChipRow(QWidget* parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
    , m_more(new QToolButton)
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(2 * Theme::current().u());
    m_row->addWidget(m_more);
    m_row->addStretch(1);
    m_more->setAutoRaise(true);
    m_more->setFocusPolicy(Qt::StrongFocus);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_more->setMenu(new QMenu(m_more));
    connect(m_more->menu(), &QMenu::aboutToShow, this, &ChipRow::fillMenu);
    connect(&Theme::current(), &Theme::changed, this, &ChipRow::fit);
}

void ChipRow::setNames(const QStringList& names, const QString& hint)
{
    if (names == m_names) return;
    m_names = names;
    qDeleteAll(m_chips);
    m_chips.clear();
    for (int i = 0; i < names.size(); ++i) {
        auto* chip = new Chip(names[i]);
        chip->setToolTip(hint.arg(names[i]));
        connect(chip, &QAbstractButton::clicked, this, [this, i] { emit chosen(i); });
        m_row->insertWidget(i, chip);
        m_chips.append(chip);
    }
    setOn(-1);
}

void ChipRow::setOn(int index)
{
    m_on = index;
    for (int i = 0; i < m_chips.size(); ++i) m_chips[i]->setChecked(i == index);
    fit();
}

void ChipRow::setEnd(QWidget* widget)
{
    m_end = widget;
    m_row->addWidget(widget);
    fit();
}

QSize ChipRow::minimumSizeHint() const
{
    const int end = m_end ? m_end->sizeHint().width() + m_row->spacing() : 0;
    return {m_more->sizeHint().width() + end, sizeHint().height()};
}

void ChipRow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

// A set that is on is named by the menu's button where its chip has no room.
void ChipRow::fit()
{
    const int gap = m_row->spacing();
    const int end = m_end ? m_end->sizeHint().width() + gap : 0;
    const auto count = static_cast<int>(m_chips.size());
    int all = -gap;
    for (const Chip* chip : std::as_const(m_chips)) all += chip->sizeHint().width() + gap;
    m_shown = count;
    const auto nameMore = [this, count] {
        m_more->setText(m_on >= m_shown && m_on < count ? m_names[m_on] : tr("More", "sets of plots"));
    };
    if (all + end > width()) {
        int room = width() - end;
        for (m_shown = 0; m_shown < count; ++m_shown) {
            nameMore();
            const int chip = m_chips[m_shown]->sizeHint().width() + gap;
            if (room - chip < m_more->sizeHint().width()) break;
            room -= chip;
        }
    }
    nameMore();
    m_more->setAccessibleName(m_more->text());
    m_more->setVisible(m_shown < count);
    for (int i = 0; i < count; ++i) m_chips[i]->setVisible(i < m_shown);
}

void ChipRow::fillMenu()
{
    QMenu* menu = m_more->menu();
    menu->clear();
    for (int i = m_shown; i < m_names.size(); ++i) {
        QAction* action = menu->addAction(m_names[i]);
        action->setCheckable(true);
        action->setChecked(i == m_on);
        connect(action, &QAction::triggered, this, [this, i] { emit chosen(i); });
    }
}

Pill::Pill(const QString& text, QWidget* parent)
    : QWidget(parent)
    , m_text(text)
{
    setAccessibleName(text);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    followChipTheme(this);
}

void Pill::setText(const QString& text)
{
    if (text == m_text) return;
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

void Pill::setToken(Token token)
{
    m_token = token;
    update();
}

QSize Pill::sizeHint() const
{
    QFont bold = Theme::current().font(Type::Caption);
    bold.setBold(true);
    const QFontMetrics metrics(bold);
    return {metrics.horizontalAdvance(m_text) + 4 * Theme::current().u(), metrics.lineSpacing() + Theme::current().u()};
}

void Pill::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.color(Token::Border), 1));
    painter.setBrush(theme.color(Token::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), height() / 2.0, height() / 2.0);
    QFont bold = theme.font(Type::Caption);
    bold.setBold(true);
    painter.setFont(bold);
    painter.setPen(theme.color(m_token));
    painter.drawText(rect(), Qt::AlignCenter, m_text);
}

Segments::Segments(const QList<Segment>& segments, QWidget* parent)
    : QWidget(parent)
    , m_segments(segments)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAccessibleDescription(m_segments.value(0).text);
    followChipTheme(this);
}

void Segments::setCurrent(int index)
{
    if (index == m_current || index < -1 || index >= m_segments.size()) return;
    m_current = index;
    setAccessibleDescription(index < 0 ? QString() : m_segments[index].text);
    update();
    emit currentChanged(index);
}

int Segments::widthOf(int index) const
{
    const Theme& theme = Theme::current();
    const Segment& segment = m_segments[index];
    return QFontMetrics(theme.font(Type::Strong)).horizontalAdvance(segment.text) + 6 * theme.u() +
           (segment.icon.isEmpty() ? 0 : 6 * theme.u());
}

QSize Segments::sizeHint() const
{
    int width = 0;
    for (int i = 0; i < m_segments.size(); ++i) width = std::max(width, widthOf(i));
    return {width * static_cast<int>(m_segments.size()), Theme::current().fieldHeight()};
}

QRectF Segments::place(int index) const
{
    const qreal each = static_cast<qreal>(width()) / m_segments.size();
    return {index * each, 0, each, static_cast<qreal>(height())};
}

void Segments::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::current();
    const qreal radius = theme.radius(Radius::Field), u = theme.u();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.color(Token::Control), 1));
    painter.setBrush(theme.color(Token::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    for (int i = 0; i < m_segments.size(); ++i) {
        const QRectF box = place(i);
        const bool on = i == m_current;
        if (on) {
            painter.setPen(QPen(theme.color(Token::Accent), 1));
            painter.setBrush(theme.color(Token::Soft));
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
        } else if (i > 0 && i - 1 != m_current) {
            painter.setPen(QPen(theme.color(Token::Border), 1));
            painter.drawLine(QPointF(box.left(), 2 * u), QPointF(box.left(), height() - 2 * u));
        }
        painter.setFont(theme.font(on ? Type::Strong : Type::Body));
        const qreal text = painter.fontMetrics().horizontalAdvance(m_segments[i].text);
        const qreal icon = m_segments[i].icon.isEmpty() ? 0 : 6 * u;
        const qreal left = box.left() + (box.width() - text - icon) / 2;
        const QColor ink = theme.color(on ? Token::Accent : Token::Text);
        if (icon > 0)
            paintIcon(&painter, m_segments[i].icon, QRectF(left, (height() - 4.5 * u) / 2, 4.5 * u, 4.5 * u), ink);
        painter.setPen(ink);
        painter.drawText(QRectF(left + icon, 0, box.right() - left - icon, height()), Qt::AlignLeft | Qt::AlignVCenter,
                         m_segments[i].text);
    }
    if (hasFocus()) paintFocus(&painter, rect(), radius);
}

void Segments::mousePressEvent(QMouseEvent* event)
{
    for (int i = 0; i < m_segments.size(); ++i)
        if (place(i).contains(event->position())) setCurrent(i);
}

void Segments::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Up:
        setCurrent(std::max(0, m_current - 1));
        break;
    case Qt::Key_Right:
    case Qt::Key_Down:
        setCurrent(m_current + 1);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace titer::widgets

#include "ui/widgets/moc_chip.cpp"
