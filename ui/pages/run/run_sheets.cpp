#include "ui/pages/run/run_sheets.h"

#include "app/common/actions.h"
#include "ui/pages/run/calibration/calibration_sheet.h"
#include "ui/pages/run/calibration/step_list.h"
#include "ui/pages/run/sheets/advice_sheet.h"
#include "ui/pages/run/sheets/alignment_sheet.h"
#include "ui/pages/run/sheets/filtration_sheet.h"
#include "ui/pages/run/sheets/fit_sheet.h"
#include "ui/pages/run/sheets/occupancy_sheet.h"
#include "ui/pages/run/sheets/optimum_sheet.h"
#include "ui/pages/run/sheets/process_table.h"

#include <QAction>

#include <utility>

namespace titer::pages {

RunSheets::RunSheets(app::Document& document, app::PlantWork& work, const shown::RunModel& model, QWidget* page)
    : QObject(page)
    , m_document(document)
    , m_work(work)
    , m_model(model)
    , m_page(page)
    , m_fitAction(new QAction(this))
{
    const app::ActionSpec& spec = *app::findAction("fit.parameters");
    m_fitAction->setText(app::actionText(spec));
    m_fitAction->setToolTip(app::actionTip(spec));
    connect(m_fitAction, &QAction::triggered, this, [this] { showFit(shownUnit()); });
}

// Empty where the plant is shown, or a unit that it no longer has.
QString RunSheets::shownUnit() const
{
    const model::Plant* plant = m_model.plant();
    if (!plant || m_model.unit() < 0) return {};
    const std::string& id = plant->units[std::size_t(m_model.unit())].id;
    return m_document.flowsheet().unit(id) ? QString::fromStdString(id) : QString();
}

void RunSheets::showStreams()
{
    const auto& run = m_model.run();
    if (!run || !run->plant)
        return emit failed(tr("There is no finished run with streams to show. Start one with F5."));
    if (!m_streams) m_streams = new ProcessTable(m_page);
    m_streams->open(*run->plant, run->result);
}

void RunSheets::showOccupancy()
{
    const auto& run = m_model.run();
    if (!run || !run->plant)
        return emit failed(tr("There is no finished run with equipment to show. Start one with F5."));
    if (!m_occupancy) m_occupancy = new OccupancySheet(m_page);
    m_occupancy->open(*run->plant, run->result);
}

void RunSheets::showAdvice(twin::ForecastRequest forecast)
{
    if (!forecast.plant) return emit failed(tr("There is no run to advise on. Start one with F5."));
    if (!(forecast.from < forecast.until))
        return emit failed(
            tr("There is nothing left to decide at the end of a run. Move the time back, and ask there."));
    if (!m_advice) {
        m_advice = new AdviceSheet(m_work.advice(), m_page);
        connect(m_advice, &AdviceSheet::taken, this, &RunSheets::runAsked);
    }
    m_advice->open(std::move(forecast), m_model.isPartial());
}

void RunSheets::showOptimum()
{
    const auto& run = m_model.run();
    if (!run || run->result.kpis.empty())
        return emit failed(tr("There is no finished run with key figures to choose goals from. Start one with F5."));
    if (!m_optimum) {
        m_optimum = new OptimumSheet(m_work.optimum(), m_document, m_page);
        connect(m_optimum, &OptimumSheet::put, this, &RunSheets::runAsked);
    }
    m_optimum->open(run->result);
}

void RunSheets::showFiltration(const QString& unit, const app::FiltrationCurve& curve)
{
    if (!m_filtration) m_filtration = new FiltrationSheet(m_page);
    m_filtration->open(unit, curve);
}

void RunSheets::makeFit()
{
    m_fit = new FitSheet(m_document, m_work.fit(), m_page);
    connect(m_fit, &FitSheet::fileAsked, this, &RunSheets::recordingAsked);
    // What is shown is the plant with the fitted values.
    connect(m_fit, &FitSheet::put, this, &RunSheets::runAsked);
}

void RunSheets::showFit(const QString& unit)
{
    if (!m_fit) makeFit();
    m_fit->open(unit, m_work.fitRuns(), {});
}

void RunSheets::showPlaces()
{
    app::PlantShadow& laid = m_work.shadow();
    const std::optional<app::FitRun> run = laid.fitRun();
    m_document.checkNow();
    const std::shared_ptr<const model::Plant> plant = m_document.plant();
    if (!run || !plant) return;
    std::vector<app::MeasuredRunOrder> orders{
        {run->name.toStdString(), run->recording, laid.stated(), 0.0, m_document.flowsheet(), plant}};
    const std::string own = app::Alignments::keyOf(run->recording);
    for (const app::DataRecording& other : m_work.recordings().list())
        if (other.state == app::DataRecording::State::Read && app::Alignments::keyOf(other.settings) != own)
            orders.push_back({other.entry.name, other.settings, laid.stated(), 0.0, m_document.flowsheet(), plant});
    if (!m_alignment) m_alignment = new AlignmentSheet(m_page);
    m_alignment->open(tr("Position of “%1” in the run", "a recording").arg(run->name), orders, {},
                      [&laid](const auto&, const std::vector<twin::FilePlace>& places) {
                          laid.beginAt(laid.begin() - laid.live().offset() + places.front().shift);
                      });
}

void RunSheets::makeCalibration()
{
    m_calibration =
        new CalibrationSheet(m_document, m_work.calibration(), m_work.recordings(), m_work.chromatograms(), m_page);
    connect(m_calibration, &CalibrationSheet::filesAsked, this, &RunSheets::measuredAsked);
    connect(m_calibration, &CalibrationSheet::assaysAsked, this, &RunSheets::assaysAsked);
    connect(m_calibration, &CalibrationSheet::projectAsked, this, &RunSheets::projectAsked);
    // What is shown is the plant with what was written.
    connect(m_calibration, &CalibrationSheet::written, this, &RunSheets::runAsked);
}

void RunSheets::showCalibration(const QString& unit)
{
    if (!m_calibration) makeCalibration();
    if (!m_calibration->open(unit.toStdString()))
        emit failed(tr("The plant has no chromatography column that could be calibrated. Add one on the page Design."));
}

QWidget* RunSheets::focused() const
{
    if (!m_calibration || m_calibration->isHidden()) return nullptr;
    return m_calibration->list()->row(m_calibration->list()->current());
}

void RunSheets::goOnFrom(const RunSheets& former)
{
    if (former.m_fit && !former.m_fit->isHidden()) {
        makeFit();
        m_fit->goOn();
    }
    if (!former.m_calibration) return;
    makeCalibration();
    m_calibration->goOnFrom(*former.m_calibration);
    if (QWidget* row = focused()) row->setFocus();
}

} // namespace titer::pages

#include "ui/pages/run/moc_run_sheets.cpp"
