// titer-cli cost equipment: lists, describes and prices kinds of equipment, and what is said of wrong orders.
#include "tests/support/command_line.h"
#include "tests/support/test_program.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

#include <cmath>

namespace tst_equipment_command {

using titer::support::Outcome;

namespace {

Outcome equipment(const QStringList& arguments)
{
    return titer::support::runCommandLine(QStringList{"cost", "equipment"} + arguments);
}

bool near(const QJsonValue& value, double expected, double tolerance)
{
    return value.isDouble() && std::abs(value.toDouble() - expected) <= tolerance;
}

} // namespace

class TestEquipmentCommand : public QObject {
    Q_OBJECT

private slots:
    void pricesOneSize()
    {
        const Outcome outcome = equipment({"floating-head", "--size", "100 m2", "--index", "500", "--json"});
        QVERIFY2(outcome.status == 0 && outcome.err.isEmpty(), outcome.err.constData());
        const QJsonObject json = outcome.object();
        QCOMPARE(json["format"].toString(), QString("titer.equipment_cost/1"));
        QVERIFY(near(json["purchase"], 25327.94766 * 500.0 / 397.0, 0.01));
        QVERIFY(near(json["bare_module_factor"], 3.29, 1e-12));
        QVERIFY(near(json["bare_module"], json["purchase"].toDouble() * 3.29, 1e-6));
        QVERIFY(near(json["from"], 10.0, 0.0) && near(json["to"], 1000.0, 0.0) && near(json["size"], 100.0, 0.0));
        QVERIFY(json["pressure"].isNull() && near(json["pressure_factor"], 1.0, 0.0));
        QVERIFY(json["source"].toString().contains("Turton") && near(json["year"], 2001.0, 0.0));
    }

    void readsSizesInAnyUnit()
    {
        const QJsonObject litres = equipment({"fermenter", "--size", "2000 L", "--json"}).object(),
                          bare = equipment({"fermenter", "--size", "2", "--json"}).object();
        QVERIFY(near(litres["purchase"], 18420.5523, 1e-3));
        QVERIFY(near(bare["purchase"], litres["purchase"].toDouble(), 1e-6));
        QVERIFY(near(litres["from"], 0.1, 1e-12) && litres["material"].isNull());
    }

    void takesMaterialAndPressure()
    {
        const QJsonObject json = equipment({"floating-head", "--size", "100", "--material", "stainless_steel",
                                            "--pressure", "40 bar", "--json"})
                                     .object();
        QVERIFY(near(json["bare_module"], 174122.5211, 1e-3));
        QVERIFY(near(json["material_factor"], 2.7, 0.0) && near(json["pressure"], 4e6, 1e-3));
        const QJsonObject vessel =
            equipment({"vessel-vertical", "--size", "10", "--pressure", "10", "--diameter", "1.5 m", "--json"})
                .object();
        QVERIFY(near(vessel["pressure_factor"], 2.0526722902, 1e-9));
    }

    void listsAndDescribes()
    {
        const Outcome list = equipment({});
        QVERIFY2(list.status == 0 && list.out.contains("floating-head") && list.out.contains("fermenter"),
                 list.out.constData());
        QVERIFY(list.out.contains("0.1 to 35 m3"));
        const QByteArray one = equipment({"floating-head"}).out;
        for (const char* text : {"4.8306, -0.8509, 0.3187", "1.63, 1.66", "stainless_steel", "2001, 397", "Turton"})
            QVERIFY2(one.contains(text), one.constData());
        QCOMPARE(equipment({"floating-head", "--json"}).array().size(), 1);
    }

    void saysWhatIsOutsideItsRange()
    {
        const Outcome outcome = equipment({"fermenter", "--size", "50 m3"});
        QCOMPARE(outcome.status, 0);
        QVERIFY2(outcome.err.contains("0.1 to 35 m3"), outcome.err.constData());
        const Outcome bowl = equipment({"centrifuge-solid-bowl", "--size", "1 m", "--json"});
        QVERIFY(bowl.object()["bare_module"].isNull() && bowl.object()["notices"].toArray().size() == 1);
    }

    void saysWhatIsWrong()
    {
        const Outcome unknown = equipment({"vessel", "--size", "1"});
        QVERIFY2(unknown.status == 1 && unknown.err.contains("vessel-vertical"), unknown.err.constData());
        const Outcome material = equipment({"floating-head", "--size", "100", "--material", "wood"});
        QVERIFY2(material.status == 1 && material.err.contains("--material") && material.err.contains("titanium"),
                 material.err.constData());
        QCOMPARE(equipment({"floating-head", "--size", "100 L"}).status, 2);
        QCOMPARE(equipment({"floating-head", "--size", "-1"}).status, 2);
        QCOMPARE(equipment({"floating-head", "--material", "titanium"}).status, 2);
        QCOMPARE(equipment({"--size", "1 m2"}).status, 2);
        QCOMPARE(equipment({"floating-head", "--size", "100", "--index", "0"}).status, 2);
    }
};

TITER_TEST(TestEquipmentCommand)

} // namespace tst_equipment_command

#include "tst_equipment_command.moc"
