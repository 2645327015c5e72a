// The samples of batches in a table: which column says what, and how the course of each lies to a model.
#pragma once

#include "app/analyse/analyse_setup.h"
#include "core/mvda/batch/batch_monitor.h"

#include <optional>

namespace titer::app {

// So many points in a row beyond a limit raise an alarm, as of titer-cli mvda monitor.
inline constexpr int alarmPoints = 3;

// A batch beside the model.
struct BatchCourse {
    mvda::MatrixXd cells = {};                     // points x variables; empty: it cannot be laid beside the others
    std::vector<mvda::MonitoredPoint> points = {}; // as it ran, sample by sample
    std::vector<mvda::BatchAlarm> alarms = {};     // the first of each figure, as they were raised
    std::optional<base::Sentence> fault = {};      // why it is not judged, as a whole or to its end
};

struct SampleColumns {
    std::vector<std::string> x = {};
    const studies::Column* batch = nullptr; // of the table; nullptr: all rows are one batch
    std::string time = {};                  // empty: samples are counted
    const studies::Column* phase = nullptr; // nullptr: without phases
};

// By the roles of the setup. Errors say which is missing.
base::Result<SampleColumns> sampleColumnsOf(const AnalyseSetup& setup, const AnalyseTable& table);
// Of a model in a table that it was not made of: variables by their names; the batch by the column `batch`, else the first one of text; the
// time by its name or its unit; phases by a column that holds no others. Errors say what the table lacks.
base::Result<SampleColumns> sampleColumnsFor(const mvda::BatchModel& model, const AnalyseTable& table,
                                             const std::string& batch);

// The rows of each batch.
mvda::BatchRows groupsOf(const AnalyseTable& table, const SampleColumns& columns);
// Of these rows of the table (from 0), in its units, or in those of a model. Batches of a model of virtual ones begin where all variables are
// there, as those do.
base::Result<mvda::BatchTable> batchTableOf(const AnalyseTable& table, const SampleColumns& columns,
                                            const std::vector<int>& rows, const mvda::BatchModel* model = nullptr);
// What batches came to in these columns: of each the last value that it has, a row for each of `groups`. An error at the column where one
// has none.
base::Result<mvda::Block> qualityOf(const AnalyseTable& table, const std::vector<std::string>& columns,
                                    const mvda::BatchRows& groups);
// A row for each batch: its name, samples and duration.
AnalyseTable tableOfGroups(const AnalyseTable& table, const SampleColumns& columns, const mvda::BatchRows& groups);

// As a whole, where it can be laid beside the others, and as it ran, until the model cannot take a sample.
BatchCourse courseBeside(const mvda::BatchModel& model, const mvda::Batch& batch);

} // namespace titer::app
