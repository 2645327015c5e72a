// Reads a check: what it measures and what that has to be.
#include "core/lessons/check.h"

#include "core/base/text.h"
#include "core/base/units/units.h"

namespace titer::lessons {

using base::Json;
using base::say;

namespace {

// "1 g/L", or {"value": "production.titer", "run": "start", "times": 1.2}.
std::optional<Bound> readBound(const Json& json, const std::string& where, model::Faults& faults)
{
    Bound bound;
    if (!json.isObject()) {
        const std::optional<Quantity> quantity = readQuantity(json, where, faults);
        if (!quantity) return std::nullopt;
        bound.of = *quantity;
        return bound;
    }
    model::JsonFields fields(json, where, faults);
    fields.quantity("times", "1", 0.0, bound.times);
    std::optional<Measure> measure = readMeasure(fields);
    if (!measure) return std::nullopt;
    bound.of = *std::move(measure);
    return bound;
}

void readBound(model::JsonFields& fields, const char* key, std::optional<Bound>& into)
{
    if (const Json* json = fields.find(key)) into = readBound(*json, fields.path(key), fields.faults());
}

std::optional<Limits> readLimits(model::JsonFields& fields)
{
    Limits limits;
    readBound(fields, "below", limits.below);
    readBound(fields, "above", limits.above);
    if (!limits.below && !limits.above) {
        fields.faults().add(fields.where(),
                            say(CORE_TR("core", "Neither “below” nor “above” is given; one is needed.")));
        return std::nullopt;
    }
    return limits;
}

// "within": "5 %" is a share of what it is near to, "0.1 g/L" an amount.
void readWithin(model::JsonFields& fields, double& within, bool& share, std::string& unit)
{
    const Json* json = fields.find("within", true);
    if (!json) return;
    const std::optional<Quantity> quantity = readQuantity(*json, fields.path("within"), fields.faults());
    if (!quantity) return;
    share = quantity->unit == "%";
    within = quantity->si;
    unit = quantity->unit;
}

std::string unitOf(const Limits& limits)
{
    for (const std::optional<Bound>* bound : {&limits.below, &limits.above})
        if (*bound)
            if (const Quantity* quantity = std::get_if<Quantity>(&(*bound)->of))
                if (!quantity->unit.empty()) return quantity->unit;
    return {};
}

void readFinds(model::JsonFields& fields, Check& check)
{
    Finds finds;
    fields.list("finds", [&](const Json& item, const std::string& where) {
        if (const std::optional<Quantity> time = readQuantity(item, where, fields.faults()))
            finds.times.push_back(*time);
    });
    bool share = false;
    std::string unit;
    readWithin(fields, finds.within, share, unit);
    check.unit = finds.times.empty() ? "h" : finds.times.front().unit;
    check.wanted = std::move(finds);
}

void readNear(model::JsonFields& fields, Check& check)
{
    Near near{.of = {}};
    if (const Json* json = fields.find("of"))
        if (std::optional<Bound> bound = readBound(*json, fields.path("of"), fields.faults()))
            near.of = *std::move(bound);
    readWithin(fields, near.within, near.share, near.unit);
    if (const Quantity* quantity = std::get_if<Quantity>(&near.of.of)) check.unit = quantity->unit;
    if (const Measure* measure = std::get_if<Measure>(&near.of.of))
        check.unit = measure->isTime() ? (near.share ? "h" : near.unit) : measure->unit;
    check.wanted = std::move(near);
}

void readNever(model::JsonFields& fields, Check& check)
{
    const Json* json = fields.find("never");
    model::JsonFields inner(*json, fields.path("never"), fields.faults());
    if (check.measure.kind != Measure::Kind::Value)
        fields.fault("never", say(CORE_TR("core", "“never” needs the time course of a “value”, and this is not one.")));
    const std::optional<Limits> limits = readLimits(inner);
    if (!limits) return;
    check.unit = unitOf(*limits);
    check.wanted = Never{*limits};
}

// {"study": "s1", "response": "titer", "r2_predicted": {"above": 0.8}}
bool readFigureLimits(model::JsonFields& fields, Check& check)
{
    if (check.measure.kind != Measure::Kind::Study) return false;
    bool found = false;
    for (const char* figure : {"r2_predicted", "r2_adjusted", "runs", "probability"}) {
        const Json* json = fields.find(figure);
        if (!json) continue;
        model::JsonFields inner(*json, fields.path(figure), fields.faults());
        if (const std::optional<Limits> limits = readLimits(inner)) check.wanted = *limits;
        check.measure.figure = figure;
        found = true;
    }
    return found;
}

// "is": "weak", or a list of words of which one does.
std::vector<std::string> readWords(model::JsonFields& fields)
{
    std::vector<std::string> words;
    const Json* json = fields.find("is");
    if (json && json->isString())
        words.push_back(json->string());
    else if (json)
        fields.texts("is", words);
    return words;
}

} // namespace

std::optional<Check> readCheck(const Json& json, const std::string& where, model::Faults& faults)
{
    model::JsonFields fields(json, where, faults);
    Check check;
    readText(fields, "text", check.text, true);
    std::optional<Measure> measure = readMeasure(fields);
    if (!measure) return std::nullopt;
    check.measure = *std::move(measure);
    const std::vector<std::string> is = readWords(fields);
    if (readFigureLimits(fields, check)) return check;
    if (fields.has("never")) {
        readNever(fields, check);
    } else if (fields.has("finds")) {
        readFinds(fields, check);
    } else if (fields.has("of")) {
        readNear(fields, check);
    } else if (!is.empty()) {
        check.wanted = Is{is};
    } else if (fields.has("below") || fields.has("above")) {
        if (const std::optional<Limits> limits = readLimits(fields)) {
            check.unit = unitOf(*limits);
            check.wanted = *limits;
        }
    } else {
        faults.add(where, say(CORE_TR("core", "The required result is missing. Give one of {1}."),
                              "above, below, never, of with within, finds with within, is"));
        return std::nullopt;
    }
    return check;
}

} // namespace titer::lessons
