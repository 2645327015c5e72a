// What the Run page shows of a run on sheets over its lower half.
#include "app/run/filtration_curve.h"
#include "app/run/run_bands.h"
#include "ui/pages/run/calibration/calibration_sheet.h"
#include "ui/pages/run/calibration/step_list.h"
#include "ui/pages/run/run_ahead.h"
#include "ui/pages/run/run_column.h"
#include "ui/pages/run/run_page.h"
#include "ui/pages/run/run_plant.h"
#include "ui/pages/run/shadow/run_shadow.h"
#include "ui/pages/run/sheets/filtration_sheet.h"
#include "ui/pages/run/sheets/fit_sheet.h"
#include "ui/pages/run/sheets/occupancy_sheet.h"
#include "ui/pages/run/sheets/process_table.h"
#include "ui/shown/run_variables.h"

#include <algorithm>
#include <utility>

namespace titer::pages {

using shown::unitName;

void RunPage::showStreams()
{
    const auto& run = m_model.run();
    if (!run || !run->plant)
        return emit failed(tr("There is no finished run with streams to show. Start one with F5."));
    if (!m_streams) m_streams = new ProcessTable(this);
    m_streams->open(*run->plant, run->result);
}

void RunPage::showOccupancy()
{
    const auto& run = m_model.run();
    if (!run || !run->plant)
        return emit failed(tr("There is no finished run with equipment to show. Start one with F5."));
    if (!m_occupancy) m_occupancy = new OccupancySheet(this);
    m_occupancy->open(*run->plant, run->result);
}

void RunPage::makeFit()
{
    m_fit = new FitSheet(m_document, m_work.fit(), this);
    connect(m_fit, &FitSheet::fileAsked, this, &RunPage::recordingAsked);
    // What is shown is the plant with the fitted values.
    connect(m_fit, &FitSheet::put, this, &RunPage::startRun);
}

void RunPage::showFit(const QString& unit)
{
    if (!m_fit) makeFit();
    std::vector<app::FitRun> runs;
    if (std::optional<app::FitRun> run = m_laid.fitRun()) runs.push_back(*std::move(run));
    m_fit->open(unit, std::move(runs), m_laid.stated());
}

void RunPage::makeCalibration()
{
    m_calibration =
        new CalibrationSheet(m_document, m_work.calibration(), m_work.recordings(), m_work.chromatograms(), this);
    connect(m_calibration, &CalibrationSheet::filesAsked, this, &RunPage::measuredAsked);
    connect(m_calibration, &CalibrationSheet::assaysAsked, this, &RunPage::assaysAsked);
    connect(m_calibration, &CalibrationSheet::projectAsked, this, &RunPage::projectAsked);
    // What is shown is the plant with what was written.
    connect(m_calibration, &CalibrationSheet::written, this, &RunPage::startRun);
}

void RunPage::focusFirst()
{
    if (m_calibration && !m_calibration->isHidden())
        m_calibration->list()->row(m_calibration->list()->current())->setFocus();
    else
        setFocus();
}

void RunPage::showPlace(const QString& place)
{
    const QString what = place.section(u'/', 0, 0), unit = place.section(u'/', 1);
    if (what == QLatin1String("curves")) showCurves(unit);
    if (what == QLatin1String("fit")) showFit(unit);
    if (what == QLatin1String("calibration")) showCalibration(unit);
}

void RunPage::keep(app::SessionPlace& place) const
{
    if (!m_model.run()) return;
    place.run = m_work.history().idOf(*m_model.run());
    place.time = m_model.time();
}

// The newest run of the plant is shown without that.
void RunPage::goOn(const app::SessionPlace& place)
{
    app::RunHistory& history = m_work.history();
    const std::vector<app::HistoryEntry> entries = history.entries();
    if (place.run == 0) return;
    for (std::size_t i = 0; i < entries.size(); ++i)
        if (entries[i].id == place.run) showRun(history.run(i));
    const auto& shown = m_model.run();
    if (shown && history.idOf(*shown) == place.run && std::isfinite(place.time)) m_model.setTime(place.time);
}

void RunPage::goOnFrom(const Page& page)
{
    const auto& former = dynamic_cast<const RunPage&>(page);
    if (former.m_model.run()) {
        showRun(former.m_model.run());
        m_model.setTime(former.m_model.time());
    }
    m_ahead->goOnFrom(*former.m_ahead);
    if (former.m_fit && !former.m_fit->isHidden()) {
        makeFit();
        m_fit->goOn();
    }
    if (!former.m_calibration) return;
    makeCalibration();
    m_calibration->goOnFrom(*former.m_calibration);
    if (!m_calibration->isHidden()) focusFirst();
}

void RunPage::showCalibration(const QString& unit)
{
    if (!m_calibration) makeCalibration();
    if (!m_calibration->open(unit.toStdString()))
        emit failed(tr("The plant has no chromatography column that could be calibrated. Add one on the page Design."));
}

void RunPage::showCurves(const QString& unit)
{
    const auto& run = m_model.run();
    const bool current =
        run && !m_model.isPartial() && model::writePlant(run->flowsheet) == model::writePlant(m_document.flowsheet());
    if (current) return openCurves(unit);
    m_curvesOf = unit;
    if (m_session.state() == app::RunSession::State::Idle) startRun();
}

void RunPage::openCurves(const QString& unit)
{
    const auto& run = m_model.run();
    const int index = run && run->plant ? run->plant->unitIndex(unit.toStdString()) : -1;
    if (index < 0) return;
    m_plant->showUnit(index);
    // Hours of work are not to be seen among weeks.
    if (const auto bands = app::bandsOf(*run->plant, run->result, index); !bands.empty()) {
        const double from = std::ranges::min(bands, {}, &app::UnitBand::from).from;
        const double to = std::ranges::max(bands, {}, &app::UnitBand::to).to;
        const double room = 0.05 * (to - from);
        if (to > from) m_trends->timeAxis()->zoom({std::max(0.0, from - room), std::min(m_model.end(), to + room)});
    }
    const std::optional<app::FiltrationCurve> curve = app::filtrationCurve(*run->plant, run->result, index);
    if (!curve) return;
    if (!m_filtration) m_filtration = new FiltrationSheet(this);
    m_filtration->open(unitName(*run->plant, index), *curve);
}

} // namespace titer::pages
