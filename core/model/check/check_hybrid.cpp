// A hybrid rate law: its network, held against the base law, and the equations of both.
#include "core/base/not_available.h"
#include "core/model/check/checking.h"

#include "core/base/units/units.h"
#include "core/model/equations/law_equations.h"
#include "core/model/equations/law_record.h"
#include "core/model/flat_params.h"
#include "core/model/library/law_texts.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

namespace titer::model {

using base::Json;
using base::say;

namespace {

constexpr std::array keys{"type", "base", "factors", "inputs", "networks", "card"};
constexpr double maxFactor = 1000.0; // what a bound may be at most, and 1 by this at least

// Conditions that a network may read, in the order of LawTape::Condition: neither time nor the factors of the conditions.
constexpr int readableConditions = LawTape::Osmolality + 1;

class HybridReader {
public:
    HybridReader(Checking& checking, const Json& record, const BoundLaw& bound, const std::string& where)
        : m_checking(checking)
        , m_record(record)
        , m_bound(bound)
        , m_where(where)
    {
    }

    HybridNetwork read()
    {
        m_checking.values.rejectUnknownKeys(m_record, keys, m_where);
        readFactors();
        readInputs();
        const Json* networks = m_record.find("networks");
        if (!networks || networks->isNull()) return std::move(m_network);
        if (!networks->isArray()) {
            fault("/networks", say(CORE_TR("core", "This must be a list in brackets, not {1}."), shown(*networks)));
            return std::move(m_network);
        }
        if (!networks->items().empty() && (m_network.factors.empty() || m_network.inputs.empty()))
            fault("/networks", say(CORE_TR("core", "A network needs \"inputs\" that it reads and \"factors\" that it "
                                                   "gives.")));
        for (std::size_t n = 0; n < networks->items().size(); ++n)
            readNetwork(networks->items()[n], "/networks/" + std::to_string(n));
        return std::move(m_network);
    }

private:
    void fault(const std::string& below, base::Sentence what)
    {
        m_checking.faults.add(m_where + below, std::move(what));
    }

    // The two ends of a list.
    const std::vector<Json>* endsOf(const Json& value, const std::string& below)
    {
        if (value.isArray() && value.items().size() == 2) return &value.items();
        fault(below,
              say(CORE_TR("core", "This must be a list of the lowest and the highest value, not {1}."), shown(value)));
        return nullptr;
    }

    void readFactors()
    {
        const Json* factors = m_record.find("factors");
        if (!factors || factors->isNull() || !isObject(m_checking, *factors, m_where + "/factors")) return;
        for (const auto& [name, bounds] : factors->members()) readFactor(name, bounds, "/factors/" + excerpt(name));
    }

    void readFactor(const std::string& name, const Json& bounds, const std::string& below)
    {
        const auto& params = m_bound.law->params;
        std::vector<std::string> known;
        for (const ParamSpec& spec : params)
            if (mayBeMultiplied(spec)) known.push_back(spec.key);
        const auto found =
            std::find_if(params.begin(), params.end(), [&](const auto& spec) { return name == spec.key; });
        if (found == params.end()) return m_checking.faults.addUnknownKey(m_where + below, name, known);
        if (!mayBeMultiplied(*found))
            return fault(below, say(CORE_TR("core", "“{1}” decides the balances of the base law, or is not a number, "
                                                    "so no network may multiply it; possible are {2}."),
                                    name, listed(known)));
        HybridNetwork::Factor factor{.parameter = name, .index = int(found - params.begin())};
        const std::vector<Json>* ends = endsOf(bounds, below);
        if (!ends) return;
        if (!(*ends)[0].isNumber() || !(*ends)[1].isNumber())
            return fault(below,
                         say(CORE_TR("core", "The bounds of a factor must be numbers, not {1}."), shown(bounds)));
        factor.low = (*ends)[0].number();
        factor.high = (*ends)[1].number();
        if (!(factor.low >= 1.0 / maxFactor && factor.low < 1.0 && factor.high > 1.0 && factor.high <= maxFactor))
            return fault(
                below,
                say(CORE_TR(
                        "core",
                        "The bounds of the factor on “{1}” are {2} and {3}. Give the lower one first, at least {4} and "
                        "below 1, then the upper one, above 1 and at most {5}; at 1 the parameter is unchanged."),
                    name, base::writeShort(factor.low), base::writeShort(factor.high),
                    base::writeShort(1.0 / maxFactor), base::writeShort(maxFactor)));
        if (m_bound.params[std::size_t(factor.index)] == 0.0)
            return fault(
                below,
                say(CORE_TR("core", "“{1}” is 0 in the base law, so no factor changes it; give it a value."), name));
        m_network.factors.push_back(std::move(factor));
    }

    // Yields decide what is made of what: a factor on one of them would make mass from nothing.
    bool mayBeMultiplied(const ParamSpec& spec) const
    {
        const auto& yields = m_bound.law->yields;
        return spec.shape == Shape::Value && std::none_of(yields.begin(), yields.end(), [&](const char* yield) {
                   return std::string_view(yield) == spec.key;
               });
    }

    void readInputs()
    {
        const Json* inputs = m_record.find("inputs");
        if (!inputs || inputs->isNull() || !isObject(m_checking, *inputs, m_where + "/inputs")) return;
        for (const auto& [name, range] : inputs->members()) readInput(name, range, "/inputs/" + excerpt(name));
    }

    void readInput(const std::string& name, const Json& range, const std::string& below)
    {
        HybridNetwork::Input input{.name = name, .unit = {}};
        if (!findInput(input, below)) return;
        const std::vector<Json>* ends = endsOf(range, below);
        if (!ends) return;
        const auto read = [&](std::size_t end) {
            return m_checking.values.quantity((*ends)[end], input.unit, name,
                                              m_where + below + "/" + std::to_string(end));
        };
        const std::optional<double> low = read(0), high = read(1);
        if (!low || !high) return;
        if (!(*high > *low))
            return fault(below, say(CORE_TR("core", "The range of “{1}” is from {2} to {3}; give the lowest value of "
                                                    "the training data first, then a higher one."),
                                    name, base::writeQuantity(*low, base::displayUnit(input.unit)),
                                    base::writeQuantity(*high, base::displayUnit(input.unit))));
        input.low = *low;
        input.high = *high;
        m_network.inputs.push_back(std::move(input));
    }

    bool findInput(HybridNetwork::Input& input, const std::string& below)
    {
        std::vector<std::string> known;
        const auto& roles = m_bound.law->roles;
        for (std::size_t r = 0; r < roles.size(); ++r) {
            if (m_bound.component[r] < 0) continue;
            known.push_back(roles[r].key);
            if (input.name != roles[r].key) continue;
            const auto& component = m_checking.plant.components[std::size_t(m_bound.component[r])];
            input.role = int(r);
            input.unit = concentrationUnit(roles[r].own ? component.basis : roles[r].basis);
            return true;
        }
        for (int c = 0; c < readableConditions; ++c) {
            const ConditionName& condition = conditionNames()[std::size_t(c)];
            known.push_back(condition.name);
            if (input.name != condition.name) continue;
            input.unit = condition.unit;
            return true;
        }
        m_checking.faults.addUnknownKey(m_where + below, input.name, known);
        return false;
    }

    void readNetwork(const Json& layers, const std::string& below)
    {
        if (!layers.isArray() || layers.items().empty())
            return fault(
                below, say(CORE_TR("core", "A network must be a list of layers in brackets, not {1}."), shown(layers)));
        HybridNetwork::Layers read;
        int inputs = int(m_network.inputs.size());
        for (std::size_t l = 0; l < layers.items().size(); ++l) {
            const bool last = l + 1 == layers.items().size();
            std::optional<HybridNetwork::Layer> layer =
                readLayer(layers.items()[l], inputs, last, below + "/" + std::to_string(l));
            if (!layer) return;
            inputs = layer->outputs;
            read.push_back(*std::move(layer));
        }
        m_network.networks.push_back(std::move(read));
    }

    std::optional<HybridNetwork::Layer> readLayer(const Json& entry, int inputs, bool last, const std::string& below)
    {
        if (!isObject(m_checking, entry, m_where + below)) return std::nullopt;
        constexpr std::array layerKeys{"weights", "bias"};
        m_checking.values.rejectUnknownKeys(entry, layerKeys, m_where + below);
        const Json *weights = entry.find("weights"), *bias = entry.find("bias");
        const int rows = weights ? int(weights->items().size()) : 0;
        const int outputs = last ? int(m_network.factors.size()) : rows;
        if (rows == 0 || rows != outputs) {
            fault(below + "/weights",
                  say(CORE_TR("core", "The weights of this layer must be a list with a list for each of its outputs; "
                                      "there are {1} for {2} outputs. The last layer has an output for each factor."),
                      std::to_string(rows), std::to_string(outputs)));
            return std::nullopt;
        }
        HybridNetwork::Layer layer{.inputs = inputs, .outputs = outputs, .weights = {}, .bias = {}};
        bool sound = readNumbers(bias, outputs, below + "/bias", layer.bias);
        for (int o = 0; o < outputs; ++o)
            sound = readNumbers(&weights->items()[std::size_t(o)], inputs, below + "/weights/" + std::to_string(o),
                                layer.weights) &&
                    sound;
        return sound ? std::optional(std::move(layer)) : std::nullopt;
    }

    bool readNumbers(const Json* list, int count, const std::string& below, std::vector<double>& into)
    {
        const int given = list && list->isArray() ? int(list->items().size()) : 0;
        if (given != count) {
            fault(below, say(CORE_TR("core", "There are {1} numbers here, but this place of the network takes {2}; "
                                             "train it again with titer-cli hybrid train."),
                             std::to_string(given), std::to_string(count)));
            return false;
        }
        for (int i = 0; i < count; ++i) {
            const Json& number = list->items()[std::size_t(i)];
            if (!number.isNumber() || !std::isfinite(number.number())) {
                fault(below + "/" + std::to_string(i),
                      say(CORE_TR("core", "A weight of a network must be a finite number, not {1}."), shown(number)));
                return false;
            }
            into.push_back(number.number());
        }
        return true;
    }

    Checking& m_checking;
    const Json& m_record;
    const BoundLaw& m_bound;
    const std::string& m_where;
    HybridNetwork m_network;
};

} // namespace

bool checkBaseLaw(Checking& checking, const Json& record, const std::string& where)
{
    const Json* base = record.find("base");
    const auto add = [&](base::Sentence what) {
        checking.faults.add(where + "/base", std::move(what));
        return false;
    };
    if (!base || base->isNull())
        return add(say(CORE_TR("core", "A hybrid law needs a base law whose parameters its network multiplies: write "
                                       "one under \"base\", as {\"type\": \"monod\", …}.")));
    if (!isObject(checking, *base, where + "/base")) return false;
    if (isHybrid(*base))
        return add(say(CORE_TR("core", "The base law of a hybrid law cannot be hybrid itself; name another law.")));
    return true;
}

void readHybridLaw(Checking& checking, const Json& record, std::size_t index, const std::string& where)
{
    BoundLaw& bound = checking.plant.units[index].setup.kinetics;
    if (!bound) return;
    const Json& base = baseLawOf(record);
    if (!bringsEquations(base) && !lawText(bound.law->id))
        return checking.faults.add(where + "/base", withoutLawText(*bound.law));
    const std::size_t before = checking.faults.count();
    HybridNetwork network = HybridReader(checking, record, bound, where).read();
    if (checking.faults.count() != before) return;

    // The equations of a built-in law have the numbers of its code as parameters behind its own.
    const Json equations = bringsEquations(base) ? base : asEquations(*bound.law, base);
    BoundLaw written = bound;
    written.law = describedLaw(equations);
    for (std::size_t p = bound.params.size(); p < written.law->params.size(); ++p) {
        const ParamSpec& spec = written.law->params[p];
        const Json* constant = equations.find("params")->find(spec.key)->find("value");
        const base::Result<double> value = base::readQuantity(constant->string(), spec.unit);
        bound.constants.push_back(value ? *value : base::notAvailable);
    }
    written.params.insert(written.params.end(), bound.constants.begin(), bound.constants.end());
    base::Errors errors;
    bound.tape = readLawTape(equations, written, checking.plant.components, errors, where + "/base", &network);
    for (const base::Error& e : errors) checking.faults.add(e.where, e.what);
    bound.network = std::make_shared<const HybridNetwork>(std::move(network));
}

} // namespace titer::model
