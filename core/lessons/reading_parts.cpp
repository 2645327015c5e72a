#include "core/lessons/reading_parts.h"

#include "core/alarm/engine.h"
#include "core/base/sampling.h"
#include "core/base/text.h"
#include "core/base/units/units.h"

#include <algorithm>
#include <cmath>

namespace titer::lessons {

using base::say;
using Take = Measure::Take;

namespace {

// A column by its name; -1 where there is none that holds values.
int columnOf(const base::CsvTable& table, const std::string& name)
{
    for (std::size_t i = 0; i < table.layout.columns.size(); ++i)
        if (table.layout.columns[i].name == name && table.layout.columns[i].role == base::CsvColumn::Role::Value)
            return int(i);
    return -1;
}

struct Samples {
    std::vector<double> times, values; // those that are there, within the times of the measure
};

Samples samplesOf(const base::CsvTable& table, int column, const Measure& measure)
{
    Samples samples;
    const std::vector<double>& values = table.columns[std::size_t(column)];
    for (std::size_t i = 0; i < table.time.size() && i < values.size(); ++i) {
        if (!std::isfinite(values[i]) || table.time[i] < measure.from || table.time[i] > measure.until) continue;
        samples.times.push_back(table.time[i]);
        samples.values.push_back(values[i]);
    }
    return samples;
}

// The longest time between two samples, and where it begins.
std::pair<double, double> maxGap(const std::vector<double>& times)
{
    std::pair<double, double> longest{0.0, 0.0};
    for (std::size_t i = 1; i < times.size(); ++i)
        if (times[i] - times[i - 1] > longest.first) longest = {times[i] - times[i - 1], times[i - 1]};
    return longest;
}

std::optional<double> summary(const Samples& samples, Take take)
{
    if (take == Take::Count) return double(samples.values.size());
    if (samples.values.empty()) return std::nullopt;
    if (take == Take::Highest) return *std::max_element(samples.values.begin(), samples.values.end());
    if (take == Take::Lowest) return *std::min_element(samples.values.begin(), samples.values.end());
    if (take == Take::End) return samples.values.back();
    double sum = 0.0;
    for (const double value : samples.values) sum += value;
    return sum / double(samples.values.size());
}

// "5,1 d", "5.1": a number with a unit, or in `bare`.
std::optional<double> typedQuantity(std::string_view text, const std::string& bare)
{
    std::string point(base::trimmed(text));
    if (point.find('.') == std::string::npos) std::replace(point.begin(), point.end(), ',', '.');
    const std::string unit = bare.empty() ? "1" : bare;
    const base::Result<double> read = base::readQuantity(point, unit, unit);
    return read ? std::optional(*read) : std::nullopt;
}

// What stands behind the source of a tag: "DO" of "night/DO".
std::string_view behindSource(std::string_view tag)
{
    const std::size_t slash = tag.rfind('/');
    return slash == std::string_view::npos ? tag : tag.substr(slash + 1);
}

// The times at which the alarms of a tag were raised, of the samples of a column one after the other [s].
std::vector<double> raisedOn(const std::vector<alarm::Definition>& definitions, const base::CsvTable& table, int column)
{
    constexpr std::int64_t epoch = 1'700'000'000'000'000; // a clock that goes forward from there [µs]
    const auto clock = [&](double seconds) { return epoch + std::int64_t(std::llround(seconds * 1e6)); };
    alarm::Engine engine;
    engine.define(definitions, {}, {}, epoch - 1);
    engine.clear();
    const std::vector<double>& values = table.columns[std::size_t(column)];
    for (std::size_t i = 0; i < table.time.size() && i < values.size(); ++i) {
        if (!std::isfinite(values[i])) continue;
        const std::int64_t time = clock(table.time[i]);
        const connect::Sample sample{0, connect::status::good, time, time, values[i]};
        engine.take(std::span(&sample, 1));
    }
    std::vector<double> raised;
    for (const alarm::Transition& one : engine.transitions())
        if (one.act == alarm::Transition::Act::Raised) raised.push_back(double(one.time - epoch) * 1e-6);
    return raised;
}

} // namespace

Reading readRecorded(const Measure& measure, const Work& work, const std::string& unit)
{
    Reading reading;
    reading.place = {Place::Kind::Recording, measure.what};
    const TakenRecording* recording = work.recording(measure.what);
    const auto absent = [&](base::Sentence why) {
        reading.absent = std::move(why);
        return reading;
    };
    if (!recording) return absent(say(CORE_TR("core", "not yet: {1} has not been read"), measure.what));
    const base::CsvTable& table = recording->table;
    if (measure.take == Take::Begin) {
        if (!table.summary.origin || table.time.empty())
            return absent(say(CORE_TR("core", "not yet: {1} is read without the time of the clock"), measure.what));
        reading.text = base::writeInstant(table.summary.origin->after(table.time.front()));
        return reading;
    }
    const int column = columnOf(table, measure.tag);
    if (column < 0)
        return absent(say(CORE_TR("core", "not yet: {1} is read without a column {2}"), measure.what, measure.tag));
    const Samples samples = samplesOf(table, column, measure);
    if (measure.take == Take::Gap) {
        const auto [length, begin] = maxGap(samples.times);
        reading.value = length;
        reading.unit = "s";
        reading.place.time = begin;
        return reading;
    }
    reading.value = summary(samples, measure.take);
    if (!reading.value)
        return absent(say(CORE_TR("core", "not yet: {1} holds no values of {2}"), measure.what, measure.tag));
    const std::string& own = table.layout.columns[std::size_t(column)].unit;
    if (measure.take == Take::Count) return reading;
    reading.unit = unit.empty() ? own : unit;
    if (!unit.empty() && !base::findUnit(own.empty() ? "1" : own))
        return absent(say(CORE_TR("core", "not yet: {1} is read in “{2}”, which is not a unit"), measure.tag, own));
    if (!unit.empty() && !base::sameDimension(own.empty() ? "1" : own, unit))
        return absent(own.empty() ? say(CORE_TR("core", "not yet: {1} is read without a unit"), measure.tag)
                                  : say(CORE_TR("core", "not yet: {1} is in {2} and cannot be read in {3}"),
                                        measure.tag, own, unit));
    if (!own.empty() && base::findUnit(own)) reading.value = base::fromUnit(*reading.value, own);
    return reading;
}

Reading readAlarm(const Measure& measure, const Work& work)
{
    Reading reading;
    reading.place = {Place::Kind::Alarm, measure.what};
    const TakenRecording* recording = work.recording(measure.tag);
    const int column = recording ? columnOf(recording->table, measure.what) : -1;
    std::vector<alarm::Definition> own;
    for (const alarm::Definition& one : work.alarms) {
        if (behindSource(one.tag) == measure.what && one.enabled && one.kind != alarm::Kind::Expression &&
            one.kind != alarm::Kind::Deviation)
            own.push_back(one);
    }
    if (!recording)
        reading.absent = say(CORE_TR("core", "not yet: {1} has not been read"), measure.tag);
    else if (column < 0)
        reading.absent = say(CORE_TR("core", "not yet: {1} is read without a column {2}"), measure.tag, measure.what);
    else if (own.empty())
        reading.absent = say(CORE_TR("core", "not yet: no alarm watches {1}"), measure.what);
    if (!reading.isThere()) return reading;
    reading.list = raisedOn(own, recording->table, column);
    reading.value = double(reading.list.size());
    if (!reading.list.empty()) reading.place.time = reading.list.front();
    return reading;
}

Reading readBoard(const Measure& measure, const Work& work)
{
    Reading reading;
    reading.place = {Place::Kind::Board, measure.what};
    const bool any = measure.what == anyBoard;
    bool found = false;
    int tiles = 0;
    for (const LearnerBoard& board : work.boards) {
        if (!any && board.name != measure.what) continue;
        found = true;
        tiles += int(std::ranges::count_if(board.tiles, [&](const LearnerBoard::Tile& tile) {
            return std::ranges::any_of(tile.tags, [&](const std::string& tag) {
                return tag == measure.tag || behindSource(tag) == measure.tag;
            });
        }));
    }
    if (!found)
        reading.absent = any ? say(CORE_TR("core", "not yet: there is no board"))
                             : say(CORE_TR("core", "not yet: there is no board “{1}”"), measure.what);
    else if (tiles == 0)
        reading.absent =
            any ? say(CORE_TR("core", "not yet: no tile of a board shows {1}"), measure.tag)
                : say(CORE_TR("core", "not yet: no tile of the board “{1}” shows {2}"), measure.what, measure.tag);
    if (reading.isThere()) reading.value = tiles;
    return reading;
}

Reading readEstimate(const Measure& measure, const Work& work, const std::string& unit)
{
    Reading reading;
    reading.place = {Place::Kind::Estimator, measure.what};
    const auto estimate = std::find_if(work.estimates.begin(), work.estimates.end(),
                                       [&](const LearnerEstimate& one) { return one.estimator == measure.what; });
    if (estimate == work.estimates.end()) {
        reading.absent = say(CORE_TR("core", "not yet: the estimator {1} has not run on the recording"), measure.what);
        return reading;
    }
    for (const LearnerEstimate::Channel& channel : estimate->channels)
        if (measure.figure != "number" && channel.tag == measure.tag) {
            reading.text = reading.words = channel.state;
            if (measure.figure == "in_band") reading.value = channel.inBand;
            reading.unit = "%";
            return reading;
        }
    for (const LearnerEstimate::Number& number : estimate->numbers)
        if (measure.figure == "number" && number.path == measure.tag) {
            reading.value = number.value;
            reading.unit = unit;
            return reading;
        }
    reading.absent = measure.figure == "number"
                         ? say(CORE_TR("core", "not yet: the estimator {1} does not follow it"), measure.what)
                         : say(CORE_TR("core", "not yet: the estimator {1} has no {2}"), measure.what, measure.tag);
    return reading;
}

Reading readAnswer(const Measure& measure, const Work& work, const std::string& unit)
{
    Reading reading;
    reading.place = {Place::Kind::Answer, measure.what};
    const auto found = work.answers.find(measure.what);
    if (found == work.answers.end() || base::trimmed(found->second).empty()) {
        reading.absent = say(CORE_TR("core", "not yet: no answer"));
        return reading;
    }
    reading.text = std::string(base::trimmed(found->second));
    reading.unit = unit;
    for (const std::string_view part : base::split(reading.text, ';')) {
        if (base::trimmed(part).empty()) continue;
        if (const std::optional<double> value = typedQuantity(part, unit)) reading.list.push_back(*value);
    }
    if (reading.list.size() == 1) reading.value = reading.list.front();
    return reading;
}

} // namespace titer::lessons
