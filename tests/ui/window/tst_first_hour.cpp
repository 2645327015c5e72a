// The first hour of one's own work: a train from an empty plant in the window alone. Units come from the list by their names, a culture
// with its components, a resin and the recipe by their menus; numbers are typed. No file is read or written.
#include "app/document/edits.h"
#include "tests/support/test_program.h"
#include "tests/support/ui/forms.h"
#include "tests/support/ui/picture.h"
#include "tests/support/ui/warnings.h"
#include "tests/support/ui/window.h"
#include "ui/flow/flow_view.h"
#include "ui/flow/unit_palette.h"
#include "ui/form/fields/form_row.h"
#include "ui/form/fields/number_field.h"
#include "ui/form/inspector.h"
#include "ui/form/recipe_menus.h"
#include "ui/look/language.h"
#include "ui/look/theme.h"
#include "ui/pages/design/design_page.h"
#include "ui/widgets/notice.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTest>
#include <QTimer>

namespace tst_first_hour {

using namespace titer;
using form::Inspector;

namespace {

constexpr int longRun = 60000; // [ms]

} // namespace

class FirstHourTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { look::Theme::current().apply(*qApp); }
    void init()
    {
        m_warnings = std::make_unique<support::Warnings>();
        m_desk = std::make_unique<support::OpenWindow>(QSize(1920, 1080));
        QVERIFY(m_desk->document.newPlant({}));
        m_desk->window.pages().show(QStringLiteral("design"));
    }
    void cleanup()
    {
        m_desk.reset();
        QCOMPARE(m_warnings->messages(), QStringList());
        m_warnings.reset();
    }

    void aTrainFromSeedToPoolIsDrawnAndRuns();
    void aColumnOnAResinOfTheListIsLoadedAndRuns();
    void theRecipeIsWrittenByKeys();

private:
    pages::DesignPage& page() { return m_desk->window.pages().page<pages::DesignPage>(); }
    const model::Flowsheet& plant() { return m_desk->document.flowsheet(); }
    // From the list next to the sheet, by its name: it follows `after`.
    std::string add(const char* name, const std::string& after);
    form::RowWidget* row(Inspector::Tab tab, const std::string& path);
    void type(Inspector::Tab tab, const std::string& path, const QString& text);
    void choose(Inspector::Tab tab, const std::string& path, const QString& text);
    // An entry of the menu of the recipe, named from the outermost menu on.
    void addToRecipe(const std::string& unit, const QStringList& words);
    void ends();
    void runs(const QString& duration);
    double figure(const std::string& unit, const char* key);

    std::unique_ptr<support::Warnings> m_warnings;
    std::unique_ptr<support::OpenWindow> m_desk;
};

std::string FirstHourTest::add(const char* name, const std::string& after)
{
    page().view().select(after.empty() ? QStringList() : QStringList{QString::fromStdString(after)});
    const std::size_t before = plant().units.size();
    auto* palette = page().findChild<flow::UnitPalette*>();
    palette->startTyping();
    auto* field = palette->findChild<QLineEdit*>();
    field->clear();
    QTest::keyClicks(field, QString::fromLatin1(name));
    // Steps that bring more stand before it.
    for (int i = 0; i < 9 && palette->currentType().isEmpty(); ++i) QTest::keyClick(field, Qt::Key_Down);
    QTest::keyClick(field, Qt::Key_Return);
    if (plant().units.size() != before + 1) qWarning("%s is not in the list", name);
    return plant().units.size() == before + 1 ? plant().units.back().id : std::string();
}

form::RowWidget* FirstHourTest::row(Inspector::Tab tab, const std::string& path)
{
    auto* inspector = page().findChild<Inspector*>();
    inspector->setTab(tab);
    support::settle();
    form::FormView* view = support::shownForm(*inspector);
    return view && view->focusPath(path) ? view->rowAt(path) : nullptr;
}

void FirstHourTest::type(Inspector::Tab tab, const std::string& path, const QString& text)
{
    form::RowWidget* found = row(tab, path);
    QVERIFY2(found, path.c_str());
    auto* field = qobject_cast<form::NumberField*>(found->field());
    QVERIFY(field);
    field->selectAll();
    QTest::keyClicks(field, text);
    QVERIFY2(found->fault().isEmpty(), qPrintable(found->fault()));
}

void FirstHourTest::choose(Inspector::Tab tab, const std::string& path, const QString& text)
{
    form::RowWidget* found = row(tab, path);
    QVERIFY2(found, path.c_str());
    auto* choice = qobject_cast<QComboBox*>(found->field());
    QVERIFY(choice);
    const int index = choice->findText(text);
    QVERIFY2(index >= 0, qPrintable(text));
    choice->setCurrentIndex(index);
    emit choice->activated(index);
}

void FirstHourTest::addToRecipe(const std::string& unit, const QStringList& words)
{
    QMenu menu;
    form::fillAddMenu(menu, m_desk->document, unit);
    QMenu* at = &menu;
    for (const QString& word : words) {
        QAction* found = nullptr;
        for (QAction* action : at->actions())
            if (action->text() == word) found = action;
        QVERIFY2(found, qPrintable(word));
        if (found->menu())
            at = found->menu();
        else
            found->trigger();
    }
}

// Typed where nothing is selected.
// A plant that began empty has no end: the notice offers one.
void FirstHourTest::ends()
{
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->autoRun.isCurrent(), longRun);
    for (widgets::NoticeRow* row : page().findChildren<widgets::NoticeRow*>())
        if (row->notice().id.startsWith(QStringLiteral("recipe/duration")) && !row->notice().fix.isEmpty()) {
            emit row->fixActivated(row->notice().id);
            QVERIFY(!plant().duration.isNull());
            return;
        }
    QVERIFY2(false, "no duration is offered");
}

void FirstHourTest::runs(const QString& duration)
{
    page().view().select({});
    type(Inspector::Parameters, "recipe/duration", duration);
    m_desk->document.checkNow();
    for (const base::Error& error : m_desk->document.errors())
        QVERIFY2(false, (error.where + ": " + error.what.text()).c_str());
    m_desk->autoRun.runNow();
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->autoRun.isCurrent(), longRun);
    const figures::RunResult& result = m_desk->autoRun.run()->result;
    for (const base::Error& error : result.errors) QVERIFY2(false, (error.where + ": " + error.what.text()).c_str());
    QVERIFY(result.status == figures::RunStatus::Ok);
}

double FirstHourTest::figure(const std::string& unit, const char* key)
{
    const figures::Kpi* found = m_desk->autoRun.run()->result.kpi(unit + "." + key);
    return found ? found->value : std::nan("");
}

void FirstHourTest::aTrainFromSeedToPoolIsDrawnAndRuns()
{
    const auto transferTo = [&](const std::string& unit) {
        return QStringLiteral("Transfer to %1").arg(QString::fromStdString(plant().unit(unit)->label));
    };
    const std::string seed = add("Bioreactor", {}), production = add("Bioreactor", seed);
    const std::string centrifuge = add("Disc-stack", production), filter = add("Depth", centrifuge),
                      solids = add("Outlet", centrifuge), pool = add("Hold tank", filter);
    for (const std::string& unit : {seed, production, centrifuge, filter, solids, pool}) QVERIFY(!unit.empty());
    QCOMPARE(plant().streams.size(), std::size_t(5));
    QCOMPARE(plant().unit(production)->label, std::string("Bioreactor 2")); // and no id of the file

    // A culture brings its components and a medium; the vessel after it takes the same, without cells.
    const auto params = [](const std::string& unit, const char* key) { return "units/" + unit + "/params/" + key; };
    for (const std::string& unit : {seed, production}) {
        page().view().select({QString::fromStdString(unit)});
        choose(Inspector::Parameters, params(unit, "kinetics"), QStringLiteral("CHO fed-batch"));
    }
    QVERIFY(plant().components.size() > 8);
    ends();
    page().view().select({QString::fromStdString(seed)});
    type(Inspector::Parameters, params(seed, "vessel_volume"), QStringLiteral("250 L"));
    type(Inspector::Parameters, "units/" + seed + "/initial/volume", QStringLiteral("150 L"));
    page().view().select({QString::fromStdString(production)});
    type(Inspector::Parameters, params(production, "vessel_volume"), QStringLiteral("2000 L"));
    type(Inspector::Parameters, "units/" + production + "/initial/volume", QStringLiteral("1400 L"));
    page().view().select({QString::fromStdString(pool)});
    type(Inspector::Parameters, params(pool, "vessel_volume"), QStringLiteral("2000 L"));

    // Growth, transfer, production, harvest: each follows the one before.
    page().view().select({QString::fromStdString(seed)});
    addToRecipe(seed, {QStringLiteral("Phase of fixed duration")});
    const std::string growth = plant().phases.back().id;
    type(Inspector::Recipe, "recipe/phases/" + growth + "/until/for", QStringLiteral("3 d"));
    addToRecipe(seed, {transferTo(production)});
    const std::string transfer = plant().phases.back().id;
    page().view().select({QString::fromStdString(production)});
    addToRecipe(production, {QStringLiteral("Phase of fixed duration")});
    const std::string culture = plant().phases.back().id;
    QCOMPARE(plant().phases.back().after, std::vector<std::string>{transfer}); // which fills the vessel
    type(Inspector::Recipe, "recipe/phases/" + culture + "/until/for", QStringLiteral("8 d"));
    addToRecipe(production, {transferTo(centrifuge)});
    runs(QStringLiteral("12 d"));
    QVERIFY2(figure(production, "titer") > 0.1, qPrintable(QString::number(figure(production, "titer"))));
    QVERIFY2(figure(pool, "volume") > 1.0, qPrintable(QString::number(figure(pool, "volume"))));
    for (const look::Choice theme : {look::Choice::Light, look::Choice::Dark}) {
        look::Theme::current().choose(theme);
        support::settle();
        support::keep(m_desk->window.grab().toImage(),
                      theme == look::Choice::Light ? QStringLiteral("hour-light") : QStringLiteral("hour-dark"));
    }
    look::Theme::current().choose(look::Choice::Light);
}

void FirstHourTest::aColumnOnAResinOfTheListIsLoadedAndRuns()
{
    const std::string load = add("Inlet", {}), column = add("Chromatography column", load),
                      pool = add("Hold tank", column);
    for (const std::string& unit : {load, column, pool}) QVERIFY(!unit.empty());
    QVERIFY(m_desk->document.apply(
        app::setComponent(
            plant(),
            base::Json::object({{"id", "mab"}, {"basis", "mass"}, {"molar_mass", "148 kg/mol"}, {"role", "product"}})),
        QStringLiteral("product")));
    page().view().select({QString::fromStdString(column)});
    const std::string width = "units/" + column + "/params/diameter";
    m_desk->document.checkNow();
    QVERIFY(row(Inspector::Parameters, width) && !row(Inspector::Parameters, width)->fault().isEmpty());
    choose(Inspector::Parameters, "units/" + column + "/packing", QStringLiteral("MabSelect SuRe"));
    // What was wrong is no longer said once the plant has been checked.
    m_desk->document.checkNow();
    QVERIFY2(row(Inspector::Parameters, width)->fault().isEmpty(),
             qPrintable(row(Inspector::Parameters, width)->fault()));
    type(Inspector::Parameters, "units/" + column + "/params/diameter", QStringLiteral("20 cm"));
    page().view().select({QString::fromStdString(load)});
    type(Inspector::Parameters, "units/" + load + "/program/0/concentration/mab", QStringLiteral("2 g/L"));
    page().view().select({QString::fromStdString(column)});
    addToRecipe(column, {QStringLiteral("Phase of fixed duration")});
    const std::string phase = plant().phases.back().id;
    type(Inspector::Recipe, "recipe/phases/" + phase + "/until/for", QStringLiteral("1 h"));
    addToRecipe(column, {QStringLiteral("In Phase"), QStringLiteral("Set a flow"), QStringLiteral("Inlet, flow")});
    runs(QStringLiteral("1 h"));
    QVERIFY2(figure(column, "peak_load") > 0.0, qPrintable(QString::number(figure(column, "peak_load"))));
}

void FirstHourTest::theRecipeIsWrittenByKeys()
{
    const std::string vessel = add("Bioreactor", {});
    // The menu waits for a person: one who takes the first entry.
    QStringList words;
    QTimer::singleShot(0, this, [&words] {
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        if (!menu) return;
        for (const QAction* action : menu->actions()) words << action->text();
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
    });
    page().view().select({QString::fromStdString(vessel)});
    page().view().setFocus();
    QTest::keyClick(&page().view(), Qt::Key_R);
    QVERIFY(words.contains(QStringLiteral("Phase of fixed duration")));
    QCOMPARE(page().findChild<Inspector*>()->tab(), Inspector::Recipe);
    QCOMPARE(plant().phases.size(), std::size_t(1));
    QCOMPARE(plant().phases.front().unit, vessel);
    // How long it lasts is typed next, and from there Tab leads back to the menu.
    const std::string lasts = "recipe/phases/" + plant().phases.front().id + "/until/for";
    // A menu that closes leaves the window of the offscreen platform inactive: what has the focus in it is asked of the
    // window, and nothing is selected.
    const auto focus = [this] { return m_desk->window.focusWidget(); };
    const auto* view = support::shownForm(*page().findChild<Inspector*>());
    QCOMPARE(focus(), view->rowAt(lasts)->field());
    qobject_cast<QLineEdit*>(focus())->selectAll();
    QTest::keyClicks(focus(), QStringLiteral("3 d"));
    QCOMPARE(plant().phases.front().until.find("for")->string(), std::string("3 d"));
    for (int i = 0; i < 2 && !qobject_cast<QPushButton*>(focus()); ++i) QTest::keyClick(focus(), Qt::Key_Tab);
    const auto* button = qobject_cast<QPushButton*>(focus());
    QVERIFY(button && button->text() == QStringLiteral("Add…"));
}

TITER_WINDOW_TEST(FirstHourTest)

} // namespace tst_first_hour

#include "tst_first_hour.moc"
