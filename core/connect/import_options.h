// How a text file is to be read, as settings: one description for the form, the command line and stored references.
#pragma once

#include "core/base/tables/csv.h"
#include "core/connect/settings.h"

namespace titer::connect {

// time=COLUMN[=UNIT], interval=T, start=ISO, batch=COLUMN[=VALUE], key=COLUMN (many), names=A,B…, unit=TAG=UNIT (many), role=COLUMN=ROLE (many), separator, decimal,
// zone, dates; of runs of a chromatography system axis=COLUMN, flow=Q, column_volume=V, chromatogram=NAME.
std::span<const SettingSpec> importSpecs();
// Those of the settings that report how to read; others are passed over. The `where` of an error is the key.
base::CsvOptions readImportOptions(const Settings& settings, base::Errors& errors);

} // namespace titer::connect
