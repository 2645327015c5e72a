#include "core/exchange/petab_reader.h"

#include "core/base/text.h"

#include <array>
#include <cmath>

namespace titer::exchange {

using base::Json;
using base::say;

PetabReader::PetabReader(const PetabTables& tables, const SbmlImport& model, base::Errors& errors,
                         base::Notices& notices)
    : m_errors(errors)
    , m_notices(notices)
    , m_names(model)
    , m_parameters(Json::object())
    , m_conditions(Json::object())
    , m_observed(Json::object())
    , m_measurements(Json::array())
{
    for (const PetabTable& table : tables.parameters)
        for (int row = 0; row < table.rows(); ++row) m_names.add(table.cell(row, "parameterId"));
    for (const PetabTable& table : tables.parameters) readParameters(table);
    for (const PetabTable& table : tables.conditions) readConditions(table);
    for (const PetabTable& table : tables.observables) readObservables(table);
    for (const PetabTable& table : tables.measurements) readMeasurements(table);
}

Json PetabReader::fit()
{
    return Json::object({{"parameters", std::move(m_parameters)},
                         {"conditions", std::move(m_conditions)},
                         {"observables", std::move(m_observed)},
                         {"measurements", std::move(m_measurements)}});
}

// One of a few words, of which the first is meant where the cell is empty.
std::string PetabReader::word(const PetabTable& table, int row, const char* column,
                              std::initializer_list<const char*> words) const
{
    const std::string& text = table.cell(row, column);
    if (text.empty()) return *words.begin();
    std::vector<std::string> known;
    for (const char* word : words) {
        if (text == word) return text;
        known.push_back(std::string("“") + word + "”");
    }
    table.refuse(row, column,
                 say(CORE_TR("core", "“{1}” is not understood here; it can be {2}."), text, base::join(known, ", ")));
    return *words.begin();
}

void PetabReader::readParameters(const PetabTable& table)
{
    static constexpr std::array known{"parameterId",
                                      "parameterName",
                                      "parameterScale",
                                      "lowerBound",
                                      "upperBound",
                                      "nominalValue",
                                      "estimate",
                                      "initializationPriorType",
                                      "initializationPriorParameters",
                                      "objectivePriorType",
                                      "objectivePriorParameters"};
    for (int row = 0; row < table.rows(); ++row) {
        const std::string& id = table.cell(row, "parameterId");
        const std::string& name = *m_names.find(id);
        const SbmlImport::Name* ofModel = m_names.ofModel(id);
        if (ofModel && ofModel->kind != SbmlImport::Name::Kind::Param)
            table.refuse(row, "parameterId",
                         say(CORE_TR("core", "“{1}” follows from the model, or is a state of it; only a parameter can "
                                             "be estimated."),
                             id));
        if (m_parameters.find(name))
            table.refuse(row, "parameterId", say(CORE_TR("core", "The id “{1}” is given twice."), id));
        Json entry = Json::object();
        const std::optional<double> value = table.number(row, "nominalValue");
        if (!value)
            table.refuse(row, "nominalValue", say(CORE_TR("core", "“{1}” has no nominal value; give it one."), id));
        entry["value"] = Json(value.value_or(0.0));
        entry["scale"] = Json(word(table, row, "parameterScale", {"lin", "log", "log10"}));
        const bool estimated = word(table, row, "estimate", {"0", "1"}) == "1";
        entry["estimate"] = Json(estimated);
        const auto low = table.number(row, "lowerBound"), high = table.number(row, "upperBound");
        if (estimated && (!low || !high || !(*low <= *high)))
            table.refuse(row, low ? "upperBound" : "lowerBound",
                         say(CORE_TR("core", "“{1}” is estimated and needs two bounds, the lower one first."), id));
        if (low && high) entry["range"] = Json::array({Json(*low), Json(*high)});
        if (const std::string& label = table.cell(row, "parameterName"); !label.empty()) entry["label"] = Json(label);
        if (estimated) readPrior(table, row, entry);
        m_parameters[name] = std::move(entry);
    }
    table.reportUnknown(known, m_notices);
}

// A uniform one only narrows the range.
void PetabReader::readPrior(const PetabTable& table, int row, Json& entry) const
{
    const std::string type = word(table, row, "objectivePriorType",
                                  {"parameterScaleUniform", "uniform", "parameterScaleNormal", "normal",
                                   "parameterScaleLaplace", "laplace", "logNormal", "logLaplace"});
    const std::string& text = table.cell(row, "objectivePriorParameters");
    const std::vector<std::string_view> parts = base::split(text, ';');
    const auto number = [&](std::size_t k) {
        return k < parts.size() ? base::readNumber(base::trimmed(parts[k])) : std::nullopt;
    };
    const std::optional<double> a = number(0), b = number(1);
    const bool ofScale = base::startsWith(type, "parameterScale"),
               isUniform = base::endsWith(base::lowerAscii(type), "uniform");
    if (text.empty() && isUniform) return; // that of the bounds
    if (parts.size() != 2 || !a || !b || !(isUniform ? *a <= *b : *b > 0.0))
        return table.refuse(row, "objectivePriorParameters",
                            say(CORE_TR("core", "A prior has two numbers, such as “0;1”: its bounds in their order, or "
                                                "its center and a width above 0.")));
    if (isUniform) {
        const std::string& scale = entry.find("scale")->string();
        const auto value = [&](double bound) {
            return !ofScale || scale == "lin" ? bound : scale == "log" ? std::exp(bound) : std::pow(10.0, bound);
        };
        Json* range = entry.find("range");
        if (!range) return; // which has been refused
        range->items()[0] = Json(std::max(range->items()[0].number(), value(*a)));
        range->items()[1] = Json(std::min(range->items()[1].number(), value(*b)));
        return;
    }
    const bool laplace = base::endsWith(base::lowerAscii(type), "laplace");
    entry["prior"] = Json::object({{"distribution", Json(laplace ? "laplace" : "normal")},
                                   {"of", Json(ofScale                         ? "scale"
                                               : base::startsWith(type, "log") ? "logarithm"
                                                                               : "value")},
                                   {"center", Json(*a)},
                                   {"width", Json(*b)}});
}

Json PetabReader::value(const PetabTable& table, int row, const char* column, const std::string& text) const
{
    if (const std::optional<double> number = base::readNumber(text)) return *number;
    const std::string* name = m_names.find(text);
    const SbmlImport::Name* ofModel = m_names.ofModel(text);
    if (name && (!ofModel || ofModel->kind == SbmlImport::Name::Kind::Param)) return *name;
    table.refuse(row, column,
                 say(CORE_TR("core", "“{1}” is neither a number nor a parameter of the problem or its model."), text));
    return {};
}

// What a condition gives a parameter or a state; null where it leaves it as it is.
Json PetabReader::override(const PetabTable& table, int row, const std::string& column) const
{
    const std::string& text = table.cell(row, column);
    const SbmlImport::Name& given = *m_names.ofModel(column);
    const bool none = text.empty() || base::lowerAscii(text) == "nan";
    if (!none) return value(table, row, column.c_str(), text);
    // The plant's own value may be that of another condition.
    if (given.kind == SbmlImport::Name::Kind::Param && !m_parameters.find(given.name) && given.value)
        return *given.value;
    return {};
}

void PetabReader::readConditions(const PetabTable& table)
{
    std::vector<std::string> columns;
    for (const std::string& column : table.columns()) {
        if (column.empty() || column == "conditionId" || column == "conditionName") continue;
        const SbmlImport::Name* given = m_names.ofModel(column);
        const std::string where = table.name() + "/" + column;
        if (!given)
            m_errors.push_back(base::inputError(
                where, say(CORE_TR("core", "The model has no parameter, species or compartment “{1}”."), column)));
        else if (given->kind == SbmlImport::Name::Kind::Term || given->byAmount)
            m_errors.push_back(base::inputError(
                where,
                say(CORE_TR("core", "“{1}” follows from the model at any time; a condition cannot give it."), column)));
        else
            columns.push_back(column);
    }
    for (int row = 0; row < table.rows(); ++row) {
        const std::string& id = table.cell(row, "conditionId");
        if (id.empty() || m_conditions.find(id))
            table.refuse(row, "conditionId", say(CORE_TR("core", "The id “{1}” is given twice."), id));
        Json values = Json::object();
        for (const std::string& column : columns)
            if (Json given = override(table, row, column); !given.isNull())
                values[m_names.ofModel(column)->name] = std::move(given);
        m_conditions[id] = std::move(values);
    }
}

void PetabReader::readObservables(const PetabTable& table)
{
    static constexpr std::array known{"observableId",      "observableName",
                                      "observableFormula", "observableTransformation",
                                      "noiseFormula",      "noiseDistribution"};
    table.reportUnknown(known, m_notices);
    for (int row = 0; row < table.rows(); ++row) {
        const std::string& id = table.cell(row, "observableId");
        if (id.empty() || m_observed.find(id))
            table.refuse(row, "observableId", say(CORE_TR("core", "The id “{1}” is given twice."), id));
        Json entry = Json::object();
        Observable takes;
        for (const auto& [column, key] :
             {std::pair("observableFormula", "formula"), std::pair("noiseFormula", "noise")}) {
            base::Result<PetabFormula> formula = m_names.formula(table.cell(row, column), id);
            if (!formula) {
                table.refuse(row, column, formula.error().what);
                continue;
            }
            takes.observableParameters = std::max(takes.observableParameters, formula->observableParameters);
            takes.noiseParameters = std::max(takes.noiseParameters, formula->noiseParameters);
            entry[key] = Json(formula->text);
        }
        entry["transformation"] = Json(word(table, row, "observableTransformation", {"lin", "log", "log10"}));
        entry["distribution"] = Json(word(table, row, "noiseDistribution", {"normal", "laplace"}));
        if (const std::string& label = table.cell(row, "observableName"); !label.empty()) entry["label"] = Json(label);
        m_observables[id] = takes;
        m_observed[id] = std::move(entry);
    }
}

Json PetabReader::overrides(const PetabTable& table, int row, const char* column, int count) const
{
    Json list = Json::array();
    const std::string& text = table.cell(row, column);
    if (!text.empty())
        for (const std::string_view part : base::split(text, ';'))
            list.push(value(table, row, column, std::string(base::trimmed(part))));
    if (int(list.items().size()) != count)
        table.refuse(row, column,
                     say(CORE_TR("core", "The formula of “{1}” takes {2} values from here, but there are {3}."),
                         table.cell(row, "observableId"), std::to_string(count), std::to_string(list.items().size())));
    return list;
}

void PetabReader::readMeasurements(const PetabTable& table)
{
    static constexpr std::array known{
        "observableId", "preequilibrationConditionId", "simulationConditionId", "measurement",
        "time",         "observableParameters",        "noiseParameters",       "datasetId",
        "replicateId"};
    table.reportUnknown(known, m_notices);
    for (int row = 0; row < table.rows(); ++row) readMeasurement(table, row);
}

void PetabReader::readMeasurement(const PetabTable& table, int row)
{
    const std::string& id = table.cell(row, "observableId");
    const auto observable = m_observables.find(id);
    if (observable == m_observables.end())
        return table.refuse(row, "observableId", say(CORE_TR("core", "The table of observables has no “{1}”."), id));
    Json entry = Json::object({{"observable", Json(id)}});
    for (const auto& [column, key] :
         {std::pair("preequilibrationConditionId", "before"), std::pair("simulationConditionId", "condition")}) {
        const std::string& condition = table.cell(row, column);
        if (condition.empty() && key == std::string_view("before")) continue;
        if (!m_conditions.find(condition))
            table.refuse(row, column, say(CORE_TR("core", "The table of conditions has no “{1}”."), condition));
        entry[key] = Json(condition);
    }
    if (m_firstCondition.empty()) m_firstCondition = table.cell(row, "simulationConditionId");
    const bool atRest = base::lowerAscii(table.cell(row, "time")) == "inf";
    const std::optional<double> time = atRest ? std::optional(0.0) : table.number(row, "time");
    if (!time || *time < 0.0)
        table.refuse(row, "time", say(CORE_TR("core", "The time must be 0 or later, or “inf” for the state of rest.")));
    entry["time"] = atRest ? Json("rest") : Json(time.value_or(0.0));
    const std::optional<double> value = table.number(row, "measurement");
    if (!value) table.refuse(row, "measurement", say(CORE_TR("core", "There is no measurement in this row.")));
    entry["value"] = Json(value.value_or(0.0));
    const auto take = [&](const char* column, const char* key, int count) {
        Json list = overrides(table, row, column, count);
        if (!list.items().empty()) entry[key] = std::move(list);
    };
    take("observableParameters", "observable_parameters", observable->second.observableParameters);
    take("noiseParameters", "noise_parameters", observable->second.noiseParameters);
    m_measurements.push(std::move(entry));
}

void PetabReader::settle(model::UnitEntry& unit) const
{
    Json* params = unit.params.find("params");
    if (!params) return;
    const auto set = [&](const std::string& name, double number) {
        Json* entry = params->find(name);
        if (!entry) return;
        if (entry->isObject())
            (*entry)["value"] = Json(number);
        else
            *entry = Json(number);
    };
    const auto nominal = [&](const std::string& name) {
        const Json* parameter = m_parameters.find(name);
        return parameter ? std::optional(parameter->find("value")->number()) : std::nullopt;
    };
    for (const auto& [name, parameter] : m_parameters.members()) set(name, *nominal(name));
    const Json* condition = m_conditions.find(m_firstCondition);
    if (!condition) return;
    for (const auto& [name, given] : condition->members()) {
        if (given.isNumber())
            set(name, given.number());
        else if (const std::optional<double> number = nominal(given.string()))
            set(name, *number);
    }
}

} // namespace titer::exchange
