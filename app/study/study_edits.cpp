// Edits of the runs of a study.
#include "app/study/study_edits.h"

#include "core/studies/study/study_design.h"

#include <QCoreApplication>

#include <algorithm>

namespace titer::app {

using studies::Study;
using studies::StudyCell;
using studies::StudyRun;

namespace {

struct EditWords {
    Q_DECLARE_TR_FUNCTIONS(StudyEdits)
};

QString shownName(const std::string& text)
{
    return QString::fromStdString(text);
}

template <class Act> Study changed(Study study, const std::string& run, Act act)
{
    const auto found = std::ranges::find(study.runs, run, &StudyRun::id);
    if (found != study.runs.end()) act(*found);
    return study;
}

} // namespace

StudyEdit withResult(const Study& study, const std::string& run, std::size_t response, std::optional<double> value)
{
    const QString name = shownName(study.responses[response].name);
    return {changed(study, run,
                    [&](StudyRun& one) {
                        studies::setCell(one, response,
                                         value ? StudyCell{*value, StudyCell::Origin::Measured} : StudyCell{});
                    }),
            value ? EditWords::tr("Result of %1, %2", "run, response").arg(shownName(run), name)
                  : EditWords::tr("Clear the result of %1, %2", "run, response").arg(shownName(run), name)};
}

StudyEdit withSetting(const Study& study, const std::string& run, std::size_t factor, double natural)
{
    return {
        changed(study, run,
                [&](StudyRun& one) {
                    one.settings[factor] = natural;
                    one.drawn.clear();
                }),
        EditWords::tr("Set %2 of %1", "run, factor").arg(shownName(run), shownName(study.factors[factor].factor.name))};
}

StudyEdit withComment(const Study& study, const std::string& run, const QString& comment)
{
    return {changed(study, run, [&](StudyRun& one) { one.comment = comment.toStdString(); }),
            EditWords::tr("Comment on %1", "run").arg(shownName(run))};
}

StudyEdit withExcluded(const Study& study, const std::string& run, const QString& reason)
{
    return {changed(study, run, [&](StudyRun& one) { one.excluded = reason.toStdString(); }),
            reason.isEmpty() ? EditWords::tr("Include %1 again", "run").arg(shownName(run))
                             : EditWords::tr("Exclude %1: %2", "run, reason").arg(shownName(run), reason)};
}

StudyEdit withValidation(const Study& study, const std::string& run, bool validation)
{
    return {changed(study, run, [&](StudyRun& one) { one.validation = validation; }),
            validation ? EditWords::tr("Keep %1 for validation", "run").arg(shownName(run))
                       : EditWords::tr("Use %1 in the models", "run").arg(shownName(run))};
}

StudyEdit withoutResults(const Study& study, const std::vector<std::string>& runs)
{
    Study after = study;
    for (StudyRun& run : after.runs)
        if (std::ranges::find(runs, run.id) != runs.end()) {
            run.cells.clear();
            run.drawn.clear();
            run.failure.clear();
        }
    return {std::move(after), EditWords::tr("Clear the results of %n run(s)", nullptr, int(runs.size()))};
}

StudyEdit withoutTwin(const Study& study)
{
    Study after = study;
    for (StudyRun& run : after.runs) {
        for (StudyCell& cell : run.cells)
            if (cell.origin == StudyCell::Origin::Twin) cell = {};
        run.drawn.clear();
        run.failure.clear();
    }
    return {std::move(after), EditWords::tr("Clear the results of the twin")};
}

StudyEdit withoutRuns(const Study& study, const std::vector<std::string>& runs)
{
    Study after = study;
    std::erase_if(after.runs, [&](const StudyRun& run) { return std::ranges::find(runs, run.id) != runs.end(); });
    int number = 0;
    for (StudyRun& run : after.runs) run.run = ++number;
    return {std::move(after), EditWords::tr("Remove %n run(s)", nullptr, int(runs.size()))};
}

std::vector<double> naturalSetting(const Study& study, const std::vector<double>& coded)
{
    std::vector<double> natural;
    for (std::size_t i = 0; i < study.factors.size(); ++i)
        natural.push_back(study.factors[i].factor.toNatural(coded[i]));
    return natural;
}

StudyEdit withRun(const Study& study, const std::vector<double>& natural, bool validation)
{
    Study after = study;
    studies::addRun(after, natural, validation);
    return {std::move(after), validation ? EditWords::tr("Add a validation run") : EditWords::tr("Add a run")};
}

} // namespace titer::app
