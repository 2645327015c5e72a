// New batches.
#include "app/analyse/new_batches.h"

#include "app/analyse/columns/new_units.h"
#include "core/base/not_available.h"
#include "core/mvda/odd_columns.h"

#include <algorithm>
#include <optional>

namespace titer::app {

using Eigen::Index;

namespace {

// The rows of the table that the courses of batches unfold to.
mvda::MatrixXd unfoldedRows(const mvda::BatchModel& model, const std::vector<const BatchCourse*>& courses)
{
    const Index count = Index(courses.size());
    if (model.unfold() == mvda::Unfold::Observation) {
        const Index points = model.alignment.points();
        mvda::MatrixXd rows(count * points, Index(model.names.size()));
        for (Index b = 0; b < count; ++b) rows.middleRows(b * points, points) = courses[std::size_t(b)]->cells;
        return rows;
    }
    mvda::MatrixXd rows(count, Index(model.cells.size()));
    for (Index b = 0; b < count; ++b) {
        const mvda::MatrixXd& course = courses[std::size_t(b)]->cells;
        for (std::size_t c = 0; c < model.cells.size(); ++c)
            rows(b, Index(c)) = course(model.cells[c] / course.cols(), model.cells[c] % course.cols());
    }
    return rows;
}

// Units that were converted or are not stated, and columns that are empty.
base::Notices noticesOfColumns(const mvda::BatchModel& model, const AnalyseTable& table, const SampleColumns& columns)
{
    mvda::Model of;
    of.xNames = model.names;
    of.xUnits = model.units;
    if (!columns.time.empty()) {
        of.xNames.push_back(columns.time);
        of.xUnits.push_back(model.timeUnit);
    }
    base::Notices notices = unitNotices(of.xNames, of.xUnits, table.sheet, table.name);
    for (base::Notice& notice : mvda::oddColumns(of, table.sheet)) {
        notice.where = table.name;
        notices.push_back(std::move(notice));
    }
    return notices;
}

} // namespace

void predictWhole(PredictedRows& rows, const mvda::BatchModel& model, const std::vector<BatchCourse>& courses,
                  const std::vector<int>& left)
{
    const bool ofPoints = model.unfold() == mvda::Unfold::Observation;
    const Index points = ofPoints ? model.alignment.points() : 1;
    std::vector<const BatchCourse*> whole;
    for (int row = 0; row < int(courses.size()); ++row) {
        const BatchCourse& course = courses[std::size_t(row)];
        if (course.cells.size() == 0 || std::ranges::binary_search(left, row)) continue;
        whole.push_back(&course);
        rows.rows.insert(rows.rows.end(), std::size_t(points), row);
    }
    rows.prediction = mvda::predict(model.model, unfoldedRows(model, whole));
    rows.observed =
        mvda::MatrixXd::Constant(Index(rows.rows.size()), Index(model.model.yNames.size()), base::notAvailable);
    if (ofPoints) rows.observed.col(0) = model.alignment.axis.replicate(Index(whole.size()), 1);
}

base::Result<PredictedRows> judgedBatches(const mvda::BatchModel& model, const AnalyseTable& table,
                                          const std::string& batch, const std::stop_token& stop)
{
    const base::Result<SampleColumns> columns = sampleColumnsFor(model, table, batch);
    if (!columns) return columns.error();
    const mvda::BatchRows groups = groupsOf(table, *columns);
    AnalyseTable batches = tableOfGroups(table, *columns, groups);
    batches.notices = noticesOfColumns(model, table, *columns);
    PredictedRows judged{.table = std::make_shared<const AnalyseTable>(std::move(batches))};
    std::optional<base::Sentence> why;
    bool any = false;
    for (const std::vector<int>& rows : groups.rows) {
        if (stop.stop_requested()) break; // nothing of it is used
        BatchCourse& course = judged.courses.emplace_back();
        const base::Result<mvda::BatchTable> one = batchTableOf(table, *columns, rows, &model);
        if (one)
            course = courseBeside(model, one->batches.front());
        else
            course.fault = one.error().what;
        if (course.points.empty() && !course.fault)
            course.fault = base::say(CORE_TR("core", "The batch reaches no point of the model. Check its times, which "
                                                     "are laid beside those of the model."));
        if (!why) why = course.fault;
        any = any || !course.points.empty();
    }
    if (!any && why) return base::inputError(*why);
    predictWhole(judged, model, judged.courses);
    return judged;
}

} // namespace titer::app
