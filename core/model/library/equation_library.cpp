// Models told as equations: their files.
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

const EquationModel* equationModel(std::span<const EquationModel> models, std::string_view id)
{
    const auto found = std::find_if(models.begin(), models.end(), [id](const EquationModel& m) { return m.id == id; });
    return found == models.end() ? nullptr : &*found;
}

} // namespace titer::model
