#include "ui/pages/learn/step_mark.h"

#include "ui/look/theme.h"

#include <QLocale>
#include <QPainter>
#include <QPolygonF>

#include <algorithm>

namespace titer::pages {

using look::Radius;
using look::Theme;
using look::Token;
using look::Type;

StepMark::StepMark(State state, int number, QWidget* parent)
    : QWidget(parent)
    , m_state(state)
    , m_number(number)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    const QString text = QLocale().toString(number);
    setAccessibleName(state == State::Done     ? tr("step %1, done").arg(text)
                      : state == State::AtHand ? tr("step %1, at hand").arg(text)
                                               : tr("step %1").arg(text));
}

QSize StepMark::sizeHint() const
{
    const int edge = 7 * Theme::current().u();
    return {edge, edge};
}

void StepMark::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::current();
    const qreal u = theme.u(), stroke = 1.75 * u / 4.0;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPointF centre(width() / 2.0, height() / 2.0);
    if (m_state == State::Open) {
        painter.setPen(QPen(theme.color(Token::Control), stroke));
        painter.setBrush(theme.color(Token::Base));
        painter.drawEllipse(centre, 3 * u, 3 * u);
    } else {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.color(m_state == State::Done ? Token::Ok : Token::Accent));
        painter.drawEllipse(centre, 3.25 * u, 3.25 * u);
    }
    if (m_state == State::Done) {
        painter.setPen(QPen(theme.color(Token::OnAccent), 2.25 * u / 4.0, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolyline(QPolygonF{centre + QPointF(-1.4 * u, 0), centre + QPointF(-0.4 * u, 1.1 * u),
                                       centre + QPointF(1.5 * u, -1.1 * u)});
        return;
    }
    painter.setFont(theme.font(Type::Strong));
    painter.setPen(theme.color(m_state == State::AtHand ? Token::OnAccent : Token::Muted));
    painter.drawText(rect(), Qt::AlignCenter, QLocale().toString(m_number));
}

ShareBar::ShareBar(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ShareBar::setShare(double share, const QString& words)
{
    m_share = share;
    setAccessibleName(words);
    update();
}

QSize ShareBar::sizeHint() const
{
    return {40 * Theme::current().u(), 2 * Theme::current().u()};
}

void ShareBar::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const qreal radius = height() / 2.0;
    painter.setBrush(theme.color(Token::Border));
    painter.drawRoundedRect(QRectF(rect()), radius, radius);
    if (m_share <= 0.0) return;
    painter.setBrush(theme.color(Token::Accent));
    painter.drawRoundedRect(QRectF(0, 0, std::max(2 * radius, m_share * width()), height()), radius, radius);
}

void AtHandFrame::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.color(Token::Accent), 1));
    QColor ground = theme.color(Token::Soft);
    ground.setAlphaF(0.55f);
    painter.setBrush(ground);
    const qreal radius = theme.radius(Radius::Card);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

} // namespace titer::pages

#include "ui/pages/learn/moc_step_mark.cpp"
