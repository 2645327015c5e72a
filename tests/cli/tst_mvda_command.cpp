// titer-cli mvda, as scripts and people use it.
#include "tests/support/command_line.h"
#include "tests/support/test_program.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>

#include <cmath>

namespace tst_mvda_command {

namespace {

using titer::support::Outcome;

Outcome cli(const QStringList& arguments)
{
    return titer::support::runCommandLine(QStringList{"mvda"} + arguments);
}

// Twelve rows in two batches of each kind: b = 2 a + 1, the response 3 a + 4 of c beside it, and one odd row.
QByteArray rows(const char* unit = "g/L", double factor = 1.0)
{
    QByteArray text = QByteArray(",a [") + unit + "],b,c,batch,y [mg]\n";
    for (int i = 0; i < 12; ++i) {
        const double a = i % 5 + 0.1 * i, c = (7 * i) % 12, b = 2.0 * a + 1.0 + (i == 9 ? 6.0 : 0.0);
        text += QStringLiteral("r%1,%2,%3,%4,B%5,%6\n")
                    .arg(i)
                    .arg(a * factor, 0, 'g', 17)
                    .arg(b, 0, 'g', 17)
                    .arg(c, 0, 'g', 17)
                    .arg(i / 4)
                    .arg(3.0 * a + 4.0 * c, 0, 'g', 17)
                    .toUtf8();
    }
    return text;
}

} // namespace

class TestMvdaCommand : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { m_table = write("rows.csv", rows()); }

    void modelsATable()
    {
        const Outcome outcome = cli({"pca", m_table, "--components", "2", "--json"});
        QVERIFY2(outcome.status == 0, outcome.err);
        const QJsonObject json = outcome.object();
        QCOMPARE(json["format"].toString(), QString("titer.mvda/1"));
        QCOMPARE(json["x"].toArray().size(), 4); // a, b, c and y; names of rows and of batches are no numbers
        QCOMPARE(json["scores"].toArray().size(), 2);
        QCOMPARE(json["scores"].toArray()[0].toArray().size(), 12);
        QCOMPARE(json["limits"]["t2_95"]["family"].toString(), QString("beta"));
        QVERIFY(json["r2x"].toArray()[1].toDouble() > json["r2x"].toArray()[0].toDouble());
        QCOMPARE(json["q2"].toArray().size(), 2);
        const Outcome words = cli({"pca", m_table, "--x", "a,b,c", "--components", "2"});
        QVERIFY2(words.status == 0, words.err);
        QVERIFY2(words.out.contains("rows beyond 99 % of SPE (Box)"), words.out);
    }

    void predictsInTheUnitsOfTheTable()
    {
        const QString model = m_folder.filePath("model.mvda.json");
        const Outcome made = cli({"pls", m_table, "--x", "a,b,c", "--y", "y", "--components", "3", "--cv",
                                  "batch:batch", "-o", model, "--replace", "--json"});
        QVERIFY2(made.status == 0, made.err);
        const QJsonObject coefficients = made.object()["coefficients"].toObject()["y"].toObject();
        QVERIFY(std::abs(coefficients["a"].toDouble() - 3.0) < 1e-9);
        QVERIFY(std::abs(coefficients["c"].toDouble() - 4.0) < 1e-9);
        QVERIFY(std::abs(coefficients["intercept"].toDouble()) < 1e-9);
        QCOMPARE(made.object()["rmsecv"].toObject()["y"].toArray().size(), 4);
        // The same values in another unit.
        const QString other = write("other.csv", rows("mg/mL")), wrong = write("wrong.csv", rows("h")),
                      milli = write("milli.csv", rows("mg/L", 1000.0));
        for (const QString& table : {m_table, other, milli}) {
            const Outcome said = cli({"predict", model, table, "--json"});
            QVERIFY2(said.status == 0, said.err);
            const QJsonArray predicted = said.object()["predicted"].toObject()["y"].toArray();
            QCOMPARE(predicted.size(), 12);
            QVERIFY(std::abs(predicted[7].toDouble() - (3.0 * 2.7 + 4.0 * 1.0)) < 1e-9);
            QCOMPARE(said.object()["rows"].toArray()[7].toString(), QString("r7"));
        }
        const Outcome refused = cli({"predict", model, wrong});
        QCOMPARE(refused.status, 1);
        QVERIFY2(refused.err.contains("Column “a” is in h, and the model was made of g/L."), refused.err);
    }

    void warnsOfRowsThatAreUnlikeTheModels()
    {
        const QString model = m_folder.filePath("two.mvda.json");
        QCOMPARE(
            cli({"pca", m_table, "--x", "a,b,c", "--components", "2", "--cv", "none", "-o", model, "--replace"}).status,
            0);
        const QString far = write("far.csv", ",a [g/L],b,c\nx,100,201,50\ny,2,-90,5\n");
        const Outcome said = cli({"predict", model, far});
        QCOMPARE(said.status, 0);
        QVERIFY2(said.err.contains("extrapolated"), said.err);
        QVERIFY2(said.err.contains("unlike those of the model"), said.err);
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("words");
        const auto row = [](const char* name, const QStringList& arguments, int status, const char* words) {
            QTest::newRow(name) << arguments << status << QString::fromUtf8(words);
        };
        row("no response", {"pls"}, 2, "--y is missing");
        row("a slip", {"pls", "--y", "Y"}, 1, "did you mean “y”?");
        row("text", {"pca", "--x", "a,batch"}, 1, "Column “batch” holds text");
        row("twice", {"pls", "--x", "a,y", "--y", "y"}, 2, "is named in --x and in --y");
        row("a scale", {"pca", "--scale", "pareto"}, 2, "--scale is uv, centre or none");
        row("too many", {"pca", "--components", "9"}, 1, "have at most 4");
        row("folds", {"pca", "--cv", "venetian:40"}, 1, "12 rows and 40 folds");
        row("no rule", {"pca", "--cv", "often"}, 1, "is no way to cross-validate");
        row("no batches", {"pca", "--cv", "batch:lot"}, 1, "There is no column “lot”");
        row("two responses", {"opls", "--y", "y,c"}, 1, "OPLS has one response");
    }

    void saysWhatIsWrong()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, status);
        QFETCH(QString, words);
        arguments.insert(1, m_table);
        const Outcome outcome = cli(arguments);
        QVERIFY2(outcome.status == status, outcome.err);
        QVERIFY2(QString::fromUtf8(outcome.err).contains(words), outcome.err);
    }

    void refusesAFileThatIsNoModel()
    {
        const Outcome outcome = cli({"predict", m_table, m_table});
        QCOMPARE(outcome.status, 1);
        QVERIFY(!outcome.err.isEmpty());
    }

private:
    QString write(const char* name, const QByteArray& text)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size()) qFatal("no %s", name);
        return file.fileName();
    }

    QTemporaryDir m_folder;
    QString m_table;
};

TITER_TEST(TestMvdaCommand)

} // namespace tst_mvda_command

#include "tst_mvda_command.moc"
