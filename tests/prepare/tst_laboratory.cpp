// Which spectra belong to which sample of a laboratory: each rule by hand; and times as they stand in tables.
#include "core/prepare/row_times.h"
#include "tests/support/test_program.h"

namespace tst_laboratory {

using namespace titer;
using namespace titer::prepare;

namespace {

using Rows = std::vector<std::size_t>;
constexpr std::int64_t second = 1'000'000;

Instants at(const std::vector<int>& seconds, const std::vector<std::string>& batches = {})
{
    Instants instants{.batches = batches};
    for (const int time : seconds) instants.times.emplace_back(time * second);
    return instants;
}

std::vector<Rows> rowsOf(const LaboratoryMatch& match)
{
    std::vector<Rows> rows;
    for (const SampleMatch& sample : match.samples) rows.push_back(sample.rows);
    return rows;
}

} // namespace

class LaboratoryTest : public QObject {
    Q_OBJECT

private slots:
    // Out of order, as files in a folder are; the tolerance itself is within.
    void takesTheNearest()
    {
        const LaboratoryMatch match =
            matched(at({100, 0, 60, 200}), at({10, 65, 140, 400}), 60 * second, SampleRule::Nearest);
        QCOMPARE(rowsOf(match), (std::vector<Rows>{{1}, {2}, {0}, {}}));
        QCOMPARE(match.left, (Rows{3}));
        QCOMPARE(match.samples[0].apart, -10 * second);
        QVERIFY(match.samples[3].nearest == std::size_t(3) && !match.samples[3].takenBy);
        QCOMPARE(match.samples[3].apart, -200 * second);
    }

    void ofTwoAsNearTheEarlier()
    {
        // Two spectra for one sample, and of two of one time the first.
        QCOMPARE(rowsOf(matched(at({20, 10}), at({15}), 60 * second, SampleRule::Nearest)), (std::vector<Rows>{{1}}));
        QCOMPARE(rowsOf(matched(at({10, 10}), at({15}), 60 * second, SampleRule::Nearest)), (std::vector<Rows>{{0}}));
        // One spectrum for two samples.
        const LaboratoryMatch match = matched(at({15}), at({20, 10}), 60 * second, SampleRule::Nearest);
        QCOMPARE(rowsOf(match), (std::vector<Rows>{{}, {0}}));
        QVERIFY(match.samples[0].takenBy == std::size_t(1));
    }

    // The other sample has none, though a second spectrum lies within the tolerance: it would be that of another state.
    void aSpectrumBelongsToOneSample()
    {
        const LaboratoryMatch match = matched(at({100, 130}), at({98, 110}), 60 * second, SampleRule::Nearest);
        QCOMPARE(rowsOf(match), (std::vector<Rows>{{0}, {}}));
        QVERIFY(match.samples[1].takenBy == std::size_t(0));
        QCOMPARE(match.left, (Rows{1}));
    }

    void takesTheMeanOfThoseNearest()
    {
        const LaboratoryMatch match =
            matched(at({30, 10, 20, 75, 300}), at({20, 130, 31}), 55 * second, SampleRule::Mean);
        QCOMPARE(rowsOf(match), (std::vector<Rows>{{1, 2}, {}, {0, 3}}));
        QCOMPARE(match.left, (Rows{4}));
        QVERIFY(match.samples[1].takenBy == std::size_t(2)); // 75 is 55 away from it, and 44 from that
    }

    void comparesWithinBatches()
    {
        const Instants rows = at({0, 10, 0, 10}, {"A", "A", "B", "B"});
        QCOMPARE(rowsOf(matched(rows, at({9, 9, 9}, {"B", "A", "C"}), 60 * second, SampleRule::Nearest)),
                 (std::vector<Rows>{{3}, {1}, {}}));
        // Where one side names none, times alone count.
        QCOMPARE(rowsOf(matched(rows, at({9}), 60 * second, SampleRule::Nearest)), (std::vector<Rows>{{1}}));
    }

    void aTimeThatIsMissingBelongsToNothing()
    {
        Instants rows = at({0, 10}), samples = at({1, 9});
        rows.times[1].reset();
        samples.times[0].reset();
        const LaboratoryMatch match = matched(rows, samples, 60 * second, SampleRule::Nearest);
        QCOMPARE(rowsOf(match), (std::vector<Rows>{{}, {0}}));
        QCOMPARE(match.left, (Rows{1}));
        QVERIFY(matched({}, samples, second, SampleRule::Mean).samples[1].rows.empty());
    }

    void timesAreReadAsFilesTellThem_data()
    {
        QTest::addColumn<QString>("heading");
        QTest::addColumn<QStringList>("cells");
        QTest::addColumn<QList<double>>("seconds"); // -1: none
        QTest::addColumn<bool>("instants");
        const auto row = [](const char* name, const char* heading, const QStringList& cells,
                            const QList<double>& seconds,
                            bool instants) { QTest::newRow(name) << heading << cells << seconds << instants; };
        // 8:30 UTC of 1 March 2026 is 1772353800 s.
        row("local", "time", {"2026-03-01 09:30", "", "2026-03-01 10:30:01.5"}, {1772353800, -1, 1772357401.5}, true);
        row("utc", "time", {"2026-03-01T09:30:00Z", "2026-03-01T08:30:00Z"}, {1772357400, 1772353800}, true);
        row("german", "Datum", {"01.03.2026 09:30", "15.03.2026 09:30"}, {1772353800, 1773563400}, true);
        row("elapsed", "time [h]", {"0", "1.5", "0"}, {0, 5400, 0}, false);
        row("no time", "glucose [g/L]", {"1", "2"}, {}, false);
    }
    void timesAreReadAsFilesTellThem()
    {
        QFETCH(QString, heading);
        QFETCH(QStringList, cells);
        QFETCH(QList<double>, seconds);
        QFETCH(bool, instants);
        std::vector<std::string> texts;
        for (const QString& cell : cells) texts.push_back(cell.toStdString());
        const base::Result<base::Zone> zone = base::Zone::named("Europe/Berlin");
        QVERIFY(zone.ok());
        const std::optional<RowTimes> times = readRowTimes(heading.toStdString(), texts, *zone);
        QCOMPARE(times.has_value(), !seconds.isEmpty());
        if (!times) return;
        QCOMPARE(times->areInstants, instants);
        for (std::size_t i = 0; i < texts.size(); ++i) {
            const double expected = seconds[qsizetype(i)];
            QCOMPARE(times->times[i].has_value(), expected >= 0.0);
            if (times->times[i]) QCOMPARE(double(*times->times[i]), expected * 1e6);
        }
    }
};

TITER_TEST(LaboratoryTest)

} // namespace tst_laboratory

#include "tst_laboratory.moc"
