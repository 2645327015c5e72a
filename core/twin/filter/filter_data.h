// What a filter holds: the path so far, checkpoints to go back to, samples with what was made of them.
#pragma once

#include "core/twin/filter/path.h"

#include <limits>
#include <vector>

namespace titer::twin {

struct Filter::Data {
    Data(Method method, std::shared_ptr<Dynamics> dynamics, std::vector<StateSpec> states,
         std::vector<ChannelSpec> channels, const FilterOptions& options);

    base::Done start(double t, std::span<const double> x, std::span<const double> covariance);
    void take(const Sample& sample);
    void insert(const Innovation& innovation);
    void advance(double t, const std::stop_token& stop);
    void inputsChanged(double since);
    // Back to the last checkpoint before a sample of this time.
    void goBack(double drawn);
    void run(const std::stop_token& stop = {});
    void keepCheckpoint();
    void seal();
    void reportTrouble();
    bool isUpToDate() const;
    std::vector<Innovation> logWithout(std::span<const int> muted, const std::stop_token& stop);
    Supposition suppose(const Supposed& supposed, const std::stop_token& stop);
    ChannelFigures figures(int channel) const;

    Method method;
    std::shared_ptr<Dynamics> dynamics;
    std::vector<StateSpec> states;
    std::vector<ChannelSpec> channels;
    FilterOptions options;
    std::unique_ptr<Steps> steps;
    Path path;

    double began = 0.0, now = 0.0; // [s]
    // Rising; the first is not after any sample that can still be taken. Those used before wait in `spare`.
    std::vector<Estimate> checkpoints;
    std::vector<Estimate> spare;
    bool firstIsStart = true; // samples at its time come after it
    std::vector<Innovation> log;
    double dirtyFrom =
        std::numeric_limits<double>::infinity(); // time from which on the path is to be gone through again
    std::vector<ChannelFigures> sealed;          // of what left the log
    Estimate shown;
    std::vector<double> deviations;
    std::optional<base::Sentence> trouble;
};

void count(ChannelFigures& figures, const Innovation& innovation);

} // namespace titer::twin
