// Parameters of a unit fitted to recordings, as the window does it: runs and parameters are chosen, the courses are watched while they
// come nearer, and the result goes into the plant as one step of undo.
//
//   fit.open("production", {run});   fit.choose(path, true);   fit.start();
//   fit.keep();  fit.showKept(0);  fit.removeKept()           with the project, data and settings with it
//   signals changed()                choices, faults or the result are others
//           moved()                  the courses have come nearer: picture()
#pragma once

#include "app/common/background_task.h"
#include "app/document/document.h"
#include "app/fit/fit_parameters.h"
#include "app/fit/kept_fit.h"
#include "app/fit/measured_run.h"
#include "core/studies/calibration/next_experiment.h"
#include "core/studies/calibration/plant_profile.h"

#include <QObject>
#include <QStringList>
#include <QVector>

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace titer::app {

// A tag of a recording, and the variable that it is compared with.
struct FitTag {
    std::string tag;
    QString name;         // with its unit
    std::string variable; // empty: it is not compared
    // Variables that it may be compared with, and how people call them.
    std::vector<std::pair<std::string, QString>> choices = {};
};

// A fitted value in words.
struct FitValue {
    std::string path;
    QString name, start, value, interval, verdict;
};

// What was measured of one variable in one run, and the model at the same times.
struct FitPicture {
    QString title, unit;
    QVector<double> times; // [s]
    QVector<double> measured, start, model;
};

// How much worse the fit is while a parameter stands, in the parameter's unit.
struct FitProfile {
    QString name, unit;
    QVector<double> values, rises;
    double fitted = 0.0, threshold = 0.0;
};

// How the fitted values go together: a row and a column for each.
struct FitCorrelation {
    QStringList names;
    QVector<QVector<double>> rows;
};

// [gui]
class ParameterFit : public QObject {
    Q_OBJECT

public:
    explicit ParameterFit(Document& document, QObject* parent = nullptr);

    void open(const std::string& unit, std::vector<FitRun> runs, std::vector<model::TagEntry> stated);
    // Stops what is on its way.
    void close();
    // Whether something of this unit is under way, or was found and not left yet: to be looked at again rather than begun anew.
    bool goesOn(const std::string& unit) const { return unit == m_unit && (isFitting() || m_result); }
    // All names again, in the language as it is now.
    void retell();
    // A file of a person, with the times of its own; then its tags are shown.
    void addFile(const QString& path);
    void chooseRun(std::size_t run, bool chosen);
    // Reads which tags a recording has: tags() follow with changed().
    void showTags(int run);
    int shownRun() const { return m_tagsOf; } // -1: none
    const std::vector<FitTag>& tags() const { return m_tags; }
    // Of the recording that is shown; empty: it is not compared.
    void mapTag(const std::string& tag, const std::string& variable);
    void choose(const std::string& path, bool chosen);
    void setBounds(const std::string& path, const QString& low, const QString& high);
    void setStarts(int starts) { m_starts = starts; }
    // Of each recording by itself, what was in a unit at the start is fitted too, where it is measured.
    void setFreeInitial(bool free) { m_freeInitial = free; }

    const std::string& unit() const { return m_unit; }
    const std::vector<FitRun>& runs() const { return m_runs; }
    const std::vector<FitParameter>& parameters() const { return m_parameters; }
    int starts() const { return m_starts; }
    bool freeInitial() const { return m_freeInitial; }

    // Why it cannot begin; empty where it can.
    QString whyNot() const;
    void start();
    // What was found so far is kept.
    void stop();
    bool isFitting() const { return m_task.isRunning(); }
    long runsMade() const { return m_made; }

    const std::optional<studies::PlantFit>& result() const { return m_result; }
    QList<FitValue> values() const;
    QStringList faults() const;
    QStringList remarks() const;
    // "Glucose, batch 7": what can be looked at, in the order of the data.
    QStringList courses() const;
    FitPicture picture(int course) const;

    // Whether there is something to go on with: propose(), profile().
    bool canStudy() const;
    // When to measure more, and what that gives: proposals() follow with changed().
    void propose();
    QStringList proposals() const;

    // One parameter after the other: profiles() follow with changed().
    void profile();
    QList<FitProfile> profiles() const;
    FitCorrelation correlation() const;

    bool canPut() const;
    void put();

    // What the project keeps of this unit, oldest first. A result that is shown again can be put into the plant also where that was changed since.
    const std::vector<KeptFit>& kept() const { return m_kept; }
    // That whose result is shown; -1: none of them.
    int shownKept() const;
    bool canKeep() const;
    void keep();
    void showKept(int index);
    void removeKept(int index);

signals:
    void changed();
    void moved();

private:
    struct Order;
    // What was measured.
    struct Course {
        QString name;
        std::string unit;                // SI
        QVector<double> times, measured; // [s], [SI]
        // Of a fit of this session; the experiment where there are several.
        std::string tag = {}, experiment = {};
    };
    void readParameters();
    MeasuredRunOrder orderOf(const FitRun& run, const model::Flowsheet& flowsheet,
                             const std::shared_ptr<const model::Plant>& plant) const;
    void takeTags(const std::vector<twin::MappedTag>& mapped);
    template <class Compute, class Take> void study(Compute compute, Take take);
    const FitParameter* parameter(const std::string& path) const;
    FitParameter* parameter(const std::string& path)
    {
        return const_cast<FitParameter*>(std::as_const(*this).parameter(path));
    }
    void clearResult();
    void readKept();
    KeptFit asKept() const;
    model::Flowsheet withValues(const model::Flowsheet& plant, bool& all) const;
    std::string digestOfFitted() const;
    bool isStale() const; // the plant is another one than was fitted
    bool makeOrder(Order& order);
    void takeData(const std::vector<studies::FitExperiment>& experiments, const base::Notices& notices);
    void take(const studies::FitProgress& progress);
    void end(const base::Result<studies::PlantFit>& found);
    QString courseName(const Course& course) const;
    QString proposalText(const studies::NextExperiment& next) const;
    QString nameOf(const std::string& path, const std::string& experiment = {}) const;

    Document& m_document;
    std::string m_unit;
    std::vector<FitRun> m_runs;
    std::vector<model::TagEntry> m_stated;
    std::vector<FitParameter> m_parameters;
    int m_starts = 1;
    bool m_freeInitial = false;
    model::Flowsheet m_fitted; // the plant whose parameters are fitted
    std::vector<Course> m_courses;
    std::vector<std::vector<double>> m_first, m_now; // of the courses, at their samples [SI]
    long m_made = 0;
    std::optional<studies::PlantFit> m_result;
    studies::PlantFitRequest m_request; // that it answers; without experiments where it was kept
    std::vector<KeptFit> m_kept;
    std::string m_shown; // id of that whose result this is; empty: none
    std::string m_plant; // that was fitted, as kept fits have it
    std::vector<studies::NextExperiment> m_proposals;
    std::vector<studies::PlantProfile> m_profiles;
    base::Errors m_errors;
    base::Notices m_notices;
    int m_tagsOf = -1;
    std::vector<FitTag> m_tags;
    BackgroundTask m_task, m_reading;
};

} // namespace titer::app
