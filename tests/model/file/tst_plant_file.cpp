// The plant file: read and written without loss, and places found by their path.
#include "core/model/flowsheet.h"
#include "tests/support/core/plants.h"
#include "tests/support/test_program.h"

namespace tst_plant_file {

using namespace titer;
using base::Json;
using model::Flowsheet;

namespace {

Flowsheet read(const std::string& text)
{
    base::Errors errors;
    Flowsheet f = model::readPlant(text, errors);
    for (const base::Error& e : errors) qWarning("%s: %s", e.where.c_str(), e.what.text().c_str());
    return f;
}

// "where: what" of each error of a text.
QStringList faultsOf(const std::string& text)
{
    base::Errors errors;
    (void)model::readPlant(text, errors);
    QStringList list;
    for (const base::Error& e : errors) list << QString::fromStdString(e.where + ": " + e.what.text());
    return list;
}

std::string plantWith(const std::string& rest)
{
    return R"({"format": "titer.plant/1", )" + rest + "}";
}

} // namespace

class PlantFile : public QObject {
    Q_OBJECT

private slots:
    void readsTheExampleOfTheDescription();
    void writesWhatItReads();
    void keepsEveryKeyThatAPersonMayAdd();
    void aStreamWithoutAnEndIsReadAgain();
    void keepsEveryNumberExactly();
    void reportsAPlantFileFromAnotherFile();
    void reportsEveryStructuralFaultAtOnce();
    void namesAnEntryWithoutIdByItsIndex();
    void readsOnAfterADoubledKey();
    void findsAPlace_data();
    void findsAPlace();
    void setsAPlace_data();
    void setsAPlace();
    void refusesAPathThatLeadsNowhere_data();
    void refusesAPathThatLeadsNowhere();
};

void PlantFile::readsTheExampleOfTheDescription()
{
    const Flowsheet f = read(support::examplePlant());
    QCOMPARE(f.name, std::string("Seed and production"));
    QCOMPARE(f.components.size(), 3u);
    QCOMPARE(f.units.size(), 5u);
    QVERIFY(f.units[0].at == (model::Point{0, 0}));
    QCOMPARE(f.units[2].label, std::string("N production"));
    QVERIFY(f.units[4].params.isNull());
    QCOMPARE(f.streams[2].from.text(), std::string("production.bleed"));
    QVERIFY(f.hasRecipe);
    QCOMPARE(f.duration.string(), std::string("19 d"));
    QCOMPARE(f.phases.size(), 4u);
    QCOMPARE(f.phases[1].after, std::vector<std::string>{"grow"});
    QCOMPARE(f.controllers[0].writes, std::string("production.bleed.flow"));
    QCOMPARE(f.tags[0].tag, std::string("VCD"));
}

void PlantFile::writesWhatItReads()
{
    const Flowsheet f = read(support::examplePlant());
    const std::string text = model::writePlant(f);
    const Flowsheet again = read(text);
    QVERIFY(again == f);
    QCOMPARE(model::writePlant(again), text);
}

void PlantFile::keepsEveryKeyThatAPersonMayAdd()
{
    const std::string text = plantWith(R"("name": "n", "note": "Figures: a book.",
        "components": [{"id": "a", "basis": "mass", "whatever": [1, {"x": null}]}],
        "units": [{"id": "u", "type": "t", "label": "U", "note": "Why", "at": [1.5, -2], "params": {}, "initial": {"volume": 1}, "program": []}],
        "recipe": {"phases": [{"id": "p", "label": "P", "unit": "u", "at": 0}]},
        "controllers": [{"id": "c", "label": "C", "type": "pid", "setpoint": 3, "period": "1 min"}],
        "estimators": [{"id": "e", "unit": "u", "method": "ukf", "channels": [{"tag": "OD", "variable": "u.x", "noise": "0.1 g/L",
          "noise_share": "5 %", "gain": 1.1, "offset": "0.2 g/L", "lag": "1 min", "gain_deviation": "5 %",
          "offset_deviation": "0.1 g/L", "lag_deviation": "20 %", "gain_walk": "1 %/d", "offset_walk": "0.1 g/L/d", "delay": "4 h", "mean_over": "20 min"}, {"tag": "pH"}],
          "parameters": [{"path": "units/u/params/y", "start_deviation": "10 %", "walk": "2 %/d"}],
          "start_deviation": {"u.x": "5 %"}, "process_noise": {"u.x": "2 %/d"}, "buffer": "48 h"}, {"id": "f", "unit": "u"}],
        "zones": [{"label": "Upstream", "units": ["u"]}],
        "notes": [{"text": "Seen twice", "at": [3, -2.5]}, {"text": ""}],
        "footprint": {"base": "uk_2025", "cleanrooms": [{"id": "hall", "area": "200 m2"}]})");
    const Flowsheet f = read(text);
    QCOMPARE(f.note, std::string("Figures: a book."));
    QCOMPARE(f.units[0].note, std::string("Why"));
    QCOMPARE(f.estimators.size(), 2u);
    QCOMPARE(f.estimators[0].method, std::string("ukf"));
    QCOMPARE(f.estimators[0].channels.size(), 2u);
    QCOMPARE(f.estimators[0].channels[0].delay.string(), std::string("4 h"));
    QCOMPARE(f.estimators[0].parameters[0].path, std::string("units/u/params/y"));
    QVERIFY(f.estimators[0].processNoise.find("u.x"));
    QCOMPARE(f.estimators[1].unit, std::string("u"));
    QCOMPARE(f.zones[0].units, std::vector<std::string>{"u"});
    QCOMPARE(f.notes, (std::vector<model::NoteEntry>{{"Seen twice", {3.0, -2.5}}, {"", {}}}));
    QCOMPARE(f.phases[0].label, std::string("P"));
    QCOMPARE(f.controllers[0].label, std::string("C"));
    QVERIFY(f.units[0].params.isObject() && f.units[0].program.isArray());
    QVERIFY(read(model::writePlant(f)) == f);
    // Entries that have an id are found by it, as well as by their place.
    for (const char* path : {"footprint/cleanrooms/hall/area", "footprint/cleanrooms/0/area"})
        QCOMPARE(model::findAtPath(f, path)->string(), std::string("200 m2"));
    Flowsheet changed = f;
    QVERIFY(model::setAtPath(changed, "footprint/cleanrooms/hall/area", Json("300 m2")).ok());
    QVERIFY(!(changed == f) && read(model::writePlant(changed)) == changed);
}

// Found by mutations of lessons: an end that was not given was written as a point, which nobody could read again.
void PlantFile::aStreamWithoutAnEndIsReadAgain()
{
    for (const char* stream : {R"({"to": "n1.feed"})", R"({"from": "n1.out"})", R"({"from": "", "to": ""})"}) {
        const Flowsheet f =
            read(std::string(R"({"format": "titer.plant/1", "name": "x", "streams": [)") + stream + "]}");
        QCOMPARE(f.streams.size(), 1u);
        QVERIFY2(read(model::writePlant(f)) == f, stream);
    }
}

void PlantFile::keepsEveryNumberExactly()
{
    Flowsheet f = read(support::examplePlant());
    for (const double x : {0.1, 1.0 / 3.0, 6.02214076e23, 5e-324, 1.7976931348623157e308, -0.0, 12345678901234567.0}) {
        f.units[0].at->x = x;
        f.units[1].params["vessel_volume"] = Json(x);
        QVERIFY(read(model::writePlant(f)) == f);
    }
}

void PlantFile::reportsAPlantFileFromAnotherFile()
{
    QCOMPARE(faultsOf("{}"),
             QStringList{"format: This is not a plant file: its key “format” must be “titer.plant/1”."});
    QCOMPARE(faultsOf("[1]"), QStringList{": A plant file must be one object in braces, not […]."});
    QCOMPARE(faultsOf(R"({"format": "titer.plant/2"})"),
             QStringList{"format: This plant file has the format “titer.plant/2” of a newer Titer; this version "
                         "reads “titer.plant/1”."});
    QCOMPARE(faultsOf("").size(), 1);
}

void PlantFile::reportsEveryStructuralFaultAtOnce()
{
    const QStringList faults = faultsOf(plantWith(R"("nmae": "x", "units": [{"id": "u", "typ": "t", "label": 3}, 7],
        "streams": [{"from": "a.b.c", "to": 5}], "recipe": {"duration": [1], "phases": {}}, "tags": [{"tag": "T", "variable": "a.b", "x": 1}])"));
    QCOMPARE(
        faults,
        (QStringList{
            "units/u/label: “label” must be a text in quotation marks, not 3.",
            "units/u/typ: The key “typ” is unknown here; did you mean “type”? Possible keys are id, type, label, "
            "at, params, initial, program, note.",
            "units/1: This entry must be an object in braces, not 7.",
            "streams/0/to: “to” must be a text in quotation marks, not 5.",
            "streams/0/from: “a.b.c” is not a port. Write unit and port with a point between them, such as “n1.out”.",
            "recipe/duration: “duration” must be a number (SI) or a text with its unit, not […].",
            "recipe/phases: “phases” must be a list in brackets, not {}.",
            "tags/0/x: The key “x” is unknown here; possible keys are tag, variable, factor.",
            "nmae: The key “nmae” is unknown here; did you mean “name”? Possible keys are format, name, note, "
            "components, units, streams, recipe, controllers, guards, tags, estimators, economics, zones, notes, "
            "footprint."}));
}

void PlantFile::namesAnEntryWithoutIdByItsIndex()
{
    QCOMPARE(faultsOf(plantWith(R"("units": [{"id": 5}, {"id": "a/b", "note": 1}])")),
             (QStringList{"units/0/id: “id” must be a text in quotation marks, not 5.",
                          "units/1/note: “note” must be a text in quotation marks, not 1."}));
}

void PlantFile::readsOnAfterADoubledKey()
{
    const QStringList faults = faultsOf(plantWith(R"("name": "a", "name": "b", "units": [{"id": "u", "x": 1}])"));
    QCOMPARE(faults.size(), 2);
    QVERIFY(faults[0].startsWith("name: "));
    QVERIFY(faults[1].startsWith("units/u/x: "));
}

void PlantFile::findsAPlace_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("json");
    QTest::newRow("param") << "units/n1/params/vessel_volume"
                           << R"("400 L")";
    QTest::newRow("record") << "units/n1/params/kinetics/species/substrate"
                            << R"("glucose")";
    QTest::newRow("initial") << "units/n1/initial/glucose"
                             << R"("30 mM")";
    QTest::newRow("program") << "units/feed/program/0/concentration/glucose"
                             << R"("2 M")";
    QTest::newRow("dose") << "recipe/phases/feed/dose/0/volume"
                          << R"("40 L")";
    QTest::newRow("set") << "recipe/phases/feed/set/production.temperature"
                         << R"("36.5 °C")";
    QTest::newRow("until") << "recipe/phases/grow/until/any/1/for"
                           << R"("96 h")";
    QTest::newRow("transfer") << "recipe/phases/empty/transfer/flow"
                              << R"("10 L/min")";
    QTest::newRow("at") << "recipe/phases/grow/at"
                        << R"("0 h")";
    QTest::newRow("duration") << "recipe/duration"
                              << R"("19 d")";
    QTest::newRow("setpoint") << "controllers/level/setpoint"
                              << R"("2000 L")";
    QTest::newRow("gain") << "controllers/level/params/gain"
                          << R"("0.5 1/h")";
    QTest::newRow("component") << "components/mab/molar_mass"
                               << R"("148 kg/mol")";
    for (const char* path : {"units/n9/params/x", "units/n1/params/x", "units/n1", "units/n1/initial/volume/x", "", "/",
                             "recipe/phases/feed/dose/7/volume", "recipe/phases/feed/dose/first", "streams/0",
                             "components/mab/density", "recipe/phases/feed/at"})
        QTest::newRow(path[0] ? path : "empty") << path << "";
}

void PlantFile::findsAPlace()
{
    QFETCH(QString, path);
    QFETCH(QString, json);
    const Flowsheet f = read(support::examplePlant());
    const Json* found = model::findAtPath(f, path.toStdString());
    QCOMPARE(found ? QString::fromStdString(found->write(false)) : QString(), json);
}

void PlantFile::setsAPlace_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("entered");
    QTest::addColumn<QString>("json");
    QTest::newRow("quantity") << "units/n1/params/vessel_volume"
                              << "50 L"
                              << R"("50 L")";
    QTest::newRow("number") << "units/n1/params/vessel_volume"
                            << "0.05"
                            << "0.05";
    QTest::newRow("new key") << "units/n1/params/kinetics/mu_max"
                             << "0.04 1/h"
                             << R"("0.04 1/h")";
    QTest::newRow("new object") << "units/waste/params/a"
                                << "1"
                                << "1";
    QTest::newRow("in a list") << "recipe/phases/feed/dose/0/volume"
                               << "30 L"
                               << R"("30 L")";
    QTest::newRow("duration") << "recipe/duration"
                              << "5 d"
                              << R"("5 d")";
}

void PlantFile::setsAPlace()
{
    QFETCH(QString, path);
    QFETCH(QString, entered);
    QFETCH(QString, json);
    Flowsheet f = read(support::examplePlant());
    const Flowsheet before = f;
    const base::Done done = model::setAtPath(f, path.toStdString(), Json(entered.toStdString()));
    QVERIFY(done.ok());
    const Json* found = model::findAtPath(f, path.toStdString());
    QVERIFY(found);
    QCOMPARE(QString::fromStdString(found->write(false)), json);
    QVERIFY(!(f == before));
    QVERIFY(read(model::writePlant(f)) == f);
}

void PlantFile::refusesAPathThatLeadsNowhere_data()
{
    QTest::addColumn<QString>("path");
    for (const char* path :
         {"", "units", "units/n1", "units/n1/params", "units/n9/params/x", "units/n1/label", "streams/0/from",
          "recipe/phases/feed/dose/1/volume", "recipe/phases/feed/dose/-1/volume", "recipe/phases/none/at",
          "recipe/duration/x", "units/n1/params/vessel_volume/x", "controllers/level/writes"})
        QTest::newRow(path[0] ? path : "empty") << path;
    // Each key makes an object within the one before, which is taken apart from the inside.
    QTest::newRow("deep") << "units/n1/params/" + QString("a/").repeated(200'000) + "a";
}

void PlantFile::refusesAPathThatLeadsNowhere()
{
    QFETCH(QString, path);
    Flowsheet f = read(support::examplePlant());
    const Flowsheet before = f;
    const base::Done done = model::setAtPath(f, path.toStdString(), Json(1.0));
    QVERIFY(!done.ok());
    QCOMPARE(done.error().where, path.toStdString());
    QVERIFY(done.error().what.text().size() > 40);
    QVERIFY(f == before);
}

TITER_TEST(PlantFile)

} // namespace tst_plant_file

#include "tst_plant_file.moc"
