// Sheets and heads on a laptop, at 1366 x 768 and at 1024 x 700 with text of 150 %: nothing of them is cut, and what is typed or read has
// its width.
#include "app/document/edits_equations.h"
#include "core/studies/study/study_design.h"
#include "tests/support/test_program.h"
#include "tests/support/ui/laptop.h"
#include "tests/support/ui/measured_batch.h"
#include "tests/support/ui/picture.h"
#include "tests/support/ui/plots_seen.h"
#include "tests/support/ui/window.h"
#include "ui/equations/equation_field.h"
#include "ui/equations/equation_list.h"
#include "ui/equations/equation_sheet.h"
#include "ui/equations/kinetics_sheet.h"
#include "ui/flow/flow_view.h"
#include "ui/form/inspector_stack.h"
#include "ui/look/theme.h"
#include "ui/pages/design/design_crumbs.h"
#include "ui/pages/design/design_page.h"
#include "ui/pages/run/sheets/fit_choices.h"
#include "ui/pages/run/sheets/fit_result.h"
#include "ui/pages/run/sheets/fit_sheet.h"
#include "ui/pages/studies/studies_page.h"
#include "ui/pages/studies/study_head.h"
#include "ui/widgets/label.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QListWidget>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>

#include <algorithm>

namespace tst_laptop_sheets {

using namespace titer;
using look::Theme;

namespace {

using support::addLaptops;
using support::Laptop;
using support::laptop;

constexpr int longRun = 60000; // [ms]

struct Desk : support::OpenWindow {
    Laptop here;

    explicit Desk(const Laptop& laptop)
        : OpenWindow(laptop.size)
        , here(laptop)
    {
    }
    pages::DesignPage& design() { return window.pages().page<pages::DesignPage>(); }
    // What is cut as it stands now; the picture bears the name.
    QStringList cutIn(const char* name)
    {
        support::picture(window,
                         QStringLiteral("laptop-%1-%2-%3").arg(QLatin1String(name)).arg(here.scale).arg(here.language),
                         here.size);
        support::settle();
        return support::cutOff(window);
    }
};

} // namespace

class LaptopSheetsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { Theme::current().apply(*qApp); }
    void cleanup() { support::leaveLaptop(); }

    // The lines of a law have the width that is left for them, the plot stands beneath them, and so do names and fields of the library.
    void equationsHaveRoom_data() { addLaptops(); }
    void equationsHaveRoom()
    {
        Desk desk(laptop());
        QVERIFY(desk.window.files().openExample("cho-fed-batch"));
        desk.window.pages().show(QStringLiteral("design"));
        QTRY_VERIFY_WITH_TIMEOUT(desk.autoRun.isCurrent(), longRun);
        QVERIFY(desk.document.apply(
            app::copyLawAsEquations(desk.document.flowsheet(), desk.document.catalogue(), "production"), QString()));
        QTRY_VERIFY_WITH_TIMEOUT(desk.autoRun.isCurrent(), longRun);
        emit desk.design().inspectors().equationsAsked(QStringLiteral("production"));
        support::settle();
        auto* sheet = desk.design().findChild<equations::EquationSheet*>();
        QVERIFY(sheet && sheet->isVisible());
        // Keys go to its lines at once.
        QVERIFY(desk.window.focusWidget() == sheet->list()->findChild<equations::EquationField*>());
        const int u = Theme::current().u();
        const QList<equations::EquationField*> fields = sheet->list()->findChildren<equations::EquationField*>();
        QVERIFY(fields.size() > 5);
        for (const equations::EquationField* field : fields)
            QVERIFY2(field->width() >= 25 * u, qPrintable(QString::number(field->width())));
        QCOMPARE(support::flatPlots(*sheet), QStringList());
        QCOMPARE(desk.cutIn("equations"), QStringList());
        sheet->chooseKinetics();
        support::settle();
        const equations::KineticsSheet& kinetics = *sheet->kinetics();
        QVERIFY(kinetics.list()->viewport()->height() >= 2 * kinetics.list()->sizeHintForRow(0));
        QVERIFY(kinetics.term()->width() >= 30 * u);
        QVERIFY(kinetics.list()->sizeHintForColumn(0) <= kinetics.list()->viewport()->width());
        QCOMPARE(desk.cutIn("kinetics"), QStringList());
        // It goes when another unit is chosen: a field of that one stood beside the equations of this one.
        desk.design().view().select({QStringLiteral("production")});
        QVERIFY(sheet->isVisible());
        desk.design().view().select({QStringLiteral("centrifuge")});
        QVERIFY(!sheet->isVisible());
    }

    // The way to what is selected was cut by the inspector that lies over the page.
    void theNameOfWhatIsSelectedIsWholeBesideItsInspector_data() { addLaptops(); }
    void theNameOfWhatIsSelectedIsWholeBesideItsInspector()
    {
        Desk desk(laptop());
        QVERIFY(desk.window.files().openExample("cho-fed-batch"));
        desk.window.pages().show(QStringLiteral("design"));
        desk.design().view().select({QStringLiteral("production")});
        desk.design().jump("units/production/params/ph");
        support::settle();
        const auto* crumbs = desk.design().findChild<pages::DesignCrumbs*>();
        const QWidget& inspector = desk.design().inspectors();
        QVERIFY(crumbs && crumbs->isVisible() && inspector.isVisible());
        const auto left = [&](const QWidget& widget) { return widget.mapTo(&desk.window, QPoint()).x(); };
        QVERIFY2(left(*crumbs) + crumbs->width() <= left(inspector),
                 qPrintable(
                     QStringLiteral("%1 + %2 beside %3").arg(left(*crumbs)).arg(crumbs->width()).arg(left(inspector))));
    }

    // Every column of the values that a fit has found can be read.
    void resultsOfAFitHaveRoom_data() { addLaptops(); }
    void resultsOfAFitHaveRoom()
    {
        Desk desk(laptop());
        QVERIFY(desk.document.newPlant(support::batchPlant()));
        desk.window.pages().show(QStringLiteral("design"));
        desk.design().view().select({QStringLiteral("v")});
        desk.design().view().action("fit.parameters")->trigger();
        auto* sheet = desk.window.findChild<pages::FitSheet*>();
        QVERIFY(sheet && sheet->isVisible());
        sheet->addFile(QString::fromStdString(support::measuredBatch(desk.folder).recording.value("file")));
        const auto& parameters = sheet->fit().parameters();
        const auto rate = std::ranges::find_if(
            parameters, [](const auto& one) { return one.row.path == "units/v/params/kinetics/growth_rate"; });
        QVERIFY(rate != parameters.end());
        sheet->choices()->parameters()->item(int(rate - parameters.begin()), 0)->setCheckState(Qt::Checked);
        sheet->fitButton()->click();
        QTRY_VERIFY_WITH_TIMEOUT(!sheet->fit().isFitting(), longRun);
        support::settle();
        const QTableWidget& values = *sheet->result()->values();
        QVERIFY(values.rowCount() > 0);
        for (int column = 0; column < values.columnCount(); ++column)
            QVERIFY2(values.columnWidth(column) >=
                         values.fontMetrics().horizontalAdvance(values.item(0, column)->text()),
                     qPrintable(values.horizontalHeaderItem(column)->text()));
        QVERIFY(values.mapTo(&desk.window, QPoint()).y() < desk.here.size.height()); // it is looked at
        QCOMPARE(support::flatPlots(*sheet), QStringList());
        QCOMPARE(desk.cutIn("fit"), QStringList());
    }

    void theHeadOfAStudyHasRoom_data() { addLaptops(); }
    void theHeadOfAStudyHasRoom()
    {
        Desk desk(laptop());
        auto& page = desk.window.pages().page<pages::StudiesPage>();
        studies::Study study{.name = "Surface of the titre over temperature and pH of the production bioreactor"};
        for (const char* name : {"Temperature", "pH"})
            study.factors.push_back({{.name = name, .low = 0.0, .high = 10.0}, {}});
        study.responses = {{.name = "Titre", .unit = "g/L"}};
        for (int i = 0; i < 9; ++i) studies::addRun(study, {5.0 * (i % 3), 5.0 * (i / 3)});
        page.session().add(study, QStringLiteral("surface"));
        desk.window.pages().show(QStringLiteral("studies"));
        support::settle();
        const pages::StudyHead& head = page.head();
        const widgets::Label* state = nullptr;
        for (const widgets::Label* label : head.findChildren<widgets::Label*>())
            if (label->text() == head.stateText()) state = label;
        QVERIFY(state && state->isVisible());
        for (const QString& word : state->text().split(u' '))
            QVERIFY2(state->fontMetrics().horizontalAdvance(word) <= state->width(), qPrintable(word));
        QVERIFY((head.nameButton()->text() + head.nameButton()->toolTip()) // whole in either
                    .contains(QStringLiteral("of the production bioreactor")));
        QVERIFY(head.nameButton()->width() >= head.nameButton()->minimumSizeHint().width());
        QCOMPARE(desk.cutIn("study"), QStringList());
    }
};

TITER_WINDOW_TEST(LaptopSheetsTest)

} // namespace tst_laptop_sheets

#include "tst_laptop_sheets.moc"
