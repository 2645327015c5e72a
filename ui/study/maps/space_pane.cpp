// The probability of meeting all specifications over two factors.
#include "ui/study/maps/space_pane.h"

#include "app/common/sentence.h"
#include "app/common/shown_number.h"
#include "app/study/validation_words.h"
#include "ui/study/study_words.h"

#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <array>
#include <cmath>

namespace titer::study {

using look::Theme;
using look::Token;
using look::Type;
using studies::StudyResponse;

namespace {

constexpr std::array steps{0.10, 0.25, 0.50, 0.75, 0.90, 0.95};

QColor colourOfStep(std::size_t step)
{
    const Theme& theme = Theme::current();
    return mixed(theme.color(Token::Base), theme.color(Token::Accent),
                 0.06 + 0.69 * double(step) / double(steps.size() - 1));
}

QString share(double probability)
{
    return QLocale().toString(probability, 'f', 2);
}

QPen thresholdPen()
{
    return {mixed(Theme::current().color(Token::Accent), Theme::current().color(Token::Text), 0.5), 2.5};
}

} // namespace

SpacePane::SpacePane(app::StudyMaps& maps, QWidget* parent)
    : MapPane(tr("Design space"), parent)
    , m_maps(maps)
{
    connect(&m_maps, &app::BackgroundJob::changed, this, [this] { show(StudyScene(scene())); });
}

// "Titer ≥ 4.5 and Aggregates ≤ 2.0"
QString SpacePane::goalsWords() const
{
    const auto number = [](double value) { return app::shownNumber(value, 'g', 6); };
    QStringList goals;
    for (const StudyResponse& response : scene().study->responses) {
        const QString name = QString::fromStdString(response.name);
        if (response.low && response.high)
            goals.append(QStringLiteral("%1 ≤ %2 ≤ %3").arg(number(*response.low), name, number(*response.high)));
        else if (response.low)
            goals.append(QStringLiteral("%1 ≥ %2").arg(name, number(*response.low)));
        else if (response.high)
            goals.append(QStringLiteral("%1 ≤ %2").arg(name, number(*response.high)));
    }
    if (goals.size() < 2) return goals.join(QString());
    const QString last = goals.takeLast();
    return tr("%1 and %2", "goals, the last goal").arg(goals.join(QStringLiteral(", ")), last);
}

QString SpacePane::methodWords() const
{
    if (!m_shown)
        return m_maps.isRunning() ? tr("The map is being computed.")
                                  : tr("The map was stopped; another setting computes it again.");
    const QString how = drawnWords();
    const QString said = scene().validations ? app::verdictSummary(*scene().study, *scene().validations) : QString();
    return said.isEmpty() ? how : tr("%1 %2", "how it was drawn, what validation runs say; sentences").arg(how, said);
}

QString SpacePane::drawnWords() const
{
    if (m_shown->draws == 0)
        return tr("Exact, by the t distribution of one future run. Threshold P = %1.").arg(share(m_threshold));
    return tr("Random draws of one future run from the models and their errors (after Peterson 2004, each model "
              "with its own degrees of freedom): %1. Threshold P = %2.",
              "number, probability")
        .arg(QLocale().toString(m_shown->draws), share(m_threshold));
}

StudyPane::State SpacePane::takeMap(const StudyScene&)
{
    const studies::StudyAnalysis& analysis = *scene().analysis;
    m_maps.want({scene().study, scene().analysis, scene().setting, scene().axisX, scene().axisY});
    if (!analysis.acceptance) {
        m_shown.reset();
        QStringList reasons;
        for (const base::Error& error : analysis.errors) reasons.append(app::sentence(error.what));
        return {.note = {}, .message = reasons.isEmpty() ? tr("There is no design space yet.") : reasons.join(u' ')};
    }
    const auto before = std::exchange(m_shown, m_maps.map());
    const double threshold = std::exchange(m_threshold, scene().study->threshold);
    // It says what it was made for, which may be a little behind.
    const std::vector<double>& setting = m_shown ? m_shown->order.setting : scene().setting;
    const QString held = heldWords(analysis.factors, setting, {scene().axisX, scene().axisY});
    State state{.note = held.isEmpty() ? tr("P(%1)", "goals").arg(goalsWords())
                                       : tr("P(%1) at %2", "goals, what is held").arg(goalsWords(), held)};
    for (const studies::ResponseAnalysis& response : analysis.responses) {
        const StudyResponse& study = scene().study->responses[response.response];
        if (study.low || study.high) state.warnings += warningsOf(response);
    }
    // What contradicts the models stands first.
    if (scene().validations)
        for (const studies::Validation& one : *scene().validations)
            if (app::isBad(*scene().study, one))
                state.warnings.prepend(
                    tr("Validation run %1: %2", "id, sentence")
                        .arg(QString::fromStdString(one.run), app::verdictSentence(*scene().study, one)));
    const double here = analysis.acceptance->at(scene().setting);
    if (m_shown) {
        const std::vector<double>& values = m_shown->probability.values;
        const auto above = std::count_if(values.begin(), values.end(), [this](double p) { return p >= m_threshold; });
        state.sentence =
            tr("P = %1 at the setting; %2 % of the map reach P = %3. %4", "probability, share, threshold, method")
                .arg(share(here))
                .arg(std::lround(100.0 * double(above) / double(values.size())))
                .arg(share(m_threshold), methodWords());
    } else {
        state.sentence = tr("P = %1 at the setting. %2", "probability, method").arg(share(here), methodWords());
    }
    state.kept = before == m_shown && threshold == m_threshold && m_shown && scene().validations == m_validations;
    m_validations = scene().validations;
    return state;
}

void SpacePane::paintField(QPainter* painter, const StudyAxes& chart)
{
    if (!m_shown) return plot::paintEmpty(painter, chart.area(), methodWords());
    const Theme& theme = Theme::current();
    const app::ContourField& field = m_shown->probability;
    painter->fillRect(chart.area(), theme.color(Token::Base));
    for (std::size_t i = 0; i < steps.size(); ++i) {
        QPainterPath path;
        for (const QPolygonF& outline : app::regionAbove(field, steps[i])) path.addPolygon(placed(chart, outline));
        painter->fillPath(path, colourOfStep(i));
        painter->setPen(QPen(mixed(theme.color(Token::Accent), theme.color(Token::Base), 0.2), 1));
        for (const QPolygonF& line : app::isoLines(field, steps[i])) painter->drawPolyline(placed(chart, line));
    }
    painter->setPen(thresholdPen());
    for (const QPolygonF& line : app::isoLines(field, m_threshold)) painter->drawPolyline(placed(chart, line));
}

QList<plot::LegendEntry> SpacePane::entries() const
{
    return {{.name = tr("P = %1").arg(share(m_threshold)), .pen = thresholdPen()}};
}

// The steps as boxes with what each begins with, and how the map was made.
qreal SpacePane::footHeight(qreal width) const
{
    const qreal u = Theme::current().u();
    const QFontMetricsF caption(Theme::current().font(Type::Caption));
    const QRectF words = caption.boundingRect(QRectF(0, 0, width - 2 * u, 1000), Qt::TextWordWrap, methodWords());
    return 2.5 * u + caption.lineSpacing() + words.height() + 2 * u;
}

void SpacePane::paintFoot(QPainter* painter, const QRectF& rect) const
{
    const Theme& theme = Theme::current();
    const qreal u = theme.u(), box = std::min(12.0 * u, (rect.width() - 4 * u) / qreal(steps.size()));
    const QFontMetricsF caption(theme.font(Type::Caption));
    painter->setFont(theme.font(Type::Caption));
    for (std::size_t i = 0; i < steps.size(); ++i) {
        const QRectF place(rect.left() + 3 * u + qreal(i) * box, rect.top(), box, 2.5 * u);
        painter->fillRect(place, colourOfStep(i));
        painter->setPen(QPen(theme.color(Token::Border), 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(place);
        painter->setPen(theme.color(Token::Muted));
        painter->drawText(QRectF(place.left() - box / 2, place.bottom(), box, caption.lineSpacing()), Qt::AlignCenter,
                          share(steps[i]));
    }
    painter->drawText(rect.adjusted(u, 2.5 * u + caption.lineSpacing() + u, -u, 0),
                      Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, methodWords());
}

QString SpacePane::csv() const
{
    return m_shown ? gridCsv(m_shown->probability, tr("Probability")) : QString();
}

} // namespace titer::study

#include "ui/study/maps/moc_space_pane.cpp"
