// Groups of runs.
#include "app/study/run_groups.h"

#include "app/form/typed_number.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <functional>

namespace titer::app {

using studies::StudyCell;
using studies::StudyRun;

namespace {

struct GroupWords {
    Q_DECLARE_TR_FUNCTIONS(RunGroups)
};

} // namespace

std::vector<RunGroup> runGroups(const studies::Study& study, std::size_t response)
{
    std::vector<RunGroup> groups;
    const auto add = [&](const QString& name, const std::function<bool(const StudyRun&, StudyCell::Origin)>& in) {
        RunGroup group{name, {}};
        for (const StudyRun& run : study.runs)
            if (const StudyCell::Origin origin = studies::cellOf(run, response).origin;
                run.excluded.empty() && origin != StudyCell::Origin::Missing && in(run, origin))
                group.runs.push_back(run.id);
        if (!group.runs.empty()) groups.push_back(std::move(group));
    };
    using Origin = StudyCell::Origin;
    add(GroupWords::tr("all runs"), [](const StudyRun&, Origin) { return true; });
    add(GroupWords::tr("measured runs"), [](const StudyRun&, Origin origin) { return origin == Origin::Measured; });
    add(GroupWords::tr("runs of the twin"), [](const StudyRun&, Origin origin) { return origin == Origin::Twin; });
    int blocks = 0;
    for (const StudyRun& run : study.runs) blocks = std::max(blocks, run.block);
    for (int block = 1; block <= blocks; ++block)
        add(GroupWords::tr("block %1").arg(block), [block](const StudyRun& run, Origin) { return run.block == block; });
    add(GroupWords::tr("validation runs"), [](const StudyRun& run, Origin) { return run.validation; });
    return groups;
}

std::optional<std::pair<int, int>> groupsApart(const std::vector<RunGroup>& groups)
{
    const auto shared = [](const RunGroup& a, const RunGroup& b) {
        return std::ranges::any_of(
            a.runs, [&](const std::string& run) { return std::ranges::find(b.runs, run) != b.runs.end(); });
    };
    for (std::size_t i = 0; i < groups.size(); ++i)
        for (std::size_t j = i + 1; j < groups.size(); ++j)
            if (!shared(groups[i], groups[j])) return std::pair(int(i), int(j));
    return std::nullopt;
}

QString idList(const std::vector<std::string>& runs)
{
    QStringList ids;
    for (const std::string& run : runs) ids << QString::fromStdString(run);
    return ids.join(QStringLiteral(", "));
}

std::vector<std::string> idsOf(const QString& list)
{
    static const QRegularExpression between(QStringLiteral("[,;\\s]+"));
    std::vector<std::string> ids;
    for (const QString& id : list.split(between, Qt::SkipEmptyParts)) ids.push_back(id.toStdString());
    return ids;
}

base::Result<double> readMargin(const QString& text, const std::string& unit)
{
    using base::say;
    if (text.trimmed().isEmpty())
        return base::Error{base::Code::Input, "margin",
                           say(CORE_TR("core", "Enter the allowed difference of the means; it must be decided "
                                               "before the runs are made."))};
    base::Result<double> margin = typedIn(text, unit, QLocale(), TypedAs::Difference);
    if (!margin) return base::Error{base::Code::Input, "margin", margin.error().what};
    return margin;
}

} // namespace titer::app
