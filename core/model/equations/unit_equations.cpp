#include "core/model/equations/unit_equations.h"

#include "core/base/text.h"
#include "core/base/units/units.h"
#include "core/model/equations/param_record.h"
#include "core/model/equations/unit_texts.h"
#include "core/model/faults.h"

#include <algorithm>
#include <cmath>

namespace titer::model {

using base::dimensionOfUnit;
using base::Json;
using base::say;

namespace {

class UnitReader {
public:
    UnitReader(const UnitRecord& record, const UnitNumbers& numbers, const std::vector<Component>& components,
               base::Errors& errors, const std::string& where)
        : m_record(record)
        , m_given(numbers)
        , m_components(components)
        , m_errors(errors)
        , m_where(where)
        , m_tape(std::make_shared<UnitTape>())
    {
    }

    std::shared_ptr<const UnitTape> read()
    {
        const std::size_t before = m_errors.size();
        addNames();
        addRates();
        addOutflows();
        addEvents();
        if (m_errors.size() != before) return nullptr;
        UnitTexts::Part law{readSystem(m_known, termsOf(m_record.let, m_where), m_results), m_numbers};
        if (m_errors.size() != before) return nullptr;
        UnitTexts::Part start = readStart();
        if (m_errors.size() != before) return nullptr;
        const auto texts =
            std::make_shared<const UnitTexts>(std::move(law), m_ends, shownTerms(), std::move(start), m_params);
        texts->make(*m_tape);
        setUsualSizes();
        checkEvents();
        checkStart(*texts);
        return m_errors.size() == before ? m_tape : nullptr;
    }

private:
    void refuse(const std::string& where, base::Sentence what)
    {
        m_errors.push_back(base::inputError(m_where + "/" + where, std::move(what)));
    }

    void addName(const std::string& name, std::string_view unit, std::optional<double> number, const std::string& where)
    {
        if (std::optional<base::Sentence> unfit = unfitName(name)) refuse(where, *std::move(unfit));
        const auto same = [&](const KnownName& known) { return known.name == name; };
        if (std::any_of(m_known.begin(), m_known.end(), same))
            refuse(where, say(CORE_TR("core", "“{1}” is already the name of something else here; rename one of them."),
                              excerpt(name)));
        m_known.push_back({name, dimensionOfUnit(unit)});
        m_numbers.push_back(number);
    }

    void addNames();
    void addEntering();
    void addParam(const std::string& name, const Json& entry);
    void addResult(std::string name, std::string text, std::string where, base::Dimension dimension)
    {
        m_results.push_back({std::move(name), std::move(text), m_where + "/" + where, dimension});
    }
    void addRates();
    void addOutflows();
    void addOutflow(const UnitRecord::Port& port, UnitTape::Leaving& leaving);
    void addEvents();
    int stateOf(const std::string& name) const;
    void checkEvents();
    std::vector<int> shownTerms() const;
    UnitTexts::Part readStart();
    std::shared_ptr<const EquationSystem> readSystem(std::vector<KnownName> known, std::vector<Equation> terms,
                                                     std::vector<Equation> results)
    {
        return std::make_shared<const EquationSystem>(
            EquationSystem::read(std::move(known), std::move(terms), std::move(results), m_errors));
    }
    void setUsualSizes();
    void checkStart(const UnitTexts& texts);

    const UnitRecord& m_record;
    const UnitNumbers& m_given;
    const std::vector<Component>& m_components;
    base::Errors& m_errors;
    const std::string& m_where;
    std::shared_ptr<UnitTape> m_tape;
    std::vector<KnownName> m_known;
    std::vector<std::optional<double>> m_numbers; // per known name
    std::vector<Equation> m_results;
    UnitTexts::Ends m_ends;
    std::vector<UnitTexts::Given> m_params;
};

void UnitReader::addNames()
{
    for (const UnitRecord::State& state : m_record.states) {
        UnitTape::State& own = m_tape->states.emplace_back();
        own.name = state.name;
        const auto nominal = base::readQuantity(state.nominal, state.unit);
        if (nominal && *nominal > 0.0) own.nominal = *nominal;
        for (std::size_t c = 0; c < m_components.size(); ++c)
            if (m_components[c].id == state.component) own.component = int(c);
        addName(state.name, state.unit, std::nullopt, "states/" + excerpt(state.name));
    }
    m_tape->setPoints = int(m_record.inputs.size());
    for (const auto& [name, entry] : m_record.inputs)
        addName(name, unitOfParam(*entry), std::nullopt, "inputs/" + excerpt(name));
    addName("time", "s", std::nullopt, "states/time");
    addEntering();
    for (const auto& [name, entry] : m_record.params) addParam(name, *entry);
}

void UnitReader::addEntering()
{
    for (int p = 0; p < int(m_record.in.size()); ++p) {
        const std::string& port = m_record.in[std::size_t(p)].key;
        const std::string where = "ports/in/" + excerpt(port);
        m_tape->entering.push_back({.port = p, .flow = true});
        addName(port + ".flow", "m3/s", std::nullopt, where);
        m_tape->entering.push_back({.port = p});
        addName(port + ".temperature", "K", std::nullopt, where);
        for (int c = 0; c < int(m_components.size()); ++c) {
            const Component& component = m_components[std::size_t(c)];
            if (component.id == "flow" || component.id == "temperature") continue;
            m_tape->entering.push_back({.port = p, .component = c});
            addName(port + "." + component.id, concentrationUnit(component.basis), std::nullopt, where);
        }
    }
}

void UnitReader::addParam(const std::string& name, const Json& entry)
{
    for (const NamedNumber& number : namedNumbers(name, entry, m_given.params)) {
        addName(number.name, number.unit, number.value, "params/" + excerpt(name));
        const bool chosen = number.name.size() > name.size();
        m_params.push_back({number.name, name, chosen ? number.name.substr(name.size() + 1) : std::string()});
    }
}

void UnitReader::addRates()
{
    for (const UnitRecord::State& state : m_record.states) {
        const auto rate = std::find_if(m_record.rates.begin(), m_record.rates.end(),
                                       [&](const NamedText& t) { return t.name == state.name; });
        if (rate == m_record.rates.end())
            refuse("states/" + excerpt(state.name),
                   say(CORE_TR("core", "The state “{1}” has no rate; say under “rates” how it changes, or 0."),
                       excerpt(state.name)));
        else
            addResult("d" + state.name + "/dt", rate->text, "rates/" + excerpt(state.name),
                      base::perTime(dimensionOfUnit(state.unit)));
    }
    for (const NamedText& rate : m_record.rates)
        if (stateOf(rate.name) < 0)
            refuse("rates/" + excerpt(rate.name), say(CORE_TR("core", "There is no state “{1}”."), excerpt(rate.name)));
    m_ends.rates = int(m_results.size());
}

int UnitReader::stateOf(const std::string& name) const
{
    for (std::size_t i = 0; i < m_record.states.size(); ++i)
        if (m_record.states[i].name == name) return int(i);
    return -1;
}

void UnitReader::addOutflows()
{
    for (const UnitRecord::Port& port : m_record.out) addOutflow(port, m_tape->ports.emplace_back());
    m_ends.leaving = int(m_results.size());
}

void UnitReader::addOutflow(const UnitRecord::Port& port, UnitTape::Leaving& leaving)
{
    if (!port.outflow) return;
    const std::string where = "outflow/" + excerpt(port.key);
    const auto add = [&](const char* key, const char* unit, bool& has) {
        const Json* text = port.outflow->find(key);
        if (!text) return;
        has = true;
        addResult(port.key + "." + key, equationText(*text), where + "/" + key, dimensionOfUnit(unit));
    };
    add("flow", "m3/s", leaving.flow);
    add("temperature", "K", leaving.temperature);
    const Json* concentrations = port.outflow->find("concentration");
    if (!concentrations) return;
    for (const auto& [id, text] : concentrations->members()) {
        const auto component = std::find_if(m_components.begin(), m_components.end(),
                                            [&, &name = id](const Component& c) { return c.id == name; });
        const std::string place = where + "/concentration/" + excerpt(id);
        if (component == m_components.end()) {
            refuse(place,
                   say(CORE_TR("core", "The plant has no component “{1}”; add it to the components or name another."),
                       excerpt(id)));
            continue;
        }
        leaving.components.push_back(int(component - m_components.begin()));
        addResult(port.key + "." + id, equationText(text), place, dimensionOfUnit(concentrationUnit(component->basis)));
    }
}

void UnitReader::addEvents()
{
    for (const UnitRecord::Event& event : m_record.events)
        addResult(event.id, event.when, "events/" + excerpt(event.id) + "/when", {});
    m_ends.conditions = int(m_results.size());
    for (const UnitRecord::Event& event : m_record.events) {
        const std::string where = "events/" + excerpt(event.id);
        UnitTape::Event& own = m_tape->events.emplace_back();
        own.persistent = event.persistent;
        own.atStart = event.atStart;
        own.valuesAtTrigger = event.valuesAtTrigger;
        own.delayed = !event.delay.empty();
        addResult("delay", event.delay.empty() ? "0" : event.delay, where + "/delay", dimensionOfUnit("s"));
        addResult("priority", event.priority.empty() ? base::writeNumber(UnitTape::noPriority) : event.priority,
                  where + "/priority", {});
        for (const NamedText& set : event.set) {
            const std::string place = where + "/set/" + excerpt(set.name);
            const int state = stateOf(set.name);
            if (state < 0) {
                refuse(place, say(CORE_TR("core", "There is no state “{1}”."), excerpt(set.name)));
                continue;
            }
            if (m_tape->states[std::size_t(state)].component >= 0)
                refuse(place,
                       say(CORE_TR("core", "“{1}” is an amount of a component, which is part of the mass balance: an "
                                           "event cannot add or remove it. Let it flow through a port."),
                           excerpt(set.name)));
            own.states.push_back(state);
            addResult(set.name, set.text, place, dimensionOfUnit(m_record.states[std::size_t(state)].unit));
        }
    }
}

// Events depend on nothing that enters, whose course is not looked at for them.
void UnitReader::checkEvents()
{
    const int first = m_tape->timeInput() + 1;
    for (int i = 0; i < int(m_tape->entering.size()); ++i) {
        if (m_tape->leaving.uses(first + i)) m_tape->passesOn = true;
        if (m_tape->conditions.uses(first + i) || m_tape->acts.uses(first + i))
            refuse(
                "events",
                say(CORE_TR(
                        "core",
                        "An event depends on “{1}”; events can depend on states, inputs, parameters and time alone."),
                    m_known[std::size_t(first + i)].name));
    }
    m_tape->conditionsNameTime = m_tape->conditions.uses(m_tape->timeInput());
    // What follows passes on, whatever its text says.
    for (const UnitTape::Leaving& port : m_tape->ports) m_tape->passesOn |= port.flow;
}

std::vector<int> UnitReader::shownTerms() const
{
    std::vector<int> shown;
    const std::vector<std::string> units = unitsOfTerms(m_record);
    for (std::size_t i = 0; i < units.size(); ++i)
        if (!units[i].empty()) shown.push_back(int(i));
    return shown;
}

// States whose start is a text follow from those that start with a number.
UnitTexts::Part UnitReader::readStart()
{
    std::vector<KnownName> known;
    std::vector<std::optional<double>> numbers;
    std::vector<Equation> all = termsOf(m_record.let, m_where), results;
    for (std::size_t i = 0; i < m_known.size(); ++i) {
        const UnitRecord::State* state = i < m_record.states.size() ? &m_record.states[i] : nullptr;
        if (state && state->start) {
            all.push_back({state->name, equationText(*state->start), m_where + "/start/" + excerpt(state->name),
                           m_known[i].dimension});
            continue;
        }
        known.push_back(m_known[i]);
        numbers.push_back(m_numbers[i]);
        const std::size_t setPoint = i - m_record.states.size();
        if (state)
            numbers.back() = m_given.initial[i].value_or(0.0);
        else if (!m_numbers[i])
            numbers.back() = setPoint < m_given.set.size() ? m_given.set[setPoint] : 0.0;
    }
    for (const UnitRecord::State& state : m_record.states)
        results.push_back({state.name, "`" + state.name + "`", m_where + "/start/" + excerpt(state.name), {}});
    return {readSystem(std::move(known), std::move(all), std::move(results)), std::move(numbers)};
}

// A state whose usual size nobody states is as large as at its start, and never smaller than a thousandth of what others
// of its dimension start with; what starts at 0 grows from these. In SI a flask holds millionths of a kilogram, and a
// single molecule is 1e-24 mol: what starts far below starts at 0.
void UnitReader::setUsualSizes()
{
    constexpr double little = 1e-3, least = 1e-30;
    const auto sizeOf = [](double start) { return std::isfinite(start) ? std::abs(start) : 0.0; };
    for (std::size_t i = 0; i < m_record.states.size(); ++i) {
        if (!m_record.states[i].nominal.empty()) continue;
        double largest = 0.0;
        for (std::size_t k = 0; k < m_record.states.size(); ++k)
            if (m_known[k].dimension == m_known[i].dimension)
                largest = std::max(largest, sizeOf(m_tape->states[k].start));
        UnitTape::State& own = m_tape->states[i];
        const double start = sizeOf(own.start), size = start > least ? std::max(start, little * largest) : largest;
        if (size > least) own.nominal = std::min(own.nominal, size);
    }
}

void UnitReader::checkStart(const UnitTexts& texts)
{
    if (std::all_of(m_tape->states.begin(), m_tape->states.end(),
                    [](const UnitTape::State& state) { return std::isfinite(state.start); }))
        return;
    if (const auto undefined = texts.undefinedStart())
        m_errors.push_back(base::inputError(
            undefined->where,
            say(CORE_TR("core", "In line {1}, column {2}, “{3}” divides by zero or leaves the range of a function, so "
                                "that a state does not start at a number."),
                undefined->place.line, undefined->place.column, undefined->name)));
}

} // namespace

std::shared_ptr<const UnitTape> readUnitTape(const UnitRecord& record, const UnitNumbers& numbers,
                                             const std::vector<Component>& components, base::Errors& errors,
                                             const std::string& where)
{
    return UnitReader(record, numbers, components, errors, where).read();
}

} // namespace titer::model
