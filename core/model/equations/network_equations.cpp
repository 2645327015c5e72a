// Writes the network of a hybrid rate law as texts.
#include "core/model/equations/network_equations.h"

#include "core/base/text.h"
#include "core/base/units/units.h"

#include <algorithm>

namespace titer::model {

namespace {

std::string quoted(const std::string& name)
{
    return "`" + name + "`";
}

std::string numbered(const char* what, std::size_t network, std::size_t layer, std::size_t neuron)
{
    return "network." + std::to_string(network + 1) + "." + what + "." + std::to_string(layer + 1) + "." +
           std::to_string(neuron + 1);
}

std::string scaledName(const HybridNetwork::Input& input)
{
    return "network.scaled." + input.name;
}

std::string factorName(const HybridNetwork::Factor& factor)
{
    return "network.factor." + factor.parameter;
}

// b + w1*x1 + w2*x2 ...
std::string weightedSum(const HybridNetwork::Layer& layer, int output, const std::vector<std::string>& names)
{
    std::string text = base::writeNumber(layer.bias[std::size_t(output)]);
    for (int i = 0; i < layer.inputs; ++i)
        text += " + (" + base::writeNumber(layer.weights[std::size_t(output * layer.inputs + i)]) + ")*" +
                quoted(names[std::size_t(i)]);
    return text;
}

// The terms of one network; gives the names of what its last layer computes.
std::vector<std::string> addLayers(const HybridNetwork& network, std::size_t number, const std::string& where,
                                   std::vector<Equation>& terms)
{
    std::vector<std::string> names;
    for (const HybridNetwork::Input& input : network.inputs) names.push_back(scaledName(input));
    const HybridNetwork::Layers& layers = network.networks[number];
    for (std::size_t l = 0; l < layers.size(); ++l) {
        const bool last = l + 1 == layers.size();
        std::vector<std::string> next;
        for (int o = 0; o < layers[l].outputs; ++o) {
            const std::string sum = weightedSum(layers[l], o, names);
            next.push_back(numbered(last ? "sum" : "neuron", number, l, std::size_t(o)));
            terms.push_back({next.back(),
                             last ? sum : "tanh(" + sum + ")",
                             where + "/networks/" + std::to_string(number) + "/" + std::to_string(l),
                             {}});
        }
        names = std::move(next);
    }
    return names;
}

} // namespace

std::string nameBeforeFactor(const HybridNetwork& network, const std::string& parameter)
{
    const bool multiplied = !network.networks.empty() &&
                            std::any_of(network.factors.begin(), network.factors.end(),
                                        [&](const HybridNetwork::Factor& f) { return f.parameter == parameter; });
    return multiplied ? "base." + parameter : parameter;
}

std::vector<NetworkScale> scalesOf(const HybridNetwork& network)
{
    std::vector<NetworkScale> scales;
    for (const HybridNetwork::Input& input : network.inputs) {
        const base::Dimension dimension = base::dimensionOfUnit(input.unit);
        scales.push_back({"network.low." + input.name, dimension, input.low});
        scales.push_back({"network.width." + input.name, dimension, input.width()});
    }
    return scales;
}

void addNetworkTerms(const HybridNetwork& network, const std::string& where, std::vector<Equation>& terms)
{
    if (network.networks.empty()) return;
    for (const HybridNetwork::Input& input : network.inputs)
        terms.push_back({scaledName(input),
                         "2*(" + quoted(input.name) + " - " + quoted("network.low." + input.name) + ")/" +
                             quoted("network.width." + input.name) + " - 1",
                         where + "/inputs/" + input.name,
                         {}});
    std::vector<std::vector<std::string>> sums;
    for (std::size_t n = 0; n < network.networks.size(); ++n) sums.push_back(addLayers(network, n, where, terms));
    const std::string share = base::writeNumber(1.0 / double(network.networks.size()));
    for (std::size_t f = 0; f < network.factors.size(); ++f) {
        const HybridNetwork::Factor& factor = network.factors[f];
        std::string mean;
        for (const std::vector<std::string>& of : sums)
            mean += std::string(mean.empty() ? "" : " + ") + "tanh(" + quoted(of[f]) + " + (" +
                    base::writeNumber(factor.shift()) + "))";
        const std::string place = where + "/factors/" + factor.parameter;
        terms.push_back({factorName(factor),
                         "exp(" + base::writeNumber(factor.centre()) + " + (" + base::writeNumber(factor.reach()) +
                             ")*" + share + "*(" + mean + "))",
                         place,
                         {}});
        terms.push_back(
            {factor.parameter, quoted("base." + factor.parameter) + "*" + quoted(factorName(factor)), place, {}});
    }
}

} // namespace titer::model
