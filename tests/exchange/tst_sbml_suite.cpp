// The semantic cases of the SBML Test Suite (https://github.com/sbmlteam/sbml-test-suite, cases/semantic), each with the settings and
// tolerances of its own: what is understood has to be right, all else to be refused by name. By hand:
//
//   build/release/tests/exchange_sbml_suite FOLDER [-v] [CASE...]
//
// prints passed, failed and refused by tag. As a test it runs where the sample data have the folder sbml-test-suite/cases/semantic.
#include "core/base/text.h"
#include "core/base/units/units.h"
#include "core/exchange/sbml.h"
#include "core/model/plant/plant.h"
#include "core/solve/catalogue.h"
#include "core/solve/simulation.h"
#include "tests/support/places.h"
#include "tests/support/sanitized.h"

#include <QCoreApplication>
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

std::string readFile(const fs::path& path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

std::vector<std::string> listOf(std::string_view text)
{
    std::vector<std::string> items;
    for (const std::string_view item : base::split(text, ','))
        if (!base::trimmed(item).empty()) items.emplace_back(base::trimmed(item));
    return items;
}

// "key: value" in each line that has one.
std::map<std::string, std::string> keysOf(const std::string& text)
{
    std::map<std::string, std::string> keys;
    for (const std::string_view line : base::split(text, '\n'))
        if (const std::size_t colon = line.find(':'); colon != std::string_view::npos)
            keys.emplace(base::trimmed(line.substr(0, colon)), base::trimmed(line.substr(colon + 1)));
    return keys;
}

struct Case {
    std::string id;
    fs::path model;
    std::vector<std::string> tags;
    double start = 0.0, duration = 0.0, absolute = 0.0, relative = 0.0;
    int steps = 0;
    std::set<std::string> amounts, concentrations;
    std::vector<std::string> columns;
    std::vector<std::vector<double>> rows; // the time is the first of each
};

double numberOf(std::string_view text)
{
    const std::string word = base::lowerAscii(base::trimmed(text));
    if (word == "inf" || word == "infinity") return HUGE_VAL;
    if (word == "-inf" || word == "-infinity") return -HUGE_VAL;
    return base::readNumber(word).value_or(std::nan(""));
}

void readResults(Case& c, const std::string& text)
{
    for (const std::string_view line : base::split(text, '\n')) {
        if (base::trimmed(line).empty()) continue;
        if (c.columns.empty()) {
            c.columns = listOf(line);
            continue;
        }
        std::vector<double>& row = c.rows.emplace_back();
        for (const std::string_view cell : base::split(line, ',')) row.push_back(numberOf(cell));
    }
}

Case readCase(const fs::path& folder)
{
    Case c;
    c.id = folder.filename().string();
    for (const char* level : {"l3v2", "l3v1", "l2v5", "l2v4", "l2v3", "l2v2", "l2v1"}) {
        c.model = folder / (c.id + "-sbml-" + level + ".xml");
        if (fs::exists(c.model)) break;
    }
    const auto description = keysOf(readFile(folder / (c.id + "-model.m")));
    for (const char* key : {"componentTags", "testTags"})
        if (const auto tags = description.find(key); tags != description.end())
            for (std::string& tag : listOf(tags->second)) c.tags.push_back(std::move(tag));
    auto settings = keysOf(readFile(folder / (c.id + "-settings.txt")));
    c.start = numberOf(settings["start"]);
    c.duration = numberOf(settings["duration"]);
    c.steps = int(base::readNumber(settings["steps"]).value_or(0.0));
    c.absolute = numberOf(settings["absolute"]);
    c.relative = numberOf(settings["relative"]);
    for (const std::string& name : listOf(settings["amount"])) c.amounts.insert(name);
    for (const std::string& name : listOf(settings["concentration"])) c.concentrations.insert(name);
    readResults(c, readFile(folder / (c.id + "-results.csv")));
    return c;
}

enum class Outcome { Passed, Failed, Refused };

struct Answer {
    Outcome outcome = Outcome::Failed;
    std::string said;
};

// One run of a case, and what its plant calls what the case asks for.
class CaseRun {
public:
    CaseRun(const Case& c, const exchange::SbmlImport& import, std::shared_ptr<const model::Plant> plant)
        : m_case(c)
        , m_import(import)
        , m_plant(std::move(plant))
    {
    }

    Answer compare()
    {
        solve::Options options;
        options.tolerance = 1e-9;
        base::Result<solve::Simulation> run = solve::Simulation::open(m_plant, options);
        if (!run) return {Outcome::Failed, run.error().what.text()};
        std::vector<double> grid;
        for (const std::vector<double>& row : m_case.rows) grid.push_back(row[0] * m_import.timeUnit);
        std::size_t row = 0;
        Answer answer{Outcome::Passed, {}};
        const base::Done done = run->advance(grid.back(), grid, [&](double) {
            if (row < m_case.rows.size()) compareRow(*run, m_case.rows[row++], answer);
        });
        if (!done) return {Outcome::Failed, done.error().what.text()};
        if (row != m_case.rows.size()) return {Outcome::Failed, "not all times were reached"};
        return answer;
    }

private:
    void compareRow(const solve::Simulation& run, const std::vector<double>& row, Answer& answer)
    {
        for (std::size_t i = 1; i < m_case.columns.size() && i < row.size(); ++i) {
            const std::string& name = m_case.columns[i];
            const double got = valueOf(run, name), want = row[i];
            const bool same = (std::isnan(got) && std::isnan(want)) || got == want;
            if (same || std::abs(got - want) <= m_case.absolute + m_case.relative * std::abs(want)) continue;
            if (answer.outcome == Outcome::Failed) continue;
            answer = {Outcome::Failed, name + " at " + base::writeShort(row[0]) + " is " + base::writeShort(got, 9) +
                                           ", not " + base::writeShort(want, 9)};
        }
    }

    double valueOf(const solve::Simulation& run, const std::string& name) const
    {
        const double value = named(run, name);
        const auto species = std::find_if(m_import.species.begin(), m_import.species.end(),
                                          [&](const auto& s) { return s.name == name || s.name == name + "_"; });
        if (species == m_import.species.end()) return value;
        if (m_case.amounts.contains(name) && !species->isAmount) return value * named(run, species->compartment);
        if (m_case.concentrations.contains(name) && species->isAmount) return value / named(run, species->compartment);
        return value;
    }

    double named(const solve::Simulation& run, const std::string& id) const
    {
        for (const std::string& name : {id, id + "_"}) {
            if (const auto target = model::findReadTarget(*m_plant, "model." + name)) return run.value(*target);
            const base::Json* value = model::findAtPath(m_import.plant, "units/model/params/" + name);
            if (value && value->isNumber()) return value->number();
        }
        return std::nan("");
    }

    const Case& m_case;
    const exchange::SbmlImport& m_import;
    std::shared_ptr<const model::Plant> m_plant;
};

Answer answerOf(const Case& c)
{
    base::Errors errors;
    base::Notices notices;
    const exchange::SbmlImport import = exchange::readSbml(readFile(c.model), errors, notices);
    if (!errors.empty()) return {Outcome::Refused, errors[0].where + ": " + errors[0].what.text()};
    auto plant = std::make_shared<const model::Plant>(model::check(import.plant, solve::catalogue(), errors));
    if (!errors.empty()) return {Outcome::Failed, "check: " + errors[0].where + ": " + errors[0].what.text()};
    if (c.rows.empty()) return {Outcome::Failed, "no results to compare with"};
    return CaseRun(c, import, plant).compare();
}

struct Report {
    int counts[3] = {};
    std::map<std::string, std::array<int, 3>> byTag;
    std::vector<std::string> failures;

    void add(const Case& c, const Answer& answer)
    {
        ++counts[int(answer.outcome)];
        for (const std::string& tag : std::set<std::string>(c.tags.begin(), c.tags.end()))
            ++byTag[tag][std::size_t(answer.outcome)];
        if (answer.outcome == Outcome::Failed) failures.push_back(c.id + ": " + answer.said);
    }

    void print() const
    {
        for (const std::string& failure : failures) std::printf("failed %s\n", failure.c_str());
        std::printf("\n%-36s %7s %7s %7s\n", "tag", "passed", "failed", "refused");
        for (const auto& [tag, n] : byTag) std::printf("%-36s %7d %7d %7d\n", tag.c_str(), n[0], n[1], n[2]);
        std::printf("%-36s %7d %7d %7d\n", "all", counts[0], counts[1], counts[2]);
    }
};

// Of the cases each so-manieth.
Report runAll(const fs::path& folder, const std::set<std::string>& only, bool reportRefused, std::size_t each = 1)
{
    std::vector<fs::path> cases;
    for (const fs::directory_entry& entry : fs::directory_iterator(folder))
        if (entry.is_directory() && (only.empty() || only.contains(entry.path().filename().string())))
            cases.push_back(entry.path());
    std::sort(cases.begin(), cases.end());
    Report report;
    for (std::size_t i = 0; i < cases.size(); i += each) {
        const Case c = readCase(cases[i]);
        const Answer answer = answerOf(c);
        if (reportRefused && answer.outcome == Outcome::Refused)
            std::printf("refused %s: %s\n", c.id.c_str(), answer.said.c_str());
        report.add(c, answer);
    }
    return report;
}

} // namespace

class SbmlSuite : public QObject {
    Q_OBJECT

private slots:
    void noCaseIsWrong()
    {
        const fs::path folder = support::sampleData("sbml-test-suite/cases/semantic");
        if (folder.empty()) QSKIP("no sample data: sbml-test-suite");
        const Report report = runAll(folder, {}, false, support::isSanitized ? 10 : 1);
        for (const std::string& failure : report.failures) qWarning("%s", failure.c_str());
        QVERIFY(report.failures.empty());
        QVERIFY(support::isSanitized || report.counts[int(Outcome::Passed)] >= 1688);
    }
};

int main(int argc, char** argv)
{
    if (argc > 1 && fs::is_directory(argv[1])) {
        std::set<std::string> only;
        bool reportRefused = false;
        for (int i = 2; i < argc; ++i) {
            if (std::string_view(argv[i]) == "-v")
                reportRefused = true;
            else
                only.insert(argv[i]);
        }
        const Report report = runAll(argv[1], only, reportRefused);
        report.print();
        return report.failures.empty() ? 0 : 1;
    }
    QCoreApplication application(argc, argv);
    SbmlSuite test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_sbml_suite.moc"
