// A batch whose values a broker tells, watched as they come: what is said of it is what titer-cli mvda monitor says of the same values.
#include "core/base/text.h"
#include "core/base/units/units.h"
#include "core/mvda/batch/batch_model_json.h"
#include "tests/mvda/batch/drawn_batches.h"
#include "tests/support/command_line.h"
#include "tests/support/mqtt/broker.h"
#include "tests/support/mqtt/source.h"
#include "tests/support/test_program.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <fstream>

namespace tst_batch_broker {

using namespace titer;
using connect::Sample;
using connect::State;
using support::MqttClient;

namespace {

constexpr std::int64_t begin = 1'700'000'000'000'000, between = 36 * 60'000'000LL; // [µs]
constexpr int firstLost = 10, firstBack = 13, rows = 41;

// As instruments send it: g/L and K, each value a message of its own with its time.
void publishRow(MqttClient& client, const mvda::Batch& batch, int row)
{
    const std::string time = base::writeNumber(double(begin + between * row) * 1e-6);
    const char* const topics[] = {"plant/cells", "plant/substrate", "plant/temperature", "plant/feed"};
    for (Eigen::Index j = 0; j < 4; ++j) {
        const double value = batch.cells(row, j);
        const double sent = j == 2 ? base::fromUnit(value, "°C") : value;
        client.publish(topics[j], R"({"v": )" + base::writeNumber(sent) + R"(, "t": )" + time + "}");
    }
}

void publishLot(MqttClient& client, int lot)
{
    client.publish("plant/lot",
                   R"({"v": )" + std::to_string(lot) + R"(, "t": )" + base::writeNumber(double(begin) * 1e-6) + "}", 1,
                   true);
}

// Those of its samples that arrived.
QByteArray table(const mvda::Batch& batch)
{
    std::string text = "time [h],cells [g/L],substrate [g/L],temperature [°C],feed\n";
    for (int row = 0; row < rows; ++row) {
        if (row >= firstLost && row < firstBack) continue;
        text += base::writeNumber(0.6 * row);
        for (Eigen::Index j = 0; j < 4; ++j) text += "," + base::writeNumber(batch.cells(row, j));
        text += "\n";
    }
    return QByteArray::fromStdString(text);
}

// 0 from the third point in a row on at which T2, or SPE, lies beyond.
std::vector<double> inControl(const QJsonObject& monitored)
{
    std::vector<double> said;
    int t2 = 0, spe = 0;
    for (qsizetype k = 0; k < monitored["t2"].toArray().size(); ++k) {
        const auto isBeyond = [&](const char* figure, const char* limit) {
            return monitored[QLatin1String(figure)][k].toDouble() > monitored[QLatin1String(limit)][k].toDouble();
        };
        t2 = isBeyond("t2", "t2_99") ? t2 + 1 : 0;
        spe = isBeyond("spe", "spe_99") ? spe + 1 : 0;
        said.push_back(t2 < 3 && spe < 3 ? 1.0 : 0.0);
    }
    return said;
}

} // namespace

class TestBatchBroker : public QObject {
    Q_OBJECT

private slots:
    void saysWhatTheMonitorSays();
};

void TestBatchBroker::saysWhatTheMonitorSays()
{
    if (const QString reason = support::Broker::missing(); !reason.isEmpty()) QSKIP(qPrintable(reason));
    const QTemporaryDir folder;
    const auto write = [&](const char* name, const QByteArray& text) {
        const QString path = folder.filePath(QLatin1String(name));
        std::ofstream(path.toStdString(), std::ios::binary) << text.toStdString();
        return path;
    };
    const auto made = mvda::batchModelOf(mvda::goodBatches(20), {.alignment = {.points = rows}, .components = 2});
    QVERIFY(made.ok());
    const QString model = write("good.mvda.json", QByteArray::fromStdString(mvda::batchModelJson(*made).write()));
    // The temperature is off from the middle on.
    const mvda::Batch batch = mvda::goodBatch(701, rows, [](double t, mvda::RowVectorXd& cells) {
        if (t > 0.5) cells[2] += 0.6;
    });
    const support::Outcome outcome =
        support::runCommandLine({"mvda", "monitor", model, write("run.csv", table(batch)), "--time", "time", "--json"});
    QVERIFY2(outcome.status == 0, outcome.err);
    const QJsonObject monitored = outcome.object();

    support::Broker broker;
    QVERIFY(broker.start());
    auto client = std::make_unique<MqttClient>(broker.port());
    publishLot(*client, 0); // none runs
    connect::Settings settings{{"host", "127.0.0.1"},
                               {"port", std::to_string(broker.port())},
                               {"tls", "no"},
                               {"batch_model", model.toStdString()},
                               {"batch_start", "lot"}};
    for (const char* topic :
         {"topic=plant/cells, unit=g/L, name=cells", "topic=plant/substrate, unit=g/L, name=substrate",
          "topic=plant/temperature, unit=K, name=temperature", "topic=plant/feed, name=feed",
          "topic=plant/lot, name=lot"})
        settings.add("topic", std::string(topic) + ", value=v, time=t");
    support::Source source;
    QVERIFY(source.start(settings));
    source.tags = source.opened.tags;
    QVERIFY(source.connected());
    const auto judged = [&](int count) {
        return source.until([&] { return source.of("good.spe").size() >= std::size_t(count); });
    };
    publishLot(*client, 12);
    for (int row = 0; row < firstLost; ++row) publishRow(*client, batch, row);
    QVERIFY(judged(firstLost));

    // What is measured while there is no broker is lost, and nothing is made up for it.
    client.reset();
    broker.kill();
    QVERIFY(source.until([&] { return source.connector->status().state == State::Retrying; }));
    source.work(50);
    QCOMPARE(source.of("good.spe").size(), std::size_t(firstLost));
    QVERIFY(broker.again());
    QVERIFY(source.connected());
    client = std::make_unique<MqttClient>(broker.port());
    publishLot(*client, 12); // the batch is the same one
    for (int row = firstBack; row < rows; ++row) publishRow(*client, batch, row);
    QVERIFY(judged(rows));
    QCOMPARE(source.connector->status().state, State::Connected);

    const std::vector<double> control = inControl(monitored);
    const auto points = std::size_t(monitored["t2"].toArray().size());
    const std::pair<const char*, QJsonArray> figures[] = {{"good.t2", monitored["t2"].toArray()},
                                                          {"good.spe", monitored["spe"].toArray()},
                                                          {"good.dmodx", monitored["dmodx"].toArray()},
                                                          {"good.score1", monitored["scores"][0].toArray()},
                                                          {"good.score2", monitored["scores"][1].toArray()}};
    for (const auto& [tag, expected] : figures) {
        const std::vector<Sample> said = source.of(tag);
        QCOMPARE(said.size(), points);
        for (std::size_t k = 0; k < points; ++k) {
            const double value = expected[qsizetype(k)].toDouble();
            QVERIFY(std::abs(said[k].value - value) <= 1e-9 * (1.0 + std::abs(value))); // kelvin and back
            const double days = monitored["time"][qsizetype(k)].toDouble();
            QVERIFY(std::abs(said[k].sourceTime - begin - std::int64_t(std::llround(days * 86400e6))) <= 1);
        }
    }
    std::vector<double> said;
    for (const Sample& sample : source.of("good.in_control")) said.push_back(sample.value);
    QCOMPARE(said, control);

    // Raised at the point of the monitor, with the variable that is off.
    const QJsonObject alarm = monitored["alarms"][0].toObject();
    const auto raised = std::size_t(std::ranges::find(control, 0.0) - control.begin());
    QCOMPARE(double(raised + 1), alarm["point"].toDouble());
    QVERIFY(raised > 20 && raised < 27);
    std::vector<connect::LongSample> words;
    for (const connect::LongSample& sample : source.longs)
        if (int(sample.tag) == source.find("good.alarm")) words.push_back(sample);
    QVERIFY(words.size() >= 2);
    QCOMPARE(std::get<std::string>(words[0].value), std::string("in control"));
    QCOMPARE(words[1].sourceTime, source.of("good.spe")[raised].sourceTime);
    const std::string text = std::get<std::string>(words[1].value);
    const std::string odd = alarm["contributions"][0]["variable"].toString().toStdString();
    QCOMPARE(odd, std::string("temperature"));
    QVERIFY2(text.starts_with("SPE beyond its 99 % limit since ") &&
                 text.find(" d: " + odd + " (") != std::string::npos,
             text.c_str());
}

TITER_TEST(TestBatchBroker)

} // namespace tst_batch_broker

#include "tst_batch_broker.moc"
