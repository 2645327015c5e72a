#include "ui/pages/learn/editor/fields_part.h"

#include "app/learn/editor/lesson_names.h"
#include "app/learn/editor/lesson_project.h"
#include "app/learn/editor/measure_form.h"
#include "app/learn/editor/step_parts.h"
#include "ui/pages/learn/editor/choices_part.h"
#include "ui/widgets/card.h"
#include "ui/widgets/entry.h"
#include "ui/widgets/finding_row.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace titer::pages {

using base::Json;
using look::Theme;
using look::Token;
using look::Type;
using widgets::Label;

FieldsPart::FieldsPart(LessonMaking& making, std::size_t step, QWidget* parent)
    : QWidget(parent)
    , m_making(making)
    , m_step(step)
    , m_column(new QVBoxLayout)
    , m_add(new QPushButton(tr("Add an answer")))
{
    const int u = Theme::current().u();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * u);
    m_column->setSpacing(2 * u);
    m_add->setAutoDefault(true);
    column->addLayout(m_column);
    column->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_add, &QPushButton::clicked, this,
            [this] { m_making.draft.append(path(), app::newField(m_making.draft.json()), tr("Add an answer")); });
}

std::string FieldsPart::path() const
{
    return "steps/" + std::to_string(m_step) + "/fields";
}

std::string FieldsPart::idOf(int number) const
{
    return m_making.draft.text(path() + "/" + std::to_string(number) + "/id").toStdString();
}

void FieldsPart::refresh()
{
    const Json* fields = m_making.draft.at(path());
    const int count = fields ? int(fields->items().size()) : 0;
    if (count != int(m_forms.size())) {
        widgets::clearRows(m_column);
        m_forms.clear();
        m_answers.clear();
        for (int i = 0; i < count; ++i) addField(i);
    }
    for (int i = 0; i < count; ++i) m_forms[std::size_t(i)]->refresh();
}

void FieldsPart::addField(int number)
{
    const std::string at = path() + "/" + std::to_string(number);
    auto* card = new widgets::Card;
    card->setPadding(2);
    auto* form = new DraftForm(m_making);
    form->addLine(at + "/text", tr("What is asked"));
    form->addPlain(at + "/unit", tr("Unit of a number alone"),
                   tr("Such as d or g/L; empty for words and bare numbers"));
    auto* choices = new ChoicesPart(m_making, at);
    form->addPart(choices, [choices] { choices->refresh(); });
    addId(*form, number);
    addAnswer(*form, number);
    auto* remove = new QPushButton(tr("Remove the answer"));
    remove->setAutoDefault(true);
    card->body()->addWidget(form);
    card->body()->addWidget(remove, 0, Qt::AlignLeft);
    m_column->addWidget(card);
    connect(remove, &QPushButton::clicked, this, [this, number] { this->remove(number); });
    m_forms.push_back(form);
}

// Whatever asks for it by its id follows.
void FieldsPart::addId(DraftForm& form, int number)
{
    auto* name = new Label(tr("Id, by which checks ask for it"), Type::Caption, Token::Muted);
    auto* id = new QLineEdit;
    id->setAccessibleName(name->text());
    name->setBuddy(id);
    form.addPart(name, [] {});
    form.addPart(id, [this, id, number] { id->setText(QString::fromStdString(idOf(number))); });
    connect(id, &QLineEdit::editingFinished, this, [this, id, number] {
        const std::string before = idOf(number), after = id->text().trimmed().toStdString();
        if (after == before) return;
        if (!model::isId(after)) return id->setText(QString::fromStdString(before));
        m_making.draft.put(app::withFieldRenamed(m_making.draft.json(), before, after), tr("Change an id"));
    });
}

void FieldsPart::addAnswer(DraftForm& form, int number)
{
    auto* name = new Label(tr("What the solution answers"), Type::Caption, Token::Muted);
    auto* answer = new QLineEdit;
    auto* caption = new Label({}, Type::Caption, Token::Muted);
    auto* measured = new QPushButton(tr("Answer with what is measured…"));
    answer->setAccessibleName(name->text());
    name->setBuddy(answer);
    caption->wrapWhole();
    measured->setAutoDefault(true);
    measured->setToolTip(tr("The solution then answers with what a measure of the project gives, whatever the numbers "
                            "of the learner"));
    form.addPart(name, [] {});
    form.addPart(answer, [this, answer, number] {
        if (const QString text = answerOf(idOf(number)); answer->text().trimmed() != text) answer->setText(text);
    });
    form.addPart(caption, [this, caption, number] {
        const Json* acts = m_making.draft.at(solution());
        const Json* one = acts ? app::answerIn(*acts, idOf(number)) : nullptr;
        const std::optional<app::MeasureForm> measure = one && one->isObject() ? app::measureForm(*one) : std::nullopt;
        caption->setText(measure ? tr("With what is measured: %1").arg(app::measureWords(*measure)) : QString());
        caption->setVisible(measure.has_value());
    });
    form.addPart(measured, [] {});
    new widgets::Entry(answer, {.typed = [this, number](const QString& text) { setAnswer(idOf(number), text); },
                                .left = [this] { m_making.draft.endMerge(); },
                                .abandoned =
                                    [this] {
                                        m_making.draft.withdraw(solution());
                                        m_making.draft.endMerge();
                                    }});
    connect(measured, &QPushButton::clicked, this, [this, number] {
        if (m_making.pickAnswer) m_making.pickAnswer(m_step, idOf(number));
    });
    m_answers.push_back(answer);
}

// With what the solution answers there.
void FieldsPart::remove(int number)
{
    const std::string step = "steps/" + std::to_string(m_step), id = idOf(number);
    Json after = *m_making.draft.at(step);
    std::vector<Json>& fields = after["fields"].items();
    fields.erase(fields.begin() + number);
    if (fields.empty()) after.erase("fields");
    if (const Json* acts = after.find("solution")) after["solution"] = app::withAnswer(*acts, id, {});
    m_making.draft.set(step, std::move(after), tr("Remove an answer"));
}

QString FieldsPart::answerOf(const std::string& field) const
{
    const Json* acts = m_making.draft.at(solution());
    const Json* answer = acts ? app::answerIn(*acts, field) : nullptr;
    return answer && answer->isString() ? QString::fromStdString(answer->string()) : QString();
}

std::string FieldsPart::solution() const
{
    return "steps/" + std::to_string(m_step) + "/solution";
}

void FieldsPart::setAnswer(const std::string& field, const QString& answer)
{
    const Json* before = m_making.draft.at(solution());
    const Json words = answer.trimmed().isEmpty() ? Json() : Json(answer.trimmed().toStdString());
    m_making.draft.set(solution(), app::withAnswer(before ? *before : Json::array(), field, words),
                       tr("Change an answer"), app::Join::Gesture);
}

} // namespace titer::pages

#include "ui/pages/learn/editor/moc_fields_part.cpp"
