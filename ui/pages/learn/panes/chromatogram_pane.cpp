#include "ui/pages/learn/panes/chromatogram_pane.h"

#include "app/common/sentence.h"
#include "app/form/tag_names.h"
#include "app/run/columns/chromatogram.h"
#include "ui/look/room.h"
#include "ui/plot/chromatogram/chromatogram_plot.h"
#include "ui/plot/chromatogram/chromatogram_view.h"
#include "ui/shown/column_course.h"
#include "ui/shown/run_state.h"

#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <limits>

namespace titer::pages {

ChromatogramPane::ChromatogramPane(LessonWork& work, const std::string& unit)
    : LessonPane(work, tr("Chromatogram of %1", "a unit").arg(app::unitName(work.document.flowsheet(), unit)))
    , m_unit(unit)
    , m_plot(new plot::ChromatogramPlot)
{
    m_plot->shareTimeAxis(&work.axis);
    body()->addWidget(m_plot, 1);
    fitPlot();
}

// In a small window it keeps its shape by itself.
void ChromatogramPane::fitPlot()
{
    m_plot->setMinimumHeight(look::isSmall(this) ? 0 : 64 * look::Theme::current().u());
}

void ChromatogramPane::resizeEvent(QResizeEvent* event)
{
    LessonPane::resizeEvent(event);
    fitPlot();
}

ChromatogramPane::~ChromatogramPane()
{
    work().axis.setHome({});
}

// Of a train that takes a month the column works for hours.
void ChromatogramPane::showWork(int unit)
{
    plot::Range worked{std::numeric_limits<double>::infinity(), -std::numeric_limits<double>::infinity()};
    for (const plot::Phase& phase : shown::phasesOf(work().model, unit)) {
        worked.from = std::min(worked.from, phase.from);
        worked.to = std::max(worked.to, phase.to);
    }
    work().axis.setHome(worked.from < worked.to ? worked : plot::Range{});
}

void ChromatogramPane::refresh()
{
    const shown::RunModel& model = work().model;
    const int unit = model.plant() ? model.plant()->unitIndex(m_unit) : -1;
    if (unit < 0 || model.isEmpty() || !app::hasChromatogram(*model.plant(), unit))
        return showReason(tr("There is nothing to show yet: run the plant."), m_plot);
    const base::Result<app::Chromatogram> course = app::Chromatogram::read(*model.plant(), *model.result(), unit);
    if (!course) return showReason(app::sentence(course.error().what), m_plot);
    m_plot->setData(shown::chromatogramData(*course, model, unit));
    showWork(unit);
    const std::optional<figures::Span> cut = course->proposedCut();
    m_plot->setCut(cut ? plot::Range{cut->from, cut->to} : plot::Range{});
    m_plot->setFigures(shown::poolFigures(*course, *model.plant(), m_plot->model().cut));
    showReason({}, m_plot);
}

bool ChromatogramPane::showPlace(const lessons::Place& place)
{
    if (place.kind != lessons::Place::Kind::Run || !place.what.starts_with(m_unit + ".")) return false;
    if (std::isfinite(place.time)) work().axis.setCursor(place.time);
    m_plot->view()->setFocus(Qt::OtherFocusReason);
    return true;
}

QWidget* ChromatogramPane::firstStop() const
{
    return m_plot->view();
}

} // namespace titer::pages

#include "ui/pages/learn/panes/moc_chromatogram_pane.cpp"
