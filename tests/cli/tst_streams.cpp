// titer-cli streams: the stream table of a plant as text, CSV and JSON.
#include "tests/support/command_line.h"
#include "tests/support/test_program.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace tst_streams {

using titer::support::Outcome;
using titer::support::runCommandLine;

namespace {

const QByteArray plant =
    R"({"format": "titer.plant/1", "name": "Tank", "components": [{"id": "sugar", "label": "Sugar", "basis": "mass"}],
 "units": [{"id": "feed", "type": "inlet", "program": [{"for": "10 h", "flow": "1 L/h", "concentration": {"sugar": "2 g/L"}}]},
   {"id": "tank", "type": "hold_tank", "params": {"vessel_volume": "200 L"}}],
 "streams": [{"from": "feed.out", "to": "tank.in"}], "recipe": {"duration": "10 h"}})";

} // namespace

class TestStreams : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString file()
    {
        QFile made(m_folder.filePath("tank.plant.json"));
        if (!made.open(QIODevice::WriteOnly) || made.write(plant) != plant.size()) return {};
        return made.fileName();
    }

private slots:
    void printsTheTable()
    {
        const Outcome reported = runCommandLine({"streams", file()});
        QVERIFY2(reported.status == 0, reported.err.constData());
        const QList<QByteArray> lines = reported.out.split('\n');
        QVERIFY2(lines[0].simplified() == "from feed.out" && lines[1].simplified() == "to tank.in",
                 reported.out.constData());
        QVERIFY2(reported.out.simplified().contains("Volume L 10 "), reported.out.constData());
        QVERIFY2(reported.out.simplified().contains("Sugar, concentration g/L 2 "), reported.out.constData());
    }

    void writesCsvToAFileOrStandardOutput()
    {
        const QString path = m_folder.filePath("streams.csv");
        QCOMPARE(runCommandLine({"streams", file(), "--out", path}).status, 0);
        QFile written(path);
        QVERIFY(written.open(QIODevice::ReadOnly));
        const QByteArray csv = written.readAll();
        QVERIFY2(csv.startsWith("quantity,unit,feed.out > tank.in\nvolume,L,10"), csv.constData());
        QCOMPARE(runCommandLine({"streams", file(), "--out", "-"}).out, csv);
    }

    void printsJson()
    {
        const QJsonObject json =
            runCommandLine({"streams", file(), "--set", "units/feed/program/0/flow=2 L/h", "--json"}).object();
        QCOMPARE(json["format"].toString(), QString("titer.streams/1"));
        QCOMPARE(json["streams"][0]["to"].toString(), QString("tank.in"));
        QCOMPARE(json["rows"][0]["id"].toString(), QString("volume"));
        QVERIFY(qAbs(json["rows"][0]["values"][0].toDouble() - 20.0) < 1e-6);
    }

    // The tank is fed until 10 h: at 5 h 1 L/h with 2 g of sugar per hour.
    void printsWhatFlowsAtATime()
    {
        const QJsonObject json = runCommandLine({"streams", file(), "--at", "5h", "--json"}).object();
        QJsonObject rate;
        for (const QJsonValue& row : json["rows"].toArray())
            if (row["id"].toString() == QLatin1String("sugar.rate")) rate = row.toObject();
        QCOMPARE(rate["unit"].toString(), QString("kg/h"));
        QVERIFY(qAbs(rate["values"][0].toDouble() - 2e-3) < 1e-9);
        QCOMPARE(runCommandLine({"streams", file(), "--at", "soon"}).status, 2);
    }

    // 20 g came in, 20 g are held; the inlet only passes them on.
    void printsBalances()
    {
        const Outcome reported = runCommandLine({"balances", file()});
        QVERIFY2(reported.status == 0, reported.err.constData());
        QVERIFY2(reported.out.simplified().contains("Sugar [kg]") && !reported.out.contains("  feed"),
                 reported.out.constData());
        const QJsonObject json = runCommandLine({"balances", file(), "--json"}).object();
        QCOMPARE(json["format"].toString(), QString("titer.balances/1"));
        const QJsonObject plant = json["rows"][0].toObject();
        QCOMPARE(plant["unit_id"].toString(), QString());
        QCOMPARE(plant["unit"].toString(), QString("kg"));
        QVERIFY(qAbs(plant["in"].toDouble() - 0.02) < 1e-9 && qAbs(plant["held"].toDouble() - 0.02) < 1e-9);
        QVERIFY(plant["closes"].toBool());
        QVERIFY(runCommandLine({"balances", file(), "--out", "-"}).out.startsWith("component,unit_id,unit,"));
    }

    void refusesAPlantThatIsAtFault()
    {
        const Outcome reported = runCommandLine({"streams", file(), "--set", "units/feed/program/0/flow=2 kg"});
        QCOMPARE(reported.status, 1);
        QVERIFY2(reported.err.startsWith("error: "), reported.err.constData());
    }
};

TITER_TEST(TestStreams)

} // namespace tst_streams

#include "tst_streams.moc"
