// Remedies: what a check offers corrects what it is offered for, through the same edits as a person's.
#include "app/run/remedies.h"
#include "core/model/plant/plant.h"
#include "core/solve/catalogue.h"
#include "generated/examples.h"
#include "tests/support/core/plants.h"
#include "tests/support/test_program.h"

#include <QFile>
#include <QTest>

#include <algorithm>

namespace tst_remedies {

using namespace titer;
using namespace titer::app;
using base::Json;
using model::Flowsheet;

namespace {

const model::Catalogue& catalogue()
{
    return solve::catalogue();
}

Flowsheet plant()
{
    base::Errors errors;
    Flowsheet f = model::readPlant(support::examplePlant(), errors);
    if (!errors.empty()) qFatal("%s", errors.front().what.text().c_str());
    return f;
}

struct Checked {
    base::Errors errors;
    base::Notices notices;
    model::Remedies remedies;

    explicit Checked(const Flowsheet& f) { notices = model::check(f, catalogue(), errors, remedies).notices; }
    // What is reported at a place, errors first.
    const base::Sentence* at(const std::string& where) const
    {
        for (const base::Error& e : errors)
            if (e.where == where) return &e.what;
        for (const base::Notice& n : notices)
            if (n.where == where) return &n.what;
        return nullptr;
    }
    const model::Remedy* remedy(const std::string& where) const
    {
        const base::Sentence* what = at(where);
        for (const model::Remedy& r : remedies)
            if (what && r.where == where && r.what == *what) return &r;
        return nullptr;
    }
};

void set(Flowsheet& f, const char* path, Json value)
{
    const base::Done set = model::setAtPath(f, path, std::move(value));
    if (!set) qFatal("%s", set.error().what.text().c_str());
}

// A mixer and a splitter that feed each other.
Flowsheet ring()
{
    Flowsheet f;
    const std::pair<const char*, const char*> units[] = {
        {"a", "inlet"}, {"m", "mixer"}, {"s", "splitter"}, {"z", "outlet"}};
    for (const auto& [id, type] : units) {
        model::UnitEntry unit;
        unit.id = id;
        unit.type = type;
        f.units.push_back(unit);
    }
    const auto stream = [&f](const char* from, const char* out, const char* to, const char* in) {
        f.streams.push_back({{from, out}, {to, in}});
    };
    const auto ports = [](const char* type, model::Direction direction) {
        std::vector<const char*> keys;
        for (const model::PortSpec& p : catalogue().unit(type)->ports)
            if (p.direction == direction) keys.push_back(p.key);
        return keys;
    };
    const auto in = ports("mixer", model::Direction::In), out = ports("splitter", model::Direction::Out);
    stream("a", "out", "m", in.front());
    stream("m", "out", "s", "in");
    stream("s", out[0], "m", in.back());
    stream("s", out[1], "z", "in");
    return f;
}

} // namespace

class RemediesTest : public QObject {
    Q_OBJECT

private slots:
    void mendsWhatItIsOfferedFor_data()
    {
        QTest::addColumn<QString>("where");
        QTest::addColumn<QString>("label");
        const auto row = [](const char* name, const char* where, const char* label) {
            QTest::newRow(name) << QString::fromLatin1(where) << QString::fromUtf8(label);
        };
        row("a value above its largest", "units/n1/params/temperature", "Set to 80 °C");
        row("a negative volume", "units/n1/params/heel", "Set to 0 L");
        row("an unknown key", "units/n1/params/colour", "Remove it");
        row("a slip of the pen", "units/n1/params/vesel_volume", "Rename to “vessel_volume”");
        row("a parameter that is not used", "units/n1/params/kla_coefficient", "Remove it");
        row("a start volume beyond the vessel", "units/harvest/initial/volume", "Set to 3000 L");
        row("a heel beyond the vessel", "units/harvest/params/heel", "Remove it");
        row("contents of a unit that holds none", "units/feed/initial", "Remove it");
        row("a program of a vessel", "units/n1/program", "Remove it");
        row("a component that is not there", "units/harvest/initial/glucos", "Rename to “glucose”");
        row("a phase without a start", "recipe/phases/grow/at", "Set to 0 h");
        row("a tag of a missing variable", "tags/0/variable", "Remove it");
        row("a tag that is mapped twice", "tags/1/tag", "Remove it");
        row("a zone with a missing unit", "zones/0/units/0", "Remove it");
    }

    void mendsWhatItIsOfferedFor()
    {
        QFETCH(QString, where);
        QFETCH(QString, label);
        Flowsheet f = plant();
        f.tags = {};
        f.zones = {};
        const std::string place = where.toStdString();
        const std::string_view name = QTest::currentDataTag();
        if (name == "a value above its largest") set(f, "units/n1/params/temperature", "90 °C");
        if (name == "a negative volume") set(f, "units/n1/params/heel", "-1 L");
        if (name == "an unknown key") set(f, "units/n1/params/colour", "blue");
        if (name == "a slip of the pen") {
            (*f.unit("n1")).params.erase("vessel_volume");
            set(f, "units/n1/params/vesel_volume", "500 L");
        }
        if (name == "a parameter that is not used") set(f, "units/n1/params/kla_coefficient", 0.03);
        if (name == "a start volume beyond the vessel") set(f, "units/harvest/initial/volume", "3500 L");
        if (name == "a heel beyond the vessel") set(f, "units/harvest/params/heel", "3500 L");
        if (name == "contents of a unit that holds none") set(f, "units/feed/initial/volume", "5 L");
        if (name == "a program of a vessel") f.unit("n1")->program = Json::array({Json::object()});
        if (name == "a component that is not there") set(f, "units/harvest/initial/glucos", "5 g/L");
        if (name == "a phase without a start") f.phases.front().at = Json();
        if (name == "a tag of a missing variable") f.tags = {{"PV", "n1.colour"}};
        if (name == "a tag that is mapped twice") f.tags = {{"PV", "n1.volume"}, {"PV", "n1.volume"}};
        if (name == "a zone with a missing unit") f.zones = {{"Upstream", {"absent", "n1"}}};
        const bool twice = name == "a tag that is mapped twice";
        const Checked before(f);
        QVERIFY(before.at(place));
        const model::Remedy* remedy = before.remedy(place);
        QVERIFY2(remedy, before.at(place)->text().c_str());
        QCOMPARE(QString::fromStdString(remedy->offer.label.text()), label);
        const Edited after = applyOffer(f, catalogue(), remedy->offer);
        QVERIFY2(after, after ? "" : after.error().what.text().c_str());
        QVERIFY(!(*after == f));
        const Checked mended(*after);
        QVERIFY2(!mended.at(place), mended.at(place) ? mended.at(place)->text().c_str() : "");
        QVERIFY(mended.errors.empty());
        if (twice) QCOMPARE(after->tags.size(), 1u);
    }

    // Two that write one set-point: either is taken away.
    void whatIsWrittenTwiceIsTakenFromOneOfBoth_data()
    {
        QTest::addColumn<QString>("during");
        QTest::addColumn<QString>("second");
        QTest::addColumn<QString>("where");
        QTest::addColumn<QStringList>("labels");
        const QStringList ofBoth{QStringLiteral("Remove it from the phase “fed”"),
                                 QStringLiteral("Remove the controller “grow”")};
        QTest::newRow("a controller that a phase stops")
            << QString() << QString() << "controllers/grow/writes" << ofBoth;
        QTest::newRow("a controller of the phase itself") << "fed" << QString() << "controllers/grow/writes" << ofBoth;
        QTest::newRow("two phases") << "other" << "phase" << "recipe/phases/also"
                                    << QStringList{QStringLiteral("Remove it from the phase “also”"),
                                                   QStringLiteral("Remove it from the phase “fed”")};
        QTest::newRow("two controllers") << "other" << "controller" << "controllers/again/writes"
                                         << QStringList{QStringLiteral("Remove the controller “again”"),
                                                        QStringLiteral("Remove the controller “grow”")};
        QTest::newRow("a phase and a program")
            << "other" << "program" << "recipe/phases/fed/set/feed.out.flow"
            << QStringList{QStringLiteral("Remove it from the phase “fed”"),
                           QStringLiteral("Remove the flow from the program of “feed”")};
        QTest::newRow("a controller and a program")
            << "fed" << "program of the controller" << "controllers/grow/writes"
            << QStringList{QStringLiteral("Remove the controller “grow”"),
                           QStringLiteral("Remove the flow from the program of “feed”")};
    }

    void whatIsWrittenTwiceIsTakenFromOneOfBoth()
    {
        QFETCH(QString, during);
        QFETCH(QString, second);
        QFETCH(QString, where);
        QFETCH(QStringList, labels);
        base::Errors errors;
        Flowsheet f =
            model::readPlant(R"({"format": "titer.plant/1", "components": [{"id": "glucose", "basis": "mass"}],
          "units": [{"id": "feed", "type": "inlet"},
            {"id": "a", "type": "bioreactor", "params": {"vessel_volume": "5 L"}, "initial": {"volume": "2 L"}}],
          "streams": [{"from": "feed.out", "to": "a.feed"}],
          "controllers": [{"id": "grow", "type": "exponential_feed", "writes": "feed.out.flow", "period": "1 min",
            "params": {"growth_rate": "0.1 1/h", "initial_flow": "10 mL/h"}}],
          "recipe": {"duration": "6 h", "phases": [
            {"id": "fed", "unit": "a", "at": "1 h", "until": {"for": "2 h"}, "set": {"feed.out.flow": "20 mL/h"}},
            {"id": "other", "unit": "a", "at": "4 h", "until": {"for": "1 h"}}]}})",
                             errors);
        QVERIFY(errors.empty());
        if (!during.isEmpty()) f.controllers.front().during = Json(during.toStdString());
        if (second == "phase") {
            f.phases.push_back(f.phases.front());
            f.phases.back().id = "also";
            f.phases.back().unit = "feed"; // the reactor is in use by then
        }
        if (second == "controller") {
            f.phases.front().set = Json();
            f.controllers.push_back(f.controllers.front());
            f.controllers.back().id = "again";
        }
        if (second.startsWith("program")) {
            if (second == "program")
                f.controllers.clear();
            else
                f.phases.front().set = Json();
            f.units.front().program = base::readJson(R"([{"for": "2 h", "flow": "5 mL/h", "growth": "0.1 1/h"},
              {"for": "1 h", "flow": "9 mL/h", "ramp": {"flow": "1 mL/h/h", "glucose": "1 g/L/h"}}, {}])",
                                                     errors);
        }
        const std::string place = where.toStdString();
        const Checked before(f);
        const base::Sentence* what = before.at(place);
        QVERIFY(what);
        QStringList offered;
        for (const model::Remedy& remedy : before.remedies) {
            if (remedy.where != place || !(remedy.what == *what)) continue;
            offered << QString::fromStdString(remedy.offer.label.text());
            const Edited after = applyOffer(f, catalogue(), remedy.offer);
            QVERIFY2(after, after ? "" : after.error().what.text().c_str());
            const Checked mended(*after);
            QVERIFY2(!mended.at(place), mended.at(place) ? mended.at(place)->text().c_str() : "");
            QVERIFY2(mended.errors.empty(), mended.errors.empty() ? "" : mended.errors.front().what.text().c_str());
        }
        QCOMPARE(offered, labels);
    }

    void suppliesAMissingStream()
    {
        Flowsheet f = plant();
        const base::Result<Added> added = addUnit(f, catalogue(), {"centrifuge", model::Point{50, 50}, "", false});
        QVERIFY(added);
        const std::string unit = added->units.front();
        f = added->flowsheet;
        // One port after the other.
        for (int i = 0; i < 8; ++i) {
            const Checked checked(f);
            const auto found = std::find_if(checked.remedies.begin(), checked.remedies.end(),
                                            [&](const auto& r) { return r.where.starts_with("units/" + unit + "/"); });
            if (found == checked.remedies.end()) break;
            const Edited after = applyOffer(f, catalogue(), found->offer);
            QVERIFY2(after, after ? "" : after.error().what.text().c_str());
            QCOMPARE(after->units.size(), f.units.size() + 1);
            QCOMPARE(after->streams.size(), f.streams.size() + 1);
            f = *after;
        }
        const Checked checked(f);
        for (const base::Error& e : checked.errors)
            QVERIFY2(!e.where.starts_with("units/" + unit), e.what.text().c_str());
        QVERIFY(f.streams.size() > plant().streams.size());
        QVERIFY(f.units.back().at);
        const std::string& name = f.units.back().label;
        QVERIFY2(name.starts_with("Inlet") || name.starts_with("Outlet") || name.starts_with(unit + " · "),
                 name.c_str());
    }

    // Tags of the outlet that collected by itself go on as those of the one that is added.
    void anOutletThatIsAddedIsTheOneThatCollected()
    {
        QFile file(QStringLiteral(TITER_SOURCE_DIR "/tests/cases/ufdf-no-permeate.plant.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        base::Errors errors;
        const Flowsheet f = model::readPlant(file.readAll().toStdString(), errors);
        const model::Plant before = model::check(f, catalogue(), errors);
        QVERIFY(errors.empty() && before.units.size() > f.units.size());
        Flowsheet whole = f;
        const Checked checked(f);
        for (const model::Remedy& remedy : checked.remedies) {
            const std::vector<model::Edit>& edits = remedy.offer.edits;
            if (edits.size() != 1 || edits[0].kind != model::Edit::Kind::Supply || edits[0].id.empty()) continue;
            const Edited added = applyOffer(whole, catalogue(), remedy.offer);
            QVERIFY(added);
            whole = *added;
        }
        const model::Plant after = model::check(whole, catalogue(), errors);
        QVERIFY(errors.empty());
        QCOMPARE(whole.units.size(), before.units.size());
        QCOMPARE(after.units.size(), before.units.size());
        for (std::size_t u = f.units.size(); u < before.units.size(); ++u) {
            const model::UnitEntry* same = whole.unit(before.units[u].id);
            QVERIFY2(same, before.units[u].id.c_str());
            QCOMPARE(same->label, before.units[u].label);
        }
    }

    // As the remedy does, so that what is bound to its tags stays.
    void aNewOutletIsTheOneThatCollected()
    {
        QFile file(QStringLiteral(TITER_SOURCE_DIR "/tests/cases/ufdf-no-permeate.plant.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        base::Errors errors;
        const Flowsheet f = model::readPlant(file.readAll().toStdString(), errors);
        const model::Plant before = model::check(f, catalogue(), errors);
        const auto ufdf = std::ranges::find(f.units, "ufdf", &model::UnitEntry::type);
        QVERIFY(errors.empty() && ufdf != f.units.end());
        const std::optional<model::Offer> end = offerOfEnd(f, catalogue(), &before, {ufdf->id, "permeate"});
        QVERIFY(end);
        const Edited added = applyOffer(f, catalogue(), *end);
        QVERIFY(added);
        const std::string& id = added->units.back().id;
        QVERIFY2(before.unitIndex(id) >= int(f.units.size()), id.c_str());
        const model::Plant after = model::check(*added, catalogue(), errors);
        for (const char* tag : {".volume", ".in.flow"}) QVERIFY(model::findReadTarget(after, id + tag));
        // A port that takes nothing more, or gas, has no end.
        QVERIFY(!offerOfEnd(*added, catalogue(), &after, {ufdf->id, "permeate"}));
        QVERIFY(!offerOfEnd(f, catalogue(), &before, {ufdf->id, "no_such_port"}));
    }

    void givesAFlowWithTwoOwnersATank()
    {
        Flowsheet f;
        for (const auto& [id, type] : {std::pair("a", "inlet"), {"p", "pump"}, {"q", "pump"}, {"z", "outlet"}}) {
            model::UnitEntry unit;
            unit.id = id;
            unit.type = type;
            f.units.push_back(unit);
        }
        f.streams = {{{"a", "out"}, {"p", "in"}}, {{"p", "out"}, {"q", "in"}}, {{"q", "out"}, {"z", "in"}}};
        const Checked before(f);
        QCOMPARE(before.errors.size(), 1u);
        const model::Remedy* remedy = before.remedy(before.errors.front().where);
        QVERIFY(remedy);
        const Edited after = applyOffer(f, catalogue(), remedy->offer);
        QVERIFY(after);
        const Checked mended(*after);
        QVERIFY2(mended.errors.empty(), mended.errors.empty() ? "" : mended.errors.front().what.text().c_str());
        QVERIFY(after->unit("hold_tank"));
        QCOMPARE(after->streams[1].to.unit, std::string("hold_tank"));
        QCOMPARE(after->streams.back().to.unit, std::string("q"));
    }

    void givesALoopWithoutAnOwnerATankAndAPump()
    {
        const Flowsheet f = ring();
        const Checked before(f);
        QVERIFY(!before.errors.empty());
        const model::Remedy* remedy = before.remedy(before.errors.front().where);
        QVERIFY(remedy);
        const Edited after = applyOffer(f, catalogue(), remedy->offer);
        QVERIFY(after);
        const Checked mended(*after);
        QVERIFY2(mended.errors.empty(), mended.errors.empty() ? "" : mended.errors.front().what.text().c_str());
    }

    // A vessel that nobody empties gets a transfer once what it does is over, and a phase without an end ends then.
    void aVesselThatNobodyEmptiesGetsATransfer()
    {
        Flowsheet f = plant();
        f.phases.pop_back(); // by which the production was emptied
        f.phases.back().until = {};
        f.phases.back().dose = {};
        NewUnit filter;
        filter.type = "depth_filter";
        filter.into = *std::ranges::find(f.streams, model::PortRef{"production", "out"}, &model::StreamEntry::from);
        f = addUnit(f, catalogue(), filter)->flowsheet;
        const Checked before(f);
        QVERIFY2(before.errors.empty(), before.errors.empty() ? "" : before.errors.front().what.text().c_str());
        const model::Remedy* remedy = before.remedy("units/production/out");
        QVERIFY(remedy);
        const Edited after = applyOffer(f, catalogue(), remedy->offer);
        QVERIFY2(after, after ? "" : after.error().what.text().c_str());
        const Checked mended(*after);
        QVERIFY2(mended.errors.empty(), mended.errors.empty() ? "" : mended.errors.front().what.text().c_str());
        QVERIFY(!mended.at("units/production/out"));
        const model::PhaseEntry& transfer = after->phases.back();
        QCOMPARE(transfer.unit, std::string("production"));
        QCOMPARE(transfer.after, (std::vector<std::string>{"feed"}));
        // It begins after 96 h of growth at the latest, and ends with the recipe of 19 d.
        QCOMPARE(after->phases[after->phases.size() - 2].until.find("for")->string(), std::string("360 h"));
        QVERIFY(after->duration != f.duration);
    }

    // What is filled beforehand waits for nothing, and a culture without phases for the end of the recipe.
    void aTransferWithoutPhasesBeforeItBeginsByTheClock()
    {
        Flowsheet f = plant();
        f.phases.clear();
        f.controllers.clear();
        set(f, "units/harvest/initial/volume", "100 L");
        for (const auto& [port, start] : {std::pair("units/n1/out", "456 h"), {"units/harvest/out", "0 h"}}) {
            const Edited after = applyOffer(f, catalogue(), {{}, {{model::Edit::Kind::Transfer, port, "50 L"}}});
            QVERIFY2(after, after ? "" : after.error().what.text().c_str());
            QCOMPARE(after->phases.back().at.string(), std::string(start));
        }
        QVERIFY(!applyOffer(f, catalogue(), {{}, {{model::Edit::Kind::Transfer, "units/absent/out", "50 L"}}}));
    }

    void saysWhenThereIsNothingToMendAnyMore()
    {
        Flowsheet f = plant();
        QVERIFY(!applyOffer(f, catalogue(), model::offerToRemove("tags/7")));
        QVERIFY(!applyOffer(f, catalogue(), model::offerToRename("units/n1/params/colour", "heel")));
        QVERIFY(!applyOffer(f, catalogue(), {{}, {{model::Edit::Kind::Insert, "streams/99", "hold_tank"}}}));
        QVERIFY(!applyOffer(f, catalogue(), {{}, {{model::Edit::Kind::Supply, "units/absent/in", "inlet"}}}));
    }

    void offersAVesselAsLargeAsItsContentsBecame()
    {
        Run run;
        figures::Column volume;
        volume.tag = "n1.volume";
        volume.unit = "m3";
        volume.values = {0.1, 2.0634, 1.0};
        run.result.columns.push_back(volume);
        const base::Notice full{"units/n1/params/vessel_volume", base::say("The vessel is full.")};
        const std::optional<model::Offer> offer = offerFor(run, full);
        QVERIFY(offer);
        QCOMPARE(offer->label.text(), std::string("Set to 2070 L"));
        const Edited after = applyOffer(plant(), catalogue(), *offer);
        QVERIFY(after);
        QCOMPARE(model::findAtPath(*after, full.where)->string(), std::string("2070 L"));
        // The peak lay between two output times: the size that was too small is not offered again.
        run.flowsheet = *after;
        run.result.columns.front().values = {0.1, 2.067, 1.0};
        QCOMPARE(offerFor(run, full)->label.text(), std::string("Set to 2120 L"));
        QVERIFY(!offerFor(run, {"units/n1/params/heel", base::say("Low.")}));
        QVERIFY(!offerFor(run, {"units/n2/params/vessel_volume", base::say("The vessel is full.")}));
    }

    // Cells without a size do not settle; what is offered gives them one, and names the cells for a homogenizer.
    void cellsThatNothingSeparatesGetASize_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("param");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("value");
        QTest::newRow("centrifuge") << "centrifuge" << "particle_density" << "components/biomass/diameter" << "1 µm";
        QTest::newRow("filter") << "depth_filter" << "particle_density" << "components/biomass/density" << "1080 kg/m3";
        QTest::newRow("homogenizer") << "homogenizer" << "cells" << "units/step/params/cells" << "biomass";
    }
    void cellsThatNothingSeparatesGetASize()
    {
        QFETCH(QString, type);
        QFETCH(QString, param);
        QFETCH(QString, path);
        QFETCH(QString, value);
        const auto example = std::ranges::find(model::examples(), "ecoli-fed-batch", &model::Example::id);
        base::Errors errors;
        Flowsheet f = model::readPlant(example->text, errors);
        f.units.push_back({.id = "step", .type = type.toStdString()});
        f.units.push_back({.id = "pool", .type = "hold_tank"});
        f.streams.push_back({{"fermenter", "out"}, {"step", "in"}});
        f.streams.push_back({{"step", "out"}, {"pool", "in"}});
        const Checked before(f);
        QVERIFY2(before.errors.empty(), before.errors.empty() ? "" : before.errors.front().what.text().c_str());
        const std::string where = "units/step/params/" + param.toStdString();
        QVERIFY(before.at(where));
        const model::Remedy* remedy = before.remedy(where);
        QVERIFY(remedy);
        const Edited after = applyOffer(f, catalogue(), remedy->offer);
        QVERIFY2(after.ok(), after.ok() ? "" : after.error().what.text().c_str());
        QCOMPARE(model::findAtPath(*after, path.toStdString())->string(), value.toStdString());
        const Checked then(*after);
        QVERIFY(then.errors.empty());
        QVERIFY(!then.at(where));
    }

    // A product that passes into the waste; what is offered holds it back.
    void aMembraneThatLosesTheProductIsOfferedOneThatHoldsIt_data()
    {
        QTest::addColumn<QString>("params");
        QTest::addColumn<QString>("drain");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("value");
        QTest::newRow("cut-off") << R"("cut_off": "30 kDa")"
                                 << "waste" << "cut_off" << "5 kDa";
        QTest::newRow("sieving") << R"("sieving_by": "given")"
                                 << "waste" << "sieving/mini" << "0";
        QTest::newRow("small enough") << R"("cut_off": "10 kDa")"
                                      << "waste" << "" << "";
        QTest::newRow("wanted there") << R"("cut_off": "30 kDa")"
                                      << "product" << "" << "";
    }
    void aMembraneThatLosesTheProductIsOfferedOneThatHoldsIt()
    {
        QFETCH(QString, params);
        QFETCH(QString, drain);
        QFETCH(QString, key);
        QFETCH(QString, value);
        const QString text = QStringLiteral(R"({"format": "titer.plant/1", "name": "Skid",
            "components": [{"id": "mini", "basis": "mass", "molar_mass": "17 kg/mol", "role": "product"}],
            "units": [{"id": "skid", "type": "ufdf", "params": {"vessel_volume": "50 L", %1},
                       "initial": {"volume": "20 L", "mini": "5 g/L"}},
                      {"id": "drain", "type": "outlet", "params": {"takes": "%2"}}],
            "streams": [{"from": "skid.permeate", "to": "drain.in"}], "recipe": {"duration": "1 h"}})")
                                 .arg(params, drain);
        base::Errors errors;
        const Flowsheet f = model::readPlant(text.toStdString(), errors);
        QVERIFY(errors.empty());
        const Checked before(f);
        QVERIFY2(before.errors.empty(), before.errors.empty() ? "" : before.errors.front().what.text().c_str());
        const auto lost = [](const base::Notice& n) { return n.what.text().find("“mini”") != std::string::npos; };
        QCOMPARE(std::ranges::any_of(before.notices, lost), !key.isEmpty());
        if (key.isEmpty()) return;
        const std::string where = "units/skid/params/" + key.toStdString();
        const model::Remedy* remedy = before.remedy(where);
        QVERIFY(remedy);
        const Edited after = applyOffer(f, catalogue(), remedy->offer);
        QVERIFY2(after.ok(), after.ok() ? "" : after.error().what.text().c_str());
        const base::Json* set = model::findAtPath(*after, where);
        QVERIFY(set);
        QCOMPARE(QString::fromStdString(set->isString() ? set->string() : set->write(false)), value);
        const Checked then(*after);
        QVERIFY(then.errors.empty());
        QVERIFY(std::ranges::none_of(then.notices, lost));
    }

    // Two weeks where nothing says more, else a day more than the phases take by their times.
    void aRunWithoutAnEndIsOfferedOneThatItsPhasesNeed()
    {
        const auto offered = [](const char* phases) {
            const std::string text =
                std::string(R"({"format": "titer.plant/1", "components": [{"id": "sugar", "basis": "mass"}], "units": [
                  {"id": "seed", "type": "hold_tank", "initial": {"volume": "100 L"}}, {"id": "vessel", "type": "hold_tank"}],
                  "streams": [{"from": "seed.out", "to": "vessel.in"}], "recipe": {"phases": [)") +
                phases + "]}}";
            Run run;
            base::Errors errors;
            run.flowsheet = model::readPlant(text, errors);
            run.plant = std::make_shared<const model::Plant>(model::check(run.flowsheet, catalogue(), errors));
            const auto offer = offerFor(run, {"recipe/duration", base::say("The run has no end.")});
            return errors.empty() && offer ? offer->edits.front().text : std::string("nothing");
        };
        constexpr const char* grow = R"({"id": "grow", "unit": "seed", "at": "0 h", "until": {"for": "96 h"}},
            {"id": "move", "unit": "seed", "after": ["grow"], "transfer": {"from": "seed.out", "flow": "10 L/min", "until": "empty"}})";
        QCOMPARE(offered(""), std::string("14 d"));
        QCOMPARE(offered(grow), std::string("14 d"));
        QCOMPARE(offered((std::string(grow) +
                          R"(, {"id": "feed", "unit": "vessel", "after": ["move"], "until": {"for": "10 d"}})")
                             .c_str()),
                 std::string("15 d"));
        QCOMPARE(
            offered(
                (std::string(grow) +
                 R"(, {"id": "feed", "unit": "vessel", "after": ["move"], "until": {"any": [{"for": "20 d"}, {"for": "30 d"}]}})")
                    .c_str()),
            std::string("25 d"));
    }
};

TITER_TEST(RemediesTest)

} // namespace tst_remedies

#include "tst_remedies.moc"
