#include "tests/support/ui/measured_batch.h"

#include <QFile>
#include <QTemporaryDir>

#include <cmath>

namespace titer::support {

namespace {

constexpr const char* batch = R"({"format": "titer.plant/1", "name": "Batch", "components": [
    {"id": "cells", "basis": "mass"}, {"id": "glucose", "basis": "mass"}],
  "units": [{"id": "v", "type": "bioreactor", "label": "Vessel", "params": {"vessel_volume": "5 L", "kinetics": {
      "type": "monod", "species": {"substrate": "glucose"}, "growth_rate": "0.25 1/h", "half_saturation": "0.1 g/L",
      "maintenance": 0, "death_rate": 0}},
    "initial": {"volume": "2 L", "cells": "0.1 g/L", "glucose": "50 g/L"}}],
  "recipe": {"duration": "72 h", "phases": []},
  "tags": [{"tag": "VCD", "variable": "v.cells"}]})";

} // namespace

model::Flowsheet batchPlant()
{
    base::Errors errors;
    return model::readPlant(batch, errors);
}

app::FitRun measuredBatch(const QTemporaryDir& folder)
{
    QFile file(folder.filePath("Batch 7.csv"));
    if (!file.open(QIODevice::WriteOnly)) qFatal("cannot write");
    file.write("time [h],VCD [g/L]\n");
    for (int hour = 0; hour <= 72; hour += 4)
        file.write(QByteArray::number(hour) + "," +
                   QByteArray::number(0.1 * std::exp(0.06 * hour) * (hour % 8 ? 1.02 : 0.98), 'g', 8) + "\n");
    return {"Batch 7", {{"file", file.fileName().toStdString()}}};
}

} // namespace titer::support
