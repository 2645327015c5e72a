// What a fit has found so far, in words and pictures. [gui]
#pragma once

#include "app/fit/fit_choices.h"
#include "core/model/types/catalogue.h"
#include "core/studies/calibration/next_experiment.h"
#include "core/studies/calibration/plant_profile.h"

#include <QStringList>
#include <QVector>

#include <optional>
#include <string>
#include <vector>

namespace titer::app {

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

class FitFindings {
    Q_DECLARE_TR_FUNCTIONS(FitFindings)

public:
    // Both outlive it.
    FitFindings(const FitChoices& choices, const model::Catalogue& catalogue);

    void clear();
    // The plant whose parameters are fitted.
    void setPlant(const model::Flowsheet& plant);
    // Next to the fit's own courses: the samples that are there, by experiments.
    void takeData(const std::vector<studies::FitExperiment>& experiments, const base::Notices& notices,
                  const model::Plant* plant);
    void take(const studies::FitProgress& progress);
    void take(const studies::PlantFit& found, const studies::PlantFitRequest& request);
    void setProposals(std::vector<studies::NextExperiment> proposals) { m_proposals = std::move(proposals); }
    void setProfiles(std::vector<studies::PlantProfile> profiles) { m_profiles = std::move(profiles); }
    // Named in the language as it is now.
    void retell();

    const std::optional<studies::PlantFit>& result() const { return m_result; }
    // That it answers; without experiments where it was kept.
    const studies::PlantFitRequest& request() const { return m_request; }
    long runsMade() const { return m_made; }
    bool isOf(const model::Flowsheet& plant) const;
    // This plant with the values that hold for all recordings, and those of the first; `all` says whether it takes each of them.
    model::Flowsheet withValues(const model::Flowsheet& plant, bool& all) const;

    QList<FitValue> values() const;
    // `stale`: the plant is another one than was fitted.
    QStringList remarks(bool stale) const;
    // "Glucose, batch 7": what can be looked at, in the order of the data.
    QStringList courses() const;
    FitPicture picture(int course) const;
    QStringList proposals() const;
    QList<FitProfile> profiles() const;
    FitCorrelation correlation() const;

    // As a project keeps it; the id there of that which is shown, empty: it is not kept.
    void addTo(KeptFit& fit) const;
    // In the language as it is now; the plant is that which is open.
    void show(const KeptFit& fit, const model::Flowsheet& plant);
    const std::string& keptAs() const { return m_keptAs; }
    void setKeptAs(const std::string& id) { m_keptAs = id; }

private:
    // What was measured.
    struct Course {
        QString name;
        std::string unit;                // SI
        QVector<double> times, measured; // [s], [SI]
        // Empty where it keeps its name; the experiment where there are several.
        std::string tag = {}, experiment = {};
    };
    QString courseName(const Course& course) const;
    QString proposalText(const studies::NextExperiment& next) const;

    const FitChoices& m_choices;
    const model::Catalogue& m_catalogue;
    model::Flowsheet m_plant;
    std::string m_digest; // of that plant, as kept fits have it
    std::vector<Course> m_courses;
    std::vector<std::vector<double>> m_first, m_now; // of the courses, at their samples [SI]
    long m_made = 0;
    std::optional<studies::PlantFit> m_result;
    studies::PlantFitRequest m_request;
    std::string m_keptAs;
    std::vector<studies::NextExperiment> m_proposals;
    std::vector<studies::PlantProfile> m_profiles;
    base::Notices m_notices;
};

} // namespace titer::app
