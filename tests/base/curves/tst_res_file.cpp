// Result files of UNICORN 3 to 5 against what was written into them, in the layout that PyCORN describes. With PyCORN
// 0.19 itself, and its public sample, the curves of five real files agree to the last digit, but for pH and pressure of
// an ÄKTAprime, whose factors it takes from elsewhere than from the file.
#include "core/base/curves/res_file.h"
#include "core/base/units/units.h"
#include "tests/support/result_files.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <cmath>
#include <random>

namespace tst_res_file {

using namespace titer::base;
using titer::support::ResCurve;
using titer::support::ResultEvents;

namespace {

std::vector<ResCurve> twoCurves()
{
    ResCurve uv{"UV1_280nm", "mAU", 1.0 / 60.0, 0.001, {}};
    ResCurve cond{"Cond", "mS/cm", 0.5 / 60.0, 0.01, {}};
    for (int i = 0; i < 200; ++i) uv.points.emplace_back(2 * i, 1000 * i - 500);
    // The pump stands still from 1 mL on for 50 s.
    for (int i = 0; i < 300; ++i) cond.points.emplace_back(i < 100 ? i : i < 200 ? 100 : i - 100, 1500 + i);
    return {uv, cond};
}

std::vector<ResultEvents> events()
{
    return {{"Logbook",
             {{0.0, 0.0, "Method Run 16.06.2009, 21:51:45, Method : , Result : C:\\x.RES"},
              {0.0, 0.0, "Base CV, 120.64 {ml}, HiLoad_16/60"},
              {0.0, 0.0, "Block Set_Outlet"},
              {0.0, 0.0, "End Block"},
              {0.0, 0.0, "Block Load"},
              {0.1, 0.2, "Block Inner"},
              {0.5, 1.0, "End_Block"},
              {0.5, 1.0, "End Block"},
              {0.5, 1.0, "Block Wash"},
              {1.5, 2.0, "End Block"}}},
            {"Fractions", {{0.5, 1.0, "A1"}, {1.0, 1.5, "Abfall \xe4"}}},
            {"Inject", {{0.25, 0.5, "3"}}}};
}

std::string whole()
{
    return titer::support::resFile("2009Jun16no001", twoCurves(), events());
}

bool saysLeftOut(const CurveExport& curves, std::string_view words)
{
    for (const Sentence& each : curves.leftOut)
        if (each.text().find(words) != std::string::npos) return true;
    return false;
}

} // namespace

class ResFileTest : public QObject {
    Q_OBJECT

private slots:
    void readsEachPointWithVolumeAndTime()
    {
        const std::string bytes = whole();
        QVERIFY(looksLikeResFile(bytes));
        const Result<CurveExport> curves = readResFile(bytes);
        QVERIFY(curves);
        QCOMPARE(QString::fromStdString(curves->run), QStringLiteral("2009Jun16no001"));
        QCOMPARE(curves->curves.size(), std::size_t(2));
        QVERIFY(curves->hasTimes() && curves->overVolume && curves->leftOut.empty());
        const std::vector<ResCurve> written = twoCurves();
        for (std::size_t k = 0; k < 2; ++k) {
            const Curve& curve = curves->curves[k];
            QCOMPARE(curve.name, written[k].name);
            QCOMPARE(curve.unit, written[k].unit);
            QCOMPARE(curve.at.size(), written[k].points.size());
            for (std::size_t i = 0; i < curve.at.size(); ++i) {
                const auto [volume, value] = written[k].points[i];
                QVERIFY(std::abs(curve.at[i] - volume * 1e-8) < 1e-18);
                QVERIFY(std::abs(curve.values[i] - value * written[k].factor) < 1e-9);
                QVERIFY(std::abs(curve.times[i] - double(i) * written[k].interval * 60.0) < 1e-9);
            }
        }
    }

    void readsEventsPhasesAndTheColumn()
    {
        const Result<CurveExport> curves = readResFile(whole());
        QVERIFY(curves && curves->log());
        QCOMPARE(curves->notes.size(), std::size_t(3));
        QCOMPARE(curves->notes[1].texts[1], std::string("Abfall ä"));
        QVERIFY(std::abs(curves->notes[1].at[1] - 1.5e-6) < 1e-15);
        QCOMPARE(curves->notes[1].times[1], 60.0);
        QCOMPARE(curves->notes[2].name, std::string("Injection"));
        QCOMPARE(curves->column.name, std::string("HiLoad_16/60"));
        QVERIFY(std::abs(curves->column.volume - 120.64e-6) < 1e-12);
        // The outermost blocks, without the one that ends where it begins.
        const CurveNotes phases = curves->phases();
        QCOMPARE(phases.texts, (std::vector<std::string>{"Load", "Wash"}));
        QCOMPARE(phases.times, (std::vector<double>{0.0, 30.0}));
        const std::optional<MethodStart> start = methodStart(*curves);
        QVERIFY(start && start->time);
        QCOMPARE(start->text, std::string("16.06.2009 21:51:45"));
    }

    // As some systems write them.
    void knowsTheUnitsOfOlderSystems()
    {
        std::vector<ResCurve> written(3, ResCurve{"UV", "mAu", 0.1, 0.001, {{0, 1}}});
        written[1] = {"Temp", "C", 0.1, 0.1, {{0, 52}}};
        written[2] = {"Conc", "%B", 0.1, 0.1, {{0, 1000}}};
        const Result<CurveExport> curves = readResFile(titer::support::resFile("r", written, {}));
        QVERIFY(curves);
        const char* units[] = {"mAU", "°C", "%"};
        for (std::size_t k = 0; k < 3; ++k) QCOMPARE(curves->curves[k].unit, std::string(units[k]));
    }

    void saysWhatATruncatedFileLacks()
    {
        const std::string bytes = whole();
        // Within the last curve: its block begins 1024 bytes before the log's, and the file ends in it.
        const Result<CurveExport> cut = readResFile(std::string_view(bytes).substr(0, bytes.size() - 512 - 1000));
        QVERIFY(cut);
        QCOMPARE(cut->curves.front().at.size(), std::size_t(200));
        QVERIFY(cut->curves.back().at.size() < 300);
        QVERIFY2(saysLeftOut(*cut, "ends within the curve “Cond”"), "nothing says that it is cut");
        // Before the list.
        const Result<CurveExport> head = readResFile(std::string_view(bytes).substr(0, 600));
        QVERIFY(!head);
        QVERIFY(head.error().what.text().find("ends before the list") != std::string::npos);
        // With the list, but without any block.
        const Result<CurveExport> list = readResFile(std::string_view(bytes).substr(0, 100'000));
        QVERIFY(!list);
        QVERIFY(list.error().what.text().find("no curve") != std::string::npos);
    }

    void leavesOutWhatIsDamaged()
    {
        std::string bytes = whole();
        // The factor of the volumes of the second curve is no number.
        const std::size_t at = bytes.find(" mS/cm") - 44 - 78;
        for (std::size_t i = 0; i < 8; ++i) bytes[at + 62 + i] = '\xff';
        const Result<CurveExport> curves = readResFile(bytes);
        QVERIFY(curves);
        QCOMPARE(curves->curves.size(), std::size_t(1));
        QVERIFY(saysLeftOut(*curves, "“Cond” is damaged"));
    }

    // 300 damaged files: read as far as they go, or refused with a sentence; every number is one.
    void survivesDamage()
    {
        const std::string sound = whole();
        std::mt19937 random(4711);
        int read = 0, refused = 0;
        for (int k = 0; k < 300; ++k) {
            std::string bytes = sound;
            if (k % 3 == 0) bytes.resize(1 + random() % bytes.size());
            // The list of blocks, their heads and their data; what lies between are zeros.
            for (int i = 0; i < 1 + k % 12; ++i) {
                const std::size_t place = i % 2 ? 16 + random() % 4000 : 224'000 + random() % 9000;
                if (place < bytes.size()) bytes[place] = char(random());
            }
            const Result<CurveExport> curves = readResFile(bytes);
            (curves ? read : refused) += 1;
            if (!curves) {
                QVERIFY(!curves.error().what.text().empty());
                continue;
            }
            for (const Curve& curve : curves->curves) {
                QVERIFY(curve.at.size() == curve.values.size() && curve.at.size() == curve.times.size());
                for (std::size_t i = 0; i < curve.at.size(); ++i)
                    QVERIFY(std::isfinite(curve.at[i]) && std::isfinite(curve.values[i]) &&
                            std::isfinite(curve.times[i]));
            }
            for (const CurveNotes& notes : curves->notes) QVERIFY(notes.at.size() == notes.texts.size());
        }
        QVERIFY(read > 50 && refused > 5);
    }
};

TITER_TEST(ResFileTest)

} // namespace tst_res_file

#include "tst_res_file.moc"
