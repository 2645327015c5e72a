#include "core/studies/calibration/likelihood/likelihood_record.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <span>

namespace titer::studies {

using base::Json;
using base::say;

namespace {

// Takes values out of objects; the first fault is kept, and what is read after it is not used.
class RecordReader {
public:
    std::optional<base::Error> error;

    LikelihoodRecord read(const Json& json)
    {
        object(json, "",
               {"format", "name", "unit", "time_unit", "parameters", "conditions", "observables", "measurements"});
        if (text(json, "", "format", true) != "titer.likelihood/1")
            refuse("format", say(CORE_TR("core", "The format must be “{1}”."), "titer.likelihood/1"));
        LikelihoodRecord record;
        record.name = text(json, "", "name", false);
        record.unit = text(json, "", "unit", true);
        record.timeUnit = number(json, "", "time_unit").value_or(0.0);
        if (!(record.timeUnit > 0.0)) refuse("time_unit", say(CORE_TR("core", "The unit of time must be above 0 s.")));
        for (const auto& [name, entry] : members(json, "parameters"))
            record.parameters.push_back(parameter(name, entry));
        for (const auto& [id, entry] : members(json, "conditions")) {
            m_conditions[id] = int(record.conditions.size());
            record.conditions.push_back(condition(id, entry));
        }
        for (const auto& [id, entry] : members(json, "observables")) {
            m_observables[id] = int(record.observables.size());
            record.observables.push_back(observable(id, entry));
        }
        const Json* rows = json.find("measurements");
        if (!rows || !rows->isArray() || rows->items().empty())
            refuse("measurements", say(CORE_TR("core", "A list of at least one measurement is expected here.")));
        else
            for (std::size_t i = 0; i < rows->items().size() && !error; ++i)
                record.measurements.push_back(measurement("measurements/" + std::to_string(i + 1), rows->items()[i]));
        return record;
    }

private:
    void refuse(std::string where, base::Sentence what)
    {
        if (!error) error = base::inputError(std::move(where), std::move(what));
    }

    static std::string at(const std::string& where, const std::string& key)
    {
        return where.empty() ? key : where + "/" + key;
    }

    void object(const Json& json, const std::string& where, std::initializer_list<const char*> keys)
    {
        if (!json.isObject()) refuse(where, say(CORE_TR("core", "An object is expected here.")));
        for (const auto& [key, value] : json.members())
            if (std::find(keys.begin(), keys.end(), std::string_view(key)) == keys.end())
                refuse(at(where, key),
                       say(CORE_TR("core", "Fits have no key “{1}” here. A newer Titer may have written it."), key));
    }

    const std::vector<Json::Member>& members(const Json& json, const char* key)
    {
        static const std::vector<Json::Member> none;
        const Json* found = json.find(key);
        if (found && found->isObject()) return found->members();
        refuse(key, say(CORE_TR("core", "An object is expected here.")));
        return none;
    }

    std::string text(const Json& json, const std::string& where, const char* key, bool needed)
    {
        const Json* found = json.find(key);
        if (found && found->isString()) return found->string();
        if (found || needed) refuse(at(where, key), say(CORE_TR("core", "“{1}” must be a text."), key));
        return {};
    }

    std::optional<double> number(const Json& json, const std::string& where, const char* key, bool needed = true)
    {
        const Json* found = json.find(key);
        if (found && found->isNumber()) return found->number();
        if (found || needed) refuse(at(where, key), say(CORE_TR("core", "“{1}” must be a number."), key));
        return std::nullopt;
    }

    LikelihoodScale scale(const Json& json, const std::string& where, const char* key)
    {
        const std::string word = text(json, where, key, false);
        if (word == "log") return LikelihoodScale::Log;
        if (word == "log10") return LikelihoodScale::Log10;
        if (!word.empty() && word != "lin")
            refuse(at(where, key),
                   say(CORE_TR("core", "“{1}” is not understood here; it can be {2}."), word, "“lin”, “log”, “log10”"));
        return LikelihoodScale::Lin;
    }

    LikelihoodRecord::Value value(const Json& json, const std::string& where)
    {
        if (json.isNumber()) return json.number();
        if (json.isString()) return json.string();
        refuse(where, say(CORE_TR("core", "A number, or the name of a parameter, is expected here.")));
        return 0.0;
    }

    std::vector<LikelihoodRecord::Value> values(const Json& json, const std::string& where, const char* key)
    {
        std::vector<LikelihoodRecord::Value> list;
        if (const Json* found = json.find(key)) {
            if (!found->isArray()) refuse(at(where, key), say(CORE_TR("core", "A list is expected here.")));
            for (const Json& item : found->items()) list.push_back(value(item, at(where, key)));
        }
        return list;
    }

    LikelihoodRecord::Parameter parameter(const std::string& name, const Json& json)
    {
        const std::string where = "parameters/" + name;
        object(json, where, {"value", "scale", "estimate", "range", "prior", "label"});
        LikelihoodRecord::Parameter parameter{.name = name, .value = number(json, where, "value").value_or(0.0)};
        parameter.scale = scale(json, where, "scale");
        parameter.label = text(json, where, "label", false);
        const Json* estimate = json.find("estimate");
        parameter.estimated = estimate && estimate->isBool() && estimate->boolean();
        if (const Json* range = json.find("range")) {
            const std::vector<Json>& ends = range->items();
            if (ends.size() != 2 || !ends[0].isNumber() || !ends[1].isNumber())
                refuse(at(where, "range"), say(CORE_TR("core", "A list of two numbers is expected here.")));
            else
                parameter.low = ends[0].number(), parameter.high = ends[1].number();
        }
        if (const Json* given = json.find("prior")) parameter.prior = prior(*given, at(where, "prior"));
        return parameter;
    }

    ParameterPrior prior(const Json& json, const std::string& where)
    {
        object(json, where, {"distribution", "of", "center", "width"});
        ParameterPrior prior;
        prior.laplace = isLaplace(json, where);
        const std::string of = text(json, where, "of", true);
        prior.of = of == "scale"       ? ParameterPrior::Of::Scale
                   : of == "logarithm" ? ParameterPrior::Of::Logarithm
                                       : ParameterPrior::Of::Value;
        if (prior.of == ParameterPrior::Of::Value && of != "value")
            refuse(at(where, "of"), say(CORE_TR("core", "“{1}” is not understood here; it can be {2}."), of,
                                        "“value”, “logarithm”, “scale”"));
        prior.center = number(json, where, "center").value_or(0.0);
        prior.width = number(json, where, "width").value_or(1.0);
        if (!(prior.width > 0.0)) refuse(at(where, "width"), say(CORE_TR("core", "The width must be above 0.")));
        return prior;
    }

    bool isLaplace(const Json& json, const std::string& where)
    {
        const std::string distribution = text(json, where, "distribution", false);
        if (distribution == "laplace") return true;
        if (!distribution.empty() && distribution != "normal")
            refuse(at(where, "distribution"), say(CORE_TR("core", "“{1}” is not understood here; it can be {2}."),
                                                  distribution, "“normal”, “laplace”"));
        return false;
    }

    LikelihoodRecord::Condition condition(const std::string& id, const Json& json)
    {
        const std::string where = "conditions/" + id;
        if (!json.isObject()) refuse(where, say(CORE_TR("core", "An object is expected here.")));
        LikelihoodRecord::Condition condition{.id = id, .values = {}};
        for (const auto& [name, given] : json.members())
            condition.values.emplace_back(name, value(given, at(where, name)));
        return condition;
    }

    LikelihoodRecord::Observable observable(const std::string& id, const Json& json)
    {
        const std::string where = "observables/" + id;
        object(json, where, {"formula", "noise", "transformation", "distribution", "label"});
        LikelihoodRecord::Observable observable{
            .id = id, .formula = text(json, where, "formula", true), .noise = text(json, where, "noise", true)};
        observable.transformation = scale(json, where, "transformation");
        observable.label = text(json, where, "label", false);
        observable.laplace = isLaplace(json, where);
        return observable;
    }

    int indexIn(const std::map<std::string, int>& all, const Json& json, const std::string& where, const char* key,
                bool needed)
    {
        const std::string id = text(json, where, key, needed);
        const auto found = all.find(id);
        if (found != all.end()) return found->second;
        if (!id.empty() || needed)
            refuse(at(where, key), say(CORE_TR("core", "The fit has no “{1}” of this kind."), id));
        return -1;
    }

    LikelihoodRecord::Measurement measurement(const std::string& where, const Json& json)
    {
        object(json, where,
               {"observable", "condition", "before", "time", "value", "observable_parameters", "noise_parameters",
                "simulated"});
        LikelihoodRecord::Measurement row;
        row.observable = std::max(indexIn(m_observables, json, where, "observable", true), 0);
        row.condition = std::max(indexIn(m_conditions, json, where, "condition", true), 0);
        row.before = indexIn(m_conditions, json, where, "before", false);
        const Json* time = json.find("time");
        const bool atRest = time && time->isString() && time->string() == "rest";
        if (!atRest) row.time = number(json, where, "time");
        if (row.time && !(*row.time >= 0.0))
            refuse(at(where, "time"), say(CORE_TR("core", "A time must be 0 or later, or “rest”.")));
        row.value = number(json, where, "value").value_or(0.0);
        row.observableParameters = values(json, where, "observable_parameters");
        row.noiseParameters = values(json, where, "noise_parameters");
        row.simulated = number(json, where, "simulated", false);
        return row;
    }

    std::map<std::string, int> m_conditions, m_observables;
};

} // namespace

base::Result<LikelihoodRecord> readLikelihoodRecord(std::string_view text)
{
    base::Errors errors;
    const Json json = base::readJson(text, errors);
    if (!errors.empty()) return errors.front();
    RecordReader reader;
    LikelihoodRecord record = reader.read(json);
    if (reader.error) return *reader.error;
    return record;
}

} // namespace titer::studies
