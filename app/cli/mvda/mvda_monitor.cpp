// titer-cli mvda monitor: a recorded batch, sample by sample, beside those of a model.
#include "app/analyse/card/model_life.h"
#include "app/cli/common/command.h"
#include "app/cli/common/console.h"
#include "app/cli/common/input_file.h"
#include "app/cli/common/readings.h"
#include "app/cli/common/table.h"
#include "app/cli/common/written.h"
#include "app/cli/mvda/mvda_batches.h"
#include "app/cli/mvda/mvda_table.h"
#include "core/mvda/batch/batch_model_json.h"
#include "core/mvda/batch/batch_monitor.h"
#include "core/mvda/model_json.h"

#include <algorithm>
#include <cmath>

namespace titer::cli {

namespace {

using base::Json;
using base::say;
using mvda::BatchAlarm;
using mvda::BatchModel;
using mvda::MonitoredPoint;

constexpr std::size_t shownPoints = 12, shownParts = 5;

struct Watched {
    std::vector<MonitoredPoint> points;
    std::vector<BatchAlarm> alarms;
};

Json alarmJson(const BatchAlarm& alarm)
{
    Json contributions = Json::array();
    for (const mvda::VariablePart& part : alarm.parts)
        contributions.push(Json::object({{"variable", part.variable}, {"part", part.part}}));
    return Json::object({{"figure", alarm.isT2 ? "t2" : "spe"},
                         {"since", alarm.since},
                         {"raised", alarm.raised},
                         {"point", std::int64_t(alarm.point) + 1},
                         {"contributions", contributions}});
}

Json monitorJson(const BatchModel& model, const Watched& watched, long inARow)
{
    const auto column = [&](const auto& read) {
        Json list = Json::array();
        for (const MonitoredPoint& point : watched.points) list.push(Json(double(read(point))));
        return list;
    };
    Json scores = Json::array(), predicted = Json::object();
    for (Eigen::Index a = 0; a < model.model.components(); ++a)
        scores.push(column([a](const MonitoredPoint& point) { return point.judged.scores[a]; }));
    for (std::size_t k = 0; k < model.model.yNames.size(); ++k)
        predicted[model.model.yNames[k]] =
            column([k](const MonitoredPoint& point) { return point.predicted[Eigen::Index(k)]; });
    Json alarms = Json::array();
    for (const BatchAlarm& alarm : watched.alarms) alarms.push(alarmJson(alarm));
    return Json::object(
        {{"format", "titer.mvda.monitor/1"},
         {"origin", model.isVirtual ? "virtual" : "measured"},
         {"points", std::int64_t(model.alignment.points())},
         {"in_a_row", double(inARow)},
         {"time", column([](const MonitoredPoint& point) { return point.time; })},
         {"axis", column([&](const MonitoredPoint& point) { return model.alignment.axis[point.point]; })},
         {"scores", scores},
         {"predicted", predicted},
         {"t2", column([](const MonitoredPoint& point) { return point.judged.t2; })},
         {"spe", column([](const MonitoredPoint& point) { return point.judged.spe; })},
         {"dmodx", column([](const MonitoredPoint& point) { return point.dmodx; })},
         {"t2_99", column([&](const MonitoredPoint& point) { return model.limits.t2_99[point.point]; })},
         {"spe_99", column([&](const MonitoredPoint& point) { return model.limits.spe_99[point.point]; })},
         {"alarms", alarms}});
}

std::string monitorText(const BatchModel& model, const Watched& watched, long inARow)
{
    const std::string unit = model.timeUnit.empty() ? "" : " [" + model.timeUnit + "]";
    std::string text = "model of " + std::to_string(model.batches.size()) + (model.isVirtual ? " virtual" : "") +
                       " batches, aligned by " + model.alignedBy + "; " + std::to_string(watched.points.size()) +
                       " of " + std::to_string(model.alignment.points()) + " points reached\n\n";
    Table table({0, 1, 2, 3, 4, 5});
    table.add({"time" + unit, "T2", "limit 99 %", "SPE", "limit 99 %", "DModX"});
    const std::size_t every = std::max<std::size_t>(1, watched.points.size() / shownPoints);
    for (std::size_t i = 0; i < watched.points.size(); ++i) {
        if ((i + 1) % every != 0 && i + 1 != watched.points.size()) continue;
        const MonitoredPoint& point = watched.points[i];
        table.add({shortNumber(point.time), base::writeShort(point.judged.t2),
                   base::writeShort(model.limits.t2_99[point.point]), base::writeShort(point.judged.spe),
                   base::writeShort(model.limits.spe_99[point.point]), base::writeShort(point.dmodx)});
    }
    text += table.text() + "\n";
    if (watched.points.empty()) return text + "no point was reached: there is nothing to judge\n";
    const auto lacks = [&](const mvda::VectorXd& limit) {
        return std::any_of(watched.points.begin(), watched.points.end(),
                           [&](const MonitoredPoint& point) { return std::isnan(limit[point.point]); });
    };
    if (lacks(model.limits.t2_99))
        text += "T2 has no limit at some points: more batches or fewer components give one\n";
    if (lacks(model.limits.spe_99)) text += "SPE has no limit at some points: more batches give one\n";
    if (watched.alarms.empty())
        text +=
            "no alarm: neither figure lay beyond its 99 % limit at " + std::to_string(inARow) + " points in a row\n";
    for (const BatchAlarm& alarm : watched.alarms) {
        std::vector<std::string> parts;
        for (std::size_t i = 0; i < std::min(alarm.parts.size(), shownParts); ++i)
            parts.push_back(alarm.parts[i].variable + " (" + base::writeShort(alarm.parts[i].part) + ")");
        text += std::string(alarm.isT2 ? "T2" : "SPE") + " beyond its limit since " + shortNumber(alarm.since) +
                ", alarm at " + shortNumber(alarm.raised) + unit + ": " + base::join(parts, ", ") + "\n";
    }
    return text;
}

// The running batch in the units of the model.
struct Recording {
    mvda::VectorXd times;
    mvda::Block cells;
    std::vector<std::string> phases;
};

// Where batches that are runs of a plant begin: at the first row at which all quantities are there. False where there is none.
bool cutToBegin(Recording& recording, mvda::VectorXd& times)
{
    mvda::MatrixXd& cells = recording.cells.cells;
    const Eigen::Index first = mvda::firstWholeRow(cells);
    const Eigen::Index left = cells.rows() - first;
    cells = cells.bottomRows(left).eval();
    if (times.size() > 0) times = times.tail(left).eval();
    if (!recording.phases.empty()) recording.phases.erase(recording.phases.begin(), recording.phases.begin() + first);
    return left > 0;
}

std::optional<Recording> readRecording(const Arguments& arguments, const BatchModel& model, base::Errors& errors,
                                       base::Notices& notices)
{
    const std::string path = arguments.positional(1);
    const std::optional<studies::Sheet> sheet = readTableOfRows(path, errors, notices);
    if (!sheet) return std::nullopt;
    Recording recording{{}, blockOf(*sheet, model.names, errors), {}};
    std::string unit;
    auto times = timesOf(*sheet, arguments.value("--time").value_or(""), unit, errors);
    const std::string phase = arguments.value("--phase").value_or("");
    if (!phase.empty())
        recording.phases = writtenCells(*sheet, phase, errors);
    else if (model.alignment.hasPhases())
        errors.push_back(base::inputError(path, say("The model knows phases. Name their column with --phase.")));
    if (times && times->size() == 0 && !model.timeUnit.empty())
        errors.push_back(base::inputError(path, say("The times of the model are in {1}. Name the column of times with "
                                                    "--time.",
                                                    model.timeUnit)));
    if (!errors.empty()) return std::nullopt;
    base::Errors faults;
    mvda::takeUnits(model.units, recording.cells, faults);
    if (model.isVirtual && !cutToBegin(recording, *times))
        errors.push_back(base::inputError(path, say("There is no row at which all variables of the model are there.")));
    if (times->size() == 0)
        times =
            mvda::VectorXd::LinSpaced(recording.cells.cells.rows(), 0.0, double(recording.cells.cells.rows()) - 1.0);
    mvda::Block time{{arguments.value("--time").value_or("")}, {unit}, *times};
    mvda::takeUnits({model.timeUnit}, time, faults);
    addAt(path, faults, errors);
    if (!errors.empty()) return std::nullopt;
    recording.times = time.cells.col(0);
    return recording;
}

std::optional<Watched> watch(const BatchModel& model, const Recording& recording, int inARow, base::Errors& errors)
{
    mvda::BatchMonitor monitor(model, inARow);
    Watched watched;
    for (Eigen::Index i = 0; i < recording.times.size(); ++i) {
        base::Result<std::vector<MonitoredPoint>> points =
            monitor.advance({recording.times[i], recording.cells.cells.row(i),
                             recording.phases.empty() ? std::string() : recording.phases[std::size_t(i)]});
        if (!points) {
            errors.push_back(points.error());
            return std::nullopt;
        }
        watched.points.insert(watched.points.end(), points->begin(), points->end());
    }
    watched.alarms = monitor.alarms();
    return watched;
}

int monitorBatch(const Arguments& arguments)
{
    long inARow = 3;
    std::string fault;
    takeOption(arguments, "--in-a-row", inARow, countWithin(1, 1000), fault);
    if (!fault.empty()) return usageError(arguments.command(), fault);
    const std::string file = arguments.positional(0), path = arguments.positional(1);
    const base::Result<std::string> text = readText(file, "a multivariate model of batches (*.mvda.json)");
    if (!text) {
        printError(text.error(), file);
        return exitError;
    }
    const base::Result<BatchModel> model = mvda::readBatchModel(*text);
    if (!model) {
        printError(model.error(), file);
        return exitError;
    }
    base::Errors errors;
    base::Notices notices = app::noticesOfLife(*text);
    const std::optional<Recording> recording = readRecording(arguments, *model, errors, notices);
    std::optional<Watched> watched;
    if (recording) watched = watch(*model, *recording, int(inARow), errors);
    printNotices(notices, path);
    printErrors(errors, path);
    if (!watched) return exitError;
    if (arguments.json())
        printJson(monitorJson(*model, *watched, inARow));
    else
        print(monitorText(*model, *watched, inARow));
    return exitDone;
}

constexpr Positional monitorPositionals[] = {{.name = "MODEL", .help = "what mvda batch wrote"},
                                             {.name = "RECORDING", .help = "one batch as CSV, a row for each sample"}};
constexpr Option monitorOptions[] = {
    {.name = "--time", .value = "COLUMN", .help = "time of each row; default: samples are counted"},
    {.name = "--phase", .value = "COLUMN", .help = "phase of each row, where the model has phases"},
    {.name = "--in-a-row", .value = "N", .help = "points beyond the 99 % limit that raise an alarm; default 3"}};

} // namespace

const Command mvdaMonitor{
    .name = "mvda monitor",
    .summary = "A batch sample by sample beside those of a model: when it went astray, and what with",
    .positionals = monitorPositionals,
    .options = monitorOptions,
    .about =
        "Each point is judged by what was known when it was reached. Scores of what is still to come are estimated "
        "by trimmed\nscore regression; SPE is of the point alone. Contributions come largest first.",
    .example = "titer-cli mvda monitor good.mvda.json today.csv --time time",
    .run = monitorBatch};

} // namespace titer::cli
