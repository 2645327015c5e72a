// Reads the first rows of a recording.
#include "app/live/recordings/import_preview.h"

#include "core/base/not_available.h"
#include "core/base/tables/csv_words.h"
#include "core/base/tables/curve_file.h"
#include "core/base/tables/made_table.h"
#include "core/base/tables/plain_table.h"
#include "core/base/text.h"
#include "core/base/time.h"
#include "core/base/units/units.h"
#include "core/connect/import_options.h"
#include "core/twin/optical_density.h"

#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>

namespace titer::app {

using Role = base::CsvColumn::Role;

namespace {

constexpr int digits = 6; // of a number in a cell

PreviewCell timeCell(const base::CsvLayout& layout, const base::CsvSummary& summary, double seconds)
{
    if (!std::isfinite(seconds)) return {{}, true};
    if (layout.time != base::CsvLayout::Time::DateTime)
        return {QLocale().toString(seconds / (layout.timeFactor > 0.0 ? layout.timeFactor : 1.0), 'g', digits), false};
    const base::Instant origin = summary.origin.value_or(base::Instant{});
    const qint64 milliseconds = (origin.microseconds + std::int64_t(seconds * 1e6)) / 1000;
    const QDateTime utc = QDateTime::fromMSecsSinceEpoch(milliseconds, QTimeZone::utc());
    return {QLocale().toString(utc, QStringLiteral("yyyy-MM-dd HH:mm:ss")), false};
}

struct FirstRows {
    base::CsvChunk chunk;
    base::CsvSummary summary;
};

// The first chunk; only what the reader takes for a row of the batch is one.
// Whether a name is that of a pH ("pH", "R1.pH_2", "PH Istwert"), which has no unit that could be missing.
bool reportsPh(const std::string& name)
{
    const std::string lower = base::lowerAscii(name);
    const auto letter = [&](std::size_t i) { return i < lower.size() && lower[i] >= 'a' && lower[i] <= 'z'; };
    for (std::size_t at = lower.find("ph"); at != std::string::npos; at = lower.find("ph", at + 1))
        if (!letter(at + 2) && (at == 0 || !letter(at - 1))) return true;
    return false;
}

std::optional<FirstRows> readFirst(const std::string& file, const base::CsvLayout& layout)
{
    FirstRows first;
    base::CsvCallbacks callbacks;
    callbacks.sink = [&first](const base::CsvChunk& chunk) {
        if (chunk.time.empty()) return true;
        first.chunk = chunk;
        return false;
    };
    base::Notices unheard;
    base::Result<base::CsvSummary> summary = base::streamCsv(file, layout, callbacks, unheard);
    if (!summary) return std::nullopt;
    first.summary = std::move(*summary);
    return first;
}

// What is not taken in shows the texts that stand there; all is, where something stands in the way of reading.
base::CsvLayout asShown(base::CsvLayout layout)
{
    const bool readable = layout.problems.empty();
    if (!readable) {
        layout.problems.clear();
        layout.time = base::CsvLayout::Time::Interval;
        layout.interval = 1.0;
        layout.timeColumn = layout.clockColumn = layout.batchColumn = -1;
    }
    for (base::CsvColumn& column : layout.columns)
        if (!readable || (!column.holdsNumbers() && column.role != Role::Time)) column.role = Role::State;
    return layout;
}

PreviewCell cellOf(const base::CsvLayout& layout, const FirstRows& first, std::size_t column, std::size_t row)
{
    if (int(column) == layout.timeColumn) return timeCell(layout, first.summary, first.chunk.time[row]);
    if (layout.columns[column].holdsTexts()) {
        const std::string& text = first.chunk.texts[column][row];
        return {QString::fromStdString(text), text.empty()};
    }
    const std::vector<double>& values = first.chunk.columns[column];
    const double value = row < values.size() ? values[row] : base::notAvailable;
    if (layout.columns[column].role == Role::Reported) return timeCell(layout, first.summary, value);
    if (!std::isfinite(value)) return {{}, true};
    const QString number = QLocale().toString(value, 'g', digits);
    const char limit = first.chunk.limitOf(column, row);
    return {limit ? QLatin1Char(limit) + QStringLiteral(" ") + number : number, false};
}

void readRows(const std::string& file, int rows, ImportPreview& preview)
{
    const base::CsvLayout layout = asShown(preview.layout);
    const std::optional<FirstRows> first = readFirst(file, layout);
    if (!first) return;
    const std::size_t count = std::min(first->chunk.time.size(), std::size_t(std::max(0, rows)));
    for (std::size_t r = 0; r < count; ++r) {
        std::vector<PreviewCell>& row = preview.rows.emplace_back();
        for (std::size_t column = 0; column < layout.columns.size(); ++column)
            row.push_back(cellOf(layout, *first, column, r));
    }
}

// The first few texts of the column that distinguishes batches, of all batches.
void readBatches(const std::string& file, ImportPreview& preview)
{
    constexpr std::size_t max = 20;
    base::CsvLayout layout = asShown(preview.layout);
    const int column = std::exchange(layout.batchColumn, -1);
    if (column < 0) return;
    const std::optional<FirstRows> first = readFirst(file, layout);
    if (!first) return;
    std::vector<std::string>& known = preview.batches;
    for (const std::string& text : first->chunk.texts[std::size_t(column)])
        if (known.size() < max && !text.empty() && std::find(known.begin(), known.end(), text) == known.end())
            known.push_back(text);
}

// The rows that a long table's series are made of, and which columns may be its keys.
void findSource(const std::string& file, const base::CsvOptions& options, ImportPreview& preview)
{
    preview.source = preview.layout;
    preview.keys = preview.layout.keys;
    if (!preview.isKeyed()) return;
    const base::Result<std::string> bytes = base::readCurveBytes(file);
    if (!bytes) return;
    base::CsvOptions own = options; // what is said of columns is said of the series
    own.keyColumns.clear();
    own.units.clear();
    own.roles.clear();
    own.ignore.clear();
    preview.source = base::sniffPlain(*bytes, true, own);
    preview.keys = base::keyCandidates(*bytes, own, preview.source);
}

bool holdsDates(const ImportPreview& preview, std::size_t column)
{
    using base::DateOrder;
    return std::any_of(preview.rows.begin(), preview.rows.end(), [&](const std::vector<PreviewCell>& row) {
        const std::string text = row[column].text.toStdString();
        return base::readWrittenTime(text, DateOrder::DayFirst) || base::readWrittenTime(text, DateOrder::MonthFirst);
    });
}

// Columns that are a time, are called one or hold dates; where no time was found, all that are not left out.
void findTimes(const base::CsvOptions& options, ImportPreview& preview)
{
    const base::CsvLayout& source = preview.source;
    if (source.time == base::CsvLayout::Time::Interval || source.isRun || (source.made && !preview.isKeyed())) return;
    std::vector<std::string> all;
    for (std::size_t i = 0; i < source.columns.size(); ++i) {
        const base::CsvColumn& column = source.columns[i];
        const std::string& name = column.statedName();
        if (std::find(options.ignore.begin(), options.ignore.end(), name) != options.ignore.end()) continue;
        all.push_back(name);
        const bool isTime = column.role == Role::Time || column.role == Role::Elapsed || column.role == Role::Reported;
        const bool isCalledSo = base::reportsTime(column.name) || base::namesTime(column.name) ||
                                base::namesDate(column.name) || base::isDuration(column.unit);
        const bool isText = column.role == Role::Text || column.role == Role::State;
        if (isTime || isCalledSo || column.role == Role::Clock ||
            (isText && !preview.isKeyed() && holdsDates(preview, i)))
            preview.times.push_back(name);
    }
    if (source.timeColumn < 0) preview.times = std::move(all);
}

void findVariables(const model::Plant& plant, ImportPreview& preview)
{
    std::vector<twin::Tag> tags;
    for (const PreviewColumn& column : preview.columns)
        if (column.role == Role::Value) tags.push_back({column.name, column.unit});
    base::Errors ignored;
    const std::vector<twin::MappedTag> mapped = twin::mapTags(plant, tags, {}, ignored);
    const std::vector<twin::Suggestion> suggestions = twin::suggestMappings(plant, tags);
    for (PreviewColumn& column : preview.columns) {
        if (column.role != Role::Value) continue;
        for (const twin::MappedTag& tag : mapped)
            if (tag.tag.id == column.name && tag.link) column.variable = tag.variable;
        if (!column.variable.empty()) continue;
        for (const twin::Suggestion& suggestion : suggestions)
            if (suggestion.tag == column.name) {
                column.variable = suggestion.variable;
                column.suggested = true;
            }
        const std::string cells = twin::cellsOfDensity(plant, {column.name, column.unit});
        column.asksFactor = !cells.empty();
        if (column.asksFactor) column.variable = cells;
        column.suggested = column.suggested || column.asksFactor;
    }
}

} // namespace

ImportPreview previewRecording(const connect::Settings& settings, const model::Plant* plant, int rows)
{
    ImportPreview preview;
    base::Errors errors;
    const base::CsvOptions options = connect::readImportOptions(settings, errors);
    const std::string file = settings.value("file");
    const base::CsvLayout layout = base::sniffCsvFile(file, options);
    for (const base::CsvColumn& column : layout.columns) {
        PreviewColumn shown{.name = column.name,
                            .unit = column.unit,
                            .role = column.role,
                            .part = column.part,
                            .key = column.statedName()};
        shown.asksUnit = column.role == Role::Value && !base::findUnit(column.unit.empty() ? "?" : column.unit);
        preview.columns.push_back(std::move(shown));
    }
    preview.layout = layout;
    if (plant) findVariables(*plant, preview);
    // A column that is called like a variable without a unit of measure needs none, nor does a pH or an optical density without a plant.
    for (PreviewColumn& column : preview.columns) {
        if (!column.unit.empty()) continue;
        const bool isBare = plant && !column.variable.empty() &&
                            (!column.suggested || twin::makeLink(*plant, {column.name, {}}, column.variable).ok());
        if (isBare || twin::reportsDensity(column.name) ||
            (reportsPh(column.name) && column.part != base::CsvColumn::Part::Output))
            column.asksUnit = false;
    }
    if (errors.empty() && !layout.columns.empty()) {
        readRows(file, rows, preview);
        readBatches(file, preview);
    }
    findSource(file, options, preview);
    findTimes(options, preview);
    return preview;
}

std::vector<std::string> previewUnits(const model::Plant* plant)
{
    std::vector<std::string> units, dimensions;
    const auto add = [&](const std::string& si) {
        const bool known = std::any_of(dimensions.begin(), dimensions.end(),
                                       [&](const std::string& other) { return base::sameDimension(si, other); });
        if (known || base::sameDimension(si, "1")) return;
        dimensions.push_back(si);
        for (const std::string& unit : base::unitChoices(si)) units.push_back(unit);
    };
    if (plant)
        for (const std::string& variable : twin::comparableVariables(*plant))
            if (const base::Result<model::ReadTarget> target = model::findReadTarget(*plant, variable))
                add(target->unitOfMeasure);
    units.push_back("1");
    return units;
}

std::int64_t countLeftOut(const base::Notices& notices)
{
    std::int64_t count = 0;
    for (const base::Notice& notice : notices) {
        // Beyond the first of a kind, which stand with their line, one notice reports how many more there are.
        const bool hasLine = notice.where.find(':') != std::string::npos;
        const std::optional<double> more =
            hasLine || notice.what.args.empty() ? std::nullopt : base::readNumber(notice.what.args.front());
        count += more && *more >= 1.0 ? std::int64_t(*more) : 1;
    }
    return count;
}

} // namespace titer::app
