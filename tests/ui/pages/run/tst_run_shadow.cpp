// A recording over the plant: in which unit its gaps are reported, and where it is laid on the clock of the model.
#include "app/common/shown_units.h"
#include "app/live/connectors.h"
#include "tests/support/test_program.h"
#include "tests/support/ui/run_scene.h"
#include "ui/look/theme.h"
#include "ui/pages/run/shadow/align_button.h"
#include "ui/pages/run/shadow/estimate_line.h"
#include "ui/pages/run/shadow/estimator_menu.h"
#include "ui/pages/run/shadow/gap_table.h"
#include "ui/pages/run/shadow/run_shadow.h"
#include "ui/pages/run/shadow/shadow_samples.h"
#include "ui/pages/run/shadow/tag_mapping.h"
#include "ui/plot/timeline/timeline.h"
#include "ui/plot/trend/trend_plot.h"
#include "ui/shown/run_trends.h"
#include "ui/widgets/tag_chooser.h"

#include <QFile>
#include <QMenu>
#include <QPointer>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QUndoStack>

#include <algorithm>
#include <cmath>
#include <memory>

namespace tst_run_shadow {

using namespace titer;
using namespace titer::pages;
using State = app::LiveSession::State;

namespace {

constexpr double day = 86400.0;

struct Bench : support::RunScene {
    QTemporaryDir folder;
    double start = 0.0; // of the culture [s]

    bool run()
    {
        if (!RunScene::run()) return false;
        start = result().starts[std::size_t(page.model().run()->plant->unitIndex("production"))];
        return start > 0.0;
    }
    const figures::RunResult& result() const { return const_cast<RunPage&>(page).model().run()->result; }
    // Cells and titre [mg/L] of the run itself, as a recording that begins at inoculation.
    connect::Settings recording(double titreFactor = 1.0)
    {
        QFile file(folder.filePath(QStringLiteral("run 12.csv")));
        if (!file.open(QIODevice::WriteOnly)) qFatal("no file");
        file.write("time [d],VCD [1e6 cells/mL],Titer [mg/L]\n");
        for (double at = 0.25 * day; start + at < result().times.back(); at += 0.5 * day) {
            const double cells = result().at(*result().column("production.cells"), start + at) * 1e-12;
            const double titre = result().at(*result().column("production.mab"), start + at) * 1000.0 * titreFactor;
            if (std::isfinite(cells) && std::isfinite(titre))
                file.write(QStringLiteral("%1,%2,%3\n").arg(at / day).arg(cells).arg(titre).toUtf8());
        }
        return {{"file", file.fileName().toStdString()}};
    }
    // Laid over the run, and played to its end.
    bool lay(const connect::Settings& settings)
    {
        page.work().shadow().layOver(settings, QStringLiteral("run 12"), std::numeric_limits<double>::infinity());
        return QTest::qWaitFor([&] { return live.state() == State::Ended && live.frame(); }, 20000);
    }
    RunShadow& shadow() { return *page.shadow(); }
    double rmse(std::size_t tag) const { return live.frame() ? live.frame()->gaps[tag].rmse : std::nan(""); }
};

QAction* actionWith(const QMenu* menu, const QString& words)
{
    for (QAction* action : menu->actions())
        if (action->text().contains(words)) return action;
    return nullptr;
}

} // namespace

class RunShadowTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { look::Theme::current().apply(*qApp); }
    void cleanup() { app::ShownUnits::current().forget(); }

    // 200 mg/L too much of some grams: the page reports titres in g/L, and so the gap.
    void reportsGapsInTheUnitOfThePage()
    {
        Bench bench;
        QVERIFY(bench.run());
        QVERIFY(bench.lay(bench.recording(1.1)));
        bench.laid.beginAt(bench.start + 0.25 * day);
        QTRY_VERIFY(bench.live.state() == State::Ended && bench.live.frame() &&
                    bench.live.frame()->gaps[1].compared > 15);
        const double rmse = bench.rmse(1);
        QVERIFY(rmse > 50.0 && rmse < 1000.0); // [mg/L]
        const QString shown =
            bench.page.model().variable(QStringLiteral("production.mab"))
                ? QString::fromStdString(bench.page.model().variable(QStringLiteral("production.mab"))->displayUnit)
                : QString();
        QCOMPARE(shown, QStringLiteral("g/L"));
        QTableWidget* table = bench.shadow().table();
        const auto cell = [&](int column) { return table->item(1, column)->text(); };
        QTRY_VERIFY2(std::abs(cell(4).replace(u',', u'.').toDouble() - rmse / 1000.0) < 0.01 * rmse / 1000.0 + 0.001,
                     qPrintable(cell(4)));
        QCOMPARE(cell(1), QStringLiteral("Titer, g/L"));
        QVERIFY(table->item(1, 1)->toolTip().contains(QStringLiteral("mg/L")));
    }

    // The plant says it before anything was run, and of a tag that is tied to nothing a person chose it.
    void reportsTheUnitOfThePageBeforeARun()
    {
        Bench bench;
        QFile file(bench.folder.filePath(QStringLiteral("run 13.csv")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("time [d],Titer [mg/L],Spare probe [°C]\n1,200,37\n2,500,37\n");
        file.close();
        app::ShownUnits::current().chooseFor("K", "°F");
        // Next to the page, which runs the plant with the recording.
        shown::RunModel model;
        app::LiveSession live{bench.plugins};
        app::PlantShadow laid(bench.document, live);
        RunShadow shadow(bench.document, laid, model);
        laid.layOver({{"file", file.fileName().toStdString()}}, QStringLiteral("run 13"),
                     std::numeric_limits<double>::infinity(), "replay");
        QTRY_VERIFY_WITH_TIMEOUT(live.state() == State::Ended && live.frame(), 20000);
        const QTableWidget* table = shadow.table();
        QCOMPARE(table->item(0, 1)->text(), QStringLiteral("Titer, g/L"));
        QVERIFY(table->item(0, 1)->toolTip().contains(QStringLiteral("mg/L")));
        QCOMPARE(table->item(1, 1)->text(), QStringLiteral("Spare probe, °F"));
        const QList<shown::Recorded> spare = unlinkedOf(laid, {QStringLiteral("recording:Spare probe")});
        QCOMPARE(spare.size(), 1);
        QCOMPARE(spare.first().unit, QStringLiteral("°F"));
        QVERIFY(!spare.first().samples.values.isEmpty());
        QVERIFY(std::abs(spare.first().samples.values.first() - 98.6) < 1e-9);
    }

    // Next to a simulated plant, whose tags go by the places of the plant file.
    void callsTagsAsPeopleDo()
    {
        Bench bench;
        app::addBuiltInConnectors(bench.plugins);
        bench.page.work().shadow().layOver({{"plant", "cho-fed-batch"}, {"every", "1 s"}}, QStringLiteral("simulated"),
                                           1.0, "simulated_plant");
        QTableWidget* table = bench.shadow().table();
        QTRY_VERIFY_WITH_TIMEOUT(table->rowCount() > 10, 20000);
        QStringList names;
        for (int row = 0; row < table->rowCount(); ++row) names << table->item(row, 1)->text();
        QVERIFY2(names.contains(QStringLiteral("Production bioreactor: Temperature, set-point, °C")),
                 qPrintable(names.join(u'\n')));
        for (const QString& name : names) QVERIFY2(!name.startsWith(QStringLiteral("set.")), qPrintable(name));
    }

    // Of several vessels the one in view is suggested, in words, and all at once can be taken.
    void suggestsTheVesselInViewInWords()
    {
        Bench bench;
        QVERIFY(bench.run());
        const connect::Settings recording = bench.recording();
        model::Flowsheet plain = bench.document.flowsheet();
        plain.tags.clear();
        QVERIFY(bench.document.apply(plain, QStringLiteral("no tags")));
        QVERIFY(bench.RunScene::run());
        QVERIFY(bench.lay(recording));
        const QTableWidget* table = bench.shadow().table();
        const auto suggested = [table](int row) { return table->item(row, 2)->text(); };
        for (const char* unit : {"n1", "production"}) {
            bench.page.model().setUnit(bench.page.model().run()->plant->unitIndex(unit));
            const QString name = QString::fromStdString(bench.document.flowsheet().unit(unit)->label);
            QVERIFY2(suggested(0).startsWith(name + QStringLiteral(": Viable cells?")), qPrintable(suggested(0)));
            QVERIFY2(suggested(1).startsWith(name + QStringLiteral(": Antibody?")), qPrintable(suggested(1)));
        }
        const std::unique_ptr<QMenu> menu(bench.shadow().mapping().menuOf(0, &bench.shadow()));
        QVERIFY(actionWith(menu.get(), QStringLiteral("Accept all suggestions (2)")));
        actionWith(menu.get(), QStringLiteral("Accept all suggestions (2)"))->trigger();
        QTRY_COMPARE(bench.document.flowsheet().tags.size(), std::size_t(2));
        QCOMPARE(bench.document.flowsheet().tags[1].variable, std::string("production.mab"));
        QVERIFY(hasLinks(bench.laid));
        bench.document.undoStack()->undo();
        QVERIFY(bench.document.flowsheet().tags.empty());
    }

    // Any parts of the name of a variable and of its unit operation find it, by keys.
    void findsAVariableByItsName()
    {
        Bench bench;
        QVERIFY(bench.run());
        const connect::Settings recording = bench.recording();
        model::Flowsheet plain = bench.document.flowsheet();
        plain.tags.clear();
        QVERIFY(bench.document.apply(plain, QStringLiteral("no tags")));
        QVERIFY(bench.RunScene::run());
        QVERIFY(bench.lay(recording));
        const std::unique_ptr<QMenu> menu(bench.shadow().mapping().menuOf(0, &bench.shadow()));
        actionWith(menu.get(), QStringLiteral("Find…"))->trigger();
        const QPointer<widgets::TagChooser> chooser = bench.shadow().findChild<widgets::TagChooser*>();
        QVERIFY(chooser && chooser->isVisible());
        QTest::keyClicks(chooser->search(), QStringLiteral("production cells viab"));
        QTest::keyClick(chooser->search(), Qt::Key_Return);
        QTRY_COMPARE(bench.document.flowsheet().tags.size(), std::size_t(1));
        QCOMPARE(bench.document.flowsheet().tags[0].variable, std::string("production.cells"));
        QTRY_VERIFY(!chooser);
    }

    // As on the page Data: a tag without dimension is offered what one of it means of a concentration.
    void aDensityIsMappedByAFactor()
    {
        Bench bench;
        QVERIFY(bench.run());
        QFile file(bench.folder.filePath(QStringLiteral("density.csv")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("time [d],OD600 [AU]\n0.25,2\n1,5\n2,11\n");
        file.close();
        QVERIFY(bench.lay({{"file", file.fileName().toStdString()}}));
        TagMapping& mapping = bench.shadow().mapping();
        const std::unique_ptr<QMenu> menu(mapping.menuOf(0, &bench.shadow()));
        bool offered = false;
        for (const QMenu* unit : menu->findChildren<QMenu*>())
            offered = offered || actionWith(unit, QStringLiteral("Antibody by a factor…"));
        QVERIFY(offered);
        const auto before = bench.document.flowsheet().tags;
        QVERIFY(!mapping.mapBy(0, "production.mab", QStringLiteral("0.4 K")));
        QCOMPARE(bench.document.flowsheet().tags, before);
        QVERIFY(mapping.mapBy(0, "production.mab", QStringLiteral("400 mg/L")));
        QCOMPARE(bench.document.flowsheet().tags.back(), (model::TagEntry{"OD600", "production.mab", "400 mg/L"}));
        QTRY_VERIFY(hasLinks(bench.laid));
        QCOMPARE(bench.live.tags()[0].factor, std::string("400 mg/L"));
        bench.document.undoStack()->undo();
        QCOMPARE(bench.document.flowsheet().tags, before);
    }

    // Nobody has named either plant.
    void aNewPlantLetsTheRecordingGo()
    {
        Bench bench;
        QVERIFY(bench.run());
        const connect::Settings recording = bench.recording();
        model::Flowsheet nameless = bench.document.flowsheet();
        nameless.name.clear();
        QVERIFY(bench.document.apply(nameless, QStringLiteral("no name")));
        QVERIFY(bench.RunScene::run());
        QVERIFY(bench.lay(recording));
        QVERIFY(bench.laid.isActive());
        QVERIFY(bench.document.newPlant({}));
        QVERIFY(!bench.laid.isActive());
        QVERIFY(!bench.page.model().run());
    }

    // A recording that says nothing of the plant is shown by itself. A tag that is mapped then stands in its place with its variable, where
    // its plot stayed empty before.
    void whatIsMappedStandsWhereItsTagStood()
    {
        Bench bench;
        QVERIFY(bench.run());
        const connect::Settings recording = bench.recording();
        QFile file(QString::fromStdString(recording.value("file")));
        QVERIFY(file.open(QIODevice::ReadWrite));
        const QByteArray text = file.readAll();
        file.resize(0);
        file.write(QByteArray(text).replace("VCD", "P-101").replace("Titer", "P-102"));
        file.close();
        model::Flowsheet plain = bench.document.flowsheet();
        plain.tags.clear();
        QVERIFY(bench.document.apply(plain, QStringLiteral("no tags")));
        QVERIFY(bench.RunScene::run());
        QVERIFY(bench.lay(recording));
        const shown::RunTrends& trends = *bench.page.trends();
        const QString first = QStringLiteral("recording:P-101"), second = QStringLiteral("recording:P-102");
        QTRY_COMPARE(trends.plots(), (QList<QStringList>{{first}, {second}}));
        bench.shadow().mapping().setVariable(0, "production.cells");
        QTRY_COMPARE(trends.plots(), (QList<QStringList>{{QStringLiteral("production.cells")}, {second}}));
        const auto lines = [&](qsizetype plot) { return trends.column()->plots()[plot]->model().series.size(); };
        QTRY_COMPARE(lines(0), 2); // the model and its samples
        QCOMPARE(lines(1), 1);
        bench.shadow().mapping().setVariable(1, "production.mab");
        QTRY_COMPARE(trends.shownTags(), (QStringList{"production.cells", "production.mab"}));
        QTRY_COMPARE(lines(1), 2);
        // Two tags of one variable are told beside it, until one of them has another.
        const auto told = [&] {
            return bench.shadow().table()->findItems(QStringLiteral("; also P-101"), Qt::MatchEndsWith).size();
        };
        QCOMPARE(told(), 0);
        bench.shadow().mapping().setVariable(1, "production.cells");
        QTRY_COMPARE(told(), 1);
        bench.shadow().mapping().setVariable(1, "production.mab");
        QTRY_COMPARE(told(), 0);
        // By which factor a tag is mapped stays where it is mapped to the same again.
        const auto entryIn = [](auto& flowsheet) {
            return std::ranges::find(flowsheet.tags, "P-101", &model::TagEntry::tag);
        };
        model::Flowsheet by = bench.document.flowsheet();
        entryIn(by)->factor = "2 cells/mL";
        QVERIFY(bench.document.apply(by, QStringLiteral("a factor")));
        bench.shadow().mapping().setVariable(0, "production.cells");
        QCOMPARE(entryIn(bench.document.flowsheet())->factor, std::string("2 cells/mL"));
    }

    // What a plant's estimator makes of the recording stands next to the model; without one nothing says "estimate". The culture grows by
    // 0.25 1/h, where its plant says 0.2 1/h.
    void showsWhatThePlantsEstimatorsSay()
    {
        Bench bench;
        const QString path = bench.folder.filePath(QStringLiteral("flask.plant.json"));
        QFile plant(path), recording(bench.folder.filePath(QStringLiteral("flask.csv")));
        QVERIFY(plant.open(QIODevice::WriteOnly) && recording.open(QIODevice::WriteOnly));
        plant.write(R"json({"format": "titer.plant/1", "name": "flask", "units": [{"id": "flask", "type": "equations",
          "params": {"states": {"X": {"unit": "g/L"}}, "params": {"mu": {"value": "0.2 1/h", "label": "Growth rate",
            "range": ["0.01 1/h", "1 1/h"]}}, "rates": {"X": "mu*X"}}, "initial": {"X": "1 g/L"}}],
          "recipe": {"duration": "12 h"}, "tags": [{"tag": "OD", "variable": "flask.X"}]})json");
        recording.write("time [h],OD [g/L]\n");
        for (int h = 0; h <= 12; ++h)
            recording.write(QStringLiteral("%1,%2\n").arg(h).arg(std::exp(0.25 * h)).toUtf8());
        plant.close(), recording.close();
        QVERIFY(bench.document.openPlantFile(path).empty());
        QVERIFY(bench.RunScene::run());
        QVERIFY(bench.lay({{"file", recording.fileName().toStdString()}}));
        QVERIFY(bench.shadow().table()->isColumnHidden(5));
        QVERIFY(bench.shadow().estimateLine()->wordsNow().isEmpty());

        bench.shadow().estimatorMenu()->setUnit("flask", true);
        bench.shadow().estimatorMenu()->setParameter("flask", "units/flask/params/mu", true);
        QCOMPARE(bench.document.flowsheet().estimators.size(), std::size_t(1));
        QCOMPARE(bench.document.flowsheet().estimators[0].channels.size(), std::size_t(1));
        const auto channel = [&]() -> const app::EstimatorState::Channel* {
            const auto& frame = bench.live.frame();
            if (!frame || !frame->ended || frame->estimators.empty()) return nullptr;
            return &frame->estimators.front().channels.front();
        };
        QTRY_VERIFY_WITH_TIMEOUT(channel() && channel()->gap.compared > 10, 60000);
        QTRY_VERIFY(!bench.shadow().table()->isColumnHidden(5));
        QTRY_VERIFY2(bench.shadow().estimateLine()->wordsNow().contains(QStringLiteral("Growth rate")) &&
                         bench.shadow().estimateLine()->wordsNow().contains(QStringLiteral(" ± ")),
                     qPrintable(bench.shadow().estimateLine()->wordsNow()));
        const auto estimated = estimatesOf(bench.laid, {QStringLiteral("flask.X")});
        QCOMPARE(estimated.size(), 1);
        QVERIFY(estimated.begin()->deviations.constLast() > 0.0);
        // Nearer to what was measured than the model alone.
        QVERIFY2(channel()->gap.rmse < 0.5 * bench.rmse(0),
                 qPrintable(QStringLiteral("%1 %2").arg(channel()->gap.rmse).arg(bench.rmse(0))));
        // Undone, nothing is estimated any more.
        bench.document.undoStack()->undo();
        bench.document.undoStack()->undo();
        QVERIFY(bench.document.flowsheet().estimators.empty());
        QTRY_VERIFY(bench.live.frame() && bench.live.frame()->estimators.empty() && bench.live.estimates().empty());
        QTRY_VERIFY(bench.shadow().estimateLine()->wordsNow().isEmpty());
    }

    void isAlignedToAPhaseByItsMenuAndUndone()
    {
        Bench bench;
        QVERIFY(bench.run());
        QVERIFY(bench.lay(bench.recording()));
        const QString before = bench.shadow().alignButton()->text();
        QVERIFY(bench.shadow().alignButton()->isVisible());
        const double false_ = bench.rmse(0);
        emit bench.shadow().alignButton()->menu()->aboutToShow();
        QVERIFY(bench.shadow().alignButton()->menu()->actions().size() > 4);
        // The first phase of the culture begins with it; the first sample was drawn six hours later.
        QAction* phase = nullptr;
        for (QAction* action : bench.shadow().alignButton()->menu()->actions())
            if (!phase && action->text().startsWith(QStringLiteral("Production"))) phase = action;
        QVERIFY(phase);
        phase->trigger();
        QVERIFY(std::abs(bench.live.offset() + 0.25 * day - bench.start) < 0.1 * day);
        QTRY_VERIFY(bench.live.state() == State::Ended && bench.live.frame());
        QVERIFY2(!(bench.rmse(0) > 0.5 * false_) && bench.rmse(0) < 3.0, qPrintable(QString::number(bench.rmse(0))));
        QVERIFY(bench.shadow().alignButton()->text() != before);
        const plot::Range full = bench.page.timeline()->view()->full();
        QVERIFY(full.from == 0.0 && full.to >= bench.laid.end());
        bench.document.undoStack()->undo();
        QCOMPARE(bench.live.offset(), 0.0);
        QCOMPARE(bench.shadow().alignButton()->text(), before);
        bench.document.undoStack()->redo();
        QVERIFY(bench.live.offset() > 0.0);
    }

    void isProposedWhereItFitsBest()
    {
        Bench bench;
        QVERIFY(bench.run());
        QVERIFY(bench.lay(bench.recording()));
        emit bench.shadow().alignButton()->menu()->aboutToShow();
        const auto fit = [&] { return actionWith(bench.shadow().alignButton()->menu(), QStringLiteral("Best fit")); };
        QVERIFY(fit());
        QTRY_VERIFY2_WITH_TIMEOUT(fit()->isEnabled(), qPrintable(fit()->text() + fit()->toolTip()), 20000);
        QVERIFY2(fit()->text().contains(QStringLiteral("±")), qPrintable(fit()->text()));
        fit()->trigger();
        QVERIFY2(std::abs(bench.live.offset() - bench.start) < 0.15 * day,
                 qPrintable(QString::number((bench.live.offset() - bench.start) / day)));
        QTRY_VERIFY(bench.live.state() == State::Ended && bench.live.frame());
        QVERIFY2(bench.rmse(0) < 1.0, qPrintable(QString::number(bench.rmse(0))));
    }

    void isMovedOnTheTimelineAndKeptByTheProject()
    {
        Bench bench;
        QVERIFY(bench.run());
        const connect::Settings recording = bench.recording();
        QVERIFY(bench.document.createProject(bench.folder.filePath(QStringLiteral("p.titer"))));
        QVERIFY(bench.lay(recording));
        const QList<plot::TimelineLane> lanes = bench.page.timeline()->view()->lanes();
        const auto lane = std::find_if(lanes.begin(), lanes.end(), [](const auto& one) { return one.movable; });
        QVERIFY(lane != lanes.end() && lane->bands.size() == 1);
        QVERIFY(std::abs(lane->bands.first().from - 0.25 * day) < 1.0);
        emit bench.page.timeline()->view()->moved(2.0 * day);
        emit bench.page.timeline()->view()->moved(0.5 * day);
        QCOMPARE(bench.live.offset(), 2.5 * day);
        QCOMPARE(bench.document.undoStack()->count(), 1); // one gesture
        bench.laid.leave();
        QVERIFY(bench.lay(recording));
        QCOMPARE(bench.live.offset(), 2.5 * day);
        QVERIFY(bench.document.openProject(bench.folder.filePath(QStringLiteral("p.titer"))));
        QVERIFY(bench.run());
        QVERIFY(bench.lay(recording));
        QCOMPARE(bench.live.offset(), 2.5 * day);
    }
};

TITER_WINDOW_TEST(RunShadowTest)

} // namespace tst_run_shadow

#include "tst_run_shadow.moc"
