// Lines of equations.
#include "app/equations/equation_lines.h"

#include "app/common/sentence.h"

#include "core/base/math/expression.h"
#include "core/base/text.h"
#include "core/model/equations/law_record.h"
#include "core/model/flat_params.h"

#include <QCoreApplication>

#include <algorithm>
#include <span>

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

constexpr PartWords lawParts[] = {speciesPart, paramsPart, letPart, ratesPart};
constexpr PartWords unitParts[] = {statesPart, inputsPart, paramsPart, letPart, ratesPart};

constexpr std::pair<const char*, const char*> outputLabels[] = {
    {"growth_rate", CORE_TR("core", "Specific growth rate")},
    {"oxygen_uptake", CORE_TR("core", "Oxygen uptake")},
    {"carbon_dioxide", CORE_TR("core", "Carbon dioxide formation")},
};

bool isLaw(const std::string& record)
{
    return record.ends_with("/kinetics");
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

// Parameters and species have flat paths beside their own.
bool speaksOf(const std::string& where, const EquationPlace& place)
{
    const std::string own = place.path();
    const bool flat = (place.part == "params" || place.part == "inputs") && where == place.record + "/" + place.name;
    return flat || where == own || where.starts_with(own + "/");
}

QString errorOf(const EquationPlace& place, const base::Errors& errors)
{
    const auto found =
        std::find_if(errors.begin(), errors.end(), [&](const base::Error& e) { return speaksOf(e.where, place); });
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
    for (const auto& [name, words] : outputLabels) {
        const Json* json = given ? given->find(name) : nullptr;
        EquationLine line{{path, "outputs", name}, label(words), json ? textOf(*json) : QString(), {}, {}};
        line.error = errorOf(line.place, errors);
        line.named = false;
        part.lines.push_back(std::move(line));
    }
    return part;
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
    for (const PartWords& words :
         isLaw(path) ? std::span<const PartWords>(lawParts) : std::span<const PartWords>(unitParts))
        parts.push_back(partOf(words, *record, path, errors));
    if (isLaw(path))
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
    for (const char* part : {"species", "states", "inputs", "params", "let"})
        if (const Json* lines = record->find(part))
            for (const auto& [name, json] : lines->members()) {
                const Json* choices = json.isObject() ? json.find("choices") : nullptr;
                if (!choices) names.append(QString::fromStdString(nameInText(name)));
                for (const Json& choice : choices ? choices->items() : std::vector<Json>())
                    names.append(QString::fromStdString(nameInText(name + "." + choice.string())));
            }
    if (isLaw(path))
        for (const model::ConditionName& known : model::conditionNames()) names.append(QString::fromLatin1(known.name));
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

} // namespace titer::app
