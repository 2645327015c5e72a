// Measured runs: both exports of the cases, and what is wrong with a run in a sentence, with the rest read.
#include "core/base/tables/curve_file.h"
#include "core/base/tables/curve_pairs.h"
#include "core/figures/measured/measured_peaks.h"
#include "core/figures/measured/measured_run.h"
#include "tests/support/result_files.h"
#include "tests/support/test_program.h"

#include <algorithm>
#include <cmath>
#include <fstream>
#include <random>

namespace tst_measured_run {

using namespace titer;
using figures::MeasuredRun;
using figures::MeasuredSignal;

namespace {

constexpr double mL = 1e-6;

struct Read {
    std::optional<MeasuredRun> run;
    base::Notices notices;
    std::string fault;

    bool notes(std::string_view words) const
    {
        for (const base::Notice& notice : notices)
            if (notice.what.text().find(words) != std::string::npos) return true;
        return false;
    }
};

Read readText(std::string_view text, const std::string& zero = {})
{
    Read read;
    const std::optional<base::CurveExport> curves = base::readCurvePairs(text, true);
    if (!curves) qFatal("no curves");
    auto run = figures::measuredRunOf(*curves, {zero}, read.notices);
    if (run)
        read.run = *std::move(run);
    else
        read.fault = run.error().what.text();
    return read;
}

std::string caseText(const char* name)
{
    std::ifstream file(std::string(TITER_SOURCE_DIR "/tests/cases/") + name, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

const MeasuredSignal& signalOf(const MeasuredRun& run, std::string_view name)
{
    for (const MeasuredSignal& signal : run.curves)
        if (signal.name == name) return signal;
    qFatal("no signal");
}

bool near(double value, double expected)
{
    return std::abs(value - expected) < 1e-9 * std::max(1.0, std::abs(expected));
}

// UV, flow, injection, fractions and log; lines of data follow.
std::string run(const std::string& lines, const char* axis = "ml")
{
    std::string units;
    for (const char* unit : {"mAU", "ml/min", "Injection", "Fraction", "Logbook"})
        units += (units.empty() ? "" : "\t") + std::string(axis) + "\t" + unit;
    return "R\t\t\t\t\t\t\t\t\t\nUV 1_280\t\tSystem flow\t\tInjection\t\tFraction\t\tRun Log\t\n" + units + "\n" +
           lines;
}

} // namespace

class TestMeasuredRun : public QObject {
    Q_OBJECT

private slots:
    void readsBothCases_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("UTF-16") << "chromatography-system.txt";
        QTest::newRow("decimal comma") << "chromatography-system-comma.csv";
    }

    void readsBothCases()
    {
        QFETCH(const QString, file);
        const Read read = readText(caseText(qPrintable(file)));
        QVERIFY2(read.run, read.fault.c_str());
        QVERIFY(read.notices.empty());
        QCOMPARE(read.run->name, std::string("LWE gradient 010"));
        QCOMPARE(read.run->curves.size(), std::size_t(6));
        QCOMPARE(read.run->zero, 0.0);
        const MeasuredSignal& uv = signalOf(*read.run, "UV 1_280");
        QVERIFY(uv.isAbsorbance() && uv.wavelength() == 280);
        QCOMPARE(uv.values.size(), std::size_t(1541));
        QVERIFY(near(uv.values.front(), 3.04999e-3));
        QVERIFY(near(uv.volumes.front() / mL, -2.0));
        QVERIFY(near(uv.times.front(), -240.0) && near(uv.times.back(), 1500.0)); // at 0.5 mL/min
        QVERIFY(!signalOf(*read.run, "Conc B").isAbsorbance());
        QVERIFY(near(signalOf(*read.run, "Cond").values.front(), 0.593586)); // S/m
        QCOMPARE(read.run->phases.size(), std::size_t(4));
        QCOMPARE(read.run->phases[3].name, std::string("Elution"));
        QVERIFY(near(read.run->phases[3].volumes.from / mL, 0.75) && near(read.run->phases[3].volumes.to / mL, 12.5));
        // Twelve fractions of 0.5 mL; what goes to waste behind them is none.
        QCOMPARE(read.run->fractions.size(), std::size_t(12));
        for (const figures::RunInterval& fraction : read.run->fractions)
            QVERIFY(near((fraction.volumes.to - fraction.volumes.from) / mL, 0.5));
        QCOMPARE(read.run->injections.size(), std::size_t(1));
    }

    void countsFromAnyZero()
    {
        const std::string text = run("0\t1\t0\t1\t2\t1\t4\tA1\t0\tPhase Equilibration\n"
                                     "8\t2\t8\t1\t5\t2\t6\tWaste\t3\tPhase Elution\n");
        QVERIFY(near(readText(text).run->zero / mL, 2.0));
        QVERIFY(near(readText(text, "injection:2").run->zero / mL, 5.0));
        QVERIFY(near(readText(text, "elution").run->zero / mL, 3.0));
        QVERIFY(near(readText(text, "1.5 mL").run->zero / mL, 1.5));
        const Read counted = readText(text, "Elution");
        QVERIFY(near(signalOf(*counted.run, "UV 1_280").volumes.front() / mL, -3.0));
        QVERIFY(near(signalOf(*counted.run, "UV 1_280").times.front(), -180.0));
        QVERIFY(near(counted.run->fractions.front().volumes.from / mL, 1.0));
        QVERIFY(near(counted.run->injections[1].volume / mL, 2.0));
        QVERIFY2(readText(text, "strip").fault.find("Phase Equilibration; Phase Elution") != std::string::npos,
                 readText(text, "strip").fault.c_str());
        QVERIFY(readText(text, "injection:3").fault.find("2 injections") != std::string::npos);
    }

    void saysWhatIsMissingOrDamaged()
    {
        const Read bare = readText(run("0\t1\t0\t1\t\t\t1\tA1\t0\tx\n8\t2\t8\t1\t\t\t1\tA2\t\t\n"));
        QVERIFY(bare.run && bare.notes("no injection") && bare.notes("1 fractions have no volume"));
        QVERIFY(bare.notes("“A1”"));
        QCOMPARE(bare.run->zero, 0.0);
        const Read cut = readText(run("0\t1\t0\t1\t0\t1\t\t\t\t\n4\t2\t8\t1\t\t\t\t\t\t\n5\t3"));
        QVERIFY(cut.run && cut.notes("ends within a line"));
        QVERIFY(near(signalOf(*cut.run, "UV 1_280").volumes.back() / mL, 4.0)); // the 3 may be a part of 31
        const Read back = readText(run("0\t1\t0\t1\t0\t1\t\t\t\t\n4\t2\t8\t1\t\t\t\t\t\t\n3\t9\t\t\t\t\t\t\t\t\n"));
        QVERIFY(back.run && back.notes("goes back at 4 mL"));
        QCOMPARE(signalOf(*back.run, "UV 1_280").values[1], 9e-3);
        const Read words = readText(run("0\t1\t0\t1\t0\t1\t\t\t\t\n4\tx\t8\t1\t\t\t\t\t\t\n5\t3\t\t\t\t\t\t\t\t\n"));
        QVERIFY(words.run && words.notes("1 cells"));
    }

    // Over volume a flow of zero shows at one place; over time the volume stands still.
    void saysWhereNothingFlowed()
    {
        const Read over = readText(run("0\t1\t0\t1\t0\t1\t\t\t\t\n4\t2\t4\t1\t\t\t\t\t\t\n8\t3\t4\t0\t\t\t\t\t\t\n"
                                       "\t\t8\t1\t\t\t\t\t\t\n"));
        QVERIFY(over.run && over.notes("At 4 mL of the system's axis the flow was zero"));
        const Read timed = readText(run("0\t1\t0\t1\t0\t1\t\t\t\t\n2\t2\t2\t1\t\t\t\t\t\t\n3\t3\t2\t0\t\t\t\t\t\t\n"
                                        "4\t4\t4\t0\t\t\t\t\t\t\n5\t5\t4\t1\t\t\t\t\t\t\n\t\t6\t1\t\t\t\t\t\t\n",
                                        "min"));
        QVERIFY2(timed.run, timed.fault.c_str());
        QVERIFY(timed.notes("The flow was zero for some time at 2 min"));
        const MeasuredSignal& uv = signalOf(*timed.run, "UV 1_280");
        QVERIFY(near(uv.volumes[1] / mL, 2.0) && near(uv.volumes[3] / mL, 2.0) && near(uv.volumes[4] / mL, 3.0));
        QVERIFY(near(uv.times[4], 300.0));
    }

    // Volume and time of each point were recorded: a standstill takes its time, and the column is known.
    void keepsTheTimesThatTheSystemRecorded_data()
    {
        QTest::addColumn<std::string>("bytes");
        QTest::newRow("archive") << support::resultArchive(support::peakRun());
        QTest::newRow("res") << support::peakResFile();
    }
    void keepsTheTimesThatTheSystemRecorded()
    {
        QFETCH(std::string, bytes);
        const auto curves = base::curvesIn(bytes, true);
        QVERIFY(curves && *curves);
        base::Notices notices;
        const auto run = figures::measuredRunOf(**curves, {}, notices);
        QVERIFY(run);
        QVERIFY2(notices.empty(), notices.empty() ? "" : notices.front().what.text().c_str());
        QVERIFY(near(run->zero / mL, 2.0));
        const MeasuredSignal& uv = run->curves.front();
        QCOMPARE(uv.wavelength(), 280);
        const auto top = std::max_element(uv.values.begin(), uv.values.end()) - uv.values.begin();
        QVERIFY(std::abs(uv.volumes[std::size_t(top)] / mL - 10.0) < 1e-5);
        QVERIFY(std::abs(uv.times[std::size_t(top)] - 300.0) < 1e-6); // 5 min at 2 mL/min
        QVERIFY(std::abs(uv.times.back() - (1140.0 + 60.0)) < 1e-6);  // 38 mL, and the minute of the standstill
        QVERIFY(run->injections.front().time && std::abs(*run->injections.front().time) < 1e-9);
        QCOMPARE(run->fractions.size(), std::size_t(3));
        QCOMPARE(run->phases.size(), std::size_t(3));
        QVERIFY(std::abs(run->column.volume / mL - 5.0) < 1e-9);
        // From an entry of the log too.
        const auto elution = figures::measuredRunOf(**curves, {"Elution"}, notices);
        QVERIFY(elution && std::abs(elution->curves.front().times[std::size_t(top)] - 180.0) < 1e-6);
    }

    void refusesWhatHasNoVolumeOrNoCurve()
    {
        const Read timed = readText("R\t\t\t\nUV 1_280\t\tCond\t\nmin\tmAU\tmin\tmS/cm\n0\t1\t0\t5\n1\t2\t1\t5\n");
        QVERIFY2(timed.fault.find("Export the flow") != std::string::npos, timed.fault.c_str());
        const Read empty = readText("R\t\nRun Log\t\nml\tLogbook\n0\tPhase Elution\n");
        QVERIFY2(empty.fault.find("no curve with numbers") != std::string::npos, empty.fault.c_str());
    }

    // Damaged files give runs whose volumes ascend and whose peaks are numbers, or a sentence.
    void survivesDamage()
    {
        const std::string sound = caseText("chromatography-system-comma.csv").substr(0, 20'000);
        std::mt19937 random(31);
        for (int k = 0; k < 300; ++k) {
            std::string text = sound.substr(0, 400 + random() % (sound.size() - 400));
            for (int i = 0; i < 1 + k % 8; ++i) text[random() % text.size()] = "\0;,\n\t-e9\xff\"x"[random() % 11];
            const std::optional<base::CurveExport> curves = base::readCurvePairs(text, true);
            if (!curves) continue;
            base::Notices notices;
            const auto run = figures::measuredRunOf(*curves, {}, notices);
            if (!run) {
                QVERIFY(!run.error().what.text().empty());
                continue;
            }
            for (const MeasuredSignal& signal : run->curves) {
                QVERIFY(std::is_sorted(signal.volumes.begin(), signal.volumes.end()));
                figures::MeasuredPeakSearch search;
                search.baseline.kind = figures::Baseline::Kind(k % 4);
                search.baseline.window = 1e-6;
                const figures::MeasuredPeaks found = figures::measuredPeaksOf(signal.trace(), search);
                QVERIFY(std::isfinite(found.noise));
                for (const figures::Peak& peak : found.peaks)
                    QVERIFY(std::isfinite(peak.moments.area) && peak.start <= peak.time && peak.time <= peak.end);
            }
        }
    }

    void choosesAbsorbances()
    {
        const Read read = readText("R\t\t\t\t\t\nUV 1_260\t\tUV 2_280\t\tCond\t\nml\tmAU\tml\tmAU\tml\tmS/cm\n"
                                   "0\t1\t0\t5\t0\t1\n1\t2\t1\t5\t1\t1\n");
        base::Errors errors;
        QCOMPARE(figures::chosenAbsorbances(*read.run, {}, "uv", errors).front()->name, std::string("UV 2_280"));
        const auto both = figures::chosenAbsorbances(*read.run, {"260", "uv 2"}, "uv", errors);
        QVERIFY(errors.empty());
        QCOMPARE(both.front()->name, std::string("UV 1_260"));
        QCOMPARE(both.back()->name, std::string("UV 2_280"));
        QVERIFY(figures::chosenAbsorbances(*read.run, {"UV", "300"}, "uv", errors).empty());
        QCOMPARE(errors.size(), std::size_t(2));
        QVERIFY(errors[0].what.text().find("several absorbances") != std::string::npos);
        QVERIFY(errors[1].what.text().find("UV 1_260, UV 2_280") != std::string::npos);
    }
};

TITER_TEST(TestMeasuredRun)

} // namespace tst_measured_run

#include "tst_measured_run.moc"
