// A recording or source laid over the plant: what it is, how its tags are mapped, and where it lies on the clock of the model. It stays
// while pages are made again.
//
//   PlantShadow shadow(document, live);
//   shadow.layOver(settings, "batch 7", 1000, "replay");      opens it with a connector and starts it
//   signals changed()            state or mapping; the frames are those of live()
//           failed(sentence)     it cannot be laid over the plant, or a mapping cannot be taken
#pragma once

#include "app/common/background_task.h"
#include "app/document/document.h"
#include "app/fit/fit_run.h"
#include "app/live/estimators/estimator_setup.h"
#include "app/live/estimators/level_setup.h"
#include "app/live/live_session.h"
#include "app/live/recordings/alignments.h"
#include "app/run/run_session.h"
#include "app/session/session_record.h"
#include "core/base/not_available.h"
#include "core/twin/align.h"

#include <QObject>

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace titer::app {

// Where in a recording it begins.
struct RecordingPlace {
    double at = base::notAvailable; // [s]; NaN: its begin
    bool paused = false;
};

// [gui] Document and live session outlive it.
class PlantShadow : public QObject {
    Q_OBJECT

public:
    PlantShadow(Document& document, LiveSession& live, QObject* parent = nullptr);

    LiveSession& live() { return m_live; }
    const LiveSession& live() const { return m_live; }
    EstimatorSetup& estimators() { return m_estimators; }
    LevelSetup& levels() { return m_levels; } // of the project's units

    void layOver(const connect::Settings& settings, const QString& name, double speed = 1000,
                 const std::string& connector = "replay", const RecordingPlace& place = {});
    // As it lay over the plant before. Its file is looked for on the way, however slow its disk is: where it cannot be laid, it is missing.
    void comeBack(const LaidRecording& recording);
    // What lies over the plant, and how far it has come; without a name where nothing does.
    LaidRecording laid() const;
    // The plant has changed: goes on at the same time with the present one.
    void takePlant();
    // Lets go of the recording.
    void leave();
    // It lay over the plant when the project was left, and cannot be laid over it again unasked, until something lies over it; without a
    // name where nothing is missing.
    const LaidRecording& missing() const { return m_missing; }
    void miss(const LaidRecording& recording);

    // Something is laid over the plant.
    bool isActive() const;
    bool isPlaying() const;
    double now() const;   // how far it has come [s]; NaN without one
    double begin() const; // of the recording [s]
    double end() const;   // [s]
    bool isSimulated() const;
    const QString& name() const { return m_name; } // of the recording or source
    // The plant that it lies over, with all estimators.
    const model::Flowsheet& laidOver() const { return m_laidOver; }
    // Why estimators of the project do not run.
    const std::vector<base::Sentence>& refused() const { return m_refused; }
    // As a fit takes it, with its place on the clock of the model; nothing of a source that is no file.
    std::optional<FitRun> fitRun() const;

    // Lays the recording so that it begins there on the clock of the model [s]; a step of undo that the project keeps.
    void beginAt(double seconds);
    // So much later; what is moved again within a second is one step.
    void moveBy(double seconds);
    // Where it fits this run best: compared once, in the background; alignment() follows with compared().
    void compareWith(const std::shared_ptr<const Run>& run);
    bool isCompared() const { return bool(m_compared); } // with some run
    // Nothing while it is not known.
    const std::optional<base::Result<twin::Alignment>>& alignment() const { return m_alignment; }
    void takeAlignment();

    // Mappings by the person; the plant keeps them too.
    const std::vector<model::TagEntry>& stated() const { return m_stated; }
    // A step of undo; an empty variable: the tag is not compared. `unit` is that of the tag where the source reports none.
    void setVariable(const std::string& tag, const std::string& variable, const std::string& unit, const QString& text);
    // As one step.
    void setVariables(const std::vector<model::TagEntry>& entries, const QString& text);

signals:
    void laying(double speed); // another recording is about to be opened
    void changed();
    void missingChanged();
    void compared();
    void left();
    void failed(const QString& sentence);

private:
    void lay(const LaidRecording& recording);
    void open(double speed, const RecordingPlace& place);
    void fail(const QString& why);
    void opened();
    void start();
    void align(double offset, const QString& mergeKey = {});
    void takeMapping();
    RecordingPlace placeNow() const;
    std::shared_ptr<const model::Plant> layEstimators(const std::shared_ptr<const model::Plant>& plant,
                                                      const UnitLevels& levels);

    Document& m_document;
    LiveSession& m_live;
    EstimatorSetup m_estimators;
    LevelSetup m_levels;
    Alignments m_alignments;
    std::string m_connector;
    connect::Settings m_settings;
    QString m_name;
    double m_speed = 1.0;
    std::vector<model::TagEntry> m_stated;
    std::vector<base::Sentence> m_refused;
    std::shared_ptr<const model::Flowsheet> m_estimated; // whose estimators run
    model::Flowsheet m_laidOver;
    bool m_opening = false;    // by layOver()
    RecordingPlace m_place;    // after it is open
    LaidRecording m_returning; // by comeBack(), until it lies over the plant
    LaidRecording m_missing;
    std::shared_ptr<const Run> m_compared;
    std::optional<base::Result<twin::Alignment>> m_alignment; // with m_compared
    BackgroundTask m_task;
};

} // namespace titer::app
