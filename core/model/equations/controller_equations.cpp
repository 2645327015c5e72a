// From the record of a controller to the law that is sampled.
#include "core/model/equations/controller_equations.h"

#include "core/base/not_available.h"
#include "core/base/units/units.h"
#include "core/model/faults.h"
#include "core/model/types/values.h"

#include <algorithm>
#include <cmath>

namespace titer::model {

using base::dimensionOfUnit;
using base::Json;
using base::say;

namespace {

// Equations with their tape. What it reads: the states, what sampledNames() lists, the tags.
struct SampledEquations {
    SampledEquations() = default;
    SampledEquations(EquationSystem read, std::vector<std::optional<double>> known)
        : system(std::move(read))
        , numbers(std::move(known))
        , tape(system.tape(numbers))
    {
    }

    EquationSystem system;
    std::vector<std::optional<double>> numbers; // per known name
    base::Tape tape;
};

bool areFinite(std::span<const double> values)
{
    return std::all_of(values.begin(), values.end(), [](double v) { return std::isfinite(v); });
}

class SampledLaw final : public Controller {
public:
    struct Parts {
        std::vector<std::string> tags;
        std::vector<bool> grows; // per state: its result is a rate
        SampledEquations start;  // gives the states
        SampledEquations law;    // gives the output and what becomes of the states
    };

    explicit SampledLaw(Parts parts)
        : m_parts(std::move(parts))
        , m_states(m_parts.grows.size())
        , m_withTerms(m_parts.law.system.tape(m_parts.law.numbers, true))
    {
    }

    // The states, and whether they have begun.
    int memoryCount() const override { return int(m_states) + 1; }

    double sample(const ControllerInput& in, bool, std::span<double> memory) const override
    {
        std::vector<double> inputs = inputsOf(in, memory), results(1 + m_states);
        if (memory[m_states] == 0.0 && !begins(inputs)) return base::notAvailable;
        m_parts.law.tape.run(inputs.data(), results.data());
        for (std::size_t i = 0; i < m_states; ++i)
            if (m_parts.grows[i]) results[1 + i] = inputs[i] + in.period * results[1 + i];
        if (!areFinite(results)) return base::notAvailable;
        std::copy(results.begin() + 1, results.end(), memory.begin());
        memory[m_states] = 1.0;
        return results[0];
    }

    std::optional<Undefined> undefinedAt(const ControllerInput& in, std::span<const double> memory) const override
    {
        std::vector<double> inputs = inputsOf(in, memory);
        for (std::size_t i = 0; i < inputs.size(); ++i)
            if (!std::isfinite(inputs[i]) && (m_parts.law.tape.uses(int(i)) || m_parts.start.tape.uses(int(i))))
                return std::nullopt;
        const bool begun = memory[m_states] != 0.0 || begins(inputs);
        const SampledEquations& at = begun ? m_parts.law : m_parts.start;
        const auto undefined = at.system.undefinedAt(at.numbers, inputs.data());
        if (!undefined) return std::nullopt;
        return Undefined{undefined->name, undefined->where, undefined->place.line, undefined->place.column};
    }

    // States and tags, the output and what becomes of the states, the terms.
    std::vector<Term> terms() const override
    {
        const EquationSystem& system = m_parts.law.system;
        const auto dimensionOf = [](const Equation& equation) {
            return equation.dimension.value_or(base::Dimension{});
        };
        std::vector<Term> all;
        for (std::size_t i = 0; i < m_states; ++i)
            all.push_back({"states", system.known()[i].name, system.known()[i].dimension});
        for (std::size_t t = 0; t < m_parts.tags.size(); ++t)
            all.push_back({"tags", m_parts.tags[t], system.known()[tagInput(t)].dimension});
        for (std::size_t r = 0; r < system.results().size(); ++r)
            all.push_back({r == 0                 ? ""
                           : m_parts.grows[r - 1] ? "rates"
                                                  : "next",
                           system.results()[r].name, dimensionOf(system.results()[r])});
        for (const Equation& term : system.terms()) all.push_back({"let", term.name, dimensionOf(term)});
        return all;
    }

    std::vector<double> termsAt(const ControllerInput& in, std::span<const double> memory) const override
    {
        std::vector<double> inputs = inputsOf(in, memory);
        if (memory[m_states] == 0.0) begins(inputs);
        std::vector<double> values(inputs.begin(), inputs.begin() + long(m_states));
        values.insert(values.end(), inputs.begin() + long(tagInput(0)), inputs.end());
        const std::size_t read = values.size();
        values.resize(read + m_parts.law.system.results().size() + m_parts.law.system.terms().size());
        m_withTerms.run(inputs.data(), values.data() + read);
        return values;
    }

private:
    // Where a tag stands among the inputs.
    std::size_t tagInput(std::size_t tag) const { return m_states + sampledNames().size() + tag; }

    std::vector<double> inputsOf(const ControllerInput& in, std::span<const double> memory) const
    {
        std::vector<double> inputs(memory.begin(), memory.begin() + long(m_states));
        inputs.insert(inputs.end(), {in.measured, in.setpoint, in.output, in.time, in.period, in.age});
        inputs.insert(inputs.end(), in.tags.begin(), in.tags.end());
        inputs.resize(tagInput(m_parts.tags.size()), base::notAvailable);
        return inputs;
    }

    // Puts the states as they start into the inputs; false where one is no number.
    bool begins(std::vector<double>& inputs) const
    {
        std::vector<double> start(m_states);
        m_parts.start.tape.run(inputs.data(), start.data());
        if (!areFinite(start)) return false;
        std::copy(start.begin(), start.end(), inputs.begin());
        return true;
    }

    Parts m_parts;
    std::size_t m_states;
    base::Tape m_withTerms; // gives what the law does, and the terms after it
};

class ControllerReader {
public:
    ControllerReader(const ControllerRecord& record, const ParamSet& params, const ControllerPlaces& places,
                     base::Errors& errors, const std::string& where)
        : m_record(record)
        , m_params(params)
        , m_places(places)
        , m_errors(errors)
        , m_where(where)
    {
    }

    std::shared_ptr<const Controller> read()
    {
        const std::size_t before = m_errors.size();
        addNames();
        addResults();
        if (m_errors.size() != before) return nullptr;
        const std::vector<Equation> terms = termsOf(m_record.let, m_where);
        EquationSystem law = EquationSystem::read(m_known, terms, m_results, m_errors);
        if (m_errors.size() != before) return nullptr;
        m_parts.law = {std::move(law), m_numbers};
        readStart(terms);
        return m_errors.size() == before ? std::make_shared<SampledLaw>(std::move(m_parts)) : nullptr;
    }

private:
    void refuse(const std::string& below, base::Sentence what)
    {
        m_errors.push_back(base::inputError(m_where + "/" + below, std::move(what)));
    }

    std::string placed(const std::string& unit) const { return placedUnit(unit, m_places.reads, m_places.writes); }

    void addName(const std::string& name, const std::string& unit, std::optional<double> number,
                 const std::string& below)
    {
        if (std::optional<base::Sentence> unfit = unfitName(name)) refuse(below, *std::move(unfit));
        const auto same = [&](const KnownName& known) { return known.name == name; };
        if (std::any_of(m_known.begin(), m_known.end(), same))
            refuse(below, say(CORE_TR("core", "“{1}” is already the name of something else here; rename one of them."),
                              excerpt(name)));
        m_known.push_back({name, dimensionOfUnit(unit)});
        m_numbers.push_back(number);
    }

    void addNames();
    void addResults();
    void readStart(std::vector<Equation> terms);

    const ControllerRecord& m_record;
    const ParamSet& m_params;
    const ControllerPlaces& m_places;
    base::Errors& m_errors;
    const std::string& m_where;
    SampledLaw::Parts m_parts;
    std::vector<KnownName> m_known;
    std::vector<std::optional<double>> m_numbers; // per known name
    std::vector<Equation> m_results;
};

// What is sampled stands before what the record names, so that a fault of a name that two bear is reported at the record's.
void ControllerReader::addNames()
{
    for (const NamedText& tag : m_record.tags) m_parts.tags.push_back(tag.name);
    for (const SampledName& own : sampledNames()) addName(own.name, placed(own.unit), std::nullopt, "");
    for (const ControllerRecord::State& state : m_record.states)
        addName(state.name, siUnitFrom(placed(state.unit)), std::nullopt, "states/" + excerpt(state.name));
    std::rotate(m_known.begin(), m_known.begin() + long(sampledNames().size()), m_known.end());
    for (std::size_t t = 0; t < m_record.tags.size(); ++t)
        addName(m_record.tags[t].name, m_places.tags[t], std::nullopt, "tags/" + excerpt(m_record.tags[t].name));
    for (const auto& [name, entry] : m_record.params)
        for (const NamedNumber& number : namedNumbers(name, *entry, m_params))
            addName(number.name, placed(number.unit), number.value, "params/" + excerpt(name));
}

void ControllerReader::addResults()
{
    if (!m_record.output)
        refuse("output", say(CORE_TR("core", "The output is missing; write what the controller writes, such as "
                                             "\"output\": \"gain*(setpoint - measured)\".")));
    else
        m_results.push_back(
            {"output", equationText(*m_record.output), m_where + "/output", dimensionOfUnit(m_places.writes)});
    for (const ControllerRecord::State& state : m_record.states) {
        const std::string name = excerpt(state.name);
        if (!state.next == !state.rate) {
            refuse("states/" + name,
                   state.next
                       ? say(CORE_TR("core", "“{1}” occurs under “next” and under “rates”; remove one of them."), name)
                       : say(CORE_TR("core", "“{1}” has no law: write under “next” what a sample makes of it, or under "
                                             "“rates” by how much it grows per time."),
                             name));
            continue;
        }
        m_parts.grows.push_back(state.rate != nullptr);
        const base::Dimension dimension = dimensionOfUnit(siUnitFrom(placed(state.unit)));
        m_results.push_back({state.name, equationText(state.rate ? *state.rate : *state.next),
                             m_where + (state.rate ? "/rates/" : "/next/") + name,
                             state.rate ? base::perTime(dimension) : dimension});
    }
}

// States whose start is a text are terms here; what stands nowhere begins at 0.
void ControllerReader::readStart(std::vector<Equation> terms)
{
    std::vector<KnownName> known;
    std::vector<std::optional<double>> numbers;
    std::vector<Equation> results;
    for (std::size_t i = 0; i < m_known.size(); ++i) {
        const ControllerRecord::State* state = i < m_record.states.size() ? &m_record.states[i] : nullptr;
        if (state && state->start) {
            terms.push_back({state->name, equationText(*state->start),
                             m_where + "/states/" + excerpt(state->name) + "/start", m_known[i].dimension});
            // Its place among the inputs stays, under a name that no text has.
            known.push_back({"`" + state->name, {}});
            numbers.push_back(0.0);
            continue;
        }
        known.push_back(m_known[i]);
        numbers.push_back(state ? std::optional(0.0) : m_numbers[i]);
    }
    for (const ControllerRecord::State& state : m_record.states)
        results.push_back(
            {state.name, "`" + state.name + "`", m_where + "/states/" + excerpt(state.name) + "/start", {}});
    const std::size_t before = m_errors.size();
    EquationSystem start = EquationSystem::read(std::move(known), std::move(terms), std::move(results), m_errors);
    if (m_errors.size() == before) m_parts.start = {std::move(start), std::move(numbers)};
}

} // namespace

std::shared_ptr<const Controller> readControllerLaw(const ControllerRecord& record, const ParamSet& params,
                                                    const ControllerPlaces& places, base::Errors& errors,
                                                    const std::string& where)
{
    return ControllerReader(record, params, places, errors, where).read();
}

} // namespace titer::model
