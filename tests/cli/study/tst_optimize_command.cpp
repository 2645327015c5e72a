// titer-cli optimize: the answer as JSON, the plant with it taken over, and what is refused.
#include "tests/support/command_line.h"
#include "tests/support/test_program.h"

#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>

namespace tst_optimize_command {

using namespace titer;
using support::Outcome;

namespace {

const QString plant = QStringLiteral(TITER_SOURCE_DIR "/resources/examples/park-ramirez.plant.json");

Outcome optimize(const QStringList& words)
{
    return support::runCommandLine(QStringList{"optimize", plant} + words);
}

} // namespace

class TestOptimizeCommand : public QObject {
    Q_OBJECT

private slots:
    void findsAFeedThatTheRunOfItsPlantRepeats()
    {
        const QTemporaryDir folder;
        const QString best = folder.filePath("best.plant.json");
        const Outcome done = optimize({"--vary", "yeast.u=0 L/h:2 L/h", "--intervals", "3", "--maximize",
                                       "yeast.secreted", "--subject", "yeast.V <= 12 L", "--json", "-o", best});
        QVERIFY2(done.status == 0, done.err.constData());
        const QJsonObject found = done.object();
        QCOMPARE(found["format"].toString(), "titer.optimum/1");
        QCOMPARE(found["status"].toString(), "optimal");
        QVERIFY(found["objective"].toDouble() > found["start"].toDouble());
        QVERIFY(found["limits"][0]["excess"].toDouble() < 1e-8); // m3
        QVERIFY(found["evaluations"].toInt() > 0 && found["wall_time"].toDouble() > 0.0);
        const QJsonArray course = found["decisions"]["yeast.u"].toArray();
        QCOMPARE(course.size(), 3);
        QCOMPARE(course[1]["t"].toDouble(), 5.0 * 3600.0);
        const Outcome again =
            support::runCommandLine({"run", best, "--points", "2", "--out", "-", "--tolerance", "1e-9"});
        QVERIFY2(again.status == 0, again.err.constData());
        const QList<QByteArray> rows = again.out.trimmed().split('\n');
        qsizetype column = -1;
        for (const QByteArray& row : rows)
            if (row.contains("yeast.secreted"))
                for (qsizetype i = 0; i < row.split(',').size(); ++i)
                    if (row.split(',')[i].contains("yeast.secreted")) column = i;
        QVERIFY(column >= 0);
        QVERIFY(std::abs(rows.last().split(',')[column].toDouble() / found["objective"].toDouble() - 1.0) < 1e-5);
    }

    // On lines there is one value more than pieces, and what is taken over ramps.
    void findsACourseOnLines()
    {
        const QTemporaryDir folder;
        const QString best = folder.filePath("best.plant.json");
        const Outcome done = optimize({"--vary", "yeast.u=0 L/h:2 L/h", "--intervals", "3", "--course", "linear",
                                       "--maximize", "yeast.secreted", "--json", "-o", best});
        QVERIFY2(done.status == 0, done.err.constData());
        const QJsonObject found = done.object();
        QCOMPARE(found["course"].toString(), "linear");
        const QJsonArray course = found["decisions"]["yeast.u"].toArray();
        QCOMPARE(course.size(), 4);
        QCOMPARE(course[3]["t"].toDouble(), 15.0 * 3600.0);
        QFile file(best);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonArray phases =
            QJsonDocument::fromJson(file.readAll()).object()["recipe"].toObject()["phases"].toArray();
        QCOMPARE(phases.size(), 3);
        QVERIFY(std::ranges::any_of(phases, [](const QJsonValue& phase) { return phase.toObject().contains("ramp"); }));
        const Outcome again = support::runCommandLine({"run", best, "--json"});
        QVERIFY2(again.status == 0, again.err.constData());
        QCOMPARE(
            optimize({"--vary", "yeast.u=0 L/h:2 L/h", "--course", "curved", "--maximize", "yeast.secreted"}).status,
            2);
    }

    // How it holds where parameters are others, for the optimum and the recipe as it was.
    void saysHowTheOptimumHolds()
    {
        const QStringList words{"--vary",    "yeast.u=0 L/h:2 L/h", "--maximize", "yeast.secreted",
                                "--subject", "yeast.V <= 12 L",     "--draws",    "10"};
        const Outcome done = optimize(words + QStringList{"--spread", "2 %", "--json"});
        QVERIFY2(done.status == 0, done.err.constData());
        const QJsonObject found = done.object()["uncertainty"].toObject();
        QCOMPARE(found["draws"].toInt(), 10);
        QCOMPARE(found["spread"].toDouble(), 0.02);
        QVERIFY(found["parameters"].toInt() > 5);
        const QJsonObject after = found["goals"][0]["after"].toObject(),
                          before = found["goals"][0]["before"].toObject();
        QVERIFY(after["p10"].toDouble() < after["p50"].toDouble() && after["p50"].toDouble() < after["p90"].toDouble());
        QVERIFY(before["p10"].toDouble() < before["p90"].toDouble());
        QCOMPARE(found["limits"][0]["limit"].toString(), "yeast.V <= 12 L");
        const Outcome text = optimize(words);
        QVERIFY2(text.out.contains("P10") && text.out.contains("crossed"), text.out.constData());
        QCOMPARE(optimize(words.mid(0, 4) + QStringList{"--spread", "2 %"}).status, 2);
    }

    // One of several values: the word that was typed, and optimal where all have been run.
    void choosesOneOfSeveralValues()
    {
        const Outcome done = optimize(
            {"--vary", "units/yeast/params/S_in=10 g/L|20 g/L | 15 g/L", "--maximize", "yeast.secreted", "--json"});
        QVERIFY2(done.status == 0, done.err.constData());
        QCOMPARE(done.object()["status"].toString(), "optimal");
        const QJsonArray chosen = done.object()["decisions"].toObject()["units/yeast/params/S_in"].toArray();
        QCOMPARE(chosen[0].toObject()["value"].toString(), "20 g/L");
        const Outcome refused =
            optimize({"--vary", "units/yeast/params/S_in=10 g/L|20 K", "--maximize", "yeast.secreted"});
        QCOMPARE(refused.status, 1);
        QVERIFY2(refused.err.contains("20 K"), refused.err.constData());
    }

    // Each recipe of a front has its own spread, about what it comes to.
    void saysHowAFrontHolds()
    {
        const QStringList words{"--vary",     "yeast.u=0 L/h:2 L/h",
                                "--maximize", "yeast.secreted",
                                "--minimize", "yeast.V",
                                "--subject",  "yeast.V <= 12 L",
                                "--runs",     "24",
                                "--draws",    "10",
                                "--spread",   "2 %"};
        const Outcome done = optimize(words + QStringList{"--json"});
        QVERIFY2(done.status == 0, done.err.constData());
        const QJsonArray front = done.object()["front"].toArray();
        QVERIFY(front.size() > 1);
        for (const QJsonValue& point : front) {
            const QJsonObject spread = point["uncertainty"].toObject();
            QCOMPARE(spread["draws"].toInt(), 10);
            const QJsonObject after = spread["goals"].toArray()[0].toObject()["after"].toObject();
            QVERIFY(after["p10"].toDouble() < after["p90"].toDouble());
            const double found = point["objectives"]["yeast.secreted"].toDouble();
            QVERIFY(after["p10"].toDouble() < 1.05 * found && after["p90"].toDouble() > 0.95 * found);
            QCOMPARE(spread["limits"].toArray().size(), 1);
        }
        const Outcome text = optimize(words);
        QVERIFY2(text.out.contains("P90") && text.out.contains("crosses a limit"), text.out.constData());
    }

    void refusesWhatIsIncomplete()
    {
        QCOMPARE(optimize({"--maximize", "yeast.secreted"}).status, 2);
        QCOMPARE(optimize({"--vary", "yeast.u=0 L/h:2 L/h"}).status, 2);
        QCOMPARE(optimize({"--vary", "yeast.u=0 L/h", "--maximize", "yeast.secreted"}).status, 2);
        const Outcome unknown = optimize({"--vary", "yeast.w=0 L/h:2 L/h", "--maximize", "yeast.secreted"});
        QCOMPARE(unknown.status, 1);
        QVERIFY2(unknown.err.contains("yeast.w"), unknown.err.constData());
    }

    void namesLimitsThatContradict()
    {
        const Outcome done = optimize({"--vary", "yeast.u=0 L/h:2 L/h", "--maximize", "yeast.secreted", "--subject",
                                       "yeast.V <= 0.5 L", "--json"});
        QCOMPARE(done.status, 1);
        QCOMPARE(done.object()["status"].toString(), "infeasible");
        QCOMPARE(done.object()["contradicting"][0].toString(), "yeast.V <= 0.5 L");
        const Outcome front = optimize({"--vary", "yeast.u=0 L/h:2 L/h", "--maximize", "yeast.secreted", "--minimize",
                                        "yeast.V", "--subject", "yeast.V <= 0.5 L", "--runs", "4", "--json"});
        QCOMPARE(front.status, 1);
        QCOMPARE(front.object()["status"].toString(), "infeasible");
        QVERIFY2(front.err.contains("keeps all limits"), front.err.constData());
    }
};

TITER_TEST(TestOptimizeCommand)

} // namespace tst_optimize_command

#include "tst_optimize_command.moc"
