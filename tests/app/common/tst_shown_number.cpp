// Numbers as they stand on the screen.
#include "app/common/shown_number.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <cmath>
#include <limits>

namespace tst_shown_number {

using titer::app::shownNumber;

class ShownNumberTest : public QObject {
    Q_OBJECT

private slots:
    void hasAMinus()
    {
        QCOMPARE(shownNumber(-1.5, 'f', 2), QStringLiteral("−1.50"));
        QCOMPARE(shownNumber(2e-7, 'g', 3), QStringLiteral("2e−07"));
        QCOMPARE(shownNumber(-std::numeric_limits<double>::infinity(), 'g', 3), QStringLiteral("−inf"));
    }

    void nothingHasNoSign()
    {
        QCOMPARE(shownNumber(-0.004, 'f', 2), QStringLiteral("0.00"));
        QCOMPARE(shownNumber(-0.0, 'g', 3), QStringLiteral("0"));
        QCOMPARE(shownNumber(-0.006, 'f', 2), QStringLiteral("−0.01"));
    }
};

TITER_TEST(ShownNumberTest)

} // namespace tst_shown_number

#include "tst_shown_number.moc"
