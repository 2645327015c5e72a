#include "core/exchange/petab.h"

#include "core/base/file_name.h"
#include "core/base/reading_limits.h"
#include "core/base/text.h"
#include "core/exchange/petab_reader.h"

#include <yaml-cpp/depthguard.h>
#include <yaml-cpp/yaml.h>

#include <array>
#include <deque>
#include <map>
#include <optional>
#include <set>

namespace titer::exchange {

using base::Json;
using base::say;

namespace {

// The files that a problem names, by their kind.
struct Problem {
    std::vector<std::string> parameters, conditions, observables, measurements, models;
};

class ProblemReader {
public:
    explicit ProblemReader(base::Errors& errors)
        : m_errors(errors)
    {
    }

    Problem read(std::string_view text)
    {
        Problem problem;
        if (text.size() > base::limits::yamlSize) {
            refuse("problem",
                   say(CORE_TR("core", "The problem is larger than {1} MB, and names files in a few lines; it is "
                                       "not read."),
                       std::to_string(base::limits::yamlSize / 1'000'000)));
            return problem;
        }
        // The library reports faults by exceptions.
        try {
            readDocument(YAML::Load(std::string(text)), problem);
        } catch (const YAML::DeepRecursion& fault) {
            refuse("line " + std::to_string(fault.mark.line + 1),
                   say(CORE_TR("core", "The problem is nested deeper than {1} levels; it is not read."),
                       std::to_string(fault.depth())));
        } catch (const YAML::Exception& fault) {
            const std::string line = fault.mark.is_null() ? std::string() : std::to_string(fault.mark.line + 1);
            refuse(line.empty() ? "problem" : "line " + line,
                   say(CORE_TR("core", "This is not a problem in YAML that can be read: {1}"), fault.msg));
        }
        return problem;
    }

private:
    void refuse(std::string where, base::Sentence what)
    {
        m_errors.push_back(base::inputError(std::move(where), std::move(what)));
    }

    void readDocument(const YAML::Node& document, Problem& problem)
    {
        const std::string version = document["format_version"].as<std::string>("");
        if (version.empty() || version.front() != '1' || (version.size() > 1 && version[1] != '.'))
            return refuse(
                "format_version",
                say(CORE_TR("core", "The problem is of version “{1}” of PEtab; Titer reads version 1."), version));
        if (document["extensions"] && document["extensions"].size() > 0)
            return refuse(
                "extensions",
                say(CORE_TR("core", "The problem needs extensions of PEtab, which Titer does not understand.")));
        const YAML::Node problems = document["problems"];
        if (!problems.IsSequence() || problems.size() != 1)
            return refuse("problems",
                          say(CORE_TR("core", "The file must hold one problem, and holds {1}; split it into files of "
                                              "one each."),
                              std::to_string(problems.IsSequence() ? problems.size() : 0)));
        const YAML::Node one = problems[0];
        problem.parameters = names(document, "parameter_file");
        problem.conditions = names(one, "condition_files");
        problem.observables = names(one, "observable_files");
        problem.measurements = names(one, "measurement_files");
        problem.models = names(one, "sbml_files");
        if (problem.models.size() > 1)
            refuse("sbml_files", say(CORE_TR("core", "The problem names several models; Titer reads one.")));
    }

    std::vector<std::string> names(const YAML::Node& node, const char* key)
    {
        std::vector<std::string> names;
        const YAML::Node files = node[key];
        if (files && files.IsScalar()) names.push_back(files.as<std::string>());
        if (files && files.IsSequence())
            for (const YAML::Node& file : files) names.push_back(file.as<std::string>());
        if (names.size() > base::limits::petabFiles) {
            refuse(key, say(CORE_TR("core", "The problem names more than {1} files under “{2}”; it is not read."),
                            std::to_string(base::limits::petabFiles), key));
            names.resize(base::limits::petabFiles);
        }
        // A problem may lie in a folder beside that of its files.
        const std::size_t named = names.size();
        std::erase_if(names, [&](const std::string& name) {
            const std::optional<base::Sentence> fault = base::relativePathFault(name, base::Above::Allowed);
            if (fault) refuse(key, *fault);
            return fault.has_value();
        });
        if (named == 0) refuse(key, say(CORE_TR("core", "The problem names no file under “{1}”."), key));
        return names;
    }

    base::Errors& m_errors;
};

std::optional<std::string> textOf(const PetabFile& file, const std::string& name, base::Errors& errors)
{
    base::Result<std::string> text = file(name);
    if (text) return *std::move(text);
    errors.push_back({text.error().code, name, text.error().what});
    return std::nullopt;
}

std::vector<PetabTable> tablesOf(const PetabFile& file, const std::vector<std::string>& names,
                                 std::span<const char* const> needed, base::Errors& errors)
{
    std::vector<PetabTable> tables;
    for (const std::string& name : names)
        if (const std::optional<std::string> text = textOf(file, name, errors))
            tables.emplace_back(name, *text, needed, errors);
    return tables;
}

PetabTables readTables(const Problem& problem, const PetabFile& file, base::Errors& errors)
{
    static constexpr std::array ofParameters{"parameterId", "parameterScale", "nominalValue", "estimate"};
    static constexpr std::array ofConditions{"conditionId"};
    static constexpr std::array ofObservables{"observableId", "observableFormula", "noiseFormula"};
    static constexpr std::array ofMeasurements{"observableId", "simulationConditionId", "measurement", "time"};
    return {tablesOf(file, problem.parameters, ofParameters, errors),
            tablesOf(file, problem.conditions, ofConditions, errors),
            tablesOf(file, problem.observables, ofObservables, errors),
            tablesOf(file, problem.measurements, ofMeasurements, errors)};
}

// What the tables give values of their own.
std::set<std::string> givenIn(const PetabTables& tables)
{
    std::set<std::string> ids;
    for (const PetabTable& table : tables.parameters)
        for (int row = 0; row < table.rows(); ++row) ids.insert(table.cell(row, "parameterId"));
    for (const PetabTable& table : tables.conditions) ids.insert(table.columns().begin(), table.columns().end());
    return ids;
}

} // namespace

bool isPetab(std::string_view text)
{
    const auto hasKey = [&](std::string_view key) {
        const std::size_t at = text.find(key);
        return at != std::string_view::npos && (at == 0 || text[at - 1] == '\n');
    };
    return hasKey("format_version:") && (hasKey("problems:") || hasKey("parameter_file:"));
}

std::vector<std::string> filesOfPetab(std::string_view text)
{
    base::Errors unreported;
    const Problem problem = ProblemReader(unreported).read(text);
    std::vector<std::string> files;
    for (const auto* names :
         {&problem.parameters, &problem.conditions, &problem.observables, &problem.measurements, &problem.models})
        files.insert(files.end(), names->begin(), names->end());
    return files;
}

PetabImport readPetab(std::string_view text, const PetabFile& file, base::Errors& errors, base::Notices& notices)
{
    PetabImport import;
    const std::size_t before = errors.size();
    const Problem problem = ProblemReader(errors).read(text);
    if (errors.size() != before) return import;
    const PetabTables tables = readTables(problem, file, errors);
    const std::optional<std::string> model = textOf(file, problem.models.front(), errors);
    if (errors.size() != before) return import;
    SbmlImport sbml = readSbml(*model, errors, notices, givenIn(tables));
    if (errors.size() != before) return import;
    PetabReader reader(tables, sbml, errors, notices);
    if (errors.size() != before) return import;
    import.plant = std::move(sbml.plant);
    reader.settle(import.plant.units.front());
    import.fit = Json::object({{"format", Json("titer.likelihood/1")},
                               {"name", Json(import.plant.name)},
                               {"unit", Json(sbmlUnit)},
                               {"time_unit", Json(sbml.timeUnit)}});
    Json record = reader.fit();
    for (auto& [key, value] : record.members()) import.fit[key] = std::move(value);
    return import;
}

namespace {

// The first of the names that the table has; the first of all where it has none.
std::string_view columnOf(const PetabTable& table, std::span<const char* const> names)
{
    const auto& columns = table.columns();
    for (const std::string_view name : names)
        if (std::find(columns.begin(), columns.end(), name) != columns.end()) return name;
    return names.front();
}

// Joins rows of simulations with measurements of the same observable, condition and time, by what columns the table has.
class Simulations {
public:
    Simulations(const PetabTable& table, Json& fit)
        : m_table(table)
        , m_fit(fit)
    {
        static constexpr std::array conditions{"simulationConditionId", "simulationCondition"};
        static constexpr std::array before{"preequilibrationConditionId", "preequilibrationCondition"};
        static constexpr std::array values{"simulation", "simulatedValue", "measurement"};
        m_condition = columnOf(table, conditions);
        m_before = columnOf(table, before);
        m_value = columnOf(table, values);
        for (Json& measurement : fit["measurements"].items()) m_waiting[placeOf(measurement)].push_back(&measurement);
    }

    std::string_view value() const { return m_value; }
    bool has(std::string_view column) const
    {
        const auto& columns = m_table.columns();
        return std::find(columns.begin(), columns.end(), column) != columns.end();
    }
    bool hasCondition() const { return has(m_condition) || m_fit["conditions"].members().size() == 1; }
    // The measurement that the row belongs to and that no other row has taken; nullptr without one.
    Json* measurementOf(int row)
    {
        const bool atRest = base::lowerAscii(m_table.cell(row, "time")) == "inf";
        const std::optional<double> time = atRest ? std::nullopt : m_table.number(row, "time");
        std::deque<Json*>& measurements =
            m_waiting[place(observableOf(m_table.cell(row, "observableId")), m_table.cell(row, m_before),
                            m_table.cell(row, m_condition), time)];
        if (measurements.empty()) return nullptr;
        Json* found = measurements.front();
        measurements.pop_front();
        return found;
    }

private:
    // Without a column of conditions those of the measurements do not count; numbers of either may be rounded.
    std::string place(const std::string& observable, const std::string& before, const std::string& condition,
                      std::optional<double> time) const
    {
        return observable + "\t" + (has(m_before) ? before : std::string()) + "\t" +
               (has(m_condition) ? condition : std::string()) + "\t" + (time ? base::writeShort(*time, 6) : "inf");
    }

    std::string placeOf(const Json& measurement) const
    {
        const Json *before = measurement.find("before"), *time = measurement.find("time");
        return place(measurement.find("observable")->string(), before ? before->string() : std::string(),
                     measurement.find("condition")->string(),
                     time->isNumber() ? std::optional(time->number()) : std::nullopt);
    }

    // As the problem calls it: with "observable_" before the name of the table, or without what follows a double underscore, as programs
    // write them that have an observable for each set of its parameters.
    std::string observableOf(const std::string& name) const
    {
        const Json& known = m_fit["observables"];
        if (known.find(name)) return name;
        if (known.find("observable_" + name)) return "observable_" + name;
        const std::string shorter = name.substr(0, name.find("__"));
        return known.find(shorter) ? shorter : name;
    }

    const PetabTable& m_table;
    Json& m_fit;
    std::string_view m_condition, m_before, m_value;
    std::map<std::string, std::deque<Json*>> m_waiting;
};

} // namespace

void readPetabSimulations(const std::string& name, std::string_view text, Json& fit, base::Errors& errors,
                          base::Notices& notices)
{
    static constexpr std::array needed{"observableId", "time"};
    const std::size_t faults = errors.size();
    const PetabTable table(name, text, needed, errors);
    if (errors.size() != faults) return;
    Simulations simulations(table, fit);
    for (const auto& [there, column] : {std::pair(simulations.has(simulations.value()), "simulation"),
                                        std::pair(simulations.hasCondition(), "simulationConditionId")})
        if (!there)
            errors.push_back(base::inputError(name + "/" + column,
                                              say(CORE_TR("core", "The table has no column “{1}”; add it."), column)));
    if (errors.size() != faults) return;
    int taken = 0, left = 0, first = -1;
    for (int row = 0; row < table.rows(); ++row) {
        const std::optional<double> value = table.number(row, simulations.value());
        if (!value) {
            table.refuse(row, simulations.value(), say(CORE_TR("core", "There is no number in this row.")));
            continue;
        }
        if (Json* measurement = simulations.measurementOf(row)) {
            (*measurement)["simulated"] = Json(*value);
            ++taken;
        } else if (left++ == 0)
            first = row;
    }
    if (taken == 0 && left > 0)
        table.refuse(first, simulations.value(),
                     say(CORE_TR("core", "The problem has no measurement of this observable at this condition and "
                                         "time, nor of any other row of the table.")));
    else if (left > 0)
        notices.push_back({name, say(CORE_TR("core", "{1} rows belong to no measurement of the problem and are left "
                                                     "out."),
                                     std::to_string(left))});
}

} // namespace titer::exchange
