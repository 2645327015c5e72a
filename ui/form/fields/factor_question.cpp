// Asks for factors.
#include "ui/form/fields/factor_question.h"

#include "app/common/sentence.h"
#include "ui/shown/run_values.h"
#include "ui/shown/run_variables.h"
#include "ui/widgets/dialogs.h"

#include <QCoreApplication>

namespace titer::form {

namespace {

struct FactorWords {
    Q_DECLARE_TR_FUNCTIONS(FactorQuestion)
};

} // namespace

QString byFactorText(const QString& variable)
{
    return FactorWords::tr("%1 by a factor…", "a variable").arg(variable);
}

void askFactor(QWidget* over, const model::Plant& plant, const FactorQuestion& question,
               const std::function<base::Done(const QString& typed)>& take)
{
    const base::Result<model::ReadTarget> target = model::findReadTarget(plant, question.variable);
    if (!target) return;
    const QString unit = shown::unitText(model::displayUnitOf(plant, *target));
    QString label = FactorWords::tr("%1 when %2 is 1, in %3 or with another unit", "variable, tag, unit")
                        .arg(shown::variableText(&plant, question.variable), question.tag, unit);
    const QString title = FactorWords::tr("Factor of %1", "a tag").arg(question.tag);
    QString text = QString::fromStdString(question.stated);
    while (!(text = widgets::askText(over, title, label, text)).isEmpty()) {
        const base::Done done = take(text);
        if (done) return;
        label = app::sentence(done.error().what);
    }
}

} // namespace titer::form
