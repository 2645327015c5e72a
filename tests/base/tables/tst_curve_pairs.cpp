// Exports of chromatography systems: curves in pairs of columns become a table over time.
#include "core/base/curves/curve_flow.h"
#include "core/base/tables/csv.h"
#include "core/base/tables/curve_pairs.h"
#include "core/base/tables/curve_table.h"
#include "core/base/text.h"
#include "core/base/units/units.h"
#include "tests/support/test_program.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <fstream>
#include <random>

namespace tst_curve_pairs {

using namespace titer::base;

namespace {

std::filesystem::path caseFile(const char* name)
{
    return std::filesystem::path(TITER_SOURCE_DIR) / "tests/cases" / name;
}

std::string bytesOf(const std::filesystem::path& path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

// All rows of a file, in memory.
struct Read {
    CsvLayout layout;
    CsvSummary summary;
    std::vector<double> time;
    std::vector<std::vector<double>> columns;
    std::vector<std::vector<std::string>> texts;
    std::string fault;

    int column(std::string_view name) const
    {
        for (std::size_t j = 0; j < layout.columns.size(); ++j)
            if (layout.columns[j].name == name) return int(j);
        return -1;
    }
    // Of a column, where it has values.
    std::vector<std::pair<double, double>> course(std::string_view name) const
    {
        std::vector<std::pair<double, double>> points;
        const int j = column(name);
        for (std::size_t i = 0; j >= 0 && i < time.size(); ++i)
            if (!std::isnan(columns[std::size_t(j)][i])) points.emplace_back(time[i], columns[std::size_t(j)][i]);
        return points;
    }
    std::vector<std::pair<double, std::string>> states(std::string_view name) const
    {
        std::vector<std::pair<double, std::string>> points;
        const int j = column(name);
        for (std::size_t i = 0; j >= 0 && i < time.size(); ++i)
            if (!texts[std::size_t(j)][i].empty()) points.emplace_back(time[i], texts[std::size_t(j)][i]);
        return points;
    }
    bool says(std::string_view words) const
    {
        for (const Sentence& sentence : layout.understood)
            if (sentence.text().find(words) != std::string::npos) return true;
        return false;
    }
};

CsvOptions inUtc()
{
    CsvOptions options;
    options.zone = Zone();
    return options;
}

Read readFile(const std::filesystem::path& path, const CsvOptions& options = inUtc())
{
    Read read;
    read.layout = sniffCsvFile(path, options);
    if (!read.layout.problems.empty()) {
        read.fault = read.layout.problems.front().what.text();
        return read;
    }
    read.columns.resize(read.layout.columns.size());
    read.texts.resize(read.layout.columns.size());
    Notices notices;
    const auto take = [&](const CsvChunk& chunk) {
        read.time.insert(read.time.end(), chunk.time.begin(), chunk.time.end());
        for (std::size_t j = 0; j < read.columns.size(); ++j) {
            std::vector<double> values = chunk.columns[j];
            values.resize(chunk.time.size(), std::nan(""));
            read.columns[j].insert(read.columns[j].end(), values.begin(), values.end());
            std::vector<std::string> texts = chunk.texts[j];
            texts.resize(chunk.time.size());
            read.texts[j].insert(read.texts[j].end(), texts.begin(), texts.end());
        }
        return true;
    };
    const Result<CsvSummary> summary = streamCsv(path, read.layout, {take, {}, {}}, notices);
    if (summary)
        read.summary = *summary;
    else
        read.fault = summary.error().what.text();
    return read;
}

Read readText(const std::string& text, const CsvOptions& options = inUtc())
{
    const QTemporaryDir folder;
    const std::filesystem::path path = std::filesystem::path(folder.path().toStdString()) / "run.txt";
    std::ofstream(path, std::ios::binary) << text;
    return readFile(path, options);
}

constexpr std::string_view noFlow = "A run\t\t\t\n"
                                    "UV\t\tCond\t\n"
                                    "ml\tmAU\tml\tmS/cm\n"
                                    "0\t1\t0\t5\n"
                                    "1\t2\t2\t6\n";

} // namespace

class CurvePairs : public QObject {
    Q_OBJECT

private slots:
    void isReadOverTime_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("UTF-16, tabs, decimal point") << "chromatography-system.txt";
        QTest::newRow("UTF-8, semicolons, decimal comma") << "chromatography-system-comma.csv";
    }

    // The flow is 0.5 mL/min from -2 mL to 12.5 mL, the method began at -2 mL.
    void isReadOverTime()
    {
        QFETCH(const QString, file);
        const Read read = readFile(caseFile(qPrintable(file)));
        QCOMPARE(QString::fromStdString(read.fault), QString());
        QCOMPARE(writeInstant(*read.summary.origin), std::string("2026-03-10T09:41:16Z"));
        QVERIFY(read.says("6 curves of the run “LWE gradient 010”"));
        QVERIFY(!read.says("separated by") && !read.says("The time is column")); // of the table that they become
        QVERIFY(read.says("by the flow “System flow”"));
        QVERIFY(read.says("At 12.5 mL the flow was zero"));

        for (const auto& [name, unit] :
             {std::pair("UV 1_280", "mAU"), std::pair("Cond", "mS/cm"), std::pair("Conc B", "%"),
              std::pair("System flow", "mL/min"), std::pair("DeltaC pressure", "MPa"), std::pair("Volume", "mL")}) {
            const int j = read.column(name);
            QVERIFY2(j >= 0, name);
            QVERIFY2(sameDimension(read.layout.columns[std::size_t(j)].unit, unit) ||
                         read.layout.columns[std::size_t(j)].unit == unit,
                     read.layout.columns[std::size_t(j)].unit.c_str());
        }
        const auto uv = read.course("UV 1_280");
        QCOMPARE(uv.front(), std::pair(0.0, 3.04999));
        QCOMPARE(uv[1].second, 3.10351);
        QVERIFY(std::abs(uv[1].first - 0.05 / 0.5 * 60.0) < 1e-6);
        QVERIFY(std::abs(uv.back().first - 14.5 / 0.5 * 60.0) < 1e-6);
        QCOMPARE(uv.back().second, 5.23268);
        // Every point of every curve is there: the lines of the longest pair below three of headings.
        QCOMPARE(read.course("UV 1_280").size(), std::size_t(1541));
        for (std::size_t i = 1; i < read.time.size(); ++i) QVERIFY(read.time[i] >= read.time[i - 1]);
        // A step keeps both its values at one time.
        const auto buffer = read.course("Conc B");
        QCOMPARE(buffer.size(), std::size_t(4));
        QCOMPARE(buffer[1].first, buffer[2].first);
        QCOMPARE(buffer[1].second, 0.0);
        QCOMPARE(buffer[2].second, 10.5);

        const auto phases = read.states("Phase");
        QCOMPARE(phases.size(), std::size_t(4));
        QCOMPARE(phases[0].second, std::string("Equilibration"));
        QCOMPARE(phases[3].second, std::string("Elution"));
        QVERIFY(std::abs(phases[3].first - 2.75 / 0.5 * 60.0) < 1e-6);
        const auto fractions = read.states("Fraction");
        QCOMPARE(fractions.size(), std::size_t(13));
        QCOMPARE(fractions.front().second, std::string("1.A.1"));
        QVERIFY(std::abs(fractions.front().first - 8.0 / 0.5 * 60.0) < 1e-6);
        QCOMPARE(fractions.back().second, std::string("Waste"));
        QCOMPARE(read.states("Injection").size(), std::size_t(1));
        QCOMPARE(read.states("Run Log").size(), std::size_t(6));
    }

    void ofBothFilesAreTheSame()
    {
        const Read a = readFile(caseFile("chromatography-system.txt"));
        const Read b = readFile(caseFile("chromatography-system-comma.csv"));
        QCOMPARE(a.time, b.time);
        QCOMPARE(a.texts, b.texts);
        for (const char* name : {"UV 1_280", "Cond", "Conc B", "pH", "System flow", "DeltaC pressure", "Volume"})
            QCOMPARE(a.course(name), b.course(name));
    }

    // A part of the file, cut in the middle of a line, is the same table from its begin on.
    void ofACutFileIsReadAsFarAsItGoes()
    {
        const std::string bytes = bytesOf(caseFile("chromatography-system-comma.csv"));
        const Read whole = readFile(caseFile("chromatography-system-comma.csv"));
        const Read part = readText(bytes.substr(0, bytes.size() / 2));
        QCOMPARE(QString::fromStdString(part.fault), QString());
        const auto all = whole.course("UV 1_280"), some = part.course("UV 1_280");
        QVERIFY(some.size() > 500 && some.size() < all.size());
        for (std::size_t i = 0; i + 1 < some.size(); ++i) QCOMPARE(some[i], all[i]);
    }

    // The last cell of a line that is cut may be the half of a number, and is left out.
    void ofACutLineLeavesOutTheLastCell()
    {
        const std::string sound = "R;;;\nUV;;Flow;;\nml;mAU;ml;ml/min\n0;1;0;1\n1;25;1;1\n";
        QVERIFY(!readCurvePairs(sound, true)->isCut);
        QVERIFY(!readCurvePairs(sound.substr(0, sound.size() - 1), true)->isCut);
        const std::optional<CurveExport> cut = readCurvePairs(sound + "2;31", true);
        QVERIFY(cut->isCut);
        QCOMPARE(cut->curves.front().values, (std::vector<double>{1.0, 25.0}));
        QVERIFY(!readCurvePairs(sound + "2;31", false)->isCut); // a part of a file always ends somewhere
    }

    // A reader of many places makes the table once: from then on the file is not read again.
    void isMadeIntoATableOnce()
    {
        const QTemporaryDir folder;
        const std::filesystem::path path = std::filesystem::path(folder.path().toStdString()) / "run.csv";
        std::filesystem::copy_file(caseFile("chromatography-system-comma.csv"), path);
        const CsvLayout layout = sniffCsvFile(path, inUtc());
        std::string made;
        std::vector<double> times[2];
        std::vector<CsvPlace> places;
        Notices notices;
        for (std::vector<double>& time : times) {
            const auto take = [&](const CsvChunk& chunk) {
                time.insert(time.end(), chunk.time.begin(), chunk.time.end());
                places.push_back(chunk.begin);
                return true;
            };
            QVERIFY(streamCsv(path, layout, CsvPlace{}, {take, {}, {}}, notices, made));
            QVERIFY(made.find("Volume [mL]") != std::string::npos);
            std::ofstream(path, std::ios::binary) << "gone";
        }
        QVERIFY(times[0].size() > 1000);
        QCOMPARE(times[0], times[1]);
        QCOMPARE(places.front().offset, places.back().offset);
    }

    // A flow that changes evenly in time: 1 to 3 mL/min over 2 mL lasts a minute.
    void followsAFlowThatChanges()
    {
        CurveExport curves;
        curves.curves.push_back({"Flow", "mL/min", {0.0, 1e-6, 3e-6, 5e-6}, {1.0, 1.0, 3.0, 3.0}});
        const CurveFlow flow(curves);
        QVERIFY(flow.isKnown());
        const double minute = 60.0;
        QVERIFY(std::abs(flow.otherAt(1e-6) - minute) < 1e-9);
        QVERIFY(std::abs(flow.otherAt(3e-6) - 2.0 * minute) < 1e-9);
        QVERIFY(std::abs(flow.otherAt(6e-6) - 3.0 * minute) < 1e-9); // it goes on as it was
        QVERIFY(std::abs(flow.otherAt(-1e-6) + minute) < 1e-9);
        // After t minutes t + t^2 mL have passed: at t = 0.5 those are 0.75.
        QVERIFY(std::abs(flow.otherAt(1.75e-6) - 1.5 * minute) < 1e-9);
        QVERIFY(std::abs(flow.flowAt(1.75e-6) - fromUnit(2.0, "mL/min")) < 1e-15);

        // Over time the same course is the volume that passed.
        curves.overVolume = false;
        curves.curves.front().at = {0.0, minute, 2.0 * minute, 3.0 * minute};
        const CurveFlow passed(curves);
        QVERIFY(std::abs(passed.otherAt(1.5 * minute) - 1.75e-6) < 1e-15);
        QVERIFY(std::abs(passed.otherAt(3.0 * minute) - 6e-6) < 1e-15);
    }

    // Two pumps, one after the other, and a stop between them that takes no volume.
    void addsUpPumps()
    {
        const Read read = readText("R;;;;;\nSystem flow;;Sample flow;;UV;\nml;ml/min;ml;ml/min;ml;mAU\n"
                                   "0;2;0;0;0;1\n4;2;4;0;4;2\n4;0;4;1;6;3\n6;0;6;1;;\n");
        QCOMPARE(QString::fromStdString(read.fault), QString());
        const auto uv = read.course("UV");
        QCOMPARE(uv.size(), std::size_t(3));
        QVERIFY(std::abs(uv[1].first - 120.0) < 1e-6);
        QVERIFY(std::abs(uv[2].first - 240.0) < 1e-6);
    }

    void withoutAFlowSaysWhatIsMissing()
    {
        const Read read = readText(std::string(noFlow));
        QVERIFY2(read.fault.find("Export the flow") != std::string::npos, read.fault.c_str());
    }

    void overTimeNeedsNoFlow()
    {
        std::string text(noFlow);
        for (std::size_t at; (at = text.find("ml")) != std::string::npos;) text.replace(at, 2, "min");
        const Read read = readText(text);
        QCOMPARE(QString::fromStdString(read.fault), QString());
        QCOMPARE(read.course("Cond").back(), std::pair(120.0, 6.0));
        QCOMPARE(read.column("Volume"), -1);
    }

    // The names of UNICORN 5 hold the run and a number; a day that may be a month is not guessed.
    void knowsOlderNamesAndAsksForTheOrderOfDates()
    {
        const std::string text = "Manual run 10:1_UV1_280nm\t\tManual run 10:1_Flow\t\tManual run 10:1_Logbook\t\n"
                                 "ml\tmAU\tml\tml/min\tml\tLogbook\n"
                                 "0\t1.5\t0\t1\t0\tManual Run 3/4/2026 9:41:16, Result : x\n"
                                 "1\t2.5\t2\t1\t\t\n";
        const Read read = readText(text);
        QCOMPARE(QString::fromStdString(read.fault), QString());
        QVERIFY(read.says("“Manual run 10”"));
        QVERIFY(read.says("cannot be distinguished"));
        QVERIFY(!read.summary.origin);
        QCOMPARE(read.course("UV1_280nm").back(), std::pair(60.0, 2.5));
        CsvOptions stated = inUtc();
        stated.dates = DateOrder::DayFirst;
        QCOMPARE(writeInstant(*readText(text, stated).summary.origin), std::string("2026-04-03T09:41:16Z"));
    }

    void ofOneNameAreDistinguishedByTheirChromatogram()
    {
        const Read read = readText("Chrom.1\t\tChrom.2\t\tChrom.1\t\nUV\t\tUV\t\tFlow\t\nml\tmAU\tml\tmAU\tml\tml/min\n"
                                   "0\t1\t0\t2\t0\t1\n1\tx\t1\t3\t1\t1\n");
        QCOMPARE(QString::fromStdString(read.fault), QString());
        QVERIFY(read.column("Chrom.1 UV") >= 0 && read.column("Chrom.2 UV") >= 0);
        QVERIFY(read.says("1 cells do not contain"));
    }

    // Damaged files are read as far as they go, or refused: never out of order, never a value without a time.
    void survivesDamage()
    {
        const std::string sound = bytesOf(caseFile("chromatography-system-comma.csv")).substr(0, 6000);
        std::mt19937 random(4711);
        for (int k = 0; k < 300; ++k) {
            std::string text = sound.substr(0, 1 + random() % sound.size());
            for (int i = 0; i < 1 + k % 8; ++i) text[random() % text.size()] = "\0;,\n\t-e9\xff\"x"[random() % 11];
            const std::optional<MadeTable> table = tableOfCurves(text, k % 2 == 0, inUtc());
            if (!table || table->fault) continue;
            const Read read = readText(text);
            for (std::size_t i = 0; i < read.time.size(); ++i) {
                QVERIFY(std::isfinite(read.time[i]));
                QVERIFY(i == 0 || read.time[i] >= read.time[i - 1]);
            }
        }
    }

    // Other tables stay what they are.
    void isNotSeenInOtherTables()
    {
        QVERIFY(!readCurvePairs("time,pH\nmin,\n0,7\n1,7.1\n", true));
        QVERIFY(!readCurvePairs("time [min],UV [mAU]\n0,7\n1,7.1\n", true));
        QVERIFY(!readCurvePairs("", true));
        QVERIFY(!readCurvePairs("\n\n\n", true));
        for (const char* name : {"plant-system-loops.csv", "laboratory.csv", "messy-fed-batch.csv", "gas-analyser.dat"})
            QVERIFY2(!readCurvePairs(bytesOf(caseFile(name)), true), name);
    }
};

TITER_TEST(CurvePairs)

} // namespace tst_curve_pairs

#include "tst_curve_pairs.moc"
