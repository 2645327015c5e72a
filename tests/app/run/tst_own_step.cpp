// A step that a person saves from units of a plant: it is put into another plant as those that come with Titer, with the other plant's
// product and cells in the place of its own, checks clean and runs; files of steps are kept, listed, told where they are damaged, removed.
#include "app/run/own_step.h"
#include "app/run/step_library.h"
#include "app/run/step_place.h"

#include "core/solve/catalogue.h"
#include "generated/examples.h"
#include "tests/support/test_program.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

namespace tst_own_step {

using namespace titer;
using namespace titer::app;
using base::Json;
using model::Flowsheet;
using model::PortRef;
using model::StepTemplate;

namespace {

const model::Catalogue& catalogue()
{
    return solve::catalogue();
}

Flowsheet readText(std::string_view text)
{
    base::Errors errors;
    const Flowsheet f = model::readPlant(text, errors);
    if (!errors.empty()) qFatal("%s", errors.front().what.text().c_str());
    return f;
}

Run runOf(const Flowsheet& f)
{
    Run run;
    run.flowsheet = f;
    base::Errors errors;
    run.plant = std::make_shared<const model::Plant>(model::check(f, catalogue(), errors));
    for (const base::Error& e : errors) qWarning("%s: %s", e.where.c_str(), e.what.text().c_str());
    if (!errors.empty()) {
        run.plant = nullptr;
        return run;
    }
    run.result = runs::run(run.plant, {.tolerance = 1e-4});
    return run;
}

// A tank with a product, salt and a buffer that nothing empties.
Flowsheet pool(const char* product)
{
    return readText(QStringLiteral(R"({"format": "titer.plant/1", "name": "Pool",
      "components": [{"id": "%1", "basis": "mass", "molar_mass": "148 kg/mol", "role": "product"},
                     {"id": "salt", "basis": "amount", "molar_mass": "58.4 g/mol"},
                     {"id": "tris_base", "basis": "amount", "molar_mass": "121.14 g/mol", "charge": 1, "pka": [8.07]}],
      "units": [{"id": "pool", "type": "hold_tank", "at": [0, 0], "params": {"vessel_volume": "200 L"},
                 "initial": {"volume": "50 L", "%1": "2 g/L", "salt": "100 mM", "tris_base": "20 mM"}}],
      "streams": [], "recipe": {"duration": "4 h", "phases": [{"id": "rest", "unit": "pool", "at": "0 h", "until": {"for": "2 h"}}]}})")
                        .arg(QLatin1String(product))
                        .toStdString());
}

// The example's UF/DF step put behind a pool, so that there is a step of several units with phases to be saved.
Flowsheet concentrated()
{
    const Flowsheet f = pool("mab");
    const Run run = runOf(f);
    return insertStep(f, catalogue(), run.plant.get(), *model::stepTemplate("ufdf"),
                      stepPlace(f, catalogue(), {"pool", "out"}, &run))
        ->flowsheet;
}

StepWish wish(const Ids& units)
{
    StepWish asked;
    asked.id = "own";
    asked.label = "Our {own} step";
    asked.units = units;
    return asked;
}

bool mentions(const Json& json, const std::string& word)
{
    return json.write().find(word) != std::string::npos;
}

} // namespace

class OwnStepTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void theBorderIsWhereStreamsCross();
    void isPutIntoAnotherPlant();
    void whatCrossesElsewhereGetsAnEnd();
    void textsStandForThemselves();
    void everyExampleTrainIsSavedAndPutBehindAPool_data();
    void everyExampleTrainIsSavedAndPutBehindAPool();
    void filesAreKeptListedAndRemoved();
    void aDamagedFileIsToldAndSkipped_data();
    void aDamagedFileIsToldAndSkipped();
    void namesAreNamesOfFiles();
    void aPortThatIsNotThereIsRefused();

private:
    std::unique_ptr<QTemporaryDir> m_home;
};

void OwnStepTest::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    qputenv("XDG_DATA_HOME", m_home->path().toUtf8());
}

void OwnStepTest::theBorderIsWhereStreamsCross()
{
    const Flowsheet f = concentrated();
    const StepBorder border = borderOf(f, catalogue(), {"skid", "buffer", "permeate"});
    QVERIFY(border.in == std::vector<PortRef>({{"skid", "in"}}));
    QVERIFY(border.out == std::vector<PortRef>({{"skid", "out"}}));
    QVERIFY(!border.mayStandAlone);
    // The last unit of a train leads nowhere: what is open.
    const StepBorder open = borderOf(f, catalogue(), {"skid", "buffer", "permeate", f.units.back().id});
    QCOMPARE(open.out.size(), std::size_t(1));
    QVERIFY(borderOf(f, catalogue(), {"buffer"}).mayStandAlone);
}

// Its product is that of the plant into which it is put, also in what a membrane holds back.
void OwnStepTest::isPutIntoAnotherPlant()
{
    const Flowsheet f = concentrated();
    const Run ran = runOf(f);
    StepWish asked = wish({"skid", "buffer", "permeate", f.units.back().id});
    asked.in = PortRef{"skid", "in"};
    asked.out = borderOf(f, catalogue(), asked.units).out.front();
    const auto step = stepOf(f, catalogue(), ran.plant.get(), &ran, asked);
    QVERIFY2(step.ok(), step ? "" : step.error().what.text().c_str());
    QVERIFY(mentions(step->plant, "\"$product\": 0"));
    QVERIFY(!mentions(step->plant, "\"mab\""));
    QVERIFY(!step->lasts.empty());

    // Through its file.
    base::Errors errors;
    const StepTemplate read = model::readStep(model::writeStep(*step), "own", errors);
    QVERIFY2(errors.empty(), errors.empty() ? "" : errors.front().what.text().c_str());
    QCOMPARE(read.label, asked.label);
    QVERIFY(read.plant == step->plant && read.components == step->components);

    const Flowsheet other = pool("igg");
    const Run before = runOf(other);
    const auto added = insertStep(other, catalogue(), before.plant.get(), read,
                                  stepPlace(other, catalogue(), {"pool", "out"}, &before));
    QVERIFY2(added.ok(), added ? "" : added.error().what.text().c_str());
    QCOMPARE(added->flowsheet.zones.front().label, asked.label);
    QVERIFY(added->flowsheet.components == other.components);
    const std::string skid = added->units.front();
    QVERIFY(*added->flowsheet.unit(skid)->params.find("sieving")->find("igg") == Json(0));
    const Run run = runOf(added->flowsheet);
    QVERIFY(run.plant && run.result.status == figures::RunStatus::Ok);
    QVERIFY(run.result.balance.worst < 1e-9);
    QVERIFY(run.result.column("pool.volume")->values.back() < 2.1e-3); // it went into the step
}

void OwnStepTest::whatCrossesElsewhereGetsAnEnd()
{
    const Flowsheet f = concentrated();
    StepWish asked = wish({"skid"});
    asked.in = PortRef{"skid", "in"};
    asked.out = PortRef{"skid", "out"};
    const auto step = stepOf(f, catalogue(), nullptr, nullptr, asked);
    QVERIFY(step);
    const std::vector<Json>& units = step->plant.find("units")->items();
    QCOMPARE(units.size(), std::size_t(3)); // with a buffer's inlet and a permeate's outlet
    QVERIFY(mentions(step->plant, "skid_permeate") && mentions(step->plant, "skid_buffer"));
    asked.in = PortRef{"skid", "permeate"};
    QVERIFY(!stepOf(f, catalogue(), nullptr, nullptr, asked));
    QVERIFY(!stepOf(f, catalogue(), nullptr, nullptr, wish({})));
    QVERIFY(!stepOf(f, catalogue(), nullptr, nullptr, wish({"no_such_unit"})));
}

void OwnStepTest::textsStandForThemselves()
{
    Flowsheet f = pool("mab");
    f.units.front().note = "$ {not a formula} {{ $product";
    f.units.front().label = "$cash";
    const auto step = stepOf(f, catalogue(), nullptr, nullptr, wish({"pool"}));
    QVERIFY(step);
    const auto added = insertStep(f, catalogue(), nullptr, *step, {});
    QVERIFY2(added.ok(), added ? "" : added.error().what.text().c_str());
    QCOMPARE(added->flowsheet.units.back().note, f.units.front().note);
    QCOMPARE(added->flowsheet.units.back().label, f.units.front().label + " 2");
}

void OwnStepTest::everyExampleTrainIsSavedAndPutBehindAPool_data()
{
    QTest::addColumn<QString>("example");
    for (const model::Example& example : model::examples())
        QTest::addRow("%s", std::string(example.id).c_str()) << QString::fromStdString(std::string(example.id));
}

// Each unit of each example, and all of them, as a step: behind a pool the plant has no fault.
void OwnStepTest::everyExampleTrainIsSavedAndPutBehindAPool()
{
    QFETCH(QString, example);
    const auto found = std::ranges::find(model::examples(), example.toStdString(), &model::Example::id);
    const Flowsheet f = readText(found->text);
    base::Errors none;
    const model::Plant plant = model::check(f, catalogue(), none);
    const Flowsheet other = pool("igg");
    std::vector<Ids> selections(1);
    for (const model::UnitEntry& unit : f.units) {
        selections.front().push_back(unit.id);
        const model::UnitType* type = catalogue().unit(unit.type);
        if (type && !type->moves) selections.push_back({unit.id});
    }
    for (const Ids& units : selections) {
        const StepBorder border = borderOf(f, catalogue(), units);
        StepWish asked = wish(units);
        if (!border.in.empty() && units.size() == 1) asked.in = border.in.front();
        if (!border.out.empty()) asked.out = border.out.front();
        const auto step = stepOf(f, catalogue(), &plant, nullptr, asked);
        QVERIFY2(step.ok(), (units.front() + (step ? "" : step.error().what.text())).c_str());
        base::Errors errors;
        const StepTemplate read = model::readStep(model::writeStep(*step), "own", errors);
        QVERIFY2(errors.empty(), units.front().c_str());
        const StepPlace place = asked.in ? stepPlace(other, catalogue(), {"pool", "out"}, nullptr) : StepPlace();
        const model::Plant before = model::check(other, catalogue(), none);
        const auto added = insertStep(other, catalogue(), &before, read, place);
        QVERIFY2(added.ok(), (units.front() + ": " + (added ? "" : added.error().what.text())).c_str());
        model::check(added->flowsheet, catalogue(), errors);
        std::string faults;
        for (const base::Error& e : errors) faults += "\n  " + e.where + ": " + e.what.text();
        QVERIFY2(errors.empty(), (units.front() + faults).c_str());
    }
}

void OwnStepTest::filesAreKeptListedAndRemoved()
{
    QVERIFY(ownSteps().steps.empty() && ownSteps().notices.empty());
    const Flowsheet f = pool("mab");
    StepWish asked = wish({"pool"});
    asked.id = stepIdOf("Pool, 50 L");
    QCOMPARE(asked.id, std::string("pool-50-l"));
    const StepTemplate step = *stepOf(f, catalogue(), nullptr, nullptr, asked);
    const auto file = saveOwnStep(step);
    QVERIFY2(file.ok(), file ? "" : file.error().what.text().c_str());
    QVERIFY(QString::fromStdString(file->string()).startsWith(m_home->path()));
    QCOMPARE(ownSteps().steps.size(), std::size_t(1));
    QCOMPARE(ownSteps().steps.front().id, asked.id);
    QVERIFY(!saveOwnStep(step)); // it is there
    QVERIFY(saveOwnStep(step, true).ok());
    QVERIFY(removeOwnStep(asked.id).ok());
    QVERIFY(ownSteps().steps.empty());
    QVERIFY(!removeOwnStep(asked.id).ok());
}

void OwnStepTest::aDamagedFileIsToldAndSkipped_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("no JSON") << QByteArray("{\"format\": ");
    QTest::newRow("another format") << QByteArray(R"({"format": "titer.plant/1"})");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("deep") << QByteArray(1000, '[');
    QTest::newRow("large") << QByteArray(3'000'000, ' ');
    QTest::newRow("sizes that are none") << QByteArray(
        R"({"format": "titer.step/1", "label": "A", "help": "B", "sizes": [1], "plant": {"units": []}})");
}

void OwnStepTest::aDamagedFileIsToldAndSkipped()
{
    QFETCH(QByteArray, text);
    StepWish asked = wish({"pool"});
    QVERIFY(saveOwnStep(*stepOf(pool("mab"), catalogue(), nullptr, nullptr, asked)).ok());
    QFile file(QDir(QString::fromStdString(ownStepFolder().string())).filePath("broken.step.json"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
    file.close();
    const OwnSteps own = ownSteps();
    QCOMPARE(own.steps.size(), std::size_t(1));
    QCOMPARE(own.notices.size(), std::size_t(1));
    QVERIFY2(own.notices.front().what.text().find("broken.step.json") != std::string::npos,
             own.notices.front().what.text().c_str());
}

void OwnStepTest::namesAreNamesOfFiles()
{
    StepTemplate step = *stepOf(pool("mab"), catalogue(), nullptr, nullptr, wish({"pool"}));
    for (const char* id : {"../up", "a/b", "", ".hidden", "nul", "ufdf"}) {
        step.id = id;
        QVERIFY2(!saveOwnStep(step), id);
        QVERIFY2(!removeOwnStep(id).ok(), id);
    }
    QCOMPARE(stepIdOf("../../etc"), std::string("etc"));
    QCOMPARE(stepIdOf("…"), std::string("step"));
}

void OwnStepTest::aPortThatIsNotThereIsRefused()
{
    const Flowsheet f = pool("mab");
    StepTemplate step = *stepOf(f, catalogue(), nullptr, nullptr, wish({"pool"}));
    for (const char* port : {"nobody.in", "pool.nothing", "pool", "."}) {
        step.in = port;
        StepPlace place;
        place.after = PortRef{"pool", "out"};
        QVERIFY2(!insertStep(f, catalogue(), nullptr, step, place).ok(), port);
        step.in.clear();
        step.out = port;
        QVERIFY2(!insertStep(f, catalogue(), nullptr, step, {}).ok(), port);
        step.out.clear();
    }
}

TITER_TEST(OwnStepTest)

} // namespace tst_own_step

#include "tst_own_step.moc"
