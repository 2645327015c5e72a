// What is estimated of the probes of an estimator: gain, offset and lag of a channel as states behind those of the plant.
#pragma once

#include "core/twin/estimation/channel_suppositions.h"
#include "core/twin/estimation/estimator_channel.h"
#include "core/twin/estimation/plant_dynamics.h"
#include "core/twin/filter/probed_dynamics.h"

#include <memory>
#include <span>
#include <string>
#include <vector>

namespace titer::twin {

class EstimatedProbes {
public:
    // A number that is estimated. Its state lies behind those of the plant.
    struct Number {
        std::string name, unit; // "channels/OD/gain"; SI
        double start = 0.0;     // [SI]
        int state = 0;          // among all states of the filter
    };

    EstimatedProbes() = default;
    // Channels of the dynamics are those of the list, in its order.
    EstimatedProbes(std::span<const EstimatorChannel> channels, const PlantDynamics& dynamics);

    bool has(std::size_t channel) const;
    const std::vector<Number>& numbers() const { return m_numbers; }
    // Those that are states of channels, for what the other channels tell of them.
    std::vector<ProbeState> states() const;
    // The dynamics with them; themselves where there are none.
    std::shared_ptr<Dynamics> over(std::shared_ptr<PlantDynamics> dynamics) const;
    // Behind `states` of the plant at x, which the dynamics stand at.
    void describe(PlantDynamics& dynamics, double t, std::span<const double> x, std::vector<StateSpec>& states) const;
    // x with the probes at rest; the covariance with what they read then, empty where there is no lag: variances are those of `states`.
    std::vector<double> start(PlantDynamics& dynamics, double t, std::span<const double> x) const;
    std::vector<double> covariance(PlantDynamics& dynamics, double t, std::span<const double> x,
                                   std::span<const StateSpec> states) const;

private:
    struct Reading {
        double value = 0.0;
        std::vector<double> slopes; // by state of the plant
    };
    static Reading readingOf(PlantDynamics& dynamics, int channel, double t, std::span<const double> x);
    int add(const std::string& name, const std::string& unit, double start, const model::ProbeNumber& known);

    int m_own = 0; // states of the plant
    std::vector<Probe> m_probes;
    std::vector<Number> m_numbers;
    std::vector<StateSpec> m_specs; // of all added; a reading's is filled by describe()
};

} // namespace titer::twin
