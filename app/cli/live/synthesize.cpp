// titer-cli synthesize: a recording made from a plant and a set of sensors.
#include "core/twin/synthesize.h"

#include "app/cli/common/arguments.h"
#include "app/cli/common/command.h"
#include "app/cli/common/console.h"
#include "app/cli/common/input_file.h"
#include "app/cli/common/long_work.h"
#include "app/cli/common/output_file.h"
#include "app/cli/common/readings.h"
#include "core/base/units/units.h"

namespace titer::cli {

namespace {

int report(const Arguments& arguments, const twin::Synthesis& result, const std::string& path, const std::string& out)
{
    printNotices(result.notices, path);
    printErrors(result.errors, path);
    if (!result.errors.empty()) return exitError;
    if (result.status != figures::RunStatus::Ok) {
        // Half a recording would pass for a whole one.
        const bool stopped = result.status == figures::RunStatus::Stopped;
        printError({base::Code::Input, "run",
                    stopped ? base::say("The run was stopped at {1}; no recording is written.",
                                        base::writeQuantity(result.simulatedTime, "d"))
                            : base::say("The mass balances of the run do not close, so no recording is written. Give a "
                                        "finer --tolerance.")});
        return exitError;
    }
    if (const base::Done written = writeOutput(arguments, out, result.csv); !written) {
        printError(written.error(), out);
        return exitError;
    }
    if (out == "-") return exitDone;
    if (arguments.json()) {
        base::Json json = base::Json::object();
        json["file"] = out;
        json["rows"] = double(result.rows);
        json["samples"] = double(result.samples);
        json["simulated_time"] = result.simulatedTime;
        json["notices"] = noticesJson(result.notices);
        printJson(json);
    } else {
        print("Wrote " + out + ": " + std::to_string(result.rows) + " rows, " + std::to_string(result.samples) +
              " samples over " + base::writeQuantity(result.simulatedTime, "d") + "\n");
    }
    return exitDone;
}

int synthesizeFile(const Arguments& arguments)
{
    for (const char* needed : {"--sensors", "--seed", "--output"})
        if (!arguments.has(needed)) return usageError(arguments.command(), std::string(needed) + " is missing");
    const std::string path = arguments.positional(0), sensorsPath = *arguments.value("--sensors"),
                      out = *arguments.value("--output");
    const base::Result<long> seed = readCount(*arguments.value("--seed"), 0, maxRandomSeed);
    if (!seed) return usageError(arguments.command(), "--seed: " + seed.error().what.text());
    const base::Result<double> tolerance = readTolerance(arguments.value("--tolerance").value_or("normal"));
    if (!tolerance) return usageError(arguments.command(), "--tolerance: " + tolerance.error().what.text());
    if (out == "-" && arguments.json())
        return usageError(arguments.command(), "--json and -o - both want standard output");

    base::Errors errors, sensorErrors;
    base::Notices notices;
    const model::Flowsheet flowsheet = readFlowsheet(path, errors, notices);
    const base::Result<std::string> text = readText(sensorsPath, "a file of sensors (*.sensors.json)");
    twin::SensorSet sensors;
    if (text)
        sensors = twin::readSensors(*text, sensorErrors);
    else
        sensorErrors.push_back(text.error());
    if (const base::Done can = canWrite(arguments, out); !can) errors.push_back(can.error());
    printNotices(notices, path);
    printErrors(errors, path);
    printErrors(sensorErrors, sensorsPath);
    if (!errors.empty() || !sensorErrors.empty()) return exitError;

    LongWork work(flowsheet.name.empty() ? path : flowsheet.name);
    const twin::SynthesisRequest request{
        .seed = std::uint64_t(*seed), .tolerance = *tolerance, .progress = work.progress()};
    const twin::Synthesis result = twin::synthesize(flowsheet, sensors, request, work.token());
    work.clear();
    return report(arguments, result, path, out);
}

constexpr Positional synthesizePositionals[] = {
    {.name = "PLANT", .help = "plant file (*.plant.json) or project (*.titer)"}};
constexpr Option synthesizeOptions[] = {
    {.name = "--sensors", .value = "FILE", .help = "the sensors and their accuracy (titer.sensors/1, below)"},
    {.name = "--seed", .value = "N", .help = "a whole number; the same one gives the same recording"},
    {.name = "--output",
     .value = "CSV",
     .help = "the recording to write; - is standard output",
     .brief = "-o",
     .output = true},
    {.name = "--tolerance", .value = "TOL", .help = "of the run: preview, normal, reference or a number"},
};

constexpr const char* about =
    R"(The plant is run, and sensors read it. A file of sensors:

  {"format": "titer.sensors/1", "name": "Bench set", "duration": "14 d", "time_unit": "h",
   "mismatch": {"units/production/params/kinetics/growth_rate": "0.036 1/h"},
   "sensors": [
     {"tag": "pH", "variable": "production.ph", "every": "5 min", "noise": 0.01, "resolution": 0.01,
      "drift": [{"from": "5 d", "to": "9 d", "by": 0.08, "until": "10 d"}], "gaps": [{"from": "100 h", "for": "6 h"}]},
     {"tag": "VCD", "variable": "production.cells", "unit": "1e6 cells/mL", "first": "1 h", "every": "24 h",
      "noise_share": 0.05, "delay": "4 h", "delay_spread": "1 h"}]}

  mismatch      values of the plant that differ from the file, by path (as --set of run)
  start         an instant (ISO 8601 with zone): times are then instants; elapsed time in time_unit without it
  variable      a tag of the run; without it what the plant's tags say of the sensor's own tag
  unit          of the recording; a concentration may be in another basis if its component has the mass that converts it
  every, first  when it samples
  noise         standard deviation; noise_share: per true value (of a temperature per °C). Both add as squares
  offset        is added to every reading. Differences of temperature are in dK
  drift         creeps from 0 at `from` to `by` at `to` and stays, `until` it is put right
  gaps, lost    times without samples; the share of samples that never arrive
  resolution    readings are multiples of it
  min, max      the ends of its range
  delay         a laboratory sample: the column TAG.reported says when it was known, delay_spread earlier or later

Numbers without a unit are SI. Each sensor has random streams of its own: adding one changes no other.)";

} // namespace

const Command synthesize{.name = "synthesize",
                         .summary = "Make a recording from a plant, with noise, drift, gaps and delay",
                         .positionals = synthesizePositionals,
                         .options = synthesizeOptions,
                         .about = about,
                         .example =
                             "titer-cli synthesize seed.plant.json --sensors bench.sensors.json --seed 42 -o run.csv",
                         .run = synthesizeFile};

} // namespace titer::cli
