// The sheet that finds an optimal recipe: from the choices by a front to one step of undo, by keys of the Run menu, and what it refuses.
#include "core/solve/catalogue.h"
#include "tests/studies/culture_plant.h"
#include "tests/support/core/plants.h"
#include "tests/support/core/runs.h"
#include "tests/support/test_program.h"
#include "tests/support/ui/picture.h"
#include "tests/support/ui/window.h"
#include "ui/look/theme.h"
#include "ui/pages/run/sheets/optimum_choices.h"
#include "ui/pages/run/sheets/optimum_sheet.h"
#include "ui/plot/xy/xy_plot.h"

#include <QComboBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableWidget>
#include <QTest>

#include <algorithm>

namespace tst_optimum_sheet {

using namespace titer;
using pages::OptimumSheet;

namespace {

constexpr const char* flow = "units/medium/program/0/flow";

// Filled at u, and loses a share of what is in it.
constexpr const char* tank = R"({"format": "titer.plant/1", "name": "Leaking tank",
    "units": [{"id": "tank", "type": "equations", "params": {
        "states": {"m": {"unit": "m3", "nominal": "1 m3"}},
        "inputs": {"u": {"value": "1 m3/h", "range": ["0 m3/h", "5 m3/h"]}},
        "params": {"k": {"value": "0.5 1/h"}},
        "rates": {"m": "u - k*m"}}, "initial": {"m": "1 m3"}}],
    "recipe": {"duration": "4 h", "phases": []}})";

struct Stage {
    app::Document document{solve::catalogue()};
    QWidget page;
    app::OptimumWork work{document};
    OptimumSheet sheet{work, document, &page};

    explicit Stage(const std::string& plant = studies::culture("0.1 1/h"))
    {
        base::Errors errors;
        document.newPlant(model::readPlant(plant, errors)).ok();
        page.resize(1366, 860);
        page.show();
        sheet.open(runs::run(support::checkedPlant(plant.c_str()), {}));
    }
    int rowOf(const std::string& path) const
    {
        for (std::size_t i = 0; i < work.numbers().size(); ++i)
            if (work.numbers()[i].row.path == path) return int(i);
        return -1;
    }
    void choose(QComboBox* box, const char* figure)
    {
        box->setCurrentIndex(box->findData(QString::fromLatin1(figure)));
        emit box->activated(box->currentIndex());
    }
    // The feed, for volume and cells.
    void fill()
    {
        sheet.choices()->numbers()->item(rowOf(flow), 0)->setCheckState(Qt::Checked);
        choose(sheet.choices()->goalBox(0), "vessel.volume");
        choose(sheet.choices()->goalBox(1), "vessel.peak_cells");
        sheet.choices()->runsField()->setValue(24);
    }
    bool waits()
    {
        return QTest::qWaitFor([this] { return !work.search().isRunning() && !work.looked().isRunning(); }, 20000);
    }
};

} // namespace

class OptimumSheetTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { look::Theme::current().apply(*qApp); }

    void saysWhatIsMissing()
    {
        Stage stage;
        QVERIFY(stage.sheet.isVisible());
        QVERIFY(!stage.sheet.goButton()->isEnabled());
        QVERIFY(!stage.sheet.state().isEmpty());
        stage.fill();
        QVERIFY2(stage.sheet.goButton()->isEnabled(), qPrintable(stage.sheet.state()));
        // Bounds that do not hold what the plant has.
        stage.sheet.choices()->numbers()->item(stage.rowOf(flow), 2)->setText(QStringLiteral("1 L/h"));
        QVERIFY(!stage.sheet.goButton()->isEnabled());
    }

    // A front, its points looked at, one taken over, and undone.
    void takesAPointOfTheFront()
    {
        Stage stage;
        stage.fill();
        QVERIFY2(stage.sheet.goButton()->isEnabled(), qPrintable(stage.sheet.state()));
        stage.sheet.goButton()->click();
        QVERIFY(stage.waits());
        QVERIFY(stage.work.points() > 5);
        QVERIFY(stage.sheet.front()->isVisible());
        QCOMPARE(stage.sheet.front()->model().curves[0].x.size(), stage.work.points());
        QCOMPARE(stage.sheet.values()->rowCount(), 3);
        emit stage.sheet.front()->selected({0, 0});
        QVERIFY(stage.waits());
        QCOMPARE(stage.sheet.course()->model().curves.size(), 2);
        QVERIFY(stage.sheet.courseBox()->count() > 3);
        QVERIFY(support::inked(support::picture(stage.sheet, "optimum_sheet")) > 0.005);
        QSignalSpy put(&stage.sheet, &OptimumSheet::put);
        const model::Flowsheet before = stage.document.flowsheet();
        QVERIFY(stage.sheet.takeButton()->isEnabled());
        stage.sheet.takeButton()->click();
        QCOMPARE(put.count(), 1);
        QVERIFY(!stage.sheet.isVisible());
        QVERIFY(!(stage.document.flowsheet() == before));
        QCOMPARE(stage.document.undoStack()->count(), 1);
        stage.document.undoStack()->undo();
        QVERIFY(stage.document.flowsheet() == before);
    }

    // With draws each point of the front has whiskers, and the one that is looked at has the same spread in its table.
    void showsHowAFrontHolds()
    {
        Stage stage;
        stage.fill();
        stage.sheet.choices()->drawsField()->setValue(12);
        stage.sheet.goButton()->click();
        QVERIFY(stage.waits());
        const plot::XyCurve& points = stage.sheet.front()->model().curves[0];
        QVERIFY(points.x.size() > 5);
        QCOMPARE(points.low.size(), points.x.size());
        QCOMPARE(points.lowX.size(), points.x.size());
        for (qsizetype i = 0; i < points.x.size(); ++i) QVERIFY(points.low[i] < points.high[i]); // cells
        QVERIFY(points.name.contains(QLatin1String("P90")));
        // Two goals with P10, P50 and P90, and the flow.
        QCOMPARE(stage.sheet.values()->rowCount(), 2 + 6 + 1);
        QCOMPARE(stage.work.course()->spread->goals[1].after.p90,
                 stage.work.found()->spreads[std::size_t(stage.work.lookedAt())].goals[1].after.p90);
        QVERIFY(support::inked(support::picture(stage.sheet, "optimum_sheet_whiskers")) > 0.005);
    }

    // One goal, a course in pieces, a limit over the whole run: m' = u - k m fills up to the limit and holds it there, so that a litre more
    // of the limit is a litre more at the end.
    void findsACourseForOneGoal()
    {
        Stage stage(tank);
        const auto* choices = stage.sheet.choices();
        const int row = stage.rowOf("tank.u");
        QVERIFY(row >= 0);
        choices->numbers()->item(row, 0)->setCheckState(Qt::Checked);
        QVERIFY(choices->piecesField()->isEnabled());
        choices->piecesField()->setValue(4);
        choices->numbers()->item(row, 2)->setText(QStringLiteral("0 m3/h"));
        choices->numbers()->item(row, 3)->setText(QStringLiteral("5 m3/h"));
        choices->goalBox(0)->setEditText(QStringLiteral("1*tank.m"));
        emit choices->goalBox(0)->activated(-1);
        QCOMPARE(stage.work.goals().size(), 1u);
        choices->limits()->setPlainText(QStringLiteral("tank.m <= 2 m3"));
        choices->drawsField()->setValue(12);
        QVERIFY2(stage.sheet.goButton()->isEnabled(), qPrintable(stage.sheet.state()));
        stage.sheet.goButton()->click();
        QVERIFY(stage.waits());
        QVERIFY2(stage.work.points() == 1, qPrintable(stage.sheet.remarks().join(u' ') + stage.sheet.state()));
        QVERIFY(stage.work.found()->optimum->status == studies::OptimumStatus::Optimal);
        QVERIFY2(stage.sheet.state().startsWith(QLatin1String("Optimal")), qPrintable(stage.sheet.state()));
        QVERIFY(!stage.sheet.front()->isVisible());
        // The goal, its P10, P50 and P90, how often the limit is crossed, and four pieces.
        QCOMPARE(stage.sheet.values()->rowCount(), 1 + 3 + 1 + 4);
        QVERIFY(stage.sheet.values()->item(4, 0)->text().contains(QLatin1String("tank.m <= 2 m3")));
        // As it is it fills to 1.86 m3, which a draw in thirty brings above 2 m3.
        QVERIFY(stage.work.course()->spread->limits[0].before < stage.work.course()->spread->limits[0].after);
        QVERIFY(stage.work.course()->spread->limits[0].after > 0.0 &&
                stage.work.course()->spread->limits[0].after < 1.0);
        QCOMPARE(stage.sheet.course()->model().curves.size(), 2);
        QVERIFY(stage.sheet.met()->rowCount() >= 1);
        QCOMPARE(stage.sheet.met()->item(0, 0)->text(), QStringLiteral("tank.m <= 2 m3"));
        QVERIFY(stage.sheet.met()->item(0, 1)->text().contains(QLatin1String("better by")));
        const std::size_t phases = stage.document.flowsheet().phases.size();
        stage.sheet.takeButton()->click();
        QCOMPARE(stage.document.flowsheet().phases.size(), phases + 4);
        QCOMPARE(stage.document.undoStack()->count(), 1);
    }

    // On lines a course of two pieces has three values, and is taken over as ramps.
    void findsACourseOnLines()
    {
        Stage stage(tank);
        const auto* choices = stage.sheet.choices();
        const int row = stage.rowOf("tank.u");
        QVERIFY(!choices->formBox()->isEnabled());
        choices->numbers()->item(row, 0)->setCheckState(Qt::Checked);
        QVERIFY(choices->formBox()->isEnabled());
        choices->piecesField()->setValue(2);
        choices->formBox()->setCurrentIndex(1);
        emit choices->formBox()->activated(1);
        choices->numbers()->item(row, 2)->setText(QStringLiteral("0 m3/h"));
        choices->numbers()->item(row, 3)->setText(QStringLiteral("5 m3/h"));
        choices->goalBox(0)->setEditText(QStringLiteral("1*tank.m"));
        emit choices->goalBox(0)->activated(-1);
        choices->limits()->setPlainText(QStringLiteral("tank.m <= 2 m3"));
        QVERIFY2(stage.sheet.goButton()->isEnabled(), qPrintable(stage.sheet.state()));
        stage.sheet.goButton()->click();
        QVERIFY(stage.waits());
        QVERIFY2(stage.work.points() == 1, qPrintable(stage.sheet.remarks().join(u' ') + stage.sheet.state()));
        QCOMPARE(stage.sheet.values()->rowCount(), 1 + 3);
        QVERIFY2(stage.sheet.values()->item(3, 0)->text().endsWith(QLatin1String("at 4 h")),
                 qPrintable(stage.sheet.values()->item(3, 0)->text()));
        stage.sheet.takeButton()->click();
        const std::vector<model::PhaseEntry>& phases = stage.document.flowsheet().phases;
        QCOMPARE(phases.size(), 2u);
        QVERIFY(std::ranges::any_of(phases, [](const model::PhaseEntry& phase) { return !phase.ramp.isNull(); }));
    }

    // A limit that is chosen stands there with its unit, as the recipe as it is just keeps it; all that is offered can be read.
    void offersLimitsWithTheirUnits()
    {
        Stage stage;
        QComboBox* box = stage.sheet.choices()->limitBox();
        const int entry = box->findData(QStringLiteral("vessel.volume <= 2.6 L"));
        QVERIFY(entry >= 0);
        emit box->activated(entry);
        QCOMPARE(stage.work.limits(), QStringLiteral("vessel.volume <= 2.6 L"));
        studies::RecipeRequest request{.flowsheet = stage.document.flowsheet(), .vary = {{flow, "", ""}}};
        for (int i = 0; i < box->count(); ++i) request.limits.push_back(box->itemData(i).toString().toStdString());
        const auto problem = studies::RecipeProblem::open(std::move(request), solve::catalogue());
        QVERIFY2(problem, problem ? "" : problem.error().where.c_str());
    }

    // On a small screen the names and bounds of numbers are read without moving anything.
    void cutsNoColumnOnASmallScreen()
    {
        Stage stage;
        stage.page.resize(1120, 640); // of a window of 1366 x 768
        support::settle();
        support::picture(stage.sheet, QStringLiteral("optimum_sheet_small"), stage.page.size());
        const QTableWidget* numbers = stage.sheet.choices()->numbers();
        int width = 0;
        for (int column = 0; column < numbers->columnCount(); ++column) width += numbers->columnWidth(column);
        QVERIFY2(width <= numbers->viewport()->width(), qPrintable(QString::number(width)));
        const QFontMetrics metrics = numbers->fontMetrics();
        for (int row = 0; row < numbers->rowCount(); ++row)
            QVERIFY2(metrics.horizontalAdvance(numbers->item(row, 1)->text()) < numbers->columnWidth(1),
                     qPrintable(numbers->item(row, 1)->text()));
        QVERIFY(metrics.horizontalAdvance(QStringLiteral("00000.0")) < numbers->columnWidth(2));
        QVERIFY(metrics.horizontalAdvance(QStringLiteral("medium, Outlet, flow")) < numbers->columnWidth(0));
    }

    // A limit that cannot be read is said with its words; what it is about stays.
    void tellsALimitThatIsWrong()
    {
        Stage stage;
        stage.fill();
        stage.sheet.choices()->limits()->setPlainText(QStringLiteral("vessel.nothing <= 3 L"));
        stage.sheet.goButton()->click();
        QVERIFY(stage.waits());
        QCOMPARE(stage.work.points(), 0);
        QCOMPARE(stage.sheet.remarks().size(), 1);
        QVERIFY(stage.sheet.remarks().first().contains(QLatin1String("vessel.nothing")));
        QVERIFY(!stage.sheet.takeButton()->isEnabled());
    }
};

TITER_WINDOW_TEST(OptimumSheetTest)

} // namespace tst_optimum_sheet

#include "tst_optimum_sheet.moc"
