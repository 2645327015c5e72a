// The loops of the selected unit: which they are, where they stand, and when they are shown.
#include "app/document/document.h"
#include "app/document/plant_files.h"
#include "core/solve/catalogue.h"
#include "tests/support/test_program.h"
#include "tests/support/ui/picture.h"
#include "tests/support/ui/plants.h"
#include "tests/support/ui/warnings.h"
#include "ui/flow/design_overlay.h"
#include "ui/flow/flow_view.h"

#include <QAccessible>
#include <QAction>
#include <QTest>

#include <algorithm>
#include <cmath>

namespace tst_flow_loops {

using namespace titer;
using namespace titer::flow;

class FlowLoopsTest : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<app::Document> m_document;
    std::unique_ptr<FlowView> m_view;

    FlowScene& sheet() const { return m_view->sheet(); }
    const LoopItem& loops() const { return sheet().loops().item(); }
    QStringList shown() const
    {
        QStringList ids;
        if (loops().isShown())
            for (const LoopPlace& place : loops().places()) ids << place.loop.id;
        return ids;
    }

private slots:
    void initTestCase() { look::Theme::current().apply(*qApp); }
    void init()
    {
        m_document = std::make_unique<app::Document>(solve::catalogue());
        model::Flowsheet plant = support::trainPlant();
        const auto add = [&](const char* id, const char* type, const char* reads, const char* writes,
                             const base::Json& setpoint) {
            plant.controllers.push_back({id, {}, type, reads, writes, setpoint, "1 min", {}});
        };
        add("level", "level", "production.volume", "production.out.flow", "1500 L");
        add("heat", "pid", "n1.temperature", "production.temperature", "37 °C");
        add("dose", "exponential_feed", "", "feed.out.flow", {});
        plant.controllers.front().label = "Volume held";
        QVERIFY(m_document->newPlant(plant).ok());
        m_view = std::make_unique<FlowView>(*m_document);
        m_view->resize(1300, 700);
        m_view->show();
        m_view->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
        m_view->setFocus();
        m_view->fit();
    }
    void cleanup()
    {
        m_view.reset();
        m_document.reset();
    }

    // It reads another unit.
    void aControllerThatIsNotCopiedIsNamed()
    {
        const auto trigger = [this](const char* id) { m_view->action(QString::fromLatin1(id))->trigger(); };
        for (const char* id : {"edit.copy", "edit.duplicate"}) {
            m_view->select({"production"});
            trigger(id);
            QVERIFY2(m_view->hint().contains("heat"), qPrintable(m_view->hint()));
        }
        QCOMPARE(std::ranges::count(m_document->flowsheet().controllers, "pid", &model::ControllerEntry::type), 1);
        m_view->select({"pool"});
        trigger("edit.copy");
        QCOMPARE(m_view->hint(), QString());
    }

    void onlyTheLoopsOfTheSelectedUnitAreShown()
    {
        QCOMPARE(shown(), QStringList());
        m_view->select({"n1"});
        QCOMPARE(shown(), QStringList({"heat"}));
        // It reads one, writes another, and takes along what is folded onto it.
        m_view->select({"production"});
        QCOMPARE(shown(), QStringList({"level", "heat", "dose"}));
        m_view->sheet().folds().setFolded("feed", false);
        QCOMPARE(shown(), QStringList({"level", "heat"}));
        m_view->select({"pool"});
        QCOMPARE(shown(), QStringList());
        m_view->select({"n1", "production"});
        QCOMPARE(shown(), QStringList());
    }

    void mouseAndKeyboardShowThemAlike()
    {
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {},
                          m_view->mapFromScene(sheet().unit("n1")->symbolRect().center()));
        QCOMPARE(shown(), QStringList({"heat"}));
        QTest::keyClick(m_view.get(), Qt::Key_Right);
        QCOMPARE(m_view->selection(), QStringList({"production"}));
        QCOMPARE(shown().size(), 3);
    }

    void theyAreShownFrom45PercentAndWhileSwitchedOn()
    {
        m_view->select({"production"});
        m_view->setZoom(0.44);
        QVERIFY(!loops().isShown());
        m_view->setZoom(0.46);
        QVERIFY(loops().isShown());
        m_view->setPart(Part::Loops, false);
        QVERIFY(!loops().isShown() && !loops().isVisible());
        m_view->setPart(Part::Loops, true);
        QVERIFY(loops().isShown() && loops().isVisible());
    }

    void signalsEndAtWhatTheyWrite()
    {
        m_view->select({"production"});
        const QList<LoopPlace>& places = loops().places();
        QCOMPARE(places[0].target, sheet().portPlace({"production", "out"}));
        QCOMPARE(places[1].host, sheet().unit("n1")->symbolRect());
        QVERIFY(sheet().unit("production")->symbolRect().contains(places[1].target));
        // At the arrow of a folded inlet.
        const StreamItem* feed = sheet().stream(1);
        QVERIFY(feed->distanceTo(places[2].target) < 1);
        QVERIFY(places[2].sideways);
    }

    void theyFollowTheirUnit()
    {
        m_view->select({"production"});
        const QPointF before = loops().places()[0].target;
        QTest::keyClick(m_view.get(), Qt::Key_Down, Qt::ControlModifier);
        QCOMPARE(loops().places()[0].target, before + QPointF(0, step));
        m_document->undoStack()->undo();
        QCOMPARE(loops().places()[0].target, before);
        m_document->apply(app::removeController(m_document->flowsheet(), "level"), "Delete");
        QCOMPARE(shown(), QStringList({"heat", "dose"}));
    }

    void badgesHaveSetPointOutputAndMeasuredValue()
    {
        m_view->select({"production"});
        m_view->setLoopOverlay({{"level", {{"0.5", "L/h"}, {"1,502", "L"}}}});
        const LoopPlace& level = loops().places()[0];
        QCOMPARE(level.loop.letters, QString("L"));
        const LoopBadges badges = loopBadges(level.loop, level.values);
        QCOMPARE(badges.ofController.size(), 2);
        QCOMPARE(badges.ofController[0].value, QLocale().toString(1500.0, 'g', 6));
        QCOMPARE(badges.ofController[0].unit, QString("L"));
        QCOMPARE(badges.ofController[0].origin, Origin::Setpoint);
        QCOMPARE(badges.ofController[1].label, QString("Outlet"));
        QCOMPARE(badges.ofSensor[0].value, QString("1,502"));
        // What reads nothing has no sensor and no set-point.
        const LoopPlace& dose = loops().places()[2];
        QCOMPARE(dose.loop.letters, QString("F"));
        QVERIFY(dose.loop.readUnit.isEmpty());
        QVERIFY(loopBadges(dose.loop, dose.values).ofController.isEmpty());
    }

    void wordsOfLoopsReachScreenReadersAndTooltips()
    {
        m_view->select({"production"});
        m_view->setLoopOverlay({{"level", {{"0.5", "L/h"}, {"1,502", "L"}}}});
        const QString words = sheet().loops().sentences().first();
        QVERIFY2(words.startsWith("Volume held, "), qPrintable(words));
        for (const char* part : {"1500 L", "0.5 L/h", "1,502 L"})
            QVERIFY2(QString(words).remove(',').contains(QString(part).remove(',')), qPrintable(words));
        QVERIFY(loops().toolTip().contains(words));
        QAccessibleInterface* canvas = QAccessible::queryAccessibleInterface(m_view.get());
        QAccessibleInterface* unit = canvas->focusChild();
        QVERIFY(unit && unit->text(QAccessible::Description).contains(words));
    }

    // Whatever is selected, however small, and though loops are switched off.
    void thoseThatDriveADeviceAreAlwaysShown()
    {
        m_view->setArmedLoops({{"dose", "armed, 42 min left"}, {"gone", "armed"}});
        QCOMPARE(shown(), QStringList({"dose"}));
        QVERIFY(sheet().loops().sentences().first().contains("armed, 42 min left"));
        QCOMPARE(loopBadges(loops().places()[0].loop, loops().places()[0].values).ofController[0].value,
                 QString("armed, 42 min left"));
        m_view->select({"production"});
        QCOMPARE(shown().size(), 3);
        const int all = int(sheet().loops().sentences().size());
        m_view->setPart(Part::Loops, false);
        m_view->setZoom(0.3);
        QVERIFY(loops().isShown() && loops().isVisible());
        QCOMPARE(all, 3);
        QCOMPARE(sheet().loops().sentences().size(), 1);
        QVERIFY(!loops().boundingRect().isEmpty());
        m_view->setArmedLoops({});
        QVERIFY(!loops().isShown());
    }

    void valuesComeFromTheRunAtTheTimeOfTheScrubber()
    {
        figures::RunResult result;
        result.times = {0, 10, 20};
        result.columns = {{"production.volume", "m3", "Volume", 0, {}, {1.0, 1.2, 1.4}},
                          {"production.out.flow", "m3/s", "Outlet", 0, {}, {0.0, 1e-6, 2e-6}}};
        const app::ReportedValues reported(nullptr, result);
        const auto at = [&](double t) { return flow::loopOverlay(m_document->flowsheet(), reported, t)["level"]; };
        QCOMPARE(at(12).measured.unit, QString("L"));
        QCOMPARE(QLocale().toDouble(at(12).measured.text), 1240.0); // as on the Run page
        QCOMPARE(QLocale().toDouble(at(20).measured.text), 1400.0);
        QVERIFY(at(99).measured.text.isEmpty());
        QVERIFY(!at(12).output.text.isEmpty());
        QVERIFY(at(std::nan("")).measured.text.isEmpty());
        QVERIFY(flow::loopOverlay(m_document->flowsheet(), reported, 12)["heat"].measured.text.isEmpty());
    }

    void isDrawnInBothThemesWithoutAWarning()
    {
        support::Warnings warnings;
        using look::Theme;
        for (const look::Choice choice : {look::Choice::Light, look::Choice::Dark}) {
            Theme::current().choose(choice);
            m_view->select({});
            const QImage without = m_view->grab().toImage();
            m_view->select({"production"});
            QVERIFY(support::contains(m_view->grab().toImage(), Theme::current().color(look::Token::Accent)));
            QVERIFY(without != m_view->grab().toImage());
        }
        Theme::current().choose(look::Choice::Light);
        QCOMPARE(warnings.messages(), QStringList());
    }
};

TITER_WINDOW_TEST(FlowLoopsTest)

} // namespace tst_flow_loops

#include "tst_flow_loops.moc"
