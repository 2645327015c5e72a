// titer-cli doe predict against R's predict.lm, and as scripts use it.
#include "tests/support/command_line.h"
#include "tests/support/test_program.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

namespace tst_doe_predict {

namespace {

using titer::support::Outcome;

const QByteArray runs = "temperature [°C],pH,titre [g/L]\n33,6.8,3.1\n37,6.8,3.6\n33,7.2,3.0\n37,7.2,4.1\n35,7.0,4.3\n"
                        "35,7.0,4.4\n33,7.0,3.6\n37,7.0,4.2\n35,6.8,3.9\n35,7.2,4.2\n";
const QStringList factors{"--factor", "temperature=33:37", "--factor", "pH=6.8:7.2"};

void near(double value, double expected)
{
    QVERIFY2(std::abs(value - expected) < 1e-7 * std::max(1.0, std::abs(expected)), QByteArray::number(value, 'g', 12));
}

} // namespace

class DoePredict : public QObject {
    Q_OBJECT

private slots:
    void agreesWithR();
    void predictsTheRowsOfATable();
    void reportsWhereItHasNotBeen();
    void refusesWhatReportsNothing_data();
    void refusesWhatReportsNothing();

private:
    QString write(const char* name, const QByteArray& content) const
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly)) qFatal("cannot write");
        file.write(content);
        return file.fileName();
    }
    Outcome predict(const QStringList& more) const
    {
        return titer::support::runCommandLine(QStringList{"doe", "predict", write("runs.csv", runs)} + more);
    }

    QTemporaryDir m_folder;
};

// predict(lm(y ~ polym(t, p, degree = 2, raw = TRUE)), interval = ...) in R 4.2; tolerance by its integrate() and uniroot().
void DoePredict::agreesWithR()
{
    const Outcome outcome = predict(QStringList{"--response", "titre", "--model", "quadratic", "--at", "temperature=36",
                                                "--at", "pH=7.1", "--json"} +
                                    factors);
    QVERIFY2(outcome.status == 0, outcome.err);
    const QJsonObject json = outcome.object();
    QCOMPARE(json["format"].toString(), "titer.doe_predict/1");
    const QJsonObject at = json["points"].toArray()[0].toObject();
    QCOMPARE(at["settings"].toObject()["temperature"].toDouble(), 36.0);
    const QJsonObject titre = at["predictions"].toArray()[0].toObject();
    QCOMPARE(titre["unit"].toString(), "g/L");
    near(titre["mean"].toDouble(), 4.44166666667);
    near(titre["mean_low"].toDouble(), 4.30361260711);
    near(titre["mean_high"].toDouble(), 4.57972072623);
    near(titre["run_low"].toDouble(), 4.1491057462);
    near(titre["run_high"].toDouble(), 4.73422758713);
    near(titre["tolerance_high"].toDouble(), 5.070052683379);
    near(titre["leverage"].toDouble(), 0.286458333333);
    QVERIFY(!at["outside"].toBool() && !titre["beyond"].toBool());
}

void DoePredict::predictsTheRowsOfATable()
{
    const QString points = write("points.csv", "id,note,temperature [K],pH\nX1,warm,309.15,7.1\n,,308.15,7.0\n");
    const QString out = m_folder.filePath("out.csv");
    const QStringList asked =
        QStringList{points, "--response", "titre", "--model", "quadratic", "--share", "0.9"} + factors;
    const Outcome text = predict(asked + QStringList{"-o", out});
    QVERIFY2(text.status == 0, text.err);
    QVERIFY2(text.out.contains("90 % of runs from") && text.out.contains("X1") && text.out.contains("line 3"),
             text.out);
    QFile file(out);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = file.readAll().trimmed().split('\n');
    QCOMPARE(lines.size(), 3);
    QVERIFY2(lines[0].startsWith("id,temperature [°C],pH,titre [g/L],titre.mean_low [g/L]"), lines[0]);
    const QList<QByteArray> cells = lines[1].split(',');
    near(cells[1].toDouble(), 36.0); // from kelvin
    near(cells[3].toDouble(), 4.44166666667);
    // A factor held for all rows.
    const Outcome held = predict(asked + QStringList{"--at", "pH=7.1", "--json"});
    QVERIFY2(held.status == 0, held.err);
    for (const QJsonValue& point : held.object()["points"].toArray()) near(point["settings"]["pH"].toDouble(), 7.1);
}

void DoePredict::reportsWhereItHasNotBeen()
{
    const QString points = write("far.csv", "temperature,pH\n39,7\n37,7.2\n35,7\n");
    const Outcome outcome = predict(QStringList{points, "--response", "titre", "--model", "quadratic", "--constraint",
                                                "temperature <= 36.5", "--json"} +
                                    factors);
    QVERIFY2(outcome.status == 0, outcome.err);
    const QJsonArray found = outcome.object()["points"].toArray();
    QVERIFY(found[0]["outside"].toBool() && found[0]["predictions"][0]["beyond"].toBool());
    QVERIFY(found[1]["outside"].toBool() && !found[1]["predictions"][0]["beyond"].toBool());
    QVERIFY(!found[2]["outside"].toBool());
}

void DoePredict::refusesWhatReportsNothing_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("words");
    const QString few = write("few.csv", "pH\n7\n"), wrong = write("wrong.csv", "temperature [g/L],pH\n35,7\n");
    QTest::newRow("no response") << QStringList{"--at", "pH=7"} << QByteArray("--response is missing");
    QTest::newRow("no setting") << QStringList{"--response", "titre"} << QByteArray("no setting is named");
    QTest::newRow("no such response") << QStringList{"--response", "yield", "--at", "pH=7"}
                                      << QByteArray("There is no column");
    QTest::newRow("no column of a factor")
        << QStringList{few, "--response", "titre"} << QByteArray("hold the factor with --at");
    QTest::newRow("another kind of unit") << QStringList{wrong, "--response", "titre"} + factors
                                          << QByteArray("is not a setting of “temperature”, which is in");
    QTest::newRow("a share of all") << QStringList{"--response", "titre", "--at", "pH=7", "--share", "1"}
                                    << QByteArray("--share");
}

void DoePredict::refusesWhatReportsNothing()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, words);
    const Outcome outcome = predict(arguments);
    QVERIFY(outcome.status != 0);
    QVERIFY2(outcome.err.contains(words), outcome.err);
}

TITER_TEST(DoePredict)

} // namespace tst_doe_predict

#include "tst_doe_predict.moc"
