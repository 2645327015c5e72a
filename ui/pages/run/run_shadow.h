// A recording laid over the plant: what it is, how its tags are mapped, and the gap of each tag to the model. [gui]
//
//   RunShadow shadow(document, model);
//   shadow.follow(&live);                        once; the live session outlives this
//   shadow.layOver(settings, name);              opens a recording or a source with a connector and starts it
//   shadow.samplesOf(tags), shadow.readingsAt(t) for plots and chips
//   signals: stateChanged(); moved(now) with each frame; gathered() some times a second, when there are new samples
#pragma once

#include "app/common/background_task.h"
#include "app/document/document.h"
#include "app/fit/parameter_fit.h"
#include "app/form/number_names.h"
#include "app/live/estimators/estimator_setup.h"
#include "app/live/estimators/level_setup.h"
#include "app/live/live_session.h"
#include "app/live/recordings/alignments.h"
#include "app/tags/shown_feed.h"
#include "core/base/not_available.h"
#include "core/twin/align.h"
#include "ui/pages/run/run_vessel.h"
#include "ui/plot/timeline/timeline_types.h"
#include "ui/report/run_report.h"
#include "ui/shown/run_trends.h"
#include "ui/widgets/card.h"

#include <QPointer>
#include <QTimer>

#include <map>

class QAction;
class QMenu;
class QTableWidget;
class QToolButton;

namespace titer::widgets {
class LinkedLine;
class Pill;
class SectionHeader;
} // namespace titer::widgets

namespace titer::pages {

class EstimatorMenu;

// Where in a recording it begins.
struct RecordingPlace {
    double at = base::notAvailable; // [s]; NaN: its begin
    bool paused = false;
};

class RunShadow : public widgets::Card {
    Q_OBJECT
public:
    RunShadow(app::Document& document, shown::RunModel& model, QWidget* parent = nullptr);

    void follow(app::LiveSession* live);
    app::LiveSession* live() const { return m_live; }
    app::LevelSetup& levels() { return m_levels; } // of the project's units
    void layOver(const connect::Settings& settings, const QString& name, double speed, const std::string& connector,
                 const RecordingPlace& place = {});
    // The plant has changed: goes on at the same time with the present one.
    void takePlant();
    // Lets go of the recording.
    void leave();
    // Lays the recording so that it begins there on the clock of the model [s]; a step of undo that the project keeps.
    void beginAt(double seconds);
    // So much later; what is moved again within a second is one step.
    void moveBy(double seconds);
    // Where it may be laid: the begin of the run, each phase, and where it fits best.
    QMenu* alignMenu() const { return m_alignMenu; }
    QToolButton* alignButton() const { return m_align; }
    EstimatorMenu* estimatorMenu() const { return m_estimator; }
    // As a fit takes it, with its place on the clock of the model; nothing of a source that is no file.
    std::optional<app::FitRun> fitRun() const;
    const std::vector<model::TagEntry>& statedMapping() const { return m_stated; }

    // A recording is laid over the plant.
    bool isActive() const;
    bool isPlaying() const;
    double now() const;   // how far the recording has come [s]; NaN without one
    double begin() const; // of the recording [s]
    double end() const;   // [s]
    bool isSimulated() const;
    const QString& name() const { return m_name; } // of the recording or source
    // "cho-fed-batch-run, simulated: playing"
    QString stateText() const;

    QHash<QString, shown::Samples> samplesOf(const QStringList& tags) const;
    // What the plant's estimators say of these variables; empty where it has none.
    QHash<QString, shown::Estimated> estimatesOf(const QStringList& tags) const;
    // "Yield of Reactor: 0.43 ± 0.02": the numbers that they estimate, as of now, or why there is no estimate.
    QString estimateText() const;
    // Tags without a variable; samples are there for those among `shown`.
    QList<shown::Recorded> unlinked(const QStringList& shown) const;
    // The variables of the others, by what those would be called there.
    QHash<QString, QString> linked() const;
    bool hasLinks() const;
    QHash<QString, Reading> readingsAt(double seconds) const;
    plot::TimelineLane lane() const;
    // The gap of the tag that reports most, for a card; nothing where none has been compared.
    struct Gap {
        QString name, unit;
        double now = 0.0, rmse = 0.0, worst = 0.0; // [unit]
    };
    std::optional<Gap> mainGap() const;
    // What a report says of it; nothing where it does not lie over the plant of that run.
    std::optional<report::Measured> measuredFor(const app::Run& run) const;

    QTableWidget* table() const { return m_table; }
    // What can be done with the mapping of a tag: accept, choose, say its unit, leave out.
    QMenu* menuOf(int tag);
    void acceptSuggestions();
    void setVariable(int tag, const std::string& variable, const std::string& unit = {});
    void setFolded(bool folded);
    // Its table shows the rows that a third of `place`, which it shares with the plots, has room for.
    void fitInto(QWidget* place);

signals:
    void stateChanged();
    void moved(double now);
    void gathered();
    void failed(const QString& sentence);
    void fitAsked(const QString& unit);
    void twinAsked();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    enum Column { Mark, Name, Variable_, Now, Rmse, Estimate, Worst, Count, columnCount };

    void opened();
    void start();
    // run_shadow_align.cpp
    void connectAlignment();
    void align(double offset, const QString& mergeKey = {});
    void showAlignment();
    RecordingPlace placeNow() const;
    void fillAlignMenu();
    void askFit();
    void reportFit();
    void refresh();
    void suggest();
    bool isOpen(const twin::MappedTag& tag) const; // not mapped, with a suggestion
    void takeMapping();
    void refreshRows();
    void fitTable();
    void refreshGaps();
    // run_shadow_samples.cpp
    bool isMarked(std::size_t tag) const;
    QString nameOf(std::size_t tag) const; // as people call it
    // run_shadow_estimate.cpp
    std::shared_ptr<const model::Plant> layEstimators(const std::shared_ptr<const model::Plant>& plant,
                                                      const app::UnitLevels& levels);
    void refreshEstimates();
    const app::NumberName& numberOf(const app::EstimateTrack& track) const;
    void fillRow(int row);
    app::ShownAs reportedAs(const twin::MappedTag& tag) const;
    const std::string& suggestionOf(const std::string& tag) const;
    void addVariableMenu(QMenu* menu, int tag);
    void addUnitMenu(QMenu* menu, int tag, const std::string& variable);

    app::Document& m_document;
    shown::RunModel& m_model;
    app::LiveSession* m_live = nullptr;
    std::string m_connector;
    connect::Settings m_settings;
    QString m_name;
    double m_speed = 1.0;
    std::vector<model::TagEntry> m_stated; // by the person
    std::vector<twin::Suggestion> m_suggestions;
    app::EstimatorSetup m_setup;
    app::LevelSetup m_levels;
    std::vector<base::Sentence> m_refused;               // why estimators of the project do not run
    std::shared_ptr<const model::Flowsheet> m_estimated; // whose estimators run
    widgets::SectionHeader* m_header;
    widgets::Pill* m_simulated;
    widgets::LinkedLine* m_state;
    QToolButton* m_align;
    QMenu* m_alignMenu;
    EstimatorMenu* m_estimator;
    QToolButton* m_leave;
    QTableWidget* m_table;
    widgets::LinkedLine* m_estimate;
    QWidget* m_shared = nullptr; // with the plots
    QTimer m_gather;
    app::Alignments m_alignments;
    std::optional<base::Result<twin::Alignment>> m_fit; // to m_fitted; nothing while it is not known
    std::shared_ptr<const app::Run> m_fitted;
    QPointer<QAction> m_fitAction;                            // of the menu
    bool m_opening = false;                                   // by layOver()
    model::Flowsheet m_laidOver;                              // the plant that it lies over, with all estimators
    mutable std::map<std::string, app::NumberName> m_numbers; // of it that are estimated, by their paths
    RecordingPlace m_place;                                   // after it is open
    app::BackgroundTask m_fitting;
};

} // namespace titer::pages
