// Recordings that ship are what their plant, their sensors and their seed give.
#include "core/base/units/units.h"
#include "core/twin/synthesize.h"
#include "tests/support/test_program.h"

#include <QFile>

namespace tst_shipped_recording {

using namespace titer;

namespace {

QByteArray resource(const QString& name)
{
    QFile file(QStringLiteral(TITER_SOURCE_DIR "/resources/") + name);
    if (!file.open(QIODevice::ReadOnly)) qFatal("%s is not there", qPrintable(name));
    return file.readAll();
}

// Without the remark that says where it comes from.
QList<QByteArray> shippedRows(const QString& name)
{
    QList<QByteArray> rows = resource("recordings/" + name + "-run.csv").trimmed().split('\n');
    if (!rows.takeFirst().startsWith("# simulated")) qFatal("the recording does not say that it is simulated");
    return rows;
}

// What the readings of each column are multiples of, in its unit; 0: nothing.
std::vector<double> stepsOf(const QList<QByteArray>& header, const twin::SensorSet& sensors)
{
    std::vector<double> steps(std::size_t(header.size()), 0.0);
    for (const twin::Sensor& sensor : sensors.sensors)
        for (qsizetype i = 0; i < header.size(); ++i) {
            if (header[i] != sensor.tag.c_str() && !header[i].startsWith((sensor.tag + " [").c_str())) continue;
            const QByteArray unit =
                header[i].mid(qsizetype(sensor.tag.size()) + 2).chopped(header[i].endsWith(']') ? 1 : 0);
            const std::optional<base::Unit> known = base::findUnit(unit.toStdString());
            steps[std::size_t(i)] = sensor.resolution / (known ? known->toSi(1.0) - known->toSi(0.0) : 1.0);
        }
    return steps;
}

} // namespace

class TestShippedRecording : public QObject {
    Q_OBJECT

private slots:
    // titer-cli synthesize PLANT --sensors NAME.sensors.json --seed SEED
    void comesFromItsPlantSensorsAndSeed_data()
    {
        QTest::addColumn<QString>("plant");
        QTest::addColumn<quint64>("seed");
        QTest::newRow("cho-fed-batch") << "examples/cho-fed-batch.plant.json" << quint64(20261120);
        QTest::newRow("drifting-yield") << "recordings/drifting-yield.truth.plant.json" << quint64(20261126);
    }

    void comesFromItsPlantSensorsAndSeed()
    {
        QFETCH(QString, plant);
        QFETCH(quint64, seed);
        const QString name = QTest::currentDataTag();
        base::Errors errors;
        const model::Flowsheet flowsheet = model::readPlant(resource(plant).toStdString(), errors);
        const twin::SensorSet sensors =
            twin::readSensors(resource("recordings/" + name + ".sensors.json").toStdString(), errors);
        QVERIFY(errors.empty());
        twin::SynthesisRequest request;
        request.seed = seed;
        const twin::Synthesis made = twin::synthesize(flowsheet, sensors, request);
        QVERIFY(made.errors.empty());
        const QList<QByteArray> now = QByteArray::fromStdString(made.csv).trimmed().split('\n');
        const QList<QByteArray> shipped = shippedRows(name);
        QCOMPARE(now.size(), shipped.size());
        QCOMPARE(now.front(), shipped.front());
        const std::vector<double> steps = stepsOf(now.front().split(','), sensors);
        for (qsizetype row = 1; row < now.size(); ++row) {
            const QList<QByteArray> a = now[row].split(','), b = shipped[row].split(',');
            QCOMPARE(a.size(), b.size());
            for (qsizetype i = 0; i < a.size(); ++i) {
                QCOMPARE(a[i].isEmpty(), b[i].isEmpty());
                // Another version of the integrator may turn a last digit of the sensor, which is a step of its resolution.
                const double x = a[i].toDouble(), y = b[i].toDouble();
                QVERIFY2(std::abs(x - y) <= 1.001 * steps[i] + 1e-6 * std::abs(y),
                         (now[row] + " against " + shipped[row]).constData());
            }
        }
    }

    void isLateWhereTheLaboratoryIs()
    {
        const QList<QByteArray> rows = shippedRows("cho-fed-batch");
        const QList<QByteArray> header = rows.front().split(',');
        const qsizetype drawn = 0, reported = header.indexOf("Titer.reported");
        QVERIFY(reported > 0);
        int late = 0;
        for (const QByteArray& row : rows.mid(1)) {
            const QList<QByteArray> cells = row.split(',');
            if (cells[reported].isEmpty()) continue;
            QVERIFY(cells[reported].toDouble() > cells[drawn].toDouble() + 12.0);
            ++late;
        }
        QVERIFY(late > 5);
    }
};

TITER_TEST(TestShippedRecording)

} // namespace tst_shipped_recording

#include "tst_shipped_recording.moc"
