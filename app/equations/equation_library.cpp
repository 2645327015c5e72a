// The library of equations of a project.
#include "app/equations/equation_library.h"

#include "app/common/export_file.h"
#include "app/document/edits_components.h"
#include "app/document/plant_files.h"
#include "app/equations/equation_lines.h"

#include "core/base/text.h"
#include "core/base/units/units.h"
#include "core/model/equations/described.h"
#include "core/model/faults.h"
#include "core/model/flat_params.h"
#include "core/model/library/law_source.h"
#include "core/store/project_file.h"

#include <algorithm>

namespace titer::app {

using base::Code;
using base::Error;
using base::Json;
using base::say;
using model::Flowsheet;

namespace {

// "Batch growth (Monod)" is kept as batch_growth_monod.
std::string idFor(const std::string& name)
{
    std::string id;
    for (const char c : base::lowerAscii(name)) {
        const bool fits = base::isDigit(c) || (c >= 'a' && c <= 'z');
        if (fits)
            id += c;
        else if (!id.empty() && id.back() != '_')
            id += '_';
    }
    while (!id.empty() && id.back() == '_') id.pop_back();
    return id.substr(0, 64);
}

// A component for each species whose own is not in the plant.
void addComponents(Flowsheet& flowsheet, const model::RateLaw& law, const Json& record)
{
    const Json* species = record.find("species");
    for (const model::RoleSpec& role : law.roles) {
        const Json* entry = species ? species->find(role.key) : nullptr;
        const Json* named = entry && entry->isObject() ? entry->find("component") : entry;
        if (!role.required && !(named && named->isString())) continue;
        const std::string id = named && named->isString() ? named->string() : std::string(role.key);
        if (componentEntry(flowsheet, id)) continue;
        const char* basis = role.basis == model::Basis::Mass     ? "mass"
                            : role.basis == model::Basis::Amount ? "amount"
                                                                 : "count";
        flowsheet.components.push_back(Json::object({{"id", id}, {"label", role.label}, {"basis", basis}}));
    }
}

} // namespace

base::Result<std::vector<EquationModel>> readEquationLibrary(store::ProjectFile& project)
{
    const auto items = project.items(store::ItemKind::Equations);
    if (!items) return items.error();
    Json file = Json::object({{"format", model::equationsFormat}, {"models", Json::array()}});
    base::Errors errors;
    for (const store::Item& item : *items) file["models"].push(base::readJson(item.text, errors));
    std::vector<EquationModel> models = model::readEquationModels(file.write(false), errors);
    if (!errors.empty()) return errors.front();
    return models;
}

base::Done saveEquationLibrary(store::ProjectFile& project, std::span<const EquationModel> models,
                               std::string_view reason)
{
    std::vector<store::Item> items;
    for (const EquationModel& model : models) items.push_back({model.id, equationModelJson(model).write(false)});
    return project.saveItems(store::ItemKind::Equations, items, reason);
}

std::vector<EquationModel> mergedModels(std::vector<EquationModel> kept, std::span<const EquationModel> added)
{
    for (const EquationModel& model : added) {
        const auto same = std::ranges::find(kept, model.id, &EquationModel::id);
        if (same == kept.end())
            kept.push_back(model);
        else
            *same = model;
    }
    return kept;
}

Edited useEquations(const Flowsheet& before, const model::Catalogue& catalogue, std::string_view id,
                    const EquationModel& model)
{
    Flowsheet after = before;
    model::UnitEntry* unit = after.unit(id);
    const std::string where = "units/" + std::string(id);
    if (!unit) return absentEntry(where);
    if (model.kind == EquationModel::Kind::Unit) {
        if (unit->type != model::equationsType)
            return Error{
                Code::Input, where,
                say(CORE_TR("core", "“{1}” are the equations of a whole unit; add a unit of the type “Equations” "
                                    "for them."),
                    model.label)};
        unit->params = model.record;
        unit->initial = model.initial;
        return after;
    }
    const model::UnitType* type = model::typeOf(catalogue, *unit);
    if (!type || !takesKinetics(*type))
        return Error{
            Code::Input, where,
            say(CORE_TR("core", "“{1}” are the equations of a culture; choose a bioreactor for them."), model.label)};
    unit->params["kinetics"] = model.record;
    if (!model.source.empty()) unit->params["kinetics"]["source"] = model.source;
    addComponents(after, *model::lawOf(catalogue, model.record), model.record);
    return after;
}

base::Result<EquationModel> equationsOf(const Flowsheet& flowsheet, const model::Catalogue& catalogue,
                                        std::string_view id, const std::string& name)
{
    const std::string path = equationRecordOf(flowsheet, id);
    const Json* record = path.empty() ? nullptr : model::findAtPath(flowsheet, path);
    if (!record)
        return Error{Code::Input, "units/" + std::string(id),
                     say(CORE_TR("core", "This unit has no equations of its own."))};
    EquationModel model{idFor(name), EquationModel::Kind::Law, name, {}, *record, {}};
    if (model.id.empty())
        return Error{Code::Input, "equations",
                     say(CORE_TR("core", "A model in the library needs a name with a letter or a digit."))};
    if (!path.ends_with("/kinetics")) {
        model.kind = EquationModel::Kind::Unit;
        model.initial = flowsheet.unit(id)->initial;
    }
    if (record->find("source")) {
        model.source = model::lawSource(*record, catalogue).words().text();
        model.record.erase("source"); // the model says it
    }
    return model;
}

EquationLibrary::EquationLibrary(Document& document, QObject* parent)
    : QObject(parent)
    , m_document(document)
{
    connect(&document, &Document::projectChanged, this, &EquationLibrary::load);
    load();
}

void EquationLibrary::load()
{
    std::vector<EquationModel> before = std::exchange(m_list, {});
    if (ProjectSession* project = m_document.project()) {
        auto read = project->ask([](store::ProjectFile& file) { return readEquationLibrary(file); });
        if (read)
            m_list = std::move(*read);
        else
            emit failed(read.error());
    }
    if (m_list != before) emit changed();
}

bool EquationLibrary::writable() const
{
    return m_document.project() && m_document.project()->writable();
}

base::Done EquationLibrary::keep(const EquationModel& model)
{
    return save(mergedModels(m_list, {&model, 1}));
}

base::Done EquationLibrary::remove(const std::string& id)
{
    std::vector<EquationModel> list = m_list;
    std::erase_if(list, [&](const EquationModel& model) { return model.id == id; });
    return save(std::move(list));
}

base::Done EquationLibrary::takeFile(const QString& path)
{
    const base::Result<std::string> text = readPlantText(path);
    if (!text) return text.error();
    base::Errors errors;
    const std::vector<EquationModel> added = model::readEquationModels(*text, errors);
    return errors.empty() ? save(mergedModels(m_list, added)) : base::Done(errors.front());
}

base::Done EquationLibrary::writeFile(const QString& path) const
{
    return writeExport(path, QByteArray::fromStdString(writeEquationModels(m_list)));
}

base::Done EquationLibrary::save(std::vector<EquationModel> list)
{
    if (!writable())
        return Error{
            Code::Io, m_document.path().toStdString(),
            say(CORE_TR("core", "The library of equations is kept in a project; save the plant as a project that "
                                "can be written, then try again."))};
    const base::Done done =
        m_document.project()->ask([&](store::ProjectFile& file) { return saveEquationLibrary(file, list, {}); });
    if (!done) return done;
    m_list = std::move(list);
    emit changed();
    return base::done();
}

} // namespace titer::app

#include "app/equations/moc_equation_library.cpp"
