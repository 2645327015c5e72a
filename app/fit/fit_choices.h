// What a person chooses for a fit: recordings, parameters of one unit with their bounds, and how it is searched. [gui]
#pragma once

#include "app/fit/fit_parameters.h"
#include "app/fit/kept_fit.h"
#include "app/fit/measured_run.h"

#include <QCoreApplication>

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace titer::app {

class FitChoices {
    Q_DECLARE_TR_FUNCTIONS(FitChoices)

public:
    int starts = 1;
    // Of each recording by itself, what was in a unit at the start is fitted too, where it is measured.
    bool freeInitial = false;
    std::vector<FitRun> runs = {};
    // By which rule they lie on the clock of the run; nothing: by their offsets, as they were laid on the page Run.
    std::optional<twin::AlignRule> align = twin::AlignRule();

    void open(const std::string& unit, std::vector<FitRun> recordings, std::vector<model::TagEntry> stated);
    void clearParameters() { m_parameters.clear(); }
    void readParameters(const Document& document);
    // Named in the language as it is now.
    void retell(const Document& document);

    const std::string& unit() const { return m_unit; }
    const std::vector<FitParameter>& parameters() const { return m_parameters; }
    const FitParameter* parameter(const std::string& path) const;
    FitParameter* parameter(const std::string& path);
    // "Glucose uptake, batch 7".
    QString nameOf(const std::string& path, const std::string& experiment = {}) const;

    // Why it cannot begin; empty where it can.
    QString whyNot() const;
    // All but the data; `plant` has the defaults that are fitted stated then.
    studies::PlantFitRequest request(model::Flowsheet& plant) const;
    // Of the runs that are chosen, in their order.
    void setPlaces(const std::vector<twin::FilePlace>& places);
    MeasuredRunOrder orderOf(const FitRun& run, const model::Flowsheet& flowsheet,
                             const std::shared_ptr<const model::Plant>& plant) const;

    // What was chosen for one that is kept, and its name.
    void addTo(KeptFit& fit) const;
    void take(const KeptFit& fit, const Document& document);
    // Its recordings and its parameters.
    QString nameOf(const KeptFit& fit) const;

private:
    std::string m_unit;
    std::vector<model::TagEntry> m_stated; // mappings of all recordings
    std::vector<FitParameter> m_parameters;
};

} // namespace titer::app
