// Values next to plots.
#include "ui/pages/data/trends/plot_figure.h"

#include "ui/look/icons.h"
#include "ui/look/theme.h"

#include <QPainter>

namespace titer::pages {

using look::Theme;
using look::Token;
using look::Type;

namespace {

constexpr int units = 24; // of width [u]

} // namespace

PlotFigure::PlotFigure(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    connect(&Theme::current(), &Theme::changed, this, &QWidget::updateGeometry);
}

int PlotFigure::columnWidth()
{
    return units * Theme::current().u();
}

QSize PlotFigure::sizeHint() const
{
    return {columnWidth(), 16 * Theme::current().u()};
}

void PlotFigure::clear()
{
    setValue(Kind::Good, {}, {}, {});
}

void PlotFigure::setValue(Kind kind, const QString& value, const QString& unit, const QString& note)
{
    if (kind == m_kind && value == m_value && unit == m_unit && note == m_note) return;
    m_kind = kind;
    m_value = value;
    m_unit = unit;
    m_note = note;
    const QString read = unit.isEmpty() ? value : value + u'\u00a0' + unit;
    const QString words = kind == Kind::Uncertain ? tr("%1, uncertain").arg(read)
                          : note.isEmpty()        ? read
                                                  : tr("%1, %2", "value, its age").arg(read, note);
    setAccessibleName(value.isEmpty() ? QString() : tr("Newest value: %1").arg(words));
    setToolTip(words);
    update();
}

void PlotFigure::paintEvent(QPaintEvent*)
{
    if (m_value.isEmpty()) return;
    const Theme& theme = Theme::current();
    const int u = theme.u();
    const QFontMetrics large(theme.font(Type::PageTitle)), small(theme.font(Type::Caption));
    const bool dim = m_kind == Kind::Stale || m_kind == Kind::None;
    const int lines = 1 + !m_unit.isEmpty() * (m_kind != Kind::None) + !m_note.isEmpty();
    const int needed = large.height() + (lines - 1) * small.lineSpacing();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QRect line(0, std::max(0, (height() - needed) / 2), width(), large.height());
    painter.setFont(theme.font(Type::PageTitle));
    painter.setPen(theme.color(dim ? Token::Muted : Token::Text));
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, large.elidedText(m_value, Qt::ElideRight, width()));
    if (m_kind == Kind::Uncertain) {
        const int wide = std::min(width() - 1, large.horizontalAdvance(m_value) + 3 * u);
        painter.setPen(QPen(theme.color(Token::PhaseEdge), 1.25, Qt::DotLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(width() - wide - 0.5, line.top() + 0.5, wide, line.height() - 1), u, u);
    }
    painter.setFont(theme.font(Type::Caption));
    line = QRect(0, line.bottom(), width(), small.lineSpacing());
    const auto caption = [&](const QString& words, Token token, int from) {
        painter.setPen(theme.color(token));
        painter.drawText(line.adjusted(from, 0, 0, 0), Qt::AlignRight | Qt::AlignVCenter,
                         small.elidedText(words, Qt::ElideRight, width() - from));
        line.translate(0, small.lineSpacing());
    };
    if (!m_unit.isEmpty() && m_kind != Kind::None) caption(m_unit, Token::Muted, 0);
    if (m_note.isEmpty()) return;
    if (m_kind == Kind::Stale) {
        const int edge = 3 * u, words = std::min(small.horizontalAdvance(m_note), width() - edge - u);
        look::paintIcon(&painter, QStringLiteral("i-clock"),
                        QRectF(width() - words - edge - u, line.center().y() - edge / 2.0, edge, edge),
                        theme.color(Token::Warn));
        return caption(m_note, Token::Muted, edge + u);
    }
    caption(m_note, Token::Alarm, 0);
}

} // namespace titer::pages

#include "ui/pages/data/trends/moc_plot_figure.cpp"
