// A study is read; what is not known is an error.
#include "core/studies/study/study_json.h"

#include "core/base/not_available.h"
#include "core/base/text.h"
#include "core/studies/study/study_json_words.h"

#include <algorithm>
#include <cmath>
#include <span>

namespace titer::studies {

using base::Json;
using base::say;

namespace {

// Takes values out of objects; the first fault is kept, and all reading after it ends at once.
class Reader {
public:
    std::optional<base::Error> error;

    void refuse(const std::string& where, base::Sentence what)
    {
        if (!error) error = base::Error{base::Code::Input, where, std::move(what)};
    }

    // Whether it is an object that has none but those keys.
    bool object(const Json& json, const std::string& where, std::span<const char* const> keys)
    {
        if (!json.isObject()) refuse(where, say(CORE_TR("core", "An object is expected here.")));
        for (const auto& [key, value] : json.members())
            if (std::find(keys.begin(), keys.end(), std::string_view(key)) == keys.end())
                refuse(at(where, key),
                       say(CORE_TR("core", "Studies have no key “{1}” here. A newer Titer may have written it."), key));
        return !error;
    }

    void take(const Json& json, const std::string& where, const char* key, std::string& into, bool needed = false)
    {
        const Json* found = json.find(key);
        if (found && found->isString())
            into = found->string();
        else if (found || needed)
            refuse(at(where, key), say(CORE_TR("core", "“{1}” must be a text."), key));
    }

    void take(const Json& json, const std::string& where, const char* key, bool& into)
    {
        const Json* found = json.find(key);
        if (found && found->isBool())
            into = found->boolean();
        else if (found)
            refuse(at(where, key), say(CORE_TR("core", "“{1}” must be true or false."), key));
    }

    void take(const Json& json, const std::string& where, const char* key, double& into)
    {
        const Json* found = json.find(key);
        if (found && found->isNumber())
            into = found->number();
        else if (found)
            refuse(at(where, key), say(CORE_TR("core", "“{1}” must be a number."), key));
    }

    void take(const Json& json, const std::string& where, const char* key, std::optional<double>& into)
    {
        double number = 0.0;
        take(json, where, key, number);
        if (json.find(key)) into = number;
    }

    // A whole number that is not negative.
    template <class Whole> void takeWhole(const Json& json, const std::string& where, const char* key, Whole& into)
    {
        constexpr double max = sizeof(Whole) > 4 ? 9007199254740992.0 : 2147483647.0;
        double number = double(into);
        take(json, where, key, number);
        if (number >= 0.0 && number <= max && number == std::floor(number))
            into = Whole(number);
        else
            refuse(at(where, key),
                   say(CORE_TR("core", "“{1}” must be a whole number from 0 to {2}."), key, base::writeNumber(max)));
    }

    template <class Value>
    void takeChoice(const Json& json, const std::string& where, const char* key, std::span<const char* const> words,
                    Value& into)
    {
        std::string word = words[std::size_t(into)];
        take(json, where, key, word);
        const auto found = std::find(words.begin(), words.end(), word);
        if (found != words.end())
            into = Value(found - words.begin());
        else
            refuse(at(where, key), say(CORE_TR("core", "“{1}” is not one of {2}."), word,
                                       base::join({words.begin(), words.end()}, ", ")));
    }

    // Calls `one` with each item of a list and its place.
    template <class One> void each(const Json& json, const std::string& where, const char* key, One one)
    {
        const Json* found = json.find(key);
        if (!found) return;
        if (!found->isArray()) refuse(at(where, key), say(CORE_TR("core", "A list is expected here.")));
        for (std::size_t i = 0; i < found->items().size() && !error; ++i)
            one(found->items()[i], at(where, key) + "/" + std::to_string(i));
    }

    std::vector<std::string> texts(const Json& json, const std::string& where, const char* key)
    {
        std::vector<std::string> list;
        each(json, where, key, [&](const Json& item, const std::string& place) {
            if (!item.isString()) refuse(place, say(CORE_TR("core", "This list must contain texts only.")));
            list.push_back(item.string());
        });
        return list;
    }

    // A text as people and former versions wrote it, or a sentence of the core with what goes into its places.
    void take(const Json& json, const std::string& where, const char* key, base::Sentence& into)
    {
        static constexpr const char* keys[] = {"say", "with"};
        const Json* found = json.find(key);
        if (!found || !found->isObject()) return take(json, where, key, into.pattern);
        if (!object(*found, at(where, key), keys)) return;
        take(*found, at(where, key), "say", into.pattern, true);
        into.args = texts(*found, at(where, key), "with");
    }

    std::vector<double> numbers(const Json& json, const std::string& where, const char* key)
    {
        std::vector<double> list;
        each(json, where, key, [&](const Json& item, const std::string& place) {
            if (!item.isNumber()) refuse(place, say(CORE_TR("core", "This list must contain numbers only.")));
            list.push_back(item.number());
        });
        return list;
    }

private:
    static std::string at(const std::string& where, const std::string& key)
    {
        return where.empty() ? key : where + "/" + key;
    }
};

StudyFactor readFactor(Reader& reader, const Json& json, const std::string& where)
{
    static constexpr const char* keys[] = {"name", "unit", "kind", "low", "high", "levels", "hard", "path"};
    StudyFactor one;
    if (!reader.object(json, where, keys)) return one;
    reader.take(json, where, "name", one.factor.name, true);
    reader.take(json, where, "unit", one.factor.unit);
    reader.takeChoice(json, where, "kind", factorKinds, one.factor.kind);
    reader.take(json, where, "low", one.factor.low);
    reader.take(json, where, "high", one.factor.high);
    one.factor.levels = reader.texts(json, where, "levels");
    reader.take(json, where, "hard", one.factor.hardToChange);
    reader.take(json, where, "path", one.path);
    return one;
}

StudyResponse readResponse(Reader& reader, const Json& json, const std::string& where)
{
    static constexpr const char* keys[] = {"name", "unit", "tag",    "time",  "noise",   "goal",
                                           "low",  "high", "target", "model", "left_out"};
    StudyResponse response;
    if (!reader.object(json, where, keys)) return response;
    reader.take(json, where, "name", response.name, true);
    reader.take(json, where, "unit", response.unit);
    reader.take(json, where, "tag", response.source.tag);
    const Json* time = json.find("time");
    if (time && time->isString() && time->string() == endWord)
        response.source.time = std::numeric_limits<double>::infinity();
    else
        reader.take(json, where, "time", response.source.time);
    reader.take(json, where, "noise", response.noise);
    reader.takeChoice(json, where, "goal", responseGoals, response.goal);
    reader.take(json, where, "low", response.low);
    reader.take(json, where, "high", response.high);
    reader.take(json, where, "target", response.target);
    reader.take(json, where, "model", response.model);
    response.leftOut = reader.texts(json, where, "left_out");
    return response;
}

StudyCell readCell(Reader& reader, const Json& json, const std::string& where)
{
    static constexpr const char* keys[] = {"measured", "twin", "noise"};
    if (json.isNull()) return {};
    if (!reader.object(json, where, keys)) return {};
    StudyCell cell;
    const Json *twin = json.find("twin"), *noise = json.find("noise");
    if (!twin == !json.find("measured") || (noise && !twin))
        reader.refuse(where,
                      say(CORE_TR("core", "A result must be measured or from the twin, or null if it is missing.")));
    for (const char* key : {"measured", "twin"}) reader.take(json, where, key, cell.value);
    if (noise) reader.take(json, where, "noise", cell.noise.emplace());
    cell.origin = twin ? StudyCell::Origin::Twin : StudyCell::Origin::Measured;
    return cell;
}

StudyRun readRun(Reader& reader, const Json& json, const std::string& where)
{
    static constexpr const char* keys[] = {"id",       "run",        "order",    "block", "whole_plot",
                                           "point",    "validation", "settings", "cells", "comment",
                                           "excluded", "failure",    "vessel",   "drawn"};
    StudyRun run;
    if (!reader.object(json, where, keys)) return run;
    reader.take(json, where, "id", run.id, true);
    reader.takeWhole(json, where, "run", run.run);
    reader.takeWhole(json, where, "order", run.standardOrder);
    reader.takeWhole(json, where, "block", run.block);
    reader.takeWhole(json, where, "whole_plot", run.wholePlot);
    reader.take(json, where, "point", run.point);
    reader.take(json, where, "validation", run.validation);
    run.settings = reader.numbers(json, where, "settings");
    reader.each(json, where, "cells", [&](const Json& item, const std::string& place) {
        run.cells.push_back(readCell(reader, item, place));
    });
    reader.take(json, where, "comment", run.comment);
    reader.take(json, where, "excluded", run.excluded);
    if (const Json* failure = json.find("failure"); failure && failure->isString())
        run.failure.push_back({base::Code::Input, {}, {failure->string(), {}}}); // of a former version
    else
        reader.each(json, where, "failure", [&](const Json& item, const std::string& place) {
            static constexpr const char* parts[] = {"where", "what"};
            base::Error error;
            if (!reader.object(item, place, parts)) return;
            reader.take(item, place, "where", error.where);
            reader.take(item, place, "what", error.what);
            run.failure.push_back(std::move(error));
        });
    reader.take(json, where, "vessel", run.vessel);
    reader.each(json, where, "drawn", [&](const Json& item, const std::string& place) {
        std::vector<double>& values = run.drawn.emplace_back();
        if (!item.isArray()) reader.refuse(place, say(CORE_TR("core", "A list is expected here.")));
        for (const Json& value : item.items()) {
            if (!value.isNumber() && !value.isNull())
                reader.refuse(place, say(CORE_TR("core", "This list must contain numbers only.")));
            values.push_back(value.isNumber() ? value.number() : base::notAvailable);
        }
    });
    return run;
}

StudyPlate readPlate(Reader& reader, const Json& json)
{
    static constexpr const char* keys[] = {"vessels", "stations", "shared", "seed"};
    StudyPlate plate;
    if (!reader.object(json, "plate", keys)) return plate;
    reader.takeWhole(json, "plate", "vessels", plate.vessels);
    reader.takeWhole(json, "plate", "stations", plate.stations);
    reader.takeChoice(json, "plate", "shared", plateShares, plate.shared);
    reader.takeWhole(json, "plate", "seed", plate.seed);
    return plate;
}

ParameterUncertainty readUncertainty(Reader& reader, const Json& json)
{
    static constexpr const char* keys[] = {"source", "draws", "degrees_of_freedom", "parameters", "correlation"};
    ParameterUncertainty uncertainty;
    if (!reader.object(json, "uncertainty", keys)) return uncertainty;
    reader.take(json, "uncertainty", "source", uncertainty.source);
    reader.takeWhole(json, "uncertainty", "draws", uncertainty.draws);
    reader.take(json, "uncertainty", "degrees_of_freedom", uncertainty.degreesOfFreedom);
    reader.each(json, "uncertainty", "parameters", [&](const Json& item, const std::string& place) {
        static constexpr const char* parts[] = {"path", "value", "std_error", "logarithmic"};
        ParameterUncertainty::Parameter one;
        if (!reader.object(item, place, parts)) return;
        reader.take(item, place, "path", one.path, true);
        reader.take(item, place, "value", one.value);
        reader.take(item, place, "std_error", one.error);
        reader.take(item, place, "logarithmic", one.logarithmic);
        uncertainty.parameters.push_back(std::move(one));
    });
    uncertainty.correlation = reader.numbers(json, "uncertainty", "correlation");
    return uncertainty;
}

StudyChange readChange(Reader& reader, const Json& json, const std::string& where)
{
    static constexpr const char* keys[] = {"time", "who", "what"};
    StudyChange change;
    if (!reader.object(json, where, keys)) return change;
    reader.take(json, where, "time", change.time);
    reader.take(json, where, "who", change.who);
    reader.take(json, where, "what", change.what);
    return change;
}

Study readAll(Reader& reader, const Json& json)
{
    static constexpr const char* keys[] = {
        "format", "id",      "name",    "purpose",   "kind", "model",     "seed",  "factors",     "responses",
        "runs",   "setting", "version", "threshold", "log",  "ids_given", "plate", "constraints", "uncertainty"};
    Study study;
    if (!reader.object(json, {}, keys)) return study;
    std::string written;
    reader.take(json, {}, "format", written, true);
    if (written != studyFormat)
        reader.refuse("format", say(CORE_TR("core", "This Titer cannot read this study: its format is “{1}”, and "
                                                    "“{2}” is expected."),
                                    written, std::string(studyFormat)));
    reader.take(json, {}, "id", study.id);
    reader.take(json, {}, "name", study.name);
    reader.take(json, {}, "purpose", study.purpose);
    reader.take(json, {}, "kind", study.kind);
    reader.take(json, {}, "model", study.model);
    reader.takeWhole(json, {}, "seed", study.seed);
    reader.takeWhole(json, {}, "version", study.version);
    reader.takeWhole(json, {}, "ids_given", study.idsGiven);
    reader.take(json, {}, "threshold", study.threshold);
    study.setting = reader.numbers(json, {}, "setting");
    study.constraints = reader.texts(json, {}, "constraints");
    if (const Json* plate = json.find("plate")) study.plate = readPlate(reader, *plate);
    if (const Json* found = json.find("uncertainty")) study.uncertainty = readUncertainty(reader, *found);
    reader.each(json, {}, "factors", [&](const Json& item, const std::string& place) {
        study.factors.push_back(readFactor(reader, item, place));
    });
    reader.each(json, {}, "responses", [&](const Json& item, const std::string& place) {
        study.responses.push_back(readResponse(reader, item, place));
    });
    reader.each(json, {}, "runs", [&](const Json& item, const std::string& place) {
        study.runs.push_back(readRun(reader, item, place));
    });
    reader.each(json, {}, "log", [&](const Json& item, const std::string& place) {
        study.log.push_back(readChange(reader, item, place));
    });
    return study;
}

} // namespace

base::Result<Study> readStudy(std::string_view text)
{
    base::Errors errors;
    const Json json = base::readJson(text, errors);
    if (!errors.empty()) return errors.front();
    Reader reader;
    Study study = readAll(reader, json);
    if (reader.error) return *reader.error;
    return study;
}

} // namespace titer::studies
