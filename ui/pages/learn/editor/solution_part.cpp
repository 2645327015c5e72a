#include "ui/pages/learn/editor/solution_part.h"

#include "app/common/sentence.h"
#include "app/document/document.h"
#include "app/form/typed_number.h"
#include "app/learn/lesson_project.h"
#include "app/learn/step_parts.h"
#include "core/base/units/units.h"
#include "ui/pages/learn/editor/part_rows.h"
#include "ui/widgets/label.h"

#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace titer::pages {

using app::Measurable;
using base::Json;
using look::Theme;
using look::Token;
using look::Type;
using widgets::Label;

namespace {

constexpr int valueRole = Qt::UserRole + 1; // what a setting is now

// The settings that a plant has, by name.
std::vector<Measurable> settingsOf(const model::Flowsheet& plant, const model::Catalogue& catalogue)
{
    std::vector<Measurable> all = app::measurables({}, 0, {.plant = plant, .startPlant = plant}, catalogue);
    std::erase_if(all, [](const Measurable& one) { return one.kind != Measurable::Kind::Setting; });
    return all;
}

// "2,5 d" as typed -> "2.5 d"; a number alone has the unit that the setting is shown in.
base::Result<Json> valueTyped(const QString& text, const Measurable& setting)
{
    const base::Result<app::TypedNumber> typed = app::splitTyped(text, QLocale());
    if (!typed) return typed.error();
    const std::string unit = typed->rest.isEmpty() ? setting.unit : typed->rest.toStdString();
    if (!base::findUnit(unit.empty() ? "1" : unit) ||
        !base::sameDimension(unit.empty() ? "1" : unit, setting.unit.empty() ? "1" : setting.unit))
        return base::inputError(
            base::say(setting.unit.empty()
                          ? CORE_TR("core", "This setting has no unit, and {1} does not fit it; give a number alone.")
                          : CORE_TR("core", "{1} does not fit this setting, which is in {2}."),
                      unit, setting.unit));
    if (unit.empty()) return Json(typed->number);
    return Json(typed->number + " " + unit);
}

} // namespace

SolutionPart::SolutionPart(LessonMaking& making, std::size_t step, QWidget* parent)
    : QWidget(parent)
    , m_making(making)
    , m_step(step)
    , m_rows(new PartRows(making, path(), tr("Act", "of a solution")))
    , m_project(new QPushButton(tr("Take the project as it is now")))
    , m_run(new QPushButton(tr("Add a run")))
    , m_setting(new QComboBox)
    , m_value(new QLineEdit)
    , m_set(new QPushButton(tr("Add the value")))
    , m_fault(new Label({}, Type::Caption, Token::Alarm))
{
    const int u = Theme::current().u();
    m_project->setToolTip(
        tr("What the project sets otherwise than this step finds it, with the runs and readings that its checks need"));
    m_setting->setAccessibleName(tr("Setting"));
    m_setting->setEditable(true);
    m_setting->setInsertPolicy(QComboBox::NoInsert);
    m_setting->completer()->setFilterMode(Qt::MatchContains);
    m_setting->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_setting->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_setting->setMinimumContentsLength(14);
    m_value->setAccessibleName(tr("Value with its unit"));
    m_value->setFixedWidth(30 * u);
    m_fault->wrapWhole();
    m_fault->hide();
    for (QPushButton* button : {m_project, m_run, m_set}) button->setAutoDefault(true);
    auto* first = new QHBoxLayout;
    first->setSpacing(2 * u);
    first->addWidget(m_project);
    first->addWidget(m_run);
    first->addStretch();
    auto* second = new QHBoxLayout;
    second->setSpacing(2 * u);
    second->addWidget(m_setting, 1);
    second->addWidget(m_value);
    second->addWidget(m_set);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * u);
    column->addWidget(m_rows);
    column->addLayout(first);
    column->addLayout(second);
    column->addWidget(m_fault);
    connect(m_project, &QPushButton::clicked, this, &SolutionPart::takeProject);
    connect(m_run, &QPushButton::clicked, this, [this] { addAct(Json::object({{"run", true}}), tr("Add a run")); });
    connect(m_set, &QPushButton::clicked, this, &SolutionPart::addSetting);
    connect(m_value, &QLineEdit::returnPressed, this, &SolutionPart::addSetting);
    connect(m_setting, &QComboBox::currentIndexChanged, this,
            [this] { m_value->setPlaceholderText(m_setting->currentData(valueRole).toString()); });
}

std::string SolutionPart::path() const
{
    return "steps/" + std::to_string(m_step) + "/solution";
}

void SolutionPart::refresh()
{
    refreshSettings();
    const Json* acts = m_making.draft.at(path());
    std::vector<PartRows::Row> rows;
    if (acts)
        for (std::size_t i = 0; i < acts->items().size(); ++i)
            rows.push_back({app::actWords(acts->items()[i], m_settings).join(u'\n'),
                            {},
                            m_making.draft.fault(path() + "/" + std::to_string(i)),
                            false});
    m_rows->show(rows);
}

// Those of the plant in which the step begins; the same as long as that is the same.
void SolutionPart::refreshSettings()
{
    model::Flowsheet plant = app::plantBefore(m_making.draft.lesson(), m_step);
    if (plant == m_plant) return;
    m_plant = std::move(plant);
    m_settings = settingsOf(m_plant, m_making.document.catalogue());
    const QSignalBlocker quiet(m_setting);
    const QString typed = m_setting->currentText();
    m_setting->clear();
    for (const Measurable& one : m_settings) {
        const std::string& path = one.measure.find("setting")->string();
        m_setting->addItem(one.name, QString::fromStdString(path));
        const Json* value = model::findAtPath(m_plant, path);
        if (value && value->isString())
            m_setting->setItemData(m_setting->count() - 1, app::quantityWords(value->string()), valueRole);
    }
    m_setting->setCurrentIndex(m_setting->findText(typed));
    if (m_setting->currentIndex() < 0) m_setting->setEditText(typed);
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
            tr("The project stands as this step finds it, and its checks need nothing to be done. Do the step "
               "in the project first."));
    report({});
    m_making.draft.set(path(), *acts, tr("Take the project as the solution"));
}

void SolutionPart::addAct(Json act, const QString& text)
{
    report({});
    m_making.draft.append(path(), std::move(act), text);
}

// Values come before the run that reads them.
void SolutionPart::addSetting()
{
    const int index = m_setting->findText(m_setting->currentText());
    if (index < 0) {
        report(tr("Choose a setting from the list."));
        return m_setting->setFocus(Qt::OtherFocusReason);
    }
    const std::string setting = m_setting->itemData(index).toString().toStdString();
    const Measurable* one = app::settingAt(m_settings, setting);
    if (!one) return;
    const base::Result<Json> value = valueTyped(m_value->text(), *one);
    if (!value) {
        report(app::sentence(value.error().what));
        return m_value->setFocus(Qt::OtherFocusReason);
    }
    report({});
    const Json* acts = m_making.draft.at(path());
    std::size_t at = 0;
    for (; acts && at < acts->items().size(); ++at) {
        if (acts->items()[at].find("run")) break;
        if (!acts->items()[at].find("set")) continue;
        Json set = *acts->items()[at].find("set");
        set[setting] = *value;
        m_value->clear();
        return m_making.draft.set(path() + "/" + std::to_string(at) + "/set", std::move(set), tr("Add a value"));
    }
    m_value->clear();
    return m_making.draft.insert(path(), at, Json::object({{"set", Json::object({{setting, *value}})}}),
                                 tr("Add a value"));
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
