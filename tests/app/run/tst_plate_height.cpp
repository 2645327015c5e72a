// The plate height of a measured peak goes with its plates, and is not known without them.
#include "app/run/columns/measured_chromatogram.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace tst_plate_height {

using namespace titer;

class PlateHeightTest : public QObject {
    Q_OBJECT

private slots:
    // By moments an asymmetric peak has far fewer plates than by its width: one is no height of the other.
    void isThatOfThePlatesBesideIt()
    {
        app::ChromatogramOrder order;
        order.bedHeight = 0.1;
        figures::Peak peak;
        peak.platesByMoments = 40.0;
        QVERIFY(!order.hetpOf(peak));
        peak.plates = 200.0;
        QCOMPARE(order.hetpOf(peak).value_or(0.0), 0.0005);
        order.bedHeight = 0.0;
        QVERIFY(!order.hetpOf(peak));
    }
};

TITER_TEST(PlateHeightTest)

} // namespace tst_plate_height

#include "tst_plate_height.moc"
