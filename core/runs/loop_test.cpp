#include "core/runs/loop_test.h"

#include "core/base/text.h"
#include "core/base/units/units.h"
#include "core/model/flat_params.h"
#include "core/solve/simulation.h"

#include <algorithm>
#include <cmath>

namespace titer::runs {

using base::say;

namespace {

// Åström and Hägglund's relay, which remembers by what it wrote.
class Relay final : public model::Controller {
public:
    Relay(double middle, double amplitude, double hysteresis, bool isDirect, int memory)
        : m_middle(middle)
        , m_amplitude(amplitude)
        , m_hysteresis(hysteresis)
        , m_sign(isDirect ? -1.0 : 1.0)
        , m_memory(memory)
    {
    }

    int memoryCount() const override { return m_memory; }

    double sample(const model::ControllerInput& in, bool, std::span<double>) const override
    {
        if (std::isnan(in.measured)) return in.measured;
        const double deviation = m_sign * (in.setpoint - in.measured);
        const double threshold = in.output > m_middle ? -m_hysteresis : in.output < m_middle ? m_hysteresis : 0.0;
        return m_middle + (deviation > threshold ? m_amplitude : -m_amplitude);
    }

private:
    double m_middle, m_amplitude; // [SI of what it writes]
    double m_hysteresis;          // [SI of what it reads]
    double m_sign;
    int m_memory; // as of what it stands for, so that the run goes on
};

const model::PlantController& controllerOf(const model::Plant& plant, const LoopTest& test)
{
    return plant.controllers[std::size_t(test.controller)];
}

// Just before a sample, so that it sees what has changed.
base::Result<solve::Simulation> begun(const std::shared_ptr<const model::Plant>& plant, LoopTest& test,
                                      std::stop_token stop)
{
    base::Result<solve::Simulation> run = solve::Simulation::open(plant, {.tolerance = test.tolerance});
    if (!run) return run;
    const model::PlantController& controller = controllerOf(*plant, test);
    if (base::Done done = run->advance(test.at, stop); !done) return done.error();
    const double value = run->value(controller.reads), start = run->startOf(controller.writes.unit);
    if (std::isnan(value) || start < 0.0)
        return base::inputError(
            "controllers/" + controller.id,
            say(CORE_TR("core",
                        "The controller reads nothing at {1}: its unit is not at work then. Choose another time."),
                base::writeQuantity(test.at, "h", 4)));
    constexpr double before = 1e-3; // of a period
    const double samples = std::ceil((test.at - start) / controller.period) + 1.0;
    test.at = start + (samples - before) * controller.period;
    if (base::Done done = run->advance(test.at, stop); !done) return done.error();
    return run;
}

std::vector<double> equidistant(const LoopTest& test, double every)
{
    std::vector<double> times;
    const int count = int(std::ceil(test.duration / every));
    for (int i = 0; i <= count; ++i) times.push_back(i * every);
    return times;
}

// Four to a period of the controller, but no more than some thousands.
double outputsEvery(const LoopTest& test, const model::PlantController& controller)
{
    constexpr double maxCount = 20'000;
    return std::max(0.25 * controller.period, test.duration / maxCount);
}

base::Done follow(solve::Simulation& run, const LoopTest& test, const std::vector<double>& times,
                  std::vector<double>& measured, std::vector<double>* written, std::stop_token stop)
{
    const model::PlantController& controller = controllerOf(run.plant(), test);
    for (const double t : times) {
        if (base::Done done = run.advance(test.at + t, stop); !done) return done;
        measured.push_back(run.value(controller.reads));
        if (written) written->push_back(run.get(controller.writes));
    }
    return base::done();
}

} // namespace

base::Result<LoopCourse> stepCourse(const std::shared_ptr<const model::Plant>& plant, const LoopTest& asked,
                                    std::stop_token stop)
{
    LoopTest test = asked;
    base::Result<solve::Simulation> run = begun(plant, test, stop);
    if (!run) return run.error();
    LoopCourse course;
    course.times = equidistant(test, outputsEvery(test, controllerOf(*plant, test)));
    const solve::Snapshot here = run->snapshot();
    if (base::Done done = follow(*run, test, course.times, course.reference, nullptr, stop); !done) return done.error();
    auto stepped = std::make_shared<model::Plant>(*plant);
    stepped->controllers[std::size_t(test.controller)].setpoint += test.size;
    if (base::Done done = run->restore(here); !done) return done.error();
    if (base::Done done = run->change(stepped); !done) return done.error();
    if (base::Done done = follow(*run, test, course.times, course.measured, &course.written, stop); !done)
        return done.error();
    return course;
}

base::Result<LoopCourse> relayCourse(const std::shared_ptr<const model::Plant>& plant, const LoopTest& asked,
                                     bool isDirect, std::stop_token stop)
{
    LoopTest test = asked;
    base::Result<solve::Simulation> run = begun(plant, test, stop);
    if (!run) return run.error();
    const model::PlantController& controller = controllerOf(*plant, test);
    const double middle = run->get(controller.writes);
    auto switched = std::make_shared<model::Plant>(*plant);
    switched->controllers[std::size_t(test.controller)].controller =
        std::make_shared<Relay>(middle, test.size, test.hysteresis, isDirect, controller.controller->memoryCount());
    if (base::Done done = run->change(switched); !done) return done.error();
    LoopCourse course;
    constexpr int enough = 8;
    int ups = 0;
    const double every = outputsEvery(test, controller);
    // From the first sample of the relay on.
    for (int i = 1; i * every <= test.duration; ++i) {
        if (base::Done done = run->advance(test.at + i * every, stop); !done) return done.error();
        course.times.push_back(i * every);
        course.measured.push_back(run->value(controller.reads));
        course.written.push_back(run->get(controller.writes));
        const std::size_t n = course.written.size();
        const bool isUp = n > 1 && course.written[n - 1] > middle && course.written[n - 2] < middle;
        if (isUp && ++ups >= enough && ultimatePoint(course.times, course.written, course.measured)) break;
    }
    return course;
}

std::optional<PidSetting> pidSetting(const model::Plant& plant, int index, const model::ControllerEntry& entry)
{
    const model::PlantController& controller = plant.controllers[std::size_t(index)];
    const base::Json given = model::flatParams(entry);
    const auto stated = [&](std::string_view key) -> std::optional<double> {
        const auto spec = std::ranges::find(controller.type->params, key, &model::ParamSpec::key);
        if (spec == controller.type->params.end()) return std::nullopt;
        const base::Json* value = given.find(key);
        if (!value || value->isNull()) return spec->defaultValue;
        if (value->isNumber()) return value->number();
        const base::Result<double> read = base::readQuantity(value->string(), spec->unit);
        return read ? std::optional(*read) : std::nullopt;
    };
    const auto integral = stated("integral_time"), derivative = stated("derivative_time"),
               filter = stated("derivative_filter");
    if (!integral || !derivative || !filter) return std::nullopt;
    const double late = controller.delay > 0.0 ? std::ceil(controller.delay / controller.period - 1e-9) : 0.0;
    return PidSetting{*integral, *derivative, *filter, controller.lag, late * controller.period};
}

} // namespace titer::runs
