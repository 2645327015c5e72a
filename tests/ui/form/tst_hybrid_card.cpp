// The card of a hybrid law below the form of its unit: data with their hash, range, errors of each run held out, coverage, date, who.
#include "app/form/hybrid_card.h"
#include "core/solve/catalogue.h"
#include "tests/support/test_program.h"
#include "tests/support/ui/picture.h"
#include "tests/support/ui/window.h"
#include "ui/form/hybrid_card_panel.h"
#include "ui/look/language.h"
#include "ui/look/theme.h"

#include <QTest>

namespace tst_hybrid_card {

using namespace titer;
using namespace titer::form;
using look::Theme;

namespace {

constexpr const char* hybrid = R"json({"format": "titer.plant/1", "components": [
  {"id": "biomass", "basis": "mass"}, {"id": "glucose", "basis": "mass", "molar_mass": "180.16 g/mol"}],
 "units": [{"id": "v", "type": "bioreactor", "params": {"vessel_volume": "5 L", "kinetics": {"type": "hybrid",
    "base": {"type": "monod", "species": {"cells": "biomass", "substrate": "glucose"}, "growth_rate": "0.4 1/h"},
    "factors": {"growth_rate": [0.2, 2]}, "inputs": {"substrate": ["0 g/L", "30 g/L"]},
    "networks": [[{"weights": [[1]], "bias": [0]}]],
    "card": {"date": "2027-01-15T08:00:00Z", "by": "ada (Ada Lovelace)",
      "data": [{"name": "run1", "sha256": "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"}],
      "held_out": [{"name": "run5", "error": 0.0213, "base_error": 0.41}],
      "error": 0.0213, "base_error": 0.41, "difference": {"value": -0.389, "low": -0.5, "high": -0.2, "confidence": 0.95},
      "coverage": {"nominal": 0.8, "found": 0.87, "values": 63}, "seed": 1}}},
   "initial": {"volume": "2 L", "biomass": "0.1 g/L", "glucose": "10 g/L"}}],
 "recipe": {"duration": "10 h"}})json";

} // namespace

class HybridCardTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { Theme::current().apply(*qApp); }
    void cleanup() { look::useLanguage(QStringLiteral("en")); }

    void saysWhatTheCardSays()
    {
        app::Document document{solve::catalogue()};
        base::Errors errors;
        QVERIFY(document.newPlant(model::readPlant(hybrid, errors)));
        HybridCardPanel panel(document, "v");
        QVERIFY(!panel.isHidden());
        const QString text = panel.texts().join('|');
        for (const char* part :
             {"ada (Ada Lovelace)", "2027", "run1 (0123456789ab)", "substrate 0 g/L to 30 g/L", "Error in run5",
              "0.0213; rate law alone 0.41", "-0.389 (-0.5 to -0.2)", "87 % of 63 values in the band of 80 %"})
            QVERIFY2(QString(text).replace(QChar(0x2212), '-').contains(part), qPrintable(text + " lacks " + part));
        // The whole hash on demand.
        QVERIFY(app::hybridCard(document.flowsheet(), "v")[1].help.contains("cdef0123456789abcdef"));
    }

    // Without a card it says so; another law has none.
    void followsThePlant()
    {
        app::Document document{solve::catalogue()};
        base::Errors errors;
        model::Flowsheet flowsheet = model::readPlant(hybrid, errors);
        flowsheet.units.front().params["kinetics"].erase("card");
        QVERIFY(document.newPlant(flowsheet));
        HybridCardPanel panel(document, "v");
        QCOMPARE(panel.texts().size(), 2);
        QVERIFY(panel.texts()[1].contains("titer-cli hybrid train"));
        const base::Json base = *flowsheet.units.front().params["kinetics"].find("base");
        flowsheet.units.front().params["kinetics"] = base;
        QVERIFY(document.apply(flowsheet, "the law alone"));
        QVERIFY(panel.isHidden() && panel.texts().isEmpty());
        document.undoStack()->undo();
        QVERIFY(!panel.isHidden() && panel.texts().size() == 2);
    }

    // A card of a newer Titer, or damaged, shows what it has.
    void bearsADamagedCard()
    {
        base::Errors errors;
        model::Flowsheet flowsheet = model::readPlant(hybrid, errors);
        base::Json& card = flowsheet.units.front().params["kinetics"]["card"];
        for (const char* key : {"data", "held_out", "difference", "coverage", "by", "error"}) card[key] = base::Json(7);
        card["date"] = base::Json();
        QVERIFY(!app::hybridCard(flowsheet, "v").isEmpty());
        card = base::Json("none");
        QCOMPARE(app::hybridCard(flowsheet, "v").size(), 1);
    }

    void fitsInGermanAtDoubleSize()
    {
        app::Document document{solve::catalogue()};
        base::Errors errors;
        QVERIFY(document.newPlant(model::readPlant(hybrid, errors)));
        for (const support::Variant& variant : support::variants()) {
            Theme::current().choose(variant.choice);
            look::useLanguage(QStringLiteral("de"));
            HybridCardPanel panel(document, "v");
            panel.resize(360, 640);
            panel.show();
            QTest::qWait(1);
            QCOMPARE(support::cutOff(panel), QStringList());
            const QString name = QStringLiteral("hybrid_card_%1").arg(variant.name);
            QVERIFY(support::inked(support::picture(panel, name, {360, 640}, variant.pixelRatio)) > 0.005);
        }
        Theme::current().choose(look::Choice::Light);
    }
};

TITER_WINDOW_TEST(HybridCardTest)

} // namespace tst_hybrid_card

#include "tst_hybrid_card.moc"
