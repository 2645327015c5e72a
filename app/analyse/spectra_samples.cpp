// Spectra beside values of a laboratory.
#include "app/analyse/spectra_samples.h"

#include "core/base/text.h"
#include "core/prepare/reading.h"
#include "core/prepare/row_times.h"

#include <QDir>

#include <algorithm>
#include <cmath>
#include <filesystem>

namespace titer::app {

using base::say;
using prepare::Instants;
using studies::Column;
using studies::Sheet;

namespace {

constexpr std::size_t maxListed = 10;

struct Laboratory {
    Instants instants = {};
    bool areInstants = false;
    std::vector<std::string> times = {};      // as people read them
    std::vector<prepare::Column> values = {}; // a cell for each sample
    std::size_t empty = 0;                    // rows without any value
};

struct TimedRows {
    Instants instants = {};
    bool areInstants = false;
    std::string column = {}; // of the times; empty where the files told them
};

std::string shownTime(double seconds)
{
    const double size = std::abs(seconds);
    return size < 120.0      ? base::writeShort(size, 3) + " s"
           : size < 7200.0   ? base::writeShort(size / 60.0, 3) + " min"
           : size < 172800.0 ? base::writeShort(size / 3600.0, 3) + " h"
                             : base::writeShort(size / 86400.0, 3) + " d";
}

std::string listed(const std::vector<std::string>& names)
{
    std::vector<std::string> first(names.begin(), names.begin() + std::ptrdiff_t(std::min(names.size(), maxListed)));
    return base::join(first, ", ") + (names.size() > maxListed ? ", …" : "");
}

bool isChannel(const Column& column)
{
    return !column.text && base::readNumber(column.name);
}

// Else they are rows of anything that is measured on line.
bool areSpectra(const Sheet& sheet)
{
    return std::ranges::any_of(sheet.columns, isChannel);
}

void takeSamples(const prepare::Table& table, bool named, Laboratory& all)
{
    const std::int64_t origin = table.origin ? table.origin->microseconds : 0;
    for (std::size_t i = 0; i < table.rows(); ++i) {
        const bool isEmpty = std::ranges::all_of(all.values, [&](const prepare::Column& column) {
            const prepare::Column* own = table.find(column.name);
            return !own || own->text || std::isnan(own->values[i]);
        });
        if (isEmpty) {
            ++all.empty;
            continue;
        }
        const std::int64_t time = origin + std::llround(table.time[i] * 1e6);
        all.instants.times.emplace_back(time);
        if (named) all.instants.batches.push_back(table.name);
        all.times.push_back(table.origin ? base::writeInstant({time}) : shownTime(table.time[i]));
        for (prepare::Column& column : all.values) {
            const prepare::Column* own = table.find(column.name);
            column.values.push_back(own && !own->text ? own->values[i] : base::notAvailable);
        }
    }
}

base::Result<Laboratory> readLaboratory(const LaboratoryValues& stated, const base::Zone& zone, base::Notices& notices)
{
    prepare::ReadOptions options{.batchColumn = stated.batch};
    options.table.zone = zone;
    options.table.timeColumn = stated.time;
    base::Errors errors;
    const prepare::Batches batches = prepare::readBatches(stated.file, options, errors, notices);
    if (!errors.empty()) return errors.front();
    const std::string file = std::filesystem::path(stated.file).filename().string();
    Laboratory all;
    for (const prepare::Table& table : batches) {
        if (!table.timed)
            return base::inputError(file, say(CORE_TR("core", "There is no column of times. Name it, or give each "
                                                              "sample its time.")));
        for (const prepare::Column& column : table.columns)
            if (!column.text && std::ranges::find(all.values, column.name, &prepare::Column::name) == all.values.end())
                all.values.push_back({.name = column.name, .unit = column.unit});
        all.areInstants = table.origin.has_value();
    }
    for (const prepare::Table& table : batches) takeSamples(table, !stated.batch.empty(), all);
    if (all.times.empty())
        return base::inputError(file, say(CORE_TR("core", "The table holds no value of the laboratory. It needs a "
                                                          "column of times and one of numbers.")));
    return all;
}

// Those of the files, or of the column that is stated, or of the first that holds times.
base::Result<TimedRows> timesOf(const SpectraSheet& spectra, const LaboratoryValues& stated, const base::Zone& zone)
{
    TimedRows rows;
    const Sheet& sheet = spectra.sheet;
    if (const Column* batch = stated.batch.empty() ? nullptr : sheet.find(stated.batch))
        rows.instants.batches = batch->cells;
    if (!spectra.times.empty()) {
        rows.areInstants = true;
        rows.instants.times.assign(spectra.times.begin(), spectra.times.end());
        return rows;
    }
    const std::string& named = spectra.timeColumn.empty() ? stated.time : spectra.timeColumn;
    const Column* known = named.empty() ? nullptr : sheet.find(named);
    for (const Column& column : sheet.columns) {
        if (known ? &column != known : isChannel(column) || column.name == stated.batch) continue;
        std::optional<prepare::RowTimes> found = prepare::readRowTimes(
            column.unit.empty() ? column.name : column.name + " [" + column.unit + "]", column.cells, zone);
        if (!found) continue;
        rows.areInstants = found->areInstants;
        rows.instants.times = std::move(found->times);
        rows.column = column.name;
        return rows;
    }
    return base::inputError(
        sheet.name,
        say(CORE_TR("core", "The spectra have no column of times. Name it, or add one: “time” with date and "
                            "time of day, or “time [h]” since the begin.")));
}

base::Done canBeCompared(const Sheet& sheet, const Laboratory& laboratory, const TimedRows& rows,
                         const LaboratoryValues& stated)
{
    if (laboratory.areInstants != rows.areInstants)
        return base::inputError(
            stated.file, rows.areInstants
                             ? say(CORE_TR("core", "The spectra have dates, and the laboratory a time since a begin. "
                                                   "Give its samples dates."))
                             : say(CORE_TR("core", "The laboratory has dates, and the spectra a time since a begin. "
                                                   "Give the spectra dates.")));
    // Dates tell batches apart by themselves.
    if (!rows.areInstants && !stated.batch.empty() && rows.instants.batches.empty())
        return base::inputError(
            sheet.name, say(CORE_TR("core", "Times since a begin are of a batch each, and the spectra have no column "
                                            "“{1}” that names it. Add one."),
                            stated.batch));
    const auto falls = [](const auto& a, const auto& b) { return a && b && *b < *a; };
    if (!rows.areInstants && stated.batch.empty() &&
        std::ranges::adjacent_find(rows.instants.times, falls) != rows.instants.times.end())
        return base::inputError(
            sheet.name, say(CORE_TR("core", "The times of the spectra go back, as where several batches lie below each "
                                            "other. Name the column of the batches.")));
    for (const prepare::Column& column : laboratory.values)
        if (sheet.find(column.name))
            return base::inputError(
                stated.file, say(CORE_TR("core", "The spectra have a column “{1}” as the laboratory has. Rename one."),
                                 column.name));
    return base::done();
}

std::vector<std::string> namesOf(const Sheet& sheet)
{
    if (const Column* named = sheet.find("row"); named && named->text) return named->cells;
    std::vector<std::string> names;
    for (std::size_t i = 1; i <= sheet.rows(); ++i) names.push_back(std::to_string(i));
    return names;
}

// The mean of the rows of each sample, and its text that of the first of them.
Column ofSamples(const Column& column, const std::vector<LaboratorySample>& samples)
{
    std::vector<double> means;
    std::vector<std::string> texts;
    for (const LaboratorySample& sample : samples) {
        const std::vector<std::size_t>& rows = sample.match.rows;
        if (rows.empty()) continue;
        if (column.text) {
            const bool named = column.name == "row" && rows.size() > 1;
            texts.push_back(column.cells[rows.front()] + (named ? " +" + std::to_string(rows.size() - 1) : ""));
            continue;
        }
        double sum = 0.0;
        int count = 0;
        for (const std::size_t row : rows)
            if (const double value = column.values[row]; !std::isnan(value)) {
                sum += value;
                ++count;
            }
        means.push_back(count > 0 ? sum / count : base::notAvailable);
    }
    return column.text ? studies::textColumn(column.name, std::move(texts))
                       : studies::numberColumn(column.name, std::move(means), column.unit);
}

// What is told of a sample, in the rows of those that have spectra.
template <class T> std::vector<T> ofMatched(const std::vector<LaboratorySample>& samples, const std::vector<T>& each)
{
    std::vector<T> kept;
    for (std::size_t s = 0; s < samples.size(); ++s)
        if (!samples[s].match.rows.empty()) kept.push_back(each[s]);
    return kept;
}

Sheet matchedSheet(const SpectraSheet& spectra, const Laboratory& laboratory, const TimedRows& rows,
                   const LaboratoryValues& stated, const std::vector<LaboratorySample>& samples)
{
    std::vector<Column> columns;
    const std::vector<Column>& all = spectra.sheet.columns;
    const auto first = std::ranges::find_if(all, isChannel);
    for (auto column = all.begin(); column != first; ++column) columns.push_back(ofSamples(*column, samples));
    if (rows.instants.batches.empty() && !laboratory.instants.batches.empty())
        columns.push_back(studies::textColumn(stated.batch, ofMatched(samples, laboratory.instants.batches)));
    if (rows.column.empty()) {
        std::vector<std::string> times;
        for (const LaboratorySample& sample : samples)
            if (!sample.match.rows.empty())
                times.push_back(base::writeInstant({*rows.instants.times[sample.match.rows.front()]}));
        columns.push_back(studies::textColumn("time", std::move(times)));
    }
    for (const prepare::Column& column : laboratory.values)
        columns.push_back(studies::numberColumn(column.name, ofMatched(samples, column.values), column.unit));
    for (auto column = first; column != all.end(); ++column) columns.push_back(ofSamples(*column, samples));
    Sheet sheet = studies::makeSheet(std::move(columns));
    sheet.name = spectra.sheet.name;
    return sheet;
}

base::Notices noticesOf(const MatchedSpectra& matched, const SpectraSheet& spectra, const Laboratory& laboratory,
                        const LaboratoryValues& stated)
{
    const std::string file = std::filesystem::path(stated.file).filename().string();
    const bool ofSpectra = areSpectra(spectra.sheet);
    base::Notices notices;
    std::vector<std::string> lonely;
    for (const LaboratorySample& sample : matched.samples)
        if (sample.spectra.empty()) lonely.push_back(sample.time);
    if (!lonely.empty())
        notices.push_back({file, say(ofSpectra ? CORE_TR("core", "{1} of {2} samples have no spectrum of their own "
                                                                 "within {3}: {4}.")
                                               : CORE_TR("core", "{1} of {2} samples have no row of their own within "
                                                                 "{3}: {4}."),
                                     std::to_string(lonely.size()), std::to_string(matched.samples.size()),
                                     shownTime(stated.tolerance), listed(lonely))});
    if (!matched.left.empty())
        notices.push_back(
            {spectra.sheet.name,
             say(ofSpectra ? CORE_TR("core", "{1} of {2} spectra belong to no sample and are left out: {3}.")
                           : CORE_TR("core", "{1} of {2} rows belong to no sample and are left out: {3}."),
                 std::to_string(matched.left.size()), std::to_string(spectra.sheet.rows()), listed(matched.left))});
    if (laboratory.empty > 0)
        notices.push_back({file, say(CORE_TR("core", "{1} rows of the laboratory hold no value and count as no "
                                                     "sample."),
                                     std::to_string(laboratory.empty))});
    if (spectra.untimed > 0)
        notices.push_back(
            {spectra.sheet.name,
             say(CORE_TR("core", "{1} of {2} spectra tell no time; that of the last change of their file is taken."),
                 std::to_string(spectra.untimed), std::to_string(spectra.sheet.rows()))});
    return notices;
}

// None lies near enough: how far the nearest is, since that tells a wrong time zone.
base::Error nothingMatches(const std::vector<LaboratorySample>& samples, const LaboratoryValues& stated)
{
    std::optional<std::int64_t> least;
    for (const LaboratorySample& sample : samples)
        if (sample.match.nearest && (!least || std::abs(sample.match.apart) < *least))
            least = std::abs(sample.match.apart);
    if (!least)
        return base::inputError(stated.file, say(CORE_TR("core", "No batch of the laboratory is one of the spectra. "
                                                                 "Name both alike.")));
    return base::inputError(
        stated.file, say(CORE_TR("core", "No spectrum lies within {1} of a sample; the nearest is {2} away. Check the "
                                         "time zone, or allow a longer time between both."),
                         shownTime(stated.tolerance), shownTime(double(*least) * 1e-6)));
}

} // namespace

base::Result<MatchedSpectra> matchedSpectra(const QString& path, const LaboratoryValues& stated)
{
    const base::Result<base::Zone> zone = base::Zone::named(stated.zone);
    if (!zone) return zone.error();
    base::Result<SpectraSheet> read = readSheetAt(path, *zone);
    if (!read) return read.error();
    read->sheet.name = QDir(path).dirName().toStdString();
    return matchedRows(*std::move(read), stated);
}

base::Result<MatchedSpectra> matchedRows(SpectraSheet spectra, const LaboratoryValues& stated)
{
    const base::Result<base::Zone> zone = base::Zone::named(stated.zone);
    if (!zone) return zone.error();
    MatchedSpectra matched;
    const base::Result<Laboratory> laboratory = readLaboratory(stated, *zone, matched.read);
    if (!laboratory) return laboratory.error();
    const base::Result<TimedRows> rows = timesOf(spectra, stated, *zone);
    if (!rows) return rows.error();
    if (const base::Done can = canBeCompared(spectra.sheet, *laboratory, *rows, stated); !can) return can.error();
    const prepare::LaboratoryMatch match =
        prepare::matched(rows->instants, laboratory->instants, std::llround(stated.tolerance * 1e6), stated.rule);
    const std::vector<std::string> names = namesOf(spectra.sheet);
    bool any = false;
    for (std::size_t s = 0; s < match.samples.size(); ++s) {
        LaboratorySample sample{.time = laboratory->times[s], .match = match.samples[s]};
        if (!laboratory->instants.batches.empty()) sample.batch = laboratory->instants.batches[s];
        for (const std::size_t row : sample.match.rows) sample.spectra.push_back(names[row]);
        if (sample.match.nearest) sample.nearest = names[*sample.match.nearest];
        if (sample.match.takenBy) sample.takenBy = laboratory->times[*sample.match.takenBy];
        any = any || !sample.spectra.empty();
        matched.samples.push_back(std::move(sample));
    }
    if (!any) return nothingMatches(matched.samples, stated);
    for (const std::size_t row : match.left) matched.left.push_back(names[row]);
    matched.table = {.sheet = matchedSheet(spectra, *laboratory, *rows, stated, matched.samples),
                     .names = spectra.names};
    matched.notices = noticesOf(matched, spectra, *laboratory, stated);
    return matched;
}

base::Json laboratoryJson(const LaboratoryValues& laboratory)
{
    base::Json json = base::Json::object({{"file", laboratory.file},
                                          {"tolerance", laboratory.tolerance},
                                          {"rule", laboratory.rule == prepare::SampleRule::Mean ? "mean" : "nearest"}});
    if (!laboratory.time.empty()) json["time"] = laboratory.time;
    if (!laboratory.batch.empty()) json["batch"] = laboratory.batch;
    if (!laboratory.zone.empty()) json["zone"] = laboratory.zone;
    return json;
}

LaboratoryValues readLaboratoryValues(const base::Json& json)
{
    const auto text = [&](const char* key) {
        const base::Json* found = json.find(key);
        return found && found->isString() ? found->string() : std::string();
    };
    LaboratoryValues laboratory{
        .file = text("file"), .time = text("time"), .batch = text("batch"), .zone = text("zone")};
    if (text("rule") == "mean") laboratory.rule = prepare::SampleRule::Mean;
    if (const base::Json* tolerance = json.find("tolerance"); tolerance && tolerance->isNumber())
        laboratory.tolerance = tolerance->number();
    return laboratory;
}

base::Sentence whyLeft(const LaboratorySample& sample)
{
    if (!sample.match.nearest) return say(CORE_TR("core", "There is no spectrum of its batch."));
    if (sample.match.takenBy)
        return say(CORE_TR("core", "Its nearest spectrum, {1}, is nearer to the sample of {2}."), sample.nearest,
                   sample.takenBy);
    return say(CORE_TR("core", "Its nearest spectrum, {1}, is {2} away."), sample.nearest,
               shownTime(double(sample.match.apart) * 1e-6));
}

} // namespace titer::app
