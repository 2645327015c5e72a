// titer-cli doe evaluate, as scripts and people use it.
#include "tests/support/command_line.h"
#include "tests/support/test_program.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>

namespace tst_doe_evaluate {

namespace {

using titer::support::Outcome;

Outcome cli(const QStringList& arguments)
{
    return titer::support::runCommandLine(QStringList{"doe"} + arguments);
}

} // namespace

class TestDoeEvaluate : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    // The path of a run sheet made by `doe design`.
    QString made(const QStringList& arguments)
    {
        const QString path = m_folder.filePath(arguments.front() + ".csv");
        return cli(QStringList{"design"} + arguments + QStringList{"-o", path}).status == 0 ? path : QString();
    }

private slots:
    // scipy's ncf: 8 runs once give 0.57, twice 0.97 for an effect of two standard deviations and 4 parameters.
    void reportsHowOftenToRepeat()
    {
        const QString path = made({"full", "--factor", "a=0:1", "--factor", "b=0:1", "--factor", "c=0:1"});
        const Outcome outcome = cli({"evaluate", path, "--model", "linear", "--power", "0.9", "--json"});
        QVERIFY2(outcome.status == 0, outcome.err.constData());
        QCOMPARE(outcome.object()["repetitions"].toObject()["times"].toInt(), 2);
        QCOMPARE(outcome.object()["repetitions"].toObject()["runs"].toInt(), 16);
        const Outcome text = cli({"evaluate", path, "--model", "linear", "--power", "0.5"});
        QVERIFY(text.out.contains("the whole design 1 time, 8 runs"));
        QCOMPARE(cli({"evaluate", path, "--power", "2"}).status, 2);
        QCOMPARE(cli({"evaluate", path, "--model", "linear", "--effect", "1e-5", "--power", "0.9"}).status, 1);
    }

    void mapsTheCorrelationsOfTheModel()
    {
        // Twelve runs of Plackett and Burman: an interaction correlates by a third with each main effect that it does not hold.
        const QString path = made({"plackett_burman", "--runs", "12", "--factor", "a=0:1", "--factor", "b=0:1",
                                   "--factor", "c=0:1", "--factor", "d=0:1"});
        const Outcome outcome = cli({"evaluate", path, "--model", "a + b + c + d + a:b", "--json"});
        QVERIFY2(outcome.status == 0, outcome.err.constData());
        const QJsonObject map = outcome.object()["correlation_map"].toObject();
        QCOMPARE(map["columns"].toArray(), (QJsonArray{"a", "b", "c", "d", "a:b"}));
        const QJsonArray rows = map["rows"].toArray();
        QCOMPARE(rows.size(), 5);
        for (int r = 0; r < 5; ++r)
            for (int c = 0; c < 5; ++c) {
                const bool third = std::min(r, c) >= 2 && std::max(r, c) == 4;
                const double expected = r == c ? 1.0 : third ? 1.0 / 3.0 : 0.0;
                QVERIFY(std::abs(std::abs(rows[r].toArray()[c].toDouble()) - expected) < 1e-12);
            }
    }

    void countsWholePlots()
    {
        const QString path =
            made({"split_plot", "--factor", "a=0:1", "--factor", "b=0:1", "--hard", "a", "--whole-plots", "4"});
        const Outcome outcome = cli({"evaluate", path, "--ratio", "3", "--json"});
        QVERIFY2(outcome.status == 0, outcome.err.constData());
        const QJsonArray columns = outcome.object()["columns"].toArray();
        QVERIFY(std::abs(columns[1]["std_error"].toDouble() - std::sqrt(7.0 / 8.0)) < 1e-12);
        QVERIFY(std::abs(columns[2]["std_error"].toDouble() - std::sqrt(1.0 / 8.0)) < 1e-12);
        QCOMPARE(outcome.object()["power"].toArray().first().toObject()["error_df"].toInt(), 2);
    }

    void takesMixtures()
    {
        const QStringList blends{"mixture", "--factor", "A=0:1", "--factor", "B=0:1", "--factor", "C=0:1"};
        const QString path = made(blends);
        const Outcome outcome = cli({"evaluate", path, "--json"});
        QVERIFY2(outcome.status == 0, outcome.err.constData());
        QCOMPARE(outcome.object()["columns"].toArray().size(), 6);
        QCOMPARE(cli({"evaluate", path, "--model", "linear", "--json"}).object()["columns"].toArray().size(), 3);
        QVERIFY(!made(blends + QStringList{"--model", "linear", "--centre", "2"}).isEmpty());
        const Outcome limited = cli(QStringList{"design"} + blends +
                                    QStringList{"--form", "vertices", "--constraint", "A <= 2*B", "--json"});
        QVERIFY2(limited.status == 0, limited.err.constData());
        for (const QJsonValue& run : limited.object()["runs"].toArray())
            QVERIFY(run["settings"]["A"].toDouble() <= 2.0 * run["settings"]["B"].toDouble() + 1e-9);
    }

    void refusesWhatItCannotEvaluate()
    {
        QCOMPARE(cli({"evaluate"}).status, 2);
        QCOMPARE(cli({"evaluate", m_folder.filePath("missing.csv")}).status, 1);
        const QString path = made({"lhs", "--factor", "a=0:1", "--runs", "5"});
        QCOMPARE(cli({"evaluate", path}).status, 1); // no model
        QCOMPARE(cli({"evaluate", path, "--model", "linear"}).status, 0);
        QCOMPARE(cli({"evaluate", path, "--model", "linear", "--effect", "much"}).status, 2);
        QCOMPARE(cli({"evaluate", path, "--model", "linear", "--ratio", "-1"}).status, 2);
        QCOMPARE(cli({"evaluate", path, "--model", "septic"}).status, 1);
    }
};

TITER_TEST(TestDoeEvaluate)

} // namespace tst_doe_evaluate

#include "tst_doe_evaluate.moc"
