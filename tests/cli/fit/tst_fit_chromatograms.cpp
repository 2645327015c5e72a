// titer-cli fit on measured runs: exports of gradients that the engine itself ran, back to the binding of a plant whose
// own program is another.
#include "core/reference/gradient_runs.h"
#include "tests/support/command_line.h"
#include "tests/support/test_program.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>

#include <cmath>

namespace tst_fit_chromatograms {

using namespace titer;
using support::Outcome;

class TestFitChromatograms : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        reference::GradientRig guess;
        guess.charges = {3.5, 5.2, 4.8};
        guess.equilibria = {9e-3, 2e-3, 3e-2};
        m_guess = write("guess.plant.json", QByteArray::fromStdString(reference::gradientPlant(guess, 0.3, 1500.0)));
        m_runs << exported(0.1, 2500.0, "flat.txt") << exported(0.4, 900.0, "steep.txt");
        m_unseen = exported(0.2, 1500.0, "unseen.txt");
    }

    // The program of each run comes from its flow and its share of the buffers.
    void findsTheBindingAgain()
    {
        const QString fitted = m_folder.filePath("fitted.plant.json");
        const Outcome outcome =
            run(QStringList{m_guess} + m_runs + parameters() +
                QStringList{"--inlet", "feed", "--buffer", "0 mM", "--buffer", "1 M", "--injection", "0.1 mL",
                            "--tolerance", "preview", "--predict", m_unseen, "-o", fitted, "--json"});
        QVERIFY2(outcome.status == 0, outcome.err);
        const QJsonObject fit = outcome.object();
        QCOMPARE(fit["format"].toString(), QString("titer.fit/1"));
        QCOMPARE(fit["step"].toString(), QString("chromatograms"));
        const QJsonArray values = fit["parameters"].toArray();
        QCOMPARE(values.size(), 6);
        for (int i = 0; i < 6; ++i) {
            const double truth = i < 3 ? reference::gradientEquilibria[i] : reference::gradientCharges[i - 3];
            QVERIFY2(std::abs(values[i]["value"].toDouble() / truth - 1.0) < (i < 3 ? 0.03 : 0.01),
                     qPrintable(values[i]["id"].toString() + " " + QString::number(values[i]["value"].toDouble())));
            QCOMPARE(values[i]["verdict"].toString(), QString("identified"));
        }
        QCOMPARE(fit["experiments"].toArray().size(), 2);
        for (const QJsonValue& each : fit["experiments"].toArray()) QVERIFY(each["nrmse"].toDouble() < 0.01);
        // A gradient between the two, which was not fitted, is met within its band.
        const QJsonObject prediction = fit["predictions"][0].toObject();
        QCOMPARE(prediction["data"].toString(), m_unseen);
        QVERIFY(prediction["nrmse"].toDouble() < 0.01);
        QVERIFY2(prediction["within"].toDouble() > 0.85, qPrintable(QString::number(prediction["within"].toDouble())));
        QCOMPARE(prediction["reach"].toArray().size(), prediction["times"].toArray().size());
        // What was written has the plant's own program.
        const QByteArray text = support::contents(fitted);
        QVERIFY(text.contains("0.3"));
        QVERIFY(!text.contains("0.1398"));
        QCOMPARE(support::runCommandLine({"check", fitted}).status, 0);
    }

    void saysWhatIsWrong()
    {
        const auto fault = [](const QStringList& words, int status, const char* said) {
            const Outcome outcome = run(words);
            QVERIFY2(outcome.status == status, outcome.err);
            QVERIFY2(outcome.err.contains(said), outcome.err);
        };
        const QStringList start = QStringList{m_guess, m_runs[1]} + parameters();
        fault(start + QStringList{"--buffer", "50 mM", "--buffer", "1 M"}, 2, "belong to --inlet");
        fault(start + QStringList{"--baseline", "window"}, 2, "--baseline is none, constant or line");
        fault(start + QStringList{"--inlet", "column"}, 1, "is not an inlet with a program");
        fault(start + QStringList{"--map", "pH=column.ph"}, 1, "is not one curve of the run");
        fault(start + QStringList{"--map", "Cond=column.uv"}, 1, "Map it to a quantity of its own kind");
        fault(start + QStringList{"--predict", "nowhere.txt"}, 1, "nowhere.txt: The file cannot be read");
        fault(start + QStringList{"--assays", "other.txt=a.csv"}, 2, "is not among the data");
        fault(start + QStringList{"--assays", m_runs[1] + "=" + write("a.csv", "tube,mab [g/L]\n1,2\n")}, 1,
              "has no column “fraction”");
        fault(start + QStringList{"--zero", "3 m"}, 1, "neither a volume nor an injection");
        QByteArray text = support::contents(m_runs[1]);
        text.replace("Conc B", "Nothing");
        fault(QStringList{m_guess, write("without.txt", text)} + parameters() +
                  QStringList{"--inlet", "feed", "--buffer", "0 mM", "--buffer", "1 M"},
              1, "no fraction of buffer B");
    }

private:
    static QStringList parameters()
    {
        QStringList words{"--parameters"};
        for (const char* key : {"ka", "nu"})
            for (const char* protein : reference::gradientProteins)
                words << QString("units/column/params/binding/") + key + "/" + protein;
        return words;
    }
    static Outcome run(const QStringList& words) { return support::runCommandLine(QStringList{"fit"} + words); }
    QString write(const QString& name, const QByteArray& bytes)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) qFatal("cannot write");
        return file.fileName();
    }
    QString exported(double slope, double end, const QString& name)
    {
        base::Errors errors;
        const reference::GradientCurves curves =
            reference::gradientCurves(reference::gradientPlant({}, slope, end), 1501, 5e-4, qPrintable(name), errors);
        if (!errors.empty()) qFatal("%s", errors.front().what.text().c_str());
        return write(name, QByteArray::fromStdString(reference::gradientExport(curves, slope, qPrintable(name))));
    }

    QTemporaryDir m_folder;
    QString m_guess;
    QStringList m_runs;
    QString m_unseen;
};

TITER_TEST(TestFitChromatograms)

} // namespace tst_fit_chromatograms

#include "tst_fit_chromatograms.moc"
