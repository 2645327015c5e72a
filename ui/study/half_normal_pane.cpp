// Terms against a half-normal distribution.
#include "ui/study/half_normal_pane.h"

#include "core/base/tables/csv_text.h"
#include "core/studies/analysis/effects.h"
#include "ui/plot/xy/xy_layout.h"
#include "ui/plot/xy/xy_picture.h"
#include "ui/study/study_words.h"

#include <QKeyEvent>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace titer::study {

using look::Marker;
using look::Theme;
using look::Token;
using plot::XyCurve;

HalfNormalPane::HalfNormalPane(QWidget* parent)
    : StudyPane(tr("Half-normal plot"), parent)
{
    const int u = Theme::current().u();
    setMinPlot({36 * u, 36 * u});
}

// What stands out, what does not, and the line that the latter follows; `slope` of it is |t| per quantile.
void HalfNormalPane::makeModel(double slope)
{
    const double end = 1.1 * m_points.last().quantile;
    m_model = {};
    m_model.leftUnit = tr("Half-normal quantile");
    m_model.acrossTitle = tr("|t| of the term");
    m_model.across = plot::niceRange({0.0, 1.08 * m_points.last().t});
    m_model.left = {0.0, 1.12 * m_points.last().quantile};
    m_model.curves = {{.kind = XyCurve::Points, .token = Token::Accent, .marker = Marker::Circle},
                      {.kind = XyCurve::Points, .token = Token::Muted, .marker = Marker::Cross},
                      {.x = {0.0, slope * end}, .y = {0.0, end}, .width = 1.25, .token = Token::Muted}};
    for (Point& point : m_points) {
        const int curve = point.stands ? 0 : 1;
        XyCurve& own = m_model.curves[curve];
        point.at = {curve, int(own.x.size())};
        own.x.append(point.t);
        own.y.append(point.quantile);
        if (point.stands) own.labels.append(point.shortName);
    }
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
    makeModel(studies::lenth(values).pseudoStandardError);
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

void HalfNormalPane::paintPlot(QPainter* painter, const QRectF& rect)
{
    plot::paintXy(painter, rect, m_model);
}

void HalfNormalPane::paintOver(QPainter* painter, const QRectF& rect)
{
    if (plot()->hasFocus())
        plot::paintRing(painter, plot::XyLayout(rect, m_model).placeOf(m_model, m_points[m_current].at));
}

void HalfNormalPane::hovered(QPointF at)
{
    const plot::XyPoint under = plot::XyLayout(plotRect(), m_model).pointAt(m_model, at);
    const auto point = std::ranges::find_if(m_points, [&](const Point& one) { return one.at == under; });
    plot()->setToolTip(point == m_points.end() ? QString() : pointWords(int(point - m_points.begin())));
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

#include "ui/study/moc_half_normal_pane.cpp"
