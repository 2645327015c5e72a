// The recipe of a column in the inspector: flows on a line and cycles are shown, typed, added and removed, and
// outlive other edits.
#include "app/form/numbers/recipe_form.h"
#include "tests/support/test_program.h"
#include "tests/support/ui/forms.h"
#include "tests/support/ui/picture.h"
#include "ui/form/fields/form_row.h"
#include "ui/form/fields/number_field.h"
#include "ui/form/recipe_menus.h"
#include "ui/look/language.h"
#include "ui/look/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QMenu>
#include <QTest>
#include <QUndoStack>

namespace tst_recipe_form {

using namespace titer;
using namespace titer::form;
using base::Json;

namespace {

constexpr const char* ramp = "recipe/phases/elute/ramp/strip.out.flow";

std::string path(const char* below)
{
    return std::string(ramp) + below;
}

} // namespace

class RecipeFormTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { look::Theme::current().apply(*qApp); }
    void init();
    void cleanup();

    void aFlowIsPutOnALineTypedAndTakenAway();
    void aSetPointIsPutOnALine();
    void aSpeedIsSetInRevolutionsPerMinute();
    void aFlowOfAnInletIsSetForAPhase();
    void aCycleIsAddedChangedAndTakenAway();
    void aCleaningIsAddedChangedAndTakenAway();
    void phasesAreDistinguishedByTheirNames();
    void aDoseIsRepeatedByARule();
    void rampsAndCyclesOutliveOtherEdits();
    void faultsOfRampsAndCyclesStandAtTheirRows();
    void setPointsStayWhileThePlantHasAFault();
    void isDrawnWithoutCuttingWords_data();
    void isDrawnWithoutCuttingWords();

private:
    FormView* form() { return support::shownForm(*m_scene->inspector); }
    RowWidget* row(const std::string& path);
    std::string fault(const std::string& path);
    std::string valueAt(const std::string& path);
    void type(const std::string& path, const QString& text);
    void choose(const std::string& path, const char* id);
    // Triggers an entry of the menu, named from the outermost menu on.
    void act(void (*fill)(QMenu&, app::Document&, const std::string&), const QStringList& words);
    bool survivesTheFile();

    std::unique_ptr<support::InspectorScene> m_scene;
};

void RecipeFormTest::init()
{
    m_scene = std::make_unique<support::InspectorScene>("capture-column");
    m_scene->inspector->setUnit("column");
    m_scene->inspector->setTab(Inspector::Recipe);
}

void RecipeFormTest::cleanup()
{
    QCOMPARE(m_scene->end(), QStringList());
    m_scene.reset();
}

RowWidget* RecipeFormTest::row(const std::string& path)
{
    return form()->rowAt(path);
}

std::string RecipeFormTest::fault(const std::string& path)
{
    m_scene->desk->document.checkNow();
    RowWidget* found = row(path);
    return found ? found->row().error.toStdString() : "no row";
}

std::string RecipeFormTest::valueAt(const std::string& path)
{
    const Json* value = model::findAtPath(m_scene->desk->document.flowsheet(), path);
    return !value ? "" : value->isString() ? value->string() : value->write(false);
}

void RecipeFormTest::type(const std::string& path, const QString& text)
{
    QVERIFY2(form()->focusPath(path), path.c_str());
    auto* field = qobject_cast<NumberField*>(row(path)->field());
    QVERIFY(field);
    field->selectAll();
    QTest::keyClicks(field, text);
}

void RecipeFormTest::choose(const std::string& path, const char* id)
{
    QVERIFY2(row(path), path.c_str());
    auto* choice = qobject_cast<QComboBox*>(row(path)->field());
    QVERIFY(choice);
    const int index = choice->findData(QString::fromLatin1(id));
    QVERIFY2(index >= 0, id);
    choice->setCurrentIndex(index);
    emit choice->activated(index);
}

void RecipeFormTest::act(void (*fill)(QMenu&, app::Document&, const std::string&), const QStringList& words)
{
    QMenu menu;
    fill(menu, m_scene->desk->document, "column");
    QMenu* at = &menu;
    for (const QString& word : words) {
        QAction* found = nullptr;
        for (QAction* action : at->actions())
            if (action->text() == word) found = action;
        QVERIFY2(found, qPrintable(word));
        if (!found->menu()) return found->trigger();
        at = found->menu();
    }
    QFAIL("this is a menu");
}

bool RecipeFormTest::survivesTheFile()
{
    base::Errors errors;
    const model::Flowsheet& f = m_scene->desk->document.flowsheet();
    return model::readPlant(model::writePlant(f), errors) == f && errors.empty();
}

// It begins at what stands then, unless somebody types where.
void RecipeFormTest::aSetPointIsPutOnALine()
{
    const std::string ramp = "recipe/phases/elute/ramp/column.ph";
    act(fillAddMenu, {QStringLiteral("In Elute"), QStringLiteral("Ramp a set-point"), QStringLiteral("pH")});
    QCOMPARE(valueAt(ramp + "/from"), std::string());
    QCOMPARE(valueAt(ramp + "/to"), std::string("7"));
    QCOMPARE(valueAt(ramp + "/over"), std::string("26 min"));
    type(ramp + "/to", QStringLiteral("3.5"));
    m_scene->desk->document.checkNow();
    QVERIFY(m_scene->desk->document.plant());
    QVERIFY(!m_scene->desk->document.plant()->phases[3].ramps.at(0).from);
    type(ramp + "/from", QStringLiteral("6.8"));
    m_scene->desk->document.checkNow();
    QCOMPARE(*m_scene->desk->document.plant()->phases[3].ramps.at(0).from, 6.8);
    QVERIFY(survivesTheFile());
}

void RecipeFormTest::aFlowIsPutOnALineTypedAndTakenAway()
{
    const model::Flowsheet before = m_scene->desk->document.flowsheet();
    const QString line = QStringLiteral("Ramp a flow"), strip = QStringLiteral("Strip, flow");
    act(fillAddMenu, {QStringLiteral("In Elute"), line, strip});
    // As long as the phase, and up to what the recipe gives this inlet elsewhere.
    QCOMPARE(valueAt(path("/from")), std::string("0 L/min"));
    QCOMPARE(valueAt(path("/to")), std::string("300 mL/min"));
    QCOMPARE(valueAt(path("/over")), std::string("26 min"));
    m_scene->desk->document.checkNow();
    QVERIFY(m_scene->desk->document.plant());
    type(path("/to"), QStringLiteral("0.2 L/min"));
    type(path("/over"), QStringLiteral("1200 s"));
    QCOMPARE(valueAt(path("/to")), std::string("0.2 L/min"));
    QCOMPARE(valueAt(path("/over")), std::string("1200 s"));
    // "from" left out is 0.
    type(path("/from"), QStringLiteral("10"));
    QCOMPARE(valueAt(path("/from")), std::string("10 L/min"));
    QTest::keyClick(row(path("/from"))->field(), Qt::Key_Backspace, Qt::ControlModifier);
    QCOMPARE(valueAt(path("/from")), std::string());
    m_scene->desk->document.checkNow();
    QVERIFY(m_scene->desk->document.plant());
    const model::PlantPhase& elute = m_scene->desk->document.plant()->phases[3];
    QCOMPARE(elute.ramps.size(), std::size_t(1));
    QCOMPARE(elute.ramps[0].duration, 1200.0);
    QVERIFY(survivesTheFile());
    // What is on a line is not offered again.
    QMenu add;
    fillAddMenu(add, m_scene->desk->document, "column");
    for (QAction* phase : add.actions())
        if (phase->text() == QLatin1String("In Elute"))
            for (QAction* part : phase->menu()->actions())
                if (part->text() == line)
                    for (QAction* flow : part->menu()->actions()) QVERIFY(flow->text() != strip);
    act(fillRemoveMenu, {QStringLiteral("Strip, flow from Elute")});
    QVERIFY(m_scene->desk->document.flowsheet() == before);
    m_scene->desk->document.undoStack()->undo();
    QCOMPARE(valueAt(path("/to")), std::string("0.2 L/min"));
    QVERIFY(row(path("/to")));
    while (m_scene->desk->document.undoStack()->canUndo()) m_scene->desk->document.undoStack()->undo();
    QVERIFY(m_scene->desk->document.flowsheet() == before);
    QVERIFY(!row(path("/to")));
}

void RecipeFormTest::aSpeedIsSetInRevolutionsPerMinute()
{
    app::Document& document = m_scene->desk->document;
    QVERIFY(document.newFromExample("cho-fed-batch"));
    model::PhaseEntry phase{.id = "spin", .unit = "centrifuge", .at = "0 h"};
    phase.label = "Spin";
    QVERIFY(document.apply(app::setPhase(document.flowsheet(), phase), QString()));
    m_scene->inspector->setUnit("centrifuge");
    m_scene->inspector->setTab(Inspector::Recipe);
    QMenu menu;
    fillAddMenu(menu, document, "centrifuge");
    QAction* set = nullptr;
    for (QAction* part : menu.actions())
        for (QAction* action : part->menu() ? part->menu()->actions() : QList<QAction*>{part})
            if (action->text() == QStringLiteral("Set Speed")) set = action;
    QVERIFY(set);
    set->trigger();
    const std::string speed = "recipe/phases/spin/set/centrifuge.speed";
    QCOMPARE(valueAt(speed), std::string("7200 rpm"));
    QCOMPARE(row(speed)->row().unit, std::string("rpm"));
    // A number alone is in SI.
    QVERIFY(document.apply(app::setValue(document.flowsheet(), speed, Json(100.0)), QString()));
    QCOMPARE(row(speed)->row().unit, std::string("rpm"));
    QCOMPARE(row(speed)->row().text, QStringLiteral("6000"));
}

void RecipeFormTest::aFlowOfAnInletIsSetForAPhase()
{
    act(fillAddMenu, {QStringLiteral("In Elute"), QStringLiteral("Set a flow"), QStringLiteral("Strip, flow")});
    const std::string set = "recipe/phases/elute/set/strip.out.flow";
    QCOMPARE(valueAt(set), std::string("300 mL/min"));
    QVERIFY(row(set));
    QCOMPARE(row(set)->row().label, QStringLiteral("Strip, flow"));
}

void RecipeFormTest::aCycleIsAddedChangedAndTakenAway()
{
    const model::Flowsheet before = m_scene->desk->document.flowsheet();
    act(fillAddMenu, {QStringLiteral("In Load"), QStringLiteral("Repeat from here")});
    const std::string cycle = "recipe/phases/load/repeat";
    QCOMPARE(valueAt(cycle + "/times"), std::string("2"));
    QCOMPARE(valueAt(cycle + "/after/0"), std::string("equilibrate_again"));
    type(cycle + "/times", QStringLiteral("3"));
    QCOMPARE(valueAt(cycle + "/times"), std::string("3"));
    m_scene->desk->document.checkNow();
    QVERIFY(m_scene->desk->document.plant());
    QCOMPARE(m_scene->desk->document.plant()->phases[1].times, 3);
    act(fillAddMenu,
        {QStringLiteral("In Load"), QStringLiteral("Next cycle after another phase"), QStringLiteral("Back to waste")});
    QCOMPARE(valueAt(cycle + "/after/1"), std::string("divert"));
    choose(cycle + "/after/0", "regenerate");
    QCOMPARE(valueAt(cycle + "/after/0"), std::string("regenerate"));
    QVERIFY(survivesTheFile());
    act(fillRemoveMenu, {QStringLiteral("Regenerate as end of the cycle of Load")});
    QCOMPARE(valueAt(cycle + "/after"), std::string("[\"divert\"]"));
    act(fillRemoveMenu, {QStringLiteral("The cycle that starts with Load")});
    QVERIFY(m_scene->desk->document.flowsheet() == before);
    m_scene->desk->document.undoStack()->undo();
    QCOMPARE(valueAt(cycle + "/after/0"), std::string("divert"));
}

void RecipeFormTest::aCleaningIsAddedChangedAndTakenAway()
{
    const model::Flowsheet before = m_scene->desk->document.flowsheet();
    act(fillAddMenu, {QStringLiteral("Cleaning with water")});
    const std::string clean = "recipe/phases/clean/clean";
    QCOMPARE(valueAt(clean + "/water"), std::string("500 L"));
    type(clean + "/water", QStringLiteral("0.3 m3"));
    QCOMPARE(valueAt(clean + "/water"), std::string("0.3 m3"));
    act(fillAddMenu, {QStringLiteral("In Cleaning"), QStringLiteral("Steam")});
    QCOMPARE(row(clean + "/steam")->row().label, QStringLiteral("Steam"));
    m_scene->desk->document.checkNow();
    QVERIFY(m_scene->desk->document.plant());
    const model::PlantPhase& phase = m_scene->desk->document.plant()->phases.back();
    QVERIFY(phase.cleaning && phase.cleaning->water == 0.3 && phase.cleaning->steam == 100.0);
    QVERIFY(survivesTheFile());
    type(clean + "/steam", QStringLiteral("0 kg"));
    QVERIFY(!fault(clean + "/steam").empty());
    act(fillRemoveMenu, {QStringLiteral("Steam from Cleaning")});
    QCOMPARE(valueAt(clean + "/steam"), std::string());
    QCOMPARE(valueAt(clean + "/water"), std::string("0.3 m3"));
    act(fillRemoveMenu, {QStringLiteral("The phase Cleaning")});
    QVERIFY(m_scene->desk->document.flowsheet() == before);
}

void RecipeFormTest::phasesAreDistinguishedByTheirNames()
{
    const std::size_t before = m_scene->desk->document.flowsheet().phases.size();
    for (int i = 0; i < 3; ++i) act(fillAddMenu, {QStringLiteral("Phase of fixed duration")});
    const auto& phases = m_scene->desk->document.flowsheet().phases;
    QCOMPARE(phases.size(), before + 3);
    QCOMPARE(phases[before].label, std::string("Phase"));
    QCOMPARE(phases[before + 1].label, std::string("Phase 2"));
    QCOMPARE(phases[before + 2].label, std::string("Phase 3"));
}

void RecipeFormTest::aDoseIsRepeatedByARule()
{
    QVERIFY(m_scene->desk->document.newFromExample("cho-fed-batch"));
    m_scene->inspector->setUnit("production");
    m_scene->inspector->setTab(Inspector::Recipe);
    const model::Flowsheet plant = m_scene->desk->document.flowsheet();
    const auto dosed = std::find_if(plant.phases.begin(), plant.phases.end(), [](const model::PhaseEntry& phase) {
        return phase.unit == "production" && !phase.dose.items().empty();
    });
    QVERIFY(dosed != plant.phases.end());
    model::PhaseEntry phase = *dosed;
    phase.dose = Json::array(
        {Json::object({{"from", *dosed->dose.items()[0].find("from")}, {"volume", "10 L"}, {"first", "72 h"}})});
    QVERIFY(m_scene->desk->document.apply(app::setPhase(plant, phase, phase.id), QStringLiteral("one dose")));
    const std::string every = "recipe/phases/" + phase.id + "/dose/0/every";
    QVERIFY(row(every)); // offered although the dose is given once
    type(every, QStringLiteral("24 h"));
    QCOMPARE(valueAt(every), std::string("24 h"));
    QCOMPARE(fault(every), std::string());
    type(every, QString());
    QTest::keyClick(row(every)->field(), Qt::Key_Delete);
    QCOMPARE(valueAt(every), std::string());
}

void RecipeFormTest::rampsAndCyclesOutliveOtherEdits()
{
    act(fillAddMenu, {QStringLiteral("In Elute"), QStringLiteral("Ramp a flow"), QStringLiteral("Strip, flow")});
    act(fillAddMenu, {QStringLiteral("In Load"), QStringLiteral("Repeat from here")});
    const auto kept = [&](std::size_t phase) {
        const model::PhaseEntry& entry = m_scene->desk->document.flowsheet().phases[phase];
        return entry.ramp.write(false) + entry.repeat.write(false);
    };
    const std::string load = kept(1), elute = kept(3);
    QVERIFY(load.find("times") != std::string::npos);
    QVERIFY(elute.find("over") != std::string::npos);
    // Ends, starts, set-points and phases next to them.
    act(fillAddMenu,
        {QStringLiteral("In Elute"), QStringLiteral("End when a value is reached"), QStringLiteral("UV 280 nm")});
    choose("recipe/phases/elute/until/any/1/side", "below");
    type("recipe/phases/elute/set/elution.out.flow", QStringLiteral("250"));
    choose("recipe/phases/elute/after", "load");
    choose("recipe/phases/load/after", "equilibrate");
    act(fillRemoveMenu, {QStringLiteral("Clarified harvest, flow from Load")});
    act(fillRemoveMenu, {QStringLiteral("The phase Wash")});
    QCOMPARE(kept(1), load);
    QCOMPARE(kept(2), elute);
    // A unit that is renamed keeps its ramp under the new name.
    QVERIFY(m_scene->desk->document.apply(app::renameUnit(m_scene->desk->document.flowsheet(), "strip", "acid"),
                                          QString()));
    QCOMPARE(valueAt("recipe/phases/elute/ramp/acid.out.flow/to"), std::string("300 mL/min"));
    QVERIFY(row("recipe/phases/elute/ramp/acid.out.flow/to"));
    QVERIFY(survivesTheFile());
}

void RecipeFormTest::faultsOfRampsAndCyclesStandAtTheirRows()
{
    act(fillAddMenu, {QStringLiteral("In Elute"), QStringLiteral("Ramp a flow"), QStringLiteral("Strip, flow")});
    act(fillAddMenu, {QStringLiteral("In Elute"), QStringLiteral("Repeat from here")});
    const auto set = [&](const char* at, Json value) {
        QVERIFY(m_scene->desk->document.apply(app::setValue(m_scene->desk->document.flowsheet(), at, std::move(value)),
                                              QString()));
    };
    set("recipe/phases/elute/set/strip.out.flow", "1 L/h");
    QVERIFY(QByteArray::fromStdString(fault(ramp)).contains("writes"));
    set("recipe/phases/elute/set/strip.out.flow", {});
    QCOMPARE(fault(ramp), std::string());
    set("recipe/phases/elute/repeat/after/0", "wash");
    QVERIFY(QByteArray::fromStdString(fault("recipe/phases/elute/repeat/after/0")).toLower().contains("wash"));
    // A number that cannot be is refused where it is typed, and the document keeps the right one.
    type("recipe/phases/elute/repeat/times", QStringLiteral("0"));
    QCOMPARE(valueAt("recipe/phases/elute/repeat/times"), std::string("2"));
    QVERIFY(!row("recipe/phases/elute/repeat/times")->fault().isEmpty());
    const std::string flow = valueAt(path("/to"));
    type(path("/to"), QStringLiteral("3 kg"));
    QCOMPARE(valueAt(path("/to")), flow); // not as far as it was a flow
    QVERIFY(!row(path("/to"))->fault().isEmpty());
    // The list of notices leads there.
    QVERIFY(m_scene->inspector->jump("recipe/phases/elute/repeat/after/0"));
    QVERIFY(row("recipe/phases/elute/repeat/after/0")->isAncestorOf(QApplication::focusWidget()));
}

void RecipeFormTest::setPointsStayWhileThePlantHasAFault()
{
    const char* flow = "recipe/phases/elute/set/elution.out.flow";
    QVERIFY(row(flow));
    QVERIFY(m_scene->desk->document.apply(
        app::setValue(m_scene->desk->document.flowsheet(), "units/column/params/length", Json("-1 m")), QString()));
    m_scene->desk->document.checkNow();
    QVERIFY(!m_scene->desk->document.errors().empty());
    QVERIFY(row(flow));
}

void RecipeFormTest::isDrawnWithoutCuttingWords_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("text");
    for (const auto& [language, text] : {std::pair("en", 100), std::pair("de", 100), std::pair("de", 150)})
        QTest::addRow("%s, %d %%", language, text) << QString::fromLatin1(language) << text;
}

void RecipeFormTest::isDrawnWithoutCuttingWords()
{
    QFETCH(QString, language);
    QFETCH(int, text);
    const auto set = [&](const char* at, Json value) {
        QVERIFY(m_scene->desk->document.apply(app::setValue(m_scene->desk->document.flowsheet(), at, std::move(value)),
                                              QString()));
    };
    set("recipe/phases/elute/ramp/strip.out.flow", Json::object({{"to", "300 mL/min"}, {"over", "20 min"}}));
    set("recipe/phases/equilibrate/repeat/times", 3.0);
    set("recipe/phases/equilibrate/repeat/after", Json::array({Json("equilibrate_again"), Json("divert")}));
    m_scene->inspector.reset();
    look::useLanguage(language);
    look::Theme::current().setTextScale(text);
    look::Theme::current().choose(text == 100 ? look::Choice::Light : look::Choice::Dark);
    m_scene->inspector = std::make_unique<Inspector>(m_scene->desk->document, m_scene->desk->autoRun);
    m_scene->inspector->setUnit("column");
    m_scene->inspector->setTab(Inspector::Recipe);
    const QSize size = QSize(91, 600) * look::Theme::current().u();
    m_scene->inspector->resize(size);
    m_scene->inspector->show();
    support::settle();
    const QString name = QStringLiteral("recipe-%1-%2").arg(language).arg(text);
    QVERIFY(support::inked(support::picture(*m_scene->inspector, name, size)) > 0.01);
    const QStringList cut = support::cutOff(*m_scene->inspector);
    QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));
}

TITER_WINDOW_TEST(RecipeFormTest)

} // namespace tst_recipe_form

#include "tst_recipe_form.moc"
