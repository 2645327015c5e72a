// Reads what a check measures, and refuses what it does not know.
#include "core/lessons/measure.h"

#include "core/base/text.h"
#include "core/base/units/units.h"

#include <algorithm>
#include <array>

namespace titer::lessons {

using base::Json;
using base::say;
using Kind = Measure::Kind;
using Take = Measure::Take;

namespace {

constexpr std::array subjects = {
    std::pair("value", Kind::Value), std::pair("setting", Kind::Setting),     std::pair("fit", Kind::Fit),
    std::pair("study", Kind::Study), std::pair("recording", Kind::Recording), std::pair("alarm", Kind::Alarm),
    std::pair("board", Kind::Board), std::pair("estimator", Kind::Estimator), std::pair("answer", Kind::Answer),
};

constexpr std::array takes = {
    std::pair("end", Take::End),     std::pair("highest", Take::Highest), std::pair("lowest", Take::Lowest),
    std::pair("mean", Take::Mean),   std::pair("count", Take::Count),     std::pair("gap", Take::Gap),
    std::pair("begin", Take::Begin),
};

// The figures that one kind has, the first without one.
std::vector<std::string> figuresOf(Kind kind)
{
    switch (kind) {
    case Kind::Fit:
        return {"value", "spread"};
    case Kind::Estimator:
        return {"state", "in_band", "number"};
    case Kind::Study:
        return {"r2_predicted", "r2_adjusted", "runs", "probability"};
    default:
        return {};
    }
}

void readTake(model::JsonFields& fields, Measure& measure)
{
    std::string word;
    fields.text("take", word);
    if (word.empty()) return;
    for (const auto& [name, take] : takes)
        if (word == name) measure.take = take;
    if (measure.take == Take::Usual)
        fields.fault("take", say(CORE_TR("core", "“{1}” is not a way to read a time course; use {2}."),
                                 model::excerpt(word), "end, highest, lowest, mean, count, gap, begin"));
}

// "first": {"below": "1 g/L"}: the time of the crossing.
void readCrossing(model::JsonFields& fields, const char* key, bool first, Measure& measure)
{
    const Json* json = fields.find(key);
    if (!json) return;
    model::JsonFields inner(*json, fields.path(key), fields.faults());
    const Json* below = inner.find("below");
    const Json* above = inner.find("above");
    if (!below == !above) return inner.fault("below", say(CORE_TR("core", "Give either “below” or “above” here.")));
    const auto limit = readQuantity(below ? *below : *above, inner.path(below ? "below" : "above"), fields.faults());
    if (!limit) return;
    measure.limit = *limit;
    measure.take = below ? (first ? Take::FirstBelow : Take::LastBelow) : (first ? Take::FirstAbove : Take::LastAbove);
}

void readCourse(model::JsonFields& fields, Measure& measure)
{
    readTake(fields, measure);
    if (fields.has("at")) measure.take = Take::At;
    fields.quantity("at", "s", 0.0, measure.at);
    fields.quantity("from", "s", 0.0, measure.from);
    fields.quantity("until", "s", measure.from, measure.until);
    readCrossing(fields, "first", true, measure);
    readCrossing(fields, "last", false, measure);
}

void readStart(model::JsonFields& fields, Measure& measure)
{
    std::string run;
    fields.text("run", run);
    measure.ofStart = run == "start";
    if (!run.empty() && run != "start")
        fields.fault("run",
                     say(CORE_TR("core", "“{1}” is not a run of a lesson; “start” is that of the plant it begins "
                                         "with, and without “run” the last one counts."),
                         model::excerpt(run)));
}

void readFigure(model::JsonFields& fields, Measure& measure)
{
    const std::vector<std::string> known = figuresOf(measure.kind);
    fields.text("figure", measure.figure);
    if (measure.figure.empty()) measure.figure = known.front();
    if (std::find(known.begin(), known.end(), measure.figure) == known.end())
        fields.fault("figure", say(CORE_TR("core", "“{1}” is not a figure of this; use {2}."),
                                   model::excerpt(measure.figure), base::join(known, ", ")));
}

} // namespace

bool Measure::isTime() const
{
    return take == Take::FirstBelow || take == Take::FirstAbove || take == Take::LastBelow || take == Take::LastAbove ||
           take == Take::Gap;
}

std::optional<Quantity> readQuantity(const Json& json, const std::string& where, model::Faults& faults)
{
    if (json.isNumber()) return Quantity{json.number(), {}};
    const std::optional<std::string> unit = json.isString() ? base::unitIn(json.string()) : std::nullopt;
    if (!unit) {
        faults.add(where, say(CORE_TR("core", "A number or a text with its unit is required here (“8 g/L”), not {1}."),
                              model::shown(json)));
        return std::nullopt;
    }
    const base::Result<double> si = base::readQuantity(json.string(), unit->empty() ? "1" : *unit);
    if (!si) {
        faults.add(where, si.error());
        return std::nullopt;
    }
    return Quantity{*si, *unit};
}

std::optional<Measure> readMeasure(model::JsonFields& fields)
{
    Measure measure;
    std::vector<std::string> given;
    for (const auto& [key, kind] : subjects)
        if (fields.has(key)) {
            fields.text(key, measure.what, true);
            measure.kind = kind;
            given.push_back(key);
        }
    if (given.size() != 1) {
        std::vector<std::string> known;
        for (const auto& subject : subjects) known.push_back(subject.first);
        fields.faults().add(
            fields.where(),
            given.empty()
                ? say(CORE_TR("core", "The measured quantity is missing. Give one of {1}."), base::join(known, ", "))
                : say(CORE_TR("core", "{1} are measured at once. Give one of them."), base::join(given, ", ")));
        return std::nullopt;
    }
    if (measure.kind == Kind::Value || measure.kind == Kind::Recording) readCourse(fields, measure);
    if (measure.kind == Kind::Value || measure.kind == Kind::Setting) readStart(fields, measure);
    if (measure.kind == Kind::Recording) fields.text("tag", measure.tag, measure.take != Take::Begin);
    if (measure.kind == Kind::Alarm) fields.text("on", measure.tag, true);
    if (measure.kind == Kind::Board) fields.text("tag", measure.tag, true);
    if (measure.kind == Kind::Study) fields.text("response", measure.response);
    if (!figuresOf(measure.kind).empty()) readFigure(fields, measure);
    if (measure.kind == Kind::Estimator) fields.text(measure.figure == "number" ? "path" : "tag", measure.tag, true);
    fields.list("over", [&](const Json& item, const std::string& where) {
        if (std::optional<Measure> one = readMeasure(item, where, fields.faults()))
            measure.over.push_back(*std::move(one));
    });
    fields.text("in", measure.unit);
    if (!measure.unit.empty() && !base::findUnit(measure.unit))
        fields.fault("in", say(CORE_TR("core", "“{1}” is not a known unit; enter one such as °C, g/L or 1e6 cells/mL."),
                               model::excerpt(measure.unit)));
    return measure;
}

std::optional<Measure> readMeasure(const Json& json, const std::string& where, model::Faults& faults)
{
    model::JsonFields fields(json, where, faults);
    return readMeasure(fields);
}

const char* nameOf(Place::Kind kind)
{
    constexpr const char* names[] = {"run",   "setting", "fit",       "study", "recording",
                                     "alarm", "board",   "estimator", "answer"};
    return names[int(kind)];
}

} // namespace titer::lessons
