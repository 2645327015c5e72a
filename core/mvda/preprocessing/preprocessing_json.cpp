#include "core/mvda/preprocessing/preprocessing_json.h"

#include "core/model/json_fields.h"

#include <algorithm>

namespace titer::mvda {

using base::Json;
using base::say;
using Eigen::Index;

namespace {

void readReference(const Json& list, const std::string& where, int channels, RowVectorXd& into, model::Faults& faults)
{
    const bool fits =
        list.isArray() && list.items().size() == std::size_t(channels) &&
        std::all_of(list.items().begin(), list.items().end(), [](const Json& item) { return item.isNumber(); });
    into = RowVectorXd::Zero(channels);
    if (!fits) return faults.add(where, say(CORE_TR("core", "Here {1} numbers are needed."), std::to_string(channels)));
    for (Index j = 0; j < channels; ++j) into[j] = list.items()[std::size_t(j)].number();
}

} // namespace

Json numbersJson(const VectorXd& numbers)
{
    Json list = Json::array();
    for (const double number : numbers) list.push(number);
    return list;
}

Json preprocessingJson(const Preprocessing& chain)
{
    Json columns = Json::array(), references = Json::array();
    for (std::size_t j = 0; j < chain.columns.size(); ++j)
        columns.push(Json::object({{"name", chain.columns[j]}, {"unit", chain.units[j]}}));
    for (const PreprocessingStep& step : chain.steps)
        if (step.hasReference()) references.push(numbersJson(step.reference.transpose()));
    return Json::object({{"text", chain.text()},
                         {"columns", std::move(columns)},
                         {"axis", numbersJson(chain.axis.transpose())},
                         {"references", std::move(references)}});
}

Preprocessing readPreprocessing(const Json& json, const std::string& where, model::Faults& faults)
{
    model::JsonFields fields(json, where, faults);
    std::string text;
    std::vector<std::string> names, units;
    fields.text("text", text, true);
    fields.list(
        "columns",
        [&](const Json& entry, const std::string& at) {
            model::JsonFields column(entry, at, faults);
            column.text("name", names.emplace_back(), true);
            column.text("unit", units.emplace_back());
        },
        true);
    (void)fields.find("axis");
    const Json* references = fields.find("references", true);
    base::Result<Preprocessing> chain = readPreprocessing(text);
    if (!chain) {
        fields.fault("text", chain.error().what);
        return {};
    }
    const base::Result<std::vector<int>> taken = bindColumns(*chain, names, units);
    if (!taken || taken->size() != names.size()) {
        fields.fault("columns", taken ? say(CORE_TR("core", "Here are columns that the preprocessing leaves out."))
                                      : taken.error().what);
        return {};
    }
    std::size_t next = 0;
    for (std::size_t i = 0; i < chain->steps.size(); ++i) {
        if (!chain->steps[i].hasReference()) continue;
        const Json none, &list = references && references->isArray() && next < references->items().size()
                                     ? references->items()[next]
                                     : none;
        readReference(list, fields.path("references") + "/" + std::to_string(next++),
                      chain->channelsBefore(i) * chain->steps[i].referencesPerChannel(), chain->steps[i].reference,
                      faults);
    }
    return std::move(*chain);
}

} // namespace titer::mvda
