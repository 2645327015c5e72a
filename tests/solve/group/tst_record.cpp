// What streams carried, step by step: polynomials come back, however short the step.
#include "core/solve/group/record.h"
#include "tests/support/test_program.h"

#include <algorithm>
#include <cmath>

namespace tst_record {

using namespace titer;

class TestRecord : public QObject {
    Q_OBJECT

private slots:
    void givesAPolynomialOfItsOrderBack()
    {
        solve::Record record(2);
        record.restart(10.0);
        const auto cubic = [](double t) { return 1.0 + t * (2.0 - t * (0.5 - 0.1 * t)); };
        record.append(10.0, 12.0, 3, [&](double t, double* values) { values[0] = cubic(t), values[1] = -t; });
        for (const double t : {10.0, 10.3, 11.0, 11.99, 12.0}) {
            double values[2];
            record.at(t, values);
            QVERIFY(std::abs(values[0] / cubic(t) - 1.0) < 1e-13);
            QVERIFY(std::abs(values[1] / -t - 1.0) < 1e-13);
        }
    }

    // What acts on a group may have jumped at the begin of a step: rounding must not ask for what was before.
    void asksForNothingOutsideAStep()
    {
        for (int i = 0; i < 1000; ++i) {
            const double begin = 0.1 + 1135.6 * i, end = begin + 0.6 + 0.01 * i;
            double first = end, last = begin;
            solve::Record record(1);
            record.restart(begin);
            record.append(begin, end, 1, [&](double t, double* values) {
                first = std::min(first, t), last = std::max(last, t);
                values[0] = t;
            });
            QVERIFY(first == begin); // to the last bit
            QVERIFY(last == end);
        }
    }

    void readsAStepAsShortAsRounding_data()
    {
        QTest::addColumn<int>("roundings");
        for (const int roundings : {0, 1, 2, 3, 7, 20, 100, 5000, 20000})
            QTest::newRow(qPrintable(QString::number(roundings))) << roundings;
    }

    void readsAStepAsShortAsRounding()
    {
        QFETCH(int, roundings);
        // Of a time of weeks in seconds; the points of a step are known to it.
        const double begin = 1.5e6, spacing = std::nextafter(begin, 2e6) - begin, end = begin + roundings * spacing;
        for (int order = 1; order <= 5; ++order) {
            solve::Record record(1);
            record.restart(begin);
            record.append(begin, end, order, [&](double t, double* values) { values[0] = 1.0 + (t - begin); });
            for (const double share : {0.0, 0.1, 0.25, 0.5, 0.77, 1.0}) {
                const double t = begin + share * (end - begin);
                double value = 0.0;
                record.at(t, &value);
                QVERIFY2(std::abs(value - 1.0 - (t - begin)) <= 2.0 * spacing, qPrintable(QString::number(value)));
            }
            double beyond = 0.0;
            record.at(end + spacing, &beyond);
            QVERIFY2(std::abs(beyond - 1.0 - (end - begin)) <= 3.0 * spacing, qPrintable(QString::number(beyond)));
        }
    }
};

TITER_TEST(TestRecord)

} // namespace tst_record

#include "tst_record.moc"
