#include "core/studies/hybrid/hybrid_record.h"

#include "core/base/units/units.h"
#include "core/model/equations/described.h"
#include "core/model/flat_params.h"
#include "core/model/library/law_texts.h"

#include <utility>

namespace titer::studies {

using base::Json;
using model::HybridNetwork;

namespace {

Json numbers(const double* first, std::size_t count)
{
    Json list = Json::array();
    for (std::size_t i = 0; i < count; ++i) list.push(first[i]);
    return list;
}

Json layersJson(const HybridNetwork::Layers& layers)
{
    Json list = Json::array();
    for (const HybridNetwork::Layer& layer : layers) {
        Json weights = Json::array();
        for (int o = 0; o < layer.outputs; ++o)
            weights.push(numbers(layer.weights.data() + std::size_t(o * layer.inputs), std::size_t(layer.inputs)));
        list.push(
            Json::object({{"weights", std::move(weights)}, {"bias", numbers(layer.bias.data(), layer.bias.size())}}));
    }
    return list;
}

// An end of a range, written so that it is read back as it is.
Json quantity(double si, const std::string& unit)
{
    const std::string shown = base::displayUnit(unit);
    const std::string text = base::writeQuantity(si, shown, 8);
    return base::readQuantity(text, unit).ok() ? Json(text) : Json(si);
}

} // namespace

Json baseRecord(const model::Flowsheet& flowsheet, const std::string& unit)
{
    const model::UnitEntry* entry = flowsheet.unit(unit);
    const Json* record = entry ? entry->params.find("kinetics") : nullptr;
    return record ? model::baseLawOf(*record) : Json();
}

base::Result<Json> asWritten(const Json& record, const model::Catalogue& catalogue)
{
    const model::RateLaw* law = model::bringsEquations(record) ? nullptr : model::lawOf(catalogue, record);
    if (law && !model::lawText(law->id)) return base::inputError("kinetics", model::withoutLawText(*law));
    return law ? model::asEquations(*law, record) : record;
}

model::Flowsheet withLaw(model::Flowsheet flowsheet, const std::string& unit, Json record)
{
    if (model::UnitEntry* entry = flowsheet.unit(unit)) entry->params["kinetics"] = std::move(record);
    return flowsheet;
}

Json hybridRecord(const Json& base, const HybridNetwork& network)
{
    Json record = Json::object({{"type", model::hybridType}, {"base", base}});
    Json& factors = record["factors"] = Json::object();
    for (const HybridNetwork::Factor& factor : network.factors)
        factors[factor.parameter] = Json::array({Json(factor.low), Json(factor.high)});
    Json& inputs = record["inputs"] = Json::object();
    for (const HybridNetwork::Input& input : network.inputs)
        inputs[input.name] = Json::array({quantity(input.low, input.unit), quantity(input.high, input.unit)});
    Json& networks = record["networks"] = Json::array();
    for (const HybridNetwork::Layers& layers : network.networks) networks.push(layersJson(layers));
    return record;
}

Json withMember(Json record, std::size_t member)
{
    const Json* networks = record.find("networks");
    if (networks && member < networks->items().size()) record["networks"] = Json::array({networks->items()[member]});
    return record;
}

} // namespace titer::studies
