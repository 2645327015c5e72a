// Figures in equal columns.
#include "ui/plot/figure_row.h"

#include "ui/look/theme.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace titer::plot {

using look::Theme;
using look::Token;
using look::Type;

namespace {

qreal lineOf(Type type)
{
    return QFontMetricsF(Theme::current().font(type)).lineSpacing();
}

qreal rowHeight()
{
    return lineOf(Type::Caption) + lineOf(Type::Strong) + 2 * Theme::current().u();
}

} // namespace

FigureRow::FigureRow(QWidget* parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&Theme::current(), &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void FigureRow::setFigures(const QList<Figure>& figures)
{
    if (figures == m_figures) return;
    const bool other = figures.size() != m_figures.size() || columns(width()) == 0;
    const int before = heightForWidth(width());
    m_figures = figures;
    QStringList words;
    for (const Figure& figure : figures)
        words.append(tr("%1 %2 %3", "name, value, unit").arg(figure.name, figure.value, figure.unit).trimmed());
    setAccessibleDescription(words.join(QStringLiteral("; ")));
    if (other || heightForWidth(width()) != before) updateGeometry();
    update();
}

qreal FigureRow::widthOf(const Figure& figure) const
{
    const QFontMetricsF caption(Theme::current().font(Type::Caption)), strong(Theme::current().font(Type::Strong)),
        body(Theme::current().font(Type::Body));
    const qreal value =
        strong.horizontalAdvance(figure.value) + Theme::current().u() + body.horizontalAdvance(figure.unit);
    return std::max(caption.horizontalAdvance(figure.name), value);
}

qreal FigureRow::widest() const
{
    qreal wide = 1;
    for (const Figure& figure : m_figures) wide = std::max(wide, widthOf(figure));
    return wide + 4 * Theme::current().u();
}

// As many as have room side by side, but no row with a single one left over.
int FigureRow::columns(int width) const
{
    const int count = static_cast<int>(m_figures.size());
    const int fit = std::clamp(static_cast<int>(width / widest()), 1, std::max(1, count));
    const int rows = (count + fit - 1) / fit;
    return rows > 0 ? (count + rows - 1) / rows : 0;
}

int FigureRow::heightForWidth(int width) const
{
    const int side = columns(width);
    if (side == 0) return 0;
    const int rows = (static_cast<int>(m_figures.size()) + side - 1) / side;
    return qCeil(rows * rowHeight());
}

QSize FigureRow::sizeHint() const
{
    return {qCeil(widest() * static_cast<qreal>(m_figures.size())), qCeil(rowHeight())};
}

QSize FigureRow::minimumSizeHint() const
{
    return {qCeil(widest()), m_figures.isEmpty() ? 0 : qCeil(rowHeight())};
}

void FigureRow::paintEvent(QPaintEvent*)
{
    const int side = columns(width());
    if (side == 0) return;
    const Theme& theme = Theme::current();
    const qreal u = theme.u(), wide = width() / static_cast<qreal>(side);
    const QFontMetricsF caption(theme.font(Type::Caption)), strong(theme.font(Type::Strong));
    QPainter painter(this);
    for (int i = 0; i < m_figures.size(); ++i) {
        const Figure& figure = m_figures[i];
        const QPointF at(i % side * wide, i / side * rowHeight() + u);
        painter.setFont(theme.font(Type::Caption));
        painter.setPen(theme.color(Token::Muted));
        painter.drawText(QRectF(at, QSizeF(wide - u, caption.lineSpacing())), Qt::AlignLeft | Qt::AlignVCenter,
                         caption.elidedText(figure.name, Qt::ElideRight, wide - u));
        const QRectF line(at + QPointF(0, caption.lineSpacing()), QSizeF(wide, strong.lineSpacing()));
        painter.setFont(theme.font(Type::Strong));
        painter.setPen(theme.color(Token::Text));
        painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, figure.value);
        painter.setFont(theme.font(Type::Body));
        painter.setPen(theme.color(Token::Muted));
        painter.drawText(line.adjusted(strong.horizontalAdvance(figure.value) + u, 0, 0, 0),
                         Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, figure.unit);
    }
}

} // namespace titer::plot

#include "ui/plot/moc_figure_row.cpp"
