// Where the course of a unit ends: with what empties it for good, and nowhere else.
#include "app/run/reported_values.h"
#include "tests/support/core/column_plant.h"
#include "tests/support/core/runs.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <algorithm>
#include <cmath>

namespace tst_reported_values {

using namespace titer;
using namespace titer::app;

namespace {

constexpr double hour = 3600.0;

// A tank with 100 L rests for 5 h and is emptied into a pool within 2 h, of 40 h; a spare tank has nothing to do.
struct Course {
    QByteArray until = R"("empty")";
    QByteArray later = {}; // phases
    const char* initial = "100 L";

    QByteArray plant() const
    {
        return QByteArray(R"({"format": "titer.plant/1", "name": "p", "components": [{"id": "sugar", "basis": "mass"}],
 "units": [{"id": "feed", "type": "inlet", "program": [{"for": "100 h", "flow": "0 L/h", "concentration": {"sugar": "2 g/L"}}]},
   {"id": "tank", "type": "hold_tank", "params": {"vessel_volume": "200 L"},
    "initial": {"volume": ")") +
               initial + R"(", "sugar": "1 g/L"}},
   {"id": "pool", "type": "hold_tank", "params": {"vessel_volume": "300 L"}},
   {"id": "spare", "type": "hold_tank", "params": {"vessel_volume": "200 L"}, "initial": {"volume": "100 L"}}],
 "streams": [{"from": "feed.out", "to": "tank.in"}, {"from": "tank.out", "to": "pool.in"}],
 "recipe": {"duration": "40 h", "phases": [
   {"id": "rest", "unit": "tank", "at": "0 h", "until": {"for": "5 h"}},
   {"id": "empty", "unit": "tank", "after": ["rest"], "transfer": {"from": "tank.out", "flow": "50 L/h", "until": )" +
               until + "}}" + later + "]}}";
    }
};

} // namespace

class ReportedValuesTest : public QObject {
    Q_OBJECT

    std::shared_ptr<const model::Plant> m_plant;
    figures::RunResult m_result;

    void run(const Course& course)
    {
        m_plant = support::checkedPlant(course.plant().toStdString());
        m_result = runs::run(m_plant, {});
        QCOMPARE(m_result.status, figures::RunStatus::Ok);
    }
    double end(const char* unit) const { return courseEnd(*m_plant, m_result, m_plant->unitIndex(unit)); }
    double at(const char* tag, double seconds) const
    {
        return ReportedValues(m_plant.get(), m_result).at(*m_result.column(tag), seconds);
    }

private slots:
    // Of a share and an absorbance it is known how large they are; of all else what is small may be the whole of it.
    void aCourseOfNoiseAloneIsNothing()
    {
        const auto plant = support::checkedPlant(support::columnPlant());
        runs::RunRequest request;
        request.tolerance = 1e-4;
        figures::RunResult result = runs::run(plant, request);
        QCOMPARE(result.status, figures::RunStatus::Ok);
        const auto with = [&](const char* tag, double value) {
            for (figures::Column& column : result.columns)
                if (column.tag == tag) column.values.assign(column.values.size(), value);
            return ReportedValues(plant.get(), result).output(*result.column(tag), result.times.size() / 2);
        };
        QCOMPARE(with("column.breakthrough", 6e-18), 0.0);
        QCOMPARE(with("column.breakthrough", 0.02), 0.02);
        QCOMPARE(with("column.uv", 3e-12), 0.0);
        QCOMPARE(with("column.load", 6e-18), 6e-18);
        QCOMPARE(reported({6e-18, -2e-19}, usualSize("1", "%")), std::vector<double>({0.0, 0.0}));
    }

    // What is below nothing says how far solving is off on either side of it; a difference may be below nothing.
    void whatIsAroundNothingIsNothing()
    {
        run({});
        const auto with = [&](const char* tag, double least, double value) {
            for (figures::Column& column : m_result.columns)
                if (column.tag == tag) {
                    column.values.assign(column.values.size(), value);
                    column.values.front() = least;
                }
            return ReportedValues(m_plant.get(), m_result).output(*m_result.column(tag), m_result.times.size() / 2);
        };
        QCOMPARE(with("pool.sugar", -1.7e-7, 1.2e-7), 0.0);
        QCOMPARE(with("pool.sugar", -1.7e-7, -1.7e-7), 0.0);
        QCOMPARE(with("pool.sugar", -1.7e-7, 3e-7), 3e-7);
        QCOMPARE(with("pool.sugar", 0.0, 1.2e-7), 1.2e-7); // as a trace of DNA
        QCOMPARE(with("pool.sugar", -0.01, -0.01), -0.01); // which is no noise, and to be seen
    }

    // A volume is measured by its vessel, as the level is; and with the last phase a course ends that has come to no more than a heel.
    void aVolumeAroundNothingIsNothing()
    {
        run({});
        const auto with = [&](double least, double value, double seconds) {
            for (figures::Column& column : m_result.columns)
                if (column.tag == "pool.volume") {
                    column.values.assign(column.values.size(), value);
                    column.values.front() = least;
                }
            return at("pool.volume", seconds);
        };
        QCOMPARE(with(-1.7e-7, 1.2e-7, 6.0 * hour), 0.0);
        QCOMPARE(with(0.0, 1.2e-7, 6.0 * hour), 1.2e-7);   // as a drop
        QCOMPARE(with(-4e-7, 1.2e-7, 6.0 * hour), 1.2e-7); // which is more than noise in a vessel of 300 L
        QCOMPARE(with(-1.7e-7, 0.1, 6.0 * hour), 0.1);
        QVERIFY(std::isnan(with(-1.7e-7, 1.2e-7, 20.0 * hour)));
    }

    // As its course: breakthrough is a variable of the column, and its key figure the largest.
    void aKeyFigureOfNoiseIsNothing()
    {
        const auto plant = support::checkedPlant(support::columnPlant());
        figures::RunResult result = runs::run(plant, {});
        const model::PlantUnit& column = plant->units[std::size_t(plant->unitIndex("column"))];
        int tried = 0;
        for (const model::KpiSpec& spec : column.type->kpis) {
            const figures::Column* of = result.column("column." + std::string(spec.variable));
            const figures::Kpi* kept = result.kpi("column." + std::string(spec.key));
            if (!of || !kept || spec.kind == model::KpiSpec::Kind::PeakTime || of->unit != kept->unit) continue;
            const double largest = std::ranges::max(of->values);
            if (!(largest > 0.0)) continue;
            figures::Kpi kpi = *kept;
            kpi.value = -1e-9 * largest;
            QCOMPARE(reportedFigure(plant.get(), result, kpi), 0.0);
            kpi.value = 1.0 + largest; // no noise, however little the largest is
            QCOMPARE(reportedFigure(plant.get(), result, kpi), kpi.value);
            ++tried;
        }
        QVERIFY(tried > 0);
    }

    void endsWithTheTransferThatEmptiesIt()
    {
        run({});
        QCOMPARE(end("tank"), m_result.phases[1].end);
        QVERIFY(std::abs(end("tank") - 7.0 * hour) < 0.1 * hour);
        for (const char* tag : {"tank.volume", "tank.level", "tank.sugar", "tank.out.flow"}) {
            QVERIFY2(std::isfinite(at(tag, 6.0 * hour)), tag);
            QVERIFY2(std::isnan(at(tag, 8.0 * hour)), tag);
        }
        // The run itself is as it was.
        QVERIFY(std::isfinite(m_result.at(*m_result.column("tank.volume"), 8.0 * hour)));
        const ReportedValues reported(m_plant.get(), m_result);
        const figures::Column& volume = *m_result.column("tank.volume");
        for (std::size_t i = 0; i < m_result.times.size(); ++i)
            QCOMPARE(std::isnan(reported.output(volume, i)), m_result.times[i] > end("tank"));
    }

    void goesOnWhereSomethingIsHeldOrNothingIsSaid()
    {
        run({});
        for (const char* unit : {"feed", "pool", "spare"}) QVERIFY2(std::isinf(end(unit)), unit);
        QVERIFY(std::isfinite(at("pool.volume", 40.0 * hour)));
        QVERIFY(std::isnan(at("pool.volume", 41.0 * hour))); // beyond the run
        run({.until = R"({"volume": "60 L"})"});
        QVERIFY(std::isinf(end("tank")));
    }

    void doesNotCountACleaning()
    {
        run({.later = R"(, {"id": "cip", "unit": "tank", "after": ["empty"], "until": {"for": "4 h"},
                           "clean": {"water": "300 L"}})"});
        QCOMPARE(end("tank"), m_result.phases[1].end);
    }

    void waitsForAPhaseThatIsStillToCome()
    {
        const Course again{.later = R"(, {"id": "dry", "unit": "tank", "at": "20 h", "until": {"for": "1 h"}})"};
        run(again);
        QVERIFY(std::abs(end("tank") - 21.0 * hour) < 1.0);
        // As a run on its way has it.
        m_result.phases.back().end = -1.0;
        QVERIFY(std::isinf(end("tank")));
        m_result.phases.pop_back();
        QVERIFY(std::isinf(end("tank")));
    }

    void lastsForAsLongAsSomethingIsHeld()
    {
        // Two litres come between hour 10 and hour 12, and stay.
        run({.later = R"(, {"id": "come", "unit": "feed", "at": "10 h", "until": {"for": "2 h"},
                           "set": {"feed.out.flow": "1 L/h"}})"});
        QVERIFY(std::isinf(end("tank")));
        // Until somebody takes them away.
        for (figures::Column& column : m_result.columns)
            if (column.tag == "tank.volume")
                for (std::size_t i = 0; i < m_result.times.size(); ++i)
                    if (m_result.times[i] > 15.0 * hour) column.values[i] = 0.0;
        QVERIFY(end("tank") <= 15.0 * hour && end("tank") > 14.9 * hour);
    }

    void aRunWithoutItsPlantGoesOn()
    {
        run({});
        const ReportedValues reported(nullptr, m_result);
        QVERIFY(std::isfinite(reported.at(*m_result.column("tank.volume"), 30.0 * hour)));
    }

    void whatCannotBeReportedFromNothingIsNothing()
    {
        run({});
        for (figures::Column& column : m_result.columns)
            if (column.tag == "pool.sugar") {
                column.values.assign(m_result.times.size(), 1.0);
                column.values.back() = 1e-7;
            }
        const ReportedValues reported(m_plant.get(), m_result);
        const figures::Column& sugar = *m_result.column("pool.sugar");
        QCOMPARE(reported.output(sugar, m_result.times.size() - 1), 0.0);
        QCOMPARE(reported.output(sugar, m_result.times.size() - 2), 1.0);
    }
};

TITER_TEST(ReportedValuesTest)

} // namespace tst_reported_values

#include "tst_reported_values.moc"
