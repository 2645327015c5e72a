// The plant of the example with the values that are known, its inlet as each run pumped, and the detectors.
#include "tests/support/core/measured_column.h"

#include "core/base/math/random.h"
#include "core/base/text.h"
#include "core/solve/catalogue.h"
#include "tests/support/core/runs.h"

#include <QtGlobal>

#include <algorithm>
#include <cmath>
#include <fstream>
#include <sstream>

namespace titer::support {

namespace {

using base::Json;

constexpr double mL = 1e-6, minute = 60.0;   // [m3], [s]
constexpr double buffers[2] = {50.0, 500.0}; // A and B [mol/m3]
constexpr double before = 1.0;               // of the axis, in front of the injection [mL]

std::string exampleText()
{
    std::ifstream file(TITER_SOURCE_DIR "/resources/examples/measured-column.plant.json");
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

model::Flowsheet plantOf(const MeasuredColumnTruth& truth)
{
    base::Errors errors;
    model::Flowsheet flowsheet = model::readPlant(exampleText(), errors);
    const auto set = [&](const std::string& path, double value) {
        if (!model::setAtPath(flowsheet, path, value)) qFatal("%s", path.c_str());
    };
    set("units/lines/params/mixed_volume", truth.mixedVolume);
    set("units/lines/params/tube_volume", truth.tubeVolume);
    const std::string column = "units/column/params/";
    set(column + "bed_porosity", truth.bedPorosity);
    set(column + "particle_porosity", truth.particlePorosity);
    set(column + "axial_dispersion", truth.dispersion);
    for (int i = 0; i < 3; ++i) {
        const std::string protein = measuredProteins[i];
        set(column + "binding/nu/" + protein, truth.charges[i]);
        set(column + "binding/ka/" + protein, truth.equilibria[i]);
        set(column + "binding/sigma/" + protein, truth.steric[i]);
    }
    return flowsheet;
}

// What a run pumps: what is injected, then the share of buffer B on lines between these volumes behind the injection.
struct Pumped {
    std::string name;                                   // of the file
    std::string title;                                  // of the run
    double flow = 1.0, injected = 0.0;                  // [mL/min], [mL]
    std::vector<std::pair<std::string, double>> sample; // [basis/m3]
    std::vector<std::pair<double, double>> share;       // [mL], [%]
    double end = 0.0, spacing = 0.1;                    // of the run, and between values of the detectors [mL]
    bool pastColumn = false;
    double fractions = 0.0; // of this volume [mL]; 0: none
};

double shareAt(const Pumped& pumped, double volume)
{
    const auto& share = pumped.share;
    for (std::size_t i = 1; i < share.size(); ++i)
        if (volume <= share[i].first) {
            const double width = share[i].first - share[i - 1].first;
            const double part = width > 0.0 ? (volume - share[i - 1].first) / width : 1.0;
            return share[i - 1].second + part * (share[i].second - share[i - 1].second);
        }
    return share.empty() ? 0.0 : share.back().second;
}

Json programOf(const Pumped& pumped)
{
    const double flow = pumped.flow * mL / minute;
    const auto saltOf = [](double share) { return buffers[0] + 0.01 * share * (buffers[1] - buffers[0]); };
    Json program = Json::array();
    const auto add = [&](double from, double to, double first, double last) {
        Json step = Json::object({{"for", (to - from) * mL / flow}, {"flow", flow}});
        step["concentration"] = Json::object({{"salt", saltOf(first)}});
        if (first != last)
            step["ramp"] = Json::object({{"salt", (saltOf(last) - saltOf(first)) / ((to - from) * mL / flow)}});
        program.push(std::move(step));
    };
    add(-before, 0.0, 0.0, 0.0);
    add(0.0, pumped.injected, 0.0, 0.0);
    for (const auto& [component, value] : pumped.sample) program.items()[1]["concentration"][component] = value;
    double from = pumped.injected, share = 0.0;
    for (const auto& [volume, next] : pumped.share) {
        if (volume > from) add(from, volume, share, next);
        from = std::max(from, volume);
        share = next;
    }
    add(from, pumped.end, share, share);
    return program;
}

std::string number(double value, int decimals)
{
    return base::writeNumber(value == 0.0 ? 0.0 : value, decimals);
}

// Kohlrausch's law of the square root, from the two points of the manual's calibration [mol/m3 to mS/cm].
double conductivityOf(double salt)
{
    constexpr double low = 5.9 / 50.0, high = 46.0 / 500.0; // molar, at both points
    const double lowRoot = std::sqrt(50.0), highRoot = std::sqrt(500.0);
    const double b = (low - high) / (highRoot - lowRoot);
    return salt * (low + b * (lowRoot - std::sqrt(std::max(salt, 0.0))));
}

struct Columns {
    std::vector<std::string> heads, units;
    std::vector<std::vector<std::pair<std::string, std::string>>> values;
};

std::string textOf(const std::string& title, const Columns& columns)
{
    std::string text = title;
    std::size_t rows = 0;
    for (std::size_t c = 0; c < columns.heads.size(); ++c) {
        text += c == 0 ? "\t" : "\t\t";
        rows = std::max(rows, columns.values[c].size());
    }
    text += "\n";
    for (const std::string& head : columns.heads) text += head + "\t\t";
    text.back() = '\n';
    for (const std::string& unit : columns.units) text += "ml\t" + unit + "\t";
    text.back() = '\n';
    for (std::size_t row = 0; row < rows; ++row) {
        for (const auto& values : columns.values)
            text += row < values.size() ? values[row].first + "\t" + values[row].second + "\t" : "\t\t";
        text.back() = '\n';
    }
    return text;
}

MeasuredColumnFile exported(const Pumped& pumped, const MeasuredColumnTruth& truth)
{
    model::Flowsheet flowsheet = plantOf(truth);
    flowsheet.unit("feed")->program = programOf(pumped);
    if (pumped.share.empty()) // a tracer alone
        for (const char* key : {"product", "binding"}) flowsheet.unit("column")->params.erase(key);
    const double duration = (before + pumped.end) * minute / pumped.flow; // [s]
    flowsheet.duration = Json(duration);
    const int early = int(std::lround(before / pumped.spacing)); // values in front of the injection
    const int points = int(std::lround((before + pumped.end) / pumped.spacing)) + 1;
    const figures::RunResult run = runOf(model::writePlant(flowsheet), 1e-7, runs::gridPoints(duration, points));
    if (run.status != figures::RunStatus::Ok) qFatal("%s does not run", pumped.name.c_str());
    const figures::Column* absorbance = run.column("column.uv");
    const figures::Column* salt = run.column(pumped.pastColumn ? "lines.out.salt" : "column.out.salt");
    const figures::Column* acetone = run.column("lines.out.acetone"); // past the column: acetone alone
    base::Random random(31, pumped.name);
    Columns columns;
    columns.heads = {"UV 1_280", "Cond", "Conc B", "System flow", "Injection", "Fraction", "Run Log"};
    columns.units = {"mAU", "mS/cm", "%", "ml/min", "Injection", "Fraction", "Logbook"};
    columns.values.resize(columns.heads.size());
    constexpr double absorptivity = 30.0, path = 5e-4, level = 2.6; // [m2/kg], [m], [mAU]
    for (int i = -early; i < points - early; ++i) {
        const auto place = std::size_t(i + early);
        const double volume = i * pumped.spacing;
        const double shown =
            pumped.pastColumn ? absorptivity * path * acetone->values[place] : absorbance->values[place];
        const double mAU = level + 1e3 * shown + random.normal(0.0, noiseOfAbsorbance);
        columns.values[0].emplace_back(number(volume, 2), number(mAU, 2));
        if (i % 2 == 0) { // half as often
            const double mS = conductivityOf(salt->values[place]) + random.normal(0.0, 0.004);
            columns.values[1].emplace_back(number(volume, 2), number(mS, 3));
        }
    }
    columns.values[2].emplace_back(number(-before, 2), "0.0");
    for (const auto& [volume, share] : pumped.share)
        columns.values[2].emplace_back(number(volume, 2), number(share, 1));
    columns.values[2].emplace_back(number(pumped.end, 2),
                                   number(pumped.share.empty() ? 0.0 : shareAt(pumped, pumped.end), 1));
    for (const double volume : {-before, pumped.end})
        columns.values[3].emplace_back(number(volume, 2), number(pumped.flow, 2));
    columns.values[4].emplace_back("0.00", "Injection");
    int fraction = 0;
    for (double v = pumped.fractions; pumped.fractions > 0.0 && v < pumped.end; v += pumped.fractions)
        columns.values[5].emplace_back(number(v, 2), "1.A." + std::to_string(++fraction));
    if (fraction > 0) columns.values[5].emplace_back(number(pumped.end, 2), "Waste");
    columns.values[6].emplace_back(number(-before, 2), "Phase Equilibration");
    columns.values[6].emplace_back("0.00", "Phase Sample Application");
    columns.values[6].emplace_back(number(pumped.injected, 2), "Phase Column Wash");
    if (pumped.share.size() > 1) columns.values[6].emplace_back(number(pumped.share.front().first, 2), "Phase Elution");
    columns.values[6].emplace_back(number(pumped.end, 2), "End_Method");
    return {pumped.name, textOf(pumped.title, columns)};
}

// Over so many column volumes from buffer A to B, behind a wash of two.
Pumped gradient(const char* name, const char* title, double columnVolumes, double injected)
{
    constexpr double columnVolume = 4.6566; // [mL]
    const double start = injected + 9.5, end = start + columnVolumes * columnVolume;
    Pumped pumped{.name = name, .title = title, .injected = injected};
    for (const char* protein : measuredProteins) pumped.sample.emplace_back(protein, 0.4);
    pumped.share = {{start, 0.0}, {end, 100.0}};
    pumped.end = std::ceil(end + 2.0 * columnVolume);
    pumped.spacing = pumped.end > 120.0 ? 0.2 : 0.1;
    pumped.fractions = 4.0;
    return pumped;
}

} // namespace

std::string measuredColumnPlant(const MeasuredColumnTruth& truth)
{
    return model::writePlant(plantOf(truth));
}

std::vector<MeasuredColumnFile> measuredColumnRuns(const MeasuredColumnTruth& truth)
{
    const auto pulse = [](const char* name, const char* title, const char* tracer, double end, double spacing) {
        return Pumped{
            .name = name, .title = title, .injected = 0.1, .sample = {{tracer, 10.0}}, .end = end, .spacing = spacing};
    };
    std::vector<Pumped> runs{pulse("past-column.txt", "Acetone past the column", "acetone", 3.0, 0.01),
                             pulse("dextran.txt", "Dextran", "dextran", 6.0, 0.02),
                             pulse("acetone.txt", "Acetone", "acetone", 9.0, 0.02),
                             gradient("gradient-10.txt", "Gradient of 10 CV", 10.0, 0.5),
                             gradient("gradient-20.txt", "Gradient of 20 CV", 20.0, 0.5),
                             gradient("gradient-40.txt", "Gradient of 40 CV", 40.0, 0.5),
                             gradient("overload.txt", "Overload", 20.0, 20.0),
                             gradient("other-flow.txt", "Half the flow, 15 CV", 15.0, 5.0)};
    runs.front().pastColumn = true;
    runs.back().flow = 0.5;
    std::vector<MeasuredColumnFile> files;
    for (const Pumped& each : runs) files.push_back(exported(each, truth));
    return files;
}

} // namespace titer::support
