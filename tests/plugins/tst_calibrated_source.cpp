// Spectra that come by themselves, and what calibrations make of them: from files dropped into a folder to tags in the store.
#include "app/live/recorder/recorder.h"
#include "app/plugins/calibrated_connector.h"
#include "app/plugins/plugin_host.h"
#include "core/base/text.h"
#include "core/base/time.h"
#include "core/mvda/model_json.h"
#include "core/store/history/history_reader.h"
#include "tests/plugins/source_by_hand.h"
#include "tests/support/test_program.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <filesystem>
#include <fstream>

namespace tst_calibrated_source {

using namespace titer;
using namespace titer::connect;
using namespace std::chrono_literals;
using mvda::MatrixXd;
using mvda::RowVectorXd;
using plugin_tests::ByHand;
using plugin_tests::Reader;

namespace {

constexpr int channels = 12; // 400 to 510 1/cm

RowVectorXd spectrumOf(double glucose, double other)
{
    const RowVectorXd u = RowVectorXd::LinSpaced(channels, 0.0, 1.0);
    return glucose * (-(u.array() - 0.3).square() / 0.02).exp() + other * (-(u.array() - 0.8).square() / 0.02).exp() +
           0.1 * u.array();
}

// Of glucose from 1 to 5 g/L with another band that varies, and some scatter that is the same each time.
mvda::Model glucoseModel()
{
    mvda::Block x{{}, std::vector<std::string>(channels), MatrixXd(15, channels)},
        y{{"glucose"}, {"g/L"}, MatrixXd(15, 1)};
    for (int i = 0; i < 15; ++i) {
        y.cells(i, 0) = 1.0 + 4.0 * i / 14.0;
        x.cells.row(i) = spectrumOf(y.cells(i, 0), 1.0 + 0.3 * std::sin(3.0 * i));
        for (int j = 0; j < channels; ++j) x.cells(i, j) += 0.02 * std::sin(7.0 * i + 11.0 * j * j);
    }
    for (int j = 0; j < channels; ++j) x.names.push_back(std::to_string(400 + 10 * j));
    return *mvda::modelOf(
        x, y, {.method = mvda::Method::Pls, .scale = mvda::Scale::Centre, .components = 2, .folds = "venetian:5"});
}

std::vector<double> listed(const RowVectorXd& cells)
{
    return {cells.begin(), cells.end()};
}

std::string jcamp(const RowVectorXd& cells, const std::string& time, double first = 400.0)
{
    std::string text = "##TITLE=broth\n##JCAMP-DX=5.00\n##DATA TYPE=RAMAN SPECTRUM\n" +
                       (time.empty() ? "" : "##LONGDATE=" + time + "\n") +
                       "##XUNITS=1/CM\n##YUNITS=ARBITRARY UNITS\n##XYPOINTS=(XY..XY)\n";
    for (int j = 0; j < cells.size(); ++j)
        text += base::writeNumber(first + 10.0 * j) + ", " + base::writeNumber(cells[j]) + "\n";
    return text + "##END=\n";
}

} // namespace

class TestCalibratedSource : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_text = mvda::modelJson(m_model).write();
        write(m_folder.filePath("raman.mvda.json"), m_text);
    }
    void predictsFromFilesOfSpectra();
    void marksWhatTheModelDoesNotKnow();
    void reportsWhatCannotBePredictedFrom();
    void takesTheTimeOfAFileThatTellsNone();
    void spectraOfAnyConnectorAreCalibrated();
    void keepsTheOrderBeforeAReaderThatIsFull();
    void isTakenOnceTheReaderHasIt();
    void refusesWrongCalibrations();
    void saysWhatACalibrationGives();
    void standsInTheStoreWithItsQuality();

private:
    static void write(const QString& path, const std::string& text)
    {
        std::ofstream(path.toStdString(), std::ios::binary) << text;
    }
    std::string model(const char* name = "raman.mvda.json") const { return m_folder.filePath(name).toStdString(); }
    // A folder of its own.
    Settings settings(const QTemporaryDir& drop) const
    {
        return {{"folder", drop.path().toStdString()},
                {"template", "spectra"},
                {"zone", "Europe/Berlin"},
                {"model", model()}};
    }
    std::unique_ptr<Connector> watcher() { return std::move(*m_host.create("folder_watch")); }
    std::unique_ptr<Connector> calibrated(std::unique_ptr<ByHand> connector) const
    {
        auto info = std::make_shared<const app::CalibratedInfo>(connector->info());
        return std::make_unique<app::CalibratedConnector>(std::move(connector), std::move(info));
    }

    const mvda::Model m_model = glucoseModel();
    std::string m_text;
    QTemporaryDir m_folder;
    app::PluginHost m_host{QStringList{QStringLiteral(TITER_PLUGIN_DIR)}};
};

void TestCalibratedSource::predictsFromFilesOfSpectra()
{
    const QTemporaryDir drop;
    Reader reader;
    write(drop.filePath("1.jdx"), jcamp(spectrumOf(2.5, 1.0), "2026/03/04 09:30:00.5"));
    write(drop.filePath("2.jdx"), jcamp(spectrumOf(3.5, 1.1), "2026/03/04 09:31:00 +0000"));
    write(drop.filePath("notes.md"), "no spectrum");
    QVERIFY(reader.start(watcher(), settings(drop)));
    QCOMPARE(reader.tags.size(), std::size_t(6)); // known before a file is read
    reader.runFor(5s);
    QCOMPARE(reader.connector->status().state, State::Connected);
    QVERIFY(reader.gaps.empty());
    const std::vector<Sample>& glucose = reader.samples["glucose"];
    QCOMPARE(glucose.size(), std::size_t(2));
    QCOMPARE(base::writeInstant({glucose[0].sourceTime}), std::string("2026-03-04T08:30:00.500Z"));
    QCOMPARE(base::writeInstant({glucose[1].sourceTime}), std::string("2026-03-04T09:31:00Z"));
    const auto calibration = *mvda::Calibration::make(m_model);
    for (const std::size_t i : {0, 1}) {
        const auto reading = *calibration.read({}, listed(spectrumOf(i == 0 ? 2.5 : 3.5, i == 0 ? 1.0 : 1.1)));
        QVERIFY(std::abs(glucose[i].value - reading.responses[0].value) < 1e-12);
        QVERIFY(std::abs(glucose[i].value - (i == 0 ? 2.5 : 3.5)) < 0.1);
        QVERIFY(std::abs(reader.samples["glucose.error"][i].value - reading.responses[0].error) < 1e-12);
        QVERIFY(std::abs(reader.samples["raman.t2"][i].value - reading.t2) < 1e-9);
        QVERIFY(std::abs(reader.samples["raman.spe"][i].value - reading.spe) < 1e-9);
        for (const char* tag : {"glucose", "glucose.error", "raman.t2", "raman.spe"}) {
            QCOMPARE(reader.samples[tag][i].status, status::good);
            QCOMPARE(reader.samples[tag][i].sourceTime, glucose[i].sourceTime);
        }
    }
    // The spectra themselves are kept, and their axis once.
    QCOMPARE(reader.longs["spectrum"].size(), std::size_t(2));
    QCOMPARE(std::get<std::vector<double>>(reader.longs["spectrum"][0].value), listed(spectrumOf(2.5, 1.0)));
    QCOMPARE(reader.longs["spectrum.axis"].size(), std::size_t(1));
    for (const TagInfo& tag : reader.tags)
        if (tag.id == "glucose.error") QCOMPARE(tag.unit, std::string("g/L"));
}

void TestCalibratedSource::marksWhatTheModelDoesNotKnow()
{
    const QTemporaryDir drop;
    Reader reader;
    RowVectorXd strange = spectrumOf(3.0, 1.0);
    strange[8] += 2.0;
    write(drop.filePath("1.jdx"), jcamp(spectrumOf(5.4, 1.0), "2026/03/04 09:30:00")); // beyond 5 g/L
    write(drop.filePath("2.jdx"), jcamp(strange, "2026/03/04 09:31:00"));
    QVERIFY(reader.start(watcher(), settings(drop)));
    reader.runFor(5s);
    const std::vector<Sample>& glucose = reader.samples["glucose"];
    QCOMPARE(glucose.size(), std::size_t(2));
    QCOMPARE(glucose[0].status, status::uncertainUnitsExceeded);
    QCOMPARE(glucose[1].status, status::uncertainSensorNotAccurate);
    QCOMPARE(reader.samples["glucose.error"][1].status, status::uncertainSensorNotAccurate);
    QCOMPARE(reader.samples["raman.spe"][1].status, status::good); // it is what it is
}

void TestCalibratedSource::reportsWhatCannotBePredictedFrom()
{
    const QTemporaryDir drop;
    Reader reader;
    QVERIFY(reader.start(watcher(), settings(drop)));
    write(drop.filePath("1.jdx"), jcamp(spectrumOf(3.0, 1.0), "2026/03/04 09:30:00", 405.0)); // another axis
    reader.runFor(5s);
    QCOMPARE(reader.samples["glucose"].size(), std::size_t(1));
    QCOMPARE(reader.samples["glucose"][0].status, status::badConfigurationError);
    QVERIFY(std::isnan(reader.samples["glucose"][0].value) && std::isnan(reader.samples["raman.t2"][0].value));
    QCOMPARE(reader.longs["spectrum"].size(), std::size_t(1)); // what was measured is kept
    QCOMPARE(reader.connector->status().state, State::Degraded);
    QVERIFY2(reader.why().find("2026-03-04T08:30:00Z: The spectrum is of another axis: it goes from 405 to 515") !=
                 std::string::npos,
             reader.why().c_str());
    RowVectorXd flat = spectrumOf(3.0, 1.0);
    flat.segment(2, 4).setConstant(9.0);
    write(drop.filePath("2.jdx"), jcamp(flat, "2026/03/04 09:31:00"));
    reader.runFor(5s);
    QCOMPARE(reader.samples["glucose"].back().status, status::badSensorFailure);
    QVERIFY(reader.why().find("flat top") != std::string::npos);
    write(drop.filePath("3.jdx"), jcamp(spectrumOf(3.0, 1.0), "2026/03/04 09:32:00"));
    reader.runFor(5s);
    QCOMPARE(reader.samples["glucose"].back().status, status::good);
    QCOMPARE(reader.connector->status().state, State::Connected);
    // A file that is cut is a gap, and read again when it is whole.
    const std::string whole = jcamp(spectrumOf(2.0, 1.0), "2026/03/04 09:33:00");
    write(drop.filePath("4.jdx"), "##TITLE=broth\n##JCAMP-DX=5.00\n");
    reader.runFor(5s);
    QCOMPARE(reader.gaps.size(), std::size_t(1));
    QCOMPARE(reader.connector->status().state, State::Degraded);
    write(drop.filePath("4.jdx"), whole);
    reader.runFor(5s);
    QCOMPARE(reader.samples["glucose"].size(), std::size_t(4));
    QCOMPARE(reader.connector->status().state, State::Connected);
}

// Text has no time; the same numbers once more, at another time, are another spectrum.
void TestCalibratedSource::takesTheTimeOfAFileThatTellsNone()
{
    const QTemporaryDir drop;
    Reader reader;
    std::string text = "Raman Shift (cm-1)\tIntensity\n";
    const RowVectorXd cells = spectrumOf(3.0, 1.0);
    for (int j = 0; j < channels; ++j) text += std::to_string(400 + 10 * j) + "\t" + base::writeNumber(cells[j]) + "\n";
    QVERIFY(reader.start(watcher(), settings(drop)));
    const auto anHourAgo = std::filesystem::file_time_type::clock::now() - 1h;
    for (const char* name : {"a.txt", "b.txt"}) {
        write(drop.filePath(name), text);
        std::filesystem::last_write_time(drop.filePath(name).toStdString(), anHourAgo + (name[0] == 'a' ? 0s : 60s));
    }
    reader.runFor(5s);
    const std::vector<Sample>& glucose = reader.samples["glucose"];
    QCOMPARE(glucose.size(), std::size_t(2));
    QCOMPARE(glucose[1].sourceTime - glucose[0].sourceTime, std::int64_t(60'000'000));
    const std::int64_t age = base::now().microseconds - glucose[0].sourceTime;
    QVERIFY(age >= 3'600'000'000 && age < 3'700'000'000);
}

// Arrays under another name, without an axis, of a connector that names its tags late.
void TestCalibratedSource::spectraOfAnyConnectorAreCalibrated()
{
    Reader reader;
    auto byHand = std::make_unique<ByHand>();
    int round = 0;
    byHand->act = [&](Feed& feed) {
        const std::int64_t time = 1'000'000'000'000'000 + 1'000'000 * round;
        if (round == 0) {
            QVERIFY(feed.push(Sample{0, status::good, time, time, 7.0}));
            QVERIFY(feed.push(NewTag{1, {.id = "raman/counts", .label = {}, .unit = {}, .kind = TagKind::Array}}));
            QVERIFY(feed.push(NewTag{2, {.id = "glucose", .label = {}, .unit = "mmol/L"}})); // of somebody else
            QVERIFY(feed.push(LongSample{1, status::good, time, time, listed(spectrumOf(3.0, 1.0))}));
            QVERIFY(feed.push(Sample{2, status::good, time, time, 11.0}));
        }
        if (round == 1)
            QVERIFY(feed.push(LongSample{1, status::badNoCommunication, time, time, std::vector<double>()}));
        if (round == 2) QVERIFY(feed.push(LongSample{1, status::uncertain, time, time, listed(spectrumOf(3.0, 1.0))}));
        if (round == 3) QVERIFY(feed.push(LongSample{1, status::good, time, time, std::vector<double>(5, 1.0)}));
        ++round;
    };
    QVERIFY(reader.start(calibrated(std::move(byHand)), {{"model", model()}, {"spectrum", "raman/counts"}}));
    QCOMPARE(reader.connector->status().state, State::Degraded); // no spectrum has come
    QVERIFY(reader.why().find("“raman/counts”") != std::string::npos);
    reader.runFor(4s);
    QCOMPARE(round, 4);
    const std::vector<Sample>& glucose = reader.samples["glucose"];
    QCOMPARE(glucose.size(), std::size_t(4));
    QVERIFY(std::abs(glucose[0].value - 3.0) < 0.1);
    QCOMPARE(glucose[0].status, status::good);
    QCOMPARE(glucose[1].status, status::badNoCommunication); // as the spectrum is
    QCOMPARE(glucose[2].status, status::uncertain);
    QCOMPARE(glucose[3].status, status::badConfigurationError);
    QVERIFY(reader.why().find("has 5 channels, and the model 12") != std::string::npos);
    QCOMPARE(reader.samples["ph"].size(), std::size_t(1));
    QCOMPARE(reader.samples["glucose (source)"].at(0).value, 11.0);
}

void TestCalibratedSource::keepsTheOrderBeforeAReaderThatIsFull()
{
    Reader reader(4);
    auto byHand = std::make_unique<ByHand>();
    int round = 0;
    byHand->act = [&](Feed& feed) {
        if (round == 0) feed.push(NewTag{1, {.id = "spectrum", .label = {}, .unit = {}, .kind = TagKind::Array}});
        for (int i = 0; round < 20 && i < 5; ++i, ++round) {
            const std::int64_t time = 1'000'000'000'000'000 + 1000 * round;
            feed.push(Sample{0, status::good, time, time, double(round)});
            feed.push(LongSample{1, status::good, time, time, listed(spectrumOf(1.0 + 0.2 * round, 1.0))});
        }
    };
    QVERIFY(reader.start(calibrated(std::move(byHand)), {{"model", model()}}));
    reader.runFor(1s);
    for (const char* tag : {"ph", "glucose", "glucose.error", "raman.t2", "raman.spe"}) {
        QCOMPARE(reader.samples[tag].size(), std::size_t(20));
        for (std::size_t i = 0; i < 20; ++i)
            QCOMPARE(reader.samples[tag][i].sourceTime, std::int64_t(1'000'000'000'000'000 + 1000 * i));
    }
    QCOMPARE(reader.longs["spectrum"].size(), std::size_t(20));
}

// What a broker is told it took stands with the reader, not in between.
void TestCalibratedSource::isTakenOnceTheReaderHasIt()
{
    Reader reader;
    auto byHand = std::make_unique<ByHand>();
    std::vector<bool> taken;
    byHand->act = [&](Feed& feed) {
        taken.push_back(feed.isTaken());
        if (taken.size() == 1) feed.push(Sample{0, status::good, 1'000'000'000'000'000, 1'000'000'000'000'000, 7.0});
    };
    QVERIFY(reader.start(calibrated(std::move(byHand)), {{"model", model()}}));
    for (int i = 0; i < 2; ++i) reader.connector->work(reader.now);
    reader.take();
    reader.connector->work(reader.now);
    QCOMPARE(taken, (std::vector<bool>{true, false, true}));
}

void TestCalibratedSource::refusesWrongCalibrations()
{
    write(m_folder.filePath("damaged.mvda.json"), m_text.substr(0, m_text.size() / 2));
    write(m_folder.filePath("again.mvda.json"), m_text);
    const auto faultOf = [&](const Settings& settings) {
        Reader reader;
        const base::Errors errors = reader.open(calibrated(std::make_unique<ByHand>()), settings);
        if (errors.empty()) return std::string();
        const bool stands = reader.connector->status().state == State::Faulted && !reader.connector->start(reader.feed);
        return errors.front().where + ": " + errors.front().what.text() + (stands ? "" : " and starts");
    };
    QCOMPARE(faultOf({{"model", model()}}), std::string());
    QVERIFY(faultOf({{"model", model("none.mvda.json")}}).starts_with("model: The model “"));
    QVERIFY(faultOf({{"model", model("damaged.mvda.json")}}).starts_with("model: "));
    QVERIFY(faultOf({{"model", model()}, {"model", model("again.mvda.json")}})
                .starts_with("model: Two tags of the source would be “glucose”."));
    QVERIFY(faultOf({{"model", model()}, {"other_axis", "guess"}}).starts_with("other_axis: "));
}

void TestCalibratedSource::saysWhatACalibrationGives()
{
    const std::unique_ptr<Connector> connector = calibrated(std::make_unique<ByHand>());
    const std::vector<Finding> findings = connector->test({{"model", model()}}, {});
    QCOMPARE(findings.size(), std::size_t(1));
    QCOMPARE(findings[0].what.text(), std::string("The calibration “raman” takes 12 channels and gives glucose, "
                                                  "glucose.error, raman.t2, raman.spe."));
    const std::vector<AccessScope> scope = connector->accessScope({{"model", model()}});
    QVERIFY(scope.size() == 1 && scope[0].kind == AccessScope::Kind::Path && scope[0].what == model());
}

void TestCalibratedSource::standsInTheStoreWithItsQuality()
{
    const QTemporaryDir drop;
    const std::string project = m_folder.filePath("culture.titer").toStdString();
    Settings quick = settings(drop);
    quick.set("stable", "0.05 s");
    quick.set("poll", "0.05 s");
    write(drop.filePath("1.jdx"), jcamp(spectrumOf(2.5, 1.0), "2026/03/04 09:30:00"));
    write(drop.filePath("2.jdx"), jcamp(spectrumOf(5.4, 1.0), "2026/03/04 09:31:00"));
    write(drop.filePath("3.jdx"), jcamp(spectrumOf(2.5, 1.0), "2026/03/04 09:32:00", 405.0));
    app::Recorder recorder(m_host);
    const base::Done started = recorder.start(project, {{"src-1", "Raman", "folder_watch", quick, true}}, {});
    QVERIFY2(started.ok(), started ? "" : started.error().what.text().c_str());
    const auto kept = [&] {
        std::int64_t count = 0;
        for (const app::SourceState& source : recorder.picture().sources)
            if (source.id == "src-1") count = source.kept;
        return count;
    };
    QTRY_COMPARE(kept(), std::int64_t(3 * 5 + 2)); // spectra with four values each, and two axes
    QSignalSpy stopped(&recorder, &app::Recorder::stopped);
    recorder.stop();
    QVERIFY(stopped.size() == 1 || stopped.wait(6000));
    auto reader = store::HistoryReader::open(store::historyFolder(project));
    QVERIFY(reader.ok());
    const auto pointsOf = [&](const char* name) {
        const auto tag = reader->find(name);
        const std::int64_t from = base::readInstant("2026-03-04T00:00:00Z")->microseconds;
        return tag && *tag ? *reader->everyPoint((*tag)->id, from, from + 86'400'000'000, {})
                           : std::vector<store::Point>();
    };
    const std::vector<store::Point> glucose = pointsOf("src-1/glucose"), errors = pointsOf("src-1/glucose.error");
    QCOMPARE(glucose.size(), std::size_t(3));
    QCOMPARE(errors.size(), std::size_t(3));
    QVERIFY(std::abs(glucose[0].value - 2.5) < 0.1);
    QCOMPARE(glucose[0].status, status::good);
    QCOMPARE(glucose[1].status, status::uncertainUnitsExceeded);
    QCOMPARE(glucose[2].status, status::badConfigurationError);
    QVERIFY(errors[0].value > 0.0 && errors[1].value > errors[0].value);
    QCOMPARE((*reader->find("src-1/glucose"))->unit, std::string("g/L"));
}

TITER_TEST(TestCalibratedSource)

} // namespace tst_calibrated_source

#include "tst_calibrated_source.moc"
