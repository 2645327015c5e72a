// Controllers in the window: added below the form of the plant, by the action and by the command palette, built in or as equations; what
// they read and write is chosen in the form, and so is another type; renamed and removed; each one step of undo.
#include "app/common/sentence.h"
#include "app/equations/equation_lines.h"
#include "app/form/controller_tags.h"
#include "tests/support/test_program.h"
#include "tests/support/ui/forms.h"
#include "tests/support/ui/picture.h"
#include "ui/equations/controller_panels.h"
#include "ui/equations/equation_list.h"
#include "ui/equations/equation_panel.h"
#include "ui/form/controller_menu.h"
#include "ui/form/fields/form_row.h"
#include "ui/look/language.h"
#include "ui/look/theme.h"
#include "ui/pages/design/design_page.h"

#include <QAction>
#include <QApplication>
#include <QInputDialog>
#include <QMenu>
#include <QPushButton>
#include <QTest>
#include <QTimer>
#include <QUndoStack>

namespace tst_controllers_of_a_plant {

using namespace titer;
using namespace titer::form;

class ControllersOfAPlantTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { look::Theme::current().apply(*qApp); }
    void init();
    void cleanup();

    void anEmptyPlantSaysWhatIsMissing();
    void aNewPlantGetsAController();
    void aControllerIsWrittenFromNothing();
    void whatItReadsAndWritesIsChosen();
    void aControllerIsRemoved();
    void aControllerIsRenamed();
    void aControllerGetsAnotherType();
    void aGuardIsAddedAndRemoved();
    void theActionIsForTheSelectedUnit();
    void thePaletteKnowsThem();
    void nothingIsCut_data();
    void nothingIsCut();

private:
    app::Document& document() { return m_scene->desk->document; }
    const std::vector<model::ControllerEntry>& controllers() { return document().flowsheet().controllers; }
    FormView* form() { return support::shownForm(*m_scene->inspector); }
    void addVessel();
    void choose(const QString& entry);

    std::unique_ptr<support::InspectorScene> m_scene;
};

void ControllersOfAPlantTest::init()
{
    m_scene = std::make_unique<support::InspectorScene>();
}

void ControllersOfAPlantTest::cleanup()
{
    QCOMPARE(m_scene->end(), QStringList());
    m_scene.reset();
}

// As a new user does it: an inlet and a vessel, connected.
void ControllersOfAPlantTest::addVessel()
{
    for (const char* type : {"inlet", "hold_tank"}) {
        const model::Flowsheet& f = document().flowsheet();
        const std::string near = f.units.empty() ? std::string() : f.units.back().id;
        const auto added = app::addUnit(f, document().catalogue(), {type, {}, near});
        QVERIFY(added && document().apply(added->flowsheet, "Add"));
    }
    m_scene->inspector->setUnit({});
}

void ControllersOfAPlantTest::choose(const QString& entry)
{
    support::chooseFromMenu({}, entry);
    support::shownButton(*m_scene->inspector, "Add controller…")->click();
}

void ControllersOfAPlantTest::anEmptyPlantSaysWhatIsMissing()
{
    QMenu menu;
    fillControllerMenu(menu, document(), [](const std::string&) {});
    for (const QAction* action : menu.actions()) QVERIFY2(!action->isEnabled(), qPrintable(action->text()));
    const auto refused = app::addController(document().flowsheet(), document().catalogue(), nullptr, "pid");
    QVERIFY(!refused);
    QCOMPARE(menu.actions().last()->text(), app::sentence(refused.error().what));
}

void ControllersOfAPlantTest::aNewPlantGetsAController()
{
    addVessel();
    choose("Level");
    QCOMPARE(controllers().size(), 1u);
    QCOMPARE(controllers().front().writes, std::string("inlet.out.flow"));
    QCOMPARE(document().undoStack()->undoText(), QString("Add a controller"));
    // What it reads is the first thing to choose.
    QCOMPARE(m_scene->inspector->focusWidget(), form()->rowAt("controllers/level/reads")->field());
    document().undoStack()->undo();
    QVERIFY(controllers().empty() && !form()->rowAt("controllers/level/reads"));
    document().undoStack()->redo();
    QVERIFY(form()->rowAt("controllers/level/reads"));
}

void ControllersOfAPlantTest::aControllerIsWrittenFromNothing()
{
    addVessel();
    choose("Own equations");
    QCOMPARE(controllers().front().type, std::string("equations"));
    document().checkNow();
    for (const base::Error& error : document().errors()) QVERIFY2(false, error.what.text().c_str());
    equations::EquationPanel* panel = m_scene->inspector->findChild<equations::ControllerPanels*>()->panels().front();
    QVERIFY(panel->list()->isVisibleTo(panel));
    const std::string record = "controllers/controller/params";
    QVERIFY(panel->list()->rowAt(record + "/output"));
    // A law that reads asks for what it reads.
    const auto law =
        app::setEquation(document().flowsheet(), {record, "", "output"}, "if(measured > setpoint, output, output/2)");
    QVERIFY(document().apply(law, "Type"));
    document().checkNow();
    QVERIFY(!form()->rowAt("controllers/controller/reads")->row().error.isEmpty());
    support::pick(*form(), "controllers/controller/reads", "hold_tank: Volume");
    document().checkNow();
    QVERIFY(!form()->rowAt("controllers/controller/setpoint")->row().error.isEmpty());
    QVERIFY(document().apply(
        app::setValue(document().flowsheet(), "controllers/controller/setpoint", base::Json("20 L")), "Type"));
    document().checkNow();
    for (const base::Error& error : document().errors()) QVERIFY2(false, error.what.text().c_str());
}

void ControllersOfAPlantTest::whatItReadsAndWritesIsChosen()
{
    addVessel();
    choose("PID controller");
    support::pick(*form(), "controllers/pid/reads", "hold_tank: Volume");
    QCOMPARE(controllers().front().reads, std::string("hold_tank.volume"));
    QCOMPARE(form()->rowAt("controllers/pid/setpoint")->row().siUnit, std::string("m3"));
    const std::string before = controllers().front().writes;
    const std::vector<app::FormChoice> choices = form()->rowAt("controllers/pid/writes")->row().choices;
    QVERIFY(choices.size() > 1);
    const app::FormChoice& other = choices.front().id == before ? choices.back() : choices.front();
    support::pick(*form(), "controllers/pid/writes", other.label);
    QCOMPARE(controllers().front().writes, other.id);
    document().undoStack()->undo();
    QCOMPARE(controllers().front().writes, before);
}

void ControllersOfAPlantTest::aControllerIsRemoved()
{
    addVessel();
    choose("PID controller");
    support::chooseFromMenu("Controller", "PID controller");
    support::shownButton(*m_scene->inspector, "Remove a controller, a guard or a component")->click();
    QVERIFY(controllers().empty());
    document().undoStack()->undo();
    QCOMPARE(controllers().size(), 1u);
}

void ControllersOfAPlantTest::aControllerIsRenamed()
{
    addVessel();
    choose("Level");
    support::chooseFromMenu({}, "Level");
    QTimer answer;
    bool isWhole = false;
    connect(&answer, &QTimer::timeout, [&] {
        auto* box = qobject_cast<QInputDialog*>(QApplication::activeModalWidget());
        if (!box) return;
        answer.stop();
        // The title stands beside an icon and up to three buttons.
        isWhole = box->width() > box->fontMetrics().horizontalAdvance(box->windowTitle()) + 100;
        box->setTextValue(QStringLiteral("Tank level"));
        box->accept();
    });
    answer.start(20);
    support::shownButton(*m_scene->inspector, "Rename controller…")->click();
    QTRY_COMPARE(controllers().front().label, std::string("Tank level"));
    QVERIFY(isWhole);
    QCOMPARE(document().undoStack()->undoText(), QString("Rename the controller"));
    QCOMPARE(form()->rowAt("controllers/level/reads")->row().group, QString("Tank level"));
    document().undoStack()->undo();
    QCOMPARE(controllers().front().label, std::string("Level"));
}

void ControllersOfAPlantTest::aControllerGetsAnotherType()
{
    addVessel();
    choose("Level");
    support::pick(*form(), "controllers/level/reads", "hold_tank: Volume");
    support::pick(*form(), "controllers/level/type", "PID controller");
    QCOMPARE(controllers().front().type, std::string("pid"));
    QCOMPARE(controllers().front().reads, std::string("hold_tank.volume"));
    QVERIFY(form()->rowAt("controllers/level/params/gain"));
    support::pick(*form(), "controllers/level/type", "Own equations");
    equations::EquationPanel* panel = m_scene->inspector->findChild<equations::ControllerPanels*>()->panels().front();
    QVERIFY(panel->list()->isVisibleTo(panel));
    QVERIFY(panel->list()->rowAt("controllers/level/params/output"));
    for (int i = 0; i < 2; ++i) document().undoStack()->undo();
    QCOMPARE(controllers().front().type, std::string("level"));
}

void ControllersOfAPlantTest::aGuardIsAddedAndRemoved()
{
    addVessel();
    support::chooseFromMenu({}, "inlet: Outlet, flow");
    support::shownButton(*m_scene->inspector, "Add guard…")->click();
    const std::vector<model::GuardEntry>& guards = document().flowsheet().guards;
    QTRY_COMPARE(guards.size(), 1u);
    QCOMPARE(document().undoStack()->undoText(), QString("Add a guard"));
    QTRY_VERIFY(form()->rowAt("guards/guard/min"));
    QCOMPARE(form()->rowAt("guards/guard/min")->row().group, QString("Guard of inlet: Outlet, flow"));
    support::pick(*form(), "guards/guard/fallback/kind", "what the recipe wrote last");
    QCOMPARE(guards.front().fallback, base::Json("recipe"));
    QVERIFY(m_scene->inspector->jump("guards/guard/max", "2 L/h"));
    QTest::keyClick(form()->rowAt("guards/guard/max")->field(), Qt::Key_Return);
    QCOMPARE(guards.front().max, base::Json("2 L/h"));
    support::picture(*m_scene->inspector, "guard-of-a-plant");
    support::chooseFromMenu("Guard", "Guard of inlet: Outlet, flow");
    support::shownButton(*m_scene->inspector, "Remove a controller, a guard or a component")->click();
    QVERIFY(guards.empty());
    document().undoStack()->undo();
    QCOMPARE(guards.size(), 1u);
}

void ControllersOfAPlantTest::theActionIsForTheSelectedUnit()
{
    m_scene->inspector.reset();
    for (const QSize size : {QSize(1280, 800), QSize(960, 700)}) {
        support::OpenWindow open(size);
        QVERIFY(open.document.newFromExample("ecoli-fed-batch"));
        auto* page = open.window.findChild<pages::DesignPage*>();
        std::string unit;
        for (const model::UnitEntry& entry : open.document.flowsheet().units)
            if (entry.type == "bioreactor") unit = entry.id;
        page->showUnit(QString::fromStdString(unit));
        auto* action = open.window.findChild<QAction*>(QStringLiteral("insert.controller"));
        QVERIFY(action);
        const std::size_t before = open.document.flowsheet().controllers.size();
        support::chooseFromMenu({}, "PID controller");
        action->trigger();
        QCOMPARE(open.document.flowsheet().controllers.size(), before + 1);
        QVERIFY(open.document.flowsheet().controllers.back().reads.starts_with(unit + "."));
        QVERIFY(open.window.findChild<Inspector*>()->isVisible());
    }
}

void ControllersOfAPlantTest::thePaletteKnowsThem()
{
    m_scene->inspector.reset();
    support::OpenWindow open;
    QVERIFY(open.document.newFromExample("chemostat"));
    auto* page = open.window.findChild<pages::DesignPage*>();
    bool found = false;
    for (const widgets::CommandGroup& group : page->commands("add pid"))
        for (const auto& [score, command] : group.found)
            if (command.text == "Add controller: PID controller") {
                command.act();
                found = true;
            }
    QVERIFY(found);
    QCOMPARE(open.document.flowsheet().controllers.back().type, std::string("pid"));
}

void ControllersOfAPlantTest::nothingIsCut_data()
{
    QTest::addColumn<int>("look");
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("scale");
    for (const bool dark : {false, true})
        for (const char* language : {"en", "de"})
            for (const int scale : {100, 200})
                QTest::addRow("%s, %s, %d %%", dark ? "dark" : "light", language, scale)
                    << int(dark ? look::Choice::Dark : look::Choice::Light) << language << scale;
}

void ControllersOfAPlantTest::nothingIsCut()
{
    QFETCH(int, look);
    QFETCH(QString, language);
    QFETCH(int, scale);
    look::Theme::current().choose(look::Choice(look));
    look::useLanguage(language);
    look::Theme::current().setTextScale(scale);
    addVessel();
    m_scene->inspector = std::make_unique<Inspector>(document(), m_scene->desk->autoRun);
    const QSize size = QSize(91, 215) * look::Theme::current().u();
    m_scene->inspector->resize(size);
    m_scene->inspector->show();
    for (const char* type : {"pid", "equations"}) m_scene->inspector->addController(type, {});
    document().checkNow();
    support::settle();
    const QString name =
        QStringLiteral("controllers-%1-%2-%3").arg(QStringList{"light", "dark"}.value(look == 1), language).arg(scale);
    QVERIFY(support::inked(support::picture(*m_scene->inspector, name, size)) > 0.01);
    const QStringList cut = support::cutOff(*m_scene->inspector);
    QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));
}

TITER_WINDOW_TEST(ControllersOfAPlantTest)

} // namespace tst_controllers_of_a_plant

#include "tst_controllers_of_a_plant.moc"
