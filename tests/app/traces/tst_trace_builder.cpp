// The line of what comes, beside the line of what was read.
#include "app/traces/trace_builder.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace tst_trace_builder {

using namespace titer;
using namespace titer::app;

class TstTraceBuilder : public QObject {
    Q_OBJECT

private:
    static DataTrace made(const TraceBuilder& builder, double now)
    {
        DataTrace trace;
        builder.write(trace, now);
        return trace;
    }

private slots:
    // The store may have been read further than what comes has come: on a busy machine the line went back by what was in both.
    void leavesOutWhatComesAfterItWasForgotten_data()
    {
        QTest::addColumn<int>("came");
        QTest::newRow("nothing came before") << 0;
        QTest::newRow("some came before") << 3;
        QTest::newRow("all came before") << 6;
    }
    void leavesOutWhatComesAfterItWasForgotten()
    {
        QFETCH(int, came);
        TraceBuilder builder(0.0, {.usual = 1.0});
        for (int i = 0; i < came; ++i) QVERIFY(builder.take(i, 10.0 * i, connect::status::good));
        builder.forget(5.0); // 0 to 5 were read
        for (int i = came; i < 8; ++i) QVERIFY(builder.take(i, 10.0 * i, connect::status::good));
        const DataTrace trace = made(builder, 7.5);
        QCOMPARE(trace.x, (std::vector<double>{6.0, 7.0}));
        QCOMPARE(trace.y, (std::vector<double>{60.0, 70.0}));
        QCOMPARE(builder.first(), 5.0);
        QCOMPARE(trace.quality.size(), std::size_t(1));
        QCOMPARE(trace.quality[0].from, 5.0);
        QCOMPARE(trace.quality[0].to, 7.5);
    }

    // What comes late is said to, so that it is looked for.
    void refusesWhatIsLate()
    {
        TraceBuilder builder;
        builder.forget(5.0);
        QVERIFY(builder.take(3.0, 1.0, connect::status::good));
        QVERIFY(!builder.take(2.0, 1.0, connect::status::good));
        QVERIFY(!builder.take(3.0, 1.0, connect::status::good));
        QVERIFY(made(builder, 4.0).x.empty());
    }
};

TITER_TEST(TstTraceBuilder)

} // namespace tst_trace_builder

#include "tst_trace_builder.moc"
