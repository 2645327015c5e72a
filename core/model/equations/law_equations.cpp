// From the record of a rate law to its tape.
#include "core/model/equations/law_equations.h"

#include "core/base/text.h"
#include "core/base/units/units.h"
#include "core/model/equations/law_record.h"
#include "core/model/equations/network_equations.h"
#include "core/model/equations/system.h"
#include "core/model/faults.h"

#include <algorithm>
#include <cmath>

namespace titer::model {

using base::Dimension;
using base::dimensionOfUnit;
using base::Json;
using base::say;

namespace {

// What stands for a number when a law is bound, and what is read while it runs.
using Numbers = std::vector<std::optional<double>>;

// The numbers of a law's parameters under the names that texts have for them, in the order of parameterNames().
void addParameters(const RateLaw& law, std::span<const double> params, Numbers& numbers)
{
    for (std::size_t p = 0; p < law.params.size(); ++p) {
        const ParamSpec& spec = law.params[p];
        if (spec.shape != Shape::Choice) numbers.push_back(params[p]);
        for (std::size_t choice = 0; choice < spec.choices.size(); ++choice)
            numbers.push_back(int(params[p]) == int(choice) ? 1.0 : 0.0);
    }
}

// A parameter that a network multiplies is known by another name, so that a term of its own has it.
void addParameterNames(const RateLaw& law, const HybridNetwork* network, std::vector<KnownName>& names)
{
    for (const ParamSpec& spec : law.params) {
        const std::string name = network ? nameBeforeFactor(*network, spec.key) : spec.key;
        if (spec.shape != Shape::Choice) names.push_back({name, dimensionOfUnit(spec.unit)});
        for (const char* choice : spec.choices) names.push_back({std::string(spec.key) + "." + choice, {}});
    }
}

class EquationTape final : public LawTape {
public:
    EquationTape(std::shared_ptr<const EquationSystem> system, const RateLaw& law, Numbers fixed,
                 std::span<const double> params)
        : EquationTape(std::move(system), law, std::move(fixed), numbersOf(law, fixed, params))
    {
    }

    std::shared_ptr<const LawTape> with(std::span<const double> params) const override
    {
        return std::make_shared<EquationTape>(m_system, m_law, m_fixed, params);
    }

    Freed freed(std::span<const int> params) const override
    {
        Freed freed{{}, {}, m_numbers.size()};
        Numbers numbers = m_numbers;
        for (const int param : params) {
            std::size_t place = m_fixed.size();
            for (int before = 0; before < param; ++before)
                place += std::max<std::size_t>(1, m_law.params[std::size_t(before)].choices.size());
            numbers[place].reset();
            freed.inputs.push_back(int(place));
        }
        freed.tape = m_system->tape(numbers);
        return freed;
    }

    std::optional<Undefined> undefinedAt(std::span<const double> inputs) const override
    {
        // The tape knows limits that a text evaluated as it stands does not: x/(x + half) with a half of 0.
        std::vector<double> values(m_system->results().size());
        tape().run(inputs.data(), values.data());
        if (std::all_of(values.begin(), values.end(), [](double value) { return std::isfinite(value); }))
            return std::nullopt;
        return m_system->undefinedAt(m_numbers, inputs.data());
    }

    Terms terms() const override
    {
        Terms all{{}, m_system->tape(m_numbers, true)};
        const auto& results = m_system->results();
        for (std::size_t r = 0; r < results.size(); ++r)
            all.names.push_back({r < m_law.roles.size() ? "rates" : "outputs", results[r].name,
                                 results[r].dimension.value_or(Dimension{})});
        for (const Equation& term : m_system->terms())
            all.names.push_back({"let", term.name, term.dimension.value_or(Dimension{})});
        return all;
    }

private:
    EquationTape(std::shared_ptr<const EquationSystem> system, const RateLaw& law, Numbers fixed, Numbers numbers)
        : LawTape(system->tape(numbers), int(law.roles.size()))
        , m_system(std::move(system))
        , m_law(law)
        , m_fixed(std::move(fixed))
        , m_numbers(std::move(numbers))
    {
    }

    static Numbers numbersOf(const RateLaw& law, Numbers numbers, std::span<const double> params)
    {
        addParameters(law, params, numbers);
        return numbers;
    }

    std::shared_ptr<const EquationSystem> m_system;
    const RateLaw& m_law;
    Numbers m_fixed;   // what goes before the parameters
    Numbers m_numbers; // per known name
};

class LawReader {
public:
    LawReader(const Json& record, const BoundLaw& bound, const std::vector<Component>& components, base::Errors& errors,
              const std::string& where, const HybridNetwork* network)
        : m_record(record)
        , m_network(network)
        , m_bound(bound)
        , m_law(*bound.law)
        , m_components(components)
        , m_errors(errors)
        , m_where(where)
    {
    }

    std::shared_ptr<const LawTape> read()
    {
        const std::size_t before = m_errors.size();
        nameInputs();
        if (m_network)
            for (const auto& [name, dimension, number] : scalesOf(*m_network)) {
                m_known.push_back({name, dimension});
                m_fixed.push_back(number);
            }
        addParameterNames(m_law, m_network, m_known);
        checkNames();
        std::vector<Equation> terms = readTerms(), results = readRates();
        readGuards(terms, results);
        // The record of the base law stands in that of the hybrid one.
        if (m_network) addNetworkTerms(*m_network, m_where.substr(0, m_where.rfind('/')), terms);
        readOutputs(results);
        auto system =
            std::make_shared<const EquationSystem>(EquationSystem::read(m_known, std::move(terms), results, m_errors));
        if (m_errors.size() != before) return nullptr;
        return std::make_shared<EquationTape>(std::move(system), m_law, m_fixed, m_bound.params);
    }

private:
    void fault(const std::string& below, base::Sentence what)
    {
        m_errors.push_back({base::Code::Input, m_where + "/" + below, std::move(what)});
    }

    std::string unitOf(std::size_t role) const
    {
        const RoleSpec& spec = m_law.roles[role];
        const int component = m_bound.component[role];
        const bool own = spec.own && component >= 0;
        return std::string(concentrationUnit(own ? m_components[std::size_t(component)].basis : spec.basis));
    }

    // Roles and conditions, in the order of the tape's inputs; then which of the optional roles has a component.
    void nameInputs()
    {
        for (std::size_t i = 0; i < m_law.roles.size(); ++i) {
            m_known.push_back({m_law.roles[i].key, dimensionOfUnit(unitOf(i))});
            const bool absent = m_bound.component[i] < 0;
            m_fixed.push_back(absent ? std::optional<double>(m_law.roles[i].absent) : std::nullopt);
        }
        for (const ConditionName& condition : conditionNames()) {
            m_known.push_back({condition.name, dimensionOfUnit(condition.unit)});
            m_fixed.push_back(std::nullopt);
        }
        for (std::size_t i = 0; i < m_law.roles.size(); ++i) {
            if (m_law.roles[i].required) continue;
            m_known.push_back({std::string("has.") + m_law.roles[i].key, {}});
            m_fixed.push_back(m_bound.component[i] >= 0 ? 1.0 : 0.0);
        }
    }

    void checkNames()
    {
        std::vector<std::string> taken;
        for (const ConditionName& condition : conditionNames()) taken.push_back(condition.name);
        const auto check = [&](const char* name, const std::string& place) {
            if (std::optional<base::Sentence> unfit = unfitName(name)) return fault(place, *std::move(unfit));
            if (!isId(name))
                return fault(place, say(CORE_TR("core", "“{1}” cannot be the name of a species or parameter. Use 1 to "
                                                        "64 letters, digits, “_” and “-”."),
                                        excerpt(name)));
            if (std::find(taken.begin(), taken.end(), name) != taken.end())
                return fault(place, say(CORE_TR("core", "“{1}” is already the name of something else in these "
                                                        "equations; choose another name."),
                                        name));
            taken.push_back(name);
        };
        for (const RoleSpec& role : m_law.roles) check(role.key, std::string("species/") + role.key);
        for (const ParamSpec& spec : m_law.params) check(spec.key, std::string("params/") + spec.key);
    }

    // The texts of an object; what stands there otherwise is a fault.
    std::vector<Equation> textsIn(const char* key)
    {
        std::vector<Equation> texts;
        const Json* object = m_record.find(key);
        if (!object || object->isNull()) return texts;
        if (!object->isObject())
            fault(key, say(CORE_TR("core", "This must be an object in braces, not {1}."), shown(*object)));
        for (const auto& [name, text] : object->members()) {
            const std::string where = m_where + "/" + key + "/" + excerpt(name);
            if (text.isString())
                texts.push_back({name, text.string(), where, std::nullopt});
            else if (text.isNumber())
                texts.push_back({name, base::writeNumber(text.number()), where, std::nullopt});
            else
                fault(std::string(key) + "/" + excerpt(name),
                      say(CORE_TR("core", "An equation must be a text in quotation marks, not {1}."), shown(text)));
        }
        return texts;
    }

    std::vector<Equation> readTerms() { return textsIn("let"); }

    // One for each role, in their order.
    std::vector<Equation> readRates()
    {
        std::vector<Equation> given = textsIn("rates"), rates;
        for (std::size_t i = 0; i < m_law.roles.size(); ++i) {
            const std::string key = m_law.roles[i].key;
            const auto found =
                std::find_if(given.begin(), given.end(), [&](const Equation& e) { return e.name == key; });
            if (found == given.end())
                fault("species/" + key,
                      say(CORE_TR("core", "“{1}” has no rate: write one under \"rates\", such as \"{1}\": \"0\" where "
                                          "the culture neither forms nor consumes it."),
                          key));
            Equation rate = found == given.end() ? Equation{key, "0", m_where + "/rates/" + key, {}} : *found;
            rate.dimension = base::perTime(dimensionOfUnit(unitOf(i)));
            rates.push_back(std::move(rate));
            if (found != given.end()) given.erase(found);
        }
        std::vector<std::string> roles;
        for (const RoleSpec& role : m_law.roles) roles.push_back(role.key);
        for (const Equation& unknown : given) reportUnknown(unknown, roles);
        return rates;
    }

    // Conditions of terms and rates.
    void readGuards(std::vector<Equation>& terms, std::vector<Equation>& rates)
    {
        for (Equation& guard : textsIn("guards")) {
            std::vector<std::string> names;
            Equation* guarded = nullptr;
            for (auto* list : {&terms, &rates})
                for (Equation& equation : *list) {
                    names.push_back(equation.name);
                    if (equation.name == guard.name) guarded = &equation;
                }
            if (!guarded) {
                const std::string near = base::nearest(guard.name, names);
                fault("guards/" + excerpt(guard.name),
                      near.empty() ? say(CORE_TR("core", "“{1}” is neither a term nor a species; a guard has the name "
                                                         "of the term or rate that it sets to 0, one of {2}."),
                                         excerpt(guard.name), listed(names))
                                   : say(CORE_TR("core", "“{1}” is neither a term nor a species; did you mean “{2}”?"),
                                         excerpt(guard.name), near));
                continue;
            }
            guarded->guard = std::move(guard.text);
            guarded->guardWhere = std::move(guard.where);
        }
    }

    void reportUnknown(const Equation& rate, const std::vector<std::string>& roles)
    {
        const std::string near = base::nearest(rate.name, roles);
        fault("rates/" + excerpt(rate.name),
              near.empty()
                  ? say(CORE_TR("core", "This is the rate of “{1}”, which is not one of the species; add it under "
                                        "\"species\", or remove the rate."),
                        excerpt(rate.name))
                  : say(CORE_TR("core",
                                "This is the rate of “{1}”, which is not one of the species; did you mean “{2}”?"),
                        excerpt(rate.name), near));
    }

    void readOutputs(std::vector<Equation>& results)
    {
        const std::vector<Equation> given = textsIn("outputs");
        constexpr const char* units[] = {"1/s", "mol/m3/s", "mol/m3/s"};
        std::size_t known = 0;
        for (std::size_t o = 0; o < lawOutputs().size(); ++o) {
            Equation output{lawOutputs()[o], "0", m_where + "/outputs/" + lawOutputs()[o], {}};
            for (const Equation& equation : given)
                if (equation.name == output.name) output = equation, ++known;
            output.dimension = dimensionOfUnit(units[o]);
            results.push_back(std::move(output));
        }
        if (known == given.size()) return;
        const std::vector<std::string> names(lawOutputs().begin(), lawOutputs().end());
        for (const Equation& equation : given)
            if (std::find(names.begin(), names.end(), equation.name) == names.end())
                fault("outputs/" + excerpt(equation.name),
                      say(CORE_TR("core", "“{1}” is not an output of a rate law; possible outputs are {2}."),
                          excerpt(equation.name), listed(names)));
    }

    const Json& m_record;
    const HybridNetwork* m_network;
    const BoundLaw& m_bound;
    const RateLaw& m_law;
    const std::vector<Component>& m_components;
    base::Errors& m_errors;
    const std::string& m_where;
    std::vector<KnownName> m_known;
    Numbers m_fixed;
};

} // namespace

std::shared_ptr<const LawTape> readLawTape(const Json& record, const BoundLaw& bound,
                                           const std::vector<Component>& components, base::Errors& errors,
                                           const std::string& where, const HybridNetwork* network)
{
    return LawReader(record, bound, components, errors, where, network).read();
}

} // namespace titer::model
