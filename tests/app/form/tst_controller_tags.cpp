// What controllers may read and write in a plant, and a new controller of each type: it is right as it is, or the check asks for one thing.
// Guards before set-points, by their form.
#include "app/common/sentence.h"
#include "app/document/edits.h"
#include "app/document/plant_files.h"
#include "app/form/controller_tags.h"
#include "app/form/form_model.h"
#include "app/form/library_rows.h"
#include "app/form/plant/guard_form.h"
#include "core/guard/guard.h"
#include "core/model/plant/plant.h"
#include "core/solve/catalogue.h"
#include "tests/support/app/equation_edits.h"
#include "tests/support/core/plants.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <algorithm>

namespace tst_controller_tags {

using namespace titer;
using namespace titer::app;
using model::Flowsheet;

namespace {

// A vessel that is fed and harvested, set up or not yet right.
Flowsheet vessel(const char* biomass = "biomass")
{
    base::Errors errors;
    Flowsheet f = model::readPlant(std::string(R"plant({"format": "titer.plant/1",
        "components": [{"id": "biomass", "label": "Dry cells", "basis": "mass"}, {"id": "glucose", "basis": "mass"}],
        "units": [{"id": "medium", "type": "inlet", "label": "Medium", "program": [{"for": "20 h", "flow": "0.1 L/h"}]},
                  {"id": "vessel", "type": "bioreactor", "label": "Vessel",
                   "params": {"vessel_volume": "5 L", "kinetics": {"type": "monod", "species": {"cells": ")plant") +
                                       biomass + R"plant(", "substrate": "glucose"}}},
                   "initial": {"volume": "2 L", "biomass": "1 g/L", "glucose": "5 g/L"}},
                  {"id": "harvest", "type": "outlet"}],
        "streams": [{"from": "medium.out", "to": "vessel.feed"}, {"from": "vessel.out", "to": "harvest.in"}],
        "recipe": {"duration": "10 h"}})plant",
                                   errors);
    if (!errors.empty()) qFatal("%s", errors.front().what.text().c_str());
    return f;
}

const ReadTag* tagNamed(const std::vector<ReadTag>& tags, std::string_view tag)
{
    const auto found = std::find_if(tags.begin(), tags.end(), [tag](const ReadTag& t) { return t.tag == tag; });
    return found == tags.end() ? nullptr : &*found;
}

AddedController added(const Flowsheet& f, const char* type, const char* unit = "")
{
    base::Errors errors;
    const model::Plant plant = model::check(f, solve::catalogue(), errors);
    const auto made = addController(f, solve::catalogue(), errors.empty() ? &plant : nullptr, type, unit);
    if (!made) qFatal("%s", made.error().what.text().c_str());
    return *made;
}

base::Errors faultsOf(const Flowsheet& f)
{
    base::Errors errors;
    model::check(f, solve::catalogue(), errors);
    return errors;
}

FormRow rowAt(const Flowsheet& f, const std::string& controller, const std::string& path)
{
    for (const FormRow& row : controllerForm(f, solve::catalogue(), nullptr, controller))
        if (row.path == path) return row;
    qFatal("no row %s", path.c_str());
}

} // namespace

class TestControllerTags : public QObject {
    Q_OBJECT

private slots:
    void namesWhatCanBeReadAndWritten();
    void aNewControllerIsRight_data();
    void aNewControllerIsRight();
    void eachWritesWhatNoOtherDoes();
    void whatARecipeTransfersIsNotProposed();
    void whatNothingSaysIsAskedFor();
    void aPlantWithoutSetPointsHasNone();
    void anInputOfAPlanTakesItsTimes();
    void theFormChoosesTags();
    void anotherTypeKeepsWhatItKnows();
    void aControllerGetsAName();
    void aGuardGetsLimits();
    void aGuardGetsInterlocks();
    void aGuardIsCopiedWithItsUnits();
};

void TestControllerTags::namesWhatCanBeReadAndWritten()
{
    const Flowsheet f = vessel();
    base::Errors errors;
    const model::Plant plant = model::check(f, solve::catalogue(), errors);
    QVERIFY(errors.empty());
    const ControllerTags tags(f, solve::catalogue(), &plant);
    QCOMPARE(tagNamed(tags.read(), "vessel.volume")->name, QString("Vessel: Volume"));
    QCOMPARE(tagNamed(tags.read(), "vessel.biomass")->name, QString("Vessel: Dry cells"));
    QCOMPARE(tags.unitRead("vessel.biomass"), std::string("kg/m3"));
    QCOMPARE(tags.unitRead("medium.out.flow"), std::string("m3/s"));
    QCOMPARE(tags.unitWritten("vessel.out.flow"), std::string("m3/s"));
    QCOMPARE(tags.unitWritten("vessel.temperature"), std::string("K"));
    QVERIFY(tagNamed(tags.written(), "medium.out.flow"));
    QCOMPARE(tags.unitWritten("vessel.volume"), std::string());
    QCOMPARE(tags.displayUnitWritten("vessel.temperature"), std::string());
    // All of them, as the check takes them; what leads nowhere is not among them.
    for (const ReadTag& tag : tags.read()) QVERIFY2(model::findReadTarget(plant, tag.tag), tag.tag.c_str());
    for (const ReadTag& tag : tags.written()) QVERIFY2(model::findWriteTarget(plant, tag.tag), tag.tag.c_str());
    QVERIFY(!tagNamed(tags.written(), "vessel.bleed.flow"));
}

void TestControllerTags::aNewControllerIsRight_data()
{
    QTest::addColumn<QString>("reads");
    QTest::addColumn<QString>("writes");
    QTest::newRow("level") << "vessel.volume"
                           << "vessel.out.flow";
    QTest::newRow("pid") << "vessel.volume"
                         << "vessel.out.flow";
    QTest::newRow("cascade") << "vessel.volume"
                             << "vessel.out.flow";
    QTest::newRow("ratio") << "vessel.volume"
                           << "vessel.out.flow";
    QTest::newRow("exponential_feed") << ""
                                      << "medium.out.flow";
    QTest::newRow("model_based_feed") << "vessel.biomass"
                                      << "medium.out.flow";
    QTest::newRow("equations") << ""
                               << "vessel.out.flow";
}

void TestControllerTags::aNewControllerIsRight()
{
    QFETCH(QString, reads);
    QFETCH(QString, writes);
    for (const char* unit : {"vessel", ""}) {
        const AddedController one = added(vessel(), QTest::currentDataTag(), unit);
        const model::ControllerEntry& entry = one.flowsheet.controllers.back();
        QCOMPARE(entry.id, one.controller);
        QCOMPARE(QString::fromStdString(entry.reads), reads);
        QCOMPARE(QString::fromStdString(entry.writes), writes);
        // Its parameters may have yet to be given, as those of a feed; what it reads and writes is right.
        for (const base::Error& fault : faultsOf(one.flowsheet))
            QVERIFY2(fault.where.starts_with("controllers/" + entry.id + "/params"), fault.what.text().c_str());
    }
}

void TestControllerTags::eachWritesWhatNoOtherDoes()
{
    Flowsheet f = vessel();
    for (int i = 0; i < 4; ++i) f = added(f, "pid", "vessel").flowsheet;
    QCOMPARE(f.controllers[1].id, std::string("pid_2"));
    QVERIFY(faultsOf(f).empty());
    // Of flows there are two.
    f = vessel();
    for (int i = 0; i < 2; ++i) f = added(f, "level", "vessel").flowsheet;
    QCOMPARE(f.controllers[1].writes, std::string("medium.out.flow"));
    const auto third = addController(f, solve::catalogue(), nullptr, "level", "vessel");
    QVERIFY(!third);
    QCOMPARE(third.error().where, std::string("controllers"));
}

// Of a train the outlet of the seed vessel was proposed first, which the recipe opens.
void TestControllerTags::whatARecipeTransfersIsNotProposed()
{
    for (const char* example : {"cho-fed-batch", "mab-platform"}) {
        const base::Result<Flowsheet> f = examplePlant(example);
        QVERIFY(f);
        for (const char* type : {"exponential_feed", "level", "pid"}) {
            const AddedController one = added(*f, type);
            for (const base::Error& fault : faultsOf(one.flowsheet))
                QVERIFY2(!fault.where.ends_with("/writes"), fault.what.text().c_str());
        }
    }
}

void TestControllerTags::whatNothingSaysIsAskedFor()
{
    Flowsheet f = vessel();
    f.unit("vessel")->initial = base::Json();
    const AddedController one = added(f, "level");
    const base::Errors faults = faultsOf(one.flowsheet);
    QCOMPARE(faults.size(), 1u);
    QCOMPARE(faults.front().where, std::string("controllers/level/setpoint"));
}

void TestControllerTags::aPlantWithoutSetPointsHasNone()
{
    const auto none = addController({}, solve::catalogue(), nullptr, "pid");
    QVERIFY(!none);
    QVERIFY(none.error().what.text().starts_with("Nothing in this plant can be set"));
    const auto unknown = addController(vessel(), solve::catalogue(), nullptr, "fuzzy");
    QVERIFY(!unknown);
    // What follows a cascade needs one.
    QVERIFY(!addController(vessel(), solve::catalogue(), nullptr, "split_range"));
    const Flowsheet cascade = added(vessel(), "cascade").flowsheet;
    const auto follower = addController(cascade, solve::catalogue(), nullptr, "split_range");
    QVERIFY(follower && follower->flowsheet.controllers.back().follows == cascade.controllers.back().id);
    // What reads a density of cells needs one, in whatever unit operation it is.
    const auto uncounted = addController(vessel(), solve::catalogue(), nullptr, "perfusion");
    QVERIFY(!uncounted);
    QVERIFY2(uncounted.error().what.text().find("reads a value in 1e6 cells/mL") != std::string::npos,
             uncounted.error().what.text().c_str());
    QCOMPARE(added(vessel(), "model_based_feed", "medium").flowsheet.controllers.back().reads,
             std::string("vessel.biomass"));
}

// It follows a predictive controller and no cascade, and states neither period nor phases.
void TestControllerTags::anInputOfAPlanTakesItsTimes()
{
    const Flowsheet cascade = added(vessel(), "cascade").flowsheet;
    const auto without = addController(cascade, solve::catalogue(), nullptr, "planned");
    QVERIFY(!without);
    QVERIFY(without.error().what.text().find("add a controller of the type “predictive”") != std::string::npos);
    const Flowsheet plan = added(cascade, "predictive").flowsheet;
    Flowsheet f = added(plan, "planned").flowsheet;
    const model::ControllerEntry own = f.controllers.back();
    QCOMPARE(own.follows, plan.controllers.back().id);
    QVERIFY(own.period.isNull());
    const std::string path = "controllers/" + own.id + "/";
    const FormRow follows = rowAt(f, own.id, path + "follows");
    QCOMPARE(follows.choices.size(), 1u);
    QCOMPARE(follows.choices.front().id, own.follows);
    const auto has = [&](const char* key) {
        const std::vector<FormRow> rows = controllerForm(f, solve::catalogue(), nullptr, own.id);
        return std::ranges::find(rows, path + key, &FormRow::path) != rows.end();
    };
    QVERIFY(!has("period") && !has("during") && has("params/high") && has("params/move_limit"));
    // What stands there is shown, so that it can be taken away.
    f.controllers.back().period = base::Json("2 min");
    QVERIFY(has("period"));
    // Another type has a period again, and follows no plan; what becomes an input of one follows it.
    const Flowsheet split = support::must(setRecord(f, solve::catalogue(), path + "type", "split_range"));
    QVERIFY(split.controllers.back().follows.empty());
    f.controllers.back().period = base::Json();
    const Flowsheet pid = support::must(setRecord(f, solve::catalogue(), path + "type", "pid"));
    QCOMPARE(pid.controllers.back().period, base::Json("1 min"));
    QVERIFY(pid.controllers.back().follows.empty());
    const Flowsheet again = support::must(setRecord(pid, solve::catalogue(), path + "type", "planned"));
    QCOMPARE(again.controllers.back().follows, own.follows);
    QVERIFY(again.controllers.back().period.isNull());
}

// Of a plant that cannot be checked as well: a person must get out of what is wrong by the form.
void TestControllerTags::theFormChoosesTags()
{
    const AddedController one = added(vessel("no_such"), "pid", "vessel");
    // A name, not the id.
    const QString name = label(solve::catalogue().controller("pid")->label);
    QCOMPARE(QString::fromStdString(one.flowsheet.controllers.back().label), name);
    const std::string path = "controllers/pid/";
    FormRow reads = rowAt(one.flowsheet, "pid", path + "reads");
    QCOMPARE(reads.chosen, std::string("vessel.volume"));
    QVERIFY(!reads.choices.front().id.empty()); // it needs one
    QCOMPARE(rowAt(one.flowsheet, "pid", path + "setpoint").unit, std::string("L"));
    Flowsheet f = support::must(setValue(one.flowsheet, path + "reads", base::Json("vessel.temperature")));
    f = support::must(setValue(f, path + "writes", base::Json("medium.out.flow")));
    QCOMPARE(f.controllers.back().reads, std::string("vessel.temperature"));
    QCOMPARE(rowAt(f, "pid", path + "setpoint").siUnit, std::string("K"));
    QCOMPARE(rowAt(f, "pid", path + "params/output_max").siUnit, std::string("m3/s"));
    // What stands there stays among the choices, though nothing of it is known.
    f.controllers.back().writes = "gone.out.flow";
    QCOMPARE(rowAt(f, "pid", path + "writes").choices.back().label, QString("gone.out.flow"));
    // One that may read has nothing as well; one that reads nothing has no such row.
    const AddedController feed = added(vessel(), "exponential_feed");
    reads = rowAt(feed.flowsheet, feed.controller, "controllers/exponential_feed/reads");
    QCOMPARE(reads.choices.front().id, std::string());
    for (const FormChoice& choice : reads.choices) QVERIFY(choice.id != "vessel.volume");
    f = support::must(setValue(feed.flowsheet, "controllers/exponential_feed/reads", base::Json("vessel.biomass")));
    f = support::must(setValue(f, "controllers/exponential_feed/reads", {}));
    QCOMPARE(f.controllers.back().reads, std::string());
}

// By the form, as people do; each is right at once, or the check asks for what only its type has.
void TestControllerTags::anotherTypeKeepsWhatItKnows()
{
    const Flowsheet level = added(vessel(), "level", "vessel").flowsheet;
    const FormRow row = rowAt(level, "level", "controllers/level/type");
    QCOMPARE(int(row.kind), int(FormRow::Kind::Record));
    QCOMPARE(row.chosen, std::string("level"));
    QCOMPARE(row.choices.size(), solve::catalogue().controllers.size());
    const auto as = [](const Flowsheet& f, const char* type) {
        const Edited changed = chooseInForm(f, solve::catalogue(), rowAt(f, "level", "controllers/level/type"), type);
        if (!changed) qFatal("%s", changed.error().what.text().c_str());
        return *changed;
    };
    const Flowsheet pid = as(level, "pid");
    QCOMPARE(pid.controllers[0].reads, std::string("vessel.volume"));
    QCOMPARE(pid.controllers[0].setpoint, level.controllers[0].setpoint);
    QVERIFY(faultsOf(pid).empty());
    // A name that says the type says the new one; one that a person gave stays.
    QCOMPARE(QString::fromStdString(pid.controllers[0].label), label(solve::catalogue().controller("pid")->label));
    Flowsheet named = level;
    named.controllers[0].label = "Broth";
    QCOMPARE(as(named, "pid").controllers[0].label, std::string("Broth"));
    // Equations begin with those of the controller that stood there, and go back to it with its values.
    Flowsheet tuned = pid;
    tuned.controllers[0].params = base::Json::object({{"gain", "0.3 (L/h)/L"}});
    const Flowsheet own = as(tuned, "equations");
    QVERIFY(own.controllers[0].params.find("next"));
    for (const base::Error& fault : faultsOf(own)) QFAIL((fault.where + ": " + fault.what.text()).c_str());
    QCOMPARE(*as(own, "pid").controllers[0].params.find("gain"), *tuned.controllers[0].params.find("gain"));
    // A feed reads nothing and holds nothing.
    const model::ControllerEntry feed = as(tuned, "exponential_feed").controllers[0];
    QVERIFY(feed.setpoint.isNull());
    QCOMPARE(feed.writes, std::string("vessel.out.flow"));
    QVERIFY(!feed.params.find("gain"));
    const Edited unknown = setRecord(level, solve::catalogue(), "controllers/level/type", "fuzzy");
    QVERIFY(!unknown);
    QCOMPARE(unknown.error().where, std::string("controllers/level/type"));
}

void TestControllerTags::aControllerGetsAName()
{
    const Flowsheet f = added(vessel(), "level", "vessel").flowsheet;
    const Edited named = labelController(f, "level", "  Harvest by level ");
    QVERIFY(named);
    QCOMPARE(named->controllers[0].label, std::string("Harvest by level"));
    QCOMPARE(named->controllers[0].id, std::string("level"));
    QVERIFY(!labelController(f, "no_such", "x"));
}

namespace {

Flowsheet guarded(const char* writes)
{
    const auto made = addGuard(vessel(), writes);
    if (!made) qFatal("%s", made.error().what.text().c_str());
    return made->flowsheet;
}

std::vector<FormRow> guardRows(const Flowsheet& f)
{
    base::Errors errors;
    const model::Plant plant = model::check(f, solve::catalogue(), errors);
    return guardForm(f, solve::catalogue(), errors.empty() ? &plant : nullptr, "guard", QLocale::c());
}

const FormRow* guardRow(const std::vector<FormRow>& rows, const std::string& key)
{
    const auto found = std::ranges::find(rows, "guards/guard/" + key, &FormRow::path);
    return found == rows.end() ? nullptr : &*found;
}

// As a person types it.
Flowsheet typed(const Flowsheet& f, const std::string& key, const QString& text)
{
    const std::vector<FormRow> rows = guardRows(f);
    const FormRow* row = guardRow(rows, key);
    if (!row) qFatal("no row %s", key.c_str());
    const base::Result<base::Json> value = readTyped(*row, text, QLocale::c());
    if (!value) qFatal("%s", value.error().what.text().c_str());
    return support::must(setInGuard(f, row->path, *value));
}

Flowsheet chosen(const Flowsheet& f, const std::string& key, const char* id)
{
    return support::must(chooseInGuard(f, solve::catalogue(), "guards/guard/" + key, id));
}

} // namespace

void TestControllerTags::aGuardGetsLimits()
{
    Flowsheet f = guarded("medium.out.flow");
    QVERIFY(!f.guards[0].date.empty());
    QVERIFY(faultsOf(f).empty());
    f = typed(f, "min", "0.01 L/h");
    f = typed(f, "max", "0.5 L/h");
    f = typed(f, "rate/up", "0.1");
    f = typed(f, "volume_per_hour", "0.3 L");
    f = typed(f, "stale", "10 min");
    // A minimum and a volume contradict: the check says it at the row of the minimum.
    const base::Errors faults = faultsOf(f);
    QCOMPARE(faults.size(), 1u);
    QCOMPARE(faults[0].where, std::string("guards/guard/min"));
    f = typed(f, "min", "");
    QVERIFY(f.guards[0].min.isNull());
    QVERIFY(faultsOf(f).empty());
    base::Errors errors;
    const guard::Limits limits = model::check(f, solve::catalogue(), errors).guards[0].guard->limits();
    QCOMPARE(limits.max, 0.5e-3 / 3600.0);
    QCOMPARE(limits.rateUp, 0.1e-3 / 3600.0 / 60.0); // by the minute, as it is shown
    QCOMPARE(limits.rateDown, guard::unlimited);
    QCOMPARE(limits.volumePerHour, 0.3e-3);
    QCOMPARE(limits.stale, 600.0);
    // One quantity for both directions: each is changed alone.
    f.guards[0].rate = base::Json("0.2 L/h/min");
    f = typed(f, "rate/down", "0.4 L/h/min");
    QCOMPARE(f.guards[0].rate, base::Json::object({{"up", "0.2 L/h/min"}, {"down", "0.4 L/h/min"}}));
    f = typed(typed(f, "rate/up", ""), "rate/down", "");
    QVERIFY(f.guards[0].rate.isNull());
    f = chosen(f, "fallback/kind", "value");
    QVERIFY(f.guards[0].fallback.string().starts_with("0 ")); // and not the maximum
    QVERIFY(faultsOf(f).empty());
    f = typed(f, "fallback", "0.2 L/h");
    f = chosen(f, "fallback/kind", "recipe");
    QCOMPARE(f.guards[0].fallback, base::Json("recipe"));
    QVERIFY(faultsOf(f).empty());
    // Whoever changes a limit signs.
    f.guards[0].by = "A. Keller";
    f.guards[0].date = "2020-01-01";
    qputenv("USER", "b.moser");
    f = typed(f, "max", "0.6 L/h");
    QCOMPARE(f.guards[0].by, std::string("b.moser"));
    QVERIFY(f.guards[0].date > "2020-01-01");
    QVERIFY(!setInGuard(f, "guards/other/max", {}));
    QVERIFY(support::must(removeGuard(f, "guard")).guards.empty());
    // A remedy of the check takes a limit out by the same path.
    QVERIFY(support::must(setValue(f, "guards/guard/max", {})).guards[0].max.isNull());
}

void TestControllerTags::aGuardGetsInterlocks()
{
    Flowsheet f = typed(guarded("vessel.temperature"), "min", "20 °C");
    f = chosen(f, "interlocks/0/value", "vessel.glucose");
    QVERIFY(faultsOf(f).empty());
    f = typed(f, "interlocks/0/below", "2 g/L");
    f = typed(f, "interlocks/0/release", "3 g/L");
    f = typed(f, "interlocks/0/hold", "30 °C");
    QVERIFY(faultsOf(f).empty());
    f = chosen(f, "interlocks/0/side", "above");
    QCOMPARE(guardRow(guardRows(f), "interlocks/0/above")->si, 2.0);
    QVERIFY(!guardRow(guardRows(f), "interlocks/0/below"));
    QVERIFY(guardRow(guardRows(f), "interlocks/0/release")->text.isEmpty());
    QVERIFY(faultsOf(f).empty());
    const guard::Interlock lock = [&] {
        base::Errors errors;
        return model::check(f, solve::catalogue(), errors).guards[0].guard->limits().interlocks.at(0);
    }();
    QVERIFY(lock.above && lock.limit == 2.0 && lock.release == 2.0);
    QCOMPARE(lock.hold, 303.15);
    // What it needs is not taken from it; without a tag it goes.
    QVERIFY(!setInGuard(f, "guards/guard/interlocks/0/hold", {}));
    f = chosen(f, "interlocks/1/value", "vessel.volume");
    QCOMPARE(f.guards[0].interlocks.items().size(), 2u);
    f = chosen(f, "interlocks/0/value", "");
    QCOMPARE(f.guards[0].interlocks.items().size(), 1u);
    QVERIFY(chosen(f, "interlocks/0/value", "").guards[0].interlocks.isNull());
}

void TestControllerTags::aGuardIsCopiedWithItsUnits()
{
    Flowsheet f = typed(guarded("vessel.temperature"), "max", "40 °C");
    f = chosen(f, "interlocks/0/value", "vessel.volume");
    const auto copied = duplicateUnits(f, {"vessel"});
    QVERIFY(copied);
    QCOMPARE(copied->flowsheet.guards.size(), 2u);
    const model::GuardEntry& copy = copied->flowsheet.guards[1];
    QCOMPARE(copy.id, std::string("guard_2"));
    QCOMPARE(copy.writes, copied->units[0] + ".temperature");
    QCOMPARE(copy.max, base::Json("40 °C"));
    QCOMPARE(*copy.interlocks.items()[0].find("value"), base::Json(copied->units[0] + ".volume"));
    // Nobody has set it for the copy.
    QVERIFY(!f.guards[0].by.empty() && copy.by.empty() && copy.date.empty());
    QVERIFY(leftBehind(f, {"vessel"}) == LeftBehind());
    // What looks at another unit stays behind, and the limits go along.
    f.guards[0].interlocks.items()[0]["value"] = base::Json("medium.out.flow");
    const Flowsheet limited = duplicateUnits(f, {"vessel"})->flowsheet;
    QCOMPARE(limited.guards.size(), 2u);
    QCOMPARE(limited.guards[1].max, base::Json("40 °C"));
    QVERIFY(limited.guards[1].interlocks.isNull());
    QCOMPARE(leftBehind(f, {"vessel"}).interlocks, Ids{"vessel.temperature"});
    // Of a plant file that is pasted, too.
    const auto pasted = pasteUnits(f, model::writePlant(f));
    QVERIFY(pasted && pasted->flowsheet.guards.size() == 2);
    QCOMPARE(pasted->flowsheet.guards[1].interlocks.items().size(), 1u);
    // Without a limit nothing is left of it.
    f.guards[0].max = base::Json();
    QCOMPARE(duplicateUnits(f, {"vessel"})->flowsheet.guards.size(), 1u);
    QCOMPARE(leftBehind(f, {"vessel"}).guards, Ids{"vessel.temperature"});
}

TITER_TEST(TestControllerTags)

} // namespace tst_controller_tags

#include "tst_controller_tags.moc"
