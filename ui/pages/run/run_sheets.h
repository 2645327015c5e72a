// What lies over the Run page where it is asked for: what streams carried, when equipment was in use, a filtration curve, a fit, a
// calibration. [gui]
//
//   RunSheets sheets(document, work, model, page);  sheets.showStreams();  sheets.showFit("vessel");
//   signals runAsked()       the plant has what a sheet found
//           recordingAsked(), measuredAsked(), assaysAsked(), projectAsked()      answer by fit() and calibration()
#pragma once

#include "app/run/filtration_curve.h"
#include "app/session/plant_work.h"
#include "ui/shown/run_model.h"

#include <QObject>

class QAction;

namespace titer::pages {

class AdviceSheet;
class AlignmentSheet;
class CalibrationSheet;
class FiltrationSheet;
class FitSheet;
class OccupancySheet;
class OptimumSheet;
class ProcessTable;

class RunSheets : public QObject {
    Q_OBJECT
public:
    // A child of the page.
    RunSheets(app::Document& document, app::PlantWork& work, const shown::RunModel& model, QWidget* page);

    // What each stream of the run that is shown carried.
    void showStreams();
    void showOccupancy();
    // What could be done from a time of the run on.
    void showAdvice(twin::ForecastRequest forecast);
    // Numbers of the recipe, for what the run that is shown reports.
    void showOptimum();
    void showFiltration(const QString& unit, const app::FiltrationCurve& curve);
    // Parameters of a unit, to the recording that lies over the plant and to others.
    void showFit(const QString& unit);
    // The same for the unit that the page shows; nullptr where that is the whole plant.
    QAction* fitAction() const { return shownUnit().isEmpty() ? nullptr : m_fitAction; }
    // Where the recording that lies over the plant lies in its run; other recordings may be of its batch.
    void showPlaces();
    // A column from measured runs of a chromatography system; the first one where `unit` is none.
    void showCalibration(const QString& unit);
    // Those over a page whose place this one takes, in another language.
    void goOnFrom(const RunSheets& former);
    // What has the focus while one is seen that lies over the whole page; nullptr where none does.
    QWidget* focused() const;

    // nullptr before they were asked for.
    ProcessTable* streams() const { return m_streams; }
    OccupancySheet* occupancy() const { return m_occupancy; }
    OptimumSheet* optimum() const { return m_optimum; }
    FiltrationSheet* filtration() const { return m_filtration; }
    AdviceSheet* advice() const { return m_advice; }
    AlignmentSheet* alignment() const { return m_alignment; }
    FitSheet* fit() const { return m_fit; }
    CalibrationSheet* calibration() const { return m_calibration; }

signals:
    void runAsked();
    void failed(const QString& sentence);
    void recordingAsked(); // another one for the fit: fit()->addFile()
    void measuredAsked();  // runs for a calibration: calibration()->addFiles()
    void assaysAsked();    // of the fractions of such a run: calibration()->setAssays()
    void projectAsked();   // before something is kept with it

private:
    QString shownUnit() const;
    void makeFit();
    void makeCalibration();

    app::Document& m_document;
    app::PlantWork& m_work;
    const shown::RunModel& m_model;
    QWidget* m_page;
    QAction* m_fitAction;
    ProcessTable* m_streams = nullptr;
    OccupancySheet* m_occupancy = nullptr;
    OptimumSheet* m_optimum = nullptr;
    FiltrationSheet* m_filtration = nullptr;
    AdviceSheet* m_advice = nullptr;
    AlignmentSheet* m_alignment = nullptr;
    FitSheet* m_fit = nullptr;
    CalibrationSheet* m_calibration = nullptr;
};

} // namespace titer::pages
