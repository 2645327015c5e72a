// New batches.
#include "app/analyse/new_batches.h"

#include "core/base/not_available.h"

#include <optional>

namespace titer::app {

using Eigen::Index;

mvda::Prediction predictionOf(const mvda::BatchModel& model, const std::vector<const BatchCourse*>& courses)
{
    mvda::MatrixXd cells(Index(courses.size()), Index(model.cells.size()));
    for (std::size_t i = 0; i < courses.size(); ++i) {
        const mvda::MatrixXd& course = courses[i]->cells;
        for (std::size_t c = 0; c < model.cells.size(); ++c)
            cells(Index(i), Index(c)) = course(model.cells[c] / course.cols(), model.cells[c] % course.cols());
    }
    return mvda::predict(model.model, cells);
}

base::Result<PredictedRows> judgedBatches(const mvda::BatchModel& model, const AnalyseTable& table,
                                          const std::string& batch, const std::stop_token& stop)
{
    const base::Result<SampleColumns> columns = sampleColumnsFor(model, table, batch);
    if (!columns) return columns.error();
    const mvda::BatchRows groups = groupsOf(table, *columns);
    PredictedRows judged{.table = std::make_shared<const AnalyseTable>(tableOfGroups(table, *columns, groups))};
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
    if (model.unfold() == mvda::Unfold::Observation) return judged;
    std::vector<const BatchCourse*> whole;
    for (std::size_t b = 0; b < judged.courses.size(); ++b)
        if (judged.courses[b].cells.size() > 0) {
            judged.rows.push_back(int(b));
            whole.push_back(&judged.courses[b]);
        }
    judged.prediction = predictionOf(model, whole);
    judged.observed =
        mvda::MatrixXd::Constant(Index(whole.size()), Index(model.model.yNames.size()), base::notAvailable);
    return judged;
}

} // namespace titer::app
