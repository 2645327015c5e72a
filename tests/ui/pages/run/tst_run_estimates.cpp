// Estimators under a recording on the page Run: the forecast starts from what they know, those that a project keeps are in effect and
// changed where they stand.
#include "app/boards/run_feed.h"
#include "app/live/estimators/project_estimators.h"
#include "tests/support/test_program.h"
#include "tests/support/ui/picture.h"
#include "tests/support/ui/run_scene.h"
#include "ui/look/language.h"
#include "ui/look/theme.h"
#include "ui/pages/run/run_ahead.h"
#include "ui/pages/run/shadow/estimate_line.h"
#include "ui/pages/run/shadow/estimator_menu.h"
#include "ui/pages/run/shadow/run_shadow.h"
#include "ui/plot/trend/trend_plot.h"

#include <QFile>
#include <QMenu>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QUndoStack>

#include <cmath>

namespace tst_run_estimates {

using namespace titer;
using namespace titer::pages;
using look::Theme;
using State = app::LiveSession::State;

namespace {

constexpr double hour = 3600.0;

constexpr const char* flask =
    R"json({"format": "titer.plant/1", "name": "flask", "units": [{"id": "flask", "type": "equations",
  "label": "Flask", "params": {"states": {"X": {"unit": "g/L", "label": "Biomass"}}, "params": {"mu": {"value": "0.2 1/h",
  "label": "Growth rate", "range": ["0.01 1/h", "1 1/h"]}}, "rates": {"X": "mu*X"}}, "initial": {"X": "1 g/L"}}],
  "recipe": {"duration": "12 h"}, "tags": [{"tag": "OD", "variable": "flask.X"}]ESTIMATORS})json";

constexpr const char* twin = R"json({"id": "twin", "unit": "flask", "channels": [{"tag": "OD", "variable": "flask.X",
  "noise": "0.02 g/L"}], "parameters": [{"path": "units/flask/params/mu", "start_deviation": "20 %", "walk": "0.5 %/d"}],
  "process_noise": {"flask.X": "0.5 %/d"}})json";

std::string plantWith(const std::string& estimators)
{
    std::string text = flask;
    return text.replace(text.find("ESTIMATORS"), 10, estimators);
}

struct Bench : support::RunScene {
    QTemporaryDir folder;

    // Every half hour until 6 h, growing by 0.25 1/h, where the plant says 0.2 1/h.
    bool lay()
    {
        if (!run()) return false;
        QFile recording(folder.filePath(QStringLiteral("flask.csv")));
        if (!recording.open(QIODevice::WriteOnly)) return false;
        recording.write("time [h],OD [g/L]\n");
        for (int i = 0; i <= 12; ++i)
            recording.write(QStringLiteral("%1,%2\n").arg(0.5 * i).arg(std::exp(0.125 * i)).toUtf8());
        recording.close();
        page.work().shadow().layOver({{"file", recording.fileName().toStdString()}}, QStringLiteral("flask"),
                                     std::numeric_limits<double>::infinity());
        return QTest::qWaitFor([&] { return live.state() == State::Ended && live.frame(); }, 20000);
    }
    bool openPlant(const std::string& text)
    {
        QFile file(folder.filePath(QStringLiteral("flask.plant.json")));
        if (!file.open(QIODevice::WriteOnly)) return false;
        file.write(text.c_str());
        file.close();
        return document.openPlantFile(file.fileName()).empty();
    }
    bool openProject(const std::vector<store::Item>& estimators)
    {
        const QString path = folder.filePath(QStringLiteral("flask.titer"));
        {
            auto project = store::ProjectFile::create(path.toStdString(), plantWith(""));
            if (!project || !project->saveItems(store::ItemKind::Estimator, estimators, {})) return false;
        }
        return document.openProject(path).ok();
    }
    std::vector<model::EstimatorEntry> kept()
    {
        auto read = document.project()->ask([](store::ProjectFile& file) { return app::readEstimators(file); });
        return read ? *read : std::vector<model::EstimatorEntry>();
    }
    RunShadow& shadow() { return *page.shadow(); }
    const plot::Series& cells() const
    {
        return const_cast<RunPage&>(page).trends()->column()->plots().first()->model().series.first();
    }
    bool estimates() const { return live.frame() && live.frame()->ended && !live.frame()->estimators.empty(); }
};

QStringList textsOf(QMenu* menu)
{
    emit menu->aboutToShow();
    QStringList texts;
    for (const QAction* action : menu->actions()) texts.append(action->text());
    return texts;
}

} // namespace

class RunEstimatesTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { Theme::current().apply(*qApp); }
    void cleanup()
    {
        Theme::current().choose(look::Choice::Light);
        look::useLanguage(QStringLiteral("en"));
    }

    // At 12 h the batch has exp(3) = 20.1 g/L, where the model alone says 11.0 g/L.
    void theForecastStartsFromTheEstimate()
    {
        Bench bench;
        QVERIFY(bench.openPlant(plantWith(", \"estimators\": [" + std::string(twin) + "]")));
        QVERIFY(bench.lay());
        RunAhead& ahead = *bench.page.figures().ahead();
        QTRY_VERIFY(ahead.isOn());
        QTRY_VERIFY_WITH_TIMEOUT(ahead.forecast() && ahead.forecast()->order.estimates, 30000);
        QVERIFY2(ahead.words().contains(QStringLiteral("from the estimate")), qPrintable(ahead.words()));
        const twin::ForecastBand* band = ahead.forecast()->band("flask.X");
        QVERIFY(band);
        QCOMPARE(ahead.forecast()->forecast.times.front(), 6 * hour);
        QVERIFY2(band->low80.back() < std::exp(3.0) && std::exp(3.0) < band->high80.back(),
                 qPrintable(QStringLiteral("%1 %2").arg(band->low80.back()).arg(band->high80.back())));
        QVERIFY(band->low80.back() > 15.0);
        QVERIFY(textsOf(ahead.button()->menu()).first().contains(QStringLiteral("Flask")));
        QTRY_VERIFY(!bench.cells().fan.isEmpty());
        for (const auto& [choice, name] :
             {std::pair(look::Choice::Light, "light"), std::pair(look::Choice::Dark, "dark")}) {
            Theme::current().choose(choice);
            support::picture(bench.page, QStringLiteral("run-estimate-ahead-%1").arg(QLatin1String(name)),
                             bench.page.size());
        }

        // The boards say the same.
        app::RunFeed feed(bench.live);
        feed.setRun(bench.page.model().run());
        const auto bands = [&] { return feed.bands("model/flask.X", 0.05); };
        QTRY_VERIFY_WITH_TIMEOUT(bands() && !bands()->x.empty(), 30000);
        QCOMPARE(bands()->estimated, std::vector<std::string>{"Flask"});
        QCOMPARE(bands()->parameters, 0);
        // Where the scrubber stands at another time no estimator stands.
        feed.setNow(2 * hour);
        QTRY_VERIFY_WITH_TIMEOUT(bands() && !bands()->x.empty() && bands()->estimated.empty(), 30000);

        // Without an estimator the spread is one that was typed in, and is named so.
        bench.shadow().estimatorMenu()->setUnit("flask", false);
        QTRY_VERIFY_WITH_TIMEOUT(ahead.forecast() && !ahead.forecast()->order.estimates, 60000);
        QVERIFY2(ahead.words().contains(QStringLiteral("typed in by hand")), qPrintable(ahead.words()));
    }

    void changesTheEstimatorsOfAProjectWhereTheyStand()
    {
        Bench bench;
        QVERIFY(bench.openProject({{"twin", twin}}));
        QVERIFY(bench.document.flowsheet().estimators.empty());
        QVERIFY(bench.lay());
        QTRY_VERIFY_WITH_TIMEOUT(bench.estimates(), 30000);
        QCOMPARE(bench.live.frame()->estimators.front().id, std::string("twin"));
        QTRY_VERIFY2(bench.shadow().estimateLine()->wordsNow().contains(QStringLiteral("Growth rate")),
                     qPrintable(bench.shadow().estimateLine()->wordsNow()));
        QMenu* menu = bench.shadow().estimatorMenu()->menu();
        QVERIFY2(textsOf(menu).contains(QStringLiteral("Flask (kept by the project)")),
                 qPrintable(textsOf(menu).join(u'|')));

        bench.shadow().estimatorMenu()->setParameter("flask", "units/flask/params/mu", false);
        QCOMPARE(bench.kept().size(), std::size_t(1));
        QVERIFY(bench.kept().front().parameters.empty());
        QVERIFY(bench.document.flowsheet().estimators.empty());
        QTRY_VERIFY_WITH_TIMEOUT(bench.estimates() &&
                                     !bench.shadow().estimateLine()->wordsNow().contains(QStringLiteral("Growth rate")),
                                 30000);

        bench.shadow().estimatorMenu()->setUnit("flask", false);
        QVERIFY(bench.kept().empty() && bench.document.flowsheet().estimators.empty());
        QTRY_VERIFY_WITH_TIMEOUT(bench.live.frame() && bench.live.frame()->estimators.empty(), 30000);
        bench.document.undoStack()->undo();
        bench.document.undoStack()->undo();
        QCOMPARE(bench.kept().size(), std::size_t(1));
        QCOMPARE(bench.kept().front().parameters.size(), std::size_t(1));
        QTRY_VERIFY_WITH_TIMEOUT(bench.estimates(), 30000);
    }

    // One that cannot run is named, and stays in the project as it is.
    void saysWhyOneOfAProjectCannotRun()
    {
        Bench bench;
        QVERIFY(bench.openProject({{"gone", R"({"unit": "vat", "channels": [{"tag": "OD"}]})"}, {"twin", twin}}));
        QVERIFY(bench.lay());
        QTRY_VERIFY_WITH_TIMEOUT(bench.estimates(), 30000);
        QTRY_VERIFY2(bench.shadow().estimateLine()->wordsNow().contains(QStringLiteral("vat")),
                     qPrintable(bench.shadow().estimateLine()->wordsNow()));
        QCOMPARE(bench.kept().size(), std::size_t(2));
    }
};

TITER_WINDOW_TEST(RunEstimatesTest)

} // namespace tst_run_estimates

#include "tst_run_estimates.moc"
