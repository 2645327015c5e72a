// The sheet that scales a column: from the menu's act to the plant, and its looks.
#include "core/solve/catalogue.h"
#include "tests/support/test_program.h"
#include "tests/support/ui/picture.h"
#include "tests/support/ui/warnings.h"
#include "tests/support/ui/window.h"
#include "ui/flow/flow_view.h"
#include "ui/look/language.h"
#include "ui/pages/design/design_page.h"
#include "ui/pages/run/sheets/column_scale_sheet.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>

namespace tst_column_scale_sheet {

using namespace titer;
using namespace titer::pages;
using look::Theme;

class ColumnScaleSheetTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { Theme::current().apply(*qApp); }
    void cleanup() { look::useLanguage(QStringLiteral("en")); }

    void scalesTheColumnOfTheMenu()
    {
        support::OpenWindow desk({1366, 860});
        window::MainWindow& window = desk.window;
        QVERIFY(window.files().openExample("capture-column"));
        flow::FlowView* view = &window.pages().page<pages::DesignPage>().view();
        view->select({"pool"});
        QVERIFY(!view->action("column.scale")->isEnabled());
        view->select({"column"});
        view->action("column.scale")->trigger();
        auto* sheet = window.findChild<ColumnScaleSheet*>();
        QVERIFY(sheet && sheet->isVisible());
        QCOMPARE(sheet->diameterField()->text(), QString("10 cm"));
        QVERIFY(!sheet->putButton()->isEnabled()); // nothing is another size yet
        sheet->diameterField()->setText("30");
        QVERIFY(sheet->putButton()->isEnabled());
        QVERIFY(sheet->figures()->rowCount() >= 10);
        QCOMPARE(sheet->figures()->item(2, 3)->text(), QString("9")); // the volume
        QVERIFY(sheet->changes()->rowCount() >= 8 && !sheet->findings().isEmpty());
        QStringList places;
        for (int row = 0; row < sheet->changes()->rowCount(); ++row) places << sheet->changes()->item(row, 0)->text();
        QCOMPARE(places[0], QString("Protein A column, Diameter"));
        QCOMPARE(places.filter("/") + places.filter("."), QStringList()); // names alone, and no paths
        QVERIFY2(places.contains("Load, Clarified harvest, Outlet, flow"), qPrintable(places.join('\n')));
        QVERIFY(support::inked(support::picture(window, "column_scale_window", {1366, 860})) > 0.005);
        sheet->keepBox()->setCurrentIndex(1);
        sheet->heightField()->setText("10 cm");
        QTest::keyClick(sheet->heightField(), Qt::Key_Escape);
        QVERIFY(!sheet->isVisible());
        QCOMPARE(desk.document.undoStack()->count(), 0);
        view->action("column.scale")->trigger();
        QCOMPARE(sheet->heightField()->text(), QString("20 cm"));
        sheet->diameterField()->setText("30 cm");
        sheet->keepBox()->setCurrentIndex(0);
        sheet->putButton()->click();
        QVERIFY(!sheet->isVisible());
        QCOMPARE(desk.document.undoStack()->count(), 1);
        const base::Json* flow =
            model::findAtPath(desk.document.flowsheet(), "recipe/phases/load/set/harvest.out.flow");
        QVERIFY(flow && flow->string() == "2700 mL/min");
        QCOMPARE(view->selection(), QStringList{"column"});
        desk.document.undoStack()->undo();
        QCOMPARE(model::findAtPath(desk.document.flowsheet(), "units/column/params/diameter")->string(),
                 std::string("10 cm"));
    }

    void saysWhatIsWrong()
    {
        app::Document document{solve::catalogue()};
        QVERIFY(document.newFromExample("capture-column").ok());
        QWidget page;
        page.resize(1280, 720);
        ColumnScaleSheet sheet(document, &page);
        page.show();
        sheet.open("pool");
        QVERIFY(!sheet.isVisible());
        sheet.open("column");
        for (const char* wrong : {"", "wide", "-3 cm", "3 L", "90 m"}) {
            sheet.diameterField()->setText(wrong);
            if (*wrong == 0) sheet.heightField()->clear();
            QVERIFY2(!sheet.putButton()->isEnabled() && !sheet.findings().isEmpty(), wrong);
        }
        sheet.diameterField()->setText("20 cm");
        sheet.heightField()->setText("20 cm");
        QVERIFY(sheet.putButton()->isEnabled());
    }

    void picturesInEveryLookWithoutAWarning()
    {
        support::Warnings warnings;
        for (const support::Variant& variant : support::variants()) {
            Theme::current().choose(variant.choice);
            for (const char* language : {"en", "de"}) {
                look::useLanguage(QLatin1String(language));
                app::Document document{solve::catalogue()};
                QVERIFY(document.newFromExample("capture-column").ok());
                QWidget page;
                page.resize(1280, 720);
                ColumnScaleSheet sheet(document, &page);
                page.show();
                sheet.open("column");
                sheet.diameterField()->setText("30 cm");
                sheet.heightField()->setText("40 cm");
                support::settle();
                QCOMPARE(support::cutOff(page), QStringList());
                const QString name = QStringLiteral("column_scale_%1_%2").arg(variant.name, QLatin1String(language));
                QVERIFY(support::inked(support::picture(page, name, {1280, 720}, variant.pixelRatio)) > 0.005);
            }
        }
        Theme::current().choose(look::Choice::Light);
        QCOMPARE(warnings.messages(), QStringList());
    }
};

TITER_WINDOW_TEST(ColumnScaleSheetTest)

} // namespace tst_column_scale_sheet

#include "tst_column_scale_sheet.moc"
