// A screening of a unit: rows, fit, picture, and one step of undo into the plant, on the tables of the example.
#include "app/run/screening/screening_session.h"
#include "core/solve/catalogue.h"
#include "tests/support/test_program.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

namespace tst_screening_session {

using namespace titer;
using namespace titer::app;

namespace {

constexpr const char* example = "scale-down-screening";

ScreeningTable tableNamed(ScreeningKind kind, const std::string& name)
{
    for (const ScreeningTable& table : exampleTables(kind))
        if (table.name == name) return table;
    qFatal("no such table");
}

double numberAt(const model::Flowsheet& plant, const char* path)
{
    const base::Json* value = model::findAtPath(plant, path);
    return value && value->isNumber() ? value->number() : std::nan("");
}

struct Stage {
    Document document{solve::catalogue()};
    ScreeningSession session{document};

    Stage() { document.newFromExample(example).ok(); }
    bool fits(const std::string& unit, ScreeningKind kind, const std::string& table)
    {
        session.open(unit);
        session.setTable(tableNamed(kind, table));
        return waits();
    }
    bool waits()
    {
        return QTest::qWaitFor([this] { return !session.isFitting(); }, 20000);
    }
};

} // namespace

class ScreeningSessionTest : public QObject {
    Q_OBJECT

private slots:
    void knowsWhatAUnitTakes()
    {
        Stage stage;
        QCOMPARE(stage.session.kindOf("column"), ScreeningKind::Wells);
        QCOMPARE(stage.session.kindOf("depth"), ScreeningKind::Trials);
        QCOMPARE(stage.session.kindOf("sterile"), ScreeningKind::Trials);
        QCOMPARE(stage.session.kindOf("harvest"), ScreeningKind::None);
        QCOMPARE(exampleTables(ScreeningKind::Wells).size(), std::size_t(1));
        QCOMPARE(exampleTables(ScreeningKind::Trials).size(), std::size_t(2));
    }

    // The plant has what the table reports resin B at pH 5: the fit finds it again, and undo takes another resin back.
    void fitsWellsAndPutsThemAsOneStep()
    {
        Stage stage;
        QVERIFY(stage.fits("column", ScreeningKind::Wells, "resin-plate.csv"));
        QVERIFY2(stage.session.faults().isEmpty(), qPrintable(stage.session.faults().join(u'\n')));
        const std::vector<RowChoice>& choices = stage.session.result().choices;
        QCOMPARE(choices.size(), std::size_t(2));
        QCOMPARE(choices[0].column, std::string("resin"));
        QVERIFY(!choices[0].mayBeAll && choices[1].mayBeAll);
        QCOMPARE(stage.session.result().bindings, std::vector<std::string>{"sma"});
        QCOMPARE(stage.session.result().held, std::string("lambda=700 mol/m3"));
        stage.session.chooseRows("resin", "B");
        QVERIFY(stage.waits());
        const QList<ScreeningValue> values = stage.session.values();
        QCOMPARE(values.size(), 3);
        QCOMPARE(values[1].name, QString("nu/mab"));
        QCOMPARE(values[1].value, QString("4.837"));
        QVERIFY2(values[1].interval.startsWith("4.54"), qPrintable(values[1].interval));
        const ScreeningPicture picture = stage.session.picture();
        QCOMPARE(picture.curves.size(), 4); // salts
        QCOMPARE(picture.acrossUnit, QString("g/L"));
        for (const ScreeningCurve& curve : picture.curves) {
            QCOMPARE(curve.measuredX.size(), 6);
            QVERIFY(curve.x.size() >= 20);
            for (qsizetype i = 1; i < curve.y.size(); ++i) QVERIFY(curve.y[i] >= curve.y[i - 1]); // saturates
            // What was measured lies about the line: what is left of 8 g/L, within six times the noise of c.
            QVERIFY(std::abs(curve.measuredX.last() - curve.x.last()) < 0.2);
        }
        const model::Flowsheet before = stage.document.flowsheet();
        QVERIFY(stage.session.put());
        QCOMPARE(stage.document.undoStack()->count(), 1);
        QVERIFY(std::abs(numberAt(stage.document.flowsheet(), "units/column/params/binding/nu/mab") - 4.83704) < 1e-4);

        stage.session.chooseRows("resin", "A");
        stage.session.setHeld("lambda=450 mol/m3");
        QVERIFY(stage.waits());
        QVERIFY(stage.session.put());
        const model::UnitEntry& column = *stage.document.flowsheet().unit("column");
        QCOMPARE(column.params.find("binding")->find("lambda")->string(), std::string("450 mol/m3"));
        QVERIFY(column.note.find("resin-plate.csv") != std::string::npos);
        stage.document.undoStack()->undo();
        stage.document.undoStack()->undo();
        QVERIFY(stage.document.flowsheet() == before);
    }

    void fitsATrialOnceItsPressureIsKnown()
    {
        Stage stage;
        QVERIFY(stage.fits("sterile", ScreeningKind::Trials, "sterile-vmax.csv"));
        QVERIFY(stage.session.result().asksArea && stage.session.result().asksPressure);
        QVERIFY(!stage.session.faults().isEmpty() && !stage.session.canPut()); // volumes without an area
        stage.session.setTrial("3.8 cm", {});
        QVERIFY(stage.waits());
        QCOMPARE(stage.session.result().errors.front().where, std::string("area"));
        stage.session.setTrial("3.8 cm2", {});
        stage.session.chooseRows("filter", "S1");
        QVERIFY(stage.waits());
        QVERIFY(stage.session.canPut());
        QVERIFY(!stage.session.put()); // no resistance without a pressure
        QVERIFY2(stage.session.faults().join(u' ').contains("pressure of the trial"),
                 qPrintable(stage.session.faults().join(u' ')));
        stage.session.setTrial("3.8 cm2", "1 bar");
        QVERIFY(stage.waits());
        QCOMPARE(stage.session.result().law, std::string("standard"));
        QCOMPARE(stage.session.picture().curves.first().measuredX.size(), 30);
        QVERIFY(stage.session.put());
        QVERIFY(std::abs(numberAt(stage.document.flowsheet(), "units/sterile/params/vmax") / 0.26 - 1.0) < 0.01);
        // Another law, as the person says.
        stage.session.setLaw("intermediate");
        QVERIFY(stage.session.put());
        QVERIFY(!model::findAtPath(stage.document.flowsheet(), "units/sterile/params/vmax"));
        QCOMPARE(stage.document.undoStack()->count(), 2);
    }

    void fitsATrialAtConstantFlow()
    {
        Stage stage;
        QVERIFY(stage.fits("depth", ScreeningKind::Trials, "depth-pmax.csv"));
        QVERIFY2(stage.session.canPut(), qPrintable(stage.session.faults().join(u' ')));
        const ScreeningPicture picture = stage.session.picture();
        QCOMPARE(picture.leftUnit, QString("bar"));
        QVERIFY(std::abs(picture.curves.first().y.first() - 0.06) < 0.003);
        // ln(1.4 bar / 0.06 bar) / 30 1/m, by the pressure limit of the unit.
        QCOMPARE(stage.session.values().last().name, QString("Capacity at the pressure limit"));
        QVERIFY2(stage.session.values().last().value.startsWith("105"),
                 qPrintable(stage.session.values().last().value));
        QVERIFY(stage.session.put());
        QVERIFY(std::abs(numberAt(stage.document.flowsheet(), "units/depth/params/blocking_constant") - 30.0) < 0.5);
        // The area is no result of the trial.
        QCOMPARE(model::findAtPath(stage.document.flowsheet(), "units/depth/params/area")->string(),
                 std::string("0.153 m2"));
    }

    void reportsWhatIsWrongWithATable()
    {
        Stage stage;
        stage.session.open("column");
        stage.session.openFile("/nowhere/plate.csv");
        QVERIFY(stage.session.faults().join(u' ').contains("cannot be read"));
        QTemporaryDir folder;
        QFile file(folder.filePath("plate.csv"));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("c0 [g/L],c [g/L]\n1,0.5\n2,1\n") > 0);
        file.close();
        stage.session.openFile(file.fileName());
        QVERIFY(stage.waits());
        QVERIFY2(stage.session.faults().join(u' ').contains("no volume of liquid and resin"),
                 qPrintable(stage.session.faults().join(u' ')));
        QVERIFY(!stage.session.canPut() && !stage.session.put());
        stage.session.setTable(tableNamed(ScreeningKind::Wells, "resin-plate.csv"));
        stage.session.setHeld("lambda");
        QVERIFY(stage.waits());
        QCOMPARE(stage.session.result().errors.front().where, std::string("held"));
    }
};

TITER_TEST(ScreeningSessionTest)

} // namespace tst_screening_session

#include "tst_screening_session.moc"
