// What mouse and keys do in a prediction profiler.
#include "ui/study/profiler_pane.h"
#include "ui/study/profiler_places.h"
#include "ui/study/study_words.h"

#include <QKeyEvent>

#include <algorithm>
#include <cmath>

namespace titer::study {

using look::Theme;
using plot::Range;
using studies::Factor;
using studies::StudyResponse;

std::optional<ProfilerPane::Limit> ProfilerPane::limitAt(QPointF at) const
{
    for (int r = 0; r < int(m_rows.size()); ++r) {
        if (!m_rows[std::size_t(r)].fitted) continue;
        const QRectF first = cell(r, 0), last = cell(r, int(m_columns.size()) - 1);
        if (at.x() < first.left() || at.x() > last.right() || at.y() < first.top() || at.y() > first.bottom()) continue;
        const StudyResponse& response = scene().study->responses[std::size_t(r)];
        for (const bool high : {false, true})
            if (const std::optional<double>& limit = high ? response.high : response.low;
                limit && std::abs(placeOf(r, 0, 0.0, *limit).y() - at.y()) < 1.25 * Theme::current().u())
                return Limit{r, high, *limit};
    }
    return std::nullopt;
}

bool ProfilerPane::pressed(QPointF at)
{
    if (m_columns.empty()) return false;
    const ProfilerPlaces places = placesIn(plotRect());
    for (int r = 0; r < int(m_rows.size()); ++r) {
        if (places.wordsOf(r).contains(at)) {
            emit responseSelected(r);
            return false;
        }
        for (int f = 0; f < int(m_columns.size()); ++f) {
            if (!places.area(r, f).adjusted(-3, 0, 3, 0).contains(at) || !m_rows[std::size_t(r)].fitted) continue;
            // The line of the setting goes before a limit that it crosses.
            const double natural = factors()[std::size_t(f)].toNatural(scene().setting[std::size_t(f)]);
            if (std::abs(placeOf(r, f, natural, 0.0).x() - at.x()) > 1.25 * Theme::current().u()) m_limit = limitAt(at);
            if (!m_limit) m_dragged = f;
            dragged(at);
            return true;
        }
    }
    return false;
}

void ProfilerPane::dragged(QPointF at)
{
    if (m_limit) {
        const Row& row = m_rows[std::size_t(m_limit->response)];
        const QRectF area = cell(m_limit->response, 0);
        const double step = std::pow(10.0, std::floor(std::log10(row.up.span())) - 2.0);
        const double value = row.up.from + (area.bottom() - at.y()) / area.height() * row.up.span();
        m_limit->value = std::clamp(std::round(value / step) * step, row.up.from, row.up.to);
        return moveOver();
    }
    if (!m_dragged) return;
    const QRectF area = cell(0, *m_dragged);
    const Range across = acrossOf(std::size_t(*m_dragged));
    const double natural = across.from + (at.x() - area.left()) / area.width() * across.span();
    moveTo(std::size_t(*m_dragged), onStep(factors()[std::size_t(*m_dragged)], natural), true);
}

void ProfilerPane::released(QPointF at)
{
    dragged(at);
    if (const std::optional<Limit> limit = std::exchange(m_limit, std::nullopt)) {
        emit limitChanged(limit->response, limit->high, limit->value);
        return moveOver();
    }
    const std::optional<int> factor = std::exchange(m_dragged, std::nullopt);
    if (factor && *factor < int(factors().size()))
        moveTo(std::size_t(*factor), factors()[std::size_t(*factor)].toNatural(scene().setting[std::size_t(*factor)]),
               false);
}

void ProfilerPane::hovered(QPointF at)
{
    if (m_columns.empty()) return;
    const ProfilerPlaces places = placesIn(plotRect());
    bool inside = false;
    for (int r = 0; r < int(m_rows.size()); ++r)
        for (int f = 0; f < int(m_columns.size()); ++f)
            inside |= m_rows[std::size_t(r)].fitted && places.area(r, f).contains(at);
    const std::optional<Limit> limit = limitAt(at);
    plot()->setCursor(limit ? Qt::SizeVerCursor : inside ? Qt::SizeHorCursor : Qt::ArrowCursor);
    plot()->setToolTip(
        limit ? tr("Drag the limit of %1.", "response")
                    .arg(QString::fromStdString(scene().study->responses[std::size_t(limit->response)].name))
              : QString());
}

// Over all factors, wherever in the plot it is asked for.
std::vector<double> ProfilerPane::validationAt(std::optional<QPointF>) const
{
    return m_columns.empty() ? std::vector<double>() : naturalSettings();
}

bool ProfilerPane::ownsKey(int key) const
{
    return key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Up || key == Qt::Key_Down;
}

bool ProfilerPane::takesKey(QKeyEvent* event)
{
    if (!ownsKey(event->key()) || m_columns.empty()) return false;
    const bool forward = event->key() == Qt::Key_Right || event->key() == Qt::Key_Down;
    if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down) {
        const int response = std::clamp(scene().response + (forward ? 1 : -1), 0, int(m_rows.size()) - 1);
        if (response != scene().response) emit responseSelected(response);
        return true;
    }
    const auto factor = std::size_t(m_current);
    const Factor& of = factors()[factor];
    const double step = of.categorical() ? 1.0 : stepOf(of) * (event->modifiers() & Qt::ShiftModifier ? 10.0 : 1.0);
    moveTo(factor, onStep(of, of.toNatural(scene().setting[factor]) + (forward ? step : -step)), false);
    return true;
}

} // namespace titer::study
