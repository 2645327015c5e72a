#include "app/form/numbers/prediction_lines.h"

#include "app/common/sentence.h"
#include "app/form/controller_tags.h"
#include "core/base/math/expression.h"
#include "core/model/predictive_texts.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace titer::app {

using base::Json;
using model::Flowsheet;

namespace {

struct PredictionWords {
    Q_DECLARE_TR_FUNCTIONS(PredictionLines)
};

EquationLine lineOf(EquationPlace place, const QString& name, const QString& help, const Json* text,
                    const base::Errors& errors)
{
    EquationLine line{std::move(place), name, text ? QString::fromStdString(text->string()) : QString(), help, {}};
    const auto found = std::ranges::find(errors, line.place.path(), &base::Error::where);
    if (found != errors.end()) line.error = sentence(found->what);
    line.named = false;
    return line;
}

} // namespace

bool isPrediction(const Flowsheet& flowsheet, std::string_view record)
{
    constexpr std::string_view end = "/params";
    if (!record.ends_with(end)) return false;
    const model::ControllerEntry* controller = controllerOf(flowsheet, record.substr(0, record.size() - end.size()));
    return controller && controller->type == model::predictiveType;
}

std::vector<EquationPart> predictionParts(const Flowsheet& flowsheet, const std::string& path,
                                          const base::Errors& errors)
{
    static const Json empty;
    const model::ControllerEntry* controller = controllerOf(flowsheet, path.substr(0, path.rfind('/')));
    const Json& record = controller ? controller->params : empty;
    EquationPart goals{"goal",
                       PredictionWords::tr("Goal"),
                       PredictionWords::tr("What is to become as large as possible: variables and what is computed "
                                           "of them. One of the two is needed."),
                       {},
                       "",
                       {}};
    goals.lines.push_back(lineOf({path, "", "goal"}, PredictionWords::tr("At each sample"),
                                 PredictionWords::tr("The sum of its values at the samples ahead counts."),
                                 record.find("goal"), errors));
    goals.lines.push_back(lineOf({path, "", "goal_at_end"}, PredictionWords::tr("At the end of the horizon"),
                                 PredictionWords::tr("Its value at the end of the horizon is added."),
                                 record.find("goal_at_end"), errors));
    EquationPart limits{"limits",
                        PredictionWords::tr("Limits"),
                        PredictionWords::tr("What is to be kept along the whole plan, such as n1.glucose <= 5 g/L."),
                        PredictionWords::tr("Add limit"),
                        "",
                        {}};
    const Json* list = record.find("limits");
    for (std::size_t i = 0; list && i < list->items().size(); ++i) {
        limits.lines.push_back(lineOf({path, "limits", std::to_string(i)},
                                      PredictionWords::tr("Limit %1").arg(QLocale().toString(int(i) + 1)), {},
                                      &list->items()[i], errors));
        limits.lines.back().isItem = true;
    }
    return {std::move(goals), std::move(limits)};
}

QStringList predictionNames(const Document& document)
{
    QStringList names;
    const ControllerTags tags(document.flowsheet(), document.catalogue(), document.plant().get());
    for (const ReadTag& tag : tags.read()) names.append(QString::fromStdString(nameInText(tag.tag)));
    for (const std::string& function : base::functionNames()) names.append(QString::fromStdString(function) + u'(');
    names.sort(Qt::CaseInsensitive);
    names.removeDuplicates();
    return names;
}

} // namespace titer::app
