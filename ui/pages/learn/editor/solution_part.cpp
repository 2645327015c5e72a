#include "ui/pages/learn/editor/solution_part.h"

#include "app/common/sentence.h"
#include "app/document/document.h"
#include "app/learn/editor/lesson_project.h"
#include "app/learn/editor/step_parts.h"
#include "ui/pages/learn/editor/part_rows.h"
#include "ui/pages/learn/editor/setting_adder.h"
#include "ui/widgets/label.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace titer::pages {

using base::Json;
using look::Theme;
using look::Token;
using look::Type;
using widgets::Label;

SolutionPart::SolutionPart(LessonMaking& making, std::size_t step, QWidget* parent)
    : QWidget(parent)
    , m_making(making)
    , m_step(step)
    , m_rows(new PartRows(making, path(), tr("Act", "of a solution")))
    , m_project(new QPushButton(tr("Take the project as it is now")))
    , m_run(new QPushButton(tr("Add a run")))
    , m_other(new QComboBox)
    , m_setting(new SettingAdder(making))
    , m_fault(new Label({}, Type::Caption, Token::Alarm))
{
    const int u = Theme::current().u();
    m_project->setToolTip(
        tr("What the project sets otherwise than this step finds it, with the runs and readings that its checks need"));
    m_other->setAccessibleName(tr("Add another act"));
    m_other->setToolTip(tr("What it does is text in the file, and is changed there"));
    m_other->addItem(tr("Add another act…"));
    for (const std::string& kind : app::actKinds())
        m_other->addItem(app::actKindWords(kind), QString::fromStdString(kind));
    m_fault->wrapWhole();
    m_fault->hide();
    for (QPushButton* button : {m_project, m_run}) button->setAutoDefault(true);
    auto* first = new QHBoxLayout;
    first->setSpacing(2 * u);
    first->addWidget(m_project);
    first->addWidget(m_run);
    first->addWidget(m_other);
    first->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * u);
    column->addWidget(m_rows);
    column->addLayout(first);
    column->addWidget(m_setting);
    column->addWidget(m_fault);
    connect(m_project, &QPushButton::clicked, this, &SolutionPart::takeProject);
    connect(m_run, &QPushButton::clicked, this, [this] { addAct(Json::object({{"run", true}}), tr("Add a run")); });
    connect(m_setting, &SettingAdder::added, this, &SolutionPart::addSetting);
    connect(m_setting, &SettingAdder::refused, this, &SolutionPart::report);
    connect(m_rows, &PartRows::changeAsked, this, &SolutionPart::editAct);
    connect(m_other, &QComboBox::activated, this, [this](int index) {
        m_other->setCurrentIndex(0);
        if (index > 0) addOther(m_other->itemData(index).toString().toStdString());
    });
}

std::string SolutionPart::path() const
{
    return "steps/" + std::to_string(m_step) + "/solution";
}

void SolutionPart::refresh()
{
    m_setting->show(app::plantBefore(m_making.draft.lesson(), m_step));
    const Json* acts = m_making.draft.at(path());
    std::vector<PartRows::Row> rows;
    if (acts)
        for (std::size_t i = 0; i < acts->items().size(); ++i)
            rows.push_back({app::actWords(acts->items()[i], m_setting->settings()).join(u'\n'),
                            {},
                            m_making.draft.faultBelow(path() + "/" + std::to_string(i))});
    m_rows->show(rows);
}

void SolutionPart::takeProject()
{
    const Json* before = m_making.draft.at(path());
    const base::Result<Json> acts =
        app::solutionOf(m_making.draft.lesson(), m_step, app::projectState(m_making.document, m_making.bench),
                        before ? *before : Json::array(), m_making.document.catalogue());
    if (!acts) return report(app::sentence(acts.error()));
    if (acts->items().empty())
        return report(
            tr("The project is as before this step, and its checks already hold. Do the step in the project first."));
    report({});
    m_making.draft.set(path(), *acts, tr("Take the project as the solution"));
}

void SolutionPart::addAct(Json act, const QString& text)
{
    report({});
    m_making.draft.append(path(), std::move(act), text);
}

void SolutionPart::addOther(const std::string& kind)
{
    const Json* acts = m_making.draft.at(path());
    const int at = acts ? int(acts->items().size()) : 0;
    addAct(app::newAct(kind, m_making.draft.lesson(), m_step), app::actKindWords(kind));
    editAct(at);
}

void SolutionPart::editAct(int act)
{
    if (m_making.editText)
        m_making.editText(path() + "/" + std::to_string(act), tr("Act %1 of the solution").arg(act + 1));
}

// Values come before the run that reads them.
void SolutionPart::addSetting(const std::string& setting, const Json& value)
{
    const Json* acts = m_making.draft.at(path());
    std::size_t at = 0;
    for (; acts && at < acts->items().size(); ++at) {
        if (acts->items()[at].find("run")) break;
        if (!acts->items()[at].find("set")) continue;
        Json set = *acts->items()[at].find("set");
        set[setting] = value;
        return m_making.draft.set(path() + "/" + std::to_string(at) + "/set", std::move(set), tr("Add a value"));
    }
    m_making.draft.insert(path(), at, Json::object({{"set", Json::object({{setting, value}})}}), tr("Add a value"));
}

void SolutionPart::report(const QString& sentence)
{
    m_fault->setText(sentence);
    m_fault->setVisible(!sentence.isEmpty());
}

QString SolutionPart::fault() const
{
    return m_fault->text();
}

} // namespace titer::pages

#include "ui/pages/learn/editor/moc_solution_part.cpp"
