// Lines of equations.
#include "app/equations/equation_lines.h"

#include "app/common/sentence.h"

#include "core/base/math/expression.h"
#include "core/base/text.h"
#include "core/base/units/units.h"
#include "core/model/equations/controller_record.h"
#include "core/model/equations/law_record.h"
#include "core/model/flat_params.h"
#include "core/model/predictive_texts.h"

#include <QCoreApplication>

#include <algorithm>
#include <span>
#include <tuple>

namespace titer::app {

using base::Json;
using model::Flowsheet;

namespace {

struct PartWords {
    const char* part;
    const char* title;
    const char* help;
    const char* add; // nullptr where its lines come with others
    const char* wanted;
    bool isText;
};

constexpr PartWords speciesPart = {
    "species",
    CORE_TR("core", "Species"),
    CORE_TR("core", "What the culture forms or consumes: a name for the equations, and the component that it is."),
    CORE_TR("core", "Add species"),
    "species",
    false};
constexpr PartWords paramsPart = {"params",
                                  CORE_TR("core", "Parameters"),
                                  CORE_TR("core", "Numbers with their unit, such as 0.4 1/h."),
                                  CORE_TR("core", "Add parameter"),
                                  "k",
                                  false};
constexpr PartWords letPart = {"let",
                               CORE_TR("core", "Terms"),
                               CORE_TR("core", "Named steps that the rates and other terms use."),
                               CORE_TR("core", "Add term"),
                               "term",
                               true};
constexpr PartWords guardsPart = {
    "guards",
    CORE_TR("core", "Guards"),
    CORE_TR("core", "Conditions, such as substrate > 0: where one is false, the term or rate of the same name is 0."),
    CORE_TR("core", "Add guard"),
    "guard",
    true};
constexpr PartWords ratesPart = {"rates",
                                 CORE_TR("core", "Rates"),
                                 CORE_TR("core", "How each changes with time, in its unit per time."),
                                 nullptr,
                                 "",
                                 true};
constexpr PartWords statesPart = {"states",
                                  CORE_TR("core", "States"),
                                  CORE_TR("core", "What changes with time: a name and its unit."),
                                  CORE_TR("core", "Add state"),
                                  "x",
                                  false};
constexpr PartWords inputsPart = {"inputs",
                                  CORE_TR("core", "Inputs"),
                                  CORE_TR("core", "Set-points that the recipe, controllers and the optimiser write."),
                                  CORE_TR("core", "Add input"),
                                  "u",
                                  false};

constexpr PartWords memoryPart = {
    "states",
    CORE_TR("core", "States"),
    CORE_TR("core", "What the controller remembers from sample to sample: a name and its unit."),
    CORE_TR("core", "Add state"),
    "x",
    false};
constexpr PartWords tagsPart = {
    "tags",
    CORE_TR("core", "Further tags"),
    CORE_TR("core", "What the controller reads besides: a name for the equations, and the tag, such as "
                    "n1.volume."),
    CORE_TR("core", "Add tag"),
    "y",
    false};

constexpr PartWords lawParts[] = {speciesPart, paramsPart, letPart, guardsPart, ratesPart};
constexpr PartWords unitParts[] = {statesPart, inputsPart, paramsPart, letPart, ratesPart};
constexpr PartWords controllerParts[] = {memoryPart, tagsPart, paramsPart, letPart};

// Lines of which each state of a controller has one, with or without a text.
constexpr std::tuple<const char*, const char*, const char*> stateLines[] = {
    {"next", CORE_TR("core", "After the sample"), CORE_TR("core", "What the sample makes of each state.")},
    {"rates", CORE_TR("core", "Rates"),
     CORE_TR("core", "Or by how much it grows per time: this times the period is added at each sample.")},
    {"start", CORE_TR("core", "Start values"),
     CORE_TR("core", "What each state is at the first sample; without one it is 0.")},
};

constexpr std::pair<const char*, const char*> outputLabels[] = {
    {"growth_rate", CORE_TR("core", "Specific growth rate")},
    {"oxygen_uptake", CORE_TR("core", "Oxygen uptake")},
    {"carbon_dioxide", CORE_TR("core", "Carbon dioxide formation")},
};

bool isLaw(const std::string& record)
{
    return record.ends_with("/kinetics");
}

bool isController(const std::string& record)
{
    return record.starts_with("controllers/");
}

std::span<const PartWords> partsOf(const std::string& record)
{
    if (isLaw(record)) return lawParts;
    return isController(record) ? std::span<const PartWords>(controllerParts) : std::span<const PartWords>(unitParts);
}

// What a person edits of a line: the text itself, or what stands for it in an object.
QString textOf(const Json& line)
{
    for (const char* key : {"value", "component", "unit"})
        if (const Json* inside = line.isObject() ? line.find(key) : nullptr; inside && inside->isString())
            return QString::fromStdString(inside->string());
    if (line.isString()) return QString::fromStdString(line.string());
    if (line.isNumber()) return QString::fromStdString(base::writeNumber(line.number()));
    return {};
}

// Parameters and species have flat paths next to their own.
bool refersTo(const std::string& where, const EquationPlace& place)
{
    const std::string own = place.path();
    const bool flat = (place.part == "params" || place.part == "inputs") && where == place.record + "/" + place.name;
    const bool ofStart = place.ofController() && place.part == "states" && where == own + "/start"; // a line of its own
    return flat || where == own || (where.starts_with(own + "/") && !ofStart);
}

QString errorOf(const EquationPlace& place, const base::Errors& errors)
{
    const auto found =
        std::find_if(errors.begin(), errors.end(), [&](const base::Error& e) { return refersTo(e.where, place); });
    return found == errors.end() ? QString() : sentence(found->what);
}

// A species that names no component is played by the one of its own name.
QString componentOf(const std::string& name, const Json& line)
{
    const Json* component = line.isObject() ? line.find("component") : &line;
    if (!component) return QString::fromStdString(name);
    return component->isString() ? QString::fromStdString(component->string()) : QString();
}

EquationPart partOf(const PartWords& words, const Json& record, const std::string& path, const base::Errors& errors)
{
    EquationPart part{
        words.part, label(words.title), label(words.help), words.add ? label(words.add) : QString(), words.wanted, {}};
    const Json* lines = record.find(words.part);
    if (!lines) return part;
    for (const auto& [name, json] : lines->members()) {
        const bool species = std::string_view(words.part) == "species";
        EquationLine line{{path, words.part, name},
                          QString::fromStdString(name),
                          species ? componentOf(name, json) : textOf(json),
                          {},
                          {}};
        for (const char* key : {"label", "help"})
            if (const Json* said = json.isObject() ? json.find(key) : nullptr; said && said->isString())
                line.help +=
                    (line.help.isEmpty() ? QString() : QStringLiteral("\n")) + QString::fromStdString(said->string());
        line.error = errorOf(line.place, errors);
        line.named = words.add != nullptr;
        line.isText = words.isText;
        part.lines.push_back(std::move(line));
    }
    return part;
}

// One that is there whether or not it has a text.
EquationLine lineByItself(EquationPlace place, const QString& name, const Json* text, const base::Errors& errors)
{
    EquationLine line{std::move(place), name, text ? textOf(*text) : QString(), {}, {}};
    line.error = errorOf(line.place, errors);
    line.named = false;
    return line;
}

// All outputs that there are; one that is not given has an empty text.
EquationPart outputsOf(const Json& record, const std::string& path, const base::Errors& errors)
{
    EquationPart part{"outputs",
                      label(CORE_TR("core", "Outputs")),
                      label(CORE_TR("core", "What vessels and results show besides; without a text they are 0.")),
                      {},
                      "",
                      {}};
    const Json* given = record.find("outputs");
    for (const auto& [name, words] : outputLabels)
        part.lines.push_back(
            lineByItself({path, "outputs", name}, label(words), given ? given->find(name) : nullptr, errors));
    return part;
}

// What becomes of the states of a controller, and what it writes.
void addLaw(std::vector<EquationPart>& parts, const Json& record, const std::string& path, const base::Errors& errors)
{
    const Json* states = record.find("states");
    for (const auto& [part, title, help] : stateLines) {
        if (!states || states->members().empty()) break;
        EquationPart lines{part, label(title), label(help), {}, "", {}};
        const Json* texts = record.find(part);
        for (const auto& [name, state] : states->members()) {
            const Json* text = part == std::string_view("start") ? state.find("start")
                               : texts                           ? texts->find(name)
                                                                 : nullptr;
            lines.lines.push_back(lineByItself({path, part, name}, QString::fromStdString(name), text, errors));
        }
        parts.push_back(std::move(lines));
    }
    EquationPart output{"output",
                        label(CORE_TR("core", "Output")),
                        label(CORE_TR("core", "What the controller writes, in the unit of that set-point.")),
                        {},
                        "",
                        {}};
    output.lines.push_back(
        lineByItself({path, "", "output"}, label(CORE_TR("core", "Output")), record.find("output"), errors));
    parts.push_back(std::move(output));
}

// "basis" is the own unit of a component.
bool isUnitText(const std::string& text)
{
    return text.find("basis") != std::string::npos || base::findUnit(text);
}

bool isQuantityText(const QString& text)
{
    const std::optional<std::string> unit = base::unitIn(text.toStdString());
    return unit && (unit->empty() || isUnitText(*unit));
}

// "TAG <= VALUE" of a predictive controller.
base::Done readLimit(const std::string& where, const std::string& typed)
{
    const std::optional<model::StatedLimit> stated = model::readStatedLimit(typed);
    if (!stated)
        return base::Error{base::Code::Input, where,
                           base::say(CORE_TR("core", "A limit is written as “TAG <= VALUE” or “TAG >= VALUE”."))};
    std::vector<std::string> names;
    const base::Result<base::Expression> what = base::readExpression(stated->what, {}, names);
    if (!what) return base::Error{base::Code::Input, where, what.error().what};
    if (isQuantityText(QString::fromStdString(stated->value))) return base::done();
    return base::Error{base::Code::Input, where,
                       base::say(CORE_TR("core", "“{1}” is not a quantity; enter a number with its unit, such as "
                                                 "0.4 1/h."),
                                 stated->value)};
}

// What each state is at the start, in its unit.
EquationPart startsOf(const Flowsheet& flowsheet, const Json& record, const std::string& unit,
                      const base::Errors& errors)
{
    EquationPart part{"initial",
                      label(CORE_TR("core", "Start values")),
                      label(CORE_TR("core", "What each state is at the start, with its unit; without one it is 0.")),
                      {},
                      "",
                      {}};
    const model::UnitEntry* entry = flowsheet.unit(unit);
    const Json* states = record.find("states");
    if (!entry || !states) return part;
    for (const auto& [name, json] : states->members()) {
        const Json* value = entry->initial.find(name);
        EquationLine line{{"units/" + unit, "initial", name},
                          QString::fromStdString(name),
                          value ? textOf(*value) : QString(),
                          {},
                          {}};
        line.error = errorOf(line.place, errors);
        line.named = line.isText = false;
        part.lines.push_back(std::move(line));
    }
    return part;
}

} // namespace

std::string equationRecordOf(const Flowsheet& flowsheet, std::string_view id)
{
    if (const model::ControllerEntry* controller = controllerOf(flowsheet, id))
        return controller->type == model::equationsType ? std::string(id) + "/params" : std::string();
    const model::UnitEntry* unit = flowsheet.unit(id);
    if (!unit) return {};
    const std::string path = "units/" + unit->id + "/params";
    if (unit->type == model::equationsType) return path;
    const Json* kinetics = unit->params.find("kinetics");
    return kinetics && model::bringsEquations(*kinetics) ? path + "/kinetics" : std::string();
}

std::vector<EquationPart> equationParts(const Flowsheet& flowsheet, const std::string& path, const base::Errors& errors)
{
    // A new unit has no parameters yet.
    const Json* record = model::findAtPath(flowsheet, path);
    static const Json empty;
    if (!record && path.empty()) return {};
    if (!record) record = &empty;
    std::vector<EquationPart> parts;
    for (const PartWords& words : partsOf(path)) parts.push_back(partOf(words, *record, path, errors));
    if (isController(path))
        addLaw(parts, *record, path, errors);
    else if (isLaw(path))
        parts.push_back(outputsOf(*record, path, errors));
    else if (const std::vector<std::string_view> steps = base::split(path, '/'); steps.size() == 3)
        parts.push_back(startsOf(flowsheet, *record, std::string(steps[1]), errors));
    return parts;
}

QStringList equationNames(const Flowsheet& flowsheet, const std::string& path)
{
    QStringList names;
    const Json* record = model::findAtPath(flowsheet, path);
    if (!record) return names;
    for (const char* part : {"species", "states", "inputs", "tags", "params", "let"})
        if (const Json* lines = record->find(part))
            for (const auto& [name, json] : lines->members()) {
                const Json* choices = json.isObject() ? json.find("choices") : nullptr;
                if (!choices) names.append(QString::fromStdString(nameInText(name)));
                for (const Json& choice : choices ? choices->items() : std::vector<Json>())
                    names.append(QString::fromStdString(nameInText(name + "." + choice.string())));
            }
    if (isLaw(path))
        for (const model::ConditionName& known : model::conditionNames()) names.append(QString::fromLatin1(known.name));
    else if (isController(path))
        for (const model::SampledName& known : model::sampledNames()) names.append(QString::fromLatin1(known.name));
    else
        names.append(QStringLiteral("time"));
    for (const std::string& function : base::functionNames()) names.append(QString::fromStdString(function) + u'(');
    names.append(QStringLiteral("pi"));
    names.sort(Qt::CaseInsensitive);
    names.removeDuplicates();
    return names;
}

QString nameBegunAt(const QString& text, int cursor)
{
    int begin = cursor;
    const auto belongs = [](QChar c) { return c.isLetterOrNumber() || c == u'_' || c == u'.'; };
    while (begin > 0 && belongs(text[begin - 1])) --begin;
    const QString name = text.mid(begin, cursor - begin);
    const bool goesOn = cursor < text.size() && belongs(text[cursor]);
    return name.isEmpty() || goesOn || name[0].isDigit() || name[0] == u'.' ? QString() : name;
}

base::Done readEquation(const EquationLine& line, const QString& text)
{
    const std::string typed = text.trimmed().toStdString();
    const std::string& part = line.place.part;
    if (typed.empty() && (line.place.mayBeEmpty() || part == "initial")) return base::done();
    if (part == "limits") return readLimit(line.place.path(), typed);
    if (line.isText) {
        std::vector<std::string> names;
        const base::Result<base::Expression> read = base::readExpression(typed, {}, names);
        return read ? base::done() : base::Done(base::Error{base::Code::Input, line.place.path(), read.error().what});
    }
    const bool isUnit = part == "states";
    // Where a word stands in place of a number, another one may.
    const bool isQuantity = part == "initial" || part == "inputs" || (part == "params" && isQuantityText(line.text));
    if (isUnit ? isUnitText(typed) : !isQuantity || isQuantityText(text.trimmed())) return base::done();
    return base::Error{
        base::Code::Input, line.place.path(),
        isUnit ? base::say(CORE_TR("core", "“{1}” is not a known unit; enter one such as g/L, 1/h or 1."), typed)
               : base::say(CORE_TR("core", "“{1}” is not a quantity; enter a number with its unit, such as "
                                           "0.4 1/h."),
                           typed)};
}

} // namespace titer::app
