// Forms of connector settings.
#include "ui/form/setting_form.h"

#include "app/sentence.h"
#include "ui/shell/label.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QSignalBlocker>

namespace titer::form {

using namespace shell;
using connect::SettingSpec;

namespace {

constexpr int typingPause = 300; // [ms]

} // namespace

SettingForm::SettingForm(std::span<const SettingSpec> specs, QWidget* parent)
    : QWidget(parent)
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setColumnStretch(1, 1);
    m_pause.setSingleShot(true);
    m_pause.setInterval(typingPause);
    QObject::connect(&m_pause, &QTimer::timeout, this, &SettingForm::changed);
    int row = 0;
    for (const SettingSpec& spec : specs) {
        addRow(spec, row);
        row += 2;
    }
    grid->setRowStretch(row, 1);
}

void SettingForm::addRow(const SettingSpec& spec, int row)
{
    auto* grid = static_cast<QGridLayout*>(layout());
    auto* name = new Label(app::label(spec.label));
    auto* error = new Label({}, Type::Caption, Token::Alarm);
    QWidget* field = nullptr;
    if (spec.kind == SettingSpec::Kind::Choice) {
        auto* choice = new QComboBox;
        for (const char* id : spec.choices) choice->addItem(app::label(id), QString::fromLatin1(id));
        QObject::connect(choice, &QComboBox::activated, this, &SettingForm::changed);
        field = choice;
    } else {
        auto* edit = new QLineEdit;
        edit->setPlaceholderText(app::label(spec.help));
        QObject::connect(edit, &QLineEdit::textEdited, &m_pause, qOverload<>(&QTimer::start));
        field = edit;
    }
    const QString help = app::label(spec.help);
    name->setToolTip(help);
    name->setBuddy(field);
    field->setToolTip(help);
    field->setAccessibleName(name->text());
    field->setAccessibleDescription(help);
    error->setWordWrap(true);
    error->hide();
    grid->addWidget(name, row, 0);
    grid->addWidget(field, row, 1);
    grid->addWidget(error, row + 1, 1);
    m_rows.push_back({&spec, field, error});
}

connect::Settings SettingForm::settings() const
{
    connect::Settings settings;
    for (const Row& row : m_rows) {
        if (const auto* choice = qobject_cast<const QComboBox*>(row.field)) {
            const std::string id = choice->currentData().toString().toStdString();
            if (id != row.spec->preset) settings.add(row.spec->key, id);
            continue;
        }
        const QString text = static_cast<const QLineEdit*>(row.field)->text().trimmed();
        if (text.isEmpty()) continue;
        // Several of a kind stand in one field, with semicolons.
        const QStringList parts = row.spec->many ? text.split(u';', Qt::SkipEmptyParts) : QStringList{text};
        for (const QString& part : parts) settings.add(row.spec->key, part.trimmed().toStdString());
    }
    return settings;
}

void SettingForm::clear()
{
    for (const Row& row : m_rows) {
        const QSignalBlocker quiet(row.field);
        if (auto* choice = qobject_cast<QComboBox*>(row.field))
            choice->setCurrentIndex(std::max(0, choice->findData(QString::fromLatin1(row.spec->preset))));
        else
            static_cast<QLineEdit*>(row.field)->clear();
    }
    setErrors({});
}

void SettingForm::setErrors(const base::Errors& errors)
{
    for (const Row& row : m_rows) {
        QString fault;
        for (const base::Error& error : errors)
            if (error.where == row.spec->key) fault = app::sentence(error.what);
        row.error->setText(fault);
        row.error->setVisible(!fault.isEmpty());
        row.field->setProperty("wrong", !fault.isEmpty());
        row.field->update();
    }
}

} // namespace titer::form
