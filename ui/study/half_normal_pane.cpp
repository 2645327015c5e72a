// Terms against a half-normal distribution.
#include "ui/study/half_normal_pane.h"

#include "app/common/shown_number.h"
#include "app/common/unit_text.h"
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

// What stands out, what does not, and the line that the latter follows; `slope` of it is |t| per quantile. Without tests nothing is
// noise that a line could stand for.
void HalfNormalPane::makeModel(double slope, const QString& across)
{
    const double end = 1.1 * m_points.last().quantile;
    m_model = {};
    m_model.leftUnit = tr("Half-normal quantile");
    m_model.acrossTitle = across;
    m_model.across = plot::niceRange({0.0, 1.08 * m_points.last().t});
    m_model.left = {0.0, 1.12 * m_points.last().quantile};
    m_model.curves = {{.kind = XyCurve::Points, .token = Token::Accent, .marker = Marker::Circle},
                      {.kind = XyCurve::Points, .token = Token::Muted, .marker = Marker::Cross}};
    if (m_tested)
        m_model.curves.append({.x = {0.0, slope * end}, .y = {0.0, end}, .width = 1.25, .token = Token::Muted});
    for (Point& point : m_points) {
        const int curve = point.stands || !m_tested ? 0 : 1;
        XyCurve& own = m_model.curves[curve];
        point.at = {curve, int(own.x.size())};
        own.x.append(point.t);
        own.y.append(point.quantile);
        if (curve == 0) own.labels.append(point.name);
    }
}

StudyPane::State HalfNormalPane::take(const StudyScene& before)
{
    if (showsTheSame(before)) return keptState();
    m_points.clear();
    m_current = 0;
    if (const QString why = whyNoFit(); !why.isEmpty()) return {.note = {}, .message = why};
    const studies::ResponseAnalysis& response = *scene().selected();
    m_tested = response.tLimit > 0.0;
    std::vector<const studies::StudyTerm*> terms;
    std::vector<double> values;
    for (const studies::StudyTerm& term : response.terms) {
        const std::optional<double> value = m_tested ? term.t : term.size;
        if (!term.in || !value) continue;
        terms.push_back(&term);
        values.push_back(*value);
    }
    const studies::StudyResponse& known = scene().study->responses[response.response];
    const QString about = QString::fromStdString(known.name);
    if (values.size() < 3)
        return {.note = {},
                .message =
                    m_tested
                        ? tr("%1: fewer than three terms can be tested, too few to distinguish effects from noise.")
                              .arg(about)
                        : tr("%1: fewer than three terms, too few to compare them.").arg(about)};
    for (const studies::HalfNormalPoint& point : studies::halfNormal(values)) {
        const studies::StudyTerm& term = *terms[std::size_t(point.effect)];
        m_points.append({.name = termWords(term.name),
                         .t = point.absolute,
                         .quantile = point.quantile,
                         .stands = response.tLimit > 0.0 && point.absolute > response.tLimit});
    }
    const QString unit = app::unitText(known.unit);
    makeModel(studies::lenth(values).pseudoStandardError,
              m_tested         ? tr("|t| of the term")
              : unit.isEmpty() ? tr("Size of the coded coefficient")
                               : tr("Size of the coded coefficient, %1", "unit").arg(unit));
    m_current = int(m_points.size()) - 1;
    const auto standing =
        std::count_if(m_points.begin(), m_points.end(), [](const Point& point) { return point.stands; });
    m_sentence = !m_tested ? tr("%1: the sizes of %2 terms, of which none is tested.", "response, number")
                                 .arg(about)
                                 .arg(m_points.size())
                           : tr("%1: of %2 terms %3 are significant at 5 %; the others follow the noise line.",
                                "response, numbers")
                                 .arg(about)
                                 .arg(m_points.size())
                                 .arg(standing);
    return {.note = (m_tested ? tr("|t| of each term on %1", "response") : tr("size of each term on %1", "response"))
                        .arg(about),
            .warnings = warningsOf(response),
            .sentence = m_sentence + u' ' + pointWords(m_current)};
}

QString HalfNormalPane::pointWords(int point) const
{
    const Point& one = m_points[point];
    const QString quantile = QLocale().toString(one.quantile, 'f', 2);
    if (!m_tested)
        return tr("%1: size %2 at quantile %3.", "term").arg(one.name, app::shownNumber(one.t, 'g', 3), quantile);
    return tr("%1: |t| = %2 at quantile %3.", "term").arg(one.name, QLocale().toString(one.t, 'f', 1), quantile);
}

void HalfNormalPane::paintPlot(QPainter* painter, const QRectF& rect)
{
    plot::paintXy(painter, rect, m_model);
}

QRectF HalfNormalPane::lines() const
{
    return plot::XyLayout(plotRect(), m_model).area;
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
    QString csv = tr("Term") + (m_tested ? QStringLiteral(",|t|,") : u',' + tr("Size") + u',') +
                  tr("Half-normal quantile") + u'\n';
    for (const Point& point : m_points)
        csv += QString::fromStdString(base::csvCell(point.name.toStdString())) + u',' +
               QString::number(point.t, 'g', 9) + u',' + QString::number(point.quantile, 'g', 9) + u'\n';
    return csv;
}

} // namespace titer::study

#include "ui/study/moc_half_normal_pane.cpp"
