// titer-cli mvda drift and transfer, as scripts and people use them.
#include "tests/support/mvda_command.h"
#include "tests/support/test_program.h"

#include <QJsonArray>
#include <QJsonObject>

#include <cmath>

namespace tst_mvda_upkeep_command {

namespace {

using titer::support::contents;
using titer::support::mvda;
using titer::support::MvdaFolder;
using titer::support::Outcome;

// Within half a unit about 0, as a seed draws it.
double noise(int seed, int row, int channel)
{
    quint32 drawn = quint32(seed * 7919 + row * 104729 + channel * 1299709 + 1);
    for (int i = 0; i < 3; ++i) drawn = (drawn ^ (drawn >> 15)) * 2246822519u;
    return double(drawn >> 8) / double(1 << 24) - 0.5;
}

// Spectra of twenty samples, with a band of the response and two of others; an instrument sees channel j at stretch j + shift.
QByteArray spectra(double stretch, double shift, double gain, int seed = 0, int rows = 20, bool isNamed = true,
                   int first = 400)
{
    constexpr int channels = 24;
    QByteArray text = isNamed ? "" : "sample";
    for (int j = 0; j < channels; ++j) text += "," + QByteArray::number(first + 5 * j);
    text += ",y [g/L]\n";
    for (int i = 0; i < rows; ++i) {
        const double a = 1.0 + (7 * i) % 20, b = 2.0 + (3 * i) % 11, c = 1.0 + (5 * i) % 7;
        text += isNamed ? "s" + QByteArray::number(i) : QByteArray::number(i);
        for (int j = 0; j < channels; ++j) {
            const double at = stretch * j + shift;
            const auto band = [&](double place) { return std::exp(-0.5 * (at - place) * (at - place) / 9.0); };
            text +=
                "," + QByteArray::number(
                          gain * (a * band(8.0) + b * band(13.0) + c * band(17.0) + 0.1 * noise(seed, i, j)), 'g', 17);
        }
        text += "," + QByteArray::number(a + 0.1 * noise(9, i, 0), 'g', 17) + "\n";
    }
    return text;
}

} // namespace

class TestMvdaUpkeepCommand : public QObject, MvdaFolder {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_master = write("master.csv", spectra(1.0, 0.0, 1.0));
        m_slave = write("slave.csv", spectra(1.01, 0.4, 0.9, 1));
        m_model = path("model.mvda.json");
        const Outcome made =
            mvda({"pls", m_master, "--y", "y", "--scale", "centre", "--components", "3", "-o", m_model});
        QVERIFY2(made.status == 0, made.err);
    }

    void tellsWhetherAModelFits()
    {
        const Outcome fits = mvda({"drift", m_model, m_master, "--json"});
        QVERIFY2(fits.status == 0, fits.err);
        QCOMPARE(fits.object()["verdict"].toString(), QString("fit"));
        QCOMPARE(fits.object()["responses"].toObject()["y"].toObject()["rows"].toInt(), 20);
        QCOMPARE(fits.object()["limits"].toArray().size(), 4);
        const Outcome other = mvda({"drift", m_model, m_slave, "--y", "y"});
        QVERIFY2(other.status == 0, other.err);
        QVERIFY2(other.out.startsWith("not to be used\n"), other.out);
        QVERIFY(other.out.contains("times the model's own error") && other.out.contains("moving average (EWMA)"));
    }

    // Of the own instrument nothing is said.
    void predictionsOfAnotherInstrumentAreToldAsSuch()
    {
        const Outcome own = mvda({"predict", m_model, m_master}), other = mvda({"predict", m_model, m_slave});
        QVERIFY2(own.status == 0 && !own.err.contains("another instrument"), own.err);
        QVERIFY2(other.status == 0 && other.err.contains("of 20 rows are unlike those of the model") &&
                     other.err.contains("another instrument"),
                 other.err);
    }

    void transfersByTheSpectra()
    {
        const QString moved = path("moved.mvda.json");
        const Outcome made = mvda({"transfer", m_model, m_master, m_slave, "--by", "pds", "-o", moved, "--json"});
        QVERIFY2(made.status == 0, made.err);
        const QJsonObject response = made.object()["responses"].toObject()["y"].toObject();
        QVERIFY(response["left_out"].toDouble() < 0.1 * response["before"].toDouble());
        const QJsonObject fits =
            mvda({"drift", moved, m_slave, "--json"}).object()["responses"].toObject()["y"].toObject();
        QVERIFY(fits["rmsep"].toDouble() < 2.0 * fits["model_error"].toDouble());
        const Outcome card = mvda({"card", moved});
        QVERIFY2(card.out.contains("Transfer from another instrument") && card.out.contains("pds 5 3"), card.out);
        QVERIFY(card.out.contains("draft"));
    }

    void transfersByALine()
    {
        const QString dim = write("dim.csv", spectra(1.0, 0.0, 0.8)), moved = path("line.mvda.json");
        const Outcome made = mvda({"transfer", m_model, m_master, dim, "--by", "slope-bias", "-o", moved});
        QVERIFY2(made.status == 0, made.err);
        QVERIFY2(made.out.contains("slope"), made.out);
        const QJsonArray wanted = predicted(m_model, m_master), got = predicted(moved, dim);
        QCOMPARE(got.size(), 20);
        for (int i = 0; i < 20; ++i) QVERIFY(std::abs(got[i].toDouble() - wanted[i].toDouble()) < 1e-10);
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("words");
        const auto row = [](const char* name, const QStringList& arguments, int status, const char* words) {
            QTest::newRow(name) << arguments << status << QString::fromUtf8(words);
        };
        write("few.csv", spectra(1.01, 0.4, 0.9, 1, 4));
        write("one.csv", spectra(1.01, 0.4, 0.9, 1, 1));
        write("other.csv", spectra(1.0, 0.0, 1.0, 0, 20, true, 402));
        write("plain.csv", spectra(1.01, 0.4, 0.9, 1, 8, false));
        write("bare.csv", spectra(1.0, 0.0, 1.0).replace(",y [g/L]", ",z [g/L]"));
        row("no way", {"transfer", "MODEL", "master.csv", "slave.csv"}, 2, "--by is missing");
        row("another way", {"transfer", "MODEL", "master.csv", "slave.csv", "--by", "osc"}, 2,
            "slope-bias or pds, not");
        row("a window", {"transfer", "MODEL", "master.csv", "slave.csv", "--by", "pds", "--window", "4"}, 1,
            "it must be odd");
        row("no window", {"transfer", "MODEL", "master.csv", "slave.csv", "--by", "slope-bias", "--window", "5"}, 2,
            "--window is for --by pds");
        row("few", {"transfer", "MODEL", "master.csv", "few.csv", "--by", "pds"}, 1, "3 components need 5");
        row("one", {"transfer", "MODEL", "master.csv", "one.csv", "--by", "slope-bias"}, 1, "A line needs three rows");
        row("axis", {"transfer", "MODEL", "master.csv", "other.csv", "--by", "pds"}, 1, "of another axis");
        row("unnamed", {"transfer", "MODEL", "master.csv", "plain.csv", "--by", "pds"}, 1, "20 and 8 samples");
        row("no reference", {"drift", "MODEL", "bare.csv"}, 1, "No reference values");
        row("no response", {"drift", "MODEL", "master.csv", "--y", "z"}, 1, "The model predicts no “z”, but y.");
    }
    void saysWhatIsWrong()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, status);
        QFETCH(QString, words);
        for (QString& word : arguments) {
            if (word.endsWith(".csv")) word = path(word);
            if (word == "MODEL") word = m_model;
        }
        const Outcome outcome = mvda(arguments);
        QVERIFY2(outcome.status == status, outcome.err);
        QVERIFY2(QString::fromUtf8(outcome.err).contains(words), outcome.err);
    }

private:
    QJsonArray predicted(const QString& model, const QString& table)
    {
        return mvda({"predict", model, table, "--json"}).object()["predicted"].toObject()["y"].toArray();
    }

    QString m_master, m_slave, m_model;
};

TITER_TEST(TestMvdaUpkeepCommand)

} // namespace tst_mvda_upkeep_command

#include "tst_mvda_upkeep_command.moc"
