// One way through a run: it is opened, advanced to its end and reported.
#pragma once

#include "core/runs/run_changes.h"

#include <chrono>
#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

namespace titer::runs {

class Attempt {
public:
    // On grids that are `refinement` times as fine as the tolerance asks for; empty: once.
    Attempt(std::shared_ptr<const model::Plant> plant, const RunRequest& request, const RunChanges& changes,
            std::vector<double> refinement);
    Attempt(const Attempt&) = delete;
    Attempt& operator=(const Attempt&) = delete;

    void run(std::stop_token stop);

    figures::RunResult result;
    std::vector<double> refinement; // Options::refinement that it took
    std::vector<double> excess;     // GridError::excess, per unit; empty where it ended before its time
    bool changed = false;           // somebody changed the plant underway

private:
    bool open(std::stop_token stop);
    bool openSimulation();
    bool settle(std::stop_token stop);
    base::Done advance(std::stop_token stop);
    void visit(double t);
    void takeChanges();
    void report(const base::Done& ran, std::stop_token stop);
    void fail(base::Error error);

    std::shared_ptr<const model::Plant> m_plant;
    const RunRequest& m_request;
    const RunChanges& m_changes;
    double m_until = 0.0;           // [s]
    std::vector<double> m_grid;     // output times
    std::size_t m_nextVisit = 0;    // of those that were asked for
    std::vector<double> m_instants; // at which it is visited, output times among them; from where the run stands
    std::chrono::steady_clock::time_point m_begin;
    std::optional<solve::Simulation> m_simulation;
    std::optional<CheckpointKeeper> m_keeper;
    double m_nextProfile = 0.0;
    std::shared_ptr<const model::Plant> m_wanted; // the plant to go on with from where the run stands
    std::stop_source m_segment;                   // ends where one is wanted, or the run
};

} // namespace titer::runs
