// All values of a column's binding together, from the gradients and the overload of the example measured-column, as the manual's page on
// columns ends: what its runs were made with is found again, and a run that was not fitted is predicted.
#include "tests/support/command_line.h"
#include "tests/support/core/measured_column.h"
#include "tests/support/test_program.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>

#include <cmath>

namespace tst_fit_joint_soak {

using namespace titer;

class TestFitJoint : public QObject {
    Q_OBJECT

private slots:
    void findsAllValuesAndPredictsAnotherFlow()
    {
        run({"new", "measured-column", "-o", file("measured.plant.json")});
        run({"fit", "system", file("measured.plant.json"), file("past-column.txt"), "--injection", "100 uL", "-o",
             file("system.plant.json")});
        run({"fit", "packing", file("system.plant.json"), "dextran=" + file("dextran.txt"),
             "acetone=" + file("acetone.txt"), "--injection", "100 uL", "-o", file("packing.plant.json")});
        run({"fit", "gradients", file("packing.plant.json"), file("gradient-10.txt"), file("gradient-20.txt"),
             file("gradient-40.txt"), "--injection", "0.5 mL", "--calibration", "50 mM=5.9 mS/cm", "--calibration",
             "500 mM=46 mS/cm", "-o", file("binding.plant.json")});
        const QStringList ground{"--inlet",     "feed",    "--buffer",    "50 mM",
                                 "--buffer",    "500 mM",  "--predict",   file("other-flow.txt"),
                                 "--tolerance", "preview", "--parameters"};
        run(QStringList{"fit", file("binding.plant.json"), file("overload.txt"), "-o", file("steric.plant.json")} +
            ground + pathsOf({"sigma"}));
        const QJsonObject fit =
            run(QStringList{"fit", file("steric.plant.json"), file("gradient-10.txt"), file("gradient-20.txt"),
                            file("overload.txt"), "--json", "-o", file("calibrated.plant.json")} +
                ground + pathsOf({"ka", "nu", "sigma"}));
        const QJsonArray parameters = fit["parameters"].toArray();
        QCOMPARE(parameters.size(), 9);
        for (int i = 0; i < 3; ++i) {
            holds(parameters[i].toObject(), m_truth.equilibria[i]);
            holds(parameters[3 + i].toObject(), m_truth.charges[i]);
            holds(parameters[6 + i].toObject(), m_truth.steric[i]);
        }
        for (const QJsonValue& one : fit["experiments"].toArray())
            QVERIFY2(one["nrmse"].toDouble() < 0.01, qPrintable(QString::number(one["nrmse"].toDouble())));
        const double predicted = fit["predictions"][0]["nrmse"].toDouble();
        QVERIFY2(predicted < 0.01, qPrintable(QString::number(predicted)));
    }

private:
    QString file(const char* name) const { return m_folder.filePath(QLatin1String(name)); }
    static QStringList pathsOf(const QStringList& kinds)
    {
        QStringList paths;
        for (const QString& kind : kinds)
            for (const char* protein : support::measuredProteins)
                paths << QStringLiteral("units/column/params/binding/%1/%2").arg(kind, QLatin1String(protein));
        return paths;
    }
    static QJsonObject run(const QStringList& words)
    {
        const support::Outcome outcome = support::runCommandLine(words);
        if (outcome.status != 0) qWarning("%s", outcome.err.constData());
        return words.contains(QStringLiteral("--json")) ? outcome.object() : QJsonObject();
    }
    // Within 5 % of the truth.
    static void holds(const QJsonObject& found, double truth)
    {
        const double off = std::abs(found["value"].toDouble() / truth - 1.0);
        QVERIFY2(
            off < 0.05,
            qPrintable(QString("%1: %2 for %3").arg(found["id"].toString()).arg(found["value"].toDouble()).arg(truth)));
    }

    const support::MeasuredColumnTruth m_truth;
    QTemporaryDir m_folder;
};

TITER_TEST(TestFitJoint)

} // namespace tst_fit_joint_soak

#include "tst_fit_joint_soak.moc"
