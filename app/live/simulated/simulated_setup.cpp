// Reads the settings of a simulated plant: its plant, its sensors, their faults, its set-points.
#include "app/live/simulated/simulated_setup.h"

#include "app/common/sentence.h"
#include "app/document/plant_files.h"
#include "app/document/project/project_peek.h"
#include "core/base/text.h"
#include "core/solve/catalogue.h"
#include "core/twin/mapping.h"
#include "generated/examples.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <cmath>

namespace titer::app {

using base::Code;
using base::say;
using connect::TagInfo;
using model::Plant;

namespace {

constexpr double secondsPerDay = 86400.0;
constexpr double forEver = 1e12;            // [s]: a drift that nobody puts right
constexpr qint64 maxSensorsSize = 16 << 20; // [bytes]
constexpr double minSetupPeriod = 0.01;     // [s]

std::string plantName(const connect::Settings& settings)
{
    for (const connect::SettingSpec& spec : simulatedSpecs())
        if (std::string_view(spec.key) == "plant" && !settings.has("plant")) return spec.defaultValue;
    return settings.value("plant");
}

model::Flowsheet readFlowsheet(const std::string& name, base::Errors& errors)
{
    const auto take = [&](base::Result<model::Flowsheet> flowsheet) {
        if (flowsheet) return std::move(*flowsheet);
        errors.push_back({flowsheet.error().code, "plant", flowsheet.error().what});
        return model::Flowsheet{};
    };
    if (namesExample(name)) return take(examplePlant(name));
    const QString path = QString::fromStdString(name);
    if (path.endsWith(QStringLiteral(".titer"))) return take(plantOfProject(path));
    base::Notices besides;
    return readPlantFile(path, errors, besides);
}

void change(model::Flowsheet& flowsheet, const connect::Settings& settings, base::Errors& errors)
{
    for (const connect::Settings& row : connect::rows(settings, "change"))
        if (const base::Done set = model::setAtPath(flowsheet, row.value("path"), row.value("value")); !set)
            errors.push_back({Code::Input, "change/path", set.error().what});
}

// A tag without unit gets the one that is usual.
std::string usualUnit(const Plant& plant, std::string_view variable)
{
    const base::Result<model::ReadTarget> target = model::findReadTarget(plant, variable);
    return target ? model::displayUnitOf(plant, *target) : std::string("1");
}

QString nameOfUnit(const model::PlantUnit& unit)
{
    return QString::fromStdString(unit.label.empty() ? unit.id : unit.label);
}

// What a unit reports, as people call it: "Temperature"; the key where it is none of its variables and contents.
QString quantityName(const Plant& plant, const std::string& variable)
{
    using Kind = model::ReadTarget::Kind;
    const base::Result<model::ReadTarget> target = model::findReadTarget(plant, variable);
    if (target && target->kind == Kind::Variable)
        return label(plant.units[std::size_t(target->unit)].type->variables[std::size_t(target->index)].label);
    if (target && target->kind == Kind::Component)
        if (const std::string& name = plant.components[std::size_t(target->index)].label; !name.empty())
            return QString::fromStdString(name);
    return QString::fromStdString(variable.substr(variable.find('.') + 1));
}

// "Production bioreactor: Temperature"
QString inUnit(const model::PlantUnit& unit, const QString& quantity)
{
    return QCoreApplication::translate("RecipeForm", "%1: %2", "unit, quantity").arg(nameOfUnit(unit), quantity);
}

// Nothing for a tag with a name of its own, which people gave it.
std::string labelOf(const Plant& plant, const twin::FittedSensor& fitted)
{
    const std::string& variable = fitted.sensor->variable;
    if (fitted.sensor->tag != variable) return {};
    return inUnit(plant.units[std::size_t(fitted.target.unit)], quantityName(plant, variable)).toStdString();
}

std::string variableOf(const Plant& plant, const std::string& tag)
{
    for (const model::TagEntry& entry : plant.tags)
        if (entry.tag == tag) return entry.variable;
    return tag;
}

twin::Sensor sensorOf(const Plant& plant, const connect::Settings& row, const connect::Settings& settings,
                      base::Errors& errors)
{
    const auto specs = simulatedSpecs();
    const auto columns = std::find_if(specs.begin(), specs.end(), [](const auto& spec) {
                             return std::string_view(spec.key) == "tag";
                         })->columns;
    const auto number = [&](const char* key) { return connect::quantity(columns, row, key); };
    twin::Sensor sensor;
    sensor.tag = row.value("name");
    sensor.variable = row.value("variable").empty() ? variableOf(plant, sensor.tag) : row.value("variable");
    sensor.unit = row.value("unit").empty() ? usualUnit(plant, sensor.variable) : row.value("unit");
    sensor.every = number("every").value_or(*connect::quantity(specs, settings, "every"));
    const std::optional<base::Unit> unit = base::findUnit(sensor.unit);
    if (!unit) {
        errors.push_back({Code::Input, "tag/unit",
                          say(CORE_TR("core", "“{1}” is not a known unit; enter one such as °C, g/L or 1e6 cells/mL."),
                              sensor.unit)});
        return sensor;
    }
    const double factor = unit->factor;
    if (const auto noise = number("noise"))
        sensor.noise = *noise * factor;
    else
        sensor.noiseShare = *connect::quantity(specs, settings, "noise");
    sensor.offset = number("offset").value_or(0.0) * factor;
    sensor.lost = number("lost").value_or(0.0);
    if (const auto drift = number("drift"))
        sensor.drifts.push_back({0.0, forEver, *drift * factor * forEver / secondsPerDay, 2.0 * forEver});
    return sensor;
}

// The tags that the settings state, else the plant's own, else all that it has.
std::vector<connect::Settings> tagRows(const Plant& plant, const connect::Settings& settings)
{
    std::vector<connect::Settings> rows = connect::rows(settings, "tag");
    if (!rows.empty()) return rows;
    for (const model::TagEntry& entry : plant.tags)
        rows.push_back(connect::Settings{{"name", entry.tag}, {"variable", entry.variable}});
    if (rows.empty())
        for (const std::string& variable : twin::comparableVariables(plant))
            rows.push_back(connect::Settings{{"name", variable}, {"variable", variable}});
    return rows;
}

std::vector<twin::Sensor> readSensorFile(const std::string& path, double speed, base::Errors& errors)
{
    QFile file(QString::fromStdString(path));
    if (!file.open(QIODevice::ReadOnly) || file.size() > maxSensorsSize) {
        errors.push_back(
            {Code::Io, "sensors",
             say(CORE_TR("core", "The file {1} could not be read. Check that it exists, that you have permission to "
                                 "read it and that it is a sensor file."),
                 path)});
        return {};
    }
    const QByteArray text = file.readAll();
    std::vector<twin::Sensor> sensors =
        twin::readSensors(std::string_view(text.constData(), std::size_t(text.size())), errors).sensors;
    // The file counts in the plant's time, the source in that of the real clock.
    for (twin::Sensor& sensor : sensors) sensor.every /= speed;
    return sensors;
}

void readFaults(const connect::Settings& settings, SimulatedSetup& setup, base::Errors& errors)
{
    const auto specs = simulatedSpecs();
    const auto columns = std::find_if(specs.begin(), specs.end(), [](const auto& spec) {
                             return std::string_view(spec.key) == "fault";
                         })->columns;
    for (const connect::Settings& row : connect::rows(settings, "fault")) {
        SensorFault fault{.kind = findFault(row.value("kind")).value_or(FaultKind::None),
                          .by = connect::quantity(columns, row, "by"),
                          .from = *connect::quantity(columns, row, "from")};
        fault.to = connect::quantity(columns, row, "to").value_or(fault.to);
        const std::string tag = row.value("tag");
        if (tag == wholeSource) {
            if (fault.kind != FaultKind::Offline)
                errors.push_back({Code::Input, "fault/kind",
                                  say(CORE_TR("core", "The source as a whole can only be “offline”, not “{1}”; name "
                                                      "a tag for that."),
                                      row.value("kind"))});
            setup.away.push_back(fault);
            continue;
        }
        const auto found = std::find_if(setup.tags.begin(), setup.tags.end(),
                                        [&](const SimulatedTag& other) { return other.info.id == tag; });
        if (found != setup.tags.end()) {
            found->faults.push_back(fault);
            continue;
        }
        errors.push_back(
            {Code::Input, "fault/tag",
             say(CORE_TR("core", "There is no tag “{1}” that could fail; name one of the tags, or *."), tag)});
    }
}

void addSetPoint(SimulatedSetup& setup, const std::string& tag, const QString& label, double min, double max)
{
    const base::Result<model::WriteTarget> target = model::findWriteTarget(*setup.plant, tag);
    if (!target) return; // its flow belongs to another unit, or nothing leaves there
    SimulatedSetPoint point{{}, *target, model::unitOf(*setup.plant, *target), {}, min, max};
    point.info.id = "set." + tag;
    point.info.label = label.toStdString();
    point.info.unit = model::displayUnitOf(*setup.plant, *target);
    point.unit = *base::findUnit(point.info.unit);
    point.info.writable = point.info.simulated = true;
    setup.setPoints.push_back(std::move(point));
}

void addSetPoints(SimulatedSetup& setup)
{
    for (const model::PlantUnit& unit : setup.plant->units) {
        for (const model::SetPointSpec& spec : unit.type->setPoints)
            //: What a set-point sets: "Production bioreactor: Temperature, set-point"
            addSetPoint(setup, unit.id + "." + spec.key,
                        QCoreApplication::translate("core", "%1, set-point").arg(inUnit(unit, label(spec.label))),
                        spec.min, spec.max);
        for (const int port : unit.outPorts) {
            const model::PortSpec& spec = unit.type->ports[std::size_t(port)];
            const QString flow = QCoreApplication::translate("RecipeForm", "%1, flow").arg(label(spec.label));
            addSetPoint(setup, unit.id + "." + spec.key + ".flow", inUnit(unit, flow), 0.0, model::unbounded);
        }
    }
}

void addTags(SimulatedSetup& setup, base::Errors& errors)
{
    for (const twin::FittedSensor& fitted : twin::fitSensors(*setup.plant, setup.sensors, errors)) {
        SimulatedTag tag{{}, fitted, 0, {}};
        tag.info.id = fitted.sensor->tag;
        tag.info.label = labelOf(*setup.plant, fitted);
        tag.info.unit = fitted.sensor->unit == "1" ? std::string() : fitted.sensor->unit;
        tag.info.simulated = true;
        tag.period = std::int64_t(std::llround(std::max(fitted.sensor->every, minSetupPeriod) * 1e6));
        for (const SimulatedTag& other : setup.tags)
            if (other.info.id == tag.info.id)
                errors.push_back({Code::Input, "tag/name",
                                  say(CORE_TR("core", "Two tags are called “{1}”; give one of them a different name."),
                                      tag.info.id)});
        setup.tags.push_back(std::move(tag));
    }
}

} // namespace

bool namesExample(const std::string& plant)
{
    const auto examples = model::examples();
    return std::any_of(examples.begin(), examples.end(), [&](const auto& example) { return example.id == plant; });
}

std::shared_ptr<const Plant> simulatedPlant(const connect::Settings& settings, base::Errors& errors,
                                            base::Notices& notices)
{
    model::Flowsheet flowsheet = readFlowsheet(plantName(settings), errors);
    if (errors.empty()) change(flowsheet, settings, errors);
    if (!errors.empty()) return nullptr;
    auto plant = std::make_shared<const Plant>(model::check(flowsheet, solve::catalogue(), errors));
    notices.insert(notices.end(), plant->notices.begin(), plant->notices.end());
    return errors.empty() ? plant : nullptr;
}

std::unique_ptr<SimulatedSetup> readSimulatedSetup(const connect::Settings& settings, base::Errors& errors,
                                                   base::Notices& notices)
{
    errors = connect::checkSettings(simulatedSpecs(), settings);
    if (!errors.empty()) return nullptr;
    auto setup = std::make_unique<SimulatedSetup>();
    setup->plant = simulatedPlant(settings, errors, notices);
    if (!setup->plant) return nullptr;
    setup->speed = *connect::quantity(simulatedSpecs(), settings, "speed");
    setup->from = connect::quantity(simulatedSpecs(), settings, "from");
    setup->seed = std::uint64_t(*connect::quantity(simulatedSpecs(), settings, "seed"));
    setup->beginsAgain = settings.value("at_end") != "hold";
    if (const std::string file = settings.value("sensors"); !file.empty())
        setup->sensors = readSensorFile(file, setup->speed, errors);
    else
        for (const connect::Settings& row : tagRows(*setup->plant, settings))
            setup->sensors.push_back(sensorOf(*setup->plant, row, settings, errors));
    if (!errors.empty()) return nullptr;
    addTags(*setup, errors);
    readFaults(settings, *setup, errors);
    addSetPoints(*setup);
    if (setup->plant->duration > 0.0 && setup->from.value_or(0.0) >= setup->plant->duration)
        errors.push_back(
            {Code::Input, "from",
             say(CORE_TR("core", "The recipe takes {1}, so the run cannot start at {2}; enter less."),
                 base::writeQuantity(setup->plant->duration, "h"), base::writeQuantity(*setup->from, "h"))});
    return errors.empty() ? std::move(setup) : nullptr;
}

std::vector<connect::BrowseNode> browsePlant(const Plant& plant, const std::string& node)
{
    std::vector<connect::BrowseNode> nodes;
    if (node.empty()) {
        for (const model::PlantUnit& unit : plant.units)
            if (!unit.variables.empty())
                nodes.push_back({unit.id, nameOfUnit(unit).toStdString(), true, {}, {}, unit.type->label});
        return nodes;
    }
    for (const std::string& variable : twin::comparableVariables(plant)) {
        if (!variable.starts_with(node + ".")) continue;
        const std::string unit = usualUnit(plant, variable);
        TagInfo tag;
        tag.id = variable;
        tag.unit = unit == "1" ? std::string() : unit;
        tag.label =
            inUnit(plant.units[std::size_t(plant.unitIndex(node))], quantityName(plant, variable)).toStdString();
        tag.simulated = true;
        nodes.push_back({variable,
                         quantityName(plant, variable).toStdString(),
                         false,
                         connect::writeRow(connect::Settings{{"name", variable}, {"variable", variable}}),
                         std::move(tag),
                         {}});
    }
    return nodes;
}

} // namespace titer::app
