// The engine's own models as an estimator predicts with them: the group of units that one unit is solved in. Inputs are those of a run of
// the plant (core/solve/input_course.h): recipe, controllers and what other units send. A dose adds what it holds; when it is given, and
// when a phase ends, is that of the run. The mass balances of the run are not touched.
#pragma once

#include "core/solve/evaluate/evaluation.h"
#include "core/solve/input_course.h"
#include "core/twin/estimation/estimated_number.h"
#include "core/twin/filter/dynamics.h"

#include <array>
#include <map>
#include <memory>
#include <stop_token>
#include <string>
#include <utility>
#include <vector>

namespace titer::twin {

class PlantDynamics : public Dynamics {
public:
    // A state of the units, or a number that is estimated.
    struct State {
        std::string name;   // "production.volume"; of a number its path
        double usual = 1.0; // size
        double low = -model::unbounded, high = model::unbounded;
        bool isVolume = false;
        bool isNumber = false;      // estimated
        std::string component = {}; // of which it is an amount, or empty
    };

    // Of the unit `unit`, with the numbers at `paths` as further states. Errors have their place in the plant.
    static base::Result<std::shared_ptr<PlantDynamics>> open(const model::Flowsheet& flowsheet,
                                                             const model::Catalogue& catalogue, const std::string& unit,
                                                             const std::vector<std::string>& paths, double tolerance);

    // As it runs: numbers of units written as equations are states there.
    const model::Plant& plant() const { return m_course.plant(); }
    const std::vector<int>& units() const { return m_course.units(); }
    const std::vector<State>& states() const { return m_states; }
    const EstimatedNumber& number(int i) const { return m_numbers[std::size_t(i)]; }
    int stateOfNumber(int i) const { return m_stateOfNumber[std::size_t(i)]; }

    // Flows and set-points as they were measured (InputCourse::follow); then extend() as far as it was known, and moveTo().
    base::Result<double> follow(std::vector<solve::InputCourse::Measured> measured);
    // The inputs are known up to here; extend() runs the plant on.
    double end() const { return m_course.end(); }
    base::Done extend(double until, std::stop_token stop = {});
    // When the unit begins, and what its states are then; nothing so long as it waits.
    std::optional<double> begin() const { return m_course.startOf(m_unit); }
    std::vector<double> startStates() const;
    // What stands just after t, of these units and their neighbours; and whether anything but what was written there has acted in (from, to].
    solve::RunState standingAt(double t) const;
    bool hasActed(double from, double to, std::span<const model::WriteTarget> besides) const
    {
        return m_course.hasActed(from, to, besides);
    }
    // When the unit came to rest, if it rests at t; it has ended, or waits.
    std::optional<double> idleSince(double t) const;

    // The channel that reads this quantity. An error where it counts over the run, or belongs to another group.
    base::Result<int> addChannel(const model::ReadTarget& target);

    int size() const override { return int(m_states.size()); }
    bool rates(double t, const double* x, double* dxdt) override;
    bool rates(double t, const Column* x, Column* dxdt) override;
    double nextInstant(double t, double until) const override;
    bool cross(double t, Column* x) override;
    void moveTo(double t) override;
    bool read(int channel, double t, const Column* x, Column& y) override;

private:
    using Instant = solve::InputCourse::Instant;
    static constexpr double apart = 1e-5; // of two values between which a difference is taken, relative

    // A quantity as it is read. Its derivative is known where it is a state, or the quotient of two; else it is a difference.
    struct Channel {
        model::ReadTarget target;
        int state = -1, per = -1; // state, over this one
    };
    // A unit whose model is made again as numbers move.
    struct Remade {
        int slot = 0;
        std::vector<int> numbers;
        std::vector<double> current; // values that its model is made for; empty: those of the plant
        std::map<std::vector<double>, std::shared_ptr<const model::UnitModel>> made; // by their values
        // Of these the last ones: a point and those next to it, over and over.
        static constexpr std::size_t keptNear = 4;
        std::array<const std::pair<const std::vector<double>, std::shared_ptr<const model::UnitModel>>*, keptNear>
            near = {};
        std::size_t oldestNear = 0;
    };

    // How the rates change with the numbers that models are made again for, at a point that all bundles of columns pass. The rates there
    // are known, so that a difference to one side needs one evaluation each: within 1e-5 of the slope.
    struct Slopes {
        double t = 0.0;
        std::vector<double> x;               // empty: of no point
        std::vector<std::vector<double>> by; // by place in m_moved; [1/s of each state per unit of the number]
        std::vector<char> isKnown;           // likewise
    };
    static constexpr std::size_t keptPoints = 4; // as many as a step of Runge's and Kutta's method has

    PlantDynamics(solve::InputCourse course, std::vector<EstimatedNumber> numbers, int unit);
    void addStates();
    void addRemade();
    base::Done tooMany() const;
    void use(std::size_t instant);
    void settle(double t, const double* y);
    bool take(const double* x);
    bool takeNumbers(const double* x);
    const model::UnitModel* modelFor(Remade& unit, const double* x);
    bool plainRates(double t, double* dydt);
    const std::vector<double>* slopesAt(double t, std::size_t moved, const Column* rates);
    void forgetSlopes();
    double value(const Channel& channel, double t, const double* x, double along, const double* direction);
    bool jump(const Instant& instant, Column* x);
    void jumpUnits(const Instant& instant, std::vector<double>& y, std::vector<std::vector<double>>& tangents);
    void give(const solve::InputCourse::Dose& dose, double t, solve::States& y);
    bool isStirred(const solve::InputCourse::Dose& dose) const;
    Channel channelOf(const model::ReadTarget& target);

    solve::InputCourse m_course;
    std::vector<EstimatedNumber> m_numbers;
    int m_unit;
    std::vector<State> m_states;
    std::vector<int> m_stateOfNumber;
    std::vector<int> m_moved; // numbers that models are made again for, behind the units' states
    std::vector<Channel> m_channels;
    std::vector<Remade> m_remade;

    solve::Versioned<solve::RunState> m_state;
    solve::Layout m_layout;
    solve::Evaluation m_evaluation;
    std::size_t m_instant = 0;
    std::array<Slopes, keptPoints> m_slopes;
    std::size_t m_oldestSlopes = 0;
    bool m_settled = false;                   // units in which nothing can happen have been evaluated
    solve::States m_y;                        // scratch
    std::vector<double> m_rates, m_next, m_x; // scratch
};

} // namespace titer::twin
