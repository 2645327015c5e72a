// Units that a person chose: what they hold for, what they leave alone, and that they are kept.
#include "app/common/settings.h"
#include "app/common/shown_units.h"
#include "app/common/unit_text.h"
#include "app/form/form_values.h"
#include "app/tags/shown_feed.h"
#include "tests/support/test_program.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace tst_shown_units {

using namespace titer;
using namespace titer::app;

class ShownUnitsTest : public QObject {
    Q_OBJECT

private slots:
    void cleanup() { ShownUnits::current().forget(); }

    void withoutAChoiceTheUsualUnitIsShown()
    {
        QCOMPARE(shownUnit("Pa"), std::string("bar"));
        QCOMPARE(shownUnit("m3", "mL"), std::string("mL"));
    }

    // As people write it, whatever the table of units calls it.
    void microHasItsSign()
    {
        QCOMPARE(unitText("um"), QStringLiteral("µm"));
        QCOMPARE(unitText("umol/L"), QStringLiteral("µmol/L"));
        QCOMPARE(unitText("g/uL"), QStringLiteral("g/µL"));
        QCOMPARE(unitText("m3"), QStringLiteral("m³"));
        QCOMPARE(unitText("m3/h"), QStringLiteral("m³/h"));
        QCOMPARE(unitText("pulses"), QStringLiteral("pulses"));
    }

    void aChoiceHoldsForEveryFigureOfItsKind()
    {
        ShownUnits::current().chooseFor("Pa", "psi");
        QCOMPARE(shownUnit("Pa"), std::string("psi"));
        QCOMPARE(shownUnit("bar", "bar"), std::string("psi"));
        QCOMPARE(shownUnit("m3"), std::string("L"));
    }

    void unitsOfTheirOwnStayAsTheyAre()
    {
        ShownUnits::current().chooseFor("1/s", "1/d");
        QCOMPARE(shownUnit("1/s"), std::string("1/d"));
        // The same dimension, but nobody reads a stirrer's speed in days.
        QCOMPARE(shownUnit("1/s", "rpm"), std::string("rpm"));
        QCOMPARE(shownUnit("vvm", "vvm"), std::string("vvm"));
        QCOMPARE(shownUnit("% air", "% air"), std::string("% air"));
        QCOMPARE(shownUnit("no unit", "no unit"), std::string("no unit"));
    }

    void oneFigureMayHaveAUnitOfItsOwn()
    {
        ShownUnits& units = ShownUnits::current();
        units.chooseFor("kg/m3", "mg/mL");
        units.choose("model/p.dna", "µg/mL");
        QCOMPARE(shownUnit("kg/m3", {}, "model/p.dna"), std::string("µg/mL"));
        QCOMPARE(shownUnit("kg/m3", {}, "model/p.mab"), std::string("mg/mL"));
        // What does not measure the same is no unit for it.
        units.choose("model/p.dna", "L");
        QCOMPARE(shownUnit("kg/m3", {}, "model/p.dna"), std::string("mg/mL"));
        units.choose("model/p.dna", {});
        QCOMPARE(units.chosen("model/p.dna"), std::string());
    }

    void choicesAreReportedOnceAndKeptForNextTime()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("settings.ini"));
        {
            Settings settings(file);
            ShownUnits::current().keepIn(settings);
            QSignalSpy reported(&ShownUnits::current(), &ShownUnits::changed);
            ShownUnits::current().chooseFor("K", "°F");
            ShownUnits::current().chooseFor("K", "°F");
            ShownUnits::current().choose("model/p.mab", "mg/L");
            QCOMPARE(reported.size(), 2);
            ShownUnits::current().forget();
        }
        QCOMPARE(shownUnit("K"), std::string("°C"));
        Settings settings(file);
        ShownUnits::current().keepIn(settings);
        QCOMPARE(shownUnit("K"), std::string("°F"));
        QCOMPARE(shownUnit("kg/m3", {}, "model/p.mab"), std::string("mg/L"));
        ShownUnits::current().chooseFor("K", {});
        QCOMPARE(shownUnit("K"), std::string("°C"));
    }

    void aScaleKeepsOffsetsFromDifferences()
    {
        const UnitScale scale = unitScale("°C", "°F");
        QVERIFY(std::abs(scale.of(37.0) - 98.6) < 1e-9);
        QVERIFY(std::abs(scale.difference(10.0) - 18.0) < 1e-9);
        QVERIFY(unitScale("bar", "L").isSame());
        QVERIFY(unitScale("degC", "°C").isSame());
    }

    void formsShowWhatThePlantFileWritesInTheChosenUnit()
    {
        FormRow row;
        row.siUnit = "K";
        row.path = "units/p/params/temperature";
        row.min = 273.15;
        row.max = 373.15;
        ShownUnits::current().chooseFor("K", "°F");
        showNumber(row, base::Json("37 °C"), QLocale::c());
        QCOMPARE(row.text, QStringLiteral("98.6"));
        QCOMPARE(row.unit, std::string("°F"));
        // What is typed without a unit is meant in the one that is read.
        const base::Result<base::Json> typed = readTyped(row, QStringLiteral("95"), QLocale::c());
        QVERIFY(typed);
        QCOMPARE(typed->string(), std::string("95 °F"));
        const base::Result<double> si = siOf(row, *typed);
        QVERIFY(si && std::abs(*si - 308.15) < 1e-9);
        QVERIFY2(row.range.contains(QStringLiteral("°F")), qPrintable(row.range));
    }

    void aValueThatNeedsAMolarMassIsNotConverted()
    {
        FormRow row;
        row.siUnit = "kg/m3";
        row.path = "units/p/initial/glucose";
        ShownUnits::current().chooseFor("mol/m3", "µM");
        showNumber(row, base::Json("5 g/L"), QLocale::c());
        QCOMPARE(row.unit, std::string("g/L"));
        QCOMPARE(row.text, QStringLiteral("5"));
    }
};

TITER_TEST(ShownUnitsTest)

} // namespace tst_shown_units

#include "tst_shown_units.moc"
