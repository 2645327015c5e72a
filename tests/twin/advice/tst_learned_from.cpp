// How far a state lies from those that parameters were learned from, against leverages by hand.
#include "core/twin/advice/learned_from.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <cmath>

namespace tst_learned_from {

using titer::twin::LearnedFrom;

class LearnedFromTest : public QObject {
    Q_OBJECT

private slots:
    // Hoaglin and Welsch: h = 1/n + (x - mean)^2/sum of squares, with the variance a hundredth larger.
    void isTheShareOfTheLargestLeverage()
    {
        std::vector<std::vector<double>> rows;
        for (const double x : {1.0, 2.0, 3.0, 4.0, 5.0}) rows.push_back({x, 7.0});
        rows.push_back({9.0, std::nan("")});
        const auto learned = LearnedFrom::read({"n1.x", "n1.still"}, rows);
        QVERIFY(learned && learned->tags() == std::vector<std::string>{"n1.x"});
        const auto leverage = [](double x) { return 0.2 + (x - 3.0) * (x - 3.0) / (10.0 * 1.01); };
        for (const double x : {1.0, 3.0, 5.0, 8.0}) {
            const double reach = learned->reach(std::vector{x});
            QVERIFY2(std::abs(reach - leverage(x) / leverage(5.0)) < 1e-12, qPrintable(QString::number(reach)));
        }
        QVERIFY(std::isnan(learned->reach(std::vector{std::nan("")})));
    }

    // Within what each was, and yet no such state: more product with fewer cells.
    void seesWhatNeverWentTogether()
    {
        std::vector<std::vector<double>> rows;
        for (int i = 0; i <= 10; ++i) rows.push_back({0.1 * i, 1.0 + 0.2 * i});
        const auto learned = LearnedFrom::read({"n1.cells", "n1.product"}, rows);
        QVERIFY(learned.has_value());
        QVERIFY(std::abs(learned->reach(std::vector{0.0, 1.0}) - 1.0) < 1e-9);
        QVERIFY(learned->reach(std::vector{0.5, 2.0}) < 0.5);
        QVERIFY(learned->reach(std::vector{0.2, 2.6}) > 5.0);
    }

    void isNotKnownFromTooLittle()
    {
        QVERIFY(!LearnedFrom::read({"a", "b"}, {{1.0, 2.0}, {2.0, 3.0}, {3.0, 5.0}}));
        QVERIFY(!LearnedFrom::read({"a"}, {{1.0}, {1.0}, {1.0}}));
        QVERIFY(!LearnedFrom::read({}, {{}, {}}));
    }
};

TITER_TEST(LearnedFromTest)

} // namespace tst_learned_from

#include "tst_learned_from.moc"
