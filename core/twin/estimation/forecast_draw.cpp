#include "core/twin/estimation/forecast_draw.h"

#include <algorithm>
#include <cmath>

namespace titer::twin {

namespace {

// Other values of the parameters of one run. Draws have the name of whose parameter it is.
class Deviations {
public:
    Deviations(const ForecastRequest& request, int run)
        : m_request(request)
        , m_run(std::to_string(run))
    {
    }

    void vary(const model::ParamSpec& spec, std::string_view owner, double& value) const
    {
        if (!isVaried(spec, value)) return;
        base::Random random(m_request.seed, m_run + "/" + std::string(owner) + "/" + spec.key);
        value = std::clamp(value * std::exp(m_request.deviation * random.normal()), spec.min, spec.max);
    }

    // Cells are the same in every vessel of one run.
    void vary(model::BoundLaw& kinetics) const
    {
        std::vector<double> params = kinetics.params;
        for (std::size_t i = 0; i < kinetics.law->params.size() && i < params.size(); ++i)
            vary(kinetics.law->params[i], kinetics.law->id, params[i]);
        kinetics.setParams(std::move(params));
    }

private:
    const ForecastRequest& m_request;
    std::string m_run;
};

} // namespace

std::shared_ptr<const model::Plant> variedPlant(const model::Plant& plant, const ForecastRequest& request, int run)
{
    const Deviations spread(request, run);
    auto other = std::make_shared<model::Plant>(plant);
    for (model::PlantUnit& unit : other->units) {
        if ((!unit.setup.kinetics && !unit.setup.equations) || isEstimated(request.estimates, unit.id)) continue;
        if (unit.setup.kinetics) spread.vary(unit.setup.kinetics);
        if (unit.setup.equations)
            for (model::ParamSet::Entry& entry : unit.setup.params.entries)
                spread.vary(*entry.spec, unit.setup.id, entry.value);
        if (!makeAgain(unit)) return nullptr;
    }
    return other;
}

bool isVaried(const model::ParamSpec& spec, double value)
{
    return spec.shape == model::Shape::Value && value != 0.0 && std::isfinite(value);
}

bool isEstimated(std::span<const EstimatedState> estimates, const std::string& unit)
{
    return std::any_of(estimates.begin(), estimates.end(), [&](const EstimatedState& estimate) {
        return std::find(estimate.units.begin(), estimate.units.end(), unit) != estimate.units.end();
    });
}

ForecastDraw::ForecastDraw(const ForecastRequest& request, const model::Plant& plant, int run,
                           const solve::Options& options)
    : m_options(options)
    , m_varied(variedPlant(plant, request, run))
    , m_phase(base::Random(request.seed, std::to_string(run) + "/phase").uniform())
{
    for (const EstimatedState& estimate : request.estimates) {
        Drawn drawn{&estimate, base::Random(request.seed, std::to_string(run) + "/estimate/" + estimate.unit), {}};
        drawn.values = estimate.drawn(drawn.random);
        m_drawn.push_back(std::move(drawn));
        m_wanders = m_wanders || estimate.wanders();
        for (const EstimatedNumber& number : estimate.numbers) {
            const StateSpec& spec = estimate.specs[estimate.placeOf(number)];
            m_numbers = m_numbers || spec.walk > 0.0 || spec.walkShare > 0.0;
        }
    }
}

// nullptr where these numbers make none.
std::shared_ptr<const model::Plant> ForecastDraw::withNumbers() const
{
    std::vector<EstimatedNumber> numbers;
    std::vector<double> values;
    for (const Drawn& drawn : m_drawn)
        for (const EstimatedNumber& number : drawn.from->numbers) {
            numbers.push_back(number);
            values.push_back(drawn.values[drawn.from->placeOf(number)]);
        }
    return moved(*m_varied, numbers, values);
}

std::optional<solve::Simulation> ForecastDraw::start(const solve::Snapshot& begin)
{
    const std::shared_ptr<const model::Plant> plant = m_varied ? withNumbers() : nullptr;
    if (!plant) return std::nullopt;
    base::Result<solve::Simulation> run = solve::Simulation::open(plant, m_options);
    if (!run || !run->restore(begin)) return std::nullopt;
    findPlaces(*run);
    if (!place(*run)) return std::nullopt;
    return std::move(*run);
}

void ForecastDraw::findPlaces(const solve::Simulation& run)
{
    const std::vector<std::string> names = run.stateNames();
    for (std::size_t d = 0; d < m_drawn.size(); ++d)
        for (std::size_t i = 0; i < m_drawn[d].values.size(); ++i) {
            const std::string& name = m_drawn[d].from->specs[i].name;
            const auto found = std::find(names.begin(), names.end(), name);
            if (found == names.end()) continue; // a number
            const int unit = run.plant().unitIndex(name.substr(0, name.find('.')));
            m_places.push_back({d, i, std::size_t(found - names.begin()), unit});
        }
}

// States of a unit that rests are those of the run.
bool ForecastDraw::place(solve::Simulation& run) const
{
    std::vector<double> states = run.states();
    for (const Place& place : m_places)
        if (!run.idle(place.unit)) states[place.state] = m_drawn[place.drawn].values[place.spec];
    return m_places.empty() || run.setStates(states).ok();
}

bool ForecastDraw::wander(solve::Simulation& run, double duration)
{
    const std::vector<double> states = run.states();
    for (const Place& place : m_places) m_drawn[place.drawn].values[place.spec] = states[place.state];
    for (Drawn& drawn : m_drawn) drawn.from->wander(drawn.values, duration, drawn.random);
    if (!m_numbers) return place(run);
    const std::shared_ptr<const model::Plant> plant = withNumbers();
    if (!plant) return false;
    base::Result<solve::Simulation> next = solve::Simulation::open(plant, m_options);
    if (!next || !next->restore(run.peek()) || !place(*next)) return false;
    run = std::move(*next);
    return true;
}

} // namespace titer::twin
