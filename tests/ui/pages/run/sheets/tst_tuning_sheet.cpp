// The tuning of a loop on trial in the window: a relay on three equal lags, whose ultimate gain is known, proposes settings of which one is taken
// over as one step of undo; a step says how the loop follows; what cannot be tried is said.
#include "app/run/tuning/loop_tuning.h"
#include "core/solve/catalogue.h"
#include "tests/support/test_program.h"
#include "tests/support/ui/picture.h"
#include "tests/support/ui/window.h"
#include "ui/pages/run/sheets/tuning_sheet.h"
#include "ui/plot/xy/xy_plot.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>
#include <QUndoStack>

#include <cmath>
#include <numbers>

namespace tst_tuning_sheet {

using namespace titer;
using namespace titer::pages;

namespace {

constexpr const char* lags = R"json({"format": "titer.plant/1", "name": "Three equal lags",
  "units": [{"id": "p", "type": "equations",
    "params": {"states": {"a": {"unit": "1"}, "b": {"unit": "1"}, "y": {"unit": "1"}}, "inputs": {"u": {"value": 1}},
               "params": {"tau": "60 s"}, "rates": {"a": "(u - a)/tau", "b": "(a - b)/tau", "y": "(b - y)/tau"}},
    "initial": {"a": 1, "b": 1, "y": 1}}],
  "recipe": {"duration": "2 h"},
  "controllers": [{"id": "c", "label": "Lag control", "type": "pid", "reads": "p.y", "writes": "p.u", "setpoint": 1, "period": "1 s",
                   "params": {"gain": 1, "integral_time": "150 s", "output_min": -1000}}]})json";

struct Stand {
    app::Document document{solve::catalogue()};
    app::LoopTuning tuning{document};
    QWidget page;
    TuningSheet sheet{tuning, &page};

    explicit Stand(const char* plant = lags)
    {
        base::Errors errors;
        if (!document.newPlant(model::readPlant(plant, errors)) || !errors.empty()) qFatal("no plant");
        document.checkNow();
        page.resize(1366, 768);
        page.show();
        sheet.open("c");
    }
    bool tries(int kind, const char* size)
    {
        sheet.kindBox()->setCurrentIndex(kind);
        emit sheet.kindBox()->activated(kind);
        sheet.sizeField()->setText(QString::fromLatin1(size));
        sheet.atField()->setText(QStringLiteral("200 s"));
        sheet.durationField()->setText(QStringLiteral("40 min"));
        sheet.goButton()->click();
        return QTest::qWaitFor([this] { return !tuning.job().isRunning() && tuning.job().isDone(); }, 20000);
    }
    const base::Json& params() const { return document.flowsheet().controllers.front().params; }
};

} // namespace

class TuningSheetTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { look::Theme::current().apply(*qApp); }

    void aRelayProposesSettingsByRules()
    {
        Stand stand;
        QVERIFY(!stand.sheet.takeButton()->isEnabled() && !stand.sheet.plot()->model().message.isEmpty());
        QVERIFY(stand.tries(1, "0.3"));
        const app::LoopOutcome* found = stand.tuning.outcome();
        QVERIFY2(found && found->point, qPrintable(stand.sheet.remark()));
        QVERIFY2(std::abs(found->point->gain - 8.0) < 0.6, qPrintable(QString::number(found->point->gain)));
        QVERIFY(std::abs(found->point->period - 217.7) < 10.0);
        QCOMPARE(stand.sheet.rules()->rowCount(), int(runs::tuningRules().size()));
        QCOMPARE(stand.sheet.figures()->rowCount(), 2);
        const QList<plot::XyCurve>& curves = stand.sheet.plot()->model().curves;
        QVERIFY(curves.size() == 2 && curves[1].right && curves[0].x.size() == curves[0].y.size());
        QVERIFY(curves[0].x.last() > 0.3); // [h]
        // The usual rule (Skogestad 2003) is the first; it is taken over in one step.
        QVERIFY(stand.sheet.takeButton()->isEnabled());
        const int steps = stand.document.undoStack()->count();
        stand.sheet.takeButton()->click();
        QCOMPARE(stand.document.undoStack()->count(), steps + 1);
        QVERIFY(std::abs(stand.params().find("gain")->number() - found->point->gain / std::numbers::pi) < 1e-9);
        QCOMPARE(stand.params().find("derivative_time")->string(), std::string("0 s"));
        QCOMPARE(*stand.params().find("output_min"), base::Json(-1000.0));
        stand.document.undoStack()->undo();
        QCOMPARE(*stand.params().find("gain"), base::Json(1.0));
        // Of another controller it is no setting any more.
        model::ControllerEntry other = stand.document.flowsheet().controllers.front();
        other.reads = "p.b";
        QVERIFY(stand.document.apply(app::setController(stand.document.flowsheet(), other, "c"), "Change"));
        QVERIFY(!stand.tuning.canTake());
    }

    void aStepSaysHowTheLoopFollows()
    {
        Stand stand;
        QVERIFY(stand.tries(0, "0.1"));
        const app::LoopOutcome* found = stand.tuning.outcome();
        QVERIFY2(found && found->figures, qPrintable(stand.sheet.remark()));
        QVERIFY(found->figures->riseTime > 20.0 && found->figures->maxSensitivity > 1.0);
        QCOMPARE(stand.sheet.figures()->rowCount(), 5);
        QCOMPARE(stand.sheet.rules()->rowCount(), 0);
        QVERIFY(!stand.sheet.takeButton()->isEnabled());
        QCOMPARE(stand.sheet.plot()->model().curves.size(), 3);
        const QStringList cut = support::cutOff(stand.page);
        QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));
        QVERIFY(support::inked(support::picture(stand.page, QStringLiteral("tuning"), stand.page.size())) > 0.01);
    }

    void whatCannotBeTriedIsSaid()
    {
        Stand stand;
        QCOMPARE(stand.sheet.loopBox()->currentText(), QStringLiteral("Lag control"));
        QVERIFY(!stand.sheet.sizeField()->placeholderText().isEmpty()); // of the set-point
        stand.sheet.sizeField()->setText(QStringLiteral("much"));
        stand.sheet.goButton()->click();
        QVERIFY(!stand.tuning.job().isRunning() && !stand.sheet.remark().isEmpty());
        // Too short to oscillate five times.
        stand.sheet.durationField()->clear();
        QVERIFY(
            stand.tuning.start({.controller = "c", .isRelay = true, .size = "0.3", .at = "200 s", .duration = "60 s"}));
        QTRY_VERIFY(stand.tuning.job().isDone());
        QVERIFY(stand.tuning.remark().contains(QStringLiteral("longer")) && stand.tuning.proposals().empty());
        QVERIFY(!stand.tuning.start({.controller = "none"}));
        // One that is stopped leaves nothing. A decimal comma is one here, too.
        QVERIFY(stand.tuning.start({.controller = "c", .size = "0,1"}));
        stand.tuning.job().stop();
        QVERIFY(!stand.tuning.job().isRunning() && !stand.tuning.outcome());
        // Removed, and not checked since.
        QVERIFY(stand.document.apply(app::removeController(stand.document.flowsheet(), "c"), "Remove"));
        QVERIFY(stand.tuning.usual("c", false).at.isEmpty());
        Stand empty(R"json({"format": "titer.plant/1", "name": "None", "units": [{"id": "out", "type": "outlet"}],
            "recipe": {"duration": "1 h"}})json");
        QVERIFY(!empty.sheet.goButton()->isEnabled());
    }
};

TITER_WINDOW_TEST(TuningSheetTest)

} // namespace tst_tuning_sheet

#include "tst_tuning_sheet.moc"
