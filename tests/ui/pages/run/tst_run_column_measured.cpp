// A measured run over the simulated chromatogram of its column: one that is exported from the model lies on it, wherever the system
// began to count.
#include "app/session/workbench.h"
#include "core/solve/catalogue.h"
#include "tests/support/core/column_plant.h"
#include "tests/support/test_program.h"
#include "tests/support/ui/picture.h"
#include "tests/support/ui/warnings.h"
#include "ui/form/column_result.h"
#include "ui/form/results_tab.h"
#include "ui/pages/run/run_column.h"
#include "ui/plot/chromatogram/chromatogram_plot.h"
#include "ui/plot/trend/trend_legend.h"

#include <QApplication>
#include <QFile>
#include <QMenu>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <cmath>

namespace tst_run_column_measured {

using namespace titer;
using namespace titer::pages;
using look::Theme;
using plot::Signal;

namespace {

constexpr double injected = 3.0; // on the axis of the system [mL]

// One run for all slots: it takes some time.
const std::shared_ptr<const app::Run>& simulated()
{
    static const std::shared_ptr<const app::Run> run = [] {
        auto made = std::make_shared<app::Run>();
        base::Errors errors;
        made->flowsheet = model::readPlant(support::columnPlant(), errors);
        made->plant = std::make_shared<const model::Plant>(model::check(made->flowsheet, solve::catalogue(), errors));
        runs::RunRequest request;
        request.tolerance = 1e-4;
        made->result = runs::run(made->plant, request);
        if (!errors.empty() || !made->result.errors.empty()) qFatal("the column does not run");
        return made;
    }();
    return run;
}

// As a chromatography system writes what the model says.
QByteArray exported()
{
    const auto course =
        app::Chromatogram::read(*simulated()->plant, simulated()->result, simulated()->plant->unitIndex("column"));
    if (!course) qFatal("no course");
    const figures::Course& own = course->course().course();
    QByteArray text = "Model\t\t\t\t\t\nUV 1_280\t\tSystem flow\t\tInjection\t\nml\tmAU\tml\tml/min\tml\tInjection\n";
    for (std::size_t i = 0; i < own.times.size(); ++i) {
        const double volume = injected + 1e6 * course->course().volume(own.times[i]);
        text += QByteArray::number(volume, 'g', 12) + "\t" + QByteArray::number(1e3 * own.uv[i], 'g', 12);
        text += i == 0 ? "\t0\t60\t3\tInjection\n" : i == 1 ? "\t2000\t60\t\t\n" : "\t\t\t\t\n";
    }
    return text;
}

struct Bench {
    QTemporaryDir folder;
    shown::RunModel model;
    app::Document document{solve::catalogue()};
    app::DataRecordings recordings{document};
    app::Chromatograms chromatograms{document, recordings};
    app::ResidenceSweep capacity{document.catalogue()};
    RunColumn column{model, document, capacity};
    int key = 0;

    Bench()
    {
        QFile file(folder.filePath(QStringLiteral("model.txt")));
        if (!file.open(QIODevice::WriteOnly) || file.write(exported()) < 0) qFatal("cannot write");
        file.close();
        if (!document.apply(simulated()->flowsheet, QStringLiteral("plant"))) qFatal("no plant");
        document.checkNow();
        model.show(simulated());
        model.setUnit(simulated()->plant->unitIndex("column"));
        column.setMeasured(chromatograms);
        column.setAttribute(Qt::WA_DontShowOnScreen);
        column.resize(620, 800);
        column.show();
        key = recordings.add({{"file", file.fileName().toStdString()}}, "Model run");
        if (!QTest::qWaitFor([this] { return recordings.find(key)->recording && chromatograms.find(key); }, 20000))
            qFatal("not read");
    }
    const plot::ChromatogramData& data() const { return column.chromatogram()->model().data; }
};

double modelAt(const plot::ChromatogramData& data, double volume)
{
    const auto next = std::lower_bound(data.volume.begin(), data.volume.end(), volume) - data.volume.begin();
    const QVector<double>& uv = data.of(Signal::Uv);
    if (next == 0 || data.volume[next] == volume) return uv[next];
    const double share = (volume - data.volume[next - 1]) / (data.volume[next] - data.volume[next - 1]);
    return uv[next - 1] + share * (uv[next] - uv[next - 1]);
}

} // namespace

class RunColumnMeasuredTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { Theme::current().apply(*qApp); }
    void init()
    {
        QLocale::setDefault(QLocale::c());
        Theme::current().choose(look::Choice::Light);
        Theme::current().setTextScale(100);
    }

    void offersRunsWhereThereAreSome()
    {
        Bench bench;
        QVERIFY(bench.column.measuredButton()->isVisible());
        QVERIFY(bench.data().measured.isEmpty() && bench.column.measuredText().isEmpty());
        QMenu* menu = bench.column.measuredButton()->menu();
        emit menu->aboutToShow();
        QCOMPARE(menu->actions().size(), 2);
        QCOMPARE(menu->actions()[1]->text(), QStringLiteral("Model run"));
        menu->actions()[1]->trigger();
        QCOMPARE(bench.data().measured.size(), 1);
        emit menu->aboutToShow();
        QVERIFY(menu->actions()[1]->isChecked());
        QVERIFY(menu->actions().size() >= 2 + 1 + 2 + 3); // with where its zero stands
        bench.recordings.remove(bench.key);
        QVERIFY(bench.data().measured.isEmpty());
        QVERIFY(!bench.column.measuredButton()->isVisible());
    }

    void whatTheModelSaysLiesOnTheModel()
    {
        Bench bench;
        bench.column.layOver(bench.key);
        QCOMPARE(bench.data().measured.size(), 1);
        const plot::MeasuredLine& line = bench.data().measured.constFirst();
        QVERIFY(line.volume.size() > 100);
        double worst = 0.0, height = 0.0;
        for (qsizetype i = 0; i < line.volume.size(); ++i) {
            worst = std::max(worst, std::abs(line.values[i] - modelAt(bench.data(), line.volume[i])));
            height = std::max(height, line.values[i]);
        }
        QVERIFY2(worst < 1e-3 * height, qPrintable(QString::number(worst / height)));
        QVERIFY(bench.column.measuredText().contains(QStringLiteral("the start of the load, 0.00 CV")));
        QVERIFY(bench.column.measuredText().contains(QStringLiteral("65.8 mL")));
        QVERIFY(bench.column.measuredText().contains(QStringLiteral("its own column is not known")));
        // Made in a bed of twice the size it has half as many column volumes.
        app::ChromatogramChoice choice;
        choice.bed = {{}, 2.0 * 65.8e-6, 0.0};
        bench.chromatograms.choose(bench.key, choice);
        QVERIFY(!bench.column.measuredText().contains(QStringLiteral("not known")));
        const plot::MeasuredLine& shorter = bench.data().measured.constFirst();
        QVERIFY(std::abs(shorter.volume.constLast() / bench.data().volume.constLast() - 0.5) < 1e-6);
    }

    // The page Design shows it as well, among the results of the column: one choice for both pages.
    void liesOverTheResultsOfTheDesignPageToo()
    {
        Bench bench;
        form::ResultsTab results(bench.document);
        results.setMeasured(bench.chromatograms);
        results.setAttribute(Qt::WA_DontShowOnScreen);
        results.resize(420, 900);
        results.setVisible(true);
        results.show("column", simulated());
        const form::ColumnResult& shown = *results.column();
        QVERIFY(shown.isVisible() && shown.measuredButton()->isVisible());
        QVERIFY(shown.plot()->model().data.measured.isEmpty());
        bench.column.layOver(bench.key);
        QCOMPARE(shown.plot()->model().data.measured.size(), 1);
        QCOMPARE(shown.measuredText(), bench.column.measuredText());
        QCOMPARE(shown.plot()->model().data.measured.constFirst().volume, bench.data().measured.constFirst().volume);
        support::picture(results, "results-column-measured", {420, 900});
        results.show("column", simulated()); // as after each run
        QCOMPARE(results.column()->plot()->model().data.measured.size(), 1);
        results.show("buffers", simulated());
        QVERIFY(!shown.isVisible());
    }

    void itsZeroStandsWhereAPersonPutsIt()
    {
        Bench bench;
        bench.column.layOver(bench.key, QStringLiteral("phase Elute"));
        const plot::MeasuredLine& line = bench.data().measured.constFirst();
        const plot::Phase elute = bench.data().phases.constLast();
        QCOMPARE(elute.name, QStringLiteral("Elute"));
        QVERIFY(std::abs(line.volume.constFirst() - bench.data().volumeAt(elute.from)) < 1e-9);
        QVERIFY(std::abs(line.time.constFirst() - elute.from) < 1e-6);
        QVERIFY(line.volume.constLast() <= bench.data().volume.constLast()); // what lies beyond the model is left out
        // Another run of the plant keeps it; the unit has it where the run belongs to that, without a choice.
        bench.model.show({});
        bench.model.show(simulated());
        bench.model.setUnit(simulated()->plant->unitIndex("column"));
        QCOMPARE(bench.data().measured.size(), 1);
        bench.column.layOver(0);
        QVERIFY(bench.data().measured.isEmpty());
        Bench other;
        app::ChromatogramChoice choice;
        choice.bed.unit = "column";
        other.chromatograms.choose(other.key, choice);
        QCOMPARE(other.data().measured.size(), 1);
    }

    void looksAsItShould()
    {
        support::Warnings warnings;
        Bench bench;
        bench.column.layOver(bench.key);
        for (const support::Variant& variant : support::variants()) {
            Theme::current().choose(variant.choice);
            for (const bool overVolume : {true, false}) {
                bench.column.chromatogram()->setOverVolume(overVolume);
                support::picture(
                    bench.column,
                    QStringLiteral("run-column-measured-%1-%2").arg(overVolume ? "volume" : "time", variant.name),
                    QSize(620, 800), variant.pixelRatio);
            }
        }
        const plot::TrendModel trend = plot::asTrend(bench.column.chromatogram()->model());
        QStringList names;
        for (const plot::Series& series : trend.series) names << series.name;
        QVERIFY(names.contains(QStringLiteral("UV 280 nm, measured")));
        support::picture(bench.column, "run-column-measured-narrow", QSize(299, 1150));
        QVERIFY(bench.column.minimumSizeHint().width() <= 299); // of a narrow page
        QCOMPARE(warnings.messages(), QStringList());
    }
};

TITER_WINDOW_TEST(RunColumnMeasuredTest)

} // namespace tst_run_column_measured

#include "tst_run_column_measured.moc"
