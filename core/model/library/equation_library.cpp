// Models written as equations: their files.
#include "core/model/library/equation_library.h"

#include "core/model/flat_params.h"
#include "core/model/library/library_file.h"

#include <algorithm>

namespace titer::model {

using base::Json;

namespace {

// Names in the list that comes with Titer, for translators; a test holds them together.
constexpr const char* shippedNames[] = {
    CORE_TR("core", "Batch growth (Monod)"),      CORE_TR("core", "Fed-batch reactor with substrate inhibition"),
    CORE_TR("core", "Secreted protein in yeast"), CORE_TR("core", "Robertson's stiff reactions"),
    CORE_TR("core", "Van de Vusse reactor"),
};

// What their states, inputs and parameters are called.
constexpr const char* shippedWords[] = {
    CORE_TR("core", "Biomass"),
    CORE_TR("core", "Substrate"),
    CORE_TR("core", "Product"),
    CORE_TR("core", "Volume"),
    CORE_TR("core", "Cells"),
    CORE_TR("core", "Reactant"),
    CORE_TR("core", "Intermediate"),
    CORE_TR("core", "First species"),
    CORE_TR("core", "Last species"),
    CORE_TR("core", "Secreted protein, published units"),
    CORE_TR("core", "Total protein, published units"),
    CORE_TR("core", "Yield"),
    CORE_TR("core", "Yield of biomass"),
    CORE_TR("core", "Yield of product"),
    CORE_TR("core", "Maximum specific uptake"),
    CORE_TR("core", "Maximum specific growth rate"),
    CORE_TR("core", "Half-saturation constant"),
    CORE_TR("core", "Inhibition constant"),
    CORE_TR("core", "Specific product formation"),
    CORE_TR("core", "Substrate in the feed"),
    CORE_TR("core", "Reactant in the feed"),
    CORE_TR("core", "Feed rate"),
    CORE_TR("core", "Dilution rate"),
    CORE_TR("core", "Maximum secretion"),
    CORE_TR("core", "Half-saturation constant of secretion"),
    CORE_TR("core", "Half-saturation constant of expression"),
    CORE_TR("core", "Expression of protein"),
    CORE_TR("core", "Repression constant"),
    CORE_TR("core", "Growth constant"),
    CORE_TR("core", "Half-saturation constant of growth"),
    CORE_TR("core", "Inhibition of growth"),
    CORE_TR("core", "Substrate per cells"),
    CORE_TR("core", "First reaction"),
    CORE_TR("core", "Reverse reaction"),
    CORE_TR("core", "Second reaction"),
    CORE_TR("core", "A to B"),
    CORE_TR("core", "B to C"),
    CORE_TR("core", "2 A to D"),
};

const char* wordOf(EquationModel::Kind kind)
{
    return kind == EquationModel::Kind::Law ? "law" : "unit";
}

} // namespace

std::vector<EquationModel> readEquationModels(std::string_view text, base::Errors& errors)
{
    LibraryFile file(text, equationsFormat, "models", errors);
    std::vector<EquationModel> all;
    for (const LibraryFile::Entry& entry : file.entries()) {
        const bool law = file.oneOf(entry, "kind", {"law", "unit"}) == "law";
        std::vector<std::string> keys{"id", "kind", "label", "source"};
        keys.insert(keys.end(), {law ? "kinetics" : "params", law ? "kinetics" : "initial"});
        file.rejectUnknownKeys(entry, keys);
        EquationModel model{file.id(entry),
                            law ? EquationModel::Kind::Law : EquationModel::Kind::Unit,
                            file.text(entry, "label"),
                            file.text(entry, "source", false),
                            file.object(entry, law ? "kinetics" : "params"),
                            {}};
        if (law)
            model.record["type"] = Json(equationsType);
        else
            model.initial = file.object(entry, "initial");
        all.push_back(std::move(model));
    }
    return all;
}

Json equationModelJson(const EquationModel& model)
{
    Json json = Json::object({{"id", model.id}, {"kind", wordOf(model.kind)}, {"label", model.label}});
    if (!model.source.empty()) json["source"] = model.source;
    json[model.kind == EquationModel::Kind::Law ? "kinetics" : "params"] = model.record;
    if (model.initial.isObject() && !model.initial.members().empty()) json["initial"] = model.initial;
    return json;
}

std::string writeEquationModels(std::span<const EquationModel> models)
{
    Json list = Json::array();
    for (const EquationModel& model : models) list.push(equationModelJson(model));
    return Json::object({{"format", equationsFormat}, {"models", std::move(list)}}).write() + "\n";
}

const std::vector<EquationModel>& equationModels()
{
    static const std::vector<EquationModel> all = [] {
        base::Errors ignored; // a test reads the list
        return readEquationModels(equationsText(), ignored);
    }();
    return all;
}

std::span<const char* const> equationModelNames()
{
    return shippedNames;
}

std::span<const char* const> equationModelWords()
{
    return shippedWords;
}

const EquationModel* equationModel(std::span<const EquationModel> models, std::string_view id)
{
    const auto found = std::find_if(models.begin(), models.end(), [id](const EquationModel& m) { return m.id == id; });
    return found == models.end() ? nullptr : &*found;
}

} // namespace titer::model
