// The benchmark collection of PEtab (https://github.com/Benchmarking-Initiative/Benchmark-Models-PEtab): each problem's likelihood at
// its nominal parameters against the published one, and what is simulated against its own table. By hand:
//
//   build/release/tests/exchange_petab_suite FOLDER [TOLERANCE] [PROBLEM...]
//
// prints a line for each problem of the folder. As a test it runs where the sample data have the folder
// Benchmark-Models-PEtab/Benchmark-Models.
#include "core/base/text.h"
#include "core/exchange/petab.h"
#include "core/solve/catalogue.h"
#include "core/studies/calibration/likelihood/likelihood.h"
#include "tests/support/places.h"
#include "tests/support/sanitized.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <set>

namespace {

namespace fs = std::filesystem;
using namespace titer;

// Negative logarithms of likelihoods, as AMICI publishes them (tests/benchmark_models/benchmark_models.yaml there). That of
// Chen_MSB2009, 115700.12, is left out: what the collection itself has simulated gives 130669.
const std::map<std::string, double> published = {
    {"Bachmann_MSB2011", -418.40573341425295},       {"Beer_MolBioSystems2014", -58622.9145631413},
    {"Boehm_JProteomeRes2014", 138.22199693517703},  {"Borghans_BiophysChem1997", -83.3237191357272},
    {"Brannmark_JBC2010", 141.889113770537},         {"Bruno_JExpBot2016", -46.688176988431806},
    {"Crauste_CellSystems2017", 190.96521897435176}, {"Elowitz_Nature2000", -63.20279991419332},
    {"Fiedler_BMCSystBiol2016", -58.58390161681},    {"Fujita_SciSignal2010", -53.08377736998929},
    {"Isensee_JCB2018", 3949.375966548649},          {"Lucarelli_CellSystems2018", 1681.6059879426584},
    {"Schwen_PONE2014", 943.9992988598723},          {"Sneyd_PNAS2002", -319.79177818768756},
    {"Smith_BMCSystBiol2013", 888198.436541014},     {"Weber_BMC2015", 296.2017922646865},
    {"Zheng_PNAS2012", -278.33353271001477}};

constexpr double allowedLikelihood = 1e-3, allowedSimulated = 1e-4;

base::Result<std::string> readFile(const fs::path& path)
{
    std::ifstream file(path, std::ios::binary);
    if (!file) return base::Error{base::Code::Io, path.filename().string(), base::say("The file cannot be read.")};
    return std::string{std::istreambuf_iterator<char>(file), {}};
}

std::string said(const base::Error& error)
{
    return error.where + ": " + error.what.text();
}

struct Answer {
    std::string refused = {}; // why, or empty
    double negativeLog = NAN;
    double furthest =
        NAN; // from the table of what others simulated, relative to it or to the largest of its observable
    double seconds = 0.0;
    std::string note = {}; // on the table
};

// The first of some files that is there.
fs::path fileIn(const fs::path& folder, std::initializer_list<std::string> names)
{
    for (const std::string& name : names)
        if (fs::exists(folder / name)) return folder / name;
    return {};
}

double furthestOf(const studies::LikelihoodRecord& record, const std::vector<double>& simulated)
{
    std::vector<double> largest(record.observables.size(), 0.0);
    for (const auto& row : record.measurements)
        largest[std::size_t(row.observable)] =
            std::max(largest[std::size_t(row.observable)], std::abs(row.simulated.value_or(0.0)));
    double furthest = NAN;
    for (std::size_t i = 0; i < record.measurements.size(); ++i) {
        const auto& row = record.measurements[i];
        if (!row.simulated) continue;
        const double size = std::max(std::abs(*row.simulated), 1e-3 * largest[std::size_t(row.observable)]);
        furthest = std::fmax(furthest, std::abs(simulated[i] - *row.simulated) / std::max(size, 1e-12));
    }
    return furthest;
}

Answer answerOf(const fs::path& folder, double tolerance)
{
    Answer answer;
    const std::string id = folder.filename().string();
    const base::Result<std::string> problem = readFile(fileIn(folder, {id + ".yaml", "problem.yaml"}));
    if (!problem) return {.refused = said(problem.error())};
    base::Errors errors;
    base::Notices notices;
    const auto file = [&](const std::string& name) { return readFile(folder / name); };
    exchange::PetabImport import = exchange::readPetab(*problem, file, errors, notices);
    if (!errors.empty()) return {.refused = said(errors.front())};
    const fs::path table = fileIn(folder, {"simulatedData_" + id + ".tsv", "simulations.tsv"});
    if (!table.empty()) {
        base::Errors none;
        exchange::readPetabSimulations(table.filename().string(), *readFile(table), import.fit, none, notices);
        if (!none.empty()) answer.note = said(none.front());
    }
    const auto record = studies::readLikelihoodRecord(import.fit.write(false));
    if (!record) return {.refused = said(record.error())};
    auto likelihood = studies::FitLikelihood::open(import.plant, *record, solve::catalogue(), tolerance);
    if (!likelihood) return {.refused = said(likelihood.error())};
    QElapsedTimer clock;
    clock.start();
    const auto value = likelihood->evaluate();
    answer.seconds = double(clock.nsecsElapsed()) * 1e-9;
    if (!value) return {.refused = said(value.error())};
    answer.negativeLog = value->negativeLog;
    answer.furthest = furthestOf(*record, value->simulated);
    return answer;
}

// Met: the published likelihood. Same: that is unknown, or was not integrated as finely, but what is simulated is that of the
// collection's own table. Unknown: there is neither.
enum class Verdict { Met, Same, Unknown, Wrong, Refused };

Verdict verdictOf(const Answer& answer, std::optional<double> known)
{
    if (!answer.refused.empty()) return Verdict::Refused;
    // A large one cannot be reported any finer than its own digits.
    if (known && std::abs(answer.negativeLog - *known) <= std::max(allowedLikelihood, 1e-8 * std::abs(*known)))
        return Verdict::Met;
    if (answer.furthest <= allowedSimulated) return Verdict::Same;
    return known ? Verdict::Wrong : Verdict::Unknown;
}

struct Report {
    int counts[5] = {};

    void add(const std::string& id, const Answer& answer)
    {
        static constexpr const char* words[] = {"met", "same", "unknown", "WRONG", "refused"};
        const auto found = published.find(id);
        const std::optional<double> known = found == published.end() ? std::nullopt : std::optional(found->second);
        const Verdict verdict = verdictOf(answer, known);
        ++counts[int(verdict)];
        std::printf("%-38s %-8s ", id.c_str(), words[int(verdict)]);
        if (verdict == Verdict::Refused)
            std::printf("%s\n", answer.refused.c_str());
        else
            std::printf("%.10g, published %.10g, simulated off by %.2g, %.3g s%s%s\n", answer.negativeLog,
                        known.value_or(NAN), answer.furthest, answer.seconds, answer.note.empty() ? "" : "; ",
                        answer.note.c_str());
        std::fflush(stdout);
    }

    int count(Verdict verdict) const { return counts[int(verdict)]; }
};

// Of the problems each so-manieth.
Report runAll(const fs::path& folder, double tolerance, const std::set<std::string>& only, std::size_t each = 1)
{
    std::vector<fs::path> problems;
    for (const fs::directory_entry& entry : fs::directory_iterator(folder))
        if (entry.is_directory() && (only.empty() || only.contains(entry.path().filename().string())))
            problems.push_back(entry.path());
    std::sort(problems.begin(), problems.end());
    Report report;
    for (std::size_t i = 0; i < problems.size(); i += each)
        report.add(problems[i].filename().string(), answerOf(problems[i], tolerance));
    std::printf("%d met, %d the same as the table, %d unknown, %d wrong, %d refused\n", report.count(Verdict::Met),
                report.count(Verdict::Same), report.count(Verdict::Unknown), report.count(Verdict::Wrong),
                report.count(Verdict::Refused));
    return report;
}

} // namespace

class PetabSuite : public QObject {
    Q_OBJECT

private slots:
    void likelihoodsAreThosePublished()
    {
        const fs::path folder = support::sampleData("Benchmark-Models-PEtab/Benchmark-Models");
        if (folder.empty()) QSKIP("no sample data: Benchmark-Models-PEtab");
        const Report report = runAll(folder, studies::FitLikelihood::usualTolerance, {}, support::isSanitized ? 4 : 1);
        QCOMPARE(report.count(Verdict::Wrong), 0);
        QVERIFY(support::isSanitized || report.count(Verdict::Met) >= 12);
    }
};

int main(int argc, char** argv)
{
    if (argc > 1 && fs::is_directory(argv[1])) {
        const std::optional<double> stated = argc > 2 ? base::readNumber(argv[2]) : std::nullopt;
        const Report report = runAll(argv[1], stated.value_or(studies::FitLikelihood::usualTolerance),
                                     std::set<std::string>(argv + (stated ? 3 : 2), argv + argc));
        return report.count(Verdict::Wrong) == 0 ? 0 : 1;
    }
    QCoreApplication application(argc, argv);
    PetabSuite test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_petab_suite.moc"
