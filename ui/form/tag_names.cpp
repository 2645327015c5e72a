// Names of tags.
#include "ui/form/tag_names.h"

#include "app/form_model.h"
#include "app/sentence.h"

#include <QCoreApplication>

#include <algorithm>

namespace titer::form {

namespace {

QString text(std::string_view s)
{
    return QString::fromUtf8(s.data(), qsizetype(s.size()));
}

} // namespace

QString unitName(const model::Flowsheet& flowsheet, std::string_view unit)
{
    const model::UnitEntry* entry = flowsheet.unit(unit);
    return text(entry && !entry->label.empty() ? std::string_view(entry->label) : unit);
}

QString tagName(const model::Flowsheet& flowsheet, const model::Catalogue& catalogue, const std::string& tag)
{
    const std::size_t dot = tag.find('.');
    if (dot == std::string::npos) return text(tag);
    const std::string unit = tag.substr(0, dot), key = tag.substr(dot + 1);
    const model::UnitEntry* entry = flowsheet.unit(unit);
    const model::UnitType* type = entry ? catalogue.unit(entry->type) : nullptr;
    if (!type) return text(tag);
    for (const auto& spec : type->settables)
        if (key == spec.key) return app::label(spec.label);
    for (const auto& spec : type->variables)
        if (key == spec.key) return app::label(spec.label);
    for (const model::Component& c : app::componentsOf(flowsheet))
        if (key == c.id) return text(c.label.empty() ? c.id : c.label);
    for (const auto& port : type->ports)
        if (key == std::string(port.key) + ".flow")
            return QCoreApplication::translate("RecipeForm", "%1, flow").arg(app::label(port.label));
    return text(key);
}

std::vector<ReadTag> tagsOf(const app::Document& document, std::string_view unit)
{
    const model::UnitEntry* entry = document.flowsheet().unit(unit);
    const model::UnitType* type = entry ? document.catalogue().unit(entry->type) : nullptr;
    if (!type) return {};
    const model::Plant* plant = document.plant().get();
    const int index = plant ? plant->unitIndex(unit) : -1;
    std::vector<ReadTag> tags;
    const auto add = [&](const std::string& key, const QString& name, const std::string& siUnit) {
        const std::string tag = entry->id + "." + key;
        if (index < 0 || model::findReadTarget(*plant, tag)) tags.push_back({tag, name, siUnit});
    };
    for (const model::VariableSpec& v : type->variables) add(v.key, app::label(v.label), v.unit);
    for (const model::Component& c : app::componentsOf(document.flowsheet()))
        add(c.id, text(c.label.empty() ? c.id : c.label), std::string(model::concentrationUnit(c.basis)));
    return tags;
}

std::string unitRead(const app::Document& document, const std::string& tag)
{
    for (const ReadTag& known : tagsOf(document, std::string_view(tag).substr(0, tag.find('.'))))
        if (known.tag == tag) return known.siUnit;
    if (!document.plant()) return {};
    const base::Result<model::ReadTarget> target = model::findReadTarget(*document.plant(), tag);
    return target ? target->unitOfMeasure : std::string();
}

} // namespace titer::form
