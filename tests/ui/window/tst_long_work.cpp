// Long work goes on whatever becomes of the pages: while each kind runs, the language, the theme, the text size and the page change and
// its sheet is left; it is listed with a stop, and what comes of it is there.
#include "app/common/background_task.h"
#include "app/live/estimator_entries.h"
#include "app/session/moved_project.h"
#include "core/store/history/historian.h"
#include "core/store/history/history_reader.h"
#include "core/studies/study/study_design.h"
#include "tests/support/core/column_plant.h"
#include "tests/support/test_program.h"
#include "tests/support/ui/measured_batch.h"
#include "tests/support/ui/measured_rig.h"
#include "tests/support/ui/picture.h"
#include "tests/support/ui/window.h"
#include "ui/help/help_window.h"
#include "ui/look/language.h"
#include "ui/pages/data/data_page.h"
#include "ui/pages/learn/learn_page.h"
#include "ui/pages/run/calibration/calibration_sheet.h"
#include "ui/pages/run/calibration/step_list.h"
#include "ui/pages/run/column_capacity.h"
#include "ui/pages/run/run_ahead.h"
#include "ui/pages/run/run_column.h"
#include "ui/pages/run/run_page.h"
#include "ui/pages/run/run_plant.h"
#include "ui/pages/run/run_sheets.h"
#include "ui/pages/run/shadow/run_shadow.h"
#include "ui/pages/run/shadow/shadow_samples.h"
#include "ui/pages/run/sheets/fit_result.h"
#include "ui/pages/run/sheets/fit_sheet.h"
#include "ui/pages/run/sheets/screening_sheet.h"
#include "ui/pages/studies/studies_page.h"
#include "ui/pages/twin/noise_sheet.h"
#include "ui/pages/twin/twin_page.h"
#include "ui/plot/xy/xy_plot.h"
#include "ui/window/frame/top_bar.h"
#include "ui/window/frame/work_menu.h"

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QToolButton>

#include <cmath>
#include <optional>

namespace tst_long_work {

using namespace titer;
using namespace titer::pages;
using look::Theme;
// The work waits at it, so that there is time for all that is to happen meanwhile.
using Gate = app::BackgroundTask::Gate;

namespace {

constexpr double day = 86400.0;
constexpr int longWork = 120000; // [ms]

struct Stage : support::OpenWindow {
    QTemporaryDir folder;

    Stage()
        : OpenWindow({1366, 860})
    {
    }
    ~Stage()
    {
        look::useLanguage(QStringLiteral("en"));
        Theme::current().choose(look::Choice::Light);
        Theme::current().setTextScale(100);
    }
    app::Workbench& bench() { return window.pages().page<pages::LearnPage>().work().bench; }
    app::PlantWork& work() { return bench().plantWork(); }
    RunPage& run() { return window.pages().page<pages::RunPage>(); }
    DataPage& data() { return window.pages().page<pages::DataPage>(); }
    QStringList listed()
    {
        QStringList ids;
        for (const app::RunningWork::Entry& entry : bench().running().list()) ids << entry.id;
        return ids;
    }
    QToolButton* button() { return window.findChild<window::TopBar*>()->workButton(); }
    // In the list, in words and behind a button.
    bool isListed(const QString& id)
    {
        return QTest::qWaitFor([&] { return listed().contains(id) && button()->isVisible(); }, longWork) &&
               !button()->text().isEmpty() && !button()->toolTip().isEmpty();
    }
    // What rebuilds the window, and what only looks.
    void disturb()
    {
        const RunPage* before = &run();
        settings.setLanguage(QStringLiteral("de"));
        QTRY_VERIFY(&run() != before);
        settings.setTheme(app::Settings::Theme::Dark);
        settings.setTextScale(1.25);
        for (const QString& page : window.pages().ids()) window.pages().show(page);
        window.windows().help().show();
        window.windows().help().close();
        settings.setTextScale(1.0);
        settings.setTheme(app::Settings::Theme::Light);
        before = &run();
        settings.setLanguage(QStringLiteral("en"));
        QTRY_VERIFY(&run() != before);
    }
};

// A hundred starts of two parameters, from the sheet.
void startFit(Stage& stage)
{
    QVERIFY(stage.document.newPlant(support::batchPlant()).ok());
    stage.document.checkNow();
    stage.window.pages().show(QStringLiteral("run"));
    stage.run().sheets().showFit(QStringLiteral("v"));
    app::ParameterFit& fit = stage.work().fit();
    fit.addFile(QString::fromStdString(support::measuredBatch(stage.folder).recording.value("file")));
    fit.choose("units/v/params/kinetics/growth_rate", true);
    fit.choose("units/v/params/kinetics/half_saturation", true);
    fit.setStarts(100);
    fit.start();
    QVERIFY(fit.isFitting());
}

// Values of one tag, a second apart, as a recorder kept them.
void record(const std::string& project, int count)
{
    auto historian = store::Historian::open(store::historyFolder(project));
    QVERIFY(historian);
    const auto tag = historian->tag({0, "src-1", "TI-101", {}, "°C", connect::TagKind::Number, false});
    QVERIFY(tag);
    constexpr std::int64_t start = 1'700'000'000, second = 1'000'000;
    std::vector<store::Point> points;
    for (int i = 0; i < count; ++i) {
        const std::int64_t time = (start + i) * second;
        points.push_back({time, time, 37.0 + 0.001 * i, connect::status::good});
    }
    QVERIFY(historian->import(*tag, points));
    QVERIFY(historian->close());
}

// Of two files: the first is there through all of it, and its end is reported by the page that is there then; the list stops the other.
void fileWorkGoesOn(Stage& stage, const QString& id, const std::function<void()>& start,
                    const std::function<bool()>& isRunning)
{
    std::optional<Gate> gate(std::in_place);
    start();
    QVERIFY(stage.isListed(id));
    stage.disturb();
    QVERIFY(isRunning() && stage.isListed(id));
    for (const app::RunningWork::Entry& entry : stage.bench().running().list())
        QVERIFY(entry.id != id || (entry.page == QLatin1String("data") && entry.progress >= 0.0));
    QSignalSpy told(&stage.data(), &DataPage::reported);
    gate.reset();
    QTRY_VERIFY_WITH_TIMEOUT(!told.isEmpty() && !isRunning(), longWork);
    gate.emplace();
    start();
    QVERIFY(stage.isListed(id));
    QVERIFY(!stage.button()->menu()->actions().isEmpty());
    stage.bench().running().stop(id);
    gate.reset();
    QTRY_VERIFY_WITH_TIMEOUT(!isRunning() && stage.listed().isEmpty() && !stage.button()->isVisible(), longWork);
}

// A table of a laboratory with ten samples.
app::SampleFile tableOfSamples(Stage& stage)
{
    const QString path = stage.folder.filePath(QStringLiteral("lab.csv"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly)) return {};
    QByteArray text("time [s],Sample ID,glucose [g/L]\n");
    for (int i = 0; i < 20; ++i)
        text += QByteArray::number(i) + (i < 10 ? ",S-" + QByteArray::number(i) : QByteArray(",")) + ",5.25\n";
    file.write(text);
    return {path.toStdString(), {{"file", path.toStdString()}}, stage.document.path().toStdString(), true};
}

} // namespace

class LongWorkTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { Theme::current().apply(*qApp); }

    void aForecastThatWasAskedForIsMadeAgain()
    {
        Stage stage;
        QVERIFY(stage.window.files().openExample("cho-fed-batch"));
        stage.window.pages().show(QStringLiteral("run"));
        stage.run().startRun();
        QTRY_VERIFY_WITH_TIMEOUT(stage.run().model().run(), longWork);
        stage.run().showTime(5 * day);
        stage.run().figures().ahead()->button()->click();
        QTRY_VERIFY_WITH_TIMEOUT(stage.run().figures().ahead()->forecast(), longWork);
        stage.disturb();
        stage.window.pages().show(QStringLiteral("run"));
        QCOMPARE(stage.run().model().time(), 5 * day);
        QCOMPARE(stage.run().figures().ahead()->now(), 5 * day);
        QTRY_VERIFY_WITH_TIMEOUT(stage.run().figures().ahead()->forecast(), longWork);
    }

    void aRunGoesOnAndIsKept()
    {
        Stage stage;
        QVERIFY(stage.window.files().openExample("cho-fed-batch"));
        stage.window.pages().show(QStringLiteral("run"));
        stage.session.setSpeed(0.05 * day); // on its way until it may go faster
        stage.run().startRun();
        QVERIFY(stage.isListed(QStringLiteral("run")));
        stage.disturb();
        QCOMPARE(stage.session.state(), app::RunSession::State::Running);
        QVERIFY(stage.work().startedPlant());
        // The new page shows how far it has come.
        QTRY_VERIFY(stage.run().model().isPartial());
        stage.session.setSpeed(0.0);
        QTRY_COMPARE_WITH_TIMEOUT(stage.session.state(), app::RunSession::State::Idle, longWork);
        QTRY_COMPARE(stage.work().history().size(), std::size_t(1));
        QVERIFY(stage.run().model().run() && !stage.run().model().isPartial());
        QTRY_VERIFY(stage.listed().isEmpty() && !stage.button()->isVisible());
    }

    void aFitGoesOnAndIsThereAgain()
    {
        Stage stage;
        std::optional<Gate> gate(std::in_place);
        startFit(stage);
        QVERIFY(stage.isListed(QStringLiteral("fit")));
        for (const auto& [choice, name] : {std::pair(look::Choice::Light, "light"), {look::Choice::Dark, "dark"}}) {
            Theme::current().choose(choice);
            support::picture(stage.window, QStringLiteral("running_work_%1").arg(QLatin1String(name)), {1366, 768});
        }
        stage.disturb();
        app::ParameterFit& fit = stage.work().fit();
        QVERIFY(fit.isFitting());
        // Its sheet lies over the new page.
        QVERIFY(stage.run().sheets().fit() && !stage.run().sheets().fit()->isHidden());
        stage.window.pages().show(QStringLiteral("run"));
        stage.run().sheets().fit()->leave();
        QVERIFY(fit.isFitting());
        stage.run().sheets().showFit(QStringLiteral("v"));
        QVERIFY(fit.isFitting() && fit.choices().starts == 100);
        // Stopped from everywhere; what was found so far is kept.
        gate.reset();
        QTRY_VERIFY_WITH_TIMEOUT(fit.found().runsMade() > 20, longWork);
        stage.window.pages().show(QStringLiteral("data"));
        QMenu* menu = stage.button()->menu();
        QCOMPARE(menu->actions().size(), 3);
        menu->actions()[1]->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(!fit.isFitting(), longWork);
        QVERIFY(fit.result());
        stage.window.pages().show(QStringLiteral("run"));
        QVERIFY(stage.run().sheets().fit()->result()->values()->rowCount() >= 2);
        QTRY_VERIFY(stage.listed().isEmpty());
    }

    void theListFindsRoomInTheTopBar_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<double>("text");
        QTest::newRow("en") << QStringLiteral("en") << 1.0;
        QTest::newRow("de, large") << QStringLiteral("de") << 1.5;
        QTest::newRow("fr, large") << QStringLiteral("fr") << 1.5;
    }
    void theListFindsRoomInTheTopBar()
    {
        QFETCH(QString, language);
        QFETCH(double, text);
        Stage stage;
        stage.settings.setLanguage(language);
        stage.settings.setTextScale(text);
        const Gate gate;
        startFit(stage);
        stage.window.resize(1280, 720);
        QVERIFY(stage.isListed(QStringLiteral("fit")));
        QTest::qWait(50);
        const QStringList cut = support::cutOff(*stage.window.findChild<window::TopBar*>());
        QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));
        support::picture(stage.window, "running_work_" + language + "_1280", {1280, 720});
        stage.work().fit().close();
    }

    // Its result is there when the sheet is opened again, and forgotten when that is left.
    void aFitThatEndsWhileItsSheetIsLeftIsThereAgain()
    {
        Stage stage;
        startFit(stage);
        app::ParameterFit& fit = stage.work().fit();
        stage.run().sheets().fit()->leave();
        QTRY_VERIFY_WITH_TIMEOUT(fit.found().runsMade() > 20, longWork);
        fit.stop();
        QTRY_VERIFY_WITH_TIMEOUT(!fit.isFitting(), longWork);
        stage.run().sheets().showFit(QStringLiteral("v"));
        QVERIFY(fit.result() && stage.run().sheets().fit()->result()->values()->rowCount() >= 2);
        stage.run().sheets().fit()->leave();
        QVERIFY(!fit.result());
    }

    void aFitOfAnotherUnitAsksFirst()
    {
        Stage stage;
        startFit(stage);
        app::ParameterFit& fit = stage.work().fit();
        stage.run().sheets().fit()->leave();
        QTimer::singleShot(0, [] {
            auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
            QVERIFY(box);
            box->escapeButton()->click();
        });
        stage.run().sheets().showFit(QStringLiteral("w"));
        QVERIFY(fit.isFitting() && fit.unit() == "v");
        fit.close();
    }

    void anotherPlantEndsIt()
    {
        Stage stage;
        startFit(stage);
        QVERIFY(stage.window.files().openExample("cho-fed-batch"));
        QVERIFY(!stage.work().fit().isFitting());
        QVERIFY(stage.run().sheets().fit()->isHidden());
    }

    void aCalibrationGoesOnAndIsThereAgain()
    {
        Stage stage;
        QVERIFY(stage.document.newPlant(support::measuredRig()).ok());
        stage.document.checkNow();
        stage.window.pages().show(QStringLiteral("run"));
        stage.run().sheets().showCalibration(QStringLiteral("column"));
        QVERIFY(stage.run().sheets().calibration());
        stage.run().sheets().calibration()->addFiles({support::measuredPulse(stage.folder)});
        app::ColumnCalibration& calibration = stage.work().calibration();
        constexpr auto step = app::CalibrationStep::System;
        QTRY_VERIFY_WITH_TIMEOUT(
            calibration.card(step).runs.size() == 1 && !calibration.card(step).runs.front().curves.empty(), longWork);
        calibration.set(step, "injection", QStringLiteral("100 uL"));
        calibration.fit(step);
        QVERIFY(calibration.isFitting());
        // A run that goes meanwhile is no run of what comes of it.
        calibration.removeRun(step, 0);
        stage.run().sheets().calibration()->leave();
        QVERIFY(calibration.isFitting());
        stage.disturb();
        QTRY_VERIFY_WITH_TIMEOUT(!calibration.isFitting(), longWork);
        stage.window.pages().show(QStringLiteral("run"));
        stage.run().sheets().showCalibration(QStringLiteral("column"));
        QVERIFY(calibration.card(step).state != app::StepState::Open);
    }

    void aScreeningGoesOnAndIsThereAgain()
    {
        Stage stage;
        QVERIFY(stage.window.files().openExample("scale-down-screening"));
        auto* sheet = stage.window.findChild<ScreeningSheet*>();
        sheet->open(QStringLiteral("column"));
        sheet->tables()->setCurrentIndex(0);
        emit sheet->tables()->activated(0);
        app::ScreeningSession& screening = stage.work().screening();
        QVERIFY(screening.isFitting());
        sheet->leave();
        QVERIFY(screening.isFitting());
        stage.disturb();
        QTRY_VERIFY_WITH_TIMEOUT(!screening.isFitting(), longWork);
        sheet = stage.window.findChild<ScreeningSheet*>();
        sheet->open(QStringLiteral("column"));
        QVERIFY(sheet->tables()->currentIndex() == 0 && sheet->values()->rowCount() > 0);
        QVERIFY(screening.canPut());
    }

    // Noise that is sought for the estimator of a unit; the page Twin that is there then has it.
    void noiseThatIsSoughtGoesOn()
    {
        Stage stage;
        QVERIFY(stage.document.newPlant(support::batchPlant()).ok());
        stage.document.checkNow();
        app::PlantShadow& shadow = stage.work().shadow();
        const app::FitRun recording = support::measuredBatch(stage.folder);
        shadow.layOver(recording.recording, recording.name, std::numeric_limits<double>::infinity());
        QVERIFY(QTest::qWaitFor([&] { return shadow.isActive(); }, longWork));
        const app::LiveSession& live = shadow.live();
        std::vector<app::ChannelCourse> courses;
        for (std::size_t i = 0; i < live.tags().size(); ++i) courses.push_back({live.tags()[i], live.measured(i)});
        model::EstimatorEntry estimator = app::estimatorOf(*live.plant(), "v", courses);
        for (const char* parameter : {"growth_rate", "half_saturation"})
            estimator.parameters.push_back({std::string("units/v/params/kinetics/") + parameter, {}, {}});
        shadow.estimators().apply({estimator}, QStringLiteral("Estimate"));
        app::NoiseWork& noise = stage.work().noise();
        QTRY_VERIFY2(noise.whyNot("v").isEmpty(), qPrintable(noise.whyNot("v")));
        stage.window.pages().show(QStringLiteral("twin"));
        std::optional<Gate> gate(std::in_place);
        stage.window.pages().page<pages::TwinPage>().noiseSheet()->open("v", QStringLiteral("Vessel"));
        QVERIFY(noise.job().isRunning());
        QVERIFY(stage.isListed(QStringLiteral("noise")));
        stage.disturb();
        gate.reset();
        QVERIFY(QTest::qWaitFor([&] { return !noise.job().isRunning(); }, longWork));
        QVERIFY2(!noise.channels().empty(), qPrintable(noise.remarks().join(' ')));
        stage.window.pages().show(QStringLiteral("twin"));
        NoiseSheet* sheet = stage.window.pages().page<pages::TwinPage>().noiseSheet();
        sheet->open("v", QStringLiteral("Vessel"));
        QVERIFY(!noise.job().isRunning()); // what was found is shown, not sought again
        QCOMPARE(sheet->channels()->rowCount(), int(noise.channels().size()));
    }

    void capacitiesGoOn()
    {
        Stage stage;
        base::Errors errors;
        QVERIFY(stage.document.newPlant(model::readPlant(support::columnPlant("lumped_rate_with_pores"), errors)).ok());
        stage.window.pages().show(QStringLiteral("run"));
        stage.run().startRun();
        QTRY_VERIFY_WITH_TIMEOUT(stage.run().model().run(), longWork);
        stage.run().showCurves(QStringLiteral("column"));
        stage.run().plant()->column()->capacity()->start();
        app::ResidenceSweep& capacity = stage.work().capacity();
        QVERIFY(capacity.isRunning());
        stage.disturb();
        QVERIFY(capacity.isRunning() || capacity.points().size() == 8);
        QTRY_VERIFY_WITH_TIMEOUT(!capacity.isRunning(), longWork);
        QVERIFY(!capacity.error());
        QCOMPARE(capacity.points().size(), std::size_t(8));
        stage.window.pages().show(QStringLiteral("run"));
        stage.run().showCurves(QStringLiteral("column"));
        stage.run().plant()->column()->showCapacity(true);
        QCOMPARE(stage.run().plant()->column()->capacity()->plot()->model().curves.first().x.size(), 8);
    }

    // What lies over the plant stays where it is, with its mapping and its gaps.
    void aRecordingPlaysOn()
    {
        Stage stage;
        QVERIFY(stage.window.recordings().replayExample());
        app::PlantShadow& shadow = stage.work().shadow();
        QTRY_VERIFY_WITH_TIMEOUT(shadow.isPlaying() && std::isfinite(shadow.now()), longWork);
        const double before = shadow.now();
        stage.disturb();
        QVERIFY(shadow.isPlaying() && shadow.now() >= before);
        stage.window.pages().show(QStringLiteral("run"));
        QTRY_VERIFY_WITH_TIMEOUT(stage.run().shadow()->isVisible() && hasLinks(shadow), longWork);
        QCOMPARE(stage.window.windows().level(), widgets::Level::Shadow);
        const double there = shadow.now();
        QTRY_VERIFY_WITH_TIMEOUT(shadow.now() > there, longWork);
        shadow.leave();
    }

    void runsOfAStudyGoOn()
    {
        Stage stage;
        QVERIFY(stage.window.files().openExample("cho-fed-batch"));
        QTRY_VERIFY_WITH_TIMEOUT(stage.autoRun.isCurrent(), longWork);
        studies::Study study;
        study.name = "Rates";
        study.factors.push_back({{.name = "growth", .unit = "1/h", .low = 0.02, .high = 0.04},
                                 "units/production/params/kinetics/growth_rate"});
        study.responses.push_back({.name = "cells", .unit = "1e6 cells/mL", .source = {.tag = "production.cells"}});
        study.model = "quadratic";
        for (int i = 0; i < 40; ++i) studies::addRun(study, {0.02 + 0.02 * i / 39.0});
        app::StudySession& studies = stage.bench().studies();
        studies.add(study, QStringLiteral("rates"));
        stage.window.pages().show(QStringLiteral("studies"));
        app::StudyRunner& runner = stage.bench().studyRunner();
        QString why;
        connect(&runner, &app::StudyRunner::failed, this,
                [&](const base::Error& error) { why = QString::fromStdString(error.what.pattern); });
        QVERIFY2(runner.start(), qPrintable(why));
        stage.disturb();
        QTRY_VERIFY_WITH_TIMEOUT(!runner.isRunning(), longWork);
        QCOMPARE(runner.done(), 40);
    }

    // What is found is written by the page that is there then.
    void aBestSettingIsTakenByTheNewPage()
    {
        Stage stage;
        QVERIFY(stage.window.files().openExample("cho-fed-batch"));
        studies::Study study;
        study.name = "Plane";
        study.factors.push_back({{.name = "a", .low = 0.0, .high = 10.0}, {}});
        study.responses.push_back({.name = "y", .unit = "g/L", .goal = studies::StudyResponse::Goal::Maximise});
        study.model = "linear";
        for (int i = 0; i < 6; ++i)
            studies::setCell(studies::addRun(study, {2.0 * i}), 0,
                             {3.0 + 2.0 * i + 0.1 * (i % 2), studies::StudyCell::Origin::Measured});
        app::StudySession& session = stage.bench().studies();
        session.add(study, QStringLiteral("plane"));
        stage.window.pages().show(QStringLiteral("studies"));
        QTRY_VERIFY_WITH_TIMEOUT(session.isAnalysed(), longWork);
        session.setSetting({0.0});
        stage.window.pages().page<pages::StudiesPage>().writeBest();
        QVERIFY(stage.bench().studyWork().best().isRunning());
        stage.disturb();
        QTRY_VERIFY_WITH_TIMEOUT(!stage.bench().studyWork().best().isRunning(), longWork);
        QTRY_COMPARE(session.setting().front(), 1.0);
    }

    void exportsOfTheStoreGoOn()
    {
        Stage stage;
        const QString project = stage.folder.filePath(QStringLiteral("p.titer"));
        record(project.toStdString(), 20'000);
        QVERIFY(stage.document.createProject(project));
        app::DataHistory& history = stage.bench().history();
        std::shared_ptr<const app::SourceHistory> known;
        QObject context;
        connect(&history, &app::DataHistory::looked, &context, [&](const auto& found) { known = found; });
        history.look("src-1");
        QTRY_VERIFY_WITH_TIMEOUT(known, longWork);
        const QString path = stage.folder.filePath(QStringLiteral("out.csv"));
        fileWorkGoesOn(
            stage, QStringLiteral("export"),
            [&] { history.exportCsv(known, {0}, 0.0, known->length(), path.toStdString(), "p"); },
            [&] { return history.fileExport().isRunning(); });
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll().count('\n'), 20'002); // a head and a foot, as of one that was whole
    }

    void importsAndExportsOfRecordingsGoOn()
    {
        Stage stage;
        stage.window.pages().show(QStringLiteral("data"));
        const QString path = stage.folder.filePath(QStringLiteral("long.csv"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QByteArray text("time [s],TI-101 [°C],PI-102 [bar]\n");
        for (int i = 0; i < 5'000; ++i) text += QByteArray::number(i) + ",37.25,1.0125\n";
        file.write(text);
        file.close();
        app::DataRecordings& recordings = stage.bench().recordings();
        std::vector<int> keys;
        const auto take = [&] {
            const QString link = stage.folder.filePath(QStringLiteral("run-%1.csv").arg(keys.size()));
            QVERIFY(QFile::link(path, link));
            keys.push_back(recordings.add({{"file", link.toStdString()}}, "run"));
        };
        fileWorkGoesOn(stage, QStringLiteral("import"), take, [&] { return recordings.importing() != nullptr; });
        const app::DataRecording* first = recordings.find(keys.front());
        QVERIFY(first && first->recording && first->recording->samples == 10'000);
        QVERIFY(recordings.find(keys.back())->state == app::DataRecording::State::Failed); // it was stopped
        const std::string out = stage.folder.filePath(QStringLiteral("out.csv")).toStdString();
        fileWorkGoesOn(
            stage, QStringLiteral("recording_export"),
            [&] { recordings.exportCsv(keys.front(), {0}, 0.0, 2'000.0, out, "p"); },
            [&] { return recordings.fileExport().isRunning(); });
    }

    // Of a project with what was recorded for it, saved one after the other.
    void copiesOfAProjectGoOn()
    {
        Stage stage;
        const QString path = stage.folder.filePath(QStringLiteral("p.titer"));
        QVERIFY(stage.document.createProject(path));
        record(path.toStdString(), 20'000);
        app::ProjectCopies& copies = stage.bench().copies();
        QSignalSpy ended(&stage.window.files(), &window::WindowFiles::copyEnded);
        const auto copy = [&](int i) { return stage.folder.filePath(QStringLiteral("copy-%1.titer").arg(i)); };
        std::optional<Gate> gate(std::in_place);
        QVERIFY(copies.start(stage.document, copy(0)));
        QVERIFY(stage.isListed(QStringLiteral("copy")));
        stage.disturb();
        QVERIFY(copies.isRunning() && stage.isListed(QStringLiteral("copy")));
        gate.reset();
        QTRY_VERIFY_WITH_TIMEOUT(!ended.isEmpty(), longWork);
        QVERIFY(!ended.first().last().toBool());
        gate.emplace();
        for (const int i : {1, 2}) QVERIFY(copies.start(stage.document, copy(i)));
        QVERIFY(stage.isListed(QStringLiteral("copy")));
        stage.bench().running().stop(QStringLiteral("copy"));
        gate.reset();
        QTRY_VERIFY_WITH_TIMEOUT(!copies.isRunning() && stage.listed().isEmpty(), longWork);
        QVERIFY(ended.size() == 3 && ended[1].last().toBool() && ended[2].last().toBool()); // stopped, both
        auto reader = store::HistoryReader::open(store::historyFolder(copy(0).toStdString()));
        QVERIFY(reader && reader->find("src-1/TI-101"));
    }

    // They end with the project in its new place, and leave nothing in the one before.
    void importsOfSamplesFollowTheirProject()
    {
        Stage stage;
        const QString before = stage.folder.filePath(QStringLiteral("p.titer")),
                      moved = stage.folder.filePath(QStringLiteral("moved.titer"));
        QVERIFY(stage.document.createProject(before));
        app::SampleAccess& samples = stage.bench().samples();
        const app::SampleFile file = tableOfSamples(stage);
        std::optional<Gate> gate(std::in_place);
        samples.takeFile(file);
        samples.takeFile(file);
        QVERIFY(app::moveProject(stage.document, moved));
        QCOMPARE(samples.taking().size(), std::size_t(2));
        QVERIFY(stage.isListed(QStringLiteral("samples")));
        gate.reset();
        QTRY_VERIFY_WITH_TIMEOUT(samples.taking().empty(), longWork);
        QCOMPARE(store::LabSamples::open(store::historyFolder(moved.toStdString()))->list()->size(), std::size_t(10));
        QVERIFY(!QFile::exists(QString::fromStdString(store::historyFolder(before.toStdString()))));
        // With another plant it goes.
        samples.takeFile(file);
        QVERIFY(stage.document.newPlant({}));
        QVERIFY(samples.taking().empty());
    }

    void importsOfSamplesGoOn()
    {
        Stage stage;
        QVERIFY(stage.document.createProject(stage.folder.filePath(QStringLiteral("p.titer"))));
        app::SampleAccess& samples = stage.bench().samples();
        const app::SampleFile file = tableOfSamples(stage);
        fileWorkGoesOn(
            stage, QStringLiteral("samples"), [&] { samples.takeFile(file); },
            [&] { return !samples.taking().empty(); });
        std::shared_ptr<const app::SamplePicture> picture;
        QObject context;
        connect(&samples, &app::SampleAccess::looked, &context, [&](const auto& found) { picture = found; });
        samples.look();
        QTRY_VERIFY_WITH_TIMEOUT(picture, longWork);
        QCOMPARE(picture->samples.size(), std::size_t(10));
    }

    void aTrialOfALessonGoesOn()
    {
        Stage stage;
        QFile file(QStringLiteral(TITER_SOURCE_DIR "/resources/lessons/batch-growth.lesson.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        base::Errors errors;
        app::LessonDraft& draft = stage.window.lessonDraft();
        draft.begin(base::readJson(file.readAll().toStdString(), errors));
        QVERIFY(errors.empty());
        draft.trial().start(draft.json());
        stage.disturb();
        QTRY_VERIFY_WITH_TIMEOUT(!draft.trial().isRunning(), longWork);
        QVERIFY(draft.trial().result() && draft.trial().result()->passed());
        draft.close();
        QVERIFY(!draft.trial().result());
    }

    // One question, and the program ends within the time that the work takes to see the stop.
    void closingAsksOnce()
    {
        Stage stage;
        startFit(stage);
        QVERIFY(stage.isListed(QStringLiteral("fit")));
        int asked = 0;
        const auto answer = [&](bool stop) {
            QTimer::singleShot(0, [&asked, stop] {
                auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
                QVERIFY(box);
                ++asked;
                for (QAbstractButton* button : box->buttons())
                    if (box->buttonRole(button) == (stop ? QMessageBox::DestructiveRole : QMessageBox::RejectRole))
                        return button->click();
            });
        };
        answer(false);
        QVERIFY(!stage.window.close());
        QVERIFY(stage.work().fit().isFitting());
        answer(true);
        QVERIFY(stage.window.close());
        QCOMPARE(asked, 2);
        QTRY_VERIFY(!stage.work().fit().isFitting());
    }
};

TITER_WINDOW_TEST(LongWorkTest)

} // namespace tst_long_work

#include "tst_long_work.moc"
