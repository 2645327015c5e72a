// The equations of controllers are edited beneath the form of the plant and at full size: a copy of a built-in one, a fault at its line,
// undo, and no word cut in any language and size. Goal and limits of a predictive controller are lines there too.
#include "app/document/edits_equations.h"
#include "core/reference/steered_fed_batch.h"
#include "tests/support/test_program.h"
#include "tests/support/ui/forms.h"
#include "tests/support/ui/picture.h"
#include "ui/equations/controller_panels.h"
#include "ui/equations/equation_field.h"
#include "ui/equations/equation_list.h"
#include "ui/equations/equation_panel.h"
#include "ui/equations/equation_row.h"
#include "ui/equations/equation_sheet.h"
#include "ui/look/language.h"
#include "ui/look/theme.h"

#include "core/base/units/units.h"
#include "ui/plot/xy/xy_plot.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QCompleter>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QTest>
#include <QUndoStack>

namespace tst_controller_editor {

using namespace titer;
using namespace titer::equations;

namespace {

const std::string record = "controllers/feed_pump/params";

} // namespace

class TestControllerEditor : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { look::Theme::current().apply(*qApp); }
    void init();
    void cleanup();

    void copiesABuiltInControllerAndTakesItBack();
    void keepsWhatIsTypedAndSaysWhatIsWrong();
    void anErrorLeadsToItsLine();
    void opensAtFullSize();
    void showsValuesAndCoursesOfTheRun();
    void goesWithItsController();
    void aPlanIsWrittenInLines();
    void isDrawnWithoutCuttingWords_data();
    void isDrawnWithoutCuttingWords();

private:
    app::Document& document() { return m_scene->desk->document; }
    EquationPanel* panel() const { return m_scene->inspector->findChild<ControllerPanels*>()->panels().front(); }
    std::string type() { return document().flowsheet().controllers.front().type; }

    std::unique_ptr<support::InspectorScene> m_scene;
};

void TestControllerEditor::init()
{
    m_scene = std::make_unique<support::InspectorScene>("ecoli-fed-batch");
    m_scene->inspector->setUnit({});
    panel()->copyButton()->click();
}

void TestControllerEditor::cleanup()
{
    QCOMPARE(m_scene->end(), QStringList());
    m_scene.reset();
}

void TestControllerEditor::copiesABuiltInControllerAndTakesItBack()
{
    QCOMPARE(type(), "equations");
    QVERIFY(panel()->list()->isVisibleTo(panel()));
    QVERIFY(!panel()->copyButton()->isVisibleTo(panel()));
    document().checkNow();
    QVERIFY(document().errors().empty());
    document().undoStack()->undo();
    QCOMPARE(type(), "exponential_feed");
    QVERIFY(panel()->copyButton()->isVisibleTo(panel()));
    QVERIFY(!panel()->list()->isVisibleTo(panel()));
}

void TestControllerEditor::keepsWhatIsTypedAndSaysWhatIsWrong()
{
    EquationRow* row = panel()->list()->rowAt(record + "/output");
    QVERIFY(row);
    const QString before = row->field()->text();
    row->field()->setFocus();
    row->field()->selectAll();
    QTest::keyClicks(row->field(), QStringLiteral("limited*mesured"));
    row->field()->completer()->popup()->hide();
    document().checkNow();
    QCOMPARE(row->field()->text(), QStringLiteral("limited*mesured"));
    QVERIFY2(row->error().contains(QStringLiteral("column 9")), qPrintable(row->error()));
    document().endMerge();
    document().undoStack()->undo();
    QCOMPARE(row->field()->text(), before);
    document().checkNow();
    QCOMPARE(row->error(), QString());
}

void TestControllerEditor::anErrorLeadsToItsLine()
{
    for (const char* line : {"let/demand", "output", "next/started_with", "states/started_with/start"}) {
        QVERIFY2(m_scene->inspector->jump(record + "/" + line), line);
        QVERIFY(panel()->list()->rowAt(record + "/" + line)->field()->hasFocus());
    }
    // A parameter is a row of the form.
    QVERIFY(m_scene->inspector->jump(record + "/growth_rate"));
}

void TestControllerEditor::opensAtFullSize()
{
    QWidget page;
    page.resize(1200, 800);
    EquationSheet sheet(document(), m_scene->desk->autoRun, &page);
    page.show();
    QSignalSpy asked(m_scene->inspector.get(), &form::Inspector::equationsAsked);
    panel()->openButton()->click();
    QCOMPARE(asked.count(), 1);
    QVERIFY(sheet.open(asked.front().front().toString().toStdString()));
    QVERIFY(sheet.list()->rowAt(record + "/params/growth_rate"));
    QVERIFY(!sheet.libraryButton()->isVisibleTo(&sheet)); // which holds laws and units
    QVERIFY(!sheet.open("controllers/none"));
}

// Of a feed that grows exponentially: its term at the time of the slider, and its course.
void TestControllerEditor::showsValuesAndCoursesOfTheRun()
{
    m_scene->desk->autoRun.setActive(true);
    QTRY_VERIFY_WITH_TIMEOUT(m_scene->desk->autoRun.isCurrent(), 60000);
    QWidget page;
    page.resize(1200, 800);
    EquationSheet sheet(document(), m_scene->desk->autoRun, &page);
    page.show();
    QVERIFY(sheet.open("controllers/feed_pump", record + "/output"));
    QVERIFY(QTest::qWaitForWindowActive(&page));
    QVERIFY(sheet.time()->isVisible() && sheet.plot()->isVisible());
    const EquationRow* output = sheet.list()->rowAt(record + "/output");
    const EquationRow* state = sheet.list()->rowAt(record + "/states/started_with");
    sheet.time()->setValue(900);
    const QString late = output->value();
    QVERIFY2(late.contains(QStringLiteral("L")), qPrintable(late));
    QVERIFY(state && !state->value().isEmpty());
    // A start has no value of its own: the state that it gives has one.
    QCOMPARE(sheet.list()->rowAt(record + "/states/started_with/start")->value(), QString());
    sheet.time()->setValue(600);
    QVERIFY(output->value() != late);
    // The course of the line in hand: what was written, in the unit in which it is shown.
    sheet.list()->focusPath(record + "/output");
    QCOMPARE(sheet.plot()->model().curves.size(), 1);
    const auto curve = sheet.plot()->model().curves.first();
    const figures::RunResult& result = m_scene->desk->autoRun.run()->result;
    const std::string written = document().flowsheet().controllers.front().writes;
    const figures::Column* flow = result.column(written);
    QVERIFY(flow && std::size_t(curve.y.size()) == result.times.size());
    const double last = base::toUnit(result.output(*flow, result.times.size() - 2), "L/h");
    QVERIFY(last > 0.0);
    QVERIFY(std::abs(curve.y[curve.y.size() - 2] - last) < 1e-6 * last);
    QCOMPARE(sheet.across()->count(), 1); // over the time alone
}

void TestControllerEditor::goesWithItsController()
{
    QVERIFY(document().apply(app::removeController(document().flowsheet(), "feed_pump"), QStringLiteral("Remove")));
    for (const EquationPanel* left : m_scene->inspector->findChild<ControllerPanels*>()->panels())
        QVERIFY(left->owner() != "controllers/feed_pump");
    document().undoStack()->undo();
    QCOMPARE(panel()->owner(), std::string("controllers/feed_pump"));
}

void TestControllerEditor::aPlanIsWrittenInLines()
{
    base::Errors errors;
    QVERIFY(document().newPlant(model::readPlant(reference::steeredFedBatch(), errors)));
    m_scene->inspector->setUnit({});
    document().checkNow();
    const std::string plan = "controllers/feed/params", added = plan + "/limits/3";
    QVERIFY(!panel()->openButton()->isVisibleTo(panel()) && !panel()->copyButton()->isVisibleTo(panel()));
    QVERIFY(m_scene->inspector->jump(plan + "/goal"));
    QVERIFY(panel()->list()->rowAt(plan + "/goal")->field()->hasFocus());
    panel()->list()->addLine("limits");
    EquationRow* row = panel()->list()->rowAt(added);
    QVERIFY(row && row->field()->hasFocus());
    QTest::keyClicks(row->field(), QStringLiteral("reactor.V <= 150 L"));
    row->field()->completer()->popup()->hide();
    QTest::keyClick(row->field(), Qt::Key_Return);
    document().checkNow();
    QVERIFY(document().errors().empty());
    QCOMPARE(document().flowsheet().controllers[0].params.find("limits")->items()[3], base::Json("reactor.V <= 150 L"));
    // What was typed is one step of undo, and so is the line itself.
    document().undoStack()->undo();
    QCOMPARE(row->field()->text(), QString());
    document().undoStack()->undo();
    QVERIFY(!panel()->list()->rowAt(added));
    // One that goes leaves its place to the next.
    emit panel() -> list()->rowAt(plan + "/limits/0")->removeAsked();
    QCOMPARE(panel()->list()->rowAt(plan + "/limits/0")->field()->text(), QStringLiteral("reactor.P <= 3 g/L"));
    support::picture(*m_scene->inspector, QStringLiteral("controller-plan"));
}

void TestControllerEditor::isDrawnWithoutCuttingWords_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("text");
    for (const auto& [language, text] : {std::pair("en", 100), std::pair("de", 100), std::pair("de", 200)})
        QTest::addRow("%s, %d %%", language, text) << QString::fromLatin1(language) << text;
}

void TestControllerEditor::isDrawnWithoutCuttingWords()
{
    QFETCH(QString, language);
    QFETCH(int, text);
    m_scene->inspector.reset();
    look::useLanguage(language);
    look::Theme::current().setTextScale(text);
    look::Theme::current().choose(text == 100 ? look::Choice::Light : look::Choice::Dark);
    QWidget page;
    page.resize(QSize(300, 200) * look::Theme::current().u());
    EquationSheet sheet(document(), m_scene->desk->autoRun, &page);
    page.show();
    document().apply(app::setEquation(document().flowsheet(), {record, "let", "wanted"}, "fed/perid"),
                     QStringLiteral("Type"));
    document().checkNow();
    QVERIFY(sheet.open("controllers/feed_pump", record + "/let/wanted"));
    support::settle();
    const QString name = QStringLiteral("controller-%1-%2").arg(language).arg(text);
    QVERIFY(support::inked(support::picture(page, name, page.size())) > 0.01);
    const QStringList cut = support::cutOff(page);
    QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));
    m_scene->inspector = std::make_unique<form::Inspector>(document(), m_scene->desk->autoRun);
    m_scene->inspector->setUnit({});
    m_scene->inspector->resize(QSize(91, 400) * look::Theme::current().u());
    m_scene->inspector->show();
    m_scene->inspector->jump(record + "/let/wanted");
    support::settle();
    QVERIFY(support::inked(support::picture(*m_scene->inspector, name + QStringLiteral("-inspector"),
                                            m_scene->inspector->size())) > 0.01);
}

TITER_WINDOW_TEST(TestControllerEditor)

} // namespace tst_controller_editor

#include "tst_controller_editor.moc"
