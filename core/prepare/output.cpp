#include "core/prepare/output.h"

#include "core/base/tables/csv_text.h"
#include "core/base/text.h"
#include "core/base/units/units.h"

#include <algorithm>
#include <cmath>

namespace titer::prepare {

using base::Json;

namespace {

// Handed on in parts of this size.
constexpr std::size_t partSize = 1 << 16;

std::string headed(const Column& column)
{
    return base::csvCell(column.unit.empty() ? column.name : column.name + " [" + column.unit + "]");
}

std::string timeHeading(const Table& table)
{
    return table.origin ? "time" : base::csvCell(table.timeName + " [" + table.timeUnit + "]");
}

std::string timeText(const Table& table, double time)
{
    if (!table.timed) return base::writeNumber(time);
    if (table.origin) return base::writeInstant(table.origin->after(time));
    return base::writeNumber(base::toUnit(time, table.timeUnit));
}

// Whoever put the step there marks by it; where nobody is stated, who prepares.
const std::string& personOf(const Step& step, const std::string& by)
{
    return step.person.empty() ? by : step.person;
}

std::string numberText(double value)
{
    return std::isnan(value) ? std::string() : base::writeNumber(value);
}

void writeRows(const Table& table, bool withBatches, std::string& text, const Sink& sink)
{
    const std::string batch = withBatches ? base::csvCell(table.name) + "," : std::string();
    for (std::size_t i = 0; i < table.rows(); ++i) {
        text += batch;
        if (table.timed) text += timeText(table, table.time[i]) + ",";
        for (std::size_t j = 0; j < table.columns.size(); ++j) {
            const Column& column = table.columns[j];
            if (j > 0) text += ',';
            text += column.text ? base::csvCell(column.texts[i]) : numberText(column.values[i]);
        }
        text += '\n';
        if (text.size() > partSize) {
            sink(text);
            text.clear();
        }
    }
}

// One number or the text of a time.
Json timeJson(const Table& table, double time)
{
    return table.timed && table.origin ? Json(timeText(table, time))
                                       : Json(table.timed ? base::toUnit(time, table.timeUnit) : time);
}

// Of an infinite cell the text.
Json valueJson(double value)
{
    return std::isfinite(value) ? Json(value) : Json(base::writeNumber(value));
}

Json stepJson(const StepResult& result, const std::string& step)
{
    Json marked = Json::object(), filled = Json::object(), made = Json::array();
    for (const StepResult::Count& count : result.counts) {
        if (count.marked > 0) marked[count.column] = double(count.marked);
        if (count.filled > 0) filled[count.column] = double(count.filled);
    }
    for (const std::string& column : result.made) made.push(column);
    return Json::object(
        {{"step", step}, {"rows", double(result.rows)}, {"marked", marked}, {"filled", filled}, {"made", made}});
}

Json columnsJson(const Table& table)
{
    Json columns = Json::array();
    for (const Column& column : table.columns)
        columns.push(
            Json::object({{"name", column.name}, {"unit", column.unit}, {"empty", double(emptyCount(column))}}));
    return columns;
}

} // namespace

std::size_t emptyCount(const Column& column)
{
    return std::size_t(column.text ? std::count(column.texts.begin(), column.texts.end(), std::string())
                                   : std::count_if(column.values.begin(), column.values.end(),
                                                   [](double value) { return std::isnan(value); }));
}

void writeTable(const Prepared& prepared, bool withBatches, const Sink& sink)
{
    std::string text;
    const Table* const head = prepared.summary           ? &*prepared.summary
                              : prepared.batches.empty() ? nullptr
                                                         : &prepared.batches.front();
    if (!head) return;
    const bool named = withBatches && !prepared.summary;
    std::vector<std::string> names;
    if (named) names.push_back("batch");
    if (head->timed) names.push_back(timeHeading(*head));
    for (const Column& column : head->columns) names.push_back(headed(column));
    text = base::join(names, ",") + "\n";
    if (prepared.summary)
        writeRows(*prepared.summary, false, text, sink);
    else
        for (const Table& table : prepared.batches) writeRows(table, named, text, sink);
    sink(text);
}

void writeMarks(const Prepared& prepared, const Recipe& recipe, const std::string& by, const Sink& sink)
{
    std::string text = "batch,row,time,column,value,unit,step,by,why,reason\n";
    for (const Mark& mark : prepared.marks) {
        const Table& table = prepared.batches[mark.batch];
        const Column& column = table.columns[mark.column];
        const Step& step = recipe.steps[mark.step];
        text += base::join({base::csvCell(table.name), std::to_string(mark.row + 1), timeText(table, mark.time),
                            base::csvCell(column.name), base::writeNumber(mark.value), base::csvCell(column.unit),
                            base::csvCell(writeStep(step)), base::csvCell(personOf(step, by)),
                            base::csvCell(why(mark, recipe, prepared).text()), base::csvCell(step.reason)},
                           ",") +
                "\n";
        if (text.size() > partSize) {
            sink(text);
            text.clear();
        }
    }
    sink(text);
}

Json marksJson(const Prepared& prepared, const Recipe& recipe, const std::string& by)
{
    Json marks = Json::array();
    for (const Mark& mark : prepared.marks) {
        const Table& table = prepared.batches[mark.batch];
        const Column& column = table.columns[mark.column];
        const Step& step = recipe.steps[mark.step];
        marks.push(Json::object({{"batch", table.name},
                                 {"row", double(mark.row) + 1.0},
                                 {"time", timeJson(table, mark.time)},
                                 {"column", column.name},
                                 {"value", valueJson(mark.value)},
                                 {"unit", column.unit},
                                 {"step", writeStep(step)},
                                 {"by", personOf(step, by)},
                                 {"why", why(mark, recipe, prepared).text()},
                                 {"reason", step.reason}}));
    }
    return Json::object({{"format", "titer.prepare.marks/1"}, {"marks", marks}});
}

Json preparedJson(const Prepared& prepared, const Recipe& recipe, const std::string& by)
{
    Json steps = Json::array(), batches = Json::array();
    for (const Step& step : recipe.steps) steps.push(writeStep(step));
    for (std::size_t b = 0; b < prepared.batches.size(); ++b) {
        const Table& table = prepared.batches[b];
        Json done = Json::array();
        for (std::size_t i = 0; i < prepared.results[b].size(); ++i)
            done.push(stepJson(prepared.results[b][i], writeStep(recipe.steps[i])));
        batches.push(Json::object({{"name", table.name},
                                   {"file", table.file},
                                   {"rows", double(table.rows())},
                                   {"steps", done},
                                   {"columns", columnsJson(table)}}));
    }
    Json json = Json::object({{"format", "titer.prepared/1"}, {"by", by}, {"steps", steps}, {"batches", batches}});
    json["summary"] = prepared.summary ? columnsJson(*prepared.summary) : Json();
    return json;
}

} // namespace titer::prepare
