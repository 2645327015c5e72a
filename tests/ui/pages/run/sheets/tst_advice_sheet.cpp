// The sheet of advice: it finds what the recipe would gain by, takes one over as one step of undo, and says what is wrong with a goal.
#include "tests/support/test_program.h"
#include "tests/support/ui/picture.h"
#include "tests/support/ui/window.h"
#include "ui/look/theme.h"
#include "ui/pages/run/run_page.h"
#include "ui/pages/run/run_sheets.h"
#include "ui/pages/run/sheets/advice_form.h"
#include "ui/pages/run/sheets/advice_sheet.h"
#include "ui/plot/numbers.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QUndoStack>

#include <cmath>

namespace tst_advice_sheet {

using namespace titer;
using pages::AdviceSheet;

namespace {

// X is fed at a constant rate after 2 h, and grows: more feed is more of it.
const char* plant = R"json({"format": "titer.plant/1", "name": "flask",
 "units": [{"id": "flask", "type": "equations", "params": {"states": {"X": {"unit": "g/L"}}, "inputs": {"feed": "0 g/L/h"},
   "params": {"mu": "0.2 1/h"}, "rates": {"X": "mu*X + feed"}}, "initial": {"X": "1 g/L"}}],
 "recipe": {"duration": "10 h", "phases": [{"id": "grow", "label": "Grow", "unit": "flask", "at": "0 h",
   "set": {"flask.feed": "0.5 g/L/h"}}]}})json";

} // namespace

class AdviceSheetTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { look::Theme::current().apply(*qApp); }

    void advisesAndTakesOver_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::addRow("light") << false;
        QTest::addRow("dark") << true;
    }
    void advisesAndTakesOver()
    {
        QFETCH(bool, dark);
        look::Theme::current().choose(dark ? look::Choice::Dark : look::Choice::Light);
        const QSize size(1366, 768);
        support::Desk desk;
        window::MainWindow window{desk.work()};
        window.resize(size);
        window.show();
        base::Errors errors;
        QVERIFY(desk.document.newPlant(model::readPlant(plant, errors)) && errors.empty());
        window.action("run.start")->trigger();
        pages::RunPage& page = window.pages().page<pages::RunPage>();
        QTRY_VERIFY_WITH_TIMEOUT(page.model().run() != nullptr, 20000);
        // At the end of a run there is nothing to decide.
        page.model().setTime(10 * 3600.0);
        window.action("run.advice")->trigger();
        QVERIFY(!page.sheets().advice());
        page.model().setTime(2 * 3600.0);
        window.action("run.advice")->trigger();
        AdviceSheet* sheet = page.sheets().advice();
        QVERIFY(sheet && sheet->isVisible() && !sheet->takeButton()->isEnabled());
        sheet->form()->goalField()->setText(QStringLiteral("flask.Y"));
        sheet->goButton()->click();
        QVERIFY2(sheet->state().contains(QStringLiteral("A run reports no “flask.Y”")), qPrintable(sheet->state()));
        sheet->form()->goalField()->setText(QStringLiteral("flask.X"));
        sheet->form()->limitsField()->setText(QStringLiteral("flask.X <= 1 kg/L; "));
        sheet->goButton()->click();
        QTRY_VERIFY_WITH_TIMEOUT(sheet->takeButton()->isEnabled(), 20000);
        // The most of what was tried of the one number of the recipe that says something.
        QCOMPARE(sheet->table()->item(0, 2)->text().left(4), QStringLiteral("0.65"));
        QCOMPARE(sheet->table()->item(0, 6)->text(), QStringLiteral("kept"));
        support::settle();
        const QImage image = support::picture(window, QStringLiteral("advice-%1").arg(dark), size, 1);
        QVERIFY(support::inked(image) > 0.02);
        const QStringList cut = support::cutOff(window);
        QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));
        sheet->takeButton()->click();
        QVERIFY(!sheet->isVisible());
        QVERIFY(desk.document.undoStack()->undoText().contains(QStringLiteral("Take the advice")));
        desk.document.checkNow();
        // From then on; what had passed stays as it was.
        const std::vector<model::PlantPhase>& phases = desk.document.plant()->phases;
        QCOMPARE(phases.size(), std::size_t(2));
        QVERIFY(std::abs(phases[0].set.front().second * 3600.0 - 0.5) < 1e-9);
        QVERIFY(phases[0].until.size() == 1 && std::abs(phases[0].until.front().limit - 2 * 3600.0) < 1.0);
        QVERIFY(std::abs(phases[1].set.front().second * 3600.0 - 0.65) < 1e-9 && phases[1].until.empty());
        QCOMPARE(phases[1].after, std::vector<int>{0});
        look::Theme::current().choose(look::Choice::Light);
    }
};

TITER_WINDOW_TEST(AdviceSheetTest)

} // namespace tst_advice_sheet

#include "tst_advice_sheet.moc"
