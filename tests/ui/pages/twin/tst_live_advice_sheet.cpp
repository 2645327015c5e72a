// Advice on a recording that lies over the plant: made from the estimate, left to lapse, declined, accepted into the recipe from then on, and
// compared with what came.
#include "tests/support/test_program.h"
#include "tests/support/ui/picture.h"
#include "tests/support/ui/run_scene.h"
#include "tests/support/ui/window.h"
#include "ui/pages/run/sheets/advice_form.h"
#include "ui/pages/twin/live_advice_sheet.h"
#include "ui/pages/twin/train_pane.h"
#include "ui/pages/twin/twin_page.h"

#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>

#include <cmath>
#include <limits>

namespace tst_live_advice_sheet {

using namespace titer;
using pages::LiveAdviceSheet;
using Answer = store::KeptAdvice::Answer;

namespace {

constexpr double hour = 3600.0;

// X is fed at a constant rate and grows, at 0.25 1/h where the plant says 0.2 1/h.
constexpr const char* plant = R"json({"format": "titer.plant/1", "name": "flask", "units": [
    {"id": "flask", "type": "equations", "label": "Flask", "params": {"states": {"X": {"unit": "g/L"}},
      "inputs": {"feed": "0 g/L/h"}, "params": {"mu": {"value": "0.2 1/h", "range": ["0.01 1/h", "1 1/h"]}},
      "rates": {"X": "mu*X + feed"}}, "initial": {"X": "1 g/L"}}],
  "recipe": {"duration": "10 h", "phases": [{"id": "grow", "label": "Grow", "unit": "flask", "at": "0 h",
    "set": {"flask.feed": "0.5 g/L/h"}}]}, "tags": [{"tag": "OD", "variable": "flask.X"}],
  "estimators": [{"id": "e", "unit": "flask", "channels": [{"tag": "OD", "variable": "flask.X", "noise": "0.02 g/L"}],
    "parameters": [{"path": "units/flask/params/mu", "start_deviation": "20 %"}]}]})json";

QByteArray samples()
{
    QByteArray text = "time [h],OD [g/L]\n";
    for (int i = 0; i <= 40; ++i)
        text += QStringLiteral("%1,%2\n").arg(0.25 * i).arg(3.0 * std::exp(0.25 * 0.25 * i) - 2.0).toUtf8();
    return text;
}

} // namespace

class LiveAdviceSheetTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { look::Theme::current().apply(*qApp); }

    void advisesAndKeepsTheAnswers()
    {
        QTemporaryDir folder;
        const auto write = [&](const QString& name, const QByteArray& text) {
            QFile file(folder.filePath(name));
            if (!file.open(QIODevice::WriteOnly)) qFatal("no file");
            file.write(text);
            return file.fileName();
        };
        support::RunScene scene;
        QVERIFY(scene.document.openPlantFile(write("flask.plant.json", plant)).empty() && scene.run());
        QVERIFY(scene.document.createProject(folder.filePath("my.titer")));
        app::LiveAdvice& advice = scene.work.liveAdvice();
        pages::TwinPage page(scene.document);
        page.follow(scene.live);
        page.setAdvice(advice, [] { return true; });
        page.resize(1280, 720);
        page.show();
        LiveAdviceSheet* sheet = page.adviceSheet();
        QSignalSpy failures(sheet, &LiveAdviceSheet::failed);
        scene.laid.layOver({{"file", write("flask.csv", samples()).toStdString()}}, "B-7",
                           std::numeric_limits<double>::infinity(), "replay", {4.0 * hour, true});
        QTRY_VERIFY_WITH_TIMEOUT(scene.laid.isActive() && advice.whyNot().isEmpty(), 20000);
        sheet->open(scene.live.plant().get());
        sheet->form()->goalField()->setText(QStringLiteral("flask.X"));
        sheet->form()->limitsField()->setText(QStringLiteral("flask.X <= 1 kg/L"));
        sheet->validityField()->setText(QStringLiteral("0.5 h"));
        sheet->goButton()->click();
        QTRY_VERIFY_WITH_TIMEOUT(!advice.offers().empty(), 20000);
        // A feed of 0.15 g/L/h more, over the 6 h that are left: 0.15/mu (exp(mu 6 h) - 1).
        QVERIFY(std::abs(advice.at() - 4.0 * hour) < 1.0);
        QCOMPARE(advice.offers().size(), std::size_t(1));
        const twin::Advice first = advice.offers()[0].advice;
        const double gain = 0.15 / 0.25 * (std::exp(1.5) - 1.0);
        QVERIFY2(std::abs(first.gain.p50 / gain - 1.0) < 0.1, qPrintable(QString::number(first.gain.p50)));
        QVERIFY(first.gain.p10 < first.gain.p50 && first.gain.p50 < first.gain.p90);
        QVERIFY(first.reach && *first.reach > 1.0);
        QCOMPARE(sheet->offers()->item(0, 5)->text(), QStringLiteral("kept"));
        QVERIFY(sheet->train()->state().contains(QStringLiteral("columns or filters")));
        QCOMPARE(sheet->train()->table()->rowCount(), 0);
        QVERIFY(!sheet->train()->shareField()->isEnabled());
        support::settle();
        const QStringList cut = support::cutOff(page);
        QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));

        // An hour later nobody had answered.
        scene.live.seek(5.0 * hour);
        QTRY_VERIFY_WITH_TIMEOUT(std::abs(advice.at() - 5.0 * hour) < 1.0, 20000);
        QCOMPARE(advice.record().size(), std::size_t(1));
        QVERIFY(advice.record()[0].answer == Answer::Lapsed && advice.offers()[0].answer == Answer::Lapsed);
        QVERIFY(!advice.decline(0, "  ").ok());
        QVERIFY(advice.decline(0, "pump at its limit").ok());
        QVERIFY(advice.offers()[0].answer == Answer::Declined && !sheet->declineButton()->isEnabled());

        sheet->acceptButton()->click();
        QVERIFY2(failures.isEmpty(), qPrintable(failures.isEmpty() ? QString() : failures[0][0].toString()));
        QCOMPARE(advice.record().size(), std::size_t(3));
        const store::KeptAdvice accepted = advice.record()[2];
        QVERIFY(accepted.answer == Answer::Accepted && accepted.batch == "B-7");
        QVERIFY(scene.document.undoStack()->undoText().contains(QStringLiteral("Take the advice")));
        // What lies over the plant goes on with a recipe that was another one until then.
        QTRY_VERIFY_WITH_TIMEOUT(scene.live.plant() && scene.live.plant()->phases.size() == 2, 20000);
        QVERIFY(std::abs(scene.live.plant()->phases[1].set.front().second * hour - 0.65) < 1e-9);
        QVERIFY(std::abs(scene.live.plant()->phases[0].until.front().limit - 5.0 * hour) < 1.0);
        QTRY_VERIFY_WITH_TIMEOUT(!advice.offers().empty(), 20000);
        // A page that is made again says what goes on.
        LiveAdviceSheet again(advice, [] { return true; }, &page);
        again.open(scene.live.plant().get());
        QCOMPARE(again.form()->goalField()->text(), QStringLiteral("flask.X"));
        QCOMPARE(again.form()->limitsField()->text(), QStringLiteral("flask.X <= 1 kg/L"));
        QCOMPARE(again.validityField()->text(), QStringLiteral("0.5 h"));
        again.leave();

        // At its end the promise is compared with what was measured, which knew nothing of the advice.
        sheet->goButton()->click();
        scene.live.seek(10.0 * hour);
        QTRY_VERIFY_WITH_TIMEOUT(advice.record()[2].came.has_value(), 20000);
        QVERIFY(std::abs(advice.record()[2].came->value - (3.0 * std::exp(2.5) - 2.0)) < 1e-3);
        QVERIFY(!advice.record()[2].came->isEstimated && advice.record()[2].came->value < accepted.promised.p50);
        // What was offered on that recipe stood open when the advice was stopped, and lapsed on the way there.
        const auto hasLapsed = [&] {
            return advice.record().size() == 4 && advice.record()[3].answer == Answer::Lapsed &&
                   advice.record()[3].path == "recipe/phases/grow_2/set/flask.feed";
        };
        QVERIFY(hasLapsed());

        // It is there again with the project.
        QVERIFY(scene.document.closeProject());
        QVERIFY(scene.document.openProject(folder.filePath("my.titer")));
        QTRY_VERIFY_WITH_TIMEOUT(!advice.record().empty(), 20000);
        QVERIFY(hasLapsed());
        QVERIFY(advice.record()[1].reason == "pump at its limit" && advice.record()[2].came);
        QVERIFY(advice.offers().empty() && !advice.isOn());
    }
};

TITER_WINDOW_TEST(LiveAdviceSheetTest)

} // namespace tst_live_advice_sheet

#include "tst_live_advice_sheet.moc"
