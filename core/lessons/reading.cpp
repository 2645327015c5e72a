// Reads what a check measures out of the work of a learner: runs, settings, fits and studies; the rest in
// reading_parts.cpp.
#include "core/lessons/reading.h"

#include "core/base/not_available.h"
#include "core/base/text.h"
#include "core/base/units/units.h"
#include "core/lessons/reading_parts.h"
#include "core/solve/catalogue.h"
#include "core/studies/study/study_analysis.h"
#include "core/twin/mapping.h"

#include <algorithm>
#include <cmath>

namespace titer::lessons {

using base::say;
using Kind = Measure::Kind;
using Take = Measure::Take;

namespace {

Reading absent(Reading reading, base::Sentence why)
{
    reading.absent = std::move(why);
    return reading;
}

// The run that is read, or why there is none.
const LearnerRun* runOf(const Measure& measure, const Work& work, Reading& reading)
{
    const LearnerRun* run = measure.ofStart ? work.start.get() : work.run.get();
    if (!run)
        reading.absent = measure.ofStart
                             ? say(CORE_TR("core", "not yet: the plant that the lesson begins with has not been run"))
                             : say(CORE_TR("core", "not yet: nothing has been run"));
    else if (run->result.status == figures::RunStatus::Failed || run->result.times.empty())
        reading.absent = say(CORE_TR("core", "not yet: the last run failed; its notices say why"));
    return reading.isThere() ? run : nullptr;
}

// By what values [SI] of a column are multiplied for this unit; 0 where they do not fit.
double factorFor(const LearnerRun& run, const figures::Column& column, const std::string& unit)
{
    if (unit.empty() || base::sameDimension(column.unit, unit)) return 1.0;
    base::Errors errors;
    const model::Plant plant = model::check(run.plant, solve::catalogue(), errors);
    return errors.empty() ? twin::basisFactor(plant, column.target, unit) : 0.0;
}

struct ValueCourse {
    const LearnerRun* run = nullptr;
    const figures::Column* column = nullptr;
    double factor = 1.0;
};

std::optional<ValueCourse> courseOf(const Measure& measure, const Work& work, const std::string& unit, Reading& reading)
{
    reading.place = {Place::Kind::Run, measure.what};
    const LearnerRun* run = runOf(measure, work, reading);
    if (!run) return std::nullopt;
    const figures::Column* column = run->result.column(measure.what);
    if (!column) {
        reading.absent = say(CORE_TR("core", "not yet: the last run reports no {1}"), measure.what);
        return std::nullopt;
    }
    const double factor = factorFor(*run, *column, unit);
    if (!(factor > 0.0)) {
        reading.absent =
            say(CORE_TR("core", "not yet: {1} is in {2} and cannot be read in {3}"), measure.what, column->unit, unit);
        return std::nullopt;
    }
    reading.unit = unit.empty() ? base::displayUnit(column->unit) : unit;
    return ValueCourse{run, column, factor};
}

bool isBelow(Take take)
{
    return take == Take::FirstBelow || take == Take::LastBelow;
}

// When the course passes the limit, by a straight line between two outputs; nothing where it never lies beyond.
std::optional<double> crossing(const Measure& measure, const ValueCourse& course)
{
    const std::vector<double>& times = course.run->result.times;
    const bool below = isBelow(measure.take);
    const bool last = measure.take == Take::LastBelow || measure.take == Take::LastAbove;
    const auto beyond = [&](double value) { return below ? value < measure.limit.si : value > measure.limit.si; };
    std::optional<double> found;
    double before = base::notAvailable;
    for (std::size_t i = 0; i < times.size(); ++i) {
        const double value = course.run->result.output(*course.column, i) * course.factor;
        const bool is = times[i] >= measure.from && times[i] <= measure.until && beyond(value);
        const bool was = std::isfinite(before) && i > 0 && times[i - 1] >= measure.from && beyond(before);
        const auto between = [&] {
            return i == 0 || !std::isfinite(before) || before == value
                       ? times[i]
                       : times[i - 1] + (times[i] - times[i - 1]) * (measure.limit.si - before) / (value - before);
        };
        if (is && !last) return was ? times[i] : between();
        if (is && last) found = times[i];
        if (!is && was && last) found = between();
        before = value;
    }
    return found;
}

// The course within the times of the measure, in one number.
std::optional<double> summary(const Measure& measure, const ValueCourse& course)
{
    const figures::RunResult& result = course.run->result;
    if (measure.take == Take::At) {
        const double value = result.at(*course.column, measure.at) * course.factor;
        return std::isfinite(value) ? std::optional(value) : std::nullopt;
    }
    std::optional<double> found;
    double sum = 0.0, weights = 0.0, largest = 0.0;
    for (std::size_t i = 0; i < result.times.size(); ++i) {
        const double value = result.output(*course.column, i) * course.factor, time = result.times[i];
        if (!std::isfinite(value) || time < measure.from || time > measure.until) continue;
        const double weight =
            0.5 * (result.times[std::min(i + 1, result.times.size() - 1)] - result.times[i > 0 ? i - 1 : 0]);
        sum += value * weight, weights += weight;
        largest = std::max(largest, std::abs(value));
        if (!found || (measure.take == Take::Highest && value > *found) ||
            (measure.take == Take::Lowest && value < *found) || measure.take == Take::End ||
            measure.take == Take::Usual)
            found = value;
    }
    if (measure.take == Take::Mean && weights > 0.0) found = sum / weights;
    constexpr double nothing = 1e-5; // of the largest: what the tolerance of a run cannot distinguish from 0
    return found && std::abs(*found) < nothing * largest ? std::optional(0.0) : found;
}

Reading readValue(const Measure& measure, const Work& work, const std::string& unit)
{
    Reading reading;
    reading.place = {Place::Kind::Run, measure.what};
    const LearnerRun* run = runOf(measure, work, reading);
    if (!run) return reading;
    if (measure.take == Take::Usual)
        if (const figures::Kpi* kpi = run->result.kpi(measure.what)) {
            reading.unit = unit.empty() ? kpi->displayUnit : unit;
            if (!base::sameDimension(kpi->unit, reading.unit))
                return absent(std::move(reading),
                              say(CORE_TR("core", "not yet: {1} is in {2} and cannot be read in {3}"), measure.what,
                                  kpi->unit, unit));
            reading.value = kpi->value;
            return reading;
        }
    const std::optional<ValueCourse> course =
        courseOf(measure, work, measure.isTime() ? measure.limit.unit : unit, reading);
    if (!course) return reading;
    if (measure.isTime()) {
        reading.value = crossing(measure, *course);
        reading.unit = "s";
        if (!reading.value)
            return absent(std::move(reading), isBelow(measure.take)
                                                  ? say(CORE_TR("core", "not yet: {1} never falls below {2}"),
                                                        measure.what, shown(measure.limit.si, measure.limit.unit))
                                                  : say(CORE_TR("core", "not yet: {1} never rises above {2}"),
                                                        measure.what, shown(measure.limit.si, measure.limit.unit)));
        reading.place.time = *reading.value;
        return reading;
    }
    reading.value = summary(measure, *course);
    if (!reading.value)
        return absent(std::move(reading), say(CORE_TR("core", "not yet: the last run reports no {1}"), measure.what));
    return reading;
}

Reading readSetting(const Measure& measure, const Work& work, const std::string& unit)
{
    Reading reading;
    reading.place = {Place::Kind::Setting, measure.what};
    const base::Json* json = model::findAtPath(measure.ofStart ? work.startPlant : work.plant, measure.what);
    if (!json) return absent(std::move(reading), say(CORE_TR("core", "not yet: the plant has no {1}"), measure.what));
    reading.unit = unit;
    if (json->isNumber()) {
        reading.value = json->number();
    } else if (json->isString()) {
        reading.text = json->string();
        if (const std::optional<std::string> own = base::unitIn(json->string())) {
            const base::Result<double> si = base::readQuantity(json->string(), own->empty() ? "1" : *own);
            if (si) reading.value = *si;
            if (reading.unit.empty()) reading.unit = *own;
        }
    }
    return reading;
}

Reading readFit(const Measure& measure, const Work& work, const std::string& unit)
{
    Reading reading;
    reading.place = {Place::Kind::Fit, measure.what};
    const auto found = std::find_if(work.fits.begin(), work.fits.end(),
                                    [&](const FittedNumber& one) { return one.path == measure.what; });
    if (found == work.fits.end())
        return absent(std::move(reading), say(CORE_TR("core", "not yet: it has not been fitted")));
    reading.text = studies::idOf(found->verdict);
    reading.words = studies::sentenceOf(found->verdict).pattern;
    reading.unit = unit;
    reading.value = found->value;
    if (measure.figure == "spread") {
        if (found->low == 0.0 && found->high == 0.0)
            return absent(std::move(reading), say(CORE_TR("core", "not yet: the data do not determine its interval")));
        reading.unit = "%";
        reading.value = 0.5 * (found->high - found->low) / std::abs(found->value);
    }
    return reading;
}

Reading readStudy(const Measure& measure, const Work& work)
{
    Reading reading;
    reading.place = {Place::Kind::Study, measure.what};
    reading.unit = measure.figure == "probability" ? "%" : "";
    const auto study = std::find_if(work.studies.begin(), work.studies.end(),
                                    [&](const studies::Study& one) { return one.id == measure.what; });
    if (study == work.studies.end())
        return absent(std::move(reading), say(CORE_TR("core", "not yet: there is no study {1}"), measure.what));
    const studies::StudyAnalysis analysis = studies::analyse(*study);
    if (measure.figure == "probability") {
        if (!analysis.acceptance)
            return absent(std::move(reading),
                          say(CORE_TR("core", "not yet: the study has no model for each response with a limit")));
        reading.value = analysis.acceptance->at(studies::settingOf(*study));
        return reading;
    }
    for (const studies::ResponseAnalysis& one : analysis.responses) {
        if (study->responses[one.response].name != measure.response) continue;
        if (measure.figure == "runs") reading.value = double(one.runs.size());
        if (!one.fit) break;
        if (measure.figure == "r2_predicted" && one.fit->pressKnown) reading.value = one.fit->r2Predicted;
        if (measure.figure == "r2_adjusted") reading.value = one.fit->r2Adjusted;
    }
    if (!reading.value)
        return absent(
            std::move(reading),
            say(CORE_TR("core", "not yet: the study has no model for {1}; it needs more runs"), measure.response));
    return reading;
}

} // namespace

std::string shown(double si, const std::string& unit)
{
    if (unit == "s") return shownTime(si);
    const double value = unit.empty() ? si : base::toUnit(si, unit);
    const int digits = std::abs(value) >= 1000.0 ? 4 : 3;
    return unit.empty() || unit == "1" ? base::writeShort(si, digits) : base::writeQuantity(si, unit, digits);
}

std::string shownTime(double seconds)
{
    constexpr double hour = 3600.0, day = 24.0 * hour;
    const double size = std::abs(seconds);
    return base::writeQuantity(seconds,
                               size >= 2.0 * day    ? "d"
                               : size >= 2.0 * hour ? "h"
                               : size >= 120.0      ? "min"
                                                    : "s",
                               3);
}

bool visitCourse(const Measure& measure, const Work& work, const std::string& unit, Reading& reading,
                 const std::function<bool(double time, double value)>& visitor)
{
    const std::optional<ValueCourse> course =
        courseOf(measure, work, measure.unit.empty() ? unit : measure.unit, reading);
    if (!course) return false;
    const figures::RunResult& result = course->run->result;
    for (std::size_t i = 0; i < result.times.size(); ++i) {
        const double value = result.output(*course->column, i) * course->factor;
        if (!std::isfinite(value) || result.times[i] < measure.from || result.times[i] > measure.until) continue;
        if (!visitor(result.times[i], value)) break;
    }
    return true;
}

namespace {

Reading readAlone(const Measure& measure, const Work& work, const std::string& wanted)
{
    switch (measure.kind) {
    case Kind::Value:
        return readValue(measure, work, wanted);
    case Kind::Setting:
        return readSetting(measure, work, wanted);
    case Kind::Fit:
        return readFit(measure, work, wanted);
    case Kind::Study:
        return readStudy(measure, work);
    case Kind::Recording:
        return readRecorded(measure, work, wanted);
    case Kind::Alarm:
        return readAlarm(measure, work);
    case Kind::Board:
        return readBoard(measure, work);
    case Kind::Estimator:
        return readEstimate(measure, work, wanted);
    case Kind::Answer:
        return readAnswer(measure, work, wanted);
    }
    return {};
}

} // namespace

Reading read(const Measure& measure, const Work& work, const std::string& unit)
{
    const std::string& wanted = measure.unit.empty() ? unit : measure.unit;
    if (measure.over.empty()) return readAlone(measure, work, wanted);
    Reading reading = readAlone(measure, work, {});
    for (const Measure& one : measure.over) {
        if (!reading.isThere() || !reading.value) return reading;
        const Reading divisor = read(one, work);
        if (!divisor.value) return divisor;
        *reading.value /= *divisor.value;
    }
    reading.unit = wanted;
    return reading;
}

} // namespace titer::lessons
