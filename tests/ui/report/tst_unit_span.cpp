// Over which part of a run the chart of a unit goes.
#include "app/document/plant_files.h"
#include "core/solve/catalogue.h"
#include "tests/support/test_program.h"
#include "ui/report/unit_span.h"

#include <QTest>

using namespace titer;

namespace tst_unit_span {

constexpr double hour = 3600, day = 86400;

class UnitSpanTest : public QObject {
    Q_OBJECT

    model::Plant m_plant;

    int unit(const char* id) const { return m_plant.unitIndex(id); }

    int phase(const char* id) const
    {
        for (std::size_t i = 0; i < m_plant.phases.size(); ++i)
            if (m_plant.phases[i].id == id) return int(i);
        return -1;
    }

    // A run of 30 days in which a column did this.
    report::UnitSpan columnIn(const std::vector<solve::PhaseRecord>& records,
                              std::vector<figures::RunStream> streams = {}) const
    {
        figures::RunResult result;
        result.streams = std::move(streams);
        result.simulatedTime = 30 * day;
        result.times = {0.0, 15 * day, 30 * day};
        result.starts.assign(m_plant.units.size(), 0.0);
        result.phases = records;
        return report::spansOf(m_plant, result)[std::size_t(unit("column"))];
    }

private slots:
    void initTestCase()
    {
        base::Errors errors;
        m_plant = model::check(*app::examplePlant("capture-column"), solve::catalogue(), errors);
        QVERIFY(errors.empty() && unit("column") >= 0);
    }

    void goesFromTheFirstPhaseToTheLast()
    {
        const report::UnitSpan span = columnIn({{phase("equilibrate"), 14 * day, 14 * day + hour},
                                                {phase("load"), 14 * day + hour, 14 * day + 3 * hour},
                                                {phase("wash"), 14 * day + 3 * hour, 14 * day + 4 * hour}});
        QVERIFY(span.isPart);
        QCOMPARE(span.from, 14 * day);
        QCOMPARE(span.to, 14 * day + 4 * hour);
        QCOMPARE(span.cycles, 0);
    }

    // What comes in after the phases of a unit belongs to it: a pool that is eluted into in a phase of the column.
    void goesOnWhileSomethingComesIn()
    {
        std::vector<figures::RunStream> streams(m_plant.streams.size());
        for (std::size_t s = 0; s < streams.size(); ++s)
            if (m_plant.streams[s].to == unit("column"))
                streams[s].total.first = 14 * day, streams[s].total.last = 14 * day + 5 * hour;
        const report::UnitSpan span = columnIn({{phase("equilibrate"), 14 * day, 14 * day + hour}}, std::move(streams));
        QVERIFY(span.isPart);
        QCOMPARE(span.to, 14 * day + 5 * hour);
    }

    void staysWithTheRunThatItFills()
    {
        const report::UnitSpan span =
            columnIn({{phase("equilibrate"), 0.0, 2 * day}, {phase("load"), 2 * day, 29 * day}});
        QVERIFY(!span.isPart);
        QCOMPARE(span.from, 0.0);
        QCOMPARE(span.to, 30 * day);
        QVERIFY(!columnIn({}).isPart);
    }

    void takesTheLastWholeCycle()
    {
        std::vector<solve::PhaseRecord> records;
        for (int i = 0; i < 4; ++i) {
            const double begin = (10 + i) * day;
            records.push_back({phase("load"), begin, begin + 2 * hour});
            records.push_back({phase("wash"), begin + 2 * hour, begin + 3 * hour});
        }
        report::UnitSpan span = columnIn(records);
        QVERIFY(span.isPart);
        QCOMPARE(span.from, 13 * day);
        QCOMPARE(span.to, 13 * day + 3 * hour);
        QCOMPARE(span.cycle, 4);
        QCOMPARE(span.cycles, 4);
        // The run ended within the fourth.
        records.pop_back();
        span = columnIn(records);
        QCOMPARE(span.from, 12 * day);
        QCOMPARE(span.cycle, 3);
        QCOMPARE(span.cycles, 4);
        records.back().end = -1.0;
        QCOMPARE(columnIn(records).cycle, 3);
    }
};

TITER_TEST(UnitSpanTest)

} // namespace tst_unit_span

#include "tst_unit_span.moc"
