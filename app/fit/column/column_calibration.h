// A column of the plant calibrated from measured runs, step by step: system, packing, buffers, binding, whole chromatograms, and the
// prediction of a run that was not fitted. A later step uses what earlier ones found before it is written into the plant, says so, and
// is stale as soon as the earlier one gives something else or the plant is changed there. The project keeps all of it
// (titer.column_calibration/1).
//
//   ColumnCalibration calibration(document, chromatograms);
//   calibration.open("column");
//   calibration.addRun(step, key);   calibration.set(step, "injection", "100 uL");
//   calibration.fit(step);           calibration.stop();
//   calibration.write(step);         into the plant, one step of undo
//   calibration.keepSet(name);       the values under a name in the project's library
//   signals changed()                cards, results
//           moved()                  a fit has come nearer: pictures and progress of its card
#pragma once

#include "app/common/background_task.h"
#include "app/fit/column/parameter_sets.h"
#include "app/fit/column/step_cards.h"

#include <QObject>
#include <QTimer>

#include <array>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace titer::app {

// [gui] Document and chromatograms outlive it. Fits run on a thread of its own.
class ColumnCalibration : public QObject {
    Q_OBJECT

public:
    ColumnCalibration(Document& document, Chromatograms& chromatograms, QObject* parent = nullptr);
    ~ColumnCalibration() override;

    // Columns of the plant that it can be of.
    static std::vector<std::string> columnsOf(const model::Plant& plant);
    void open(const std::string& unit);
    // Stops what is on its way.
    void close();
    // Not empty: the step that is being fitted.
    std::optional<CalibrationStep> fitting() const { return m_fitting; }
    // The cards again, in the language as it is now.
    void retell() { refresh(); }
    const std::string& unit() const { return m_unit; }
    // What of the project's calibration could not be read.
    QStringList faults() const;

    const StepCard& card(CalibrationStep step) const { return m_cards[std::size_t(step)]; }

    // Measured runs of the project that a step has not, by their keys.
    std::vector<std::pair<int, QString>> runsToAdd(CalibrationStep step) const;
    void addRun(CalibrationStep step, int key);
    void removeRun(CalibrationStep step, int index);
    // Takes chosen, components, curve, zero and assays.
    void setRun(CalibrationStep step, int index, const CalibrationRun& run);
    void set(CalibrationStep step, const std::string& setting, const QString& value);
    // Parameters of the step Chromatograms.
    void choose(const std::string& path, bool chosen);
    void setBounds(const std::string& path, const QString& low, const QString& high);

    // Of one step at a time.
    void fit(CalibrationStep step);
    // What was found so far is kept.
    void stop();
    bool isFitting() const { return m_task.isRunning(); }

    // All that it found, as one step of undo.
    void write(CalibrationStep step);
    // What it found is forgotten; runs and settings stay.
    void clear(CalibrationStep step);

    // The values of all steps that have some, with where they come from, as a set in the project's library; one of that
    // name is replaced. False, with failed(), where the project cannot keep it.
    bool keepSet(const QString& name);
    bool canKeepSet() const;
    QStringList sets() const;
    // Into the plant, one step of undo.
    void useSet(const QString& name);
    void removeSet(const QString& name);

signals:
    void changed();
    void moved();
    void failed(const titer::base::Error& error); // the project could not keep or read something

private:
    struct Unread {
        base::Error error;
        std::string text;
    };

    StepRecord& record(CalibrationStep step) { return m_record[std::size_t(step)]; }
    void load();
    void save() { keep(m_unit, m_record); }
    void keep(const std::string& unit, const CalibrationRecord& record);
    void moveIntoProject();
    void allowAssays(const std::string& path); // somebody at this computer has chosen them
    void changeRecord(CalibrationStep step);   // by a person: saved, what the last attempt met is forgotten
    void refresh();
    void refreshSoon()
    {
        if (!m_unit.empty()) m_later.start();
    }
    // Of the project; empty without.
    const std::string& projectPath();
    CardContext context();
    StepInput inputOf(CalibrationStep step, const StepPlant& before);
    void take(const StepProgress& progress);
    // What was fitted.
    struct Asked {
        CalibrationStep step;
        StepPlant before;
        std::string digest;
        std::map<int, std::string> runs; // recordings, by the numbers that the outcome calls them by
    };
    void end(const Asked& asked, StepOutcome outcome);
    void readSets();
    bool putValues(const std::vector<studies::FittedParameter>& values, const QString& text, const QString& note);

    Document& m_document;
    Chromatograms& m_chromatograms;
    std::string m_unit;
    CalibrationRecord m_record;
    std::map<std::string, CalibrationRecord> m_withoutProject; // of columns, as long as there is no project
    std::string m_keptIn;                                      // the project that the record is of; empty without
    std::optional<Unread> m_unread;
    std::vector<ParameterSet> m_sets;
    std::array<StepTrouble, calibrationSteps> m_troubles;
    std::array<StepCard, calibrationSteps> m_cards;
    std::optional<CalibrationStep> m_fitting;
    StepProgress m_progress;
    bool m_opened = false; // another plant, whose project comes with it
    QTimer m_later;
    BackgroundTask m_task;
};

} // namespace titer::app
