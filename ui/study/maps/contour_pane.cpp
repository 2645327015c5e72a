// Iso-lines of a response.
#include "ui/study/maps/contour_pane.h"

#include "app/common/shown_number.h"
#include "app/common/unit_text.h"
#include "app/study/response_fields.h"
#include "app/study/study_maps.h"
#include "ui/study/study_words.h"

#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace titer::study {

using look::Theme;
using look::Token;
using look::Type;
using studies::StudyResponse;

namespace {

constexpr int maxLevels = 9;
constexpr double palest = 0.05, strongest = 0.45; // share of the colour of the response

double distance(const QPolygonF& line, QPointF at)
{
    double nearest = std::numeric_limits<double>::infinity();
    for (qsizetype i = 0; i + 1 < line.size(); ++i) {
        const QPointF along = line[i + 1] - line[i], to = at - line[i];
        const double length = QPointF::dotProduct(along, along);
        const double share = length > 0.0 ? std::clamp(QPointF::dotProduct(along, to) / length, 0.0, 1.0) : 0.0;
        nearest = std::min(nearest, QLineF(line[i] + share * along, at).length());
    }
    return nearest;
}

} // namespace

ContourPane::ContourPane(QWidget* parent)
    : MapPane(tr("Contour"), parent)
{
}

// Whether they are new.
bool ContourPane::makeFields(const StudyScene& before)
{
    const auto order = [](const StudyScene& scene) {
        return app::MapOrder{scene.study, scene.analysis, scene.setting, scene.axisX, scene.axisY};
    };
    if (!m_fields.empty() && order(before).isSame(order(scene()))) return false;
    m_fields.clear();
    for (const studies::ResponseAnalysis& response : scene().analysis->responses) {
        const StudyResponse& study = scene().study->responses[response.response];
        const bool shown = int(response.response) == scene().response || study.low || study.high;
        m_fields.push_back(response.fitted && shown
                               ? app::meanField(*response.fitted, scene().analysis->factors, scene().setting,
                                                std::size_t(scene().axisX), std::size_t(scene().axisY), app::mapPoints)
                               : app::ContourField());
    }
    return true;
}

void ContourPane::makeLimits()
{
    m_limits.clear();
    for (std::size_t r = 0; r < m_fields.size(); ++r) {
        const StudyResponse& response = scene().study->responses[r];
        for (const bool high : {false, true})
            if (const std::optional<double>& limit = high ? response.high : response.low) {
                QList<QPolygonF> lines = app::isoLines(m_fields[r], *limit);
                if (!lines.isEmpty()) m_limits.append({int(r), high, *limit, std::move(lines)});
            }
    }
}

StudyPane::State ContourPane::takeMap(const StudyScene& before)
{
    m_dragged.reset();
    if (const QString why = whyNoFit(); !why.isEmpty()) {
        m_fields.clear();
        return {.note = {}, .message = why};
    }
    const bool otherResponse = before.response != scene().response;
    if (otherResponse) m_fields.clear();
    const bool fresh = makeFields(before);
    const auto selected = std::size_t(scene().response);
    const app::ContourField& field = m_fields[selected];
    if (fresh) {
        makeLimits();
        m_levels = app::roundLevels(field, maxLevels);
        m_lines.clear();
        for (const double level : std::as_const(m_levels)) m_lines.append(app::isoLines(field, level));
    }
    const StudyResponse& response = scene().study->responses[selected];
    const studies::Factors& factors = scene().analysis->factors;
    const auto [min, largest] = std::minmax_element(field.values.begin(), field.values.end());
    const double span = *largest - *min;
    const QString name = QString::fromStdString(response.name),
                  held = heldWords(factors, scene().setting, {scene().axisX, scene().axisY});
    const double mean = studies::meanAt(*scene().selected()->fitted, scene().setting);
    State state{.note = held.isEmpty() ? name : tr("%1 at %2", "response, what is held").arg(name, held)};
    state.warnings = warningsOf(*scene().selected());
    state.sentence =
        tr("%1 over %2 and %3: %4 to %5, %6 at the setting.", "response, two factors, least, largest, value")
            .arg(titleWords(response), QString::fromStdString(factorOf(0).name),
                 QString::fromStdString(factorOf(1).name), valueText(*min, span), valueText(*largest, span),
                 valueText(mean, span));
    if (const Limit* limit = chosen()) state.sentence += u' ' + chosenWords(*limit);
    state.kept = !fresh;
    return state;
}

const ContourPane::Limit* ContourPane::chosen() const
{
    const auto found = std::ranges::find_if(m_limits, [this](const Limit& limit) {
        return m_chosen && m_chosen->first == limit.response && m_chosen->second == limit.high;
    });
    return found == m_limits.end() ? nullptr : &*found;
}

QString ContourPane::chosenWords(const Limit& limit) const
{
    const StudyResponse& response = scene().study->responses[std::size_t(limit.response)];
    const QString value = app::shownNumber(limit.value, 'g', 6), unit = app::unitText(response.unit),
                  name = QString::fromStdString(response.name);
    const QString amount = unit.isEmpty() ? value : tr("%1 %2", "value, unit").arg(value, unit);
    return limit.high ? tr("Chosen limit: %1 at most %2. Plus raises it, minus lowers it, L selects the next.")
                            .arg(name, amount)
                      : tr("Chosen limit: %1 at least %2. Plus raises it, minus lowers it, L selects the next.")
                            .arg(name, amount);
}

QPen ContourPane::limitPen(const Limit& limit) const
{
    QPen pen(limit.response == scene().response ? Theme::current().color(Token::Text) : colourOf(limit.response), 2,
             Qt::SolidLine, Qt::FlatCap);
    pen.setDashPattern(limit.response == scene().response ? QList<qreal>{1, 1.5} : QList<qreal>{4, 2});
    return pen;
}

void ContourPane::paintField(QPainter* painter, const StudyAxes& chart)
{
    const Theme& theme = Theme::current();
    const QColor base = theme.color(Token::Base), color = colourOf(scene().response);
    const app::ContourField& field = m_fields[std::size_t(scene().response)];
    painter->fillRect(chart.area(), mixed(base, color, palest));
    painter->setPen(Qt::NoPen);
    const double steps = double(std::max<qsizetype>(1, m_levels.size()));
    for (qsizetype i = 0; i < m_levels.size(); ++i) {
        QPainterPath path;
        for (const QPolygonF& outline : app::regionAbove(field, m_levels[i])) path.addPolygon(placed(chart, outline));
        painter->fillPath(path, mixed(base, color, palest + (strongest - palest) * double(i + 1) / steps));
    }
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(mixed(color, theme.color(Token::Text), 0.4), 1));
    for (const QList<QPolygonF>& level : std::as_const(m_lines))
        for (const QPolygonF& line : level) painter->drawPolyline(placed(chart, line));
    paintLabels(painter, chart);
    for (const Limit& limit : std::as_const(m_limits)) {
        painter->setPen(limitPen(limit));
        for (const QPolygonF& line : limit.lines) painter->drawPolyline(placed(chart, line));
    }
}

// Each level once, on its longest line, as far inside as there is room.
void ContourPane::paintLabels(QPainter* painter, const StudyAxes& chart) const
{
    const Theme& theme = Theme::current();
    const QFont font = theme.font(Type::Caption);
    const QFontMetricsF metrics(font);
    painter->setFont(font);
    QList<QRectF> taken;
    const double step = m_levels.size() > 1 ? m_levels[1] - m_levels[0] : std::abs(m_levels.value(0));
    for (qsizetype i = 0; i < m_levels.size(); ++i) {
        const QPolygonF* longest = nullptr;
        for (const QPolygonF& line : m_lines[i])
            if (!longest || line.size() > longest->size()) longest = &line;
        if (!longest) continue;
        const QString label = plot::valueLabel(m_levels[i], step);
        const QSizeF size(metrics.horizontalAdvance(label) + theme.u(), metrics.height());
        const QPolygonF line = placed(chart, *longest);
        for (const double share : {0.5, 0.4, 0.6, 0.3, 0.7}) {
            const QPointF middle = line[qsizetype(share * double(line.size() - 1))];
            const QRectF place(middle - QPointF(size.width() / 2, size.height() / 2), size);
            if (!chart.area().adjusted(2, 2, -2, -2).contains(place) ||
                std::any_of(taken.begin(), taken.end(), [&](const QRectF& other) { return other.intersects(place); }))
                continue;
            taken.append(place.adjusted(-theme.u(), -theme.u(), theme.u(), theme.u()));
            painter->fillRect(place.adjusted(0, 2, 0, -2),
                              mixed(theme.color(Token::Base), colourOf(scene().response),
                                    palest + (strongest - palest) * (double(i) + 0.5) / double(m_levels.size())));
            painter->setPen(theme.color(Token::Text));
            painter->drawText(place, Qt::AlignCenter, label);
            break;
        }
    }
}

void ContourPane::paintOver(QPainter* painter, const QRectF& rect)
{
    MapPane::paintOver(painter, rect);
    const Limit* held = m_dragged ? &*m_dragged : plot()->hasFocus() ? chosen() : nullptr;
    if (!held) return;
    const StudyAxes chart = chartIn(painter, rect);
    QPen pen = limitPen(*held);
    pen.setStyle(Qt::SolidLine);
    painter->setPen(pen);
    painter->setBrush(Qt::NoBrush);
    for (const QPolygonF& line : held->lines) painter->drawPolyline(placed(chart, line));
}

QList<plot::LegendEntry> ContourPane::entries() const
{
    QList<plot::LegendEntry> entries;
    for (const Limit& one : m_limits) {
        const Limit& limit =
            m_dragged && m_dragged->response == one.response && m_dragged->high == one.high ? *m_dragged : one;
        const StudyResponse& response = scene().study->responses[std::size_t(limit.response)];
        const QString name = QString::fromStdString(response.name), unit = app::unitText(response.unit),
                      value = app::shownNumber(limit.value, 'g', 6);
        entries.append({.name = unit.isEmpty() ? tr("%1 %2", "response, limit").arg(name, value)
                                               : tr("%1 %2 %3", "response, limit, unit").arg(name, value, unit),
                        .pen = limitPen(limit)});
    }
    return entries;
}

bool ContourPane::pressed(QPointF at)
{
    const StudyAxes chart = chartIn(nullptr, plotRect());
    const QPointF cross = placeOf(factorOf(0).toNatural(scene().setting[std::size_t(scene().axisX)]),
                                  factorOf(1).toNatural(scene().setting[std::size_t(scene().axisY)]));
    if (chart.area().contains(at) && QLineF(cross, at).length() > 2 * Theme::current().u())
        for (const Limit& limit : std::as_const(m_limits))
            for (const QPolygonF& line : limit.lines)
                if (distance(placed(chart, line), at) < Theme::current().u()) {
                    m_dragged = limit;
                    return true;
                }
    return MapPane::pressed(at);
}

void ContourPane::dragged(QPointF at)
{
    if (!m_dragged) return MapPane::dragged(at);
    const studies::ResponseAnalysis& response = scene().analysis->responses[std::size_t(m_dragged->response)];
    std::vector<double> setting = scene().setting;
    const QPointF natural = valuesAt(at);
    setting[std::size_t(scene().axisX)] = factorOf(0).toCoded(natural.x());
    setting[std::size_t(scene().axisY)] = factorOf(1).toCoded(natural.y());
    put(*m_dragged, studies::meanAt(*response.fitted, setting), 100.0);
    moveOver();
}

// On a round value, of which the map has `parts` to ten times as many.
void ContourPane::put(Limit& limit, double value, double parts) const
{
    const double step = limitStep(limit, parts);
    limit.value = step < 1.0 ? std::round(value / step) / std::round(1.0 / step) : std::round(value / step) * step;
    limit.lines = app::isoLines(m_fields[std::size_t(limit.response)], limit.value);
}

double ContourPane::limitStep(const Limit& limit, double parts) const
{
    const std::vector<double>& values = m_fields[std::size_t(limit.response)].values;
    const auto [min, largest] = std::minmax_element(values.begin(), values.end());
    return std::pow(10.0, std::floor(std::log10(std::max(1e-300, *largest - *min)))) / parts;
}

bool ContourPane::ownsKey(int key) const
{
    return MapPane::ownsKey(key) || key == Qt::Key_L || (chosen() && (key == Qt::Key_Plus || key == Qt::Key_Minus));
}

bool ContourPane::takesKey(QKeyEvent* event)
{
    if (event->key() == Qt::Key_L && event->modifiers() == Qt::NoModifier) {
        chooseNext();
        return true;
    }
    const Limit* limit = chosen();
    if (!limit || (event->key() != Qt::Key_Plus && event->key() != Qt::Key_Minus)) return MapPane::takesKey(event);
    Limit& moved = m_limits[limit - m_limits.constData()];
    const Limit before = moved;
    const double step = limitStep(moved, 10.0);
    put(moved, moved.value + (event->key() == Qt::Key_Plus ? step : -step), 10.0);
    if (moved.lines.isEmpty()) { // beyond the map it could not be seen any more
        moved = before;
        return true;
    }
    reportChosen();
    redraw();
    emit limitChanged(moved.response, moved.high, moved.value);
    return true;
}

// From one limit to the next, and to none after the last.
void ContourPane::chooseNext()
{
    const Limit* now = chosen();
    const qsizetype next = now ? now - m_limits.constData() + 1 : 0;
    m_chosen.reset();
    if (next < m_limits.size()) m_chosen = {m_limits[next].response, m_limits[next].high};
    reportChosen();
    moveOver();
}

void ContourPane::reportChosen()
{
    const Limit* limit = chosen();
    plot()->setAccessibleDescription(limit                ? chosenWords(*limit)
                                     : m_limits.isEmpty() ? tr("No limit crosses this map.")
                                                          : sentence());
}

void ContourPane::fillMenu(QMenu* menu)
{
    MapPane::fillMenu(menu);
    if (!message().isEmpty() || m_limits.isEmpty()) return;
    menu->addAction(tr("Choose the next limit"), QKeySequence(QStringLiteral("L")), this, &ContourPane::chooseNext);
}

void ContourPane::released(QPointF at)
{
    if (!m_dragged) return MapPane::released(at);
    const Limit limit = *std::exchange(m_dragged, std::nullopt);
    moveOver();
    emit limitChanged(limit.response, limit.high, limit.value);
}

QString ContourPane::csv() const
{
    const auto selected = std::size_t(scene().response);
    return gridCsv(m_fields[selected], titleWords(scene().study->responses[selected]));
}

} // namespace titer::study

#include "ui/study/maps/moc_contour_pane.cpp"
