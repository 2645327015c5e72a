#include "core/studies/calibration/likelihood/likelihood_model.h"

#include "core/base/text.h"
#include "core/base/units/units.h"
#include "core/model/equations/param_record.h"
#include "core/model/equations/unit_record.h"
#include "core/model/plant/plant.h"
#include "core/model/types/unit_tape.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace titer::studies {

using base::say;
using model::EquationSystem;

namespace {

class ModelReader {
public:
    ModelReader(const model::PlantUnit& unit, const model::UnitRecord& equations, const LikelihoodRecord& record,
                base::Errors& errors)
        : m_unit(unit)
        , m_equations(equations)
        , m_record(record)
        , m_errors(errors)
    {
    }

    LikelihoodModel read()
    {
        m_model.hasEvents = !m_equations.events.empty();
        if (!m_equations.in.empty())
            refuse(path() + "/params/ports",
                   say(CORE_TR("core", "Streams enter the unit “{1}”; a likelihood takes units "
                                       "without ports."),
                       m_unit.id));
        addNames();
        addResults();
        if (!m_errors.empty()) return std::move(m_model);
        m_model.system = EquationSystem::read(m_known, terms(), m_results, m_errors);
        if (!m_errors.empty()) return std::move(m_model);
        makeTapes();
        findOfEvents();
        makeStarts();
        return std::move(m_model);
    }

private:
    std::string path() const { return "units/" + m_unit.id; }

    void refuse(std::string where, base::Sentence what)
    {
        m_errors.push_back(base::inputError(std::move(where), std::move(what)));
    }

    void add(const std::string& name, std::string_view unit, double number)
    {
        m_model.index[name] = int(m_known.size());
        m_known.push_back({name, base::dimensionOfUnit(unit)});
        m_model.numbers.push_back(number);
    }

    void addNames()
    {
        for (std::size_t i = 0; i < m_equations.states.size(); ++i) {
            const model::UnitTape::State& state = m_unit.setup.equations->states[i];
            add(state.name, m_equations.states[i].unit, state.start);
            m_model.usualSizes.push_back(state.nominal);
        }
        m_model.states = int(m_known.size());
        add("time", "s", 0.0);
        for (std::size_t i = 0; i < m_equations.inputs.size(); ++i)
            add(m_equations.inputs[i].first, model::unitOfParam(*m_equations.inputs[i].second), m_unit.set[i]);
        for (const auto& [name, entry] : m_equations.params)
            for (const model::NamedNumber& number : model::namedNumbers(name, *entry, m_unit.setup.params))
                add(number.name, number.unit, number.value);
        addParameters();
        addOfMeasurements();
    }

    // Those of the record, of which the unit need not have all.
    void addParameters()
    {
        for (const LikelihoodRecord::Parameter& parameter : m_record.parameters) {
            const auto known = m_model.index.find(parameter.name);
            if (known != m_model.index.end() && known->second <= m_model.states)
                refuse("parameters/" + parameter.name,
                       say(CORE_TR("core", "“{1}” is a state; only a parameter can be estimated. Give its start as an "
                                           "expression of one."),
                           parameter.name));
            else if (known != m_model.index.end())
                m_model.numbers[std::size_t(known->second)] = parameter.value;
            else
                add(parameter.name, "1", parameter.value);
        }
    }

    // As many as the first measurement of each brings; the others have to bring as many.
    void addOfMeasurements()
    {
        m_model.observables.resize(m_record.observables.size());
        m_measured.resize(m_record.observables.size());
        for (const LikelihoodRecord::Measurement& row : m_record.measurements) {
            const std::size_t o = std::size_t(row.observable);
            if (m_measured[o]) continue;
            m_measured[o] = true;
            const std::string& id = m_record.observables[o].id;
            const auto take = [&](const char* kind, std::size_t count, std::vector<int>& numbers) {
                for (std::size_t k = 1; k <= count; ++k) {
                    numbers.push_back(int(m_known.size()));
                    add(kind + std::to_string(k) + "_" + id, "1", 0.0);
                }
            };
            take("observableParameter", row.observableParameters.size(), m_model.observables[o].observableParameters);
            take("noiseParameter", row.noiseParameters.size(), m_model.observables[o].noiseParameters);
        }
    }

    void addResults()
    {
        for (const model::UnitRecord::State& state : m_equations.states) {
            const auto rate = std::find_if(m_equations.rates.begin(), m_equations.rates.end(),
                                           [&](const auto& text) { return text.name == state.name; });
            m_results.push_back({state.name, rate->text, path() + "/params/rates/" + state.name, {}});
        }
        for (std::size_t o = 0; o < m_record.observables.size(); ++o) {
            const LikelihoodRecord::Observable& observable = m_record.observables[o];
            const std::string where = "observables/" + observable.id;
            // Of an observable that is never measured the texts name numbers that no measurement brings.
            m_results.push_back({observable.id, m_measured[o] ? observable.formula : "0", where + "/formula", {}});
            m_results.push_back({observable.id, m_measured[o] ? observable.noise : "0", where + "/noise", {}});
        }
    }

    std::vector<model::Equation> terms() const { return model::termsOf(m_equations.let, path() + "/params"); }

    void makeTapes()
    {
        const std::vector<std::optional<double>> open(m_known.size());
        const int n = m_model.states;
        m_model.rates = m_model.system.tape(open, {.first = 0, .last = n});
        m_model.compares = m_model.system.tape(open, {.first = 0, .last = n, .comparisons = true}).resultCount() > n;
        if (m_model.compares) m_model.differences = m_model.system.differences(open);
        for (int o = 0; o < int(m_model.observables.size()); ++o) {
            LikelihoodModel::Observable& observable = m_model.observables[std::size_t(o)];
            observable.tape = m_model.system.tape(open, {.first = n + 2 * o, .last = n + 2 * o + 2});
            observable.value = m_model.system.tape(open, {.first = n + 2 * o, .last = n + 2 * o + 1});
            const auto noise = m_model.index.find(plainName(m_record.observables[std::size_t(o)].noise));
            if (noise != m_model.index.end() && noise->second > n) observable.plainNoise = noise->second;
        }
    }

    // What the texts of events name.
    void findOfEvents()
    {
        std::vector<model::Equation> texts;
        const auto take = [&](const std::string& text) {
            if (!text.empty()) texts.push_back({"event", text, path() + "/params/events", {}});
        };
        for (const model::UnitRecord::Event& event : m_equations.events) {
            for (const std::string& text : {event.when, event.delay, event.priority}) take(text);
            for (const model::NamedText& set : event.set) take(set.text);
        }
        base::Errors found; // by the plant's check
        const EquationSystem system = EquationSystem::read(m_known, terms(), std::move(texts), found);
        for (const model::KnownName& known : m_known) m_model.ofEvents.push_back(system.uses(known.name));
    }

    // The name that a text is, but for blanks and backquotes around it.
    static std::string plainName(std::string_view text)
    {
        text = base::trimmed(text);
        const bool quoted = text.size() > 2 && text.front() == '`' && text.back() == '`';
        return std::string(quoted ? text.substr(1, text.size() - 2) : text);
    }

    // A state whose start is a text is a term there, under another number of the tape than its own.
    void makeStarts()
    {
        std::vector<model::KnownName> known = m_known;
        std::vector<model::Equation> all = terms(), results;
        for (std::size_t i = 0; i < m_equations.states.size(); ++i) {
            const model::UnitRecord::State& state = m_equations.states[i];
            const std::string where = path() + "/params/start/" + state.name;
            if (state.start) {
                known[i].name = "the start of " + state.name; // no text can name it
                all.push_back({state.name, model::equationText(*state.start), where, known[i].dimension});
            }
            results.push_back({state.name, "`" + state.name + "`", where, {}});
        }
        const EquationSystem system =
            EquationSystem::read(std::move(known), std::move(all), std::move(results), m_errors);
        if (m_errors.empty()) m_model.starts = system.tape(std::vector<std::optional<double>>(m_known.size()));
    }

    const model::PlantUnit& m_unit;
    const model::UnitRecord& m_equations;
    const LikelihoodRecord& m_record;
    base::Errors& m_errors;
    LikelihoodModel m_model;
    std::vector<model::KnownName> m_known;
    std::vector<model::Equation> m_results;
    std::vector<bool> m_measured; // per observable
};

} // namespace

namespace {

// Where the difference of a comparison stays 0, its time moves by the one slope over the other.
void findSlopes(const LikelihoodModel& model, std::span<const double> numbers, const CourseDirections& directions,
                CourseBreak& at)
{
    constexpr std::size_t along = 7; // of the eight directions of a number, besides the time
    std::vector<base::Dual<8>> inputs(numbers.begin(), numbers.end());
    std::vector<base::Dual<8>> differences(std::size_t(model.differences.resultCount()));
    inputs[std::size_t(model.states)] = base::Dual<8>::seed(at.time, 0);
    for (std::size_t first = 0; first < directions.count(); first += along) {
        for (std::size_t i = std::size_t(model.states) + 1; i < inputs.size(); ++i) {
            const std::size_t k = std::size_t(directions.ofNumber[i]) - first;
            inputs[i].d = {};
            if (directions.ofNumber[i] >= int(first) && k < along) inputs[i].d[1 + k] = directions.size[first + k];
        }
        model.differences.run(inputs.data(), differences.data());
        constexpr double same = 1e-9;
        const auto own = std::ranges::find_if(differences, [&](const base::Dual<8>& d) {
            return d.d[0] != 0.0 && std::abs(d.v) <= same * std::abs(at.time * d.d[0]);
        });
        if (own == differences.end()) return at.slopes.clear();
        for (std::size_t k = 0; k < std::min(along, directions.count() - first); ++k)
            at.slopes.push_back(-own->d[1 + k] / own->d[0]);
    }
    if (std::ranges::all_of(at.slopes, [](double slope) { return slope == 0.0; })) at.slopes.clear();
}

} // namespace

std::vector<CourseBreak> LikelihoodModel::breaks(std::span<const double> at, const CourseDirections& directions) const
{
    if (!compares) return {};
    std::vector<std::optional<double>> fixed(at.begin(), at.end());
    std::fill_n(fixed.begin(), states + 1, std::nullopt);
    std::vector<double> times = system.turnsOf("time", fixed);
    times.erase(times.begin(), std::upper_bound(times.begin(), times.end(), 0.0));
    // Comparisons with the same time may come out apart by rounding.
    constexpr double same = 1e-11;
    const auto near = [](double a, double b) { return b - a <= same * b; };
    times.erase(std::unique(times.begin(), times.end(), near), times.end());
    std::vector<CourseBreak> breaks;
    for (const double time : times) findSlopes(*this, at, directions, breaks.emplace_back(CourseBreak{.time = time}));
    return breaks;
}

void giveNumber(model::UnitEntry& unit, const std::string& name, double number)
{
    for (const char* list : {"params", "inputs"}) {
        base::Json* entries = unit.params.find(list);
        base::Json* entry = entries ? entries->find(name) : nullptr;
        if (!entry) continue;
        const std::string measure = model::unitOfParam(*entry);
        base::Json value = measure == "1" ? base::Json(number) : base::Json(base::writeNumber(number) + " " + measure);
        if (entry->isObject())
            (*entry)["value"] = std::move(value);
        else
            *entry = std::move(value);
    }
}

model::Flowsheet withValues(model::Flowsheet flowsheet, const LikelihoodRecord& record)
{
    const auto unit = std::ranges::find(flowsheet.units, record.unit, &model::UnitEntry::id);
    if (unit == flowsheet.units.end()) return flowsheet;
    for (const LikelihoodRecord::Parameter& parameter : record.parameters)
        giveNumber(*unit, parameter.name, parameter.value);
    const int condition = record.measurements.front().condition;
    for (const auto& [name, given] : record.conditions[std::size_t(condition)].values) {
        const std::string* from = std::get_if<std::string>(&given);
        if (!from) continue; // which the plant has
        const auto known = std::ranges::find(record.parameters, *from, &LikelihoodRecord::Parameter::name);
        if (known != record.parameters.end()) giveNumber(*unit, name, known->value);
    }
    return flowsheet;
}

LikelihoodModel readLikelihoodModel(const model::Flowsheet& flowsheet, const LikelihoodRecord& record,
                                    const model::Catalogue& catalogue, base::Errors& errors)
{
    const model::Plant plant = model::check(flowsheet, catalogue, errors);
    if (!errors.empty()) return {};
    const int unit = plant.unitIndex(record.unit);
    const model::UnitEntry* entry = flowsheet.unit(record.unit);
    if (unit < 0 || !plant.units[std::size_t(unit)].setup.equations || !entry) {
        errors.push_back(base::inputError(
            "unit", say(CORE_TR("core", "The plant has no unit “{1}” of type equations, to which the fit belongs."),
                        record.unit)));
        return {};
    }
    const model::UnitRecord equations = model::readUnitRecord(entry->params);
    return ModelReader(plant.units[std::size_t(unit)], equations, record, errors).read();
}

} // namespace titer::studies
