// The Run page: flowsheet or unit at the left, key figures and trends at the right, the timeline beneath; one time for all. [gui]
//
//   RunPage page(document, work);               shows what goes on in `work`, and what it has when the page is made
//   page.startRun();                            also after edits; togglePlay(), stepBack(), stepForward(), toStart(): the actions
//   page.showRun(run);                          a stored one
//   signals clockChanged()                      clockText(), "Day 9, 04:12", for the top bar
//           showPath(path)                      the place of a fault or notice, for the Design page
//           unitActivated(id)                   a unit without a picture was opened, for the Design page
//
// Keys that no action of the window has taken: Space, comma, full stop, Home, L.
#pragma once

#include "app/document/document.h"
#include "app/run/auto_run.h"
#include "app/session/plant_work.h"
#include "ui/pages/page.h"
#include "ui/plot/timeline/timeline_types.h"
#include "ui/shown/run_model.h"
#include "ui/shown/run_trends.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

class QBoxLayout;
class QStackedWidget;

namespace titer::plot {
class Timeline;
}

namespace titer::widgets {
class Segments;
}

namespace titer::shown {
class KpiRow;
}

namespace titer::pages {

class CalibrationSheet;
class FiltrationSheet;
class FitSheet;
class OccupancySheet;
class ProcessTable;
class RunAhead;
class RunBar;
class RunOverlay;
class RunPlant;
class RunShadow;

class RunPage : public QWidget, public Page {
    Q_OBJECT
public:
    // The work outlives the page.
    RunPage(app::Document& document, app::PlantWork& work, QWidget* parent = nullptr);
    ~RunPage() override;

    // Whose phases say where a run reports its values more often; must outlive this.
    void setPreview(const app::AutoRun* preview);

    shown::RunModel& model() { return m_model; }
    app::PlantWork& work() { return m_work; }
    shown::RunTrends* trends() const { return m_trends; }
    RunPlant* plant() const { return m_plant; }
    RunBar* bar() const { return m_bar; }
    shown::KpiRow* kpis() const { return m_kpis; }
    plot::Timeline* timeline() const { return m_timeline; }
    QString clockText() const;
    bool isPlaying() const;
    RunShadow* shadow() const { return m_shadow; }
    RunOverlay* overlay() const { return m_overlay; }
    ProcessTable* streams() const { return m_streams; } // nullptr before it was asked for
    OccupancySheet* occupancy() const { return m_occupancy; }
    FiltrationSheet* filtration() const { return m_filtration; }
    FitSheet* fit() const { return m_fit; }
    CalibrationSheet* calibration() const { return m_calibration; } // nullptr before it was asked for
    RunAhead* ahead() const { return m_ahead; }
    bool isNarrow() const { return m_narrow; }

    QWidget* widget() override { return this; }
    void focusFirst() override;
    // The sheets that lie over the page whose place this one takes, in another language.
    void goOnFrom(const Page& former) override;
    QList<QWidget*> regions() const override { return {const_cast<RunPage*>(this)}; }
    void toggleTimeline() override;
    QList<Act> acts() override;
    QList<widgets::CommandGroup> commands(const QString& typed) override;

    // "curves/UNIT", "fit/UNIT", "calibration/UNIT".
    void showPlace(const QString& place) override;
    std::optional<TimeShown> runShown() const override;
    void keep(app::SessionPlace& place) const override;
    void goOn(const app::SessionPlace& place) override;

    // The time goes with what comes from a recording or source.
    bool followsNow() const;

public slots:
    // Asks where the run that is shown shall be written as a document, PDF or HTML by its ending.
    void saveReport();
    void startRun();
    void stopRun();
    // Up to eight runs over one another instead of the one, with what they differ in.
    void showOverlay(bool shown);
    // What each stream of the run that is shown carried.
    void showStreams();
    void showOccupancy();
    // A chromatogram instead of the picture, a filtration curve beneath, or the course alone; what was not run yet is run first.
    void showCurves(const QString& unit);
    // Parameters of a unit, to the recording that lies over the plant and to others.
    void showFit(const QString& unit);
    // A column from measured runs of a chromatography system; the first one where `unit` is none.
    void showCalibration(const QString& unit);
    void showRun(const std::shared_ptr<const titer::app::Run>& run);
    void togglePlay();
    void stepBack();
    void stepForward();
    void toStart();
    void showTime(double seconds) override;
    void setTimelineFolded(bool folded);

signals:
    void clockChanged();             // clockText()
    void timeChosen(double seconds); // by the person
    void showPath(const QString& path);
    void unitActivated(const QString& id);
    void failed(const QString& sentence); // something that was asked for could not be done
    void twinAsked();                     // the page Twin
    void recordingAsked();                // another one for the fit: fit()->addFile()
    void measuredAsked();                 // runs for a calibration: calibration()->addFiles()
    void assaysAsked();                   // of the fractions of such a run: calibration()->setAssays()
    void projectAsked();                  // before something is kept with it

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    widgets::CommandGroup trendCommands(const QString& typed);
    widgets::CommandGroup runCommands(const QString& typed);
    widgets::CommandGroup columnCommands(const QString& typed);
    void openCurves(const QString& unit);
    enum Share { ShareValues, ShareBoth, ShareTrends }; // of a narrow page
    void connectModel();
    void connectSession();
    void connectTimeline();
    void connectShadow();
    void takeLaid(double speed);
    void connectOverlay();
    void connectAhead();
    void refreshNow();
    void refreshShadow();
    void gatherSamples();
    void showReadings();
    QWidget* emptyState();
    void arrange();
    void fitToSize();
    void showShare(int share);
    void lookAt(double seconds);
    void takeRun(const std::shared_ptr<const app::Run>& run);
    void projectChanged();
    void showLastRun(bool named);
    void refreshTimeline();
    QList<plot::TimelineLane> lanes() const;
    plot::TimelineLane changesLane() const;
    void refreshFoot();
    void scrub(double seconds);
    void chooseSpeed(double speed);
    void play(bool on);
    void nextFrame();
    void step(int direction);
    void save(const QString& name, shown::RunTrends::Format format, const QByteArray& bytes);
    void makeFit();
    void makeCalibration();

    app::Document& m_document;
    app::PlantWork& m_work;
    app::RunSession& m_session;
    app::PlantShadow& m_laid;
    shown::RunModel m_model;
    RunPlant* m_plant;
    RunBar* m_bar;
    shown::KpiRow* m_kpis;
    shown::RunTrends* m_trends;
    RunAhead* m_ahead;
    RunShadow* m_shadow;
    RunOverlay* m_overlay;
    const app::AutoRun* m_preview = nullptr;
    ProcessTable* m_streams = nullptr; // once it was asked for
    OccupancySheet* m_occupancy = nullptr;
    FiltrationSheet* m_filtration = nullptr;
    FitSheet* m_fit = nullptr;
    CalibrationSheet* m_calibration = nullptr;
    QString m_curvesOf; // the unit whose curves wait for a run
    plot::Timeline* m_timeline;
    widgets::Segments* m_share; // narrow: values, both, trends
    QWidget* m_headRow;
    QBoxLayout* m_head;
    QWidget* m_left;
    QBoxLayout* m_leftColumn;
    QWidget* m_right;
    QBoxLayout* m_rightColumn;
    QBoxLayout* m_body;
    QStackedWidget* m_content;
    QTimer m_frames; // while the transport plays
    QElapsedTimer m_clock;
    bool m_chooseRecorded = false; // a recording has just been laid over the plant
    bool m_narrow = false;
    bool m_overlaid = false; // the overlay is wanted
    bool m_fits = false;     // fitToSize() has been called once
    bool m_opened = false;   // a plant, of which projectChanged() is to hear
    bool m_follow = true;    // the time stays at the end of the run that goes on
};

} // namespace titer::pages
