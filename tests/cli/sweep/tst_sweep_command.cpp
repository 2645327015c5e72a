// titer-cli sweep, as scripts and people use it.
#include "tests/support/command_line.h"
#include "tests/support/test_program.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QProcessEnvironment>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

namespace tst_sweep_command {

namespace {

using titer::support::Outcome;

Outcome cli(const QStringList& arguments)
{
    return titer::support::runCommandLine(QStringList{"sweep"} + arguments);
}

constexpr const char* path = "units/vessel/params/kinetics/growth_rate";

constexpr const char* plant = R"({"format": "titer.plant/1", "name": "culture",
 "components": [{"id": "biomass", "basis": "mass"}, {"id": "glucose", "basis": "mass", "molar_mass": "180.16 g/mol"}],
 "units": [{"id": "medium", "type": "inlet", "program": [{"for": "20 h", "flow": "0.05 L/h", "concentration": {"glucose": "100 g/L"}}]},
  {"id": "vessel", "type": "bioreactor", "params": {"vessel_volume": "10 L", "kinetics": {"type": "monod",
     "species": {"cells": "biomass", "substrate": "glucose"}, "growth_rate": "0.1 1/h", "yield": 0.45}},
     "initial": {"volume": "2 L", "biomass": "0.5 g/L", "glucose": "10 g/L"}}],
 "streams": [{"from": "medium.out", "to": "vessel.feed"}], "recipe": {"duration": "12 h"}})";

QByteArray sheetOf(int runs)
{
    QByteArray text = "id," + QByteArray(path) + " [1/h],comment,biomass [g/L]\n";
    for (int i = 1; i <= runs; ++i)
        text += "R" + QByteArray::number(i) + "," + QByteArray::number(0.1 + 0.002 * i) + ",\"first, and last\",\n";
    return text;
}

} // namespace

class TestSweepCommand : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_plant = write("culture.plant.json", plant);
    }

    void fillsTheTableAndCarriesOverTheRest()
    {
        const QString sheet = write("d.csv", "# mine\n" + sheetOf(3)), out = m_folder->filePath("r.csv");
        const Outcome outcome = cli({m_plant, "--runs", sheet, "--response", "biomass=vessel.biomass@end", "-o", out});
        QVERIFY2(outcome.status == 0, outcome.err.constData());
        const QList<QByteArray> lines = read(out).split('\n');
        QCOMPARE(lines[0], QByteArray("# mine"));
        QCOMPARE(lines[1], "id," + QByteArray(path) + " [1/h],comment,biomass [g/L],status,reason");
        QVERIFY(lines[2].startsWith("R1,0.102,\"first, and last\","));
        QVERIFY(lines[2].endsWith(",ok,"));
        QVERIFY(!QFile::exists(out + ".part"));
        QVERIFY(outcome.out.contains("3 runs, 3 of them ok"));
    }

    void bindsAColumnByItsName()
    {
        const QString sheet = write("d.csv", "mu [1/h]\n0.1\n0.3\n");
        const Outcome bound = cli({m_plant, "--runs", sheet, "--bind", "mu=" + QString(path), "--response",
                                   "x=vessel.biomass@12h", "--json"});
        QVERIFY2(bound.status == 0, bound.err.constData());
        const QJsonArray runs = bound.object()["runs"].toArray();
        QCOMPARE(runs[1].toObject()["id"].toString(), QString("2"));
        QVERIFY(runs[1].toObject()["values"].toArray()[0].toDouble() >
                2.0 * runs[0].toObject()["values"].toArray()[0].toDouble());
    }

    void isTheSameForAnyNumberOfJobs()
    {
        const QString sheet = write("d.csv", sheetOf(12));
        const QByteArray one = cli({m_plant, "--runs", sheet, "-j", "1"}).out;
        QVERIFY(one.contains("vessel."));
        QCOMPARE(cli({m_plant, "--runs", sheet, "-j", "2"}).out, one);
        QCOMPARE(cli({m_plant, "--runs", sheet, "-j", "5"}).out, one);
    }

    void isTheSameForAnyNumberOfRanks()
    {
        if (QStandardPaths::findExecutable("mpirun").isEmpty()) QSKIP("OpenMPI is absent: there is no mpirun");
        const QString sheet = write("d.csv", sheetOf(12));
        if (const Outcome alone = cli({m_plant, "--runs", sheet, "--mpi"}); alone.err.contains("this build has none"))
            QSKIP("OpenMPI is absent: Titer was built without it");
        const QByteArray one = cli({m_plant, "--runs", sheet, "-j", "1"}).out;
        for (const int ranks : {1, 2, 3}) {
            const QString out = m_folder->filePath(QString("ranks%1.csv").arg(ranks));
            const Outcome found = underMpi(ranks, {m_plant, "--runs", sheet, "--out", out});
            QVERIFY2(found.status == 0, found.err.constData());
            QFile file(out);
            QVERIFY(file.open(QIODevice::ReadOnly));
            QCOMPARE(file.readAll(), one);
            QVERIFY(!found.err.contains("passes through mpirun"));
        }
        QVERIFY(underMpi(2, {m_plant, "--runs", sheet}).err.contains("passes through mpirun"));
    }

    void faultsOfAnInputAreReportedByOneRank()
    {
        if (QStandardPaths::findExecutable("mpirun").isEmpty()) QSKIP("OpenMPI is absent: there is no mpirun");
        const QString sheet = write("d.csv", QByteArray("id,") + path + " [1/h]\na,0.2\na,0.3\n");
        const Outcome found = underMpi(2, {m_plant, "--runs", sheet});
        QVERIFY(found.status != 0);
        if (found.err.contains("this build has none")) QSKIP("OpenMPI is absent: Titer was built without it");
        QCOMPARE(found.err.count("is already in line 2"), 1);
    }

    // What the tasks of a job array write, one after the other, is the whole; scatter too.
    void partsMakeTheWhole()
    {
        const QStringList words{m_plant,   "--runs", write("d.csv", sheetOf(7)), "--response", "x=vessel.biomass@end",
                                "--noise", "x=5%"};
        QByteArray joined;
        for (int part = 1; part <= 3; ++part) {
            const QByteArray out = cli(words + QStringList{"--part", QString("%1/3").arg(part)}).out;
            joined += part == 1 ? out : out.mid(out.indexOf('\n') + 1);
        }
        QCOMPARE(joined, cli(words).out);
        for (const char* wrong : {"4/3", "0/3", "3", "a/b", "8/9"})
            QCOMPARE(cli(words + QStringList{"--part", wrong}).status, wrong[0] == '8' ? 0 : 1);
        const Outcome empty = cli(words + QStringList{"--part", "1/9"});
        QVERIFY2(empty.status == 1 && empty.err.contains("Take fewer parts"), empty.err.constData());
    }

    void threadsAndRanksDoNotGoTogether()
    {
        const Outcome found = cli({m_plant, "--runs", write("d.csv", sheetOf(2)), "--mpi", "-j", "2"});
        QCOMPARE(found.status, 2);
        QVERIFY(found.err.contains("--jobs does not go with --mpi"));
    }

    // What a kill leaves: the first lines of the journal, the last of them cut.
    void goesOnAfterAKill()
    {
        const QString sheet = write("d.csv", sheetOf(400)), out = m_folder->filePath("r.csv");
        const QStringList words{m_plant, "--runs", sheet, "--response", "biomass=vessel.biomass@end", "--out"};
        QVERIFY(cli(words + QStringList{m_folder->filePath("whole.csv")}).status == 0);
        QProcess process;
        process.start(QStringLiteral(TITER_CLI), QStringList{"sweep", "-j", "1"} + words + QStringList{out});
        QVERIFY(QTest::qWaitFor([&] { return read(out + ".part").count('\n') > 20; }, 10000));
        process.kill();
        process.waitForFinished();
        QVERIFY(!QFile::exists(out));
        QFile part(out + ".part");
        const qsizetype kept = read(part.fileName()).count('\n') - 1;
        QVERIFY(kept < 400);
        QVERIFY(part.resize(part.size() - 7));
        const Outcome other =
            cli({m_plant, "--runs", sheet, "--until", "6h", "--response", "biomass=vessel.biomass@end", "--out", out});
        QCOMPARE(other.status, 1);
        QVERIFY(other.err.contains("of another plant, sheet or other options"));
        const Outcome again = cli(words + QStringList{out});
        QVERIFY2(again.status == 0, again.err.constData());
        QCOMPARE(read(out), read(m_folder->filePath("whole.csv")));
        QVERIFY(!part.exists());
    }

    void drawsTheSameNoiseEachTimeAndAnotherForAnotherSeed()
    {
        const QString sheet = write("d.csv", sheetOf(200));
        const auto swept = [&](const QString& noise, const char* seed) {
            return values(cli({m_plant, "--runs", sheet, "--response", "x=vessel.biomass@end", "--noise", noise,
                               "--seed", seed, "--json"}));
        };
        const QList<double> exact = swept("x=0", "1"), noisy = swept("x=5%", "1");
        QCOMPARE(swept("x=5%", "1"), noisy);
        QVERIFY(swept("x=5%", "2") != noisy);
        double squares = 0.0;
        for (int i = 0; i < exact.size(); ++i) squares += std::pow(noisy[i] / exact[i] - 1.0, 2);
        // 5 % of 200 draws: the deviation itself is known to 5 %, so these are four of its deviations.
        QVERIFY(std::abs(std::sqrt(squares / double(exact.size())) / 0.05 - 1.0) < 0.2);
    }

    void keepsRunsThatFailWithTheirReason()
    {
        const QString sheet = write("d.csv", QByteArray("id,") + path + " [1/h]\na,0.2\nb,-1\n");
        const Outcome outcome = cli({m_plant, "--runs", sheet});
        QCOMPARE(outcome.status, 0);
        QVERIFY(outcome.out.contains("\nb,-1,") && outcome.out.contains(",failed,"));
        QVERIFY(outcome.err.contains("run b, units/vessel"));
    }

    void reportsWhatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QStringList>("more");
        QTest::addColumn<QByteArray>("said");
        const QByteArray head = QByteArray("id,") + path + " [1/h]\n";
        QTest::newRow("two of one id") << head + "a,0.2\na,0.3\n"
                                       << QStringList() << QByteArray("is already in line 2");
        QTest::newRow("no value") << head + "a,\nb,0.3\n" << QStringList() << QByteArray("There is no value here");
        QTest::newRow("text") << head + "a,0.2\nb,quick\n" << QStringList() << QByteArray("quick");
        QTest::newRow("no runs") << head << QStringList() << QByteArray("d.csv");
        QTest::newRow("a unit that was deleted")
            << QByteArray("id,units/n2/params/vessel_volume [L]\na,3\n") << QStringList() << QByteArray("n2");
        QTest::newRow("a factor that is bound to nothing")
            << QByteArray(
                   "# titer.study/1 {\"kind\": \"full\", \"seed\": 1, \"factors\": [{\"name\": \"mu\", \"unit\": "
                   "\"1/h\", \"kind\": \"continuous\", \"low\": 0.1, \"high\": 0.3}], \"model\": []}\nid,mu "
                   "[1/h]\na,0.2\n")
            << QStringList() << QByteArray("bound to the plant");
        QTest::newRow("no such response")
            << head + "a,0.2\n"
            << QStringList{"--response", "vessel.titre"} << QByteArray("no key figure or quantity with that name");
        QTest::newRow("no such column") << head + "a,0.2\n"
                                        << QStringList{"--bind", "pH=units/vessel/params/ph"}
                                        << QByteArray("The sheet has no column");
        QTest::newRow("noise on nothing") << head + "a,0.2\n"
                                          << QStringList{"--noise", "x=2%"} << QByteArray("There is no --response");
        QTest::newRow("no deviation") << head + "a,0.2\n"
                                      << QStringList{"--response", "x=vessel.volume", "--noise", "x=some"}
                                      << QByteArray("is not a standard deviation");
    }

    void reportsWhatIsWrong()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QStringList, more);
        QFETCH(const QByteArray, said);
        const QString out = m_folder->filePath("r.csv");
        const Outcome outcome = cli(QStringList{m_plant, "--runs", write("d.csv", text), "-o", out} + more);
        QCOMPARE(outcome.status, 1);
        QVERIFY2(outcome.err.contains(said), outcome.err.constData());
        QVERIFY(!outcome.err.contains("nan"));
    }

private:
    // On this computer, whoever asks and however few cores it has.
    static Outcome underMpi(int ranks, const QStringList& arguments)
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert("OMPI_ALLOW_RUN_AS_ROOT", "1");
        environment.insert("OMPI_ALLOW_RUN_AS_ROOT_CONFIRM", "1");
        process.setProcessEnvironment(environment);
        process.start("mpirun", QStringList{"--oversubscribe", "-n", QString::number(ranks), QStringLiteral(TITER_CLI),
                                            "sweep", "--mpi"} +
                                    arguments);
        if (!process.waitForFinished(60000)) return {-1, {}, "mpirun did not end"};
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }

    QString write(const QString& name, const QByteArray& text)
    {
        QFile file(m_folder->filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size()) qFatal("no place to write");
        return file.fileName();
    }

    static QByteArray read(const QString& name)
    {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static QList<double> values(const Outcome& outcome)
    {
        QList<double> list;
        for (const QJsonValue& run : outcome.object()["runs"].toArray())
            list.append(run.toObject()["values"].toArray()[0].toDouble());
        return list;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_plant;
};

TITER_TEST(TestSweepCommand)

} // namespace tst_sweep_command

#include "tst_sweep_command.moc"
