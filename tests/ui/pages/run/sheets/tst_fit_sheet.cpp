// The sheet that fits parameters to recordings: from the menu of a unit, by mouse and by keys, to the plant; and its looks.
#include "app/document/edits_equations.h"
#include "core/solve/catalogue.h"
#include "tests/support/test_program.h"
#include "tests/support/ui/import_room.h"
#include "tests/support/ui/measured_batch.h"
#include "tests/support/ui/picture.h"
#include "tests/support/ui/warnings.h"
#include "tests/support/ui/window.h"
#include "ui/flow/flow_view.h"
#include "ui/look/language.h"
#include "ui/pages/data/data_page.h"
#include "ui/pages/data/imports/preview_table.h"
#include "ui/pages/data/inspectors/recording_inspector.h"
#include "ui/pages/data/inspectors/tag_rows.h"
#include "ui/pages/data/trace_view.h"
#include "ui/pages/design/design_page.h"
#include "ui/pages/run/run_page.h"
#include "ui/pages/run/run_plant.h"
#include "ui/pages/run/run_sheets.h"
#include "ui/pages/run/sheets/fit_choices.h"
#include "ui/pages/run/sheets/fit_result.h"
#include "ui/pages/run/sheets/fit_sheet.h"
#include "ui/widgets/label.h"
#include "ui/window/frame/command_palette.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

namespace tst_fit_sheet {

using namespace titer;
using namespace titer::pages;
using look::Theme;

namespace {

constexpr const char* rate = "units/v/params/kinetics/growth_rate";

// A component and a law of somebody's own.
constexpr const char* ownPlant = R"({"format": "titer.plant/1", "name": "Own", "components": [
    {"id": "hefe", "basis": "mass"}, {"id": "glucose", "basis": "mass"}],
  "units": [{"id": "v", "type": "bioreactor", "label": "Vessel", "params": {"vessel_volume": "5 L", "kinetics": {
      "type": "equations",
      "species": {"X": {"component": "hefe", "unit": "g/L"}, "S": {"component": "glucose", "unit": "g/L"}},
      "params": {"mu": {"value": "0.25 1/h", "label": "Own rate"}, "Y": {"value": "0.4", "label": "Own yield"}},
      "rates": {"X": "mu*X", "S": "-mu*X/Y"}}},
    "initial": {"volume": "2 L", "hefe": "0.1 g/L", "glucose": "20 g/L"}}],
  "recipe": {"duration": "8 h", "phases": []}})";

int rowOf(FitSheet& sheet, const std::string& path)
{
    const std::vector<app::FitParameter>& all = sheet.fit().parameters();
    for (std::size_t i = 0; i < all.size(); ++i)
        if (all[i].row.path == path) return int(i);
    return -1;
}

struct Stage {
    QTemporaryDir folder;
    app::Document document{solve::catalogue()};
    QWidget page;
    app::ParameterFit fit{document};
    FitSheet sheet{document, fit, &page};

    explicit Stage(QSize size = {1280, 720})
    {
        document.newPlant(support::batchPlant()).ok();
        page.resize(size);
        page.show();
        page.activateWindow();
        QTest::qWait(1);
        sheet.open("v", {support::measuredBatch(folder)}, {});
    }
    bool fits()
    {
        sheet.choices()->parameters()->item(rowOf(sheet, rate), 0)->setCheckState(Qt::Checked);
        QTest::mouseClick(sheet.fitButton(), Qt::LeftButton);
        return waits();
    }
    bool waits()
    {
        return QTest::qWaitFor([this] { return !sheet.fit().isFitting(); }, 20000);
    }
};

} // namespace

class FitSheetTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { Theme::current().apply(*qApp); }
    void cleanup() { look::useLanguage(QStringLiteral("en")); }

    // From the menu of the flowsheet to the value in the plant, over the page Run of the whole window.
    void opensFromTheMenuOfAUnit()
    {
        support::OpenWindow desk({1366, 860});
        window::MainWindow& window = desk.window;
        QVERIFY(desk.document.newPlant(support::batchPlant()));
        flow::FlowView* view = &window.pages().page<pages::DesignPage>().view();
        view->select({"v"});
        QVERIFY(view->action("fit.parameters")->isEnabled());
        view->action("fit.parameters")->trigger();
        auto* sheet = window.findChild<FitSheet*>();
        QVERIFY(sheet && sheet->isVisible());
        QCOMPARE(sheet->choices()->runs()->rowCount(), 0);
        QVERIFY(!sheet->fitButton()->isEnabled() && !sheet->state().isEmpty());
        QTemporaryDir folder;
        sheet->addFile(QString::fromStdString(support::measuredBatch(folder).recording.value("file")));
        QCOMPARE(sheet->choices()->runs()->rowCount(), 1);
        QCOMPARE(sheet->choices()->runs()->item(0, 0)->text(), QString("Batch 7"));
        sheet->choices()->parameters()->item(rowOf(*sheet, rate), 0)->setCheckState(Qt::Checked);
        QVERIFY(sheet->fitButton()->isEnabled());
        sheet->fitButton()->click();
        QVERIFY(QTest::qWaitFor([&] { return !sheet->fit().isFitting(); }, 20000));
        QVERIFY(sheet->putButton()->isEnabled());
        QVERIFY(support::inked(support::picture(window, "fit_window", {1366, 860})) > 0.005);
        sheet->putButton()->click();
        QVERIFY(!sheet->isVisible());
        QCOMPARE(desk.document.undoStack()->count(), 1);
    }

    // Own component and law, own data: German names, decimal commas, an optical density, cells of words. What was imported is offered with
    // what was said of its columns, and two own parameters are found.
    void ownParametersAreFittedToOwnData()
    {
        support::ImportRoom room;
        base::Errors errors;
        QVERIFY(room.document.newPlant(model::readPlant(ownPlant, errors)));
        room.document.checkNow();
        QVERIFY(room.document.plant());
        QByteArray text = "Zeit [h];OD600;Glukose [g/L];Acetat [g/L];Bemerkung\n";
        const auto comma = [](double value) { return QByteArray::number(value, 'g', 10).replace('.', ','); };
        for (int i = 0; i <= 16; ++i) {
            const double hours = 0.5 * i, cells = 0.1 * std::exp(0.3 * hours);
            text += comma(hours) + ';' + (i == 5 ? "n.a." : comma(cells / 0.4)) + ';' +
                    (i == 7 ? "" : comma(20.0 - (cells - 0.1) / 0.5)) + ';' + (i < 3 ? "<LOD" : "<0,05") + ';' +
                    (i == 5 ? "Probe verworfen" : "") + '\n';
        }
        room.open(text, QStringLiteral("Fermentation 3.csv"));
        QVERIFY(room.isRead());
        QVERIFY(room.sheet->preview()->questions().isEmpty());
        room.sheet->acceptButton()->click();
        TagRows* mapped = room.window.pages().page<DataPage>().traces().recordingInspector()->tags();
        QTRY_COMPARE_WITH_TIMEOUT(mapped->mapping().size(), std::size_t(3), 20000);
        QVERIFY(mapped->mapping()[0].asksFactor);
        QCOMPARE(mapped->mapping()[0].suggested, std::string("v.hefe"));
        QVERIFY(mapped->mapBy(0, "v.hefe", QStringLiteral("0.4")));
        QCOMPARE(mapped->mapped(), 1); // glucose is only proposed
        flow::FlowView& view = room.window.pages().page<DesignPage>().view();
        view.select({"v"});
        view.action("fit.parameters")->trigger();
        auto* sheet = room.window.findChild<FitSheet*>();
        QVERIFY(sheet && sheet->isVisible());
        QCOMPARE(sheet->choices()->runs()->rowCount(), 1);
        QCOMPARE(sheet->choices()->runs()->item(0, 0)->text(), QString("Fermentation 3"));
        QCOMPARE(sheet->choices()->runs()->item(0, 0)->checkState(), Qt::Checked);
        sheet->choices()->runs()->setCurrentCell(0, 0);
        QTRY_COMPARE_WITH_TIMEOUT(sheet->choices()->tags()->rowCount(), 3, 20000);
        const auto chosen = [&](int row) {
            return qobject_cast<QComboBox*>(sheet->choices()->tags()->cellWidget(row, 1))->currentText();
        };
        QVERIFY2(chosen(0).startsWith("Vessel: ") && chosen(0).endsWith("1 is 0.4 g/L"), qPrintable(chosen(0)));
        QVERIFY2(chosen(1).startsWith("Not compared: Vessel: ") && chosen(1).endsWith("?"), qPrintable(chosen(1)));
        QTest::keyClick(sheet->choices()->tags()->cellWidget(1, 1), Qt::Key_Down);
        QVERIFY2(chosen(1).startsWith("Vessel: "), qPrintable(chosen(1)));
        for (const char* path : {"units/v/params/kinetics/mu", "units/v/params/kinetics/Y"}) {
            QVERIFY(rowOf(*sheet, path) >= 0);
            sheet->choices()->parameters()->item(rowOf(*sheet, path), 0)->setCheckState(Qt::Checked);
        }
        QVERIFY2(sheet->fitButton()->isEnabled(), qPrintable(sheet->state()));
        sheet->fitButton()->click();
        QVERIFY(QTest::qWaitFor([&] { return !sheet->fit().isFitting(); }, 20000));
        QVERIFY2(sheet->fit().result(), qPrintable(sheet->fit().faults().join(' ')));
        QCOMPARE(sheet->fit().result()->parameters.size(), std::size_t(2));
        for (const studies::FittedParameter& found : sheet->fit().result()->parameters) {
            const bool isRate = found.path.ends_with("/mu");
            QVERIFY2(isRate ? std::abs(found.value * 3600.0 - 0.3) < 1e-4 : std::abs(found.value - 0.5) < 1e-3,
                     qPrintable(QString::fromStdString(found.path) + QString::number(found.value)));
        }
        QVERIFY(sheet->putButton()->isEnabled());
    }

    // Nothing has to be selected on the flowsheet: then the first unit with a law is meant.
    void opensWithNothingSelected()
    {
        support::OpenWindow desk({1366, 860});
        QVERIFY(desk.document.newPlant(support::batchPlant()));
        flow::FlowView& view = desk.window.pages().page<pages::DesignPage>().view();
        view.select({});
        QVERIFY(view.action("fit.parameters")->isEnabled());
        view.action("fit.parameters")->trigger();
        const auto* sheet = desk.window.findChild<FitSheet*>();
        QVERIFY(sheet && sheet->isVisible());
        QCOMPARE(desk.window.pages().page<RunPage>().sheets().fit()->fit().unit(), std::string("v"));
    }

    // On the page Run the unit that it shows is meant, whatever is selected on the flowsheet; where it shows the plant, that one.
    void fitsTheUnitThatThePageRunShows()
    {
        support::OpenWindow desk({1366, 860});
        window::MainWindow& window = desk.window;
        QVERIFY(window.files().openExample("cho-fed-batch"));
        QTRY_VERIFY_WITH_TIMEOUT(desk.autoRun.isCurrent(), 60000);
        window.pages().page<pages::DesignPage>().view().select({"n1"});
        window.pages().show("run");
        RunPage& run = window.pages().page<RunPage>();
        run.showRun(desk.autoRun.run());
        run.plant()->showUnit(run.model().plant()->unitIndex("production"));
        window.palette().open("fit parameters to rec");
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QVERIFY(run.sheets().fit() && run.sheets().fit()->isVisible());
        QCOMPARE(run.sheets().fit()->fit().unit(), std::string("production"));
        run.sheets().fit()->leave();
        run.plant()->showPlant();
        window.palette().open("fit parameters to rec");
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QVERIFY(run.sheets().fit()->isVisible());
        QCOMPARE(run.sheets().fit()->fit().unit(), std::string("n1"));
        // Or the one that is selected there.
        run.sheets().fit()->leave();
        run.plant()->flowView()->select({"production"});
        window.palette().open("fit parameters to rec");
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(run.sheets().fit()->fit().unit(), std::string("production"));
    }

    // What the equations call it is a name as well, and another law has other parameters, also beneath an open sheet.
    void findsNamesOfEquationsAndFollowsTheLaw()
    {
        Stage stage;
        QTableWidget* table = stage.sheet.choices()->parameters();
        stage.sheet.choices()->filter()->setText("half_saturation");
        const std::string half = "units/v/params/kinetics/half_saturation";
        QVERIFY(rowOf(stage.sheet, half) >= 0 && !table->isRowHidden(rowOf(stage.sheet, half)));
        QVERIFY(table->isRowHidden(rowOf(stage.sheet, rate)));
        table->item(rowOf(stage.sheet, half), 0)->setCheckState(Qt::Checked);
        const auto edit = [&stage](const app::Edited& edited) {
            return stage.document.apply(edited, QStringLiteral("Edit"));
        };
        QVERIFY(edit(app::copyLawAsEquations(stage.document.flowsheet(), stage.document.catalogue(), "v")));
        QVERIFY(rowOf(stage.sheet, half) >= 0 && !table->isRowHidden(rowOf(stage.sheet, half)));
        QCOMPARE(table->item(rowOf(stage.sheet, half), 0)->checkState(), Qt::Checked);
        QVERIFY(edit(
            app::setRecord(stage.document.flowsheet(), stage.document.catalogue(), "units/v/params/kinetics", "")));
        QCOMPARE(rowOf(stage.sheet, half), -1);
        QCOMPARE(table->rowCount(), int(stage.fit.parameters().size()));
    }

    // Kept with the project, shown again in its list, put into the plant, removed.
    void keepsAFitWithTheProject()
    {
        Stage stage;
        QVERIFY(stage.fits());
        QVERIFY(!stage.sheet.keepButton()->isEnabled()); // no project
        const QString path = stage.folder.filePath("batch.titer");
        QVERIFY(store::ProjectFile::create(path.toStdString(), model::writePlant(support::batchPlant())));
        QVERIFY(stage.document.openProject(path));
        QVERIFY(!stage.sheet.isVisible()); // another plant
        stage.sheet.open("v", {support::measuredBatch(stage.folder)}, {});
        QVERIFY(!stage.sheet.keptBox()->isEnabled());
        QVERIFY(stage.fits());
        const QString value = stage.sheet.result()->values()->item(0, 2)->text();
        stage.sheet.keepButton()->click();
        QCOMPARE(stage.sheet.keptBox()->count(), 1);
        QCOMPARE(stage.sheet.keptBox()->currentIndex(), 0);
        QVERIFY(!stage.sheet.keepButton()->isEnabled() && stage.sheet.removeButton()->isEnabled());
        stage.sheet.leave();
        stage.sheet.open("v", {}, {});
        QCOMPARE(stage.sheet.keptBox()->currentIndex(), -1);
        QVERIFY(!stage.sheet.removeButton()->isEnabled());
        stage.sheet.keptBox()->setCurrentIndex(0);
        emit stage.sheet.keptBox()->activated(0);
        QCOMPARE(stage.sheet.choices()->runs()->rowCount(), 1);
        QCOMPARE(stage.sheet.choices()->parameters()->item(rowOf(stage.sheet, rate), 0)->checkState(), Qt::Checked);
        QCOMPARE(stage.sheet.result()->values()->item(0, 2)->text(), value);
        QVERIFY(!stage.sheet.result()->plot()->model().curves.isEmpty());
        QVERIFY(stage.sheet.putButton()->isEnabled());
        stage.sheet.removeButton()->click();
        QCOMPARE(stage.sheet.keptBox()->count(), 0);
        QCOMPARE(stage.sheet.result()->values()->rowCount(), 0);
    }

    // What did not come to rest is no success: the state begins with it and with what to do, and so says the way into the plant.
    void saysFirstThatAFitDidNotConverge()
    {
        Stage stage;
        const QString path = stage.folder.filePath("batch.titer");
        QVERIFY(store::ProjectFile::create(path.toStdString(), model::writePlant(support::batchPlant())));
        QVERIFY(stage.document.openProject(path));
        stage.sheet.open("v", {support::measuredBatch(stage.folder)}, {});
        QVERIFY(stage.fits());
        stage.sheet.keepButton()->click();
        QCOMPARE(stage.fit.kept().size(), std::size_t(1));
        app::KeptFit other = stage.fit.kept().front();
        other.result.converged = false;
        other.result.message = base::say("The fit did not converge. Start from other values.");
        QVERIFY(app::KeptFits(stage.document).add(other));
        stage.sheet.leave();
        stage.sheet.open("v", {}, {});
        const auto shows = [&stage](int kept) {
            stage.sheet.keptBox()->setCurrentIndex(kept);
            emit stage.sheet.keptBox()->activated(kept);
            return stage.sheet.state();
        };
        const auto inkOfState = [&stage] {
            for (const auto* label : stage.sheet.findChildren<widgets::Label*>())
                if (label->text() == stage.sheet.state()) return label->palette().color(QPalette::WindowText);
            return QColor();
        };
        QCOMPARE(stage.fit.kept().size(), std::size_t(2));
        const int open = stage.fit.kept().front().result.converged ? 1 : 0;
        const QString words = QString::fromStdString(other.result.message.text());
        QVERIFY2(shows(open).startsWith(words), qPrintable(stage.sheet.state()));
        QVERIFY(stage.sheet.state().contains("%")); // what is left stands behind it
        QCOMPARE(stage.sheet.putButton()->toolTip(), words);
        QCOMPARE(inkOfState(), Theme::current().color(look::Token::Warn));
        support::settle();
        QVERIFY(support::inked(support::picture(stage.page, "fit_not_converged", {1280, 720})) > 0.005);
        QCOMPARE(support::cutOff(stage.page), QStringList());
        QVERIFY2(!shows(1 - open).contains(words), qPrintable(stage.sheet.state()));
        QCOMPARE(inkOfState(), Theme::current().color(look::Token::Muted));
        QVERIFY(stage.sheet.putButton()->isEnabled() && stage.sheet.putButton()->toolTip().isEmpty());
    }

    // The range in which a number is looked for stands where its bounds are typed, and comes back where they are taken away.
    void showsTheUsualRangeUntilBoundsAreTyped()
    {
        Stage stage;
        QTableWidget* table = stage.sheet.choices()->parameters();
        const int row = rowOf(stage.sheet, rate);
        const app::FitParameter& parameter = stage.fit.parameters()[std::size_t(row)];
        const QString usual = parameter.usualLow;
        QVERIFY(!usual.isEmpty() && parameter.low.isEmpty());
        QCOMPARE(table->item(row, 2)->text(), usual);
        table->item(row, 2)->setText(QStringLiteral("0.01"));
        QCOMPARE(parameter.low, QString("0.01"));
        QVERIFY(parameter.high.isEmpty());
        table->item(row, 2)->setText(QString());
        QVERIFY(parameter.low.isEmpty());
        QTRY_COMPARE(table->item(row, 2)->text(), usual);
    }

    // A fit that was kept in one language is read in another; why it cannot be done again stands behind what it found.
    void tellsAKeptFitInTheLanguageAsItIsNow()
    {
        Stage stage;
        const QString path = stage.folder.filePath("batch.titer");
        QVERIFY(store::ProjectFile::create(path.toStdString(), model::writePlant(support::batchPlant())));
        QVERIFY(stage.document.openProject(path));
        stage.sheet.open("v", {support::measuredBatch(stage.folder)}, {});
        QVERIFY(stage.fits());
        stage.sheet.keepButton()->click();
        app::KeptFit other = stage.fit.kept().front();
        other.parameters.clear(); // of a law of then
        other.result.converged = false;
        other.result.message = base::say("The fit did not converge within {1} steps (relative offset {2}). Start from "
                                         "other values, or from several, or give bounds.",
                                         "60", "0.1");
        QVERIFY(app::KeptFits(stage.document).add(other));
        stage.sheet.leave();
        look::useLanguage(QStringLiteral("de"));
        stage.sheet.open("v", {}, {});
        const int open = stage.fit.kept().front().result.converged ? 1 : 0;
        stage.sheet.keptBox()->setCurrentIndex(open);
        emit stage.sheet.keptBox()->activated(open);
        QVERIFY2(!stage.sheet.state().contains("did not converge") && stage.sheet.state().contains("60"),
                 qPrintable(stage.sheet.state()));
        QVERIFY(!stage.fit.whyNot().isEmpty() && !stage.sheet.fitButton()->isEnabled());
        QVERIFY2(stage.sheet.state().endsWith(stage.fit.whyNot()), qPrintable(stage.sheet.state()));
        QCOMPARE(stage.sheet.fitButton()->toolTip(), stage.fit.whyNot());
    }

    // The tags of a recording are mapped where it stands.
    void mapsTheTagsOfARecording()
    {
        Stage stage;
        QVERIFY(!stage.sheet.choices()->tags()->isVisible());
        stage.sheet.choices()->runs()->setCurrentCell(0, 0);
        QVERIFY(QTest::qWaitFor([&] { return stage.sheet.choices()->tags()->isVisible(); }, 20000));
        QCOMPARE(stage.sheet.choices()->tags()->rowCount(), 1);
        QCOMPARE(stage.sheet.choices()->tags()->item(0, 0)->text(), QString("VCD [g/L]"));
        auto* box = qobject_cast<QComboBox*>(stage.sheet.choices()->tags()->cellWidget(0, 1));
        QVERIFY(box && !box->accessibleName().isEmpty());
        QCOMPARE(box->currentData().toString(), QString("v.cells"));
        box->setCurrentIndex(0);
        emit box->activated(0);
        QCOMPARE(stage.sheet.choices()->tags()->cellWidget(0, 1), static_cast<QWidget*>(box)); // the same one stays
        QVERIFY(stage.fits());
        QVERIFY(!stage.sheet.fit().faults().isEmpty());
        box->setCurrentIndex(box->findData("v.cells"));
        emit box->activated(box->currentIndex());
        QTest::mouseClick(stage.sheet.fitButton(), Qt::LeftButton);
        QVERIFY(stage.waits());
        QVERIFY(stage.sheet.fit().result());
    }

    void fitsAndPuts()
    {
        Stage stage;
        support::settle();
        const int button = stage.sheet.fitButton()->y();
        stage.sheet.choices()->parameters()->item(rowOf(stage.sheet, rate), 0)->setCheckState(Qt::Checked);
        support::settle();
        QCOMPARE(stage.sheet.fitButton()->y(), button); // it stays while one is on the way to it
        QVERIFY(stage.fits());
        QCOMPARE(stage.sheet.result()->values()->rowCount(), 1);
        const QString value = stage.sheet.result()->values()->item(0, 2)->text();
        QVERIFY2(std::abs(value.section(' ', 0, 0).toDouble() - 0.06) < 0.002, qPrintable(value));
        QCOMPARE(stage.sheet.result()->values()->item(0, 4)->text(), QString("identified"));
        QCOMPARE(stage.sheet.result()->courses()->count(), 1);
        const plot::XyModel& model = stage.sheet.result()->plot()->model();
        QCOMPARE(model.curves.size(), 2); // the model, and where it began
        QCOMPARE(model.curves[0].measuredY.size(), 19);
        QVERIFY(!model.acrossUnit.isEmpty() && !model.leftUnit.isEmpty());
        QSignalSpy put(&stage.sheet, &FitSheet::put);
        QTest::mouseClick(stage.sheet.putButton(), Qt::LeftButton);
        QCOMPARE(put.count(), 1);
        QVERIFY(!stage.sheet.isVisible());
    }

    void isUsedByKeysAlone()
    {
        Stage stage;
        QCOMPARE(QApplication::focusWidget(), stage.sheet.choices()->parameters());
        stage.sheet.choices()->parameters()->setCurrentCell(rowOf(stage.sheet, rate), 0);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QVERIFY(stage.sheet.fitButton()->isEnabled());
        const auto tabTo = [](QWidget* wanted) {
            for (int i = 0; i < 16 && QApplication::focusWidget() != wanted; ++i)
                QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            return QApplication::focusWidget() == wanted;
        };
        QVERIFY(tabTo(stage.sheet.fitButton()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QVERIFY(stage.waits());
        QVERIFY(tabTo(stage.sheet.putButton()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QVERIFY(!stage.sheet.isVisible());
        QCOMPARE(stage.document.undoStack()->count(), 1);
    }

    void saysWhatToMeasureNextAndFindsParameters()
    {
        Stage stage;
        QVERIFY(!stage.sheet.nextButton()->isEnabled());
        stage.sheet.choices()->filter()->setText("growth rate");
        int there = 0;
        for (int i = 0; i < stage.sheet.choices()->parameters()->rowCount(); ++i)
            there += !stage.sheet.choices()->parameters()->isRowHidden(i);
        QVERIFY(there >= 1 && there < 5 && !stage.sheet.choices()->parameters()->isRowHidden(rowOf(stage.sheet, rate)));
        QVERIFY(stage.fits());
        QVERIFY(stage.sheet.nextButton()->isEnabled());
        stage.sheet.nextButton()->click();
        QVERIFY(stage.waits());
        QCOMPARE(stage.sheet.fit().found().proposals().size(), 2);
        QVERIFY2(stage.sheet.fit().found().proposals().join(' ').contains("Maximum specific growth rate"),
                 qPrintable(stage.sheet.fit().found().proposals().join(' ')));
        QVERIFY(stage.sheet.fit().canPut()); // the fit stays
        stage.sheet.choices()->freeInitialBox()->click();
        stage.sheet.fitButton()->click();
        QVERIFY(stage.waits());
        QCOMPARE(stage.sheet.result()->values()->rowCount(), 2);
        QVERIFY(stage.sheet.result()->values()->item(1, 0)->text().contains("Batch 7"));
    }

    // Behind the courses: a profile of each parameter, and how they go together.
    void showsProfilesAndCorrelations()
    {
        Stage stage;
        QVERIFY(!stage.sheet.profileButton()->isEnabled());
        stage.sheet.choices()->freeInitialBox()->click();
        QVERIFY(stage.fits());
        QCOMPARE(stage.sheet.result()->courses()->count(), 2); // the course, and the correlations of two
        QTest::mouseClick(stage.sheet.profileButton(), Qt::LeftButton);
        QVERIFY(stage.waits());
        QComboBox* entries = stage.sheet.result()->courses();
        QCOMPARE(entries->count(), 4);
        entries->setCurrentIndex(1);
        emit entries->activated(1);
        const plot::XyModel& model = stage.sheet.result()->plot()->model();
        QCOMPARE(model.curves.size(), 1);
        QVERIFY(model.curves[0].y.size() >= 9 && !model.acrossUnit.isEmpty());
        QCOMPARE(std::ranges::min(model.curves[0].y), 0.0); // at the fit
        QVERIFY(std::ranges::max(model.curves[0].y) > model.levels[0].value);
        QVERIFY(support::inked(support::picture(stage.page, "fit_profile", {1280, 720})) > 0.005);
        entries->setCurrentIndex(3);
        emit entries->activated(3);
        QTableWidget* map = stage.sheet.result()->correlation();
        QVERIFY(map->isVisible() && !stage.sheet.result()->plot()->isVisible());
        QCOMPARE(map->rowCount(), 2);
        QCOMPARE(map->item(0, 1)->text(), QString("1.00"));
        QCOMPARE(map->item(0, 2)->text(), map->item(1, 1)->text());
        const QString shown = map->item(0, 2)->text();
        const double correlation =
            QString(shown).replace(QChar(0x2212), u'-').toDouble(); // Qt 6.8 reads no other minus
        QVERIFY2(correlation < -0.5, qPrintable(shown));            // who starts with more grows less
        const QStringList cut = support::cutOff(stage.page);
        QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));
        QVERIFY(support::inked(support::picture(stage.page, "fit_correlation", {1280, 720})) > 0.005);
    }

    void canBeStoppedAndLeft()
    {
        Stage stage;
        stage.sheet.choices()->parameters()->item(rowOf(stage.sheet, rate), 0)->setCheckState(Qt::Checked);
        stage.sheet.fitButton()->click();
        QCOMPARE(stage.sheet.fitButton()->text(), QString("Stop"));
        stage.sheet.fitButton()->click();
        QVERIFY(stage.waits());
        QCOMPARE(stage.sheet.fitButton()->text(), QString("Fit"));
        stage.sheet.fitButton()->click();
        QTest::keyClick(&stage.sheet, Qt::Key_Escape);
        // What is under way goes on without the sheet.
        QVERIFY(!stage.sheet.isVisible() && stage.sheet.fit().isFitting());
        stage.sheet.fit().stop();
        QVERIFY(stage.waits());
    }

    // Of a name that is cut so much is read that it is another than its neighbours.
    void namesOfParametersAreReadAtLargeText()
    {
        look::useLanguage(QStringLiteral("de"));
        Theme::current().setTextScale(200);
        {
            Stage stage(QSize(1380, 800));
            support::settle();
            const QTableWidget* table = stage.sheet.choices()->parameters();
            QVERIFY(!table->wordWrap()); // with which the last whole word is the end
            QSet<QString> names, read;
            for (int row = 0; row < table->rowCount(); ++row) {
                const int room = table->columnWidth(0) - 10 * Theme::current().u(); // next to the box
                names.insert(table->item(row, 0)->text());
                read.insert(table->fontMetrics().elidedText(table->item(row, 0)->text(), Qt::ElideRight, room));
            }
            QVERIFY(names.size() > 5);
            QCOMPARE(read.size(), names.size());
            QCOMPARE(support::cutOff(stage.page), QStringList()); // nor is a button cut
            QVERIFY(!stage.sheet.result()->plot()->geometry().intersects(stage.sheet.result()->values()->geometry()));
            support::picture(stage.page, QStringLiteral("fit_de_200"), stage.page.size());
        }
        Theme::current().setTextScale(100);
    }

    void picturesInEveryLookWithoutAWarning_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("scale");
        for (const bool dark : {false, true})
            for (const char* language : {"en", "de"})
                for (const int scale : {100, 200})
                    if (support::standsForOthers(dark, QLatin1String(language), scale))
                        QTest::addRow("%s, %s, %d %%", dark ? "dark" : "light", language, scale)
                            << dark << language << scale;
    }

    void picturesInEveryLookWithoutAWarning()
    {
        QFETCH(bool, dark);
        QFETCH(QString, language);
        QFETCH(int, scale);
        const support::Warnings warnings;
        Theme::current().choose(dark ? look::Choice::Dark : look::Choice::Light);
        Theme::current().setTextScale(scale);
        look::useLanguage(language);
        {
            const QSize size = scale == 100 ? QSize(1280, 720) : QSize(1380, 800);
            Stage stage(size);
            QVERIFY(stage.fits());
            stage.sheet.nextButton()->click();
            QVERIFY(stage.waits());
            support::settle();
            const QString name = QStringLiteral("fit_%1_%2_%3").arg(QLatin1String(dark ? "dark" : "light"), language);
            QVERIFY(support::inked(support::picture(stage.page, name.arg(scale), size)) > 0.005);
            QCOMPARE(support::cutOff(stage.page), QStringList());
            QVERIFY(!stage.sheet.result()->plot()->geometry().intersects(stage.sheet.result()->values()->geometry()));
        }
        Theme::current().setTextScale(100);
        Theme::current().choose(look::Choice::Light);
        QCOMPARE(warnings.messages(), QStringList());
    }
};

TITER_WINDOW_TEST(FitSheetTest)

} // namespace tst_fit_sheet

#include "tst_fit_sheet.moc"
