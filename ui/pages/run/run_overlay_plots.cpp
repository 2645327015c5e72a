// The plots of runs over one another.
#include "ui/pages/run/run_overlay.h"

#include "core/base/units/units.h"
#include "ui/plot/trend/trend_plot.h"
#include "ui/plot/trend/trend_values.h"
#include "ui/shown/run_state.h"

#include <algorithm>

namespace titer::pages {

using shown::phasesOf;
using shown::Scale;
using shown::scaleTo;
using shown::Variable;

using By = app::RunAlignment::By;
using plot::Series;
using plot::TrendPlot;
using shown::unitText;

Scale RunOverlay::scaleOfAxis() const
{
    const Variable* progress = m_model.variable(QString::fromStdString(m_alignment.key));
    if (m_alignment.by != By::Progress || !progress) return {};
    return scaleTo(progress->si, progress->displayUnit, progress->molarMass).value_or(Scale());
}

plot::TimeWords RunOverlay::wordsOfAxis() const
{
    plot::TimeWords words;
    const Variable* progress = m_model.variable(QString::fromStdString(m_alignment.key));
    if (m_alignment.by != By::Progress || !progress) return words;
    words.kind = plot::TimeWords::Quantity;
    words.unit = unitText(progress->displayUnit);
    words.quantity = progress->name;
    return words;
}

void RunOverlay::refillPlots()
{
    while (m_column->plots().size() > m_tags.size()) m_column->removePlot(m_column->plots().constLast());
    while (m_column->plots().size() < m_tags.size()) m_column->addPlot();
    QList<plot::Phase> phases;
    if (m_alignment.by != By::Progress && !m_runs.empty()) {
        const double zero = app::zeroOf(*m_runs.front(), m_alignment);
        phases = phasesOf(m_model, m_model.unit());
        for (plot::Phase& phase : phases) {
            phase.from -= zero;
            phase.to -= zero;
        }
    }
    m_column->setPhases(phases);
    for (qsizetype i = 0; i < m_tags.size(); ++i)
        if (const Variable* variable = m_model.variable(m_tags[i])) fillPlot(m_column->plots()[i], *variable);
    m_column->timeAxis()->showAll();
}

// One line per run in its own colour, dash and marker.
void RunOverlay::fillPlot(TrendPlot* plot, const Variable& variable) const
{
    const std::optional<Scale> scale = scaleTo(variable.si, variable.displayUnit, variable.molarMass);
    const Scale across = scaleOfAxis();
    const QString unit = unitText(variable.displayUnit);
    QList<Series> lines;
    for (std::size_t i = 0; i < m_runs.size() && scale; ++i) {
        const app::BatchLine course = app::courseOf(*m_runs[i], variable.tag.toStdString(), m_alignment);
        Series line;
        line.name = m_names[qsizetype(i)];
        line.colourIndex = int(i);
        line.kind = Series::Marked;
        line.endName = line.name;
        for (std::size_t k = 0; k < course.x.size(); ++k) {
            line.x.append(across.shown(course.x[k]));
            line.y.append(scale->shown(course.y[k]));
        }
        lines.append(line);
    }
    plot->setTitle(unit.isEmpty() ? variable.name : tr("%1, %2", "variable, unit").arg(variable.name, unit));
    plot->change([&](plot::TrendModel& model) {
        model.series = lines;
        model.words = wordsOfAxis();
        model.unitsOver = false;
    });
}

QByteArray RunOverlay::csv() const
{
    QList<plot::TrendModel> models;
    for (qsizetype i = 0; i < std::min(m_tags.size(), m_column->plots().size()); ++i) {
        const Variable* variable = m_model.variable(m_tags[i]);
        if (!variable) continue;
        plot::TrendModel model = m_column->plots()[i]->model();
        for (Series& line : model.series) {
            line.name = tr("%1, %2", "variable, run").arg(variable->name, line.name);
            line.unit = unitText(variable->displayUnit);
        }
        models.append(model);
    }
    return plot::csvOf(models, m_foot).toUtf8();
}

} // namespace titer::pages
