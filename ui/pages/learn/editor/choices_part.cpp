#include "ui/pages/learn/editor/choices_part.h"

#include "app/learn/editor/lesson_project.h"
#include "ui/look/icons.h"
#include "ui/look/theme.h"
#include "ui/widgets/finding_row.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace titer::pages {

using base::Json;
using look::Theme;

ChoicesPart::ChoicesPart(LessonMaking& making, std::string owner, QWidget* parent)
    : QWidget(parent)
    , m_making(making)
    , m_owner(std::move(owner))
    , m_column(new QVBoxLayout)
    , m_add(new QPushButton(tr("Add a choice")))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    for (QVBoxLayout* layout : {column, m_column}) layout->setSpacing(Theme::current().u());
    m_add->setAutoDefault(true);
    m_add->setToolTip(tr("The learner then chooses one of them instead of typing"));
    column->addLayout(m_column);
    column->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_add, &QPushButton::clicked, this, [this] {
        const Json* part = m_making.draft.at(m_owner);
        m_making.draft.append(path(), app::newChoice(part ? *part : Json::object()), tr("Add a choice"));
    });
}

void ChoicesPart::refresh()
{
    const Json* choices = m_making.draft.at(path());
    const int wanted = choices ? int(choices->items().size()) : 0;
    if (wanted != count()) {
        widgets::clearRows(m_column);
        m_forms.clear();
        for (int i = 0; i < wanted; ++i) addChoice(i);
    }
    for (DraftForm* form : m_forms) form->refresh();
}

void ChoicesPart::addChoice(int number)
{
    const std::string at = path() + "/" + std::to_string(number);
    auto* row = new QWidget;
    auto* line = new QHBoxLayout(row);
    auto* form = new DraftForm(m_making);
    auto* remove = new QPushButton(look::icon(QStringLiteral("i-close")), {});
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(2 * Theme::current().u());
    form->addLine(at + "/text", tr("Choice %1").arg(number + 1));
    form->addPlain(at + "/id", tr("Id of choice %1, as a check has it").arg(number + 1));
    remove->setProperty("role", "flat");
    remove->setAccessibleName(tr("Remove choice %1").arg(number + 1));
    remove->setToolTip(tr("Remove"));
    remove->setAutoDefault(true);
    line->addWidget(form, 1);
    line->addWidget(remove, 0, Qt::AlignTop);
    m_column->addWidget(row);
    connect(remove, &QPushButton::clicked, this, [this, number] { this->remove(number); });
    m_forms.push_back(form);
}

// Without any it is typed.
void ChoicesPart::remove(int number)
{
    const Json* choices = m_making.draft.at(path());
    if (!choices) return;
    if (choices->items().size() == 1) return m_making.draft.set(path(), {}, tr("Remove a choice"));
    m_making.draft.remove(path(), std::size_t(number), tr("Remove a choice"));
}

} // namespace titer::pages

#include "ui/pages/learn/editor/moc_choices_part.cpp"
