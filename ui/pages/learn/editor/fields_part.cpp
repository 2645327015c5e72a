#include "ui/pages/learn/editor/fields_part.h"

#include "app/learn/lesson_project.h"
#include "ui/widgets/card.h"
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
    form->addLine(at + "/text", tr("What is asked for"));
    form->addPlain(at + "/unit", tr("Unit of a number alone"),
                   tr("Such as d or g/L; empty for words and bare numbers"));
    auto* answer = new QLineEdit;
    auto* remove = new QPushButton(tr("Remove the answer"));
    auto* name = new Label(tr("What the solution answers"), Type::Caption, Token::Muted);
    answer->setAccessibleName(name->text());
    name->setBuddy(answer);
    remove->setAutoDefault(true);
    form->addPart(name, [] {});
    form->addPart(answer, [this, answer, number] {
        if (const QString text = answerOf(idOf(number)); answer->text().trimmed() != text) answer->setText(text);
    });
    card->body()->addWidget(form);
    card->body()->addWidget(remove, 0, Qt::AlignLeft);
    m_column->addWidget(card);
    connect(answer, &QLineEdit::textEdited, this,
            [this, number](const QString& text) { setAnswer(idOf(number), text); });
    connect(remove, &QPushButton::clicked, this, [this, number] { this->remove(number); });
    m_forms.push_back(form);
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
    std::erase_if(after["solution"].items(), [&](const Json& act) {
        const Json* answers = act.find("answer");
        return answers && answers->members().size() == 1 && answers->find(id);
    });
    m_making.draft.set(step, std::move(after), tr("Remove an answer"));
}

QString FieldsPart::answerOf(const std::string& field) const
{
    const Json* acts = m_making.draft.at("steps/" + std::to_string(m_step) + "/solution");
    if (!acts) return {};
    for (const Json& act : acts->items())
        if (const Json* answers = act.find("answer"))
            if (const Json* answer = answers->find(field); answer && answer->isString())
                return QString::fromStdString(answer->string());
    return {};
}

void FieldsPart::setAnswer(const std::string& field, const QString& answer)
{
    const std::string solution = "steps/" + std::to_string(m_step) + "/solution";
    const Json* before = m_making.draft.at(solution);
    Json acts = before ? *before : Json::array();
    std::erase_if(acts.items(), [&](const Json& act) {
        const Json* answers = act.find("answer");
        return answers && answers->members().size() == 1 && answers->find(field);
    });
    if (!answer.trimmed().isEmpty())
        acts.push(Json::object({{"answer", Json::object({{field, answer.trimmed().toStdString()}})}}));
    m_making.draft.set(solution, std::move(acts), tr("Change an answer"));
}

} // namespace titer::pages
