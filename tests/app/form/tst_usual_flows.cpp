// What the recipe offers as a flow or a dose before anybody has said how much: a share of a vessel with a culture, by its own volume.
#include "app/document/document.h"
#include "app/document/edits.h"
#include "app/form/usual_flows.h"
#include "core/solve/catalogue.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace tst_usual_flows {

using namespace titer;

class UsualFlowsTest : public QObject {
    Q_OBJECT

private slots:
    void aVesselIsFedByItsVolume_data()
    {
        QTest::addColumn<QString>("volume");
        QTest::addColumn<QString>("flow");
        QTest::addColumn<QString>("dose");
        QTest::newRow("production") << "2000 L"
                                    << "60 L/d"
                                    << "60 L";
        QTest::newRow("odd") << "1234 L"
                             << "37 L/d"
                             << "37 L";
        // 7.5 mL in a day
        QTest::newRow("bench") << "250 mL"
                               << "0.31 mL/h"
                               << "7.5 mL";
    }

    void aVesselIsFedByItsVolume()
    {
        QFETCH(QString, volume);
        QFETCH(QString, flow);
        QFETCH(QString, dose);
        app::Document document(solve::catalogue());
        QVERIFY(document.newFromExample("chemostat"));
        QVERIFY(document.apply(
            app::setValue(document.flowsheet(), "units/vessel/params/vessel_volume", base::Json(volume.toStdString())),
            QStringLiteral("volume")));
        const app::UsualFlow fed = app::usualFlow(document, "medium.out.flow", "vessel");
        QCOMPARE(QString::fromStdString(fed.value.string()), flow);
        QCOMPARE(fed.name, QStringLiteral("Medium, flow: %1, 3 % of the vessel volume per day").arg(flow));
        const app::UsualFlow dosed = app::usualDose(document, "medium", "vessel");
        QCOMPARE(QString::fromStdString(dosed.value.string()), dose);
        QCOMPARE(dosed.name, QStringLiteral("Dose of Medium: %1, 3 % of the vessel volume").arg(dose));
    }

    // What the recipe says already is usual here, and what is no vessel with a culture has no share.
    void aFlowThatIsKnownIsTakenAgain()
    {
        app::Document document(solve::catalogue());
        QVERIFY(document.newFromExample("chemostat"));
        model::PhaseEntry phase;
        phase.id = "feed";
        phase.unit = "vessel";
        phase.at = "0 h";
        phase.set = base::Json::object({{"medium.out.flow", "2 L/h"}});
        QVERIFY(document.apply(app::setPhase(document.flowsheet(), phase), QStringLiteral("phase")));
        const app::UsualFlow known = app::usualFlow(document, "medium.out.flow", "vessel");
        QCOMPARE(known.value.string(), std::string("2 L/h"));
        QCOMPARE(known.name, QStringLiteral("Medium, flow"));
        QCOMPARE(app::usualFlow(document, "vessel.out.flow", "vessel").value.string(), std::string("2 L/h"));
        QCOMPARE(app::usualFlow(document, "vessel.out.flow", "harvest").value.string(), std::string("1 L/min"));
    }
};

TITER_TEST(UsualFlowsTest)

} // namespace tst_usual_flows

#include "tst_usual_flows.moc"
