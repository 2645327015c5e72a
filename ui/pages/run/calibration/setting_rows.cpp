#include "ui/pages/run/calibration/setting_rows.h"

#include "ui/look/theme.h"
#include "ui/pages/run/calibration/typed_field.h"
#include "ui/widgets/label.h"

#include <QComboBox>
#include <QGridLayout>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>

namespace titer::pages {

using app::CalibrationSetting;
using look::Theme;
using look::Token;
using look::Type;
using widgets::Label;

namespace {

bool sameField(const CalibrationSetting& a, const CalibrationSetting& b)
{
    return a.id == b.id && a.label == b.label && a.choices == b.choices;
}

} // namespace

SettingRows::SettingRows(QWidget* parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    const int u = Theme::current().u();
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(3 * u);
    m_grid->setVerticalSpacing(u);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, 1);
}

void SettingRows::show(const std::vector<CalibrationSetting>& settings, bool enabled)
{
    const bool same = std::equal(settings.begin(), settings.end(), m_rows.begin(), m_rows.end(),
                                 [](const CalibrationSetting& s, const Row& row) { return sameField(s, row.setting); });
    if (!same) fill(settings);
    for (std::size_t i = 0; i < settings.size(); ++i) refresh(m_rows[i], settings[i]);
    setEnabled(enabled);
    setVisible(!settings.empty());
}

QWidget* SettingRows::field(const std::string& id) const
{
    for (const Row& row : m_rows)
        if (row.setting.id == id) return row.typed ? static_cast<QWidget*>(row.typed) : row.chosen;
    return nullptr;
}

QPushButton* SettingRows::takeButton(const std::string& id) const
{
    for (const Row& row : m_rows)
        if (row.setting.id == id) return row.take;
    return nullptr;
}

QList<QWidget*> SettingRows::tabStops() const
{
    QList<QWidget*> stops;
    for (const Row& row : m_rows) {
        stops << (row.typed ? static_cast<QWidget*>(row.typed) : row.chosen);
        if (row.take) stops << row.take;
    }
    return stops;
}

void SettingRows::fill(const std::vector<CalibrationSetting>& settings)
{
    m_rows.clear();
    while (QLayoutItem* item = m_grid->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (int i = 0; i < int(settings.size()); ++i) m_rows.push_back(makeRow(settings[std::size_t(i)], 3 * i));
}

SettingRows::Row SettingRows::makeRow(const CalibrationSetting& setting, int line)
{
    Row row;
    row.setting = setting;
    auto* name = new Label(setting.label);
    name->wrapWhole();
    name->setToolTip(setting.help);
    QWidget* field = nullptr;
    if (setting.choices.isEmpty()) {
        field = row.typed = new TypedField;
        row.typed->setPlaceholderText(setting.unit);
        connect(row.typed, &TypedField::taken, this,
                [this, id = setting.id](const QString& text) { emit changed(id, text); });
    } else {
        field = row.chosen = new QComboBox;
        row.chosen->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        row.chosen->setMinimumContentsLength(6);
        for (const auto& [key, words] : setting.choices) row.chosen->addItem(words, key);
        connect(row.chosen, &QComboBox::activated, this, [this, box = row.chosen, id = setting.id](int index) {
            emit changed(id, box->itemData(index).toString());
        });
    }
    field->setAccessibleName(setting.label);
    field->setToolTip(setting.help);
    name->setBuddy(field);
    row.fault = new Label({}, Type::Caption, Token::Alarm);
    row.fault->wrapWhole();
    m_grid->addWidget(name, line, 0);
    m_grid->addWidget(field, line, 1);
    m_grid->addWidget(row.fault, line + 1, 0, 1, 2);
    if (row.typed) addProposal(row, line + 2);
    return row;
}

void SettingRows::addProposal(Row& row, int line)
{
    row.reason = new Label({}, Type::Caption, Token::Muted);
    row.reason->wrapWhole();
    row.take = new QPushButton;
    connect(row.take, &QPushButton::clicked, this,
            [this, id = row.setting.id, button = row.take] { emit changed(id, button->property("value").toString()); });
    m_grid->addWidget(row.reason, line, 0);
    m_grid->addWidget(row.take, line, 1, Qt::AlignLeft);
}

void SettingRows::refresh(Row& row, const CalibrationSetting& setting)
{
    row.setting = setting;
    if (row.typed) {
        row.typed->show(setting.value);
        row.typed->setWrong(!setting.fault.isEmpty());
        row.typed->setAccessibleDescription(setting.fault.isEmpty() ? setting.help : setting.fault);
    } else {
        const QSignalBlocker quiet(row.chosen);
        row.chosen->setCurrentIndex(row.chosen->findData(setting.value));
    }
    if (row.typed) {
        row.reason->setText(setting.reason);
        row.reason->setVisible(!setting.reason.isEmpty());
        row.take->setProperty("value", setting.proposal);
        row.take->setText(tr("Take %1", "a value").arg(setting.proposal));
        row.take->setAccessibleName(row.take->text());
        row.take->setToolTip(setting.reason);
        row.take->setVisible(!setting.proposal.isEmpty());
    }
    row.fault->setText(setting.fault);
    row.fault->setVisible(!setting.fault.isEmpty());
}

} // namespace titer::pages

#include "ui/pages/run/calibration/moc_setting_rows.cpp"
