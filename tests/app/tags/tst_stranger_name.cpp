// Tags that nothing has any more are reported in words, as far as plant and catalogue have any.
#include "app/document/plant_files.h"
#include "app/tags/stranger_name.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace tst_stranger_name {

using namespace titer;
using app::strangerName;

class StrangerNameTest : public QObject {
    Q_OBJECT

private slots:
    void isReportedInTheWordsOfThePlant()
    {
        const base::Result<model::Flowsheet> plant = app::examplePlant("cho-fed-batch");
        QVERIFY(plant);
        const QString unit = QString::fromStdString(plant->unit("production")->label);
        QCOMPARE(strangerName(&*plant, "model/production.volume"), QStringLiteral("Volume, ") + unit);
        // The unit, or the component, was removed.
        QCOMPARE(strangerName(&*plant, "model/old_vessel.volume"), QStringLiteral("Volume, Old vessel"));
        QCOMPARE(strangerName(&*plant, "model/old_vessel.host_protein"), QStringLiteral("Host protein, Old vessel"));
        QCOMPARE(strangerName(nullptr, "model/production.volume"), QStringLiteral("Volume, Production"));
        // A key figure.
        QCOMPARE(strangerName(nullptr, "production.peak_cells").isEmpty(), false);
        QVERIFY(!strangerName(nullptr, "production.peak_cells").contains(u'.'));
    }

    void aMeasuredTagKeepsTheNameThatItsSourceGaveIt()
    {
        QCOMPARE(strangerName(nullptr, "src-1/pH"), QStringLiteral("pH"));
        QCOMPARE(strangerName(nullptr, "src-1/TI-101.PV"), QStringLiteral("TI-101.PV"));
        QCOMPARE(strangerName(nullptr, "calc/qp"), QStringLiteral("qp"));
        for (const char* odd : {"", "/", "model/", "x"}) QCOMPARE(strangerName(nullptr, odd), QLatin1String(odd));
    }
};

TITER_TEST(StrangerNameTest)

} // namespace tst_stranger_name

#include "tst_stranger_name.moc"
