// titer-cli capacity: a shock whose breakthrough is known, and what is said of wrong orders.
#include "tests/support/command_line.h"
#include "tests/support/test_program.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>

using titer::support::Outcome;

namespace {

constexpr double total = 0.7, affinity = 20.0, capacity = 60.0, feed = 2.0;

// A bed of 10 mL with steep binding and ideal mass transfer at 5 min of residence, or with a film that resists.
QByteArray plant(const QByteArray& params, const QByteArray& loaded = "2 g/L")
{
    return R"({"format": "titer.plant/1", "name": "Load",
 "components": [{"id": "mab", "basis": "mass", "molar_mass": "148 kg/mol"}],
 "units": [{"id": "feed", "type": "inlet", "program": [{"for": "5 min", "flow": "2 mL/min"},
   {"for": "60 min", "flow": "2 mL/min", "concentration": {"mab": ")" +
           loaded + R"("}}]},
  {"id": "column", "type": "chromatography_column", "params": {"length": "10 cm", "cross_section": "1 cm2",
   "axial_dispersion": "2e-8 m2/s", )" +
           params +
           R"(, "binding": {"type": "langmuir", "kinetic": false, "ka": {"mab": 20}, "kd": {"mab": 1}, "qmax": {"mab": 60}}}},
  {"id": "pool", "type": "outlet"}],
 "streams": [{"from": "feed.out", "to": "column.in"}, {"from": "column.out", "to": "pool.in"}],
 "recipe": {"duration": "65 min"}})";
}

const QByteArray ideal = R"("model": "lumped_rate", "total_porosity": 0.7)";
const QByteArray resisting = R"("model": "lumped_rate_with_pores", "bed_porosity": 0.4, "particle_porosity": 0.5,
   "particle_radius": "45 um", "film_coefficient": {"mab": "3e-6 m/s"})";

} // namespace

class TestCapacity : public QObject {
    Q_OBJECT

private slots:
    // A shock breaks through at once, when the bed holds what is in equilibrium with the feed.
    void findsTheStoichiometryOfAShock()
    {
        const Outcome outcome =
            reported(plant(ideal), {"--residence-time", "10min,2min", "--residence-time", "5 min", "--json"});
        QVERIFY2(outcome.status == 0, outcome.err.constData());
        const QJsonObject json = outcome.object();
        QCOMPARE(json["format"].toString(), QString("titer.capacity/1"));
        QCOMPARE(json["product"].toString(), QString("mab"));
        QVERIFY(std::abs(json["resin_volume"].toDouble() / 10e-6 - 1.0) < 1e-9);
        QVERIFY(std::abs(json["residence_time"].toDouble() / 300.0 - 1.0) < 1e-6);
        const double bound = capacity * affinity * feed / (1.0 + affinity * feed);
        const double expected = total * feed + (1.0 - total) * bound;
        const QJsonArray points = json["points"].toArray();
        QCOMPARE(points.size(), 3);
        double before = 0.0;
        for (const QJsonValue& point : points) {
            QVERIFY(point["residence_time"].toDouble() > before);
            before = point["residence_time"].toDouble();
            const double at10 = point["dbc_10"].toDouble(), at1 = point["dbc_1"].toDouble();
            QVERIFY2(std::abs(at10 / expected - 1.0) < 0.02, qPrintable(QString::number(at10 / expected, 'g', 8)));
            QVERIFY(at1 < at10);
        }
    }

    void risesWithResidenceTimeWhereAFilmResists()
    {
        const Outcome outcome = reported(plant(resisting), {"--residence-time", "1min,3min,9min", "--json", "-j", "1"});
        QVERIFY2(outcome.status == 0, outcome.err.constData());
        double before = 0.0;
        for (const QJsonValue& point : outcome.object()["points"].toArray()) {
            QVERIFY(point["dbc_10"].toDouble() > 1.02 * before);
            before = point["dbc_10"].toDouble();
        }
        // The table has the same figures, whatever else is swept.
        const Outcome table = reported(plant(resisting), {"--residence-time", "9min"});
        QVERIFY(table.out.contains("DBC at 10 % [g/L]"));
        QVERIFY2(table.out.contains(QByteArray::number(before, 'g', 4)), table.out.constData());
    }

    void saysWhatIsWrong()
    {
        QCOMPARE(reported(plant(ideal), {"--residence-time", "0 min"}).status, 2);
        QCOMPARE(reported(plant(ideal), {"--residence-time", "5 m"}).status, 2);
        QCOMPARE(reported(plant(ideal), {"--jobs", "0"}).status, 2);
        QCOMPARE(titer::support::runCommandLine({"capacity", "none.plant.json"}).status, 2);
        const Outcome unit = reported(plant(ideal), {"--unit", "colum"});
        QCOMPARE(unit.status, 1);
        QVERIFY(unit.err.contains("There is no unit “colum”"));
        const Outcome empty = reported(plant(ideal, "0 g/L"), {"--residence-time", "5 min"});
        QCOMPARE(empty.status, 1);
        QVERIFY2(empty.err.contains("units/column") && empty.err.contains("Load it"), empty.err.constData());
    }

private:
    Outcome reported(const QByteArray& text, QStringList more)
    {
        const QString path = m_folder.filePath("load.plant.json");
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size()) qFatal("cannot write the plant");
        file.close();
        if (!more.contains("--unit"))
            more << "--unit"
                 << "column";
        return titer::support::runCommandLine(QStringList{"capacity", path} + more);
    }

    QTemporaryDir m_folder;
};

TITER_TEST(TestCapacity)
#include "tst_capacity.moc"
