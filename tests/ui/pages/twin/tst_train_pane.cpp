// The train in the window: a row for each figure of each step, with unit, median, range and what is to be said of it, in both looks and in German.
#include "tests/support/test_program.h"
#include "tests/support/ui/picture.h"
#include "tests/support/ui/window.h"
#include "ui/pages/twin/train_pane.h"
#include "ui/shown/run_values.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>

namespace tst_train_pane {

using namespace titer;
using pages::TrainPane;
using twin::TrainCapacity;
using twin::TrainStep;

namespace {

constexpr double hour = 3600.0;

// 1 m3 with 5 to 6 kg/m3 through a filter of 4 m2, of which 6 would be needed, onto 0.1 m3 at 80 % of 50 kg/m3: two cycles of 4 kg at most.
app::PreparedAdvice advice()
{
    app::PlannedTrain train;
    train.frame = {.vessel = "production",
                   .label = "Production bioreactor",
                   .component = "mab",
                   .harvest = 336.0 * hour,
                   .emptying = 3.0 * hour,
                   .volume = 1.0,
                   .product = 4.0};
    train.frame.steps = {{.unit = "filter",
                          .label = "Depth filter",
                          .kind = TrainStep::Kind::Filter,
                          .volume = 1.0,
                          .product = 4.0,
                          .time = 3.0 * hour,
                          .loading = 3.0 * hour,
                          .area = 4.0,
                          .used = 1.5},
                         {.unit = "capture",
                          .label = "Protein A",
                          .kind = TrainStep::Kind::Column,
                          .volume = 1.0,
                          .product = 4.0,
                          .time = 5.0 * hour,
                          .loading = 2.0 * hour,
                          .buffers = {{"wash", "Wash", 1.0}},
                          .bed = 0.1}};
    train.options.capacities = {{}, {50.0, 2.5, TrainCapacity::Source::Model}};
    std::vector<twin::VesselState> states;
    for (int i = 0; i <= 10; ++i) states.push_back({336.0 * hour, 1.0, 5.0 + 0.1 * i});
    train.plan = twin::planTrain(train.frame, states, train.options);
    const twin::HarvestDay planned{train.frame.harvest, states};
    const double share = 0.8;
    train.harvests = twin::rankedHarvests(train.frame, {&planned, 1}, {&share, 1}, train.goal, train.options);
    app::PreparedAdvice advice;
    advice.train = train;
    return advice;
}

QString cell(const TrainPane& pane, const QString& step, const QString& figure, int column)
{
    QString of;
    for (int row = 0; row < pane.table()->rowCount(); ++row) {
        if (!pane.table()->item(row, 0)->text().isEmpty()) of = pane.table()->item(row, 0)->text();
        if (of == step && pane.table()->item(row, 1)->text() == figure) return pane.table()->item(row, column)->text();
    }
    return QStringLiteral("no such row");
}

} // namespace

class TrainPaneTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { look::Theme::current().apply(*qApp); }

    void tellsEachFigureWithUnitAndRange()
    {
        TrainPane pane;
        QVERIFY(pane.state().contains(QStringLiteral("with each list")) && pane.table()->rowCount() == 0);
        const app::PreparedAdvice found = advice();
        pane.setFound(&found);
        QVERIFY2(pane.state().contains(QStringLiteral("11 run")), qPrintable(pane.state()));
        QCOMPARE(cell(pane, "Production bioreactor", "Harvest at", 2), shown::valueWithUnit(336.0, "h"));
        QCOMPARE(cell(pane, "Production bioreactor", "Titre", 2), shown::valueWithUnit(5.5, "g/L"));
        QCOMPARE(cell(pane, "Protein A", "Cycles", 2), shown::valueWithUnit(2.0, "1"));
        QCOMPARE(cell(pane, "Protein A", "Buffer: Wash", 2), shown::valueWithUnit(2000.0, "L"));
        QVERIFY(cell(pane, "Protein A", "Load", 4).contains(QStringLiteral("80 % of 50 ± 2.5 g/L at 10 %")));
        QVERIFY(cell(pane, "Protein A", "Load", 3).contains(QStringLiteral(" to ")) &&
                cell(pane, "Protein A", "Load", 3).endsWith(QStringLiteral("\u00a0g/L")));
        QCOMPARE(cell(pane, "Depth filter", "Filter area needed", 2), shown::valueWithUnit(6.0, "m2"));
        QVERIFY(cell(pane, "Depth filter", "Filter area needed", 4).contains(QStringLiteral("enough in 0 %")));
        const QString best = QString::fromUtf8("1. harvest at 336 h, 2 × 27.5 g/L");
        QVERIFY(cell(pane, best, "Product in the pool per hour", 2).endsWith(QStringLiteral("\u00a0kg/h")));
        QVERIFY(cell(pane, best, "Product in the pool per hour", 4).endsWith(QStringLiteral("as the recipe has it")));
        pane.setFound(nullptr);
        QCOMPARE(pane.table()->rowCount(), 0);
    }

    void takesAShareAsItIsTyped()
    {
        TrainPane pane;
        QCOMPARE(*pane.share(), 0.8);
        pane.setShare(0.725);
        QCOMPARE(pane.shareField()->text(), QStringLiteral("72.5 %"));
        QCOMPARE(*pane.share(), 0.725);
        for (const char* wrong : {"0 %", "120 %", "3 h", "much"}) {
            pane.shareField()->setText(QString::fromLatin1(wrong));
            QVERIFY2(!pane.share(), wrong);
        }
    }

    // The button asks for a file; with one it goes back to what the models say.
    void takesTheLastLoadOfAColumn()
    {
        TrainPane pane;
        QSignalSpy asked(&pane, &TrainPane::loadAsked);
        pane.loadButton()->click();
        QCOMPARE(asked.size(), 1);
        pane.setLoadings({{.column = "capture"}}, QStringLiteral("load.csv"));
        QVERIFY(pane.loadButton()->text().contains(QStringLiteral("load.csv")));
        pane.loadButton()->click();
        QCOMPARE(asked.size(), 1);
        QVERIFY(pane.loadings().empty() && !pane.loadButton()->text().contains(QStringLiteral("load.csv")));
    }

    void saysWhyThereIsNone()
    {
        TrainPane pane;
        app::PreparedAdvice found;
        pane.setFound(&found);
        QVERIFY(pane.state().contains(QStringLiteral("columns or filters")));
        found.trainTrouble = base::inputError(base::say("It is harvested."));
        pane.setFound(&found);
        QCOMPARE(pane.state(), QStringLiteral("It is harvested."));
    }

    void standsWholeInBothLooks()
    {
        const app::PreparedAdvice found = advice();
        for (const support::Variant& variant : support::variants()) {
            look::Theme::current().choose(variant.choice);
            TrainPane pane;
            pane.setFound(&found);
            pane.resize(980, 260);
            pane.show();
            support::settle();
            const QStringList cut = support::cutOff(pane);
            QVERIFY2(cut.isEmpty(), qPrintable(variant.name + ": " + cut.join('\n')));
            support::picture(pane, "train-pane-" + variant.name, QSize(980, 260), variant.pixelRatio);
        }
    }
};

TITER_WINDOW_TEST(TrainPaneTest)

} // namespace tst_train_pane

#include "tst_train_pane.moc"
