// titer-cli fit capacity: the ionic capacity of a column by titration.
#include "core/reference/gradient_runs.h"
#include "tests/support/command_line.h"
#include "tests/support/test_program.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <cmath>

namespace tst_fit_capacity {

using namespace titer;
using support::Outcome;

class TestFitCapacity : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_plant = m_folder->filePath("rig.plant.json");
        QFile file(m_plant);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray::fromStdString(reference::gradientPlant({}, 0.3, 1500.0)));
    }

    // A bed of 14 mm with 0.1575 of solid; what makes 800 mM of it.
    void findsTheCapacityByTheSolid()
    {
        const double solid = 0.014 * 4.7003525e-5 * 0.63 * 0.25, volume = 800.0 * solid / 10.0;
        const auto millilitres = [](double m3) { return QString::number(1e6 * m3, 'g', 12) + " mL"; };
        const QString out = m_folder->filePath("out.plant.json");
        const Outcome outcome = run({"--titrant", "10 mM", "--volume", millilitres(0.99 * volume), "--volume",
                                     millilitres(volume), "--volume", millilitres(1.01 * volume), "-o", out, "--json"});
        QVERIFY2(outcome.status == 0, outcome.err);
        const QJsonObject fit = outcome.object(), found = fit["parameters"][0].toObject();
        QCOMPARE(fit["format"].toString(), QString("titer.fit/1"));
        QCOMPARE(fit["step"].toString(), QString("capacity"));
        QVERIFY(std::abs(fit["solid"].toDouble() / solid - 1.0) < 1e-9);
        QCOMPARE(found["id"].toString(), QString("units/column/params/binding/lambda"));
        QCOMPARE(found["start"].toDouble(), 1200.0);
        QVERIFY(std::abs(found["value"].toDouble() - 800.0) < 1e-6);
        QVERIFY(std::abs(found["high"].toDouble() - 800.0 - 4.30265 * 8.0 / std::sqrt(3.0)) < 1e-2);
        QCOMPARE(found["verdict"].toString(), QString("identified"));
        QString written; // "800 mol/m3"
        for (const QJsonValue& unit : QJsonDocument::fromJson(support::contents(out)).object()["units"].toArray())
            if (unit["id"].toString() == "column") written = unit["params"]["binding"]["lambda"].toString();
        QVERIFY2(written.endsWith(" mol/m3") && std::abs(written.section(' ', 0, 0).toDouble() - 800.0) < 1e-6,
                 qPrintable(written));
        QCOMPARE(support::runCommandLine({"check", out}).status, 0);
    }

    // By the solid between core and shell.
    void takesAColumnWithRadialFlow()
    {
        std::string radial = reference::gradientPlant({}, 0.3, 1500.0);
        for (const auto& [from, to] :
             {std::pair{"chromatography_column", "radial_flow_column"},
              std::pair{R"("length": )", R"("core_diameter": 0.01, "outer_diameter": 0.03, "bed_height": )"},
              std::pair{R"("cross_section": 4.7003525e-5, )", ""}})
            radial.replace(radial.find(from), std::string(from).size(), to);
        QFile file(m_plant);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(QByteArray::fromStdString(radial));
        file.close();
        const Outcome outcome = run({"--titrant", "10 mM", "--volume", "20 mL", "--json"});
        QVERIFY2(outcome.status == 0, outcome.err);
        const double solid = M_PI * (0.015 * 0.015 - 0.005 * 0.005) * 0.014 * 0.63 * 0.25;
        QVERIFY(std::abs(outcome.object()["solid"].toDouble() / solid - 1.0) < 1e-9);
    }

    void saysWhatIsWrong()
    {
        const auto fault = [&](const QStringList& words, int status, const char* said) {
            const Outcome outcome = run(words);
            QVERIFY2(outcome.status == status, outcome.err);
            QVERIFY2(outcome.err.contains(said), outcome.err);
        };
        fault({"--volume", "1 mL"}, 2, "--titrant CONCENTRATION is missing");
        fault({"--titrant", "10 mM"}, 2, "--volume VOLUME is missing");
        fault({"--titrant", "10 mM", "--volume", "1"}, 2, "--volume");
        fault({"--titrant", "10 mM", "--volume", "-1 mL"}, 1, "is not above 0");
        fault({"--titrant", "0 mM", "--volume", "1 mL"}, 1, "no concentration above 0");
        m_plant = TITER_SOURCE_DIR "/resources/examples/capture-column.plant.json";
        fault({"--titrant", "10 mM", "--volume", "1 mL"}, 1, "no ionic capacity");
    }

private:
    Outcome run(const QStringList& words)
    {
        return support::runCommandLine(QStringList{"fit", "capacity", m_plant} + words);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_plant;
};

TITER_TEST(TestFitCapacity)

} // namespace tst_fit_capacity

#include "tst_fit_capacity.moc"
