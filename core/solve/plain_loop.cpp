// dV/dt = 0, dn/dt = V r(n/V); CVODES (BDF) with its own dense solver and an exact Jacobian, restarted at each dose.
#include "core/solve/plain_loop.h"

#include "core/solve/integrate/sundials_version.h"

#include <nvector/nvector_serial.h>
#include <sunlinsol/sunlinsol_dense.h>
#include <sunmatrix/sunmatrix_dense.h>

#include <algorithm>
#include <chrono>
#include <cmath>

namespace titer::solve {

using base::Code;
using base::Error;
using base::Result;
using base::say;
using model::Dual8;

namespace {

constexpr int directions = 8; // of Dual8

// States: volume, then amounts.
struct Culture {
    const PlainCulture& description;
    std::vector<double> c, rate;
    std::vector<Dual8> dualC, dualRate;

    explicit Culture(const PlainCulture& d)
        : description(d)
        , c(d.concentration.size())
        , rate(d.concentration.size())
        , dualC(d.concentration.size())
        , dualRate(d.concentration.size())
    {
    }

    template <class T>
    void rates(double t, const T* y, T* ydot, std::vector<T>& concentrations, std::vector<T>& generated) const
    {
        const std::size_t n = concentrations.size();
        const T perVolume = 1.0 / y[0];
        for (std::size_t i = 0; i < n; ++i) {
            concentrations[i] = y[i + 1] * perVolume;
            generated[i] = 0.0;
        }
        const model::Environment<double>& e = description.conditions;
        const model::Environment<T> conditions{e.temperature, e.ph, e.dissolvedOxygen, e.pco2, e.osmolality, y[0], t};
        description.law.evaluate(concentrations.data(), conditions, generated.data());
        ydot[0] = 0.0;
        for (std::size_t i = 0; i < n; ++i) ydot[i + 1] = generated[i] * y[0];
    }
};

int rightHandSide(double t, N_Vector y, N_Vector ydot, void* data)
{
    auto* culture = static_cast<Culture*>(data);
    culture->rates(t, N_VGetArrayPointer(y), N_VGetArrayPointer(ydot), culture->c, culture->rate);
    return 0;
}

int jacobian(double t, N_Vector y, N_Vector, SUNMatrix matrix, void* data, N_Vector, N_Vector, N_Vector)
{
    auto* culture = static_cast<Culture*>(data);
    const int n = int(culture->c.size()) + 1;
    const double* values = N_VGetArrayPointer(y);
    std::vector<Dual8> state(n), slope(n);
    for (int first = 0; first < n; first += directions) {
        const int count = std::min(directions, n - first);
        for (int i = 0; i < n; ++i) state[i] = values[i];
        for (int k = 0; k < count; ++k) state[first + k] = Dual8::seed(values[first + k], k);
        culture->rates(t, state.data(), slope.data(), culture->dualC, culture->dualRate);
        for (int k = 0; k < count; ++k)
            for (int r = 0; r < n; ++r) SM_ELEMENT_D(matrix, r, first + k) = slope[r].d[k];
    }
    return 0;
}

// CVODES with all that it needs, freed in order.
struct Solver {
    SUNContext context = makeContext();
    N_Vector y = nullptr, absolute = nullptr;
    SUNMatrix matrix = nullptr;
    SUNLinearSolver linear = nullptr;
    void* cvode = nullptr;
    long finishedSteps = 0, finishedRates = 0;

    Solver(Culture& culture, double tolerance)
    {
        const PlainCulture& d = culture.description;
        const int n = int(d.concentration.size()) + 1;
        y = N_VNew_Serial(n, context);
        absolute = N_VNew_Serial(n, context);
        double* start = N_VGetArrayPointer(y);
        start[0] = d.volume;
        for (int i = 1; i < n; ++i) start[i] = d.concentration[i - 1] * d.volume;
        for (int i = 0; i < n; ++i) N_VGetArrayPointer(absolute)[i] = tolerance * d.nominal[i];
        matrix = SUNDenseMatrix(n, n, context);
        linear = SUNLinSol_Dense(y, matrix, context);
        cvode = CVodeCreate(CV_BDF, context);
        CVodeInit(cvode, rightHandSide, 0.0, y);
        silence(context, cvode);
        CVodeSVtolerances(cvode, tolerance, absolute);
        CVodeSetUserData(cvode, &culture);
        CVodeSetLinearSolver(cvode, linear, matrix);
        CVodeSetJacFn(cvode, jacobian);
        CVodeSetMaxNumSteps(cvode, 1'000'000);
    }
    Solver(const Solver&) = delete;
    Solver& operator=(const Solver&) = delete;
    ~Solver()
    {
        CVodeFree(&cvode);
        SUNLinSolFree(linear);
        SUNMatDestroy(matrix);
        N_VDestroy(absolute);
        N_VDestroy(y);
        SUNContext_Free(&context);
    }

    bool advance(double to)
    {
        double reached = 0.0;
        CVodeSetStopTime(cvode, to);
        return CVode(cvode, to, y, &reached, CV_NORMAL) >= 0;
    }
    // CVODES counts again after each start.
    void count()
    {
        long steps = 0, rates = 0;
        CVodeGetNumSteps(cvode, &steps);
        CVodeGetNumRhsEvals(cvode, &rates);
        finishedSteps += steps;
        finishedRates += rates;
    }
    void give(const PlainCulture::Dose& dose)
    {
        count();
        double* state = N_VGetArrayPointer(y);
        state[0] += dose.volume;
        for (std::size_t i = 0; i < dose.concentration.size(); ++i) state[i + 1] += dose.volume * dose.concentration[i];
        CVodeReInit(cvode, dose.time, y);
    }
};

Error notPlain(const model::PlantUnit& unit, base::Sentence what)
{
    return {Code::Input, "units/" + unit.id, std::move(what)};
}

double setPoint(const model::PlantUnit& unit, std::string_view key, double otherwise)
{
    for (std::size_t i = 0; i < unit.type->setPoints.size(); ++i)
        if (key == unit.type->setPoints[i].key) return unit.set[i];
    return otherwise;
}

} // namespace

Result<PlainCulture> plainCulture(const model::Plant& plant, int index)
{
    const model::PlantUnit& unit = plant.units[index];
    if (!unit.setup.kinetics) return notPlain(unit, say(CORE_TR("core", "This unit contains no culture.")));
    PlainCulture culture;
    culture.law = unit.setup.kinetics;
    culture.conditions.temperature = setPoint(unit, "temperature", culture.conditions.temperature);
    culture.conditions.ph = setPoint(unit, "ph", culture.conditions.ph);
    culture.conditions.dissolvedOxygen = setPoint(unit, "dissolved_oxygen", culture.conditions.dissolvedOxygen);
    culture.volume = unit.setup.initialVolume;
    culture.concentration = unit.setup.initial;
    culture.until = plant.duration;
    if (unit.setup.carried.size() != plant.components.size() ||
        unit.model->stateCount() < int(plant.components.size()) + 1)
        return notPlain(unit, say(CORE_TR("core", "The plain loop needs a vessel that contains every component of the "
                                                  "plant.")));
    culture.nominal.resize(std::size_t(unit.model->stateCount()));
    unit.model->nominal(culture.nominal.data());
    for (const model::PlantPhase& phase : plant.phases) {
        if (phase.at < 0.0 || phase.isTransfer || !phase.set.empty())
            return notPlain(unit, say(CORE_TR("core", "The plain loop needs a recipe of doses at known times.")));
        for (const model::PlantDose& dose : phase.doses) {
            const std::vector<model::ProgramStep>& program = plant.units[dose.source].setup.program;
            if (dose.target != index || program.empty())
                return notPlain(unit,
                                say(CORE_TR("core", "The plain loop needs doses from inlets to this vessel only.")));
            for (double t = phase.at + dose.first; t < plant.duration;
                 t += dose.every > 0.0 ? dose.every : plant.duration)
                culture.doses.push_back({t, dose.volume, program.front().concentration});
        }
    }
    std::sort(culture.doses.begin(), culture.doses.end(), [](const auto& a, const auto& b) { return a.time < b.time; });
    return culture;
}

Result<PlainRun> runPlain(const PlainCulture& description, double tolerance)
{
    using Clock = std::chrono::steady_clock;
    Culture culture(description);
    const Clock::time_point begin = Clock::now();
    Solver solver(culture, tolerance);
    bool going = true;
    for (const PlainCulture::Dose& dose : description.doses) {
        going = going && (dose.time <= 0.0 || solver.advance(dose.time));
        if (going) solver.give(dose);
    }
    going = going && solver.advance(description.until);
    if (!going) return Error{Code::Solver, "", say(CORE_TR("core", "CVODES failed. Choose another tolerance."))};
    solver.count();

    PlainRun run;
    run.wallTime = std::chrono::duration<double>(Clock::now() - begin).count();
    run.steps = solver.finishedSteps;
    run.rightHandSides = solver.finishedRates;
    const double* state = N_VGetArrayPointer(solver.y);
    run.volume = state[0];
    for (std::size_t i = 0; i < description.concentration.size(); ++i)
        run.concentration.push_back(state[i + 1] / state[0]);
    return run;
}

} // namespace titer::solve
