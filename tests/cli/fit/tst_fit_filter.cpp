// titer-cli fit filter, as scripts and people use it.
#include "tests/support/command_line.h"
#include "tests/support/test_program.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

namespace tst_fit_filter {

namespace {

using titer::support::Outcome;

Outcome cli(const QStringList& arguments, const QByteArray& input = {})
{
    return titer::support::runCommandLine(QStringList{"fit", "filter"} + arguments, input);
}

// 3.5 cm2 at 1 bar, of the standard law: 300 L/m2/h of the clean filter, Vmax of 0.2 m.
QByteArray vmax()
{
    QByteArray text = "time [min],volume [mL]\n";
    for (int minute = 0; minute <= 20; minute += 2) {
        const double clean = 0.3 / 60.0 * minute, throughput = clean / (1.0 + clean / 0.2);
        text += QByteArray::number(minute) + "," + QByteArray::number(throughput * 350.0, 'g', 17) + "\n";
    }
    return text;
}

} // namespace

class TestFitFilter : public QObject {
    Q_OBJECT

private slots:
    void givesTheLawItsAreaAndAFilterOfAPlant()
    {
        const QString out = m_folder.filePath("filter.json");
        const Outcome outcome = cli({"-", "--area", "3.5 cm2", "--pressure", "1 bar", "--batch", "25 L", "--within",
                                     "30 min", "--json", "-o", out},
                                    vmax());
        QVERIFY2(outcome.status == 0, outcome.err.constData());
        const QJsonObject json = outcome.object();
        QCOMPARE(json["format"].toString(), QString("titer.filter/1"));
        const QJsonObject filter = json["filters"][0].toObject(), law = filter["laws"][0].toObject();
        QCOMPARE(filter["mode"].toString(), QString("constant_pressure"));
        QCOMPARE(law["law"].toString(), QString("standard"));
        QVERIFY(filter["decided"].toBool());
        QVERIFY(std::abs(filter["capacity"].toDouble() - 0.2) < 1e-8);
        // V/Vmax + V/(t J0)
        QVERIFY(std::abs(law["min_area"].toDouble() - (0.025 / 0.2 + 0.025 / (0.5 * 0.3))) < 1e-8);

        QFile file(out);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject params = QJsonDocument::fromJson(file.readAll()).object()["params"].toObject();
        QVERIFY(std::abs(params["blocking_constant"].toDouble() - 10.0) < 1e-6);
        // Pressure by viscosity and flux.
        QVERIFY(std::abs(params["clean_resistance"].toDouble() / (1e5 / (1e-3 * 0.3 / 3600.0)) - 1.0) < 1e-8);
        QVERIFY(std::abs(params["area"].toDouble() / law["min_area"].toDouble() - 1.5) < 1e-9);
    }

    void reportsPeopleInTheirUnits()
    {
        const Outcome outcome = cli({"-", "--area", "3.5 cm2"}, vmax());
        QCOMPARE(outcome.status, 0);
        QVERIFY2(outcome.out.contains("clean [L/m2/h]") && outcome.out.contains("Capacity: 200 L/m2"), outcome.out);
    }

    void saysWhatIsWrongAndWritesNothing()
    {
        const QString out = m_folder.filePath("none.json");
        const Outcome noArea = cli({"-", "-o", out}, vmax());
        QCOMPARE(noArea.status, 1);
        QVERIFY2(noArea.err.contains("area of the filter"), noArea.err);
        QVERIFY(!QFile::exists(out));
        QCOMPARE(cli({"-", "--area", "3.5 bar"}, vmax()).status, 2);
        QCOMPARE(cli({"-", "--area", "0 cm2"}, vmax()).status, 2);
    }

    // One filter of two has too few points: the other is reported all the same.
    void aFilterThatCannotBeFittedDoesNotHideTheOthers()
    {
        QByteArray text = "filter,time [min],throughput [L/m2]\nB,0,0\nB,1,5\n";
        for (int minute = 0; minute < 8; ++minute)
            text +=
                "A," + QByteArray::number(minute) + "," + QByteArray::number(20.0 * std::log1p(0.3 * minute)) + "\n";
        const Outcome outcome = cli({"-"}, text);
        QCOMPARE(outcome.status, 1);
        QVERIFY2(outcome.out.contains("Filter A") && outcome.err.contains("B: "), outcome.err);
    }

private:
    QTemporaryDir m_folder;
};

TITER_TEST(TestFitFilter)

} // namespace tst_fit_filter

#include "tst_fit_filter.moc"
