// Names of tags.
#include "app/form/tag_names.h"

#include "app/common/sentence.h"
#include "app/document/references.h"
#include "app/form/form.h"
#include "core/base/units/units.h"
#include "core/model/equations/described.h"

#include <QCoreApplication>

#include <algorithm>

namespace titer::app {

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

QString portName(const model::Flowsheet& flowsheet, const model::Catalogue& catalogue, const model::PortRef& port)
{
    const model::PortSpec* spec = portSpec(flowsheet, catalogue, port);
    return spec ? label(spec->label) : QString::fromStdString(port.port);
}

QString tagName(const model::Flowsheet& flowsheet, const model::Catalogue& catalogue, const std::string& tag)
{
    const std::size_t dot = tag.find('.');
    if (dot == std::string::npos) return text(tag);
    const std::string unit = tag.substr(0, dot), key = tag.substr(dot + 1);
    const model::UnitEntry* entry = flowsheet.unit(unit);
    const model::UnitType* type = entry ? model::typeOf(catalogue, *entry) : nullptr;
    if (!type) return text(tag);
    for (const auto& spec : type->setPoints)
        if (key == spec.key) return label(spec.label);
    for (const auto& spec : type->variables)
        if (key == spec.key) return label(spec.label);
    for (const model::Component& c : componentsOf(flowsheet))
        if (key == c.id) return nameOf(c);
    for (const auto& port : type->ports) {
        if (key == port.key) return label(port.label);
        if (key == std::string(port.key) + ".flow")
            return QCoreApplication::translate("RecipeForm", "%1, flow").arg(label(port.label));
    }
    return text(key);
}

QString placeName(const Document& document, const std::string& tag, std::string_view unit)
{
    const std::string_view place = unitOfTag(tag);
    const model::UnitEntry* entry = document.flowsheet().unit(place);
    const QString name = tagName(document.flowsheet(), document.catalogue(), tag);
    if (place == unit || !entry) return name;
    const model::UnitType* type = model::typeOf(document.catalogue(), *entry);
    const auto outlets = [](const model::UnitType& t) {
        return std::count_if(t.ports.begin(), t.ports.end(),
                             [](const auto& port) { return port.direction == model::Direction::Out; });
    };
    const QString owner = unitName(document.flowsheet(), place);
    if (type && tag.ends_with(".flow") && outlets(*type) == 1)
        return QCoreApplication::translate("RecipeForm", "%1, flow").arg(owner);
    return QCoreApplication::translate("RecipeForm", "%1: %2", "unit, quantity").arg(owner, name);
}

std::map<std::string, QString> namesWithUnits(const model::Flowsheet& flowsheet, const model::Catalogue& catalogue,
                                              const std::vector<std::string>& tags)
{
    std::map<std::string, QString> names;
    std::map<QString, int> count;
    for (const std::string& tag : tags) {
        const QString name = QCoreApplication::translate("RecipeForm", "%1: %2", "unit, quantity")
                                 .arg(unitName(flowsheet, unitOfTag(tag)), tagName(flowsheet, catalogue, tag));
        if (names.emplace(tag, name).second) ++count[name];
    }
    for (auto& [tag, name] : names)
        if (count[name] > 1) name = QStringLiteral("%1 (%2)").arg(name, text(tag));
    return names;
}

std::vector<ReadTag> tagsOf(const Document& document, std::string_view unit)
{
    return tagsOf(document.flowsheet(), document.catalogue(), document.plant().get(), unit);
}

std::vector<ReadTag> tagsOf(const model::Flowsheet& flowsheet, const model::Catalogue& catalogue,
                            const model::Plant* plant, std::string_view unit)
{
    const model::UnitEntry* entry = flowsheet.unit(unit);
    const model::UnitType* type = entry ? model::typeOf(catalogue, *entry) : nullptr;
    if (!type) return {};
    const int index = plant ? plant->unitIndex(unit) : -1;
    std::vector<ReadTag> tags;
    const auto add = [&](const std::string& key, const QString& name, const std::string& siUnit) {
        const std::string tag = entry->id + "." + key;
        if (index < 0 || model::findReadTarget(*plant, tag)) tags.push_back({tag, name, siUnit});
    };
    for (const model::VariableSpec& v : type->variables) add(v.key, label(v.label), v.unit);
    for (const model::Component& c : componentsOf(flowsheet))
        add(c.id, nameOf(c), std::string(model::concentrationUnit(c.basis)));
    return tags;
}

std::string unitRead(const Document& document, const std::string& tag)
{
    for (const ReadTag& known : tagsOf(document, std::string_view(tag).substr(0, tag.find('.'))))
        if (known.tag == tag) return known.siUnit;
    if (!document.plant()) return {};
    const base::Result<model::ReadTarget> target = model::findReadTarget(*document.plant(), tag);
    return target ? target->unitOfMeasure : std::string();
}

namespace {

// The port that a tag such as "feed.out.flow" refers to; nullptr where it is no flow that a recipe can write.
const model::PortSpec* writablePort(const Document& document, const model::PortRef& ref)
{
    const model::UnitEntry* entry = document.flowsheet().unit(ref.unit);
    const model::UnitType* type = entry ? model::typeOf(document.catalogue(), *entry) : nullptr;
    if (!type) return nullptr;
    for (const model::PortSpec& port : type->ports)
        if (ref.port == port.key)
            return port.phase != model::Phase::Gas &&
                           (port.rule == model::FlowRule::Set || port.rule == model::FlowRule::Pumps)
                       ? &port
                       : nullptr;
    return nullptr;
}

} // namespace

WrittenUnit unitWritten(const Document& document, const std::string& tag)
{
    const std::string_view unit = unitOfTag(tag);
    const model::UnitEntry* entry = document.flowsheet().unit(unit);
    const model::UnitType* type = entry ? model::typeOf(document.catalogue(), *entry) : nullptr;
    if (!type || tag.size() <= unit.size() + 1) return {};
    const std::string_view key = std::string_view(tag).substr(unit.size() + 1);
    for (const model::SetPointSpec& spec : type->setPoints)
        if (key == spec.key) return {spec.unit, spec.displayUnit};
    for (const model::PortSpec& port : type->ports)
        if (key == std::string(port.key) + ".flow") return {"m3/s"};
    return {};
}

std::vector<std::string> flowsAround(const Document& document, const std::string& unit)
{
    const std::vector<model::StreamEntry>& streams = document.flowsheet().streams;
    std::vector<std::string> before{unit}; // units from which something comes, and this one
    for (std::size_t i = 0; i < before.size(); ++i)
        for (const model::StreamEntry& stream : streams)
            if (stream.to.unit == before[i] &&
                std::find(before.begin(), before.end(), stream.from.unit) == before.end())
                before.push_back(stream.from.unit);
    std::vector<std::string> tags;
    for (const model::StreamEntry& stream : streams) {
        if (std::find(before.begin(), before.end(), stream.from.unit) == before.end()) continue;
        const std::string tag = stream.from.text() + ".flow";
        if (!writablePort(document, stream.from)) continue;
        if (!document.plant() || model::findWriteTarget(*document.plant(), tag)) tags.push_back(tag);
    }
    return tags;
}

std::string displayUnitOf(const model::Plant& plant, const figures::Column& column)
{
    if (column.plantUnit < 0) return base::displayUnit(column.unit);
    return model::displayUnitOf(plant, column.target);
}

} // namespace titer::app
