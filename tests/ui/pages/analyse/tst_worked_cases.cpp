// The two worked cases of the manual (multivariate-cases.md) in the window: from the example that is opened to the figures, by the pages as a
// person goes through them. What is right is known, since all that is measured is made by the twin; the numbers are those of tst_spectra_case
// and tst_virtual_batches.
#include "app/analyse/runs/run_batches.h"
#include "app/live/estimators/estimator_setup.h"
#include "app/session/plant_shadow.h"
#include "core/base/text.h"
#include "core/store/project_file.h"
#include "tests/support/test_program.h"
#include "tests/support/ui/picture.h"
#include "tests/support/ui/window.h"
#include "ui/analyse/list_pane.h"
#include "ui/form/fields/setting_form.h"
#include "ui/look/theme.h"
#include "ui/pages/analyse/analyse_page.h"
#include "ui/pages/analyse/analyse_panes.h"
#include "ui/pages/analyse/batches_sheet.h"
#include "ui/pages/analyse/drawn_sheet.h"
#include "ui/pages/analyse/model_card_sheet.h"
#include "ui/pages/data/data_page.h"
#include "ui/pages/data/sources/source_control.h"
#include "ui/pages/data/sources/source_sheet.h"
#include "ui/pages/run/run_page.h"
#include "ui/pages/run/shadow/estimator_menu.h"
#include "ui/pages/run/shadow/run_shadow.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>
#include <QTreeWidget>

#include <algorithm>
#include <cmath>
#include <limits>

namespace tst_worked_cases {

using namespace titer;

namespace {

constexpr int longWork = 60000; // [ms]
constexpr double hour = 3600.0, day = 86400.0;
constexpr double gramsOfGlucose = 0.18016; // [g/L] in a mol/m3

// A setting of the plant as a field of the page Design has it.
struct Setting {
    const char* path;
    const char* value;
};

// A project of the example in its window.
struct CaseRoom {
    support::OpenWindow desk{QSize(1366, 768)};
    window::MainWindow& window = desk.window;

    bool begin()
    {
        if (!desk.document.newFromExample("cho-fed-batch")) return false;
        if (!desk.document.createProject(file("case.titer"))) return false;
        desk.document.checkNow();
        QTest::keyClick(&window, Qt::Key_8, Qt::ControlModifier);
        return window.pages().current() == QLatin1String("analyse");
    }
    QString file(const char* name) const { return desk.folder.filePath(QLatin1String(name)); }
    pages::AnalysePage& page() { return window.pages().page<pages::AnalysePage>(); }
    app::AnalyseSession& session() { return page().session(); }
    pages::RunPage& runPage() { return window.pages().page<pages::RunPage>(); }
    analyse::ListPane& newRows() { return *page().panes().lists()[3]; }
    analyse::ListPane& alarms() { return *page().panes().lists()[4]; }

    bool set(const std::vector<Setting>& settings)
    {
        model::Flowsheet changed = desk.document.flowsheet();
        for (const Setting& one : settings)
            if (!model::setAtPath(changed, one.path, base::Json(one.value))) return false;
        desk.document.apply(changed, QStringLiteral("Set"));
        desk.document.checkNow();
        return desk.document.errors().empty();
    }
    // Runs the plant on the page Run; the run as the project keeps it.
    std::shared_ptr<const app::Run> run()
    {
        const std::string plant = model::writePlant(desk.document.flowsheet());
        std::shared_ptr<const app::Run> kept;
        runPage().startRun();
        const bool isThere = QTest::qWaitFor(
            [&] {
                const std::vector<app::HistoryEntry> runs = session().runs();
                kept = runs.empty() ? nullptr : session().run(runs.front().id);
                return kept && model::writePlant(kept->flowsheet) == plant;
            },
            longWork);
        return isThere ? kept : nullptr;
    }
    bool waitForModel()
    {
        const bool isCurrent = QTest::qWaitFor([this] { return session().isCurrent(); }, longWork);
        support::settle();
        return isCurrent;
    }
    bool drawn(pages::DrawnSheet& sheet)
    {
        return QTest::qWaitFor([&] { return !sheet.isVisible(); }, longWork) && waitForModel();
    }
};

} // namespace

class WorkedCasesTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { look::Theme::current().apply(*qApp); }
    void glucoseOutOfSpectraIsAChannelOfTheEstimator();
    void fiveFaultsAreFoundByVirtualBatches();
};

void WorkedCasesTest::glucoseOutOfSpectraIsAChannelOfTheEstimator()
{
    CaseRoom room;
    QVERIFY(room.begin());
    // A run of another culture, which no model sees; the plant knows nothing of it afterwards.
    QVERIFY(room.set({{"units/production/params/kinetics/growth_rate", "0.0348 1/h"},
                      {"units/production/params/kinetics/death_rate", "0.0038 1/h"},
                      {"units/production/params/kinetics/lactate_per_glucose", "0.86 mol/mol"},
                      {"units/production/params/kinetics/specific_productivity", "21.6 pg/cell/d"}}));
    const std::shared_ptr<const app::Run> heldOut = room.run();
    QVERIFY(heldOut);
    room.desk.document.undoStack()->undo();
    room.desk.document.checkNow();

    // Synthetic spectra of six other runs, and PLS of glucose with whole runs left out.
    pages::DrawnSheet& sheet = room.page().drawnSheet();
    sheet.openSpectra();
    QVERIFY(!sheet.judgeButton()->isVisible()); // of no model yet
    sheet.varied()->setPlainText(
        QStringLiteral("units/production/params/kinetics/growth_rate=0.033..0.038 1/h\n"
                       "units/production/params/kinetics/lactate_per_glucose=0.7..0.9 mol/mol\n"
                       "units/production/params/kinetics/specific_productivity=19..25 pg/cell/d\n"
                       "units/feed/program/0/concentration/glucose=1.1..1.6 M\n"
                       "units/n1/initial/cells=0.4e6..0.6e6 cells/mL"));
    sheet.until()->setText(QStringLiteral("16 d"));
    sheet.points()->setValue(33);
    sheet.drawInto(room.file("spectra.csv"));
    QVERIFY2(room.drawn(sheet), qPrintable(sheet.findings().join(u' ')));
    app::AnalyseSetup setup = room.session().setup();
    for (auto& [name, role] : setup.roles)
        if (role == app::ModelRole::Y && name != "glucose") role = app::ModelRole::LeftOut;
    setup.method = mvda::Method::Pls;
    setup.preprocessing = "range 400..1800; savgol 7 2 1";
    setup.folds = "batch";
    QVERIFY(room.session().change(setup, QStringLiteral("glucose")));
    QVERIFY(room.waitForModel());
    QCOMPARE(room.session().analysis()->model.yNames, std::vector<std::string>{"glucose"});

    // It is saved and deployed, and leads to a source that predicts by it.
    const QString model = room.file("glucose.mvda.json");
    room.page().saveModelAt(model);
    pages::ModelCardSheet& card = room.page().cardSheet();
    QVERIFY(card.isVisible());
    QTest::mouseClick(card.deployButton(), Qt::LeftButton);
    QTest::mouseClick(card.sourceButton(), Qt::LeftButton);
    QCOMPARE(room.window.pages().current(), QStringLiteral("data"));
    pages::SourceSheet& source = *room.window.pages().page<pages::DataPage>().sources().sheet();
    for (int row = 0; row < source.connectors()->count(); ++row)
        if (source.connectors()->item(row)->data(Qt::UserRole) == QLatin1String("folder_watch"))
            source.connectors()->setCurrentRow(row);
    QTest::keyClick(source.connectors(), Qt::Key_Return);
    QVERIFY(source.form());
    QVERIFY(QDir(room.desk.folder.path()).mkdir(QStringLiteral("raman")));
    connect::Settings settings = source.form()->settings();
    settings.set("folder", room.file("raman").toStdString());
    source.form()->setSettings(settings);
    source.saveButton()->click();
    QVERIFY2(!source.isVisible(), qPrintable(source.findings().join(u' ')));
    const auto sources = room.desk.document.project()->ask([](store::ProjectFile& file) { return file.sources(); });
    QVERIFY(sources && sources->size() == 1);
    QCOMPARE(sources->front().settings.values("model"), std::vector<std::string>{model.toStdString()});

    // Spectra of the run that it has not seen are new rows.
    QTest::keyClick(&room.window, Qt::Key_8, Qt::ControlModifier);
    sheet.openSpectra();
    QVERIFY(sheet.judgeButton()->isVisible());
    sheet.source()->setCurrentIndex(sheet.source()->findData(qint64(heldOut->id)));
    QCOMPARE(sheet.source()->currentData().toLongLong(), qint64(heldOut->id));
    sheet.points()->setValue(77); // every 6 h
    sheet.drawInto(room.file("heldout.csv"), true);
    QVERIFY2(room.drawn(sheet), qPrintable(sheet.findings().join(u' ')));
    const std::shared_ptr<const app::Analysis> analysis = room.session().analysis();
    QVERIFY(analysis->fresh.has_value());
    const app::PredictedRows& fresh = *analysis->fresh;
    const double rmsep = std::sqrt((fresh.prediction.responses.col(0) - fresh.observed.col(0)).array().square().mean());
    QVERIFY2(rmsep > 0.02 && rmsep < 0.3, qPrintable(QString::number(rmsep)));
    QVERIFY2(room.newRows().sentence().startsWith(QStringLiteral("glucose is predicted to within ")),
             qPrintable(room.newRows().sentence()));
    room.page().savePredictedAt(room.file("predicted.csv"));

    // Cells and lactate of the laboratory lie over the plant beside what is predicted, as a recording: every sixth hour a spectrum, once a day
    // a sample with errors of 5 and 4 %.
    const studies::Column* times = fresh.table->sheet.find("time");
    const figures::RunResult& truth = heldOut->result;
    const figures::Column *cells = truth.column("production.cells"), *lactate = truth.column("production.lactate");
    QVERIFY(times && cells && lactate);
    QByteArray table = "time [h],VCD [" + QByteArray::fromStdString(cells->unit) + "],Lactate [" +
                       QByteArray::fromStdString(lactate->unit) + "],glucose.predicted [g/L]\n";
    for (int i = 0; i < int(times->values.size()) && times->values[std::size_t(i)] < 400.0; ++i) {
        const double time = times->values[std::size_t(i)];
        const auto sample = [&](const figures::Column& of, double error) {
            return i % 4 == 2 ? QByteArray::number(truth.at(of, time * hour) * (1.0 + error), 'g', 12) : QByteArray();
        };
        table += QByteArray::number(time) + ',' + sample(*cells, 0.05 * std::cos(37.0 * i)) + ',' +
                 sample(*lactate, 0.04 * std::sin(53.0 * i)) + ',' +
                 QByteArray::number(fresh.prediction.responses(i, 0), 'g', 9) + '\n';
    }
    QFile recording(room.file("culture.csv"));
    QVERIFY(recording.open(QIODevice::WriteOnly));
    recording.write(table);
    recording.close();
    QVERIFY(room.window.pages().show(QStringLiteral("run")));
    app::PlantShadow& laid = room.runPage().work().shadow();
    app::LiveSession& live = room.desk.live;
    const auto isAtEnd = [&] { return live.state() == app::LiveSession::State::Ended && live.frame(); };
    laid.layOver({{"file", recording.fileName().toStdString()}}, QStringLiteral("culture"),
                 std::numeric_limits<double>::infinity());
    QTRY_VERIFY_WITH_TIMEOUT(isAtEnd(), longWork);
    // By the laboratory alone, and with the spectra as a channel that has the error of the prediction.
    double errors[2] = {};
    for (const bool sees : {false, true}) {
        pages::EstimatorMenu& menu = *room.runPage().shadow()->estimatorMenu();
        if (sees) {
            menu.setUnit("production", false);
            // The recording is opened anew, and has no tags to map until it is.
            QTRY_VERIFY_WITH_TIMEOUT(isAtEnd() && live.frame()->estimators.empty(), longWork);
            laid.setVariable("glucose.predicted", "production.glucose", "", QStringLiteral("Map"));
            std::string mapped;
            const auto isMapped = [&] {
                mapped.clear();
                for (const twin::MappedTag& tag : live.tags())
                    mapped += tag.tag.id + " (" + tag.tag.unit + "): " + tag.variable + tag.whyNot.text() + "; ";
                return std::ranges::any_of(live.tags(), [](const twin::MappedTag& tag) {
                    return tag.tag.id == "glucose.predicted" && tag.link.has_value();
                });
            };
            QTRY_VERIFY2_WITH_TIMEOUT(isMapped() && isAtEnd() && live.frame()->estimators.empty(), mapped.c_str(),
                                      longWork);
        }
        menu.setUnit("production", true);
        std::vector<model::EstimatorEntry> estimators = laid.estimators().flowsheet().estimators;
        QCOMPARE(estimators.size(), std::size_t(1));
        QCOMPARE(estimators.front().channels.size(), std::size_t(sees ? 3 : 2));
        for (model::ChannelEntry& channel : estimators.front().channels) {
            const bool isSpectrum = channel.tag == "glucose.predicted";
            channel.noise = isSpectrum ? base::Json(base::writeShort(rmsep, 3) + " g/L") : base::Json();
            channel.noiseShare = isSpectrum ? base::Json() : base::Json("5 %");
        }
        laid.estimators().apply(estimators, QStringLiteral("Noise"));
        const auto course = [&]() -> const app::EstimateTrack* {
            const auto found = std::ranges::find(live.estimates(), "production.glucose", &app::EstimateTrack::variable);
            return found == live.estimates().end() ? nullptr : &*found;
        };
        const auto isOfAll = [&] {
            return live.estimated() && live.estimated()->estimators == estimators && isAtEnd() && live.frame()->ended &&
                   course() && !course()->points.empty() && course()->points.back().time > 390.0 * hour;
        };
        QTRY_VERIFY_WITH_TIMEOUT(isOfAll(), longWork);
        // An hour after each spectrum, so that no dose falls between.
        const figures::Column& glucose = *truth.column("production.glucose");
        double squares = 0.0;
        int count = 0;
        for (const double time : times->values) {
            const std::vector<app::EstimatePoint>& points = course()->points;
            const auto after = std::ranges::find_if(
                points, [&](const app::EstimatePoint& point) { return point.time >= (time + 1.0) * hour; });
            if (after == points.end() || after->time > (time + 3.0) * hour) continue;
            const double apart = gramsOfGlucose * (after->value - truth.at(glucose, after->time));
            if (!std::isfinite(apart)) continue; // the vessel is empty then
            squares += apart * apart;
            ++count;
        }
        QVERIFY(count > 30);
        errors[sees] = std::sqrt(squares / count);
    }
    qInfo("glucose: predicted %.3f g/L; estimated %.3f g/L by the laboratory, %.3f g/L with the spectra", rmsep,
          errors[0], errors[1]);
    QVERIFY2(errors[1] < 0.7 * errors[0], qPrintable(QStringLiteral("%1 %2").arg(errors[0]).arg(errors[1])));
}

void WorkedCasesTest::fiveFaultsAreFoundByVirtualBatches()
{
    CaseRoom room;
    QVERIFY(room.begin());
    QVERIFY(room.set(
        {{"recipe/phases/grow/until/any/0/above", "50e6 cells/mL"}, {"recipe/phases/grow/until/any/1/for", "66 h"}}));
    const QStringList tags{"production.cells", "production.glucose",     "production.lactate",
                           "production.mab",   "production.temperature", "production.carbon_dioxide",
                           "production.volume"};
    pages::DrawnSheet& sheet = room.page().drawnSheet();
    sheet.openBatches();
    QCOMPARE(sheet.runs()->value(), 40);
    sheet.varied()->setPlainText(QStringLiteral("units/production/params/kinetics/growth_rate=0.0354..0.0366 1/h\n"
                                                "units/production/params/kinetics/death_rate=0.0032..0.0038 1/h\n"
                                                "units/production/params/kinetics/lactate_per_glucose=0.77..0.83 "
                                                "mol/mol\n"
                                                "units/n1/initial/cells=0.48e6..0.52e6 cells/mL\n"
                                                "units/production/initial/glucose=32.5..37.5 mM"));
    sheet.tags()->setText(tags.join(QStringLiteral(", ")));
    sheet.until()->setText(QStringLiteral("16 d"));
    sheet.points()->setValue(97);
    sheet.noise()->setText(QStringLiteral("0.5"));
    sheet.alignment()->setText(QStringLiteral("grid:14400"));
    sheet.components()->setValue(3);
    sheet.drawInto(room.file("good.mvda.json"));
    QVERIFY2(room.drawn(sheet), qPrintable(sheet.findings().join(u' ')));
    QVERIFY(room.session().analysis()->batches->model.isVirtual);
    QVERIFY2(room.alarms().sentence().contains(QStringLiteral("opened from a file")),
             qPrintable(room.alarms().sentence()));

    // Runs on the page Run: one as usual, and four with a fault each.
    struct Fault {
        std::vector<Setting> settings;
        QStringList first; // among the contributions
    };
    const std::vector<Fault> faults{
        {{}, {}},
        {{{"recipe/phases/feed_37/dose/0/volume", "19.2 L"},
          {"recipe/phases/feed_37/dose/1/volume", "24 L"},
          {"recipe/phases/feed_37/dose/2/volume", "28 L"},
          {"recipe/phases/feed_34/dose/0/volume", "28.8 L"},
          {"recipe/phases/feed_34/dose/1/volume", "25.6 L"},
          {"recipe/phases/feed_34/dose/2/volume", "23.2 L"},
          {"recipe/phases/feed_34/dose/3/volume", "20.8 L"},
          {"recipe/phases/feed_34/dose/4/volume", "18.4 L"},
          {"recipe/phases/feed_34/dose/5/volume", "16.8 L"},
          {"recipe/phases/feed_34/dose/6/volume", "16 L"},
          {"recipe/phases/feed_34/dose/7/volume", "15.2 L"}},
         {"production.glucose", "production.volume"}},
        {{{"units/production/params/kinetics/glucose_maintenance", "2 pmol/cell/d"}},
         {"production.lactate", "production.glucose"}},
        {{{"units/n1/initial/cells", "0.25e6 cells/mL"}}, {"production.cells"}},
        {{{"recipe/phases/feed_37/until/for", "96 h"}, {"recipe/phases/feed_34/until/for", "168 h"}},
         {"production.temperature"}}};
    std::vector<std::shared_ptr<const app::Run>> runs;
    for (const Fault& fault : faults) {
        if (!fault.settings.empty()) QVERIFY(room.set(fault.settings));
        runs.push_back(room.run());
        QVERIFY(runs.back());
        if (!fault.settings.empty()) room.desk.document.undoStack()->undo();
        room.desk.document.checkNow();
    }

    // Laid beside the model in one go.
    pages::BatchesSheet& batches = room.page().batchesSheet();
    batches.openRuns();
    QVERIFY(batches.judgeButton()->isVisible());
    const auto tick = [](QListWidget* list, const QStringList& keys) {
        int ticked = 0;
        for (int row = 0; row < list->count(); ++row) {
            const bool isMeant = keys.contains(list->item(row)->data(Qt::UserRole).toString());
            list->item(row)->setCheckState(isMeant ? Qt::Checked : Qt::Unchecked);
            ticked += isMeant;
        }
        return ticked;
    };
    QStringList ids;
    for (const auto& run : runs) ids.append(QString::number(run->id));
    QCOMPARE(tick(batches.batches(), ids), 5);
    QCOMPARE(tick(batches.tags(), tags), 7);
    batches.step()->setText(QStringLiteral("4 h"));
    batches.judgeButton()->click();
    QVERIFY2(!batches.isVisible(), qPrintable(batches.findings().join(u' ')));
    QVERIFY(room.waitForModel());
    const auto check = [&](const std::string& name, const QStringList& first) {
        const app::Analysis& analysis = *room.session().analysis();
        const std::vector<std::string>& names = analysis.fresh->table->rows;
        const auto row = std::size_t(std::ranges::find(names, name) - names.begin());
        QVERIFY2(row < names.size(), name.c_str());
        const app::BatchCourse& course = analysis.fresh->courses[row];
        QVERIFY2(!course.points.empty(), course.fault ? course.fault->text().c_str() : name.c_str());
        QVERIFY2(course.alarms.empty() == first.isEmpty(), name.c_str());
        if (first.isEmpty()) return;
        const mvda::BatchAlarm& alarm = course.alarms.front();
        QVERIFY2(first.contains(QString::fromStdString(alarm.parts.front().variable)),
                 alarm.parts.front().variable.c_str());
        const std::optional<app::SingleAlarm> single = app::singleAlarmOf(*analysis.batches, course);
        QVERIFY2(!single || alarm.raised < single->raised, name.c_str());
        // The list says so, and leads there.
        QTreeWidget* list = room.alarms().list();
        const QList<QTreeWidgetItem*> lines = list->findItems(QString::fromStdString(name), Qt::MatchExactly);
        QCOMPARE(lines.size(), qsizetype(course.alarms.size()));
        QVERIFY2(lines.front()->text(4).startsWith(QString::fromStdString(alarm.parts.front().variable)),
                 qPrintable(lines.front()->text(4)));
        list->setCurrentItem(lines.front());
        QCOMPARE(room.session().rows(), (std::set<app::AnalyseRow>{{true, int(row)}}));
        QCOMPARE(room.session().point(), int(alarm.point));
    };
    for (std::size_t i = 0; i < runs.size(); ++i)
        check(app::batchName(runs[i]->name.toStdString(), runs[i]->id), faults[i].first);
    QVERIFY2(room.alarms().sentence().startsWith(QStringLiteral("4 batch")), qPrintable(room.alarms().sentence()));

    // A probe that drifts is no fault of the plant: a recording of the usual run by that probe, as a table.
    QByteArray table = "time [h]";
    std::vector<const figures::Column*> columns;
    for (const QString& tag : tags) {
        columns.push_back(runs.front()->result.column(tag.toStdString()));
        QVERIFY(columns.back());
        table += ',' + tag.toUtf8() + " [" + QByteArray::fromStdString(columns.back()->unit) + ']';
    }
    for (double time = 68.0 * hour; time <= 16.0 * day; time += 4.0 * hour) {
        table += '\n' + QByteArray::number(time / hour);
        for (std::size_t j = 0; j < columns.size(); ++j) {
            const double drift = tags[qsizetype(j)] == QLatin1String("production.carbon_dioxide")
                                     ? 1.0 + 0.05 * std::max(0.0, time / day - 8.0)
                                     : 1.0;
            table += ',' + QByteArray::number(drift * runs.front()->result.at(*columns[j], time), 'g', 12);
        }
    }
    QFile probe(room.file("probe.csv"));
    QVERIFY(probe.open(QIODevice::WriteOnly));
    probe.write(table + '\n');
    probe.close();
    room.page().predictRowsOf(probe.fileName());
    QVERIFY(room.waitForModel());
    check(room.session().analysis()->fresh->table->rows.front(), {"production.carbon_dioxide"});
}

TITER_WINDOW_TEST(WorkedCasesTest)

} // namespace tst_worked_cases

#include "tst_worked_cases.moc"
