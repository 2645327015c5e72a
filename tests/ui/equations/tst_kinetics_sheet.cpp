// The library of kinetics in the window: each has its curve and source, comes into the law as one step, and says what does not fit.
#include "core/model/flat_params.h"
#include "tests/support/test_program.h"
#include "tests/support/ui/forms.h"
#include "tests/support/ui/picture.h"
#include "ui/equations/equation_list.h"
#include "ui/equations/equation_panel.h"
#include "ui/equations/equation_sheet.h"
#include "ui/equations/kinetics_sheet.h"
#include "ui/look/language.h"
#include "ui/plot/xy/xy_plot.h"
#include "ui/widgets/label.h"

#include <QApplication>
#include <QComboBox>
#include <QListWidget>
#include <QPushButton>
#include <QTest>
#include <QUndoStack>

namespace tst_kinetics_sheet {

using namespace titer;
using namespace titer::equations;

namespace {

const std::string record = "units/production/params/kinetics";

int rowOf(const char* id)
{
    const auto& all = model::kineticsLibrary();
    return int(std::ranges::find(all, id, &model::Kinetics::id) - all.begin());
}

} // namespace

class TestKineticsSheet : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { look::Theme::current().apply(*qApp); }

    void init()
    {
        m_scene = std::make_unique<support::InspectorScene>("cho-fed-batch");
        m_scene->inspector->setUnit("production");
        m_scene->inspector->findChild<EquationPanel*>()->copyButton()->click();
        m_page = std::make_unique<QWidget>();
        m_page->resize(1200, 800);
        m_sheet = new EquationSheet(m_scene->desk->document, m_scene->desk->autoRun, m_page.get());
        m_page->show();
        QVERIFY(m_sheet->open("production"));
        m_sheet->chooseKinetics();
        QVERIFY(m_sheet->kinetics() && m_sheet->kinetics()->isVisible());
    }

    void cleanup()
    {
        m_page.reset();
        QCOMPARE(m_scene->end(), QStringList());
        m_scene.reset();
    }

    void showsACurveAndTheSourceOfEach()
    {
        KineticsSheet& sheet = *m_sheet->kinetics();
        QCOMPARE(sheet.list()->count(), int(model::kineticsLibrary().size()));
        for (int row = 0; row < sheet.list()->count(); ++row) {
            sheet.list()->setCurrentRow(row);
            QCOMPARE(sheet.plot()->model().curves.size(), qsizetype(1));
            QVERIFY(sheet.plot()->model().curves.front().y.size() > 100);
            const QString source = QString::fromStdString(model::kineticsLibrary()[std::size_t(row)].source);
            const auto labels = sheet.findChildren<widgets::Label*>();
            QVERIFY2(std::ranges::any_of(labels, [&](widgets::Label* l) { return l->text().contains(source); }),
                     qPrintable(source));
        }
    }

    void insertsAsOneStep()
    {
        KineticsSheet& sheet = *m_sheet->kinetics();
        app::Document& document = m_scene->desk->document;
        const model::Flowsheet before = document.flowsheet();
        const int steps = document.undoStack()->index();
        sheet.list()->setCurrentRow(rowOf("jerusalimsky"));
        QCOMPARE(sheet.term()->currentText(), QStringLiteral("mu")); // the growth rate of the law
        QCOMPARE(sheet.field("S")->currentText(), QStringLiteral("glucose"));
        sheet.term()->setCurrentText(QStringLiteral("slowed"));
        sheet.field("P")->setCurrentText(QStringLiteral("lactate"));
        sheet.field("K_P")->setCurrentText(QStringLiteral("K_lactate"));
        QTest::keyClick(sheet.list(), Qt::Key_Return);
        document.checkNow();
        const base::Json* text = model::findAtPath(document.flowsheet(), record + "/let/slowed");
        QVERIFY2(text, qPrintable(sheet.findChildren<widgets::Label*>().front()->text()));
        QVERIFY2(text->string().find("K_lactate/(K_lactate + lactate)") != std::string::npos, text->string().c_str());
        QVERIFY(document.errors().empty());
        QVERIFY(!sheet.isVisible() && m_sheet->isVisible());
        QVERIFY(m_sheet->list()->rowAt(record + "/let/slowed"));
        QCOMPARE(document.undoStack()->index(), steps + 1);
        document.undoStack()->undo();
        QVERIFY(document.flowsheet() == before);
    }

    void saysWhatDoesNotFit()
    {
        KineticsSheet& sheet = *m_sheet->kinetics();
        app::Document& document = m_scene->desk->document;
        const model::Flowsheet before = document.flowsheet();
        sheet.list()->setCurrentRow(rowOf("monod"));
        sheet.term()->setCurrentText(QStringLiteral("glucose")); // a species
        sheet.insertButton()->click();
        QVERIFY(sheet.isVisible());
        QVERIFY(document.flowsheet() == before);
        QTest::keyClick(sheet.list(), Qt::Key_Escape);
        QVERIFY(!sheet.isVisible() && m_sheet->isVisible());
    }

    // At the size of a laptop's page, in both looks and in German.
    void isDrawn()
    {
        KineticsSheet& sheet = *m_sheet->kinetics();
        for (const auto choice : {look::Choice::Light, look::Choice::Dark}) {
            look::Theme::current().choose(choice);
            look::useLanguage(choice == look::Choice::Dark ? QStringLiteral("de") : QStringLiteral("en"));
            m_page->resize(1100, 620);
            sheet.open(record);
            sheet.list()->setCurrentRow(rowOf("haldane_andrews"));
            support::settle();
            const QString name =
                choice == look::Choice::Dark ? QStringLiteral("kinetics-dark-de") : QStringLiteral("kinetics-light");
            QVERIFY(support::inked(support::picture(*m_page, name, m_page->size())) > 0.01);
        }
    }

private:
    std::unique_ptr<support::InspectorScene> m_scene;
    std::unique_ptr<QWidget> m_page;
    EquationSheet* m_sheet = nullptr;
};

TITER_WINDOW_TEST(TestKineticsSheet)

} // namespace tst_kinetics_sheet

#include "tst_kinetics_sheet.moc"
