// The fields of the step that is chosen: its numbers with their units, why it is there, and what is typed in them.
#include "app/common/sentence.h"
#include "app/common/unit_text.h"
#include "app/form/typed_number.h"
#include "core/base/text.h"
#include "core/store/audit.h"
#include "ui/pages/analyse/recipe_sheet.h"
#include "ui/widgets/label.h"

#include <QLineEdit>
#include <QLocale>
#include <QTreeWidget>

namespace titer::pages {

QList<QLineEdit*> RecipeSheet::editsBut(const QLineEdit* edit) const
{
    QList<QLineEdit*> edits{m_line, m_reason};
    for (const Field& field : m_fields) edits.append(field.edit);
    edits.removeIf([edit](const QLineEdit* one) { return one == edit; });
    return edits;
}

bool RecipeSheet::isLineTyped() const
{
    const int at = chosen();
    const std::string written = at < 0 ? std::string() : prepare::writeStep(m_recipe.steps[std::size_t(at)]);
    return m_line->text().trimmed() != QString::fromStdString(written);
}

// What was refused, or nobody has taken over yet.
void RecipeSheet::keepTyped(const QList<QLineEdit*>& edits, const std::function<void()>& act)
{
    QList<std::pair<QLineEdit*, QString>> typed;
    for (QLineEdit* edit : edits)
        if (edit == m_line ? isLineTyped() : edit->isModified()) typed.append({edit, edit->text()});
    act();
    for (const auto& [edit, text] : typed) {
        edit->setText(text);
        edit->setModified(true);
    }
}

void RecipeSheet::replaceStep(prepare::Step step, const QList<QLineEdit*>& kept)
{
    const int at = chosen();
    m_fault.clear();
    prepare::Step& there = m_recipe.steps[std::size_t(at)];
    step.person = there.person;
    if (step != there) step.person = store::personOfProcess();
    keepTyped(kept, [&] {
        there = std::move(step);
        refresh(at);
    });
}

void RecipeSheet::takeField(std::size_t place)
{
    const int at = chosen();
    if (at < 0 || !m_fields[place].edit->isModified()) return;
    const prepare::Step& step = m_recipe.steps[std::size_t(at)];
    const std::vector<app::StepField> fields = app::stepFields(step, columnUnit(step));
    if (place >= fields.size()) return;
    std::optional<double> value;
    if (const QString text = m_fields[place].edit->text().trimmed(); !text.isEmpty()) {
        const base::Result<double> typed = app::typedIn(text, fields[place].unit);
        if (!typed) return refuse(typed.error());
        value = *typed;
    }
    base::Result<prepare::Step> changed = app::withStepField(step, place, value);
    if (!changed) return refuse(changed.error());
    QList<QLineEdit*> others = editsBut(m_fields[place].edit);
    others.removeAll(m_line); // which has the number too
    replaceStep(*std::move(changed), others);
}

void RecipeSheet::takeReason()
{
    const int at = chosen();
    if (at < 0 || !m_reason->isModified()) return;
    prepare::Step step = m_recipe.steps[std::size_t(at)];
    step.reason = m_reason->text().trimmed().toStdString();
    replaceStep(std::move(step), editsBut(m_reason));
}

// That its columns share in the table that is open, which may be none; nothing where they have several, or nobody knows.
std::optional<std::string> RecipeSheet::columnUnit(const prepare::Step& step) const
{
    const app::TableValue table = m_session.table();
    std::optional<std::string> unit;
    for (const std::string& name : step.columns) {
        const studies::Column* column = table ? table->sheet.find(name) : nullptr;
        if (!column || (unit && column->unit != *unit)) return std::nullopt;
        unit = column->unit;
    }
    return unit;
}

void RecipeSheet::showFields(const prepare::Step* step)
{
    const std::vector<app::StepField> fields =
        step ? app::stepFields(*step, columnUnit(*step)) : std::vector<app::StepField>();
    for (std::size_t i = 0; i < m_fields.size(); ++i) {
        const auto& [label, edit] = m_fields[i];
        label->setVisible(i < fields.size());
        edit->setVisible(i < fields.size());
        if (i >= fields.size()) continue;
        const app::StepField& field = fields[i];
        const QString name = app::label(field.label), unit = app::unitText(field.unit); // none of a pH
        const QString words = unit.isEmpty() ? name : tr("%1 [%2]", "a setting, its unit").arg(name, unit);
        label->setText(words);
        edit->setAccessibleName(words);
        edit->setText(field.value ? app::fieldNumber(base::writeShort(*field.value, 9), QLocale()) : QString());
    }
    m_reason->setEnabled(step != nullptr);
    m_reason->setText(step ? QString::fromStdString(step->reason) : QString());
}

} // namespace titer::pages
