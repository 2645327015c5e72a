// titer-cli doe regress, as scripts and people use it.
#include "tests/support/command_line.h"
#include "tests/support/test_program.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

namespace tst_doe_regress {

namespace {

using titer::support::Outcome;

Outcome cli(const QStringList& arguments)
{
    return titer::support::runCommandLine(QStringList{"doe", "regress"} + arguments);
}

bool near(double value, double expected, double tolerance)
{
    return std::abs(value - expected) <= tolerance * std::abs(expected);
}

// Misra1a of NIST's Statistical Reference Datasets (public domain), with units added.
constexpr const char* misra1a = "volume [mL],pressure "
                                "[kPa],note,medium\n10.07,77.6,a,A\n14.73,114.9,,A\n17.94,141.1,,A\n23.93,190.8,,B\n29."
                                "61,239.9,,B\n35.18,289.0,,B\n"
                                "40.02,332.8,,A\n44.82,378.4,,A\n50.76,434.8,,A\n55.05,477.3,,B\n61.01,536.8,,B\n66.40,"
                                "593.1,,B\n75.47,689.1,,A\n81.78,760.0,,A\n";
const QString formula = QStringLiteral("volume ~ b1*(1 - exp(-b2*pressure))");

} // namespace

class TestDoeRegress : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { m_misra = write("misra1a.csv", misra1a); }

    void agreesWithTheCertifiedValuesFromBothStarts()
    {
        for (const char* start : {"b1=500,b2=1e-4", "b1=250,b2=0.0005"}) {
            const Outcome outcome = cli({m_misra, "--formula", formula, "--start", start, "--json"});
            QVERIFY2(outcome.status == 0, outcome.err.constData());
            const QJsonObject json = outcome.object();
            QVERIFY(json["converged"].toBool());
            QVERIFY(json["message"].toString().startsWith("The fit converged"));
            QVERIFY(near(json["rss"].toDouble(), 1.2455138894E-01, 1e-10));
            QVERIFY(near(json["residual_sd"].toDouble(), 1.0187876330E-01, 1e-10));
            const QJsonArray parameters = json["parameters"].toArray();
            QCOMPARE(parameters.size(), 2);
            QCOMPARE(parameters[0].toObject()["id"].toString(), QString("b1"));
            QVERIFY(near(parameters[0].toObject()["value"].toDouble(), 2.3894212918E+02, 1e-10));
            QVERIFY(near(parameters[0].toObject()["std_error"].toDouble(), 2.7070075241E+00, 1e-10));
            QVERIFY(near(parameters[1].toObject()["value"].toDouble(), 5.5015643181E-04, 1e-10));
            QVERIFY(near(parameters[1].toObject()["std_error"].toDouble(), 7.2668688436E-06, 1e-10));
            // t quantile 2.178812829667228 at 12 degrees of freedom (R 4.2: qt(0.975, 12)).
            QVERIFY(near(parameters[0].toObject()["interval"].toArray()[0].toDouble(),
                         238.94212918 - 2.178812829667228 * 2.7070075241, 1e-10));
        }
    }

    void printsATableWithUnits()
    {
        const Outcome outcome = cli({m_misra, "--formula", formula, "--start", "b1=500,b2=1e-4"});
        QVERIFY2(outcome.status == 0, outcome.err.constData());
        QVERIFY2(outcome.out.contains("238.94213"), outcome.out.constData());
        QVERIFY(outcome.out.contains("residual standard deviation [mL]"));
    }

    void takesAResponseThatIsAnExpression()
    {
        const QString file = write("decay.csv", "t;c\n0;8,0\n1;4,0\n2;2,0\n3;1,0\n");
        const Outcome outcome = cli({file, "--formula", "log(c) ~ a - k*t", "--start", "a=1,k=0.1", "--json"});
        QVERIFY2(outcome.status == 0, outcome.err.constData());
        QVERIFY(near(outcome.object()["parameters"].toArray()[1].toObject()["value"].toDouble(), std::log(2.0), 1e-13));
    }

    void keepsParametersWithinTheirBounds()
    {
        const Outcome outcome = cli({m_misra, "--formula", formula, "--start", "b1=150,b2=1e-4", "--upper", "b1=200",
                                     "--lower", "b2=0", "--json"});
        QVERIFY2(outcome.status == 0, outcome.err.constData());
        const QJsonObject first = outcome.object()["parameters"].toArray()[0].toObject();
        QCOMPARE(first["value"].toDouble(), 200.0);
        QVERIFY(first["at_bound"].toBool());
        QVERIFY(first["std_error"].isNull());
        QVERIFY(outcome.object()["message"].toString().contains("b1 at a bound"));
    }

    void givesTheSameFromManyStartsEachTime()
    {
        const QStringList arguments{m_misra,    "--formula", formula,  "--start", "b1=500,b2=1e-4",
                                    "--starts", "10",        "--seed", "7",       "--json"};
        const Outcome one = cli(arguments), two = cli(arguments);
        QCOMPARE(one.status, 0);
        QCOMPARE(one.out, two.out);
        QCOMPARE(one.object()["starts"].toInt(), 10);
    }

    void endsWithAFaultButPrintsWhereItDidNotConverge()
    {
        const Outcome outcome =
            cli({m_misra, "--formula", "volume ~ b1*b2*pressure", "--start", "b1=500,b2=1e-4", "--json"});
        QCOMPARE(outcome.status, 1);
        QVERIFY(!outcome.object()["converged"].toBool());
        QVERIFY(outcome.object()["parameters"].toArray()[0].toObject()["std_error"].isNull());
        QVERIFY2(outcome.err.contains("error: fit: The data cannot distinguish b1, b2"), outcome.err.constData());
    }

    void reportsEveryFaultWithItsPlace_data()
    {
        QTest::addColumn<QString>("formula");
        QTest::addColumn<QStringList>("more");
        QTest::addColumn<QString>("said");
        const auto row = [](const char* text, QStringList more, const char* said) {
            QTest::newRow(said) << QString(text) << more << QString(said);
        };
        row("volume ~ b1*presure", {"--start", "b1=1"}, "line 1, column 13, “presure” is neither a column");
        row("volume ~ b1*pressure^", {"--start", "b1=1"}, "line 1, column 22");
        row("volume ~ b1*exq(pressure)", {"--start", "b1=1"}, "did you mean “exp”?");
        row("volum ~ b1*pressure", {"--start", "b1=1"}, "did you mean “volume”?");
        row("volume = b1*pressure", {"--start", "b1=1"}, "no “~”");
        row("volume ~ b1*medium", {"--start", "b1=1"}, "misra1a.csv:2:4: The column “medium” contains text, “A”");
        row("volume ~ log(b1*pressure)", {"--start", "b1=-1"},
            "misra1a.csv:2: With the start values the model has no value");
        row("log(volume - 20) ~ b1*pressure", {"--start", "b1=1"},
            "misra1a.csv:2: The response log(volume - 20) has no value");
        row("volume ~ b1*pressure", {"--start", "b1=1", "--lower", "b3=1"}, "--lower: “b3” is not a");
        row("volume ~ b1*pressure", {"--start", "b1=1", "--lower", "b1=2"},
            "parameters/b1: The start value 1 of b1 is below its lower bound 2");
        row("volume ~ b1*pressure", {}, "“b1” is neither a column nor a parameter with a start value");
        row("volume ~ b1*pressure", {"--start", "b1=1,pressure=3"}, "parameters/pressure: “pressure” is a column");
    }
    void reportsEveryFaultWithItsPlace()
    {
        QFETCH(QString, formula);
        QFETCH(QStringList, more);
        QFETCH(QString, said);
        const Outcome outcome = cli(QStringList{m_misra, "--formula", formula} + more);
        QCOMPARE(outcome.status, 1);
        QVERIFY(outcome.out.isEmpty());
        QVERIFY2(outcome.err.contains(said.toUtf8()), outcome.err.constData());
    }

    void refusesWrongUsage()
    {
        QCOMPARE(cli({m_misra}).status, 2);
        QCOMPARE(cli({m_misra, "--formula", formula, "--starts", "0"}).status, 2);
        QCOMPARE(cli({m_misra, "--formula", formula, "--seed", "x"}).status, 2);
        const Outcome comma = cli({m_misra, "--formula", formula, "--start", "b1=1,5"});
        QCOMPARE(comma.status, 2);
        QVERIFY2(comma.err.contains("--start: “5” is not NAME=VALUE"), comma.err.constData());
        const Outcome twice = cli({m_misra, "--formula", formula, "--start", "b1=1", "--upper", "b1=2,b1=3"});
        QCOMPARE(twice.status, 2);
        QVERIFY2(twice.err.contains("--upper: “b1” is given twice"), twice.err.constData());
        const Outcome missing = cli({"nowhere.csv", "--formula", formula, "--start", "b1=1,b2=2"});
        QCOMPARE(missing.status, 1);
        QVERIFY(missing.err.contains("This file"));
    }

private:
    QString write(const char* name, const QByteArray& content) const
    {
        QFile file(m_folder.filePath(name));
        if (file.open(QIODevice::WriteOnly)) file.write(content);
        return file.fileName();
    }
    QTemporaryDir m_folder;
    QString m_misra;
};

TITER_TEST(TestDoeRegress)

} // namespace tst_doe_regress

#include "tst_doe_regress.moc"
