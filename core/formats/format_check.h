// Whether a format reads a file as the reader of any table does; for those who make formats.
#pragma once

#include "core/base/result.h"
#include "core/base/tables/csv_layout.h"
#include "core/formats/lab_sample.h"

#include <string>
#include <vector>

namespace titer::formats {

// The samples of a text as the reader of tables finds them by this layout, without those that have no value. Their time is `drawn`.
base::Result<std::vector<LabSample>> samplesOfTable(const std::string& text, const std::string& name,
                                                    const base::CsvLayout& layout);
// Says which sample a format would read otherwise: its time, name, when it became known, values and units. `where` is empty.
base::Done sameSamples(const std::vector<LabSample>& table, const std::vector<LabSample>& lab);

} // namespace titer::formats
