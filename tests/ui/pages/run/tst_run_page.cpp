// The Run page: it runs, scrubs, stops, compares, exports, and fits into small windows, in every look and in German.
#include "app/common/shown_units.h"
#include "app/form/plant/plant_changes.h"
#include "tests/support/places.h"
#include "tests/support/test_program.h"
#include "tests/support/ui/picture.h"
#include "tests/support/ui/run_scene.h"
#include "tests/support/ui/warnings.h"
#include "ui/flow/flow_view.h"
#include "ui/look/language.h"
#include "ui/pages/run/run_bar.h"
#include "ui/pages/run/run_page.h"
#include "ui/pages/run/run_panes.h"
#include "ui/pages/run/run_plant.h"
#include "ui/pages/run/run_transport.h"
#include "ui/pages/run/shadow/gap_table.h"
#include "ui/pages/run/shadow/run_shadow.h"
#include "ui/pages/run/shadow/tag_mapping.h"
#include "ui/pages/run/vessel_flows.h"
#include "ui/plot/timeline/timeline.h"
#include "ui/plot/trend/trend_plot.h"
#include "ui/shown/run_chooser.h"
#include "ui/shown/run_kpis.h"
#include "ui/shown/run_state.h"
#include "ui/widgets/notice.h"

#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

namespace tst_run_page {

using namespace titer;
using namespace titer::pages;
using namespace titer::shown;
using look::Theme;

namespace {

constexpr QSize wide(1844, 1028);  // of the page in a window of 1920 x 1080
constexpr QSize narrow(1228, 668); // in one of 1280 x 720
constexpr double day = 86400;

connect::Settings shipped()
{
    return {{"file", TITER_SOURCE_DIR "/resources/recordings/cho-fed-batch-run.csv"}};
}

// Online temperature and cells of a laboratory without a unit; the tank's own names are not used.
constexpr const char* unnamedRecording = "time [h],T1 [°C],count\n80,37,0.8\n100,37.1,1.2\n120,36.9,2.0\n";

struct Bench : support::RunGround {
    std::unique_ptr<RunPage> page;

    explicit Bench(const char* example = "cho-fed-batch")
    {
        if (!document.newFromExample(example)) qFatal("the example is missing");
        page = std::make_unique<RunPage>(document, work);
        page->setAttribute(Qt::WA_DontShowOnScreen);
        page->resize(wide);
        page->show();
    }
    std::shared_ptr<const app::Run> run()
    {
        QSignalSpy finished(&session, &app::RunSession::finished);
        page->startRun();
        if (finished.isEmpty() && !finished.wait(60000)) return nullptr;
        return finished.last().first().value<std::shared_ptr<const app::Run>>();
    }
    void set(const char* path, const char* value)
    {
        model::Flowsheet changed = document.flowsheet();
        if (!model::setAtPath(changed, path, base::Json(value))) qFatal("no such place");
        document.apply(changed, QStringLiteral("edit"));
    }
};

} // namespace

class RunPageTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { Theme::current().apply(*qApp); }
    void init()
    {
        Theme::current().choose(look::Choice::Light);
        Theme::current().setTextScale(100);
    }

    void saysWhatItIsForBeforeARun()
    {
        Bench bench;
        QVERIFY(bench.page->model().isEmpty());
        QVERIFY(bench.page->plant()->showsPlant());
        QPushButton* start = nullptr;
        for (QPushButton* button : bench.page->findChildren<QPushButton*>())
            if (button->isVisible() && button->text() == QLatin1String("Run the plant")) start = button;
        QVERIFY(start);
        QSignalSpy finished(&bench.session, &app::RunSession::finished);
        start->click();
        QVERIFY(finished.wait(60000));
        QVERIFY(!bench.page->model().isEmpty());
        QVERIFY(!start->isVisible());
    }

    void aNoticeOfTheRunIsMendedWhereItStands()
    {
        Bench bench;
        const std::string size = "units/production/params/vessel_volume";
        bench.set(size.c_str(), "1600 L");
        QVERIFY(bench.run());
        const auto fixOf = [&]() -> QPushButton* {
            for (widgets::NoticeRow* row : bench.page->plant()->findChildren<widgets::NoticeRow*>())
                for (QPushButton* button : row->findChildren<QPushButton*>())
                    if (button->isVisibleTo(row) && button->text().startsWith(QLatin1String("Set to "))) return button;
            return nullptr;
        };
        QPushButton* fix = fixOf();
        QVERIFY(fix);
        const QString words = fix->text();
        QSignalSpy finished(&bench.session, &app::RunSession::finished);
        fix->click();
        QCOMPARE(QString::fromStdString(model::findAtPath(bench.document.flowsheet(), size)->string()), words.mid(7));
        QCOMPARE(bench.document.undoStack()->undoText(), words);
        // Another run shows what it did.
        QVERIFY(finished.wait(60000));
        QVERIFY(!fixOf());
    }

    void showsTheCultureOfTheLargestVesselAtItsHarvest()
    {
        Bench bench;
        QVERIFY(bench.run());
        const RunModel& model = bench.page->model();
        QCOMPARE(unitName(*model.plant(), model.unit()), QStringLiteral("Production bioreactor"));
        QVERIFY(!bench.page->plant()->showsPlant());
        QCOMPARE(model.time(), model.readingTime(model.unit()));
        QVERIFY(model.time() > 16 * day && model.time() < 18 * day);
        const QList<QStringList> plots{{"production.cells", "production.viability"},
                                       {"production.glucose", "production.lactate"},
                                       {"production.mab"}};
        QCOMPARE(bench.page->trends()->plots(), plots);
        // The titre card holds the result's figure in its unit.
        const figures::Kpi* titer = model.kpi("production.titer");
        QVERIFY(titer);
        const QString words = bench.page->figures().kpis()->cards().first()->accessibleName();
        QVERIFY2(words.contains(valueText(titer->value) + " g/L"), qPrintable(words));
        QVERIFY(bench.page->bar()->statusText().startsWith(QLatin1String("ok, 19 d")));
    }

    void drawsInEveryLookWithoutAWarning()
    {
        support::Warnings warnings;
        Bench bench;
        QVERIFY(bench.run());
        for (const support::Variant& variant : support::variants()) {
            Theme::current().choose(variant.choice);
            bench.page->plant()->showUnit(bench.page->model().plant()->unitIndex("production"));
            const QImage image = support::picture(*bench.page, "run-page-" + variant.name, wide, variant.pixelRatio);
            QVERIFY(support::inked(image) > 0.05);
            QVERIFY(support::contains(image, Theme::current().color(look::Token::Series1)));
            QVERIFY(support::contains(image, Theme::current().color(look::Token::BrothFill)) ||
                    support::contains(image, Theme::current().color(look::Token::Phase1)));
            support::picture(*bench.page, "run-page-narrow-" + variant.name, narrow, variant.pixelRatio);
            QVERIFY(bench.page->panes().isNarrow());
            bench.page->resize(wide);
            bench.page->plant()->showPlant();
            support::picture(*bench.page, "run-page-plant-" + variant.name, wide, variant.pixelRatio);
        }
        QCOMPARE(warnings.messages(), QStringList());
    }

    void speaksGermanAndFits()
    {
        support::Warnings warnings;
        look::useLanguage(QStringLiteral("de"));
        {
            Bench bench;
            QVERIFY(bench.run());
            QVERIFY2(
                bench.page->figures().kpis()->cards().first()->accessibleName().startsWith(QLatin1String("Titer: 4,")),
                qPrintable(bench.page->figures().kpis()->cards().first()->accessibleName()));
            support::picture(*bench.page, "run-page-german", wide);
            support::picture(*bench.page, "run-page-german-narrow", narrow);
            QVERIFY(bench.page->minimumSizeHint().width() <= narrow.width());
            QVERIFY(bench.page->minimumSizeHint().height() <= narrow.height());
        }
        look::useLanguage(QStringLiteral("en"));
        QCOMPARE(warnings.messages(), QStringList());
    }

    void givesOneTimeToFlowsheetCursorsAndFigures()
    {
        Bench bench;
        QVERIFY(bench.run());
        RunPage& page = *bench.page;
        emit page.timeline()->scrubbed(10 * day);
        QCOMPARE(page.model().time(), 10 * day);
        QCOMPARE(page.trends()->timeAxis()->cursor(), 10 * day);
        QCOMPARE(page.clockText(), QStringLiteral("Day 10, 00:00"));
        page.trends()->timeAxis()->setCursor(4.5 * day);
        QCOMPARE(page.model().time(), 4.5 * day);
        QCOMPARE(page.clockText(), QStringLiteral("Day 4, 12:00"));
        // The chip of the vessel shows the value of that time.
        const Variable* cells = page.model().variable("production.cells");
        const double shown = page.model().value(*cells, 4.5 * day) * 1e-12;
        bool found = false;
        for (const ValueChip* chip : page.plant()->vessel()->findChildren<ValueChip*>())
            if (chip->tag() == cells->tag) found = chip->accessibleName().contains(valueText(shown));
        QVERIFY(found);
    }

    void reportsTheStatesOfUnitsOverTime()
    {
        Bench bench;
        QVERIFY(bench.run());
        const RunModel& model = bench.page->model();
        const int seed = model.plant()->unitIndex("n1"), production = model.plant()->unitIndex("production");
        const int filter = model.plant()->unitIndex("filter");
        QCOMPARE(stateAt(model, seed, day), UnitState::Running);
        QCOMPARE(stateAt(model, production, day), UnitState::Idle);
        QCOMPARE(stateAt(model, seed, 8 * day), UnitState::Done);
        QCOMPARE(stateAt(model, production, 8 * day), UnitState::Running);
        QCOMPARE(phaseNameAt(model, production, 8 * day), QStringLiteral("Feed, 37 °C"));
        QCOMPARE(stateAt(model, filter, 8 * day), UnitState::Idle);
        QCOMPARE(stateAt(model, production, 19 * day), UnitState::Done);
        // An idle vessel has no cell density yet, but it has a volume.
        QVERIFY(std::isnan(model.value(*model.variable("production.cells"), day)));
        QVERIFY(model.value(*model.variable("production.volume"), day) > 1.0);
    }

    void stepsAndPlaysByKeys()
    {
        Bench bench;
        QVERIFY(bench.run());
        RunPage& page = *bench.page;
        QTest::keyClick(&page, Qt::Key_Home);
        QCOMPARE(page.model().time(), 0.0);
        const std::vector<double>& times = page.model().result()->times;
        QTest::keyClick(&page, Qt::Key_Period);
        QCOMPARE(page.model().time(), times[1]);
        QTest::keyClick(&page, Qt::Key_Comma);
        QCOMPARE(page.model().time(), 0.0);
        QTest::keyClick(&page, Qt::Key_Space);
        QVERIFY(page.transport().isPlaying());
        QTRY_VERIFY(page.model().time() > 0.0);
        QTest::keyClick(&page, Qt::Key_Space);
        QVERIFY(!page.transport().isPlaying());
        const double here = page.model().time();
        QTest::qWait(100);
        QCOMPARE(page.model().time(), here);
    }

    void stopsAtAnyMomentAndKeepsWhatThereIs()
    {
        Bench bench;
        QSignalSpy finished(&bench.session, &app::RunSession::finished);
        bench.session.setSpeed(2 * day); // the run would take 9.5 s
        bench.session.start(bench.document.flowsheet());
        QTRY_VERIFY(bench.session.simulatedTime() > 0.0);
        QPushButton* stop = nullptr;
        for (QPushButton* button : bench.page->bar()->findChildren<QPushButton*>())
            if (button->accessibleName() == QLatin1String("Stop")) stop = button;
        QVERIFY(stop && stop->isVisible());
        stop->click();
        QVERIFY(finished.wait(5000));
        QVERIFY(bench.page->bar()->statusText().startsWith(QLatin1String("Stopped at")));
        QVERIFY(!bench.page->model().isEmpty());
        QVERIFY(bench.page->model().end() < 19 * day);
        QVERIFY(!stop->isVisible());
    }

    void showsThePhasesOfTheRunThatGoesOn()
    {
        Bench bench;
        const auto former = bench.run();
        QVERIFY(former);
        const auto begin = [](const figures::RunResult& result, const std::string& id, const model::Plant& plant) {
            for (const solve::PhaseRecord& record : result.phases)
                if (plant.phases[std::size_t(record.phase)].id == id) return record.start;
            return -1.0;
        };
        // A faster seed inoculates earlier than in the run before.
        bench.set("units/n1/initial/cells", "1e6 cells/mL");
        QSignalSpy sampled(&bench.session, &app::RunSession::sampled);
        QSignalSpy finished(&bench.session, &app::RunSession::finished);
        bench.session.setSpeed(2 * day);
        bench.page->startRun();
        const auto lane = [&](const QString& name) {
            for (const plot::TimelineLane& l : bench.page->timeline()->view()->lanes())
                if (l.name == name) return l;
            return plot::TimelineLane();
        };
        const RunModel& model = bench.page->model();
        QTRY_VERIFY_WITH_TIMEOUT(model.isPartial() && !lane("Production bioreactor").bands.isEmpty(), 20000);
        bench.page->transport().togglePlay();
        QTest::qWait(200);
        QVERIFY(model.end() < 19 * day);
        const QString names = lane("Seed N-1").bands.isEmpty() ? QString() : lane("Seed N-1").bands.first().name;
        QVERIFY(!names.isEmpty());
        for (const plot::TimelineLane& l : bench.page->timeline()->view()->lanes())
            for (const plot::TimelineBand& band : l.bands) QVERIFY(band.from <= model.end() && band.to <= model.end());
        const auto plant = model.plant();
        const std::string first = plant->phases[std::size_t(model.result()->phases.back().phase)].id;
        QVERIFY(begin(*model.result(), first, *plant) < begin(former->result, first, *former->plant));
        QCOMPARE(stateAt(model, plant->unitIndex("n1"), 0.0), UnitState::Running);
        QCOMPARE(stateAt(model, plant->unitIndex("production"), 0.0), UnitState::Idle);
        bench.session.stop();
        QVERIFY(finished.wait(5000));
    }

    void holdsAndGoesOn()
    {
        Bench bench;
        bench.session.setSpeed(2 * day);
        bench.session.start(bench.document.flowsheet());
        QTRY_VERIFY(bench.session.simulatedTime() > 0.0);
        bench.page->transport().togglePlay();
        QCOMPARE(bench.session.state(), app::RunSession::State::Paused);
        QVERIFY(bench.page->bar()->statusText().startsWith(QLatin1String("Held at")));
        bench.page->transport().togglePlay();
        QCOMPARE(bench.session.state(), app::RunSession::State::Running);
        bench.session.stop();
        QTRY_COMPARE(bench.session.state(), app::RunSession::State::Idle);
    }

    void saysWhyARunFailedAndWhere()
    {
        Bench bench;
        bench.set("units/production/params/vessel_volume", "-5 L");
        QSignalSpy places(bench.page.get(), &RunPage::showPath);
        QVERIFY(bench.run());
        QVERIFY(bench.page->model().isEmpty());
        const QString status = bench.page->bar()->statusText();
        QVERIFY2(status.contains(QLatin1String("L")) && status.endsWith(u'.'), qPrintable(status));
        for (QLabel* label : bench.page->bar()->findChildren<QLabel*>())
            if (label->accessibleName() == status) emit label->linkActivated("units/production/params/vessel_volume");
        QCOMPARE(places.size(), 1);
    }

    void comparesTwoRunsAsGhostsAndDifferences()
    {
        Bench bench;
        const auto first = bench.run();
        QVERIFY(first);
        const char* const path = "units/production/params/kinetics/growth_rate";
        const QString former = QString::fromStdString(model::findAtPath(bench.document.flowsheet(), path)->string());
        bench.set(path, "0.030 1/h");
        bench.document.checkNow();
        QVERIFY(bench.page->bar()->statusText().startsWith(QLatin1String("The plant has changed")));
        const auto second = bench.run();
        QVERIFY(second);
        const QStringList changes =
            app::textsOf(app::changesBetween(first->flowsheet, second->flowsheet, bench.document.catalogue()));
        QCOMPARE(changes.size(), 1);
        QVERIFY2(changes.first().startsWith(QLatin1String("Production bioreactor, ")), qPrintable(changes.first()));
        QVERIFY2(!changes.first().contains(u'_'), qPrintable(changes.first()));
        QVERIFY2(changes.first().contains(former.section(u' ', 0, 0)), qPrintable(changes.first()));
        QMenu* menu = bench.page->bar()->compareMenu();
        emit menu->aboutToShow();
        QAction* earlier = nullptr;
        for (QAction* action : menu->actions())
            if (action->text().contains(former.section(u' ', 0, 0))) earlier = action;
        QVERIFY(earlier);
        earlier->trigger();
        QCOMPARE(bench.page->model().comparedRun(), first);
        const auto plots = bench.page->trends()->column()->plots();
        const auto& series = plots.first()->model().series;
        const auto ghosts = std::count_if(series.begin(), series.end(),
                                          [](const plot::Series& s) { return s.kind == plot::Series::Ghost; });
        QCOMPARE(ghosts, 2);
        // The legend entry that they share reports the run that is shown.
        QCOMPARE(series.first().kind, plot::Series::Line);
        const figures::Kpi* before = bench.page->model().comparedKpi("production.titer");
        const figures::Kpi* after = bench.page->model().kpi("production.titer");
        QVERIFY(before && after && before->value != after->value);
        const QString card = bench.page->figures().kpis()->cards().first()->accessibleName();
        QVERIFY2(card.contains(differenceText(after->value - before->value)), qPrintable(card));
        support::picture(*bench.page, "run-page-compare", wide);
    }

    void keepsASecondRunAtTheTimeThatWasLookedAt()
    {
        Bench bench;
        QVERIFY(bench.run());
        emit bench.page->timeline()->scrubbed(7 * day);
        QVERIFY(bench.run());
        QCOMPARE(bench.page->model().time(), 7 * day);
        QCOMPARE(bench.work.history().size(), std::size_t(2));
    }

    void addsAndRemovesVariables()
    {
        Bench bench;
        QVERIFY(bench.run());
        RunTrends* trends = bench.page->trends();
        trends->toggle("production.ammonia", true);
        // Ammonia is an amount, as glucose and lactate are.
        QCOMPARE(trends->plots().at(1),
                 (QStringList{"production.glucose", "production.lactate", "production.ammonia"}));
        trends->toggle("n1.cells", true);
        QCOMPARE(trends->plots().size(), 4);
        trends->toggle("n1.cells", false);
        QCOMPARE(trends->plots().size(), 3);
        // The choice belongs to the unit and is there when one comes back.
        const int production = bench.page->model().unit();
        bench.page->plant()->showUnit(bench.page->model().plant()->unitIndex("n1"));
        QCOMPARE(trends->plots().first().first(), QStringLiteral("n1.cells"));
        bench.page->plant()->showUnit(production);
        QVERIFY(trends->shownTags().contains("production.ammonia"));
    }

    void findsVariablesByTheirWords()
    {
        Bench bench;
        QVERIFY(bench.run());
        VariableChooser chooser(bench.page->model());
        chooser.open({"production.cells"}, bench.page.get());
        chooser.search()->setText("prod lact");
        QStringList visible;
        for (int i = 0; i < chooser.list()->topLevelItemCount(); ++i) {
            QTreeWidgetItem* unit = chooser.list()->topLevelItem(i);
            for (int k = 0; k < unit->childCount(); ++k)
                if (!unit->isHidden() && !unit->child(k)->isHidden()) visible.append(unit->child(k)->toolTip(0));
        }
        QCOMPARE(visible, (QStringList{"production.lactate", "production.out.lactate"}));
        QSignalSpy toggled(&chooser, &VariableChooser::toggled);
        QTest::keyClick(chooser.search(), Qt::Key_Down);
        QTest::keyClick(chooser.list(), Qt::Key_Space);
        QCOMPARE(toggled.size(), 1);
        QCOMPARE(toggled.first().at(0).toString(), QStringLiteral("production.lactate"));
    }

    void showsAnotherUnitOfMeasureOnRequest()
    {
        Bench bench;
        QVERIFY(bench.run());
        RunTrends* trends = bench.page->trends();
        const auto plot = trends->column()->plots().at(1);
        const auto midway = [plot] {
            const plot::Series& line = plot->model().series.first();
            return line.y.at(line.y.size() / 2);
        };
        const double before = midway();
        QCOMPARE(plot->model().series.first().unit, QStringLiteral("mM"));
        trends->setUnit("production.glucose", "g/L");
        QCOMPARE(plot->model().series.first().unit, QStringLiteral("g/L"));
        QVERIFY(qAbs(midway() - before * 0.18016) < 1e-9);
        // Lactate shares the axis and goes along.
        QCOMPARE(plot->model().series.at(1).unit, QStringLiteral("g/L"));
        QVERIFY(!plot->usesRightAxis());
        QMenu* menu = trends->menuOf(plot);
        QVERIFY(!menu->actions().isEmpty());
        delete menu;
        app::ShownUnits::current().forget();
    }

    void exportsPicturesAndValues()
    {
        Bench bench;
        QVERIFY(bench.run());
        QSignalSpy asked(bench.page->trends(), &RunTrends::exportAsked);
        // The page itself would ask where to save.
        QObject::disconnect(bench.page->trends(), &RunTrends::exportAsked, &bench.page->figures(), nullptr);
        for (const auto format : {RunTrends::Format::Png, RunTrends::Format::Svg, RunTrends::Format::Csv})
            bench.page->trends()->exportAll(format);
        QCOMPARE(asked.size(), 3);
        QVERIFY(!QImage::fromData(asked[0].at(2).toByteArray(), "PNG").isNull());
        QVERIFY(asked[1].at(2).toByteArray().contains("<svg"));
        const QByteArray csv = asked[2].at(2).toByteArray();
        QVERIFY2(csv.contains("Viable cells") && csv.count('\n') > 1000, csv.left(200).constData());
    }

    // Feed and base flow into one vessel; in no width, narrow or wide, do the words of one stand over those of another.
    void namesOfInletsStandApart()
    {
        Bench bench("ecoli-fed-batch");
        model::Flowsheet two = bench.document.flowsheet();
        model::UnitEntry base = *two.unit("feed");
        base.id = "base";
        base.label = "Base for the control of the pH";
        two.units.push_back(base);
        two.streams.push_back({{"base", "out"}, {"fermenter", "feed"}});
        const int u = Theme::current().u();
        const QFontMetricsF strong(Theme::current().font(look::Type::Strong));
        QString longName;
        while (strong.horizontalAdvance(longName) < 21 * u) longName += u'n';
        two.unit("feed")->label = longName.toStdString();
        bench.document.apply(two, QStringLiteral("base"));
        QVERIFY(bench.run());
        RunModel& model = bench.page->model();
        model.setUnit(model.plant()->unitIndex("fermenter"));
        for (const bool compact : {true, false})
            for (const int units : compact ? std::vector{48, 60, 74, 79} : std::vector{100, 136, 200}) {
                VesselFlows flows(model);
                flows.refresh();
                const qreal width = units * u;
                QImage image(int(width), 120 * u, QImage::Format_ARGB32_Premultiplied);
                QPainter painter(&image);
                flows.paint(&painter, QRectF((width - 32 * u) / 2, (compact ? 4 : 40) * u, 32 * u, 32 * u), width,
                            compact);
                const auto& links = flows.links();
                QCOMPARE(links.size(), 2);
                QVERIFY2(!links[0].first.intersects(links[1].first), qPrintable(QString::number(units)));
                for (const auto& [words, unit] : links)
                    QVERIFY2(words.width() > 5 * u && QRectF(image.rect()).contains(words),
                             qPrintable(QString::number(units)));
                // As wide as the page has it, the line gives way to the name.
                if (units == 74) QVERIFY(links[0].first.width() > strong.horizontalAdvance(longName));
            }
    }

    void fitsIntoSmallWindows()
    {
        Bench bench;
        QVERIFY(bench.run());
        bench.page->resize(narrow);
        QVERIFY(bench.page->panes().isNarrow());
        QVERIFY(bench.page->timeline()->isFolded());
        QVERIFY(bench.page->minimumSizeHint().width() <= narrow.width());
        QVERIFY2(bench.page->minimumSizeHint().height() <= narrow.height(),
                 qPrintable(QString::number(bench.page->minimumSizeHint().height())));
    }

    void laysARecordingOverThePlant()
    {
        support::Warnings warnings;
        Bench bench;
        QSignalSpy failures(bench.page.get(), &RunPage::failed);
        bench.page->work().shadow().layOver(shipped(), QStringLiteral("cho-fed-batch-run"),
                                            std::numeric_limits<double>::infinity());
        QTRY_COMPARE_WITH_TIMEOUT(bench.live.state(), app::LiveSession::State::Ended, 60000);
        QTRY_VERIFY(!bench.page->model().isEmpty());
        QVERIFY2(failures.isEmpty(), failures.isEmpty() ? "" : qPrintable(failures.first().first().toString()));
        QVERIFY(bench.work.shadow().isActive());
        RunShadow* shadow = bench.page->shadow();
        QVERIFY(shadow->isVisible());
        QVERIFY(bench.work.shadow().isSimulated());
        QVERIFY(bench.page->bar()->statusText().contains(QLatin1String("simulated")));
        QTest::qWait(300); // the samples are gathered some times a second
        // Laboratory cells are markers over the model's line; volume is measured online.
        const auto plots = bench.page->trends()->column()->plots();
        const auto& series = plots.first()->model().series;
        const auto markers = std::find_if(series.begin(), series.end(),
                                          [](const plot::Series& s) { return s.kind == plot::Series::Samples; });
        QVERIFY(markers != series.end());
        QCOMPARE(markers->name, QStringLiteral("Viable cells"));
        QVERIFY(markers->x.size() >= 10);
        const double reach = *std::max_element(markers->y.begin(), markers->y.end());
        QVERIFY2(reach > 5 && reach < 40, qPrintable(QString::number(reach)));
        bench.page->trends()->toggle("production.volume", true);
        const auto& last = bench.page->trends()->column()->plots().last()->model().series;
        QVERIFY(std::any_of(last.begin(), last.end(),
                            [](const plot::Series& s) { return s.kind == plot::Series::Online; }));
        // The table reports the gap of each tag.
        QVERIFY(shadow->table()->rowCount() >= 7);
        int reported = 0;
        for (int row = 0; row < shadow->table()->rowCount(); ++row)
            if (shadow->table()->item(row, 4) && shadow->table()->item(row, 4)->text() != QStringLiteral("–"))
                ++reported;
        QVERIFY2(reported >= 7, qPrintable(QString::number(reported)));
        // Scrubbing back shows the sample of that time in the vessel.
        emit bench.page->timeline()->scrubbed(10.2 * day);
        QCOMPARE(bench.page->model().time(), 10.2 * day);
        bool lab = false;
        for (const ValueChip* chip : bench.page->plant()->vessel()->findChildren<ValueChip*>())
            if (chip->tag() == QLatin1String("production.cells"))
                lab = chip->accessibleName().contains(QLatin1String("lab"));
        QVERIFY(lab);
        for (const auto look : {look::Choice::Light, look::Choice::Dark}) {
            Theme::current().choose(look);
            const QString name = look == look::Choice::Dark ? QStringLiteral("dark") : QStringLiteral("light");
            support::picture(*bench.page, "run-page-shadow-" + name, wide);
            support::picture(*bench.page, "run-page-shadow-narrow-" + name, narrow);
        }
        bench.work.shadow().leave();
        QVERIFY(!bench.work.shadow().isActive());
        QVERIFY(!shadow->isVisible());
        QCOMPARE(warnings.messages(), QStringList());
    }

    void drivesTheReplayByTheTransport()
    {
        Bench bench;
        QVERIFY(bench.run());
        bench.page->work().shadow().layOver(shipped(), QStringLiteral("run"), 1000);
        QTRY_COMPARE(bench.live.state(), app::LiveSession::State::Playing);
        QTRY_VERIFY(std::isfinite(bench.work.shadow().now()));
        bench.page->transport().togglePlay();
        QTRY_COMPARE(bench.live.state(), app::LiveSession::State::Paused);
        // Ahead of what has come, the recording goes there; behind it one only looks.
        emit bench.page->timeline()->scrubbed(12 * day);
        QTRY_VERIFY(bench.work.shadow().now() >= 12 * day);
        QTRY_VERIFY(bench.page->model().time() >= 12 * day);
        const double reached = bench.work.shadow().now();
        // What the recording has not reached yet is a plan; lanes follow some times a second.
        QTest::qWait(300);
        int planned = 0, past = 0;
        for (const plot::TimelineLane& lane : bench.page->timeline()->view()->lanes())
            for (const plot::TimelineBand& band : lane.bands) {
                QVERIFY2(band.planned ? band.from >= reached - 1 : band.to <= reached + 1, qPrintable(band.name));
                ++(band.planned ? planned : past);
            }
        QVERIFY2(planned >= 2 && past >= 4, qPrintable(QStringLiteral("%1, %2").arg(planned).arg(past)));
        emit bench.page->timeline()->scrubbed(5 * day);
        QCOMPARE(bench.page->model().time(), 5 * day);
        QCOMPARE(bench.work.shadow().now(), reached);
        emit bench.page->timeline()->speedChosen(10000);
        QCOMPARE(bench.live.speed(), 10000.0);
        // Boards and walls have the same replay by its interface.
        app::Replay& replay = bench.page->transport();
        QVERIFY(replay.isThere() && replay.isRecording() && !replay.isPlaying() && !replay.isNewest());
        QCOMPARE(replay.time(), 5 * day);
        QCOMPARE(replay.newest(), reached);
        replay.changeSpeed(-1);
        QCOMPARE(bench.live.speed(), 1000.0);
        QCOMPARE(bench.page->timeline()->speed(), 1000.0);
        replay.toNewest();
        QVERIFY(replay.isNewest());
        QCOMPARE(bench.page->model().time(), reached);
    }

    void showsARecordingThatFitsNoVariable()
    {
        const std::filesystem::path dryer = support::sampleData("process-improve/dryer.csv");
        if (dryer.empty()) QSKIP("no sample data: process-improve");
        Bench bench;
        QVERIFY(bench.run());
        bench.page->work().shadow().layOver(
            {{"file", dryer.string()}, {"time", "ClockTime=min"}, {"batch", "batch_id=12"}}, QStringLiteral("dryer"),
            std::numeric_limits<double>::infinity());
        QTRY_COMPARE(bench.live.state(), app::LiveSession::State::Ended);
        QTRY_VERIFY(bench.page->trends()->shownTags().contains("recording:DryerTemp") ||
                    bench.page->trends()->shownTags().contains("recording:DryerPressure"));
        QTest::qWait(300);
        const auto plots = bench.page->trends()->column()->plots();
        QVERIFY(plots.size() >= 3);
        QVERIFY(plots.first()->model().series.first().x.size() > 50);
        QVERIFY(bench.page->trends()->timeAxis()->full().to < day);
        support::picture(*bench.page, "run-page-dryer", wide);
        bench.work.shadow().leave();
        QTRY_COMPARE(bench.page->trends()->plots().first().first(), QStringLiteral("production.cells"));
    }

    void mapsATagAndAsksForItsUnit()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath("unnamed.csv"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(unnamedRecording);
        file.close();
        Bench bench;
        QVERIFY(bench.run());
        const double fast = std::numeric_limits<double>::infinity();
        bench.page->work().shadow().layOver({{"file", file.fileName().toStdString()}}, QStringLiteral("unnamed"), fast);
        QTRY_COMPARE(bench.live.state(), app::LiveSession::State::Ended);
        RunShadow* shadow = bench.page->shadow();
        QCOMPARE(shadow->table()->rowCount(), 2);
        QVERIFY(!bench.live.tags()[0].link && !bench.live.tags()[1].link);
        shadow->mapping().setVariable(0, "production.temperature");
        QVERIFY(bench.live.tags()[0].link);
        QTRY_VERIFY(bench.live.frame() && bench.live.frame()->gaps.size() == 2 &&
                    bench.live.frame()->gaps[0].compared == 3);
        // The plant keeps the decision, and the run stays current.
        const auto& tags = bench.document.flowsheet().tags;
        QVERIFY(std::any_of(tags.begin(), tags.end(), [](const model::TagEntry& t) { return t.tag == "T1"; }));
        shadow->mapping().setVariable(1, "production.cells", "1e6 cells/mL");
        QTRY_VERIFY(bench.live.state() == app::LiveSession::State::Ended && bench.live.tags()[1].link &&
                    bench.live.frame() && bench.live.frame()->gaps[1].compared == 3);
        QVERIFY(qAbs(bench.live.frame()->gaps[1].measured - 2.0) < 1e-9);
        QVERIFY(bench.live.tags()[0].link);
    }

    void showsACultureWithoutARecipe()
    {
        support::Warnings warnings;
        Bench bench("chemostat");
        QVERIFY(bench.run());
        QVERIFY(!bench.page->model().isEmpty());
        QVERIFY(!bench.page->trends()->plots().isEmpty());
        support::picture(*bench.page, "run-page-chemostat", wide);
        QCOMPARE(warnings.messages(), QStringList());
    }
};

TITER_WINDOW_TEST(RunPageTest)

} // namespace tst_run_page

#include "tst_run_page.moc"
