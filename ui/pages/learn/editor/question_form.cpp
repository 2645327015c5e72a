#include "ui/pages/learn/editor/question_form.h"

#include "app/learn/editor/lesson_project.h"
#include "ui/look/icons.h"
#include "ui/look/theme.h"
#include "ui/widgets/finding_row.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

namespace titer::pages {

using base::Json;
using look::Theme;

namespace {

constexpr const char* choicesPath = "question/choices";
constexpr int minChoices = 2;

} // namespace

QuestionForm::QuestionForm(LessonMaking& making, QWidget* parent)
    : DraftForm(making, parent)
    , m_making(making)
    , m_holder(new QWidget)
    , m_column(new QVBoxLayout(m_holder))
    , m_add(new QPushButton(tr("Add a choice")))
{
    setAccessibleName(tr("Question"));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(2 * Theme::current().u());
    m_add->setAutoDefault(true);
    addParagraph("question/text", tr("Question"), tr("About what the learner observed, not about where to click"));
    addHeader(tr("Choices"), tr("The one that is marked is right."));
    addPart(m_holder, [this] { refreshChoices(); });
    addPart(m_add, [] {});
    addParagraph("question/reason", tr("Why that is so"));
    connect(m_add, &QPushButton::clicked, this, [this] {
        const Json* question = m_making.draft.at("question");
        m_making.draft.append(choicesPath, app::newChoice(question ? *question : Json::object()), tr("Add a choice"));
    });
}

void QuestionForm::refreshChoices()
{
    const Json* choices = m_making.draft.at(choicesPath);
    const int wanted = choices ? int(choices->items().size()) : 0;
    if (wanted != count()) {
        widgets::clearRows(m_column);
        m_choices.clear();
        for (int i = 0; i < wanted; ++i) addChoice(i);
    }
    const QString answer = m_making.draft.text("question/answer");
    for (int i = 0; i < wanted; ++i) {
        Choice& one = m_choices[std::size_t(i)];
        one.right->setChecked(m_making.draft.text(choicesPath + ("/" + std::to_string(i)) + "/id") == answer);
        one.form->refresh();
        one.remove->setEnabled(wanted > minChoices);
    }
}

void QuestionForm::addChoice(int number)
{
    const std::string at = choicesPath + ("/" + std::to_string(number));
    auto* row = new QWidget;
    auto* line = new QHBoxLayout(row);
    Choice one{new QRadioButton, new DraftForm(m_making), new QPushButton(look::icon(QStringLiteral("i-close")), {})};
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(2 * Theme::current().u());
    one.right->setMinimumWidth(std::max(one.right->sizeHint().width(), one.right->iconSize().width()));
    one.right->setAutoExclusive(false); // their parents differ
    one.right->setAccessibleName(tr("Choice %1 is right").arg(number + 1));
    one.right->setToolTip(tr("The right answer"));
    one.form->addLine(at + "/text", tr("Choice %1").arg(number + 1));
    one.remove->setProperty("role", "flat");
    one.remove->setAccessibleName(tr("Remove choice %1").arg(number + 1));
    one.remove->setToolTip(tr("Remove"));
    one.remove->setAutoDefault(true);
    line->addWidget(one.right);
    line->addWidget(one.form, 1);
    line->addWidget(one.remove);
    m_column->addWidget(row);
    connect(one.right, &QRadioButton::clicked, this, [this, at] {
        m_making.draft.set("question/answer", m_making.draft.text(at + "/id").toStdString(), tr("Change the answer"));
        refresh();
    });
    connect(one.remove, &QPushButton::clicked, this,
            [this, number] { m_making.draft.remove(choicesPath, std::size_t(number), tr("Remove a choice")); });
    m_choices.push_back(one);
}

} // namespace titer::pages

#include "ui/pages/learn/editor/moc_question_form.cpp"
