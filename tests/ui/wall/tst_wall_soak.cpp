// Eight hours of a wall, scaled in time: it does not grow.
#include "tests/support/test_program.h"
#include "tests/support/ui/wall_hours.h"
#include "ui/look/theme.h"

#include <QApplication>
#include <QTest>

namespace tst_wall_soak {

using namespace titer;

class WallSoak : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { look::Theme::current().apply(*qApp); }

    void eightHoursLeaveItAsItWas()
    {
        const support::WallHours wall = support::runWall(8);
        qInfo("%s", qPrintable(wall.text()));
        QVERIFY(wall.pages > 8 * 60);
        QCOMPARE(wall.partsAtTheEnd, wall.partsAfterAnHour);
        constexpr double max = 1e6; // of caches that fill late [bytes]
        QVERIFY2(wall.heapAtTheEnd < wall.heapAfterAnHour + max, qPrintable(wall.text()));
    }
};

TITER_WINDOW_TEST(WallSoak)

} // namespace tst_wall_soak

#include "tst_wall_soak.moc"
