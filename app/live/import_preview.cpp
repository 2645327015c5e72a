// Reads the first rows of a recording.
#include "app/live/import_preview.h"

#include "core/base/text.h"
#include "core/base/time.h"
#include "core/base/units/units.h"
#include "core/connect/import_options.h"
#include "core/twin/mapping.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <cmath>

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
    const QDateTime utc = QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC);
    return {QLocale().toString(utc, QStringLiteral("yyyy-MM-dd HH:mm:ss")), false};
}

// The rows of the first chunk; only what the reader takes for a row of the batch is one.
void readRows(const std::string& file, const base::CsvLayout& layout, const std::vector<int>& places, int rows,
              ImportPreview& preview)
{
    base::CsvChunk first;
    base::CsvCallbacks callbacks;
    callbacks.sink = [&first](const base::CsvChunk& chunk) {
        if (chunk.time.empty()) return true;
        first = chunk;
        return false;
    };
    base::Notices notices;
    const base::Result<base::CsvSummary> summary = base::streamCsv(file, layout, callbacks, notices);
    if (!summary) return;
    const std::size_t count = std::min(first.time.size(), std::size_t(std::max(0, rows)));
    for (std::size_t r = 0; r < count; ++r) {
        std::vector<PreviewCell> row;
        for (const int place : places) {
            const Role role = layout.columns[std::size_t(place)].role;
            if (place == layout.timeColumn) {
                row.push_back(timeCell(layout, *summary, first.time[r]));
                continue;
            }
            if (layout.columns[std::size_t(place)].holdsTexts()) {
                const std::string& text = first.texts[std::size_t(place)][r];
                row.push_back({QString::fromStdString(text), text.empty()});
                continue;
            }
            const std::vector<double>& values = first.columns[std::size_t(place)];
            const double value = r < values.size() ? values[r] : std::nan("");
            if (role == Role::Reported)
                row.push_back(timeCell(layout, *summary, value));
            else if (role == Role::Batch)
                row.push_back({QString::fromStdString(summary->batchValue), false});
            else if (std::isfinite(value))
                row.push_back({QLocale().toString(value, 'g', digits), false});
            else
                row.push_back({{}, true});
        }
        preview.rows.push_back(std::move(row));
    }
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
    std::vector<int> places;
    for (std::size_t i = 0; i < layout.columns.size(); ++i) {
        const base::CsvColumn& column = layout.columns[i];
        if (column.role == Role::Elapsed || column.role == Role::Clock) continue;
        const bool leftOut =
            std::find(options.ignore.begin(), options.ignore.end(), column.name) != options.ignore.end();
        if (column.role == Role::Text && !leftOut) {
            ++preview.textColumns;
            continue;
        }
        PreviewColumn shown{column.name, column.unit, column.role, false, {}, false, leftOut, column.part};
        shown.asksUnit = column.role == Role::Value && !base::findUnit(column.unit.empty() ? "?" : column.unit);
        preview.columns.push_back(std::move(shown));
        places.push_back(int(i));
    }
    if (plant) findVariables(*plant, preview);
    // A column that is called like a variable without a unit of measure needs none.
    for (PreviewColumn& column : preview.columns)
        if (column.unit.empty() && !column.variable.empty()) column.asksUnit = false;
    if (errors.empty() && layout.problems.empty()) readRows(file, layout, places, rows, preview);
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
        // Beyond the first of a kind, which stand with their line, one notice tells how many more there are.
        const bool hasLine = notice.where.find(':') != std::string::npos;
        const std::optional<double> more =
            hasLine || notice.what.args.empty() ? std::nullopt : base::readNumber(notice.what.args.front());
        count += more && *more >= 1.0 ? std::int64_t(*more) : 1;
    }
    return count;
}

} // namespace titer::app
