#include "ui/pages/learn/editor/setting_adder.h"

#include "app/common/sentence.h"
#include "app/document/document.h"
#include "app/learn/editor/typed_quantity.h"
#include "core/base/units/units.h"
#include "ui/look/theme.h"

#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>

namespace titer::pages {

using app::Measurable;
using base::Json;
using look::Theme;

namespace {

constexpr int valueRole = Qt::UserRole + 1; // what a setting is now

// The settings that a plant has, by name.
std::vector<Measurable> settingsOf(const model::Flowsheet& plant, const model::Catalogue& catalogue)
{
    std::vector<Measurable> all = app::measurables({}, 0, {.plant = plant, .startPlant = plant}, catalogue);
    std::erase_if(all, [](const Measurable& one) { return one.kind != Measurable::Kind::Setting; });
    return all;
}

// A number alone has the unit that the setting is shown in.
base::Result<Json> valueTyped(const QString& text, const Measurable& setting, const lessons::Draws& draws)
{
    const base::Result<app::TypedQuantity> typed = app::quantityTyped(text, setting.unit, draws);
    if (!typed) return typed.error();
    const std::string unit = typed->unit.empty() ? "1" : typed->unit;
    if (base::sameDimension(unit, setting.unit.empty() ? "1" : setting.unit)) return typed->json;
    return base::inputError(
        base::say(setting.unit.empty()
                      ? CORE_TR("core", "This setting has no unit, and {1} does not fit it; give a number alone.")
                      : CORE_TR("core", "{1} does not fit this setting, which is in {2}."),
                  unit, setting.unit));
}

} // namespace

SettingAdder::SettingAdder(LessonMaking& making, QWidget* parent)
    : QWidget(parent)
    , m_making(making)
    , m_setting(new QComboBox)
    , m_value(new QLineEdit)
    , m_add(new QPushButton(tr("Add the value")))
{
    const int u = Theme::current().u();
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(2 * u);
    line->addWidget(m_setting, 1);
    line->addWidget(m_value);
    line->addWidget(m_add);
    m_setting->setAccessibleName(tr("Setting"));
    m_setting->setEditable(true);
    m_setting->setInsertPolicy(QComboBox::NoInsert);
    m_setting->completer()->setFilterMode(Qt::MatchContains);
    m_setting->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_setting->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_setting->setMinimumContentsLength(14);
    m_value->setAccessibleName(tr("Value with its unit"));
    m_value->setToolTip(tr("Such as 25 L/d, or $name for a number that the lesson draws"));
    m_value->setFixedWidth(30 * u);
    m_add->setAutoDefault(true);
    connect(m_add, &QPushButton::clicked, this, &SettingAdder::add);
    connect(m_value, &QLineEdit::returnPressed, this, &SettingAdder::add);
    connect(m_setting, &QComboBox::currentIndexChanged, this,
            [this] { m_value->setPlaceholderText(m_setting->currentData(valueRole).toString()); });
}

void SettingAdder::show(model::Flowsheet plant)
{
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

void SettingAdder::add()
{
    const int index = m_setting->findText(m_setting->currentText());
    if (index < 0) {
        emit refused(tr("Choose a setting from the list."));
        return m_setting->setFocus(Qt::OtherFocusReason);
    }
    const std::string path = m_setting->itemData(index).toString().toStdString();
    const Measurable* one = app::settingAt(m_settings, path);
    if (!one) return;
    const base::Result<Json> value = valueTyped(m_value->text(), *one, m_making.draft.lesson().draws);
    if (!value) {
        emit refused(app::sentence(value.error().what));
        return m_value->setFocus(Qt::OtherFocusReason);
    }
    emit refused({});
    m_value->clear();
    emit added(path, *value);
}

} // namespace titer::pages

#include "ui/pages/learn/editor/moc_setting_adder.cpp"
