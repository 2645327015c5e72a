// titer-cli doe optimize and doe space, as scripts use them.
#include "tests/support/command_line.h"
#include "tests/support/test_program.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

namespace tst_doe_decisions {

namespace {

using titer::support::Outcome;

Outcome cli(const QStringList& arguments)
{
    return titer::support::runCommandLine(QStringList{"doe"} + arguments);
}

// D. C. Montgomery, Design and Analysis of Experiments: a chemical process with three responses.
const QByteArray chemicalProcess = "time [min],temperature [°F],yield [%],viscosity [cP],weight [g/mol]\n"
                                   "80,170,76.5,62,2940\n80,180,77,60,3470\n90,170,78,66,3680\n90,180,79.5,59,3890\n"
                                   "85,175,79.9,72,3480\n85,175,80.3,69,3200\n85,175,80,68,3410\n85,175,79.7,70,3290\n"
                                   "85,175,79.8,71,3500\n92.07,175,78.4,68,3360\n77.93,175,75.6,71,3020\n"
                                   "85,182.07,78.5,58,3630\n85,167.93,77,57,3150\n";
const QStringList bounds{"--factor", "time=80:90", "--factor", "temperature=170:180"};

QJsonObject entry(const QJsonValue& list, const QString& id)
{
    const QJsonArray items = list.toArray();
    for (const auto& item : items)
        if (item.toObject()["id"].toString() == id) return item.toObject();
    return {};
}

} // namespace

class TestDoeDecisions : public QObject {
    Q_OBJECT

private slots:
    void mapsTheExactProbabilityOfOneResponse();
    void drawsSeveralResponses();
    void claimsNoCertainty();
    void evaluatesWholePlotsAsASplitPlot();
    void writesTheMapAsATable();
    void findsTheMostDesirableSettings();
    void holdsWhatIsHeld();
    void roundsToWhatCanBeSet();
    void addsTheParetoFront();
    void staysWithinConstraints();
    void theConstraintsOfTheDesignHold();
    void reportsWhatEachFactorCauses();
    void proposesTheNextRuns();
    void leadsFromFactorsToADesignSpace();
    void averagesOverBlocks();
    void reportsThatTheHeaderIsDamaged();
    void refusesWrongUsage_data();
    void refusesWrongUsage();
    void reportsEveryFaultWithItsPlace_data();
    void reportsEveryFaultWithItsPlace();

private:
    QString write(const char* name, const QByteArray& content) const
    {
        QFile file(m_folder.filePath(name));
        if (file.open(QIODevice::WriteOnly)) file.write(content);
        return file.fileName();
    }
    QTemporaryDir m_folder;
};

// 0.992696245795712 by scipy's t distribution at the centre.
void TestDoeDecisions::mapsTheExactProbabilityOfOneResponse()
{
    const QString data = write("chemistry.csv", chemicalProcess);
    const Outcome run =
        cli(QStringList{"space", data, "--spec", "yield=79:", "--at", "time=85", "--at", "temperature=175", "--json"} +
            bounds);
    QCOMPARE(run.status, 0);
    const QJsonObject answer = run.object();
    QVERIFY(answer["exact"].toBool());
    QVERIFY(std::abs(answer["probability"].toDouble() - 0.992696245795712) < 1e-10);
    QCOMPARE(answer["standard_error"].toDouble(), 0.0);
    QCOMPARE(answer["map"].toArray().size(), 51);
    QCOMPARE(answer["map"].toArray()[25].toArray()[25].toDouble(), answer["probability"].toDouble());
    QCOMPARE(answer["axes"].toArray()[1].toObject()["values"].toArray().last().toDouble(), 180.0);
    const QJsonObject range = entry(answer["normal_operating_range"], "time");
    QVERIFY(range["low"].toDouble() < 85.0 && range["high"].toDouble() > 85.0);
    QCOMPARE(range["unit"].toString(), QString("min"));
    const QJsonObject proven = entry(answer["proven_acceptable_ranges"], "time");
    QVERIFY(proven["low"].toDouble() <= range["low"].toDouble() &&
            proven["high"].toDouble() >= range["high"].toDouble());
}

void TestDoeDecisions::drawsSeveralResponses()
{
    const QString data = write("chemistry.csv", chemicalProcess);
    const QStringList asked = QStringList{"space",         data,
                                          "--spec",        "yield=78:",
                                          "--spec",        "viscosity=62:68",
                                          "--spec",        "weight=:3600",
                                          "--model",       "weight ~ time + temperature",
                                          "--at",          "time=84",
                                          "--at",          "temperature=178",
                                          "--probability", "0.3",
                                          "--grid",        "11",
                                          "--json"} +
                              bounds;
    const Outcome run = cli(asked);
    QCOMPARE(run.status, 0);
    const QJsonObject answer = run.object();
    QVERIFY(!answer["exact"].toBool());
    QCOMPARE(answer["draws"].toInt(), 10000);
    // numpy: 0.47493 by 400,000 draws.
    QVERIFY(std::abs(answer["probability"].toDouble() - 0.47493) < 3.0 * answer["standard_error"].toDouble());
    QVERIFY(entry(answer["specifications"], "weight")["low"].isNull());
    QCOMPARE(cli(asked).out, run.out);
    QVERIFY(cli(asked + QStringList{"--seed", "2"}).out != run.out);
    const double scattered = cli(asked + QStringList{"--scatter", "time=1", "--scatter", "temperature=1"})
                                 .object()["probability"]
                                 .toDouble();
    QVERIFY(scattered < answer["probability"].toDouble() && scattered > 0.1);
}

void TestDoeDecisions::claimsNoCertainty()
{
    const QString data = write("chemistry.csv", chemicalProcess);
    const QStringList asked = QStringList{"space", data, "--spec", "yield=50:", "--grid", "3"} + bounds;
    const Outcome exact = cli(asked);
    QCOMPARE(exact.status, 0);
    QVERIFY2(exact.out.contains("above 0.9999"), exact.out.constData());
    const Outcome drawn = cli(asked + QStringList{"--scatter", "time=0.1"});
    QVERIFY2(drawn.out.contains("above 0.9997") && !drawn.out.contains("± 0\n"), drawn.out.constData());
    const Outcome json = cli(asked + QStringList{"--scatter", "time=0.1", "--json"});
    QVERIFY(std::abs(json.object()["probability_at_least"].toDouble() - 0.9997004716402234) < 1e-12);
}

void TestDoeDecisions::evaluatesWholePlotsAsASplitPlot()
{
    const QString data = write("plots.csv", "whole_plot,T,pH,y\n1,30,6.8,4\n1,30,7.2,5.1\n2,37,6.8,6\n2,37,7.2,7.3\n"
                                            "3,30,6.8,4.4\n3,30,7.2,5.3\n4,37,6.8,5.8\n4,37,7.2,7\n");
    const QStringList asked{"optimize", data, "--goal", "y=max:4:8", "--model", "linear"};
    QVERIFY(cli(asked).err.contains("evaluated as a split-plot"));
    const Outcome ignored = cli(asked + QStringList{"--ignore", "whole_plot"});
    QCOMPARE(ignored.status, 0);
    QVERIFY2(!ignored.err.contains("whole plots"), ignored.err.constData());
}

void TestDoeDecisions::writesTheMapAsATable()
{
    const QString data = write("chemistry.csv", chemicalProcess), map = m_folder.filePath("map.csv");
    const Outcome run = cli(
        QStringList{"space", data, "--spec", "yield=79:", "--grid", "3", "--axes", "temperature,time", "--out", map} +
        bounds);
    QCOMPARE(run.status, 0);
    QVERIFY(run.out.contains("exact by the t distribution"));
    QFile file(map);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = file.readAll().split('\n');
    QCOMPARE(lines.first(), QByteArray("temperature [°F],time [min],probability"));
    QCOMPARE(lines.size(), 1 + 9 + 1);
    QVERIFY(lines[4 + 1].startsWith("175,85,0.9926962457957"));
}

void TestDoeDecisions::findsTheMostDesirableSettings()
{
    const QString data = write("chemistry.csv", chemicalProcess);
    // The stationary point of the yield that statistics.md gives: coded (0.38923043, 0.30584659), 80.21239304.
    const Outcome single = cli(QStringList{"optimize", data, "--goal", "yield=max:70:90", "--json"} + bounds);
    QCOMPARE(single.status, 0);
    const QJsonObject top = single.object();
    QVERIFY(std::abs(top["settings"].toObject()["time"].toDouble() - (85.0 + 5.0 * 0.38923043)) < 1e-4);
    QVERIFY(std::abs(top["settings"].toObject()["temperature"].toDouble() - (175.0 + 5.0 * 0.30584659)) < 1e-4);
    QVERIFY(std::abs(entry(top["predictions"], "yield")["mean"].toDouble() - 80.21239304) < 1e-7);
    QVERIFY(std::abs(top["desirability"].toDouble() - (80.21239304 - 70.0) / 20.0) < 1e-8);

    const QStringList asked = QStringList{"optimize",     data,
                                          "--goal",       "yield=max:70:80",
                                          "--goal",       "viscosity=target:62:65:68",
                                          "--goal",       "weight=min:3200:3400:1",
                                          "--importance", "yield=2",
                                          "--scatter",    "time=0.5"} +
                              bounds;
    const Outcome several = cli(asked + QStringList{"--json"});
    QCOMPARE(several.status, 0);
    const QJsonObject best = several.object();
    QVERIFY(best["desirability"].toDouble() > 0.8);
    double product = 0.0;
    for (const auto& [id, importance] : {std::pair{"yield", 2.0}, {"viscosity", 1.0}, {"weight", 1.0}})
        product += importance * std::log(entry(best["predictions"], id)["desirability"].toDouble());
    QVERIFY(std::abs(std::exp(product / 4.0) - best["desirability"].toDouble()) < 1e-9);
    const QJsonObject viscosity = entry(best["predictions"], "viscosity");
    QVERIFY(viscosity["run_low"].toDouble() < viscosity["mean_low"].toDouble());
    QVERIFY(best["low_desirability"].toDouble() < best["mean_desirability"].toDouble());
    QCOMPARE(cli(asked + QStringList{"--json"}).out, several.out);
    const QByteArray text = cli(asked).out;
    QVERIFY(text.contains("Overall desirability") && text.contains("°F") && text.contains("One run, 95 %"));
}

void TestDoeDecisions::holdsWhatIsHeld()
{
    const QString data = write("chemistry.csv", chemicalProcess);
    const Outcome run =
        cli(QStringList{"optimize", data, "--goal", "yield=max:70:90", "--at", "time=82", "--json"} + bounds);
    QCOMPARE(run.status, 0);
    QVERIFY(std::abs(run.object()["settings"].toObject()["time"].toDouble() - 82.0) < 1e-12);
}

void TestDoeDecisions::roundsToWhatCanBeSet()
{
    const QString data = write("chemistry.csv", chemicalProcess);
    const QStringList asked = QStringList{"optimize", data, "--goal", "yield=max:70:90"} + bounds;
    const Outcome free = cli(asked + QStringList{"--json"});
    const Outcome run = cli(asked + QStringList{"--round", "time=0.5", "--round", "temperature=2.5", "--json"});
    QVERIFY2(run.status == 0, run.err.constData());
    const QJsonObject settings = run.object()["settings"].toObject();
    QCOMPARE(std::fmod(settings["time"].toDouble(), 0.5), 0.0);
    QCOMPARE(std::fmod(settings["temperature"].toDouble(), 2.5), 0.0);
    QCOMPARE(run.object()["steps"].toObject()["time"].toDouble(), 0.5);
    const double min = run.object()["desirability"].toDouble(), max = free.object()["desirability"].toDouble();
    QVERIFY2(min <= max && min > 0.98 * max, qPrintable(QString("%1 of %2").arg(min).arg(max)));
    QVERIFY(cli(asked + QStringList{"--round", "time=0.5"}).out.contains("in steps of time 0.5"));
    // What is held stays as it was stated.
    const Outcome held = cli(asked + QStringList{"--round", "time=0.5", "--at", "time=82.3", "--json"});
    QCOMPARE(held.object()["settings"].toObject()["time"].toDouble(), 82.3);
    QVERIFY(cli(asked + QStringList{"--round", "time=1000"}).status == 1);
    QVERIFY(cli(asked + QStringList{"--round", "time=0"}).status == 1);
}

void TestDoeDecisions::addsTheParetoFront()
{
    const QString data = write("chemistry.csv", chemicalProcess);
    const QStringList asked =
        QStringList{"optimize", data, "--goal", "yield=max:70:90", "--goal", "viscosity=min:50:75", "--pareto"} +
        bounds;
    const Outcome run = cli(asked + QStringList{"--json"});
    QCOMPARE(run.status, 0);
    const QJsonArray front = run.object()["pareto"].toArray();
    QVERIFY(front.size() > 10);
    double max = 0.0;
    for (qsizetype i = 0; i < front.size(); ++i) {
        const QJsonObject means = front[i].toObject()["means"].toObject();
        max = std::max(max, front[i].toObject()["desirability"].toDouble());
        if (i == 0) continue;
        const QJsonObject before = front[i - 1].toObject()["means"].toObject();
        QVERIFY(means["yield"].toDouble() < before["yield"].toDouble());
        QVERIFY(means["viscosity"].toDouble() < before["viscosity"].toDouble());
    }
    // The most desirable settings are on the front: nearly met, never beaten.
    QVERIFY(max <= run.object()["desirability"].toDouble() + 1e-9);
    QVERIFY(max > run.object()["desirability"].toDouble() - 0.01);
    QVERIFY(cli(asked).out.contains("Pareto front"));
}

// Of b1 x1 + b2 x2 over equal ranges the shares are b1^2 and b2^2 over their sum.
void TestDoeDecisions::reportsWhatEachFactorCauses()
{
    const QString data = write("linear.csv", "x,z,y\n0,0,1.01\n1,0,4\n0,1,2.02\n1,1,4.99\n0.5,0.5,3\n");
    const Outcome run = cli({"optimize", data, "--goal", "y=max:0:10", "--model", "linear", "--sensitivity", "--json"});
    QCOMPARE(run.status, 0);
    const QJsonValue factors = entry(run.object()["sensitivity"], "y")["factors"];
    QVERIFY(std::abs(entry(factors, "x")["first"].toObject()["value"].toDouble() - 0.9) < 0.02);
    QVERIFY(std::abs(entry(factors, "z")["total"].toObject()["value"].toDouble() - 0.1) < 0.02);
    QVERIFY(std::abs(entry(factors, "x")["mu"].toDouble() - 2.98) < 0.01);
    QVERIFY(entry(factors, "x")["sigma"].toDouble() < 1e-9);
}

void TestDoeDecisions::proposesTheNextRuns()
{
    const QString data = write("chemistry.csv", chemicalProcess);
    const QStringList asked =
        QStringList{"optimize", data, "--goal", "yield=max:70:90", "--next", "3", "--json"} + bounds;
    const Outcome run = cli(asked);
    QCOMPARE(run.status, 0);
    const QJsonArray runs = run.object()["next_runs"].toArray();
    QCOMPARE(runs.size(), 3);
    const QJsonObject first = runs[0].toObject();
    // Near the top of the yield, at 86.9 min and 176.5 °F.
    QVERIFY(std::abs(first["time"].toDouble() - 86.9) < 3.0 && std::abs(first["temperature"].toDouble() - 176.5) < 3.0);
    QVERIFY(runs[1] != runs[0] && runs[2] != runs[1]);
    QVERIFY(run.object()["next_runs_q2"].toDouble() > 0.0);
    QCOMPARE(cli(asked).out, run.out);
}

// The most yield with time + temperature at most 258: on that line, within a hair of the best of a fine grid of it.
void TestDoeDecisions::staysWithinConstraints()
{
    const QString data = write("chemistry.csv", chemicalProcess);
    const QStringList asked = QStringList{"optimize", data, "--goal", "yield=max:70:90", "--json"} + bounds;
    const Outcome run = cli(asked + QStringList{"--constraint", "time + temperature <= 258"});
    QCOMPARE(run.status, 0);
    const QJsonObject settings = run.object()["settings"].toObject();
    const double time = settings["time"].toDouble(), temperature = settings["temperature"].toDouble();
    QVERIFY(std::abs(time + temperature - 258.0) < 1e-6);
    const auto yield = [](double t, double c) { // the fit in statistics.md
        const double a = (t - 85.0) / 5.0, b = (c - 175.0) / 5.0;
        return 79.93995461 + 0.99505025 * a + 0.5152028 * b + 0.25 * a * b - 1.37644928 * a * a - 1.001336 * b * b;
    };
    double best = 0.0;
    for (int i = 0; i <= 1000; ++i) best = std::max(best, yield(80.0 + i * 0.008, 178.0 - i * 0.008));
    QVERIFY(yield(time, temperature) > best - 1e-6);
    // A sliver that points at random miss.
    const Outcome sliver = cli(asked + QStringList{"--constraint", "time + temperature <= 250.001"});
    QCOMPARE(sliver.status, 0);
    QVERIFY(std::abs(sliver.object()["settings"].toObject()["time"].toDouble() - 80.0) < 0.01);
}

// A + B <= 12 of factors from 0 to 10: a response that rises with both is best on the line, and not at 10, 10, without the constraint
// being said again.
void TestDoeDecisions::theConstraintsOfTheDesignHold()
{
    const QString sheet = m_folder.filePath("limited.csv");
    const QStringList factors{"--factor", "A=0:10", "--factor", "B=0:10"};
    const Outcome made = cli(QStringList{"design", "d_optimal", "--model", "quadratic", "--runs", "12", "--response",
                                         "y", "--constraint", "A + B <= 12", "-o", sheet} +
                             factors);
    QVERIFY2(made.status == 0, made.err.constData());
    QFile file(sheet);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QList<QByteArray> lines = file.readAll().trimmed().split('\n');
    file.close();
    for (qsizetype i = 2; i < lines.size(); ++i) {
        const QList<QByteArray> cells = lines[i].split(',');
        const double wiggle = i % 2 == 0 ? 0.1 : -0.1;
        lines[i] += QByteArray::number(cells[3].toDouble() + cells[4].toDouble() + wiggle);
    }
    const QString data = write("limited-filled.csv", lines.join('\n') + '\n');

    const Outcome best = cli({"optimize", data, "--goal", "y=max:0:20", "--json"});
    QVERIFY2(best.status == 0, best.err.constData());
    const QJsonObject settings = best.object()["settings"].toObject();
    QVERIFY2(std::abs(settings["A"].toDouble() + settings["B"].toDouble() - 12.0) < 1e-5,
             qPrintable(QString("%1 %2").arg(settings["A"].toDouble()).arg(settings["B"].toDouble())));
    QCOMPARE(best.object()["constraints"].toArray().at(0).toString(), QString("A + B <= 12"));

    const Outcome more = cli({"design", "d_optimal", "--augment", data, "--runs", "18", "--json"});
    QVERIFY2(more.status == 0, more.err.constData());
    const QJsonArray runs = more.object()["runs"].toArray();
    QCOMPARE(runs.size(), 18);
    for (const QJsonValue& run : runs)
        QVERIFY(run["settings"]["A"].toDouble() + run["settings"]["B"].toDouble() <= 12.0 + 1e-6);

    const Outcome space = cli({"space", data, "--spec", "y=8:", "--grid", "11", "--json"});
    QVERIFY2(space.status == 0, space.err.constData());
    const QJsonArray map = space.object()["map"].toArray();
    for (int a = 0; a < 11; ++a)
        for (int b = 0; b < 11; ++b) QCOMPARE(map[a].toArray()[b].isNull(), a + b > 12);
    const QJsonObject point = space.object()["set_point"].toObject();
    QVERIFY(point["A"].toDouble() + point["B"].toDouble() <= 12.0 + 1e-9);
    const Outcome forbidden = cli({"space", data, "--spec", "y=8:", "--at", "A=9", "--at", "B=9"});
    QVERIFY(forbidden.status == 1 && forbidden.err.contains("A + B <= 12"));
    // A further one is said next to it.
    const Outcome both = cli({"optimize", data, "--goal", "y=max:0:20", "--constraint", "A <= 3", "--json"});
    QVERIFY(both.status == 0 && both.object()["settings"].toObject()["A"].toDouble() <= 3.0 + 1e-9);
    QVERIFY(both.object()["settings"].toObject()["B"].toDouble() <= 9.0 + 1e-5);
    // The design itself is evaluated where it may go: less far out than the whole box.
    const QByteArray header = lines[0];
    lines[0] = header;
    lines[0].replace(", \"constraints\": [\"A + B <= 12\"]", "");
    QVERIFY(lines[0] != header);
    const QString bare = write("limited-bare.csv", lines.join('\n') + '\n');
    const auto mean = [](const QString& path) {
        for (const QJsonValue& one : cli({"evaluate", path, "--json"}).object()["properties"].toArray())
            if (one["id"].toString() == "max_prediction_variance") return one["value"].toDouble();
        return -1.0;
    };
    QVERIFY2(mean(data) > 0.0 && mean(data) < 0.7 * mean(bare),
             qPrintable(QString("%1 %2").arg(mean(data)).arg(mean(bare))));
}

// The example of --help, the runs filled in by a process that is known: yield 90 - 2 (T - 33.5)^2 / 3.5^2 - (pH - 7)^2 / 0.2^2.
void TestDoeDecisions::leadsFromFactorsToADesignSpace()
{
    const QString sheet = m_folder.filePath("runs.csv");
    const Outcome made = cli({"design", "full", "--factor", "temperature=30:37:°C", "--factor", "pH=6.8:7.2",
                              "--levels", "temperature=3", "--levels", "pH=3", "--response", "yield", "-o", sheet});
    QCOMPARE(made.status, 0);
    QFile file(sheet);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QList<QByteArray> lines = file.readAll().trimmed().split('\n');
    file.close();
    int head = 0;
    while (lines[head].startsWith('#')) ++head;
    const QList<QByteArray> names = lines[head].split(',');
    const auto column = [&](const char* name) {
        for (int i = 0; i < names.size(); ++i)
            if (names[i].startsWith(name)) return i;
        return -1;
    };
    QVERIFY(column("temperature") >= 0 && column("pH") >= 0 && column("yield") >= 0);
    for (int i = head + 1; i < lines.size(); ++i) {
        QList<QByteArray> cells = lines[i].split(',');
        const double t = (cells[column("temperature")].toDouble() - 33.5) / 3.5,
                     ph = (cells[column("pH")].toDouble() - 7.0) / 0.2;
        cells[column("yield")] = QByteArray::number(90.0 - 2.0 * t * t - ph * ph + 0.05 * std::sin(7.0 * i), 'g', 12);
        lines[i] = cells.join(',');
    }
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(lines.join('\n') + "\n");
    file.close();
    const Outcome best = cli({"optimize", sheet, "--goal", "yield=max:80:95", "--json"});
    QCOMPARE(best.status, 0);
    QVERIFY(std::abs(best.object()["settings"].toObject()["temperature"].toDouble() - 33.5) < 0.2);
    QVERIFY(std::abs(best.object()["settings"].toObject()["pH"].toDouble() - 7.0) < 0.02);
    const Outcome space = cli({"space", sheet, "--spec", "yield=89:", "--json"});
    QCOMPARE(space.status, 0);
    QVERIFY(space.object()["share"].toDouble() > 0.2 && space.object()["share"].toDouble() < 0.8);
    const QJsonObject proven = entry(space.object()["proven_acceptable_ranges"], "temperature");
    // 2 t^2 = 1 at the middle of the pH: within 3.5 / sqrt(2), less what the error takes.
    QVERIFY(proven["high"].toDouble() < 33.5 + 2.48 && proven["high"].toDouble() > 33.5 + 1.5);
}

// y = x without error but for a block of +2: the mean of both blocks is 1 above the first.
void TestDoeDecisions::averagesOverBlocks()
{
    const QString data = write("blocks.csv", "x,block,y\n0,B1,0.01\n1,B1,0.99\n2,B1,2\n0,B2,1.99\n1,B2,3.01\n2,B2,4\n");
    const Outcome run = cli({"optimize", data, "--goal", "y=max:0:10", "--model", "linear", "--json"});
    QCOMPARE(run.status, 0);
    QVERIFY(std::abs(entry(run.object()["predictions"], "y")["mean"].toDouble() - 3.0) < 0.02);
    QCOMPARE(run.object()["settings"].toObject().keys(), QStringList{"x"});
}

void TestDoeDecisions::reportsThatTheHeaderIsDamaged()
{
    const QString data = write("cut.csv", "# titer.study/1 {\"factors\": [{\"name\": \"time\"\n" + chemicalProcess);
    for (const QStringList& asked : {QStringList{"space", data, "--spec", "yield=79:", "--grid", "3"},
                                     QStringList{"optimize", data, "--goal", "yield=max:70:90"}}) {
        const Outcome run = cli(asked + QStringList{"--ignore", "viscosity", "--ignore", "weight"});
        QCOMPARE(run.status, 0);
        QVERIFY2(run.err.contains("cut.csv:1: The header comment of the run sheet is cut off"), run.err.constData());
        QVERIFY2(run.err.contains("give them all, such as --factor"), run.err.constData());
    }
}

void TestDoeDecisions::refusesWrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("says");
    const auto row = [](const char* name, const QStringList& arguments, const char* says) {
        QTest::newRow(name) << arguments << QByteArray(says);
    };
    row("not a specification", {"space", "data.csv"}, "--spec is missing");
    row("not a goal", {"optimize", "data.csv"}, "--goal is missing");
    row("no file", {"optimize", "--goal", "y=max:0:1"}, "FILE is missing");
    row("unknown option", {"space", "data.csv", "--specs", "y=1:2"}, "did you mean “--spec”?");
    const QStringList space{"space", "data.csv", "--spec", "y=1:2"};
    row("no number", {"space", "data.csv", "--spec", "y=much:"}, "--spec: “y=much:”");
    row("probability", space + QStringList{"--probability", "95"}, "between 0 and 1");
    row("draws", space + QStringList{"--draws", "7"}, "from 100 to");
    row("one line of a map", space + QStringList{"--grid", "1"}, "from 2 to 501");
    row("too many lines of a map", space + QStringList{"--grid", "502"}, "from 2 to 501");
    row("seed of a map", space + QStringList{"--seed", "-1"}, "--seed: “-1”");
    const QStringList optimize{"optimize", "data.csv", "--goal", "y=max:0:1"};
    row("goal", {"optimize", "data.csv", "--goal", "y=up:70:80"}, "not a goal");
    row("importance", optimize + QStringList{"--importance", "purity=2"}, "not an importance");
    row("confidence", optimize + QStringList{"--confidence", "95"}, "--confidence: “95”");
    row("seed", optimize + QStringList{"--seed", "0.5"}, "--seed: “0.5”");
    row("no next run", optimize + QStringList{"--next", "0"}, "from 1 to 100");
}

void TestDoeDecisions::refusesWrongUsage()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, says);
    const Outcome run = cli(arguments);
    QCOMPARE(run.status, 2);
    QVERIFY2(run.err.contains(says) && run.err.contains("usage: "), run.err.constData());
    QVERIFY(run.out.isEmpty());
}

void TestDoeDecisions::reportsEveryFaultWithItsPlace_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("says");
    const QString data = write("faults.csv", chemicalProcess);
    const auto row = [&](const char* name, const QStringList& arguments, const char* says) {
        QTest::newRow(name) << arguments << QByteArray(says);
    };
    row("This file", {"space", "nowhere.csv", "--spec", "y=1:2"}, "nowhere.csv");
    row("unknown response", {"space", data, "--spec", "yeild=79:"}, "Did you mean “yield”?");
    row("no limits", QStringList{"space", data, "--spec", "yield=:"} + bounds, "has no limit");
    row("limits exchanged", QStringList{"space", data, "--spec", "yield=80:79"} + bounds, "Exchange");
    row("twice", QStringList{"space", data, "--spec", "yield=79:", "--spec", "yield=:81"} + bounds,
        "two specifications");
    row("axes", QStringList{"space", data, "--spec", "yield=79:", "--axes", "time,pressure"} + bounds,
        "“pressure” is not a factor");
    row("one axis", QStringList{"space", data, "--spec", "yield=79:", "--axes", "time"} + bounds,
        "two different factors");
    row("held outside", QStringList{"space", data, "--spec", "yield=79:", "--at", "time=99"} + bounds, "80 to 90 min");
    row("scatter", QStringList{"space", data, "--spec", "yield=79:", "--scatter", "time=wide"} + bounds, "time=0.1");
    row("goal order", QStringList{"optimize", data, "--goal", "yield=max:80:70"} + bounds, "do not increase");
    row("no room",
        QStringList{"optimize", data, "--goal", "yield=max:70:80", "--constraint", "time + temperature <= 200"} +
            bounds,
        "constraint");
    row("no room with what is held",
        QStringList{"optimize", data, "--goal", "yield=max:70:80", "--at", "time=90", "--constraint",
                    "time + temperature <= 255"} +
            bounds,
        "hold fewer");
    row("unknown constraint",
        QStringList{"optimize", data, "--goal", "yield=max:70:80", "--constraint", "pressure <= 2"} + bounds,
        "pressure");
    row("one goal", QStringList{"optimize", data, "--goal", "yield=max:70:80", "--pareto"} + bounds, "two goals");
    row("weight", QStringList{"optimize", data, "--goal", "yield=max:70:80:0"} + bounds, "above 0");
    row("equal bounds", {"optimize", data, "--goal", "yield=max:70:80", "--factor", "time=80:80"}, "factors/time");
    row("unknown factor", {"optimize", data, "--goal", "yield=max:70:80", "--factor", "pressure=1:2"},
        "factors/pressure");
    row("unknown name",
        QStringList{"optimize", data, "--goal", "yield=max:70:80", "--model", "time + pressure"} + bounds, "pressure");
    row("text response", {"optimize", write("text.csv", "x,y\n1,low\n2,high\n3,4\n"), "--goal", "y=max:0:1"}, "low");
    row("too few runs", {"space", write("few.csv", "x,z,y\n1,1,3\n2,2,4\n3,1,5\n"), "--spec", "y=1:2"},
        "responses/y/model");
    row("no error left",
        {"space", write("full.csv", "x,z,y\n1,1,3\n2,1,4\n1,2,5\n2,2,7\n"), "--spec", "y=1:9", "--model",
         "interaction"},
        "degrees of freedom");
}

void TestDoeDecisions::reportsEveryFaultWithItsPlace()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, says);
    const Outcome run = cli(arguments);
    QCOMPARE(run.status, 1);
    QVERIFY2(run.err.contains("error: ") && run.err.contains(says), run.err.constData());
    QVERIFY2(run.out.isEmpty(), run.out.constData());
}

TITER_TEST(TestDoeDecisions)

} // namespace tst_doe_decisions

#include "tst_doe_decisions.moc"
