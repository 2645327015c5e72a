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

namespace tst_optimum_sheet {

using namespace titer;
using pages::OptimumSheet;

namespace {

constexpr const char* flow = "units/medium/program/0/flow";

struct Stage {
    app::Document document{solve::catalogue()};
    QWidget page;
    app::OptimumWork work{document};
    OptimumSheet sheet{work, document, &page};

    Stage()
    {
        const std::string plant = studies::culture("0.1 1/h");
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
