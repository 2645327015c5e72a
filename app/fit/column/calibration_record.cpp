#include "app/fit/column/calibration_record.h"

#include "app/fit/kept_values.h"
#include "core/base/hash.h"

#include <filesystem>

namespace titer::app {

using base::Json;
using base::say;

namespace {

constexpr const char* calibrationFormat = "titer.column_calibration/1";
constexpr const char* stepIds[] = {"system", "packing", "buffers", "binding", "chromatograms", "prediction"};
constexpr const char* lineIds[] = {"measured", "start", "model", "points", "fitted"};
constexpr const char* pictureIds[] = {"pulse", "salt", "yamamoto", "chromatogram"};

Json runsJson(const std::vector<StepRun>& runs)
{
    Json json = Json::array();
    for (const StepRun& run : runs)
        json.push(Json::object({{"recording", run.recording},
                                {"chosen", run.chosen},
                                {"components", run.components},
                                {"curve", run.curve},
                                {"zero", run.zero},
                                {"assays", run.assays}}));
    return json;
}

Json chosenJson(const StepRecord& record)
{
    Json settings = Json::object(), parameters = Json::array();
    for (const auto& [key, value] : record.settings) settings[key] = value;
    for (const StepParameter& each : record.parameters)
        parameters.push(
            Json::object({{"path", each.path}, {"chosen", each.chosen}, {"low", each.low}, {"high", each.high}}));
    Json json = Json::object();
    json["runs"] = runsJson(record.runs);
    json["settings"] = std::move(settings);
    json["parameters"] = std::move(parameters);
    return json;
}

Json pictureJson(const FoundPicture& picture)
{
    Json json = Json::object(), courses = Json::array();
    for (const FoundPicture::Course& course : picture.courses)
        courses.push(Json::object({{"kind", lineIds[std::size_t(course.kind)]},
                                   {"name", course.name},
                                   {"colour", course.colour},
                                   {"x", numbersJson(course.x)},
                                   {"y", numbersJson(course.y)}}));
    json["kind"] = pictureIds[std::size_t(picture.kind)];
    json["title"] = picture.title;
    json["x_unit"] = picture.xUnit;
    json["y_unit"] = picture.yUnit;
    json["courses"] = std::move(courses);
    json["band_x"] = numbersJson(picture.bandX);
    json["band_low"] = numbersJson(picture.bandLow);
    json["band_high"] = numbersJson(picture.bandHigh);
    return json;
}

Json noticeJson(const base::Notice& notice)
{
    Json args = Json::array();
    for (const std::string& arg : notice.what.args) args.push(arg);
    return Json::object({{"where", notice.where}, {"text", notice.what.pattern}, {"args", std::move(args)}});
}

// What the courses of a fit scattered, without their values, which are in the pictures.
Json coursesJson(const studies::PlantFit& fit)
{
    Json json = Json::array();
    for (const studies::FittedCourse& course : fit.courses)
        json.push(Json::object({{"experiment", course.experiment},
                                {"tag", course.tag},
                                {"rms", course.rms},
                                {"largest", course.largest},
                                {"sd", course.sd}}));
    return json;
}

Json foundJson(const FoundStep& found)
{
    Json json = Json::object(), values = Json::array(), taken = Json::array(), runs = Json::array();
    for (const FoundValue& each : found.values) {
        Json one = fittedJson(each.fitted);
        one["planted"] = each.planted;
        values.push(std::move(one));
    }
    for (const TakenPlace& each : found.taken)
        taken.push(
            Json::object({{"path", each.path}, {"text", each.text}, {"number", each.number}, {"step", each.step}}));
    for (const FoundRun& run : found.runs)
        runs.push(Json::object({{"name", run.name}, {"nrmse", run.nrmse}, {"within", run.within}}));
    json["when"] = found.when;
    json["asked"] = found.asked;
    json["converged"] = found.converged;
    if (found.stopped) json["stopped"] = true;
    json["runs"] = std::move(runs);
    json["values"] = std::move(values);
    if (!found.correlation.empty()) json["correlation"] = numbersJson(found.correlation);
    json["taken"] = std::move(taken);
    json["pictures"] = Json::array();
    for (const FoundPicture& picture : found.pictures) json["pictures"].push(pictureJson(picture));
    json["remarks"] = Json::array();
    for (const base::Notice& remark : found.remarks) json["remarks"].push(noticeJson(remark));
    if (found.fit.parameters.empty()) return json;
    json["fit"] = plantFitJson(found.fit);
    json["fit"]["courses"] = coursesJson(found.fit);
    return json;
}

class CalibrationReader : public KeptReader {
public:
    StepRecord record(const Json& json)
    {
        StepRecord record;
        for (const Json& one : list(json, "runs"))
            record.runs.push_back({text(one, "recording"), flag(one, "chosen"), text(one, "components"),
                                   text(one, "curve"), text(one, "zero"), text(one, "assays")});
        const Json* settings = json.find("settings");
        if (!settings || !settings->isObject()) return refuse("settings"), record;
        for (const auto& [key, value] : settings->members()) record.settings[key] = text(*settings, key.c_str());
        for (const Json& one : list(json, "parameters"))
            record.parameters.push_back({text(one, "path"), flag(one, "chosen"), text(one, "low"), text(one, "high")});
        if (const Json* found = json.find("found")) record.found = this->found(*found);
        return record;
    }

private:
    template <std::size_t N> std::size_t place(const Json& json, const char* key, const char* const (&ids)[N])
    {
        const std::string id = text(json, key);
        for (std::size_t i = 0; i < N; ++i)
            if (id == ids[i]) return i;
        return refuse(key), 0;
    }
    FoundPicture picture(const Json& json)
    {
        FoundPicture picture;
        picture.kind = FoundPicture::Kind(place(json, "kind", pictureIds));
        picture.title = text(json, "title");
        picture.xUnit = text(json, "x_unit");
        picture.yUnit = text(json, "y_unit");
        for (const Json& one : list(json, "courses")) {
            picture.courses.push_back({CalibrationPicture::Line(place(one, "kind", lineIds)), text(one, "name"),
                                       integer(one, "colour"), numbers(one, "x"), numbers(one, "y")});
            if (picture.courses.back().x.size() != picture.courses.back().y.size()) refuse("y");
        }
        picture.bandX = numbers(json, "band_x");
        picture.bandLow = numbers(json, "band_low");
        picture.bandHigh = numbers(json, "band_high");
        if (picture.bandLow.size() != picture.bandX.size() || picture.bandHigh.size() != picture.bandX.size())
            refuse("band_low");
        return picture;
    }
    base::Notice notice(const Json& json)
    {
        base::Sentence what{text(json, "text"), {}};
        for (const Json& arg : list(json, "args")) {
            if (!arg.isString()) refuse("args");
            what.args.push_back(arg.isString() ? arg.string() : std::string());
        }
        return {text(json, "where"), std::move(what)};
    }
    FoundStep found(const Json& json)
    {
        FoundStep found;
        found.when = text(json, "when");
        found.asked = text(json, "asked");
        found.converged = flag(json, "converged");
        if (json.find("stopped")) found.stopped = flag(json, "stopped");
        for (const Json& one : list(json, "runs"))
            found.runs.push_back({text(one, "name"), number(one, "nrmse"), number(one, "within")});
        for (const Json& one : list(json, "values")) found.values.push_back({fitted(one), number(one, "planted")});
        if (json.find("correlation")) found.correlation = KeptReader::numbers(list(json, "correlation"));
        for (const Json& one : list(json, "taken"))
            found.taken.push_back({text(one, "path"), text(one, "text"), number(one, "number"), integer(one, "step")});
        for (const TakenPlace& each : found.taken)
            if (each.step < -1 || each.step >= int(calibrationSteps)) refuse("step");
        for (const Json& one : list(json, "pictures")) found.pictures.push_back(picture(one));
        for (const Json& one : list(json, "remarks")) found.remarks.push_back(notice(one));
        const Json* fit = json.find("fit");
        if (!fit) return found;
        found.fit = plantFit(*fit);
        for (const Json& one : list(*fit, "courses"))
            found.fit.courses.push_back({.experiment = integer(one, "experiment"),
                                         .tag = text(one, "tag"),
                                         .rms = number(one, "rms"),
                                         .largest = number(one, "largest"),
                                         .sd = number(one, "sd"),
                                         .modelled = {}});
        return found;
    }
};

} // namespace

const char* idOf(CalibrationStep step)
{
    return stepIds[std::size_t(step)];
}

std::string StepRecord::digest() const
{
    StepRecord named{runs, settings, parameters};
    for (StepRun& run : named.runs) run.assays = std::filesystem::path(run.assays).filename().string();
    return base::sha256(chosenJson(named).write(false));
}

std::string calibrationKey(const std::string& unit)
{
    return "column_calibration/" + unit;
}

std::string calibrationText(const CalibrationRecord& record)
{
    Json json = Json::object();
    json["format"] = calibrationFormat;
    for (std::size_t i = 0; i < record.size(); ++i) {
        Json step = chosenJson(record[i]);
        if (record[i].found) step["found"] = foundJson(*record[i].found);
        json[stepIds[i]] = std::move(step);
    }
    return json.write(false);
}

base::Result<CalibrationRecord> readCalibration(std::string_view text)
{
    base::Errors errors;
    const Json json = base::readJson(text, errors);
    if (!errors.empty()) return errors.front();
    const Json* format = json.find("format");
    if (!format || !format->isString() || format->string() != calibrationFormat)
        return base::inputError("format", say(CORE_TR("core", "It is not a calibration of a column that this Titer "
                                                              "knows. Open the project in a newer Titer.")));
    CalibrationReader reader;
    CalibrationRecord record;
    for (std::size_t i = 0; i < record.size(); ++i) {
        const Json* step = json.find(stepIds[i]);
        if (!step || !step->isObject()) reader.refuse(stepIds[i]);
        if (step && step->isObject()) record[i] = reader.record(*step);
        if (reader.fault) return base::inputError(stepIds[i], *reader.fault);
    }
    return record;
}

} // namespace titer::app
