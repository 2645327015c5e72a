// The page Economics in its window: it says what is missing, follows the run of the plant, and its panes are used by keys and mouse.
#include "app/session/workbench.h"
#include "tests/support/test_program.h"
#include "tests/support/ui/picture.h"
#include "tests/support/ui/warnings.h"
#include "tests/support/ui/window.h"
#include "ui/help/help_economics.h"
#include "ui/look/language.h"
#include "ui/look/theme.h"
#include "ui/pages/economics/cash_flow_pane.h"
#include "ui/pages/economics/comparison_pane.h"
#include "ui/pages/economics/cost_pane.h"
#include "ui/pages/economics/economics_page.h"
#include "ui/pages/economics/footprint_pane.h"
#include "ui/pages/economics/price_sheet.h"
#include "ui/pages/economics/schedule_pane.h"
#include "ui/plot/figure_row.h"
#include "ui/plot/stacked_bars.h"
#include "ui/plot/timeline/timeline_view.h"
#include "ui/plot/waterfall.h"
#include "ui/plot/xy/xy_plot.h"
#include "ui/widgets/chip.h"

#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableWidget>
#include <QTest>

#include <algorithm>
#include <cmath>

namespace tst_economics_page {

using namespace titer;
using pages::EconomicsPage;

namespace {

constexpr int longWait = 60000; // [ms]

// A tank is filled for 6 h, then emptied for 3 h into a second one, which is mixed for 2 h more.
const char* tanks =
    R"({"format": "titer.plant/1", "name": "Tanks", "components": [{"id": "mab", "basis": "mass", "molar_mass": "148 kg/mol", "role": "product"}],
 "units": [{"id": "feed", "type": "inlet", "program": [{"for": "6 h", "flow": "5 L/h", "concentration": {"mab": "2 g/L"}}, {"flow": "0 L/h"}]},
   {"id": "first", "label": "First", "type": "hold_tank", "params": {"vessel_volume": "200 L"}},
   {"id": "second", "label": "Second", "type": "hold_tank", "params": {"vessel_volume": "200 L"}}],
 "streams": [{"from": "feed.out", "to": "first.in"}, {"from": "first.out", "to": "second.in"}],
 "recipe": {"duration": "12 h", "phases": [
   {"id": "fill", "label": "Fill", "unit": "first", "at": "0 h", "until": {"for": "6 h"}},
   {"id": "empty", "label": "Empty", "unit": "second", "after": ["fill"], "transfer": {"from": "first.out", "flow": "10 L/h", "until": "empty"}},
   {"id": "mix", "label": "Mix", "unit": "second", "after": ["empty"], "until": {"for": "2 h"}}]}})";

struct Stage {
    support::OpenWindow desk;
    window::MainWindow& window = desk.window;

    explicit Stage(QSize size = {1920, 1080})
        : desk(size)
    {
    }
    EconomicsPage& page() { return window.pages().page<EconomicsPage>(); }
    void show()
    {
        QTest::keyClick(&window, Qt::Key_9, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(desk.autoRun.isCurrent(), longWait);
        QTRY_VERIFY_WITH_TIMEOUT(!page().isEmpty() && !page().session().isRunning(), longWait);
        support::settle();
    }
    void openTanks()
    {
        const QString path = desk.folder.filePath(QStringLiteral("tanks.plant.json"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(tanks);
        file.close();
        QVERIFY(window.files().open(path));
        show();
    }
    void settled() { QTRY_VERIFY_WITH_TIMEOUT(!page().session().isRunning(), longWait); }
};

} // namespace

class EconomicsPageTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { look::Theme::current().apply(*qApp); }

    void saysWhatIsMissingAndLeadsOn()
    {
        Stage stage;
        QTest::keyClick(&stage.window, Qt::Key_9, Qt::ControlModifier);
        QCOMPARE(stage.window.pages().current(), QStringLiteral("economics"));
        QVERIFY(stage.page().isEmpty());
        auto* lead = qobject_cast<QPushButton*>(stage.window.focusWidget());
        QVERIFY(lead);
        lead->click();
        QCOMPARE(stage.window.pages().current(), QStringLiteral("design"));
    }

    void drawsBatchesWithTheBottleneckInWords()
    {
        Stage stage;
        stage.openTanks();
        const app::PlantEconomics& found = *stage.page().session().found();
        QVERIFY(found.schedule);
        const QList<plot::TimelineLane> lanes = stage.page().schedule().chart()->lanes();
        QCOMPARE(lanes.size(), qsizetype(found.schedule->units.size()));
        int remarked = 0;
        for (const plot::TimelineLane& lane : lanes) {
            QCOMPARE(lane.bands.size(), 3);
            if (!lane.remark.isEmpty()) ++remarked;
        }
        QCOMPARE(remarked, 1);
        QVERIFY2(stage.page().schedule().sentence().contains(QStringLiteral("bottleneck")),
                 qPrintable(stage.page().schedule().sentence()));
        QCOMPARE(stage.page().schedule().table()->rowCount(), int(found.schedule->units.size()));
    }

    void aNumberThatIsTypedChangesTheSchedule()
    {
        Stage stage;
        stage.openTanks();
        pages::SchedulePane& pane = stage.page().schedule();
        const app::PlantEconomics first = *stage.page().session().found();
        const auto row =
            int(std::ranges::find(first.schedule->units, first.schedule->bottleneck, &schedule::Schedule::Unit::id) -
                first.schedule->units.begin());
        pane.table()->item(row, 1)->setText(QStringLiteral("2"));
        stage.settled();
        QCOMPARE(stage.page().session().order().counts.at(first.schedule->bottleneck), 2);
        QVERIFY(stage.page().session().found()->schedule->cycleTime < first.schedule->cycleTime);
        QVERIFY(stage.page().session().found()->batches > first.batches);
        // What is no number leaves it as it is.
        pane.table()->item(row, 1)->setText(QStringLiteral("many"));
        QCOMPARE(pane.table()->item(row, 1)->text(), QStringLiteral("2"));
        QCOMPARE(stage.page().session().order().counts.at(first.schedule->bottleneck), 2);
    }

    void batchesAndDaysAreChosen()
    {
        Stage stage;
        stage.openTanks();
        pages::SchedulePane& pane = stage.page().schedule();
        const long before = stage.page().session().found()->batches;
        pane.batches()->setValue(5);
        pane.days()->setValue(100);
        stage.settled();
        QCOMPARE(pane.chart()->lanes().first().bands.size(), 5);
        QVERIFY(stage.page().session().found()->batches < before);
        pane.table()->setFocus();
        QTest::keyClick(pane.table(), Qt::Key_C, Qt::ControlModifier);
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(QStringLiteral("Unit\tNumber\tOccupied, h")));
    }

    void theFootprintAddsUpAndTakesFactors()
    {
        Stage stage;
        stage.openTanks();
        stage.page().showPane(EconomicsPage::Pane::Footprint);
        pages::FootprintPane& pane = stage.page().footprint();
        const app::PlantEconomics& found = *stage.page().session().found();
        QVERIFY(found.footprint.product > 0.0);
        double sum = 0.0;
        for (const plot::StackedBarsModel::Bar& bar : pane.bars()->model().bars)
            for (const double part : bar.parts) sum += part;
        QVERIFY(std::abs(sum - found.footprint.intensity()) < 1e-9 * found.footprint.intensity());
        QCOMPARE(pane.table()->rowCount(), int(found.footprint.lines.size()));
        QVERIFY(!pane.withoutButton()->isVisible());
        pane.choice()->setCurrent(1);
        QVERIFY(pane.bars()->model().message.contains(QStringLiteral("factor")));

        const QString path = stage.desk.folder.filePath(QStringLiteral("site.json"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(
            R"({"format": "titer.factors/1", "factors": [{"id": "all", "of": "inlet:*", "value": 0.5, "unit": "kg/kg", "scope": 3, "source": "example", "year": 2026}]})");
        file.close();
        pane.openFactorsAt(path);
        stage.settled();
        QVERIFY(pane.withoutButton()->isVisible());
        QVERIFY(pane.bars()->model().message.isEmpty());
        sum = 0.0;
        for (const plot::StackedBarsModel::Bar& bar : pane.bars()->model().bars)
            for (const double part : bar.parts) sum += part;
        const figures::Footprint& charged = stage.page().session().found()->footprint;
        QVERIFY(charged.allCo2() > 0.0);
        QVERIFY(std::abs(sum - charged.allCo2() / charged.product) < 1e-9 * sum);
        pane.withoutButton()->click();
        stage.settled();
        QVERIFY(!stage.page().session().order().factors);
    }

    void pricesAreTypedPastedAndUndone()
    {
        Stage stage;
        stage.openTanks();
        stage.page().showPane(EconomicsPage::Pane::Cost);
        pages::CostPane& pane = stage.page().cost();
        pages::PriceSheet& sheet = *pane.prices();
        using Sheet = pages::PriceSheet;
        QVERIFY2(pane.sentence().startsWith(QStringLiteral("Incomplete")), qPrintable(pane.sentence()));
        QVERIFY(sheet.rowCount() > 0);
        QCOMPARE(sheet.item(0, Sheet::OfColumn)->text(), QStringLiteral("inlet:feed"));
        QVERIFY(!pane.bars()->model().message.isEmpty());
        sheet.item(0, Sheet::PriceColumn)->setText(QStringLiteral("30 USD/L"));
        QTRY_VERIFY_WITH_TIMEOUT(pane.bars()->model().message.isEmpty(), longWait);
        // 30 L at 30 USD.
        QVERIFY(std::abs(stage.page().session().found()->cost.perBatch() - 900.0) < 1.0);
        QCOMPARE(pane.figures()->figures()[1].unit, QStringLiteral("USD per batch"));
        double sum = 0.0;
        for (const plot::StackedBarsModel::Bar& bar : pane.bars()->model().bars)
            for (const double part : bar.parts) sum += part;
        QVERIFY(std::abs(sum - stage.page().session().found()->cost.perBatch()) < 1e-6);
        // What makes no sense is said, and stands no more.
        const auto rowOfFeed = [&] {
            for (int row = 0; row < sheet.rowCount(); ++row)
                if (sheet.item(row, Sheet::OfColumn)->text() == QLatin1String("inlet:feed")) return row;
            return -1;
        };
        QVERIFY(rowOfFeed() >= 0);
        QSignalSpy failed(&pane, &pages::CostPane::failed);
        sheet.item(rowOfFeed(), Sheet::PriceColumn)->setText(QStringLiteral("dear"));
        QCOMPARE(failed.count(), 1);
        QCOMPARE(sheet.item(rowOfFeed(), Sheet::PriceColumn)->text(), QStringLiteral("30 USD/L"));
        sheet.setCurrentCell(rowOfFeed(), Sheet::PriceColumn);
        sheet.paste(QStringLiteral("20 USD/L\t\toffer\t2026\r\n"));
        QTRY_VERIFY_WITH_TIMEOUT(std::abs(stage.page().session().found()->cost.perBatch() - 600.0) < 1.0, longWait);
        QTRY_COMPARE_WITH_TIMEOUT(sheet.item(rowOfFeed(), Sheet::SourceColumn)->text(), QStringLiteral("offer"),
                                  longWait);
        // One step of undo for what was pasted, one for what was typed.
        stage.window.action("edit.undo")->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(std::abs(stage.page().session().found()->cost.perBatch() - 900.0) < 1.0, longWait);
        stage.window.action("edit.undo")->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(!pane.bars()->model().message.isEmpty(), longWait);
    }

    // 59.6 g come of 30 L, 0.2 L of which stay in the first tank; the other plant pays 20 USD/L.
    void aChangeOfTheCostIsShownByClass()
    {
        Stage stage;
        stage.openTanks();
        stage.page().showPane(EconomicsPage::Pane::Comparison);
        pages::ComparisonPane& pane = stage.page().comparison();
        QVERIFY(!pane.waterfall()->model().message.isEmpty());
        QVERIFY(!pane.keepButton()->isEnabled() && !pane.forgetButton()->isVisible());
        const auto priced = [](const char* price) {
            return QStringLiteral(
                       R"({"currency": "USD", "prices": [{"id": "feed", "of": "inlet:feed", "price": "%1", "source": "example"}]})")
                .arg(QLatin1String(price))
                .toStdString();
        };
        const auto setPrice = [&](const char* price) {
            model::Flowsheet plant = stage.desk.document.flowsheet();
            base::Errors errors;
            plant.economics = base::readJson(priced(price), errors);
            QVERIFY(stage.desk.document.apply(std::move(plant), QStringLiteral("Price")));
        };
        const auto cost = [&] {
            const economics::CostOfGoods& made = stage.page().session().found()->cost;
            return made.perMass(made.perBatch()) / 1000.0;
        };
        setPrice("30 USD/L");
        QTRY_VERIFY_WITH_TIMEOUT(std::abs(cost() - 900.0 / 59.6) < 0.02, longWait);
        QTRY_VERIFY_WITH_TIMEOUT(pane.keepButton()->isEnabled(), longWait);
        pane.keepButton()->click();
        QVERIFY(pane.waterfall()->model().message.isEmpty());
        const double before = cost();
        setPrice("60 USD/L");
        QTRY_VERIFY_WITH_TIMEOUT(std::abs(cost() - 1800.0 / 59.6) < 0.04, longWait);
        QTRY_VERIFY_WITH_TIMEOUT(std::abs(pane.waterfall()->model().end() - cost()) < 1e-9, longWait);
        QCOMPARE(pane.waterfall()->model().from.value, before);
        QCOMPARE(pane.waterfall()->model().changes[0].name, QStringLiteral("Materials"));
        QVERIFY(std::abs(pane.waterfall()->model().changes[0].value - (cost() - before)) < 1e-9);

        const QString path = stage.desk.folder.filePath(QStringLiteral("other.plant.json"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        std::string text = tanks;
        text.pop_back();
        file.write((text + ", \"economics\": " + priced("20 USD/L") + "}").c_str());
        file.close();
        pane.openPlantAt(path);
        QTRY_VERIFY_WITH_TIMEOUT(std::abs(pane.waterfall()->model().from.value - 600.0 / 59.6) < 0.02, longWait);
        QVERIFY(std::abs(pane.waterfall()->model().end() - cost()) < 1e-9);
        // A plant without prices leaves what is compared as it is.
        QSignalSpy failed(&pane, &pages::ComparisonPane::failed);
        pane.openPlantAt(stage.desk.folder.filePath(QStringLiteral("tanks.plant.json")));
        QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, longWait);
        QVERIFY(std::abs(pane.waterfall()->model().from.value - 600.0 / 59.6) < 0.02);
        pane.forgetButton()->click();
        QVERIFY(!pane.waterfall()->model().message.isEmpty());
    }

    void aVentureOfThePlantIsShownWithAllItsRates()
    {
        Stage stage;
        stage.openTanks();
        stage.page().showPane(EconomicsPage::Pane::CashFlow);
        pages::CashFlowPane& pane = stage.page().cashFlow();
        QVERIFY2(pane.sentence().contains(QStringLiteral("economics/venture")), qPrintable(pane.sentence()));
        model::Flowsheet plant = stage.desk.document.flowsheet();
        base::Errors errors;
        plant.economics = base::readJson(
            R"({"currency": "USD", "venture": {"cash_flow": [-1600, 10000, -10000], "rate": "10 %"}})", errors);
        QVERIFY(stage.desk.document.apply(std::move(plant), QStringLiteral("Venture")));
        QTRY_VERIFY_WITH_TIMEOUT(pane.table()->isVisible(), longWait);
        QCOMPARE(pane.table()->rowCount(), 4); // three years and their sum
        int rates = 0;
        for (const plot::XyLevel& level : pane.plot()->model().levels)
            if (level.across) ++rates;
        QCOMPARE(rates, 2);
        QCOMPARE(pane.figures()->figures()[1].value, QStringLiteral("25.0; 400"));
    }

    void whatIsChosenGoesWithThePlant()
    {
        Stage stage;
        stage.openTanks();
        stage.page().session().setBatches(7);
        stage.settled();
        QVERIFY(stage.window.files().openExample("chemostat"));
        QCOMPARE(stage.page().session().order().batches, 3L);
    }

    void eachPaneIsExplained()
    {
        Stage stage;
        QCOMPARE(help::economicsTopicOf(&stage.page()), std::string("page/economics"));
        QCOMPARE(help::economicsTopicOf(&stage.page().schedule()), std::string("page/economics/schedule"));
        QCOMPARE(help::economicsTopicOf(&stage.page().cost()), std::string("page/economics/cost"));
        QCOMPARE(help::economicsTopicOf(&stage.page().footprint()), std::string("page/economics/footprint"));
        QCOMPARE(help::economicsTopicOf(&stage.page().cashFlow()), std::string("page/economics/cash_flow"));
        QCOMPARE(help::economicsTopicOf(&stage.page().comparison()), std::string("page/economics/comparison"));
    }

    void isDrawnInEveryLook_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("scale");
        QTest::addColumn<QSize>("size");
        QTest::addRow("light") << false << QStringLiteral("en") << 100 << QSize(1920, 1080);
        QTest::addRow("dark, small") << true << QStringLiteral("de") << 100 << QSize(1280, 720);
        QTest::addRow("twice the size") << false << QStringLiteral("de") << 200 << QSize(1280, 720);
    }
    void isDrawnInEveryLook()
    {
        QFETCH(bool, dark);
        QFETCH(QString, language);
        QFETCH(int, scale);
        QFETCH(QSize, size);
        const support::Warnings warnings;
        look::Theme::current().choose(dark ? look::Choice::Dark : look::Choice::Light);
        look::Theme::current().setTextScale(scale);
        look::useLanguage(language);
        {
            Stage stage(size);
            QVERIFY(stage.window.files().openExample("capture-column"));
            stage.show();
            for (const EconomicsPage::Pane pane :
                 {EconomicsPage::Pane::Schedule, EconomicsPage::Pane::Cost, EconomicsPage::Pane::Footprint,
                  EconomicsPage::Pane::CashFlow, EconomicsPage::Pane::Comparison}) {
                stage.page().showPane(pane);
                support::settle();
                const QImage image = support::picture(
                    stage.window,
                    QStringLiteral("economics-%1-%2-%3-%4").arg(int(pane)).arg(dark).arg(scale).arg(size.width()), size,
                    1);
                QVERIFY(support::inked(image) > 0.02);
                QCOMPARE(stage.window.size(), size);
                const QStringList cut = support::cutOff(stage.window);
                QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));
            }
        }
        look::useLanguage(QStringLiteral("en"));
        look::Theme::current().setTextScale(100);
        look::Theme::current().choose(look::Choice::Light);
        QCOMPARE(warnings.messages(), QStringList());
    }
};

TITER_WINDOW_TEST(EconomicsPageTest)

} // namespace tst_economics_page

#include "tst_economics_page.moc"
