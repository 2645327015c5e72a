// The sheet of a screening: from the menu's act by keys and mouse to the plant, and its looks.
#include "core/solve/catalogue.h"
#include "tests/support/test_program.h"
#include "tests/support/ui/picture.h"
#include "tests/support/ui/warnings.h"
#include "tests/support/ui/window.h"
#include "ui/flow/flow_view.h"
#include "ui/look/language.h"
#include "ui/pages/design/design_page.h"
#include "ui/pages/run/sheets/screening_sheet.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>

namespace tst_screening_sheet {

using namespace titer;
using namespace titer::pages;
using look::Theme;

namespace {

struct Stage {
    app::Document document{solve::catalogue()};
    QWidget page;
    app::ScreeningSession screening{document};
    ScreeningSheet sheet{document, screening, &page};

    explicit Stage(QSize size = {1280, 720})
    {
        document.newFromExample("scale-down-screening").ok();
        page.resize(size);
        page.show();
        page.activateWindow();
        QTest::qWait(1);
    }
    bool waits()
    {
        return QTest::qWaitFor([this] { return !sheet.session().isFitting(); }, 20000);
    }
};

void choose(QComboBox* box, int index)
{
    box->setCurrentIndex(index);
    emit box->activated(index);
}

} // namespace

class ScreeningSheetTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { Theme::current().apply(*qApp); }
    void cleanup() { look::useLanguage(QStringLiteral("en")); }

    void theFlowsheetOffersItForColumnsAndFilters()
    {
        app::Document document{solve::catalogue()};
        QVERIFY(document.newFromExample("scale-down-screening").ok());
        flow::FlowView view(document);
        QSignalSpy asked(&view, &flow::FlowView::fitAsked);
        for (const auto& [unit, offered] :
             {std::pair("column", true), {"depth", true}, {"sterile", true}, {"pool", false}}) {
            view.select({unit});
            QCOMPARE(view.action("fit.unit")->isEnabled(), offered);
        }
        view.select({"depth"});
        view.action("fit.unit")->trigger();
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked[0][0].toString(), QString("depth"));
    }

    // From the menu's act to the chosen unit's new value, over the design page of the whole window.
    void opensOverTheDesignPage()
    {
        support::OpenWindow desk({1366, 860});
        window::MainWindow& window = desk.window;
        QVERIFY(window.files().openExample("scale-down-screening"));
        flow::FlowView* view = &window.pages().page<pages::DesignPage>().view();
        view->select({"column"});
        view->action("fit.unit")->trigger();
        auto* sheet = window.findChild<ScreeningSheet*>();
        QVERIFY(sheet && sheet->isVisible());
        QVERIFY(!sheet->plot()->isVisible() && !sheet->values()->isVisible()); // no axes and heads of nothing
        choose(sheet->tables(), 0);
        QVERIFY(QTest::qWaitFor([&] { return !sheet->session().isFitting(); }, 20000));
        QVERIFY(sheet->plot()->isVisible() && sheet->values()->isVisible());
        QVERIFY(support::inked(support::picture(window, "screening_window", {1366, 860})) > 0.005);
        sheet->putButton()->click();
        QVERIFY(!sheet->isVisible());
        QCOMPARE(desk.document.undoStack()->count(), 1);
        QCOMPARE(view->selection(), QStringList{"column"});
    }

    void offersTheTablesOfExamples()
    {
        Stage stage;
        stage.sheet.open("column");
        QVERIFY(stage.sheet.isVisible() && !stage.sheet.putButton()->isEnabled());
        QCOMPARE(stage.sheet.tables()->count(), 1);
        QCOMPARE(stage.sheet.tables()->itemText(0), QString("resin-plate.csv (example)"));
        QVERIFY(!stage.sheet.heldField()->isVisible()); // nothing to hold yet
        QSignalSpy asked(&stage.sheet, &ScreeningSheet::fileAsked);
        stage.sheet.fileButton()->click();
        QCOMPARE(asked.count(), 1);
    }

    void fitsAndPuts()
    {
        Stage stage;
        stage.sheet.open("column");
        choose(stage.sheet.tables(), 0);
        QVERIFY(stage.waits());
        QCOMPARE(stage.sheet.values()->rowCount(), 3);
        QCOMPARE(stage.sheet.rowBox(0)->accessibleName(), QString("resin"));
        QVERIFY(stage.sheet.rowBox(1)->isVisible() && !stage.sheet.rowBox(2)->isVisible());
        choose(stage.sheet.rowBox(0), 1);
        QVERIFY(stage.waits());
        QCOMPARE(stage.sheet.state(), QString("Wells: 24"));
        QCOMPARE(stage.sheet.plot()->model().curves.size(), 4);
        QVERIFY(stage.sheet.heldField()->isVisible() && stage.sheet.heldField()->text() == "lambda=700 mol/m3");
        QSignalSpy put(&stage.sheet, &ScreeningSheet::put);
        QTest::mouseClick(stage.sheet.putButton(), Qt::LeftButton);
        QCOMPARE(put.count(), 1);
        QVERIFY(!stage.sheet.isVisible());
        QCOMPARE(stage.document.undoStack()->count(), 1);
    }

    void isUsedByKeysAlone()
    {
        Stage stage;
        stage.sheet.open("sterile");
        QCOMPARE(QApplication::focusWidget(), stage.sheet.tables());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
        QVERIFY(stage.waits());
        QCOMPARE(stage.sheet.session().order().table.name, std::string("sterile-vmax.csv"));
        const auto tabTo = [](QWidget* wanted) {
            for (int i = 0; i < 12 && QApplication::focusWidget() != wanted; ++i)
                QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            return QApplication::focusWidget() == wanted;
        };
        QVERIFY(tabTo(stage.sheet.areaField()));
        QTest::keyClicks(QApplication::focusWidget(), "3.8 cm2");
        QVERIFY(tabTo(stage.sheet.pressureField()));
        QVERIFY(stage.waits());
        QTest::keyClicks(stage.sheet.pressureField(), "1 bar");
        QTest::keyClick(stage.sheet.pressureField(), Qt::Key_Return);
        QVERIFY(stage.waits());
        QVERIFY(stage.sheet.lawBox()->isVisible() && stage.sheet.putButton()->isEnabled());
        QVERIFY(tabTo(stage.sheet.putButton()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QVERIFY(!stage.sheet.isVisible());
        QVERIFY(stage.document.flowsheet().unit("sterile")->params.find("vmax")->isNumber());
        stage.sheet.open("depth");
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(!stage.sheet.isVisible());
    }

    void picturesInEveryLookWithoutAWarning()
    {
        support::Warnings warnings;
        for (const support::Variant& variant : support::variants()) {
            Theme::current().choose(variant.choice);
            for (const char* language : {"en", "de"})
                for (const char* unit : {"column", "depth"}) {
                    look::useLanguage(QLatin1String(language));
                    Stage stage;
                    stage.sheet.open(QLatin1String(unit));
                    choose(stage.sheet.tables(), 0);
                    QVERIFY(stage.waits());
                    QCOMPARE(support::cutOff(stage.page), QStringList());
                    const QString name = QStringLiteral("screening_%1_%2_%3")
                                             .arg(QLatin1String(unit), variant.name, QLatin1String(language));
                    QVERIFY(support::inked(support::picture(stage.page, name, {1280, 720}, variant.pixelRatio)) >
                            0.005);
                }
        }
        Theme::current().choose(look::Choice::Light);
        QCOMPARE(warnings.messages(), QStringList());
    }
};

TITER_WINDOW_TEST(ScreeningSheetTest)

} // namespace tst_screening_sheet

#include "tst_screening_sheet.moc"
