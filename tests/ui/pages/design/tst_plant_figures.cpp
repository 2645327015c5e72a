// What a plant comes to, above its sheet: it follows each edit, and says what is incomplete.
#include "app/common/settings.h"
#include "app/run/auto_run.h"
#include "core/base/units/units.h"
#include "core/solve/catalogue.h"
#include "tests/support/test_program.h"
#include "ui/look/theme.h"
#include "ui/pages/design/design_page.h"
#include "ui/pages/design/design_tools.h"
#include "ui/pages/design/plant_figures.h"
#include "ui/shown/run_values.h"

#include <QApplication>
#include <QFile>
#include <QLocale>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

namespace tst_plant_figures {

using namespace titer;

namespace {

constexpr int longWait = 60000; // [ms]

// 30 L are fed at 5 L/h and emptied into a second tank.
const char* pricedTanks =
    R"({"format": "titer.plant/1", "name": "Tanks", "components": [{"id": "mab", "basis": "mass", "molar_mass": "148 kg/mol", "role": "product"}],
 "units": [{"id": "feed", "type": "inlet", "program": [{"for": "6 h", "flow": "5 L/h", "concentration": {"mab": "2 g/L"}}, {"flow": "0 L/h"}]},
   {"id": "first", "label": "First", "type": "hold_tank", "params": {"vessel_volume": "200 L"}},
   {"id": "second", "label": "Second", "type": "hold_tank", "params": {"vessel_volume": "200 L"}}],
 "streams": [{"from": "feed.out", "to": "first.in"}, {"from": "first.out", "to": "second.in"}],
 "recipe": {"duration": "12 h", "phases": [
   {"id": "fill", "label": "Fill", "unit": "first", "at": "0 h", "until": {"for": "6 h"}},
   {"id": "empty", "label": "Empty", "unit": "second", "after": ["fill"], "transfer": {"from": "first.out", "flow": "10 L/h", "until": "empty"}},
   {"id": "mix", "label": "Mix", "unit": "second", "after": ["empty"], "until": {"for": "2 h"}}]},
 "economics": {"currency": "USD", "year": 2026, "prices": [{"id": "feed", "of": "inlet:feed", "price": "30 USD/L", "source": "example"}]},
 "footprint": {"factors": [{"id": "feed", "of": "inlet:*", "value": 0.5, "unit": "kg/kg", "scope": 3, "source": "example", "year": 2026}]}})";

struct Stage {
    QTemporaryDir folder;
    app::Document document{solve::catalogue()};
    app::AutoRun runs{document};
    app::Settings settings{folder.filePath("titer.ini")};
    pages::DesignPage page{document, runs, settings};

    Stage()
    {
        page.resize(1920, 1000);
        page.setAttribute(Qt::WA_DontShowOnScreen);
        page.show();
    }
    void open(const char* text)
    {
        const QString path = folder.filePath(QStringLiteral("tanks.plant.json"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
        file.close();
        QVERIFY(document.openPlantFile(path).empty());
        ran();
    }
    void ran() { QTRY_VERIFY_WITH_TIMEOUT(runs.isCurrent(), longWait); }
    pages::PlantFigures& figures() const { return page.findChild<pages::DesignTools*>()->figures(); }
    double figure(const char* tag) const
    {
        const figures::Kpi* kpi = runs.run()->result.kpi(tag);
        return kpi ? kpi->value : std::nan("");
    }
};

} // namespace

class PlantFiguresTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { look::Theme::current().apply(*qApp); }

    void sayWhatTheRunComesTo()
    {
        Stage stage;
        stage.open(pricedTanks);
        const QStringList words = stage.figures().words();
        QCOMPARE(words.size(), 3);
        const QString cost = shown::valueWithUnit(base::toUnit(stage.figure("plant.cost"), "USD/g"), "USD/g");
        QVERIFY2(words[0].startsWith(cost), qPrintable(words[0] + QStringLiteral(" against ") + cost));
        QVERIFY(words[1].startsWith(QLocale().toString(qRound(stage.figure("plant.batches")))));
        QVERIFY(words[2].startsWith(shown::valueText(stage.figure("plant.co2") / 1000.0)));
        QVERIFY(words[2].contains(QStringLiteral("kg CO₂e/g")));
        QVERIFY(stage.figures().isVisible());
    }

    void followEachEdit()
    {
        Stage stage;
        stage.open(pricedTanks);
        const double before = stage.figure("plant.cost");
        const QString words = stage.figures().words().value(0);
        model::Flowsheet plant = stage.document.flowsheet();
        base::Errors errors;
        plant.economics = base::readJson(
            R"({"currency": "USD", "year": 2026, "prices": [{"id": "feed", "of": "inlet:feed", "price": "60 USD/L", "source": "example"}]})",
            errors);
        QVERIFY(stage.document.apply(std::move(plant), QStringLiteral("Price")));
        stage.ran();
        // Of a run that goes on from the one before, to the tolerance of a preview.
        QVERIFY(std::abs(stage.figure("plant.cost") - 2.0 * before) < 1e-4 * before);
        QVERIFY(stage.figures().words().value(0) != words);
    }

    // A plant that states nothing has none; what has no price or no factor is said.
    void nothingIsCompleteThatIsNot()
    {
        Stage stage;
        QVERIFY(stage.document.newFromExample("chemostat"));
        stage.ran();
        QVERIFY(stage.figures().words().isEmpty());
        QVERIFY(!stage.figures().isVisible());
        stage.open(pricedTanks);
        model::Flowsheet plant = stage.document.flowsheet();
        base::Errors errors;
        plant.economics = base::readJson(
            R"({"currency": "USD", "year": 2026, "quality": [{"id": "release", "per_batch": "45000 USD"}]})", errors);
        QVERIFY(stage.document.apply(std::move(plant), QStringLiteral("Price")));
        stage.ran();
        QVERIFY2(stage.figures().words().value(0).contains(QStringLiteral("incomplete")),
                 qPrintable(stage.figures().words().join(u'|')));
    }

    void giveWayWhereThereIsNoRoom()
    {
        Stage stage;
        stage.open(pricedTanks);
        stage.figures().fitInto(10);
        QVERIFY(!stage.figures().isVisible());
        QCOMPARE(stage.figures().words().size(), 3);
        stage.figures().fitInto(2000);
        QVERIFY(stage.figures().isVisible());
    }
};

TITER_WINDOW_TEST(PlantFiguresTest)

} // namespace tst_plant_figures

#include "tst_plant_figures.moc"
