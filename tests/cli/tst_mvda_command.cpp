// titer-cli mvda, as scripts and people use it.
#include "tests/support/mvda_command.h"
#include "tests/support/test_program.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonObject>

#include <cmath>

namespace tst_mvda_command {

namespace {

using titer::support::contents;
using titer::support::mvda;
using titer::support::MvdaFolder;
using titer::support::Outcome;

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

// Twelve spectra of eight channels from `first` on, with scatter, behind a column that is no channel; the response is the height of one
// of two bands.
QByteArray spectra(int first = 400, const char* digits = "", bool isCut = false)
{
    QByteArray text = ",time";
    for (int j = 0; j < 8; ++j) text += "," + QByteArray::number(first + 10 * j) + digits;
    text += ",y [g/L]\n";
    for (int i = 0; i < 12; ++i) {
        const double height = 1.0 + (5 * i) % 12, size = 1.0 + 0.1 * ((7 * i) % 5);
        text += "s" + QByteArray::number(i) + "," + QByteArray::number(i);
        for (int j = 0; j < 8; ++j) {
            const double at =
                size * (height * std::exp(-0.5 * (j - 2) * (j - 2)) + 9.0 * std::exp(-0.5 * (j - 5) * (j - 5))) +
                0.3 * i + 0.01 * ((11 * i + 5 * j) % 7);
            text += "," + QByteArray::number(isCut && i == 3 ? std::min(at, 3.0) : at, 'g', 17);
        }
        text += "," + QByteArray::number(height, 'g', 17) + "\n";
    }
    return text;
}

} // namespace

class TestMvdaCommand : public QObject, MvdaFolder {
    Q_OBJECT

private slots:
    void initTestCase() { m_table = write("rows.csv", rows()); }

    void modelsATable()
    {
        const Outcome outcome = mvda({"pca", m_table, "--components", "2", "--json"});
        QVERIFY2(outcome.status == 0, outcome.err);
        const QJsonObject json = outcome.object();
        QCOMPARE(json["format"].toString(), QString("titer.mvda/1"));
        QCOMPARE(json["x"].toArray().size(), 4); // a, b, c and y; names of rows and of batches are no numbers
        QCOMPARE(json["scores"].toArray().size(), 2);
        QCOMPARE(json["scores"].toArray()[0].toArray().size(), 12);
        QCOMPARE(json["limits"]["t2_95"]["family"].toString(), QString("beta"));
        QVERIFY(json["r2x"].toArray()[1].toDouble() > json["r2x"].toArray()[0].toDouble());
        QCOMPARE(json["q2"].toArray().size(), 2);
        const Outcome words = mvda({"pca", m_table, "--x", "a,b,c", "--components", "2"});
        QVERIFY2(words.status == 0, words.err);
        QVERIFY2(words.out.contains("rows beyond 99 % of SPE (Box)"), words.out);
    }

    // Figures and correlations themselves: studies description.
    void describesColumnsBeforeAnyModel()
    {
        const QString table =
            write("described.csv", ",a [g/L],batch,b,k\nr1,1,B1,2,7\nr2,2,B1,4,7\nr3,4,B2,,7\nr4,9,B2,3,7\n");
        const Outcome outcome = mvda({"describe", table, "--json"});
        QVERIFY2(outcome.status == 0, outcome.err);
        const QJsonObject json = outcome.object();
        QCOMPARE(json["format"].toString(), QString("titer.description/1"));
        QCOMPARE(json["rows"].toInt(), 4);
        const QJsonArray columns = json["columns"].toArray();
        QCOMPARE(columns.size(), 3); // names of rows and of batches are no numbers
        QCOMPARE(columns[0]["unit"].toString(), QString("g/L"));
        QCOMPARE(columns[0]["median"].toDouble(), 3.0);
        QCOMPARE(columns[0]["upper_quartile"].toDouble(), 5.25);
        QCOMPARE(columns[0]["histogram"]["rule"].toString(), QString("freedman-diaconis"));
        QCOMPARE(columns[1]["missing"].toInt(), 1);
        QCOMPARE(columns[2]["deviation"].toDouble(-1.0), 0.0);
        const QJsonObject pairs = json["correlations"].toObject();
        QCOMPARE(pairs["rows"][0][1].toInt(), 3);
        QCOMPARE(pairs["spearman"][1][0].toDouble(), 0.5);
        QVERIFY(pairs["pearson"][0][2].isNull()); // of a constant column
        const Outcome words = mvda({"describe", table, "--columns", "k,a"});
        QVERIFY2(words.status == 0, words.err);
        QVERIFY2(words.out.contains("a [g/L]") && words.out.contains("freedman-diaconis"), words.out);
        QVERIFY2(words.out.contains("n/a") && !words.out.contains("batch"), words.out);
        const Outcome refused = mvda({"describe", table, "--columns", "batch"});
        QCOMPARE(refused.status, 1);
        QVERIFY2(refused.err.contains("Column “batch” holds text, first “B1” in line 2."), refused.err);
    }

    void predictsInTheUnitsOfTheTable()
    {
        const QString model = path("model.mvda.json");
        const Outcome made = mvda({"pls", m_table, "--x", "a,b,c", "--y", "y", "--components", "3", "--cv",
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
            const Outcome said = mvda({"predict", model, table, "--json"});
            QVERIFY2(said.status == 0, said.err);
            const QJsonArray predicted = said.object()["predicted"].toObject()["y"].toArray();
            QCOMPARE(predicted.size(), 12);
            QVERIFY(std::abs(predicted[7].toDouble() - (3.0 * 2.7 + 4.0 * 1.0)) < 1e-9);
            QCOMPARE(said.object()["rows"].toArray()[7].toString(), QString("r7"));
        }
        // A response of another dimension is not compared, and a notice says so.
        const Outcome uncompared =
            mvda({"predict", model, write("h.csv", rows().replace("y [mg]", "y [h]")), "--json"});
        QCOMPARE(uncompared.status, 0);
        QVERIFY(!uncompared.object().contains("rmsep"));
        QVERIFY2(uncompared.err.contains("Column “y” is in h, and the model was made of mg."), uncompared.err);
        const Outcome refused = mvda({"predict", model, wrong});
        QCOMPARE(refused.status, 1);
        QVERIFY2(refused.err.contains("Column “a” is in h, and the model was made of g/L."), refused.err);
    }

    void warnsOfRowsThatAreUnlikeTheModels()
    {
        const QString model = path("two.mvda.json");
        QCOMPARE(mvda({"pca", m_table, "--x", "a,b,c", "--components", "2", "--cv", "none", "-o", model, "--replace"})
                     .status,
                 0);
        const QString far = write("far.csv", ",a [g/L],b,c\nx,100,201,50\ny,2,-90,5\n");
        const Outcome said = mvda({"predict", model, far});
        QCOMPARE(said.status, 0);
        QVERIFY2(said.err.contains("extrapolated"), said.err);
        QVERIFY2(said.err.contains("unlike those of the model"), said.err);
    }

    void leavesOutWholeBatchesWhereTheyAreNamed()
    {
        const Outcome said =
            mvda({"pls", m_table, "--y", "y", "--x", "a,b,c", "--components", "2", "--batch", "batch", "--json"});
        QVERIFY2(said.status == 0, said.err);
        QCOMPARE(said.object()["cv"].toString(), QString("batch:batch"));
        QVERIFY2(QString::fromUtf8(said.err).contains("leaves out whole batches, those of “batch”"), said.err);
        const Outcome other =
            mvda({"pls", m_table, "--y", "y", "--components", "1", "--batch", "c", "--cv", "venetian:4", "--json"});
        QVERIFY2(other.status == 0, other.err);
        QCOMPARE(other.object()["cv"].toString(), QString("venetian:4"));
        QCOMPARE(other.object()["x"].toArray().size(), 2); // a and b: what names batches describes no row
        QVERIFY2(!other.err.contains("whole batches"), other.err);
    }

    void drawsResponsesAnew()
    {
        const Outcome said =
            mvda({"pls", m_table, "--x", "a,c", "--y", "y", "--components", "2", "--permutations", "19:4", "--json"});
        QVERIFY2(said.status == 0, said.err);
        const QJsonObject test = said.object()["permutations"].toObject();
        QCOMPARE(test["q2s"].toArray().size(), 19);
        QCOMPARE(test["seed"].toInt(), 4);
        QCOMPARE(test["p"].toDouble(), 1.0 / 20.0);
        const Outcome words =
            mvda({"pls", m_table, "--x", "a,c", "--y", "y", "--components", "2", "--permutations", "19:4"});
        QVERIFY2(words.out.contains("permutations of the responses") && words.out.contains("p 0.05"), words.out);
    }

    void preprocessesSpectra()
    {
        const QString table = write("spectra.csv", spectra()), model = path("spectra.mvda.json");
        const QStringList make{"pls", "--y",    "y",  "--scale", "centre",   "--components",
                               "3",   "--json", "-o", model,     "--replace"};
        const auto made = [&](const QString& file, const QString& chain) {
            QStringList arguments = make;
            arguments.insert(1, file);
            return mvda(arguments << "--prep" << chain);
        };
        const Outcome outcome = made(table, "range 400..470; snv; savgol 3 1");
        QVERIFY2(outcome.status == 0, outcome.err);
        const QJsonObject json = outcome.object();
        QCOMPARE(json["preprocessing"]["text"].toString(), QString("range 400..470; snv; savgol 3 1"));
        QCOMPARE(json["x"].toArray().size(), 8);
        QCOMPARE(json["coefficients_of"].toString(), QString("preprocessed"));
        QVERIFY(json["q2"].toArray().last().toDouble() > 0.9);
        // The same channels written otherwise, and others.
        const Outcome said = mvda({"predict", model, write("digits.csv", spectra(400, ".0")), "--json"});
        QVERIFY2(said.status == 0, said.err);
        QCOMPARE(said.object()["scores"].toArray(),
                 mvda({"predict", model, table, "--json"}).object()["scores"].toArray());
        const Outcome apart = mvda({"predict", model, write("apart.csv", spectra(405))});
        QCOMPARE(apart.status, 1);
        QVERIFY2(apart.err.contains("of the 8 channels of the model, 400 to 470, 8 are not in the table"), apart.err);
        // What spectra tell of themselves.
        const Outcome saturated = mvda({"predict", model, write("cut.csv", spectra(400, "", true))});
        QVERIFY2(saturated.err.contains("flat top, as a saturated detector gives: s3"), saturated.err);
        const Outcome mixed = made(table, "snv");
        QCOMPARE(mixed.status, 1);
        QVERIFY2(QString::fromUtf8(mixed.err).contains("“time” is no channel of a spectrum"), mixed.err);
        const Outcome wrong = made(table, "range 400..470; savgol 4 2");
        QCOMPARE(wrong.status, 2);
        QVERIFY2(QString::fromUtf8(wrong.err).contains("--prep: Step 2, “savgol 4 2”: the window must be odd"),
                 wrong.err);
        const QString flat =
            write("flat.csv", ",400,410,420,430,440,450,460,470\na,1,2,3,4,5,4,3,2\nb,1,1,1,1,1,1,1,1\n");
        const Outcome refused = mvda({"predict", model, flat});
        QCOMPARE(refused.status, 1);
        QVERIFY2(refused.err.contains("The spectrum is the same in every channel"), refused.err);
    }

    // As of the rows of a table, at the times that the files tell; what cannot be predicted from stays a row.
    void predictsFromAFolderOfSpectra()
    {
        const QString table = write("timed.csv", spectra()), model = path("live.mvda.json"), folder = path("raman");
        QCOMPARE(mvda({"pls", table, "--y", "y", "--scale", "centre", "--components", "3", "--prep",
                       "range 400..470; snv", "-o", model})
                     .status,
                 0);
        const QJsonObject ofTable = mvda({"predict", model, table, "--json"}).object();
        const QJsonArray expected = ofTable["predicted"]["y"].toArray();
        QVERIFY(QDir().mkpath(folder));
        const QList<QByteArray> lines = spectra().split('\n');
        const auto drop = [&](const char* name, int row, const char* time, int first) {
            QByteArray text = QByteArray("##TITLE=") + name + "\n##JCAMP-DX=5.00\n##LONGDATE=" + time +
                              "\n##XUNITS=1/CM\n##XYPOINTS=(XY..XY)\n";
            for (int j = 0; j < 8; ++j)
                text += QByteArray::number(first + 10 * j) + ", " + lines[row + 1].split(',')[j + 2] + "\n";
            write(qPrintable("raman/" + QString(name) + ".jdx"), text + "##END=\n");
        };
        drop("a", 2, "2026/03/04 10:00:00", 400);
        drop("b", 3, "2026/03/04 09:30:00 +0000", 400);
        drop("c", 4, "2026/03/04 11:00:00", 405);
        const Outcome said = mvda({"predict", model, folder, "--zone", "+01:00"});
        QVERIFY2(said.status == 0, said.err);
        const QList<QByteArray> printed = QByteArray(said.out).trimmed().split('\n');
        QCOMPARE(printed.size(), 4);
        QCOMPARE(printed[0], QByteArray("time,y [g/L],y.status,y.error [g/L],y.error.status,live.t2,live.t2.status,"
                                        "live.spe,live.spe.status"));
        QCOMPARE(printed[1].split(',')[0], QByteArray("2026-03-04T09:00:00Z"));
        QVERIFY(std::abs(printed[1].split(',')[1].toDouble() - expected[2].toDouble()) < 1e-9);
        QCOMPARE(printed[2].split(',')[0], QByteArray("2026-03-04T09:30:00Z"));
        QVERIFY(std::abs(printed[2].split(',')[1].toDouble() - expected[3].toDouble()) < 1e-9);
        QVERIFY(printed[3].startsWith("2026-03-04T10:00:00Z,,BadConfigurationError,"));
        QVERIFY2(said.err.contains("c.jdx") && said.err.contains("is of another axis"), said.err);
        // The same in a file, with the answer for a script beside it; of a table the same words of quality.
        const QString recording = path("recording.csv");
        const QJsonObject json =
            mvda({"predict", model, folder, "--zone", "+01:00", "-o", recording, "--json"}).object();
        QCOMPARE(contents(recording), said.out);
        const QList<QByteArray> rows = mvda({"predict", model, table, "-o", "-"}).out.trimmed().split('\n');
        QVERIFY2(rows[0].endsWith(",y.predicted [g/L],T2,SPE,y.predicted.error [g/L],y.predicted.status"), rows[0]);
        QVERIFY2(rows[3].endsWith("," + printed[1].split(',')[2]), rows[3]);
        const QList<QByteArray> cells = rows[3].split(',');
        QVERIFY(std::abs(cells[cells.size() - 2].toDouble() - printed[1].split(',')[3].toDouble()) < 1e-7);
        QCOMPARE(json["rows"].toArray(), (QJsonArray{"a", "b", "c"}));
        QCOMPARE(json["tags"].toArray()[0].toObject()["status"].toArray()[2].toString(),
                 QString("BadConfigurationError"));
        QCOMPARE(mvda({"predict", model, table, "--zone", "UTC"}).status, 2);
    }

    // The table that a calibration is made of: a row for each sample that has a spectrum, and all others named.
    void spectraStandBesideLaboratoryValues()
    {
        const QString raman = write("raman.csv", "# columns: Raman shift [1/cm]; cells: intensity [counts]\n"
                                                 ",time,400,410,420,430,440\ns1,2026-03-01 09:28,1,2,3,2,1\n"
                                                 "s2,2026-03-01 09:33,1,2,5,2,1\ns3,2026-03-01 10:31,1,4,7,6,4\n"
                                                 "s4,2026-03-01 12:00,1,2,5,2,1\n"),
                      lab = write("lab.csv", "lot,time,glucose [g/L]\nA,2026-03-01T08:31:00Z,5\n"
                                             "A,2026-03-01T09:40:00Z,4.5\nA,2026-03-01T09:30:00Z,4\n");
        const auto match = [&](const QStringList& more) {
            return titer::support::runCommandLine(QStringList{"spectra", "match", raman, lab} + more);
        };
        const QStringList ten{"--tolerance", "10min", "--zone", "Europe/Berlin"};
        const Outcome made = match(ten + QStringList{"--batch", "lot", "--rule", "mean", "-o", "-"});
        QVERIFY2(made.status == 0, made.err);
        QCOMPARE(made.out, QByteArray("# columns: Raman shift [1/cm]; cells: intensity [counts]\n"
                                      ",time,lot,glucose [g/L],400,410,420,430,440\n"
                                      "s1 +1,2026-03-01 09:28,A,5,1,2,4,2,1\n"
                                      "s3,2026-03-01 10:31,A,4,1,4,7,6,4\n"));
        QVERIFY2(made.err.contains("1 of 3 samples have no spectrum of their own within 10 min: 2026-03-01T09:40:00Z"),
                 made.err);
        QVERIFY2(made.err.contains("1 of 4 spectra belong to no sample and are left out: s4."), made.err);
        const QJsonObject json = match(ten + QStringList{"--json"}).object();
        QCOMPARE(json["left"].toArray(), (QJsonArray{"s1", "s4"}));
        const QJsonObject taken = json["samples"].toArray().at(2).toObject();
        QCOMPARE(taken["spectra"].toArray().size(), 0);
        QCOMPARE(taken["apart"].toDouble(), -540.0);
        QVERIFY(taken["why"].toString().contains("s3, is nearer to the sample of 2026-03-01T09:30:00Z"));
        QCOMPARE(match({}).status, 2);
        const Outcome apart = match({"--tolerance", "10min", "--zone", "-05:00"}); // six hours beside it
        QCOMPARE(apart.status, 1);
        QVERIFY2(apart.err.contains("the nearest is 4.8 h away. Check the time zone"), apart.err);
    }

    void tellsWhatEachColumnAdds()
    {
        const QString model = path("added.mvda.json");
        QCOMPARE(
            mvda({"pls", m_table, "--x", "a,b,c", "--y", "y", "--components", "2", "-o", model, "--replace"}).status,
            0);
        const Outcome said = mvda({"predict", model, m_table, "--contributions", "r9,r2", "--json"});
        QVERIFY2(said.status == 0, said.err);
        const QJsonObject json = said.object(), row = json["contributions"]["rows"].toObject()["r9"].toObject();
        double t2 = 0.0, spe = 0.0;
        for (const QJsonValue& each : row["t2"].toArray()) t2 += each.toDouble();
        for (const QJsonValue& each : row["spe"].toArray()) spe += std::abs(each.toDouble());
        QVERIFY(std::abs(t2 - json["t2"].toArray()[9].toDouble()) < 1e-10 * t2);
        QVERIFY(std::abs(spe - json["spe"].toArray()[9].toDouble()) < 1e-10 * spe);
        QCOMPARE(json["contributions"]["columns"].toArray().size(), 3);
        QCOMPARE(row["predicted"]["y"].toArray().size(), 3);
        const Outcome words = mvda({"predict", model, m_table, "--contributions", "r9"});
        QVERIFY2(words.out.contains("contributions to row r9, the largest first"), words.out);
        const Outcome none = mvda({"predict", model, m_table, "--contributions", "r99"});
        QCOMPARE(none.status, 1);
        QVERIFY2(QString::fromUtf8(none.err).contains("There is no row “r99”; did you mean"), none.err);
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
        row("another name", {"pls", "--y", "quality"}, 1,
            "no column “quality”; its columns are: row, a, b, c, batch, y.");
        row("text", {"pca", "--x", "a,batch"}, 1, "Column “batch” holds text, first “");
        row("twice", {"pls", "--x", "a,y", "--y", "y"}, 2, "is named in --x and in --y");
        row("a scale", {"pca", "--scale", "pareto"}, 2, "--scale is uv, centre or none");
        row("too many", {"pca", "--components", "9"}, 1, "have at most 4");
        row("folds", {"pca", "--cv", "venetian:40"}, 1, "12 rows and 40 folds");
        row("no rule", {"pca", "--cv", "often"}, 1, "is no way to cross-validate");
        row("no batches", {"pca", "--cv", "batch:lot"}, 1, "There is no column “lot”");
        row("no batch", {"pca", "--batch", "lot"}, 1, "There is no column “lot”");
        row("a step", {"pca", "--prep", "snw"}, 2, "did you mean “snv”?");
        row("permutations", {"pls", "--y", "y", "--permutations", "few"}, 2, "--permutations is N or N:SEED");
        row("two responses", {"opls", "--y", "y,c"}, 1, "OPLS has one response");
    }

    void saysWhatIsWrong()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, status);
        QFETCH(QString, words);
        arguments.insert(1, m_table);
        const Outcome outcome = mvda(arguments);
        QVERIFY2(outcome.status == status, outcome.err);
        QVERIFY2(QString::fromUtf8(outcome.err).contains(words), outcome.err);
    }

    void refusesAFileThatIsNoModel()
    {
        const Outcome outcome = mvda({"predict", m_table, m_table});
        QCOMPARE(outcome.status, 1);
        QVERIFY(!outcome.err.isEmpty());
    }

private:
    QString m_table;
};

TITER_TEST(TestMvdaCommand)

} // namespace tst_mvda_command

#include "tst_mvda_command.moc"
