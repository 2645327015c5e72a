// Files of chromatography systems of every kind as recordings: told by their content, each point at its own time.
#include "core/base/curves/curve_flow.h"
#include "core/base/tables/csv.h"
#include "core/base/tables/curve_file.h"
#include "core/base/tables/curve_table.h"
#include "core/base/tables/workbook/xlsx.h"
#include "core/base/units/units.h"
#include "tests/support/result_files.h"
#include "tests/support/test_program.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <fstream>
#include <random>

namespace tst_curve_file {

using namespace titer::base;

namespace {

using Course = std::vector<std::pair<double, double>>;

// What a recording makes of a file.
struct Read {
    CsvLayout layout;
    CsvSummary summary;
    std::map<std::string, Course> courses;
    std::map<std::string, std::vector<std::pair<double, std::string>>> states;
    std::string fault;

    bool says(std::string_view words) const
    {
        for (const Sentence& sentence : layout.understood)
            if (sentence.text().find(words) != std::string::npos) return true;
        return false;
    }
};

Read readBytes(const std::string& bytes, const CsvOptions& options = {})
{
    const QTemporaryDir folder;
    const std::filesystem::path path = std::filesystem::path(folder.path().toStdString()) / "run";
    std::ofstream(path, std::ios::binary) << bytes;
    Read read;
    read.layout = sniffCsvFile(path, options);
    Notices notices;
    const auto take = [&](const CsvChunk& chunk) {
        for (std::size_t j = 0; j < read.layout.columns.size(); ++j)
            for (std::size_t i = 0; i < chunk.time.size(); ++i) {
                const std::string& name = read.layout.columns[j].name;
                if (!chunk.columns[j].empty() && !std::isnan(chunk.columns[j][i]))
                    read.courses[name].emplace_back(chunk.time[i], chunk.columns[j][i]);
                if (!chunk.texts[j].empty() && !chunk.texts[j][i].empty())
                    read.states[name].emplace_back(chunk.time[i], chunk.texts[j][i]);
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

CurveExport curvesOf(const std::string& bytes, const CsvOptions& options = {})
{
    const auto curves = curvesIn(bytes, true, options);
    return curves && *curves ? **curves : CurveExport();
}

titer::support::ArchivedRun archivedRun()
{
    titer::support::ArchiveCurve uv{"UV 1_280", "mAU", 0.5, 0.25, {0.0F, 1.0F, 1.0F, 2.0F}, {5.0F, 6.0F, 7.0F, 8.0F}};
    titer::support::ArchiveCurve cond{"Cond", "mS/cm", 1.0, 0.25, {0.0F, 1.0F}, {50.0F, 60.0F}};
    return {.name = "Run", .curves = {uv, cond}, .events = {{"Fraction", {{0.75, 1.0, "A1"}}}}};
}

constexpr const char* volumeTable = "Volume [mL],UV 280 [mAU],Cond [mS/cm],Fraction\n"
                                    "0,1.5,10,\n0.5,2.5,11,A1\n1,3.5,12,A1\n1.5,4.5,13,A2\n";

} // namespace

class CurveFileTest : public QObject {
    Q_OBJECT

private slots:
    // Both axes were recorded: a standstill takes its time, and the begin is one with its zone.
    void anArchiveIsARecordingInTime()
    {
        const Read read = readBytes(titer::support::resultArchive(archivedRun()));
        QCOMPARE(QString::fromStdString(read.fault), QString());
        QVERIFY(read.layout.isRun);
        QCOMPARE(writeInstant(*read.summary.origin), std::string("2026-03-10T08:41:16.500Z"));
        QVERIFY(read.says("The method began at 2026-03-10T08:41:16.500Z"));
        QCOMPARE(read.courses.at("UV 1_280"), (Course{{15.0, 5.0}, {45.0, 6.0}, {75.0, 7.0}, {105.0, 8.0}}));
        QCOMPARE(read.courses.at("Cond"), (Course{{15.0, 50.0}, {75.0, 60.0}}));
        QCOMPARE(read.courses.at("Volume"), (Course{{15.0, 0.0}, {45.0, 1.0}, {75.0, 1.0}, {105.0, 2.0}}));
        QCOMPARE(read.states.at("Fraction").front(), std::make_pair(45.0, std::string("A1")));
    }

    void aResFileIsARecordingInTime()
    {
        const std::string bytes = titer::support::resFile(
            "2009Jun16no001", {{"UV", "mAu", 0.5, 0.001, {{0, 1000}, {100, 2000}, {100, 3000}}}},
            {{"Logbook", {{0.0, 0.0, "Method Run 16.06.2009, 21:51:45, Method : "}}}, {"Inject", {{0.5, 1.0, "1"}}}});
        CsvOptions inUtc;
        inUtc.zone = Zone();
        const Read read = readBytes(bytes, inUtc);
        QCOMPARE(QString::fromStdString(read.fault), QString());
        QCOMPARE(writeInstant(*read.summary.origin), std::string("2009-06-16T21:51:45Z"));
        QCOMPARE(read.courses.at("UV"), (Course{{0.0, 1.0}, {30.0, 2.0}, {60.0, 3.0}}));
        QCOMPARE(read.states.at("Injection").front().first, 30.0);
    }

    void damagedResultsAreRefusedWithASentence()
    {
        const std::string archive = titer::support::resultArchive(archivedRun());
        const Read cut = readBytes(archive.substr(0, archive.size() - 100));
        QVERIFY2(cut.fault.find("The archive ends before") != std::string::npos, cut.fault.c_str());
        const Read res = readBytes(titer::support::resFile("r", {{"UV", "mAU"}}, {}).substr(0, 300));
        QVERIFY2(res.fault.find("The file ends before") != std::string::npos, res.fault.c_str());
    }

    // Neither is a workbook.
    void areToldFromWorkbooks()
    {
        const QTemporaryDir folder;
        const std::filesystem::path path = std::filesystem::path(folder.path().toStdString()) / "run.zip";
        std::ofstream(path, std::ios::binary) << titer::support::resultArchive(archivedRun());
        QVERIFY(!looksLikeWorkbook(path.string()));
        QVERIFY(isCurveFile(path) && isResultFile(path));
        std::ofstream(path, std::ios::binary | std::ios::trunc)
            << titer::support::zipped({{"xl/workbook.xml", "<x/>"}});
        QVERIFY(looksLikeWorkbook(path.string()));
        QVERIFY(!isCurveFile(path));
    }

    // A table along volumes is a run; without a flow or times it is a recording by a flow that somebody states.
    void aTableAlongVolumesIsARun()
    {
        const CurveExport curves = curvesOf(volumeTable);
        QCOMPARE(curves.curves.size(), std::size_t(2));
        QVERIFY(curves.overVolume && !curves.hasTimes());
        QCOMPARE(curves.curves[0].name, std::string("UV 280"));
        QCOMPARE(curves.curves[0].unit, std::string("mAU"));
        QVERIFY(std::abs(curves.curves[1].at[3] - 1.5e-6) < 1e-15);
        QCOMPARE(curves.notes.size(), std::size_t(1));
        QCOMPARE(curves.notes[0].texts, (std::vector<std::string>{"A1", "A2"})); // where each begins
        QVERIFY(std::abs(curves.notes[0].at[1] - 1.5e-6) < 1e-15);

        const Read without = readBytes(volumeTable);
        QVERIFY2(without.fault.find("specify the flow") != std::string::npos, without.fault.c_str());
        CsvOptions stated;
        stated.flow = fromUnit(0.5, "mL/min");
        const Read read = readBytes(volumeTable, stated);
        QCOMPARE(QString::fromStdString(read.fault), QString());
        QVERIFY(read.says("specified flow of 0.5 mL/min"));
        QCOMPARE(read.courses.at("UV 280").back(), std::make_pair(180.0, 4.5));
    }

    // As others write it: other separators and signs, units below the names, times next to the volumes, fractions by
    // number.
    void knowsHowOthersWriteIt_data()
    {
        QTest::addColumn<std::string>("text");
        QTest::newRow("units below") << std::string(
            "Volume;UV1_280nm;Conductivity\nml;mAU;mS/cm\n0,0;1,5;10\n0,5;2,5;11\n"
            "1,0;3,5;12\n");
        QTest::newRow("round brackets") << std::string(
            "Volume(ml)\tUV(mAU)\tConductivity (mS/cm)\n0\t1.5\t10\n0.5\t2.5\t11\n"
            "1.0\t3.5\t12\n");
        QTest::newRow("microlitres") << std::string(
            "Volume [µL],A280 [mAU],Cond [mS/cm]\n0,1.5,10\n500,2.5,11\n1000,3.5,12\n");
        QTest::newRow("a report above") << std::string(
            "ChromLab Run Report\nRun Name:,IMAC 1\nColumn:,1 mL\n\nVolume (ml),UV (mAU),"
            "GP (%B)\n0.0,1.5,10\n0.5,2.5,11\n1.0,3.5,12\n");
        QTest::newRow("no unit of UV") << std::string(
            "Volume (mL),UV Trace 1 [mAU],UV Trace 2\n0,1.5,1\n0.5,2.5,2\n1,3.5,3\n");
        QTest::newRow("behind remarks") << std::string(
            "# Run 7\n# by hand\nml,A280 [mAU],Cond [mS/cm]\n0,1.5,10\n0.5,2.5,11\n"
            "1,3.5,12\n");
    }
    void knowsHowOthersWriteIt()
    {
        QFETCH(std::string, text);
        const CurveExport curves = curvesOf(text);
        QCOMPARE(curves.curves.size(), std::size_t(2));
        QCOMPARE(curves.curves[0].unit, std::string("mAU"));
        QCOMPARE(curves.curves[0].values, (std::vector<double>{1.5, 2.5, 3.5}));
        for (std::size_t i = 0; i < 3; ++i) QVERIFY(std::abs(curves.curves[1].at[i] - 0.5e-6 * double(i)) < 1e-15);
    }

    void timesBesideVolumesAreThoseOfThePoints()
    {
        const Read read = readBytes("Volume [mL],Time [min],UV [mAU],Fraction\n0,0,1,1\n1,2,2,1\n1,3,3,2\n2,4,4,2\n");
        QCOMPARE(QString::fromStdString(read.fault), QString());
        QCOMPARE(read.courses.at("UV"), (Course{{0.0, 1.0}, {120.0, 2.0}, {180.0, 3.0}, {240.0, 4.0}}));
        QCOMPARE(read.states.at("Fraction").back(), std::make_pair(180.0, std::string("2")));
    }

    void columnVolumesWantThatOfTheColumn()
    {
        const std::string text = "CV,UV [mAU],Phase\n0,1,Load\n0.5,2,Load\n1,3,Elution\n";
        const auto without = curvesIn(text, true, {});
        QVERIFY(without && !*without);
        QVERIFY(without->error().what.text().find("specify the volume of the column") != std::string::npos);
        CsvOptions stated;
        stated.columnVolume = 2e-6;
        const CurveExport curves = curvesOf(text, stated);
        QCOMPARE(curves.curves.front().at.back(), 2e-6);
        QCOMPARE(curves.phases().texts, (std::vector<std::string>{"Load", "Elution"}));
    }

    // A person names the axis where the content does not tell it.
    void anAxisMayBeNamed()
    {
        const std::string text = "t [min],Flow [mL/min],Signal\n0,1,5\n1,1,6\n2,1,7\n";
        QVERIFY(!curvesIn(text, true, {}));
        CsvOptions stated;
        stated.axisColumn = "t";
        const CurveExport curves = curvesOf(text, stated);
        QVERIFY(!curves.overVolume);
        QCOMPARE(curves.curves.back().at, (std::vector<double>{0.0, 60.0, 120.0}));
        QVERIFY(std::abs(CurveFlow(curves).otherAt(120.0) - 2e-6) < 1e-15);
    }

    // Other tables stay what they are: of cultures, with dates, without a detector.
    void isNotSeenInOtherTables()
    {
        for (const char* text : {"Volume [L],pH,Temperature [°C]\n1,7,37\n2,7,37\n", "time [h],UV [mAU]\n0,1\n1,2\n",
                                 "Volume [mL],time,UV [mAU]\n1,2026-03-01T10:00:00Z,5\n2,2026-03-01T10:01:00Z,6\n",
                                 "name,value\nml,5\n", "", "\n\n", "ml\n"})
            QVERIFY2(!curvesIn(text, true, {}), text);
        const std::filesystem::path cases = std::filesystem::path(TITER_SOURCE_DIR) / "tests/cases";
        for (const char* name : {"plant-system-loops.csv", "laboratory.csv", "messy-fed-batch.csv", "gas-analyser.dat"})
            QVERIFY2(!isCurveFile(cases / name), name);
        for (const char* name : {"chromatography-system.txt", "chromatography-system-comma.csv"})
            QVERIFY2(isCurveFile(cases / name), name);
    }

    void saysWhatAFileIsNot()
    {
        const QTemporaryDir folder;
        const std::filesystem::path path = std::filesystem::path(folder.path().toStdString()) / "notes.txt";
        const Result<CurveExport> missing = readCurveFile(path);
        QVERIFY(!missing);
        std::ofstream(path) << "nothing\n";
        const Result<CurveExport> other = readCurveFile(path);
        QVERIFY(!other);
        QCOMPARE(other.error().where, std::string("notes.txt"));
        QVERIFY(other.error().what.text().find("not a run of a chromatography system") != std::string::npos);
    }

    // 300 damaged tables, and as many results as recordings: never out of order, never a value without a time.
    void survivesDamage()
    {
        const std::string sound[] = {volumeTable, titer::support::resultArchive(archivedRun()),
                                     titer::support::resFile("r", {{"UV", "mAU", 0.5, 0.001, {{0, 1}, {100, 2}}}}, {})};
        std::mt19937 random(4711);
        CsvOptions stated;
        stated.flow = 1e-8;
        for (int k = 0; k < 300; ++k)
            for (const std::string& whole : sound) {
                std::string bytes = whole.substr(0, k % 4 == 0 ? 1 + random() % whole.size() : whole.size());
                for (int i = 0; i < 1 + k % 8; ++i) bytes[random() % bytes.size()] = char(random());
                const std::optional<MadeTable> table = tableOfCurves(bytes, true, stated);
                if (!table) continue;
                if (table->fault) {
                    QVERIFY(!table->fault->what.text().empty());
                    continue;
                }
                CsvLayout layout = sniffCsv(bytes, true, stated);
                Notices notices;
                double last = -1e300;
                bool inOrder = true;
                const auto take = [&](const CsvChunk& chunk) {
                    for (const double time : chunk.time) {
                        inOrder = inOrder && std::isfinite(time) && time >= last;
                        last = time;
                    }
                    return true;
                };
                if (layout.problems.empty()) (void)streamCsvText(bytes, "run", layout, {take, {}, {}}, notices);
                QVERIFY(inOrder);
            }
    }
};

TITER_TEST(CurveFileTest)

} // namespace tst_curve_file

#include "tst_curve_file.moc"
