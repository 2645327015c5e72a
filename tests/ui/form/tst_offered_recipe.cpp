// What the menus and choices of a recipe offer is never refused: of every example each entry changes the plant, and the
// check finds no more faults than before.
#include "app/common/sentence.h"
#include "app/form/controller_tags.h"
#include "app/form/numbers/recipe_form.h"
#include "core/solve/catalogue.h"
#include "generated/examples.h"
#include "tests/support/test_program.h"
#include "ui/form/controller_menu.h"
#include "ui/form/recipe_menus.h"

#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QUndoStack>

#include <algorithm>
#include <vector>

namespace tst_offered_recipe {

using namespace titer;
using namespace titer::form;

namespace {

void eachExample()
{
    QTest::addColumn<QString>("example");
    for (const model::Example& example : model::examples())
        QTest::addRow("%s", std::string(example.id).c_str()) << QString::fromStdString(std::string(example.id));
}

struct Entry {
    QString path; // "In Feed/Set a flow/Feed, flow"
    QAction* action;
};

void collect(const QMenu& menu, const QString& before, QList<Entry>& entries)
{
    for (QAction* action : menu.actions())
        if (action->menu())
            collect(*action->menu(), before + action->text() + u'/', entries);
        else if (!action->isSeparator() && action->isEnabled())
            entries.append({before + action->text(), action});
}

base::Errors faultsOf(const model::Flowsheet& flowsheet)
{
    base::Errors errors;
    model::check(flowsheet, solve::catalogue(), errors);
    return errors;
}

// Units of a type are offered the same to add; all of them where TITER_LONG is set.
std::vector<model::UnitEntry> oneOfEachType(const std::vector<model::UnitEntry>& all)
{
    std::vector<model::UnitEntry> some;
    for (const model::UnitEntry& unit : all)
        if (qEnvironmentVariableIsSet("TITER_LONG") ||
            std::ranges::none_of(some, [&](const model::UnitEntry& other) { return other.type == unit.type; }))
            some.push_back(unit);
    return some;
}

} // namespace

class OfferedRecipeTest : public QObject {
    Q_OBJECT

private slots:
    void whatIsOfferedIsTaken_data() { eachExample(); }
    void whatIsOfferedIsTaken();
    void whatIsChosenIsTaken_data() { eachExample(); }
    void whatIsChosenIsTaken();
    void controllersThatAreOfferedAreTaken_data() { eachExample(); }
    void controllersThatAreOfferedAreTaken();
    void aFlowThatFollowsIsNoTransfer();
    void whatAnInletGivesEndsByTime();

private:
    void verifySound(const app::Document& document, const QString& what);

    std::size_t m_faults = 0; // of the plant as it was opened
};

void OfferedRecipeTest::verifySound(const app::Document& document, const QString& what)
{
    const base::Errors errors = faultsOf(document.flowsheet());
    if (errors.size() <= m_faults) return;
    const base::Error& fault = errors.back();
    QVERIFY2(false,
             qPrintable(what + QStringLiteral(": ") + QString::fromStdString(fault.where + ": " + fault.what.text())));
}

void OfferedRecipeTest::whatIsOfferedIsTaken()
{
    QFETCH(QString, example);
    app::Document document(solve::catalogue());
    QVERIFY(document.newFromExample(example.toStdString()).ok());
    m_faults = faultsOf(document.flowsheet()).size();
    QSignalSpy refused(&document, &app::Document::refused);
    int acts = 0;
    for (const model::UnitEntry& unit : oneOfEachType(document.flowsheet().units)) {
        QMenu menu;
        fillAddMenu(menu, document, unit.id);
        QList<Entry> entries;
        collect(menu, {}, entries);
        QVERIFY(!entries.isEmpty());
        for (const Entry& entry : entries) {
            const QString what = QStringLiteral("%1: %2").arg(QString::fromStdString(unit.id), entry.path);
            const model::Flowsheet before = document.flowsheet();
            entry.action->trigger();
            QVERIFY2(refused.isEmpty(), qPrintable(what));
            QVERIFY2(!(document.flowsheet() == before), qPrintable(what));
            verifySound(document, what);
            if (QTest::currentTestFailed()) return;
            document.undoStack()->undo();
            QVERIFY(document.flowsheet() == before);
            ++acts;
        }
    }
    // Of one unit with one input, which its controller writes, little is left to add.
    QVERIFY(acts > (example == QLatin1String("steered-fed-batch") ? 0 : 3));
}

void OfferedRecipeTest::whatIsChosenIsTaken()
{
    QFETCH(QString, example);
    app::Document document(solve::catalogue());
    QVERIFY(document.newFromExample(example.toStdString()).ok());
    document.checkNow();
    m_faults = faultsOf(document.flowsheet()).size();
    const model::Flowsheet before = document.flowsheet();
    for (const model::UnitEntry& unit : before.units)
        for (const app::FormRow& row : app::recipeForm(document, unit.id)) {
            if (row.kind != app::FormRow::Kind::Choice) continue;
            for (const app::FormChoice& choice : row.choices) {
                if (choice.id == row.chosen) continue;
                const QString what = QStringLiteral("%1: %2").arg(QString::fromStdString(row.path), choice.label);
                if (!document.apply(app::chooseInRecipe(document, row.path, choice.id), what)) continue;
                verifySound(document, what);
                if (QTest::currentTestFailed()) return;
                document.undoStack()->undo();
            }
        }
    QVERIFY(document.flowsheet() == before);
}

// A set-point that nothing says is left open, for the check to ask for.
void OfferedRecipeTest::controllersThatAreOfferedAreTaken()
{
    QFETCH(QString, example);
    app::Document document(solve::catalogue());
    QVERIFY(document.newFromExample(example.toStdString()).ok());
    document.checkNow();
    m_faults = faultsOf(document.flowsheet()).size();
    QMenu menu;
    fillControllerMenu(menu, document, [](const std::string&) {});
    QList<Entry> entries; // those that are enabled
    collect(menu, {}, entries);
    QCOMPARE(entries.isEmpty(), example == QLatin1String("steered-fed-batch")); // its one input has a controller
    for (const model::ControllerType* type : document.catalogue().controllers) {
        const base::Result<app::AddedController> added = app::addController(
            document.flowsheet(), document.catalogue(), document.plant().get(), std::string(type->id));
        const QString name = app::label(type->label);
        const auto offered = std::ranges::find(entries, name, &Entry::path);
        QCOMPARE(offered != entries.end(), added.ok());
        if (!added) continue; // where nothing is free to be written
        for (const base::Error& fault : faultsOf(added->flowsheet))
            QVERIFY2(fault.where == "controllers/" + added->controller + "/setpoint" ||
                         fault.where.starts_with("controllers/" + added->controller + "/params"),
                     (std::string(type->id) + ": " + fault.where + ": " + fault.what.text()).c_str());
    }
}

// What a centrifuge lets go follows from what enters: it was offered, and refused.
void OfferedRecipeTest::aFlowThatFollowsIsNoTransfer()
{
    app::Document document(solve::catalogue());
    base::Errors errors;
    QVERIFY(document
                .newPlant(model::readPlant(R"({"format": "titer.plant/1", "name": "Two", "components": [],
                  "units": [{"id": "tank", "type": "hold_tank"}, {"id": "filter", "type": "depth_filter"},
                            {"id": "away", "type": "outlet", "label": "Outlet 2"}],
                  "streams": [{"from": "tank.out", "to": "filter.in"}, {"from": "filter.out", "to": "away.in"}],
                  "recipe": {"duration": "4 h", "phases": []}})",
                                           errors))
                .ok());
    const auto offered = [&](const std::string& unit) {
        QMenu menu;
        fillAddMenu(menu, document, unit);
        QList<Entry> entries;
        collect(menu, {}, entries);
        return std::ranges::any_of(entries, [](const Entry& e) { return e.path.startsWith("Transfer to"); });
    };
    QVERIFY(offered("tank"));
    QVERIFY(!offered("filter"));
}

// Nothing is ever empty there.
void OfferedRecipeTest::whatAnInletGivesEndsByTime()
{
    app::Document document(solve::catalogue());
    base::Errors errors;
    QVERIFY(document
                .newPlant(model::readPlant(R"({"format": "titer.plant/1", "name": "Fill", "components": [],
                  "units": [{"id": "water", "type": "inlet"}, {"id": "tank", "type": "hold_tank", "label": "Tank"}],
                  "streams": [{"from": "water.out", "to": "tank.in"}], "recipe": {"duration": "4 h", "phases": []}})",
                                           errors))
                .ok());
    m_faults = faultsOf(document.flowsheet()).size();
    QMenu menu;
    fillAddMenu(menu, document, "water");
    QList<Entry> entries;
    collect(menu, {}, entries);
    const auto transfer = std::ranges::find(entries, QStringLiteral("Transfer to Tank"), &Entry::path);
    QVERIFY(transfer != entries.end());
    transfer->action->trigger();
    QVERIFY(*document.flowsheet().phases.back().transfer.find("until") == base::Json::object({{"for", "1 h"}}));
    verifySound(document, transfer->path);
}

TITER_WINDOW_TEST(OfferedRecipeTest)

} // namespace tst_offered_recipe

#include "tst_offered_recipe.moc"
