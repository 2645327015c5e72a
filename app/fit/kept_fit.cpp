#include "app/fit/kept_fit.h"

#include "app/fit/kept_values.h"
#include "core/base/json.h"

#include <algorithm>
#include <cmath>

namespace titer::app {

using base::Json;
using base::say;

namespace {

constexpr const char* keptFormat = "titer.kept_fit/1";

Json mappingsJson(const std::vector<model::TagEntry>& mappings)
{
    Json json = Json::array();
    for (const model::TagEntry& entry : mappings)
        json.push(Json::object({{"tag", entry.tag}, {"variable", entry.variable}}));
    return json;
}

// Reads what keptFitText() wrote.
class FitReader : public KeptReader {
public:
    std::vector<model::TagEntry> mappings(const Json& json)
    {
        std::vector<model::TagEntry> all;
        for (const Json& one : list(json, "mappings")) all.push_back({text(one, "tag"), text(one, "variable")});
        return all;
    }

    FitRun run(const Json& json)
    {
        FitRun run{QString::fromStdString(text(json, "name")), {}, number(json, "offset")};
        const Json* settings = json.find("recording");
        if (!settings || !settings->isObject()) return refuse("recording"), run;
        run.recording = connect::readSettings(*settings);
        run.stated = mappings(json);
        return run;
    }

    std::optional<twin::AlignRule> align(const Json& json)
    {
        if (!json.find("align")) return std::nullopt;
        const base::Result<twin::AlignRule> rule = twin::readAlignRule(text(json, "align"));
        if (!rule) return refuse("align"), std::nullopt;
        return *rule;
    }

    void course(const Json& json, KeptFit& fit)
    {
        fit.courses.push_back({text(json, "name"),
                               text(json, "unit"),
                               numbers(json, "times"),
                               numbers(json, "measured"),
                               numbers(json, "start"),
                               {}});
        if (json.find("recording")) fit.courses.back().recording = text(json, "recording");
        studies::FittedCourse found;
        found.experiment = integer(json, "experiment");
        found.tag = text(json, "tag");
        found.rms = number(json, "rms");
        found.largest = number(json, "largest");
        found.sd = number(json, "sd");
        found.stated = flag(json, "sd_stated");
        found.modelled = numbers(json, "modelled");
        const std::size_t samples = fit.courses.back().times.size();
        if (fit.courses.back().measured.size() != samples || found.modelled.size() != samples) refuse("modelled");
        fit.result.courses.push_back(std::move(found));
    }
};

} // namespace

bool isKeptFit(std::string_view text)
{
    base::Errors errors;
    const Json json = base::readJson(text, errors);
    const Json* format = json.find("format");
    return format && format->isString() && format->string().starts_with("titer.kept_fit/");
}

std::string keptFitText(const KeptFit& fit)
{
    Json json = Json::object();
    json["format"] = keptFormat;
    json["name"] = fit.name;
    json["unit"] = fit.unit;
    json["created"] = fit.created;
    json["plant"] = fit.plant;
    json["recordings"] = Json::array();
    for (const FitRun& run : fit.runs) {
        Json one = Json::object();
        one["name"] = run.name.toStdString();
        one["offset"] = run.offset;
        one["recording"] = connect::settingsJson(run.recording);
        one["mappings"] = mappingsJson(run.stated);
        json["recordings"].push(std::move(one));
    }
    if (fit.align) json["align"] = twin::alignText(*fit.align);
    json["mappings"] = mappingsJson(fit.stated);
    json["starts"] = fit.starts;
    json["free_initial"] = fit.freeInitial;
    json["parameters"] = Json::array();
    for (const KeptFit::Parameter& p : fit.parameters)
        json["parameters"].push(Json::object({{"path", p.path}, {"low", p.low}, {"high", p.high}}));
    json["courses"] = Json::array();
    for (std::size_t i = 0; i < fit.courses.size() && i < fit.result.courses.size(); ++i) {
        const KeptFit::Course& course = fit.courses[i];
        const studies::FittedCourse& found = fit.result.courses[i];
        Json one = Json::object();
        one["experiment"] = found.experiment;
        one["name"] = course.name;
        one["tag"] = found.tag;
        if (course.recording) one["recording"] = *course.recording;
        one["unit"] = course.unit;
        one["times"] = numbersJson(course.times);
        one["measured"] = numbersJson(course.measured);
        one["start"] = numbersJson(course.start);
        one["modelled"] = numbersJson(found.modelled);
        one["rms"] = found.rms;
        one["largest"] = found.largest;
        one["sd"] = found.sd;
        one["sd_stated"] = found.stated;
        json["courses"].push(std::move(one));
    }
    json["result"] = plantFitJson(fit.result);
    return json.write(false);
}

base::Result<KeptFit> readKeptFit(const store::Item& item)
{
    const std::string place = "fits/" + item.id;
    base::Errors errors;
    const Json json = base::readJson(item.text, errors);
    if (!errors.empty()) return base::inputError(place, errors.front().what);
    FitReader reader;
    KeptFit fit;
    if (reader.text(json, "format") != keptFormat) reader.refuse("format");
    fit.id = item.id;
    fit.name = reader.text(json, "name");
    fit.unit = reader.text(json, "unit");
    fit.created = reader.text(json, "created");
    fit.plant = reader.text(json, "plant");
    for (const Json& one : reader.list(json, "recordings")) fit.runs.push_back(reader.run(one));
    fit.align = reader.align(json);
    fit.stated = reader.mappings(json);
    fit.starts = reader.integer(json, "starts");
    fit.freeInitial = reader.flag(json, "free_initial");
    for (const Json& one : reader.list(json, "parameters"))
        fit.parameters.push_back({reader.text(one, "path"), reader.text(one, "low"), reader.text(one, "high")});
    const Json* found = json.find("result");
    if (found && found->isObject())
        fit.result = reader.plantFit(*found);
    else
        reader.refuse("result");
    for (const Json& one : reader.list(json, "courses")) reader.course(one, fit);
    if (reader.fault) return base::inputError(place, *reader.fault);
    return fit;
}

base::Result<std::vector<KeptFit>> readKeptFits(store::ProjectFile& project, std::string_view unit)
{
    const base::Result<std::vector<store::Item>> items = project.items(store::ItemKind::Fit);
    if (!items) return items.error();
    std::vector<KeptFit> fits;
    for (const store::Item& item : *items) {
        if (!isKeptFit(item.text)) continue;
        base::Result<KeptFit> fit = readKeptFit(item);
        if (fit && fit->unit == unit) fits.push_back(std::move(*fit));
    }
    return fits;
}

base::Result<std::string> addKeptFit(store::ProjectFile& project, const KeptFit& fit)
{
    base::Result<std::vector<store::Item>> items = project.items(store::ItemKind::Fit);
    if (!items) return items.error();
    const base::Result<std::string> id = project.newItemId(store::ItemKind::Fit);
    if (!id) return id;
    items->push_back({*id, keptFitText(fit)});
    const store::AuditChange change{.what = "fit_added", .place = "fits/" + *id, .after = fit.name};
    if (const base::Done saved = project.saveItems(store::ItemKind::Fit, *items, {}, {{change}}); !saved)
        return saved.error();
    return id;
}

base::Done removeKeptFit(store::ProjectFile& project, const std::string& id)
{
    base::Result<std::vector<store::Item>> items = project.items(store::ItemKind::Fit);
    if (!items) return items.error();
    const auto gone = std::ranges::find(*items, id, &store::Item::id);
    if (gone == items->end()) return base::done();
    const base::Result<KeptFit> fit = readKeptFit(*gone);
    const store::AuditChange change{
        .what = "fit_removed", .place = "fits/" + id, .before = fit ? fit->name : std::string()};
    items->erase(gone);
    return project.saveItems(store::ItemKind::Fit, *items, {}, {{change}});
}

} // namespace titer::app
