// Automatic layout: streams straight, zones apart, nothing on top of something else, one step of undo.
#include "app/document/document.h"
#include "app/document/plant_files.h"
#include "core/solve/catalogue.h"
#include "tests/support/test_program.h"
#include "tests/support/ui/plants.h"
#include "ui/flow/flow_view.h"
#include "ui/flow/layout/arrange.h"

#include <QApplication>
#include <QTest>
#include <QUndoStack>

namespace tst_flow_arrange {

using namespace titer;
using namespace titer::flow;

namespace {

model::UnitEntry unitOf(const std::string& id, const std::string& type)
{
    model::UnitEntry unit;
    unit.id = id;
    unit.type = type;
    return unit;
}

// Two branches that come together and part again.
model::Flowsheet forkPlant()
{
    model::Flowsheet plant;
    for (const auto& [id, type] : std::initializer_list<std::pair<const char*, const char*>>{
             {"a", "hold_tank"}, {"b", "hold_tank"}, {"mix", "mixer"}, {"c", "hold_tank"}, {"d", "hold_tank"}})
        plant.units.push_back(unitOf(id, type));
    plant.streams = {{{"a", "out"}, {"mix", "in"}},
                     {{"b", "out"}, {"mix", "in"}},
                     {{"mix", "out"}, {"c", "in"}},
                     {{"c", "out"}, {"d", "in"}},
                     {{"d", "out"}, {"a", "in"}}};
    return plant;
}

} // namespace

class FlowArrangeTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { look::Theme::current().apply(*qApp); }

    void arrangesEveryPlantNeatly_data()
    {
        QTest::addColumn<QByteArray>("text");
        const auto row = [](const char* name, const model::Flowsheet& plant) {
            QTest::newRow(name) << QByteArray::fromStdString(model::writePlant(plant));
        };
        row("train", support::trainPlant());
        row("fork", forkPlant());
        model::Flowsheet zoned = support::rowPlant(60);
        for (int z = 0; z < 6; ++z) {
            zoned.zones.push_back({"Zone " + std::to_string(z), {}});
            for (int i = 0; i < 10; ++i) zoned.zones.back().units.push_back("tank_" + std::to_string(z * 10 + i));
        }
        row("six zones", zoned);
        row("a long row", support::rowPlant(45));
        for (const app::ExampleEntry& example : app::exampleList())
            row(example.id.c_str(), *app::examplePlant(example.id));
    }

    void arrangesEveryPlantNeatly()
    {
        QFETCH(QByteArray, text);
        base::Errors errors;
        model::Flowsheet plant = model::readPlant(text.toStdString(), errors);
        QVERIFY(errors.empty());
        // From disorder: everything on a heap.
        for (model::UnitEntry& unit : plant.units) unit.at = model::Point{3, 4};
        app::Document document(solve::catalogue());
        QVERIFY(document.newPlant(arranged(plant, solve::catalogue())).ok());
        FlowView view(document);
        const FlowScene& sheet = view.sheet();
        for (const QString& id : sheet.flowOrder()) document.folding().setUnfolded(id, true);
        const QStringList order = sheet.flowOrder();
        for (int i = 0; i < order.size(); ++i)
            for (int k = 0; k < i; ++k)
                QVERIFY2(!sheet.placeOf(order[i]).adjusted(-16, -16, 16, 16).intersects(sheet.placeOf(order[k])),
                         qPrintable(order[i] + " on " + order[k]));
        for (int i = 0; i < sheet.zones().plates().size(); ++i) {
            for (int k = 0; k < i; ++k)
                QVERIFY2(!sheet.zones().plates()[i].rect.intersects(sheet.zones().plates()[k].rect),
                         qPrintable(sheet.zones().plates()[i].label));
            for (const QString& id : order)
                QVERIFY2(sheet.zones().unitsOf(sheet.zones().plates()[i].label).contains(id) ||
                             !sheet.zones().zoneOf(id).size() ||
                             !sheet.placeOf(id).intersects(sheet.zones().plates()[i].rect),
                         qPrintable(id));
        }
        // Again is the same: nobody's sheet wanders off.
        QVERIFY(arranged(document.flowsheet(), solve::catalogue()) == document.flowsheet());
    }

    void streamsOfATrainAreStraight()
    {
        app::Document document(solve::catalogue());
        model::Flowsheet plant = support::trainPlant();
        for (model::UnitEntry& unit : plant.units) unit.at.reset();
        QVERIFY(document.newPlant(arranged(plant, solve::catalogue())).ok());
        FlowView view(document);
        for (const int stream : {0, 2, 4})
            QVERIFY2(bends(view.sheet().stream(stream)->way()) == 0, qPrintable(QString::number(stream)));
    }

    void isOneStepOfUndoAndTakesNotesAlong()
    {
        app::Document document(solve::catalogue());
        model::Flowsheet plant = support::trainPlant();
        plant.unit("pool")->at = model::Point{80, 50};
        plant.notes = {{"At the pool", {80, 62}}};
        QVERIFY(document.newPlant(plant).ok());
        FlowView view(document);
        view.resize(900, 600);
        view.show();
        view.setFocus();
        QTest::keyClick(&view, Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(document.undoStack()->count(), 1);
        const model::Point pool = *document.flowsheet().unit("pool")->at;
        QVERIFY(pool.y < 50);
        QCOMPARE(document.flowsheet().notes[0].at, (model::Point{pool.x, pool.y + 12}));
        QVERIFY(view.viewport()->rect().contains(view.mapFromScene(view.sheet().contentRect()).boundingRect()));
        document.undoStack()->undo();
        QVERIFY(document.flowsheet() == plant);
        QTest::keyClick(&view, Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        view.setReadOnly(true);
        document.undoStack()->undo();
        QTest::keyClick(&view, Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(document.flowsheet() == plant);
    }
};

TITER_WINDOW_TEST(FlowArrangeTest)

} // namespace tst_flow_arrange

#include "tst_flow_arrange.moc"
