// Terms against a half-normal distribution.
#include "ui/study/half_normal_pane.h"

#include "core/base/tables/csv_text.h"
#include "core/studies/analysis/effects.h"
#include "ui/plot/marker.h"
#include "ui/plot/trend/tile_chart.h"
#include "ui/study/study_words.h"

#include <QKeyEvent>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace titer::study {

using look::Marker;
using look::Theme;
using look::Token;
using look::Type;
using plot::TileChart;

HalfNormalPane::HalfNormalPane(QWidget* parent)
    : StudyPane(tr("Half-normal plot"), parent)
{
    const int u = Theme::current().u();
    setLeastPlot({36 * u, 36 * u});
}

TileChart HalfNormalPane::chartIn(QPainter* painter, const QRectF& rect) const
{
    TileChart::Axes axes;
    axes.across = plot::niceRange({0.0, 1.08 * m_points.last().t});
    axes.up = {0.0, 1.12 * m_points.last().quantile};
    axes.upUnit = tr("Half-normal quantile");
    axes.acrossTitle = tr("|t| of the term");
    return {painter, rect, axes};
}

StudyPane::State HalfNormalPane::take(const StudyScene& before)
{
    if (showsTheSame(before)) return keptState();
    m_points.clear();
    m_current = 0;
    if (const QString why = whyNoFit(); !why.isEmpty()) return {.note = {}, .message = why};
    const studies::ResponseAnalysis& response = *scene().selected();
    const studies::Factors& factors = scene().analysis->factors;
    std::vector<const studies::StudyTerm*> terms;
    std::vector<double> values;
    for (const studies::StudyTerm& term : response.terms) {
        if (!term.in || !term.t) continue;
        terms.push_back(&term);
        values.push_back(*term.t);
    }
    const QString about = QString::fromStdString(scene().study->responses[response.response].name);
    if (values.size() < 3)
        return {
            .note = {},
            .message =
                tr("%1: fewer than three terms can be tested, too few to distinguish effects from noise.").arg(about)};
    const QStringList names = shortNames(factors);
    for (const studies::HalfNormalPoint& point : studies::halfNormal(values)) {
        const studies::StudyTerm& term = *terms[std::size_t(point.effect)];
        m_points.append({.name = termWords(term.name, factors),
                         .shortName = termWords(term.name, factors, names),
                         .t = point.absolute,
                         .quantile = point.quantile,
                         .stands = response.tLimit > 0.0 && point.absolute > response.tLimit});
    }
    m_slope = studies::lenth(values).pseudoStandardError;
    m_current = int(m_points.size()) - 1;
    const auto standing =
        std::count_if(m_points.begin(), m_points.end(), [](const Point& point) { return point.stands; });
    m_sentence = tr("%1: of %2 terms %3 are significant at 5 %; the others follow the noise line.", "response, numbers")
                     .arg(about)
                     .arg(m_points.size())
                     .arg(standing);
    return {.note = tr("|t| of each term on %1", "response").arg(about),
            .warnings = warningsOf(response),
            .sentence = m_sentence + u' ' + pointWords(m_current)};
}

QString HalfNormalPane::pointWords(int point) const
{
    const Point& one = m_points[point];
    return tr("%1: |t| = %2 at quantile %3.", "term")
        .arg(one.name, QLocale().toString(one.t, 'f', 1), QLocale().toString(one.quantile, 'f', 2));
}

QPointF HalfNormalPane::placeOf(const QRectF& rect, const Point& point) const
{
    const TileChart chart = chartIn(nullptr, rect);
    return {chart.xOf(point.t), chart.yOf(point.quantile)};
}

void HalfNormalPane::paintPlot(QPainter* painter, const QRectF& rect)
{
    const Theme& theme = Theme::current();
    const qreal u = theme.u();
    const TileChart chart = chartIn(painter, rect);
    chart.paintAxes();
    const double end = m_points.last().quantile * 1.1;
    const double across[] = {0.0, m_slope * end}, up[] = {0.0, end};
    chart.line(across, up, QPen(theme.color(Token::Muted), 1.25));
    painter->setRenderHint(QPainter::Antialiasing);
    const QFont strong = theme.font(Type::Strong);
    const QFontMetricsF metrics(strong);
    QList<QRectF> taken;
    for (const Point& point : std::as_const(m_points)) {
        const QPointF at(chart.xOf(point.t), chart.yOf(point.quantile));
        plot::paintMarker(painter, point.stands ? Marker::Circle : Marker::Cross, at, 2 * u,
                          theme.color(point.stands ? Token::Accent : Token::Muted), theme.color(Token::Base));
        taken.append(QRectF(at - QPointF(u, u), QSizeF(2 * u, 2 * u)));
    }
    // The strongest are named first, each at the side where there is room.
    painter->setFont(strong);
    painter->setPen(theme.color(Token::Text));
    for (auto point = m_points.crbegin(); point != m_points.crend(); ++point) {
        if (!point->stands) continue;
        const QPointF at(chart.xOf(point->t), chart.yOf(point->quantile));
        const QSizeF size(metrics.horizontalAdvance(point->shortName), metrics.height());
        for (const bool right : {true, false}) {
            const QRectF place(
                QPointF(right ? at.x() + 2 * u : at.x() - 2 * u - size.width(), at.y() - size.height() / 2), size);
            if (place.right() > rect.right() || place.left() < chart.area().left() ||
                std::any_of(taken.begin(), taken.end(), [&](const QRectF& other) { return other.intersects(place); }))
                continue;
            painter->drawText(place, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, point->shortName);
            taken.append(place);
            break;
        }
    }
}

void HalfNormalPane::paintOver(QPainter* painter, const QRectF& rect)
{
    if (!plot()->hasFocus()) return;
    const qreal u = Theme::current().u();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(Theme::current().color(Token::Accent), 2));
    painter->setBrush(Qt::NoBrush);
    painter->drawEllipse(placeOf(rect, m_points[m_current]), 1.75 * u, 1.75 * u);
}

void HalfNormalPane::hovered(QPointF at)
{
    QString words;
    for (int i = 0; i < m_points.size(); ++i)
        if ((placeOf(plotRect(), m_points[i]) - at).manhattanLength() < 2 * Theme::current().u()) words = pointWords(i);
    plot()->setToolTip(words);
}

bool HalfNormalPane::ownsKey(int key) const
{
    return key == Qt::Key_Left || key == Qt::Key_Right;
}

bool HalfNormalPane::takesKey(QKeyEvent* event)
{
    if (!ownsKey(event->key())) return false;
    m_current = std::clamp(m_current + (event->key() == Qt::Key_Right ? 1 : -1), 0, int(m_points.size()) - 1);
    plot()->setAccessibleDescription(m_sentence + u' ' + pointWords(m_current));
    moveOver();
    return true;
}

QString HalfNormalPane::csv() const
{
    QString csv = tr("Term") + QStringLiteral(",|t|,") + tr("Half-normal quantile") + u'\n';
    for (const Point& point : m_points)
        csv += QString::fromStdString(base::csvCell(point.name.toStdString())) + u',' +
               QString::number(point.t, 'g', 9) + u',' + QString::number(point.quantile, 'g', 9) + u'\n';
    return csv;
}

} // namespace titer::study
