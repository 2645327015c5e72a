// titer-cli compare: runs of plant files and of a project held against each other.
#include "app/run/run_record.h"
#include "core/solve/catalogue.h"
#include "tests/support/command_line.h"
#include "tests/support/core/runs.h"
#include "tests/support/test_program.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace titer;
using support::Outcome;

namespace {

QByteArray plant(const QByteArray& flow)
{
    return R"({"format": "titer.plant/1", "name": "tank", "components": [{"id": "sugar", "basis": "mass"}],
 "units": [{"id": "feed", "type": "inlet", "program": [{"for": "10 h", "flow": ")" +
           flow + R"( L/h", "concentration": {"sugar": "2 g/L"}}]},
   {"id": "tank", "type": "hold_tank", "params": {"vessel_volume": "200 L"}, "initial": {"volume": "10 L"}}],
 "streams": [{"from": "feed.out", "to": "tank.in"}], "recipe": {"duration": "10 h"}})";
}

} // namespace

class TestCompare : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString file(const QString& name, const QByteArray& text)
    {
        QFile made(m_folder.filePath(name));
        if (!made.open(QIODevice::WriteOnly) || made.write(text) != text.size()) return {};
        return made.fileName();
    }

    // A project with a run per flow, the first oldest; each is named by its flow.
    QString project(const QList<QByteArray>& flows)
    {
        const QString path = m_folder.filePath("runs of a tank.titer");
        auto opened =
            store::ProjectFile::create(path.toStdString(), plant(flows.first()).toStdString(), /*replace*/ true);
        for (const QByteArray& flow : flows) {
            app::Run run;
            base::Errors errors;
            run.name = QString::fromUtf8(flow);
            run.flowsheet = model::readPlant(plant(flow).toStdString(), errors);
            run.plant = support::checkedPlant(plant(flow).toStdString());
            runs::RunRequest request;
            request.grid = runs::gridPoints(36'000.0, 11);
            run.result = runs::run(run.plant, request);
            if (!opened->addRun(app::toStored(run))) return {};
        }
        return opened->close() ? path : QString();
    }

private slots:
    void runsPlantFilesAndSaysWhatDiffers()
    {
        const QString one = file("one.plant.json", plant("1")), two = file("two.plant.json", plant("2"));
        const Outcome reported = support::runCommandLine({"compare", one, two});
        QVERIFY2(reported.status == 0, reported.err.constData());
        QVERIFY2(reported.out.contains("Parameters that differ"), reported.out.constData());
        QVERIFY2(reported.out.contains("Flow"), reported.out.constData());
        const QJsonObject json = support::runCommandLine({"compare", one, two, "--json"}).object();
        QCOMPARE(json["format"].toString(), QString("titer.compare/1"));
        QCOMPARE(json["runs"].toArray().size(), 2);
        QVERIFY(!json["parameters"].toArray().isEmpty());
        bool found = false;
        for (const QJsonValue& figure : json["figures"].toArray()) {
            if (figure["tag"].toString() != "tank.volume") continue;
            found = true;
            QVERIFY(std::abs(figure["values"][0].toDouble() - 20.0) < 1e-3);
            QVERIFY(std::abs(figure["values"][1].toDouble() - 30.0) < 1e-3);
            QVERIFY(std::abs(figure["differences"][1].toDouble() - 10.0) < 1e-3);
            QVERIFY(std::abs(figure["shares"][1].toDouble() - 0.5) < 1e-4);
            QCOMPARE(figure["name"].toString(), QString("tank, Volume"));
        }
        QVERIFY(found);
        QVERIFY2(reported.out.contains("B - A, %"), reported.out.constData());
        for (const QByteArray& line : reported.out.split('\n'))
            if (line.trimmed().startsWith("tank.volume"))
                QCOMPARE(line.simplified(), QByteArray("tank.volume 20 30 L 10 50"));
    }

    void writesTheTableOfKeyFigures()
    {
        const QString path = project({"1", "2"});
        const Outcome reported = support::runCommandLine({"compare", path, "--table", "-"});
        QVERIFY2(reported.status == 0, reported.err.constData());
        const QList<QByteArray> lines = reported.out.trimmed().split('\n');
        QVERIFY2(lines.first().startsWith("kind,name,tag,unit,\"runs of a tank, 2\",\"runs of a tank, 1\","),
                 lines.first().constData());
        QVERIFY2(reported.out.contains("parameter,\"feed, line 1 of the program, Flow\",,,2 L/h,1 L/h,,"),
                 reported.out.constData());
        QVERIFY2(reported.out.contains("figure,\"tank, Volume\",tank.volume,L,"), reported.out.constData());
        QVERIFY(reported.err.contains("Parameters that differ"));
    }

    void takesTheStoredRunsOfAProject()
    {
        const QString path = project({"1", "2", "3"});
        QVERIFY(!path.isEmpty());
        const QJsonArray all = support::runCommandLine({"compare", path, "--json"}).object()["runs"].toArray();
        QCOMPARE(all.size(), 3);
        QCOMPARE(all[0]["name"].toString(), QString("runs of a tank, 3"));
        const Outcome two = support::runCommandLine({"compare", path, "--run", "1", "--run", "3", "--json"});
        QCOMPARE(two.object()["runs"].toArray().size(), 2);
    }

    void writesCoursesOverTimeAndOverAProgress()
    {
        const QString path = project({"1", "2"});
        const Outcome reported =
            support::runCommandLine({"compare", path, "--out", "-", "--tag", "tank.sugar", "--align", "tank.volume"});
        QVERIFY2(reported.status == 0, reported.err.constData());
        const QList<QByteArray> lines = reported.out.trimmed().split('\n');
        QCOMPARE(lines.first(), QByteArray("run,tag,unit,tank.volume [m3],value"));
        QCOMPARE(lines.size(), 1 + 2 * 11);
        QVERIFY2(lines[1].startsWith("\"runs of a tank, 2\",tank.sugar,kg/m3,0.01,"), lines[1].constData());
        QVERIFY(reported.err.contains("Parameters that differ"));
    }

    void refusesWhatIsWrong_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("reported");
        QTest::newRow("one run") << QStringList{"--run", "2"} << 1 << QByteArray("There is only one run.");
        QTest::newRow("no such run") << QStringList{"--run", "best"} << 1 << QByteArray("no run of that name");
        QTest::newRow("no such tag") << QStringList{"--out", "-", "--tag", "x"} << 1 << QByteArray("“x” is not a tag");
        QTest::newRow("no such phase") << QStringList{"--out", "-", "--align", "x"} << 1
                                       << QByteArray("“x” is neither a phase");
        QTest::newRow("two tables") << QStringList{"--table", "-", "--json"} << 2 << QByteArray("--table -");
        QTest::newRow("nothing to align") << QStringList{"--align", "start"} << 2 << QByteArray("give --out");
    }
    void refusesWhatIsWrong()
    {
        QFETCH(QStringList, words);
        QFETCH(int, status);
        QFETCH(QByteArray, reported);
        const Outcome outcome = support::runCommandLine(QStringList{"compare", project({"1", "2"})} + words);
        QCOMPARE(outcome.status, status);
        QVERIFY2(outcome.err.contains(reported), outcome.err.constData());
    }
};

TITER_TEST(TestCompare)
#include "tst_compare.moc"
