// titer-cli fit on a batch that grows by an exponential: the rate comes back, in the unit in which the plant states it.
#include "tests/support/command_line.h"
#include "tests/support/test_program.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

namespace tst_fit_plant {

using titer::support::Outcome;
using titer::support::runCommandLine;

class FitPlant : public QObject {
    Q_OBJECT

private slots:
    void tellsEachValueInItsUnit();

private:
    static void write(const QString& path, const QByteArray& text)
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly)) qFatal("cannot write");
        file.write(text);
    }
};

void FitPlant::tellsEachValueInItsUnit()
{
    // Growth of 0.3 1/h at a glucose that never limits: 0.1 g/L exp(0.3 t).
    QTemporaryDir folder;
    const QString plant = folder.filePath("batch.plant.json"), data = folder.filePath("batch.csv");
    write(plant, R"({"format": "titer.plant/1", "name": "Batch", "components": [{"id": "cells", "basis": "mass"},
          {"id": "glucose", "basis": "mass"}],
        "units": [{"id": "v", "type": "bioreactor", "params": {"vessel_volume": "5 L", "kinetics": {"type": "monod",
            "species": {"substrate": "glucose"}, "growth_rate": "0.25 1/h", "half_saturation": "1e-6 kg/m3",
            "maintenance": 0, "death_rate": 0}},
          "initial": {"volume": "2 L", "cells": "0.1 g/L", "glucose": "50 g/L"}}],
        "recipe": {"duration": "8 h", "phases": []}})");
    QByteArray table = "time [h],v.cells [mg/L]\n";
    for (int hour = 0; hour <= 8; ++hour)
        table += QByteArray::number(hour) + "," + QByteArray::number(100.0 * std::exp(0.3 * hour), 'g', 12) + "\n";
    write(data, table);
    const Outcome fit =
        runCommandLine({"fit", plant, data, "--parameters", "units/v/params/kinetics/growth_rate"});
    QVERIFY2(fit.status == 0, fit.err + fit.out);
    QStringList found, courses;
    for (const QString& line : QString::fromUtf8(fit.out).split('\n')) {
        const QStringList words = line.simplified().split(' ');
        if (line.startsWith("units/v")) found = words;
        if (line.contains("v.cells")) courses = words;
    }
    QVERIFY2(found.size() == 6 && found[1] == "1/h" && found[2] == "0.25", fit.out);
    for (const int place : {3, 4, 5}) QVERIFY2(std::abs(found[place].toDouble() - 0.3) < 1e-4, fit.out);
    QVERIFY2(courses.size() >= 4 && courses[2] == "g/L", fit.out);
}

TITER_TEST(FitPlant)

} // namespace tst_fit_plant

#include "tst_fit_plant.moc"
