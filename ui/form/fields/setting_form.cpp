// Forms of connector settings.
#include "ui/form/fields/setting_form.h"

#include "app/common/sentence.h"
#include "ui/form/fields/setting_kinds.h"
#include "ui/widgets/label.h"

#include <QEvent>
#include <QGridLayout>
#include <QSignalBlocker>

#include <algorithm>

namespace titer::form {

using namespace look;
using namespace widgets;
using connect::SettingSpec;

namespace {

constexpr int typingPause = 300; // [ms]

} // namespace

SettingForm::SettingForm(std::span<const SettingSpec> specs, std::span<const char* const> paragraphs, QWidget* parent)
    : QWidget(parent)
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setColumnStretch(1, 1);
    m_pause.setSingleShot(true);
    m_pause.setInterval(typingPause);
    QObject::connect(&m_pause, &QTimer::timeout, this, &SettingForm::changed);
    int row = 0;
    const char* group = "";
    for (const SettingSpec& spec : specs) {
        if (std::string_view(spec.group) != group && *spec.group)
            grid->addWidget(new SectionHeader(app::label(spec.group)), row++, 0, 1, 2);
        group = spec.group;
        addRow(spec, std::ranges::count(paragraphs, std::string_view(spec.key)) > 0, row);
        row += 3;
    }
    grid->setRowStretch(row, 1);
}

void SettingForm::addRow(const SettingSpec& spec, bool paragraph, int line)
{
    auto* name = new Label(app::label(spec.label));
    auto* error = new Label({}, Type::Caption, Token::Alarm);
    SettingField* field = paragraph ? makeParagraphField(spec) : makeSettingField(spec);
    QObject::connect(field, &SettingField::edited, this,
                     [this](bool typing) { typing ? m_pause.start() : emit changed(); });
    name->setToolTip(app::label(spec.help));
    name->setBuddy(field);
    error->setWordWrap(true);
    error->hide();
    // A table takes the whole width beneath its name, and so does a text of several lines.
    m_rows.push_back({&spec, name, field, error, line, paragraph || spec.kind == SettingSpec::Kind::Table});
    place(m_rows.back());
}

void SettingForm::place(const Row& row)
{
    auto* grid = static_cast<QGridLayout*>(layout());
    const bool wide = row.wide || m_stacked;
    for (QWidget* part : QList<QWidget*>{row.name, row.field, row.error}) grid->removeWidget(part);
    grid->addWidget(row.name, row.line, 0, 1, wide ? 2 : 1);
    grid->addWidget(row.field, wide ? row.line + 1 : row.line, wide ? 0 : 1, 1, wide ? 2 : 1);
    grid->addWidget(row.error, row.line + 2, wide ? 0 : 1, 1, wide ? 2 : 1);
}

// What is hidden needs no room.
void SettingForm::fit()
{
    int names = 0, fields = 0;
    for (const Row& row : m_rows) {
        if (row.wide || row.field->isHidden()) continue;
        names = std::max(names, row.name->minimumSizeHint().width());
        fields = std::max(fields, row.field->minimumSizeHint().width());
    }
    const bool stacked = names + static_cast<QGridLayout*>(layout())->horizontalSpacing() + fields > width();
    if (stacked == m_stacked) return;
    m_stacked = stacked;
    for (const Row& row : m_rows) place(row);
}

QSize SettingForm::minimumSizeHint() const
{
    int least = 0;
    for (const Row& row : m_rows)
        if (!row.field->isHidden())
            least = std::max({least, row.name->minimumSizeHint().width(), row.field->minimumSizeHint().width()});
    return {least, QWidget::minimumSizeHint().height()};
}

bool SettingForm::event(QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest) fit();
    return QWidget::event(event);
}

void SettingForm::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

SettingField* SettingForm::field(std::string_view key) const
{
    for (const Row& row : m_rows)
        if (key == row.spec->key) return row.field;
    return nullptr;
}

void SettingForm::takePending()
{
    if (!m_pause.isActive()) return;
    m_pause.stop();
    emit changed();
}

void SettingForm::setShown(std::string_view key, bool shown)
{
    for (Row& row : m_rows) {
        if (key != row.spec->key) continue;
        row.shown = shown;
        row.name->setVisible(shown);
        row.field->setVisible(shown);
        say(row);
    }
}

connect::Settings SettingForm::settings() const
{
    connect::Settings settings;
    for (const Row& row : m_rows)
        for (const QString& text : row.field->texts()) settings.add(row.spec->key, text.toStdString());
    return settings;
}

void SettingForm::setSettings(const connect::Settings& settings)
{
    for (const Row& row : m_rows) {
        const QSignalBlocker quiet(row.field);
        QStringList texts;
        for (const std::string& text : settings.values(row.spec->key)) texts.append(QString::fromStdString(text));
        row.field->setTexts(texts);
    }
    setErrors({});
}

void SettingForm::take(std::string_view key, const std::string& text, bool taken)
{
    SettingField* one = field(key);
    if (!one) return;
    QStringList texts = one->texts();
    const QString added = QString::fromStdString(text);
    texts.removeAll(added);
    if (taken) texts.append(added);
    {
        const QSignalBlocker quiet(one);
        one->setTexts(texts);
    }
    emit changed();
}

void SettingForm::setErrors(const base::Errors& errors)
{
    for (Row& row : m_rows) {
        const std::string inside = std::string(row.spec->key) + "/";
        row.fault.clear();
        for (const base::Error& error : errors)
            if (error.where == row.spec->key || error.where.starts_with(inside)) row.fault = app::sentence(error.what);
        say(row);
        row.field->editor()->setProperty("wrong", !row.fault.isEmpty());
        row.field->editor()->update();
    }
}

void SettingForm::setNeeded(std::span<const std::string> keys)
{
    for (const Row& row : m_rows) {
        const bool needed = std::ranges::find(keys, row.spec->key) != keys.end();
        const QString name = app::label(row.spec->label), help = app::label(row.spec->help);
        row.name->setText(needed ? tr("%1 *", "the name of a field that must not be empty").arg(name) : name);
        row.field->editor()->setAccessibleDescription(needed ? tr("Needed. %1", "help of a field").arg(help) : help);
    }
}

void SettingForm::setRemark(std::string_view key, const QString& remark)
{
    for (Row& row : m_rows) {
        if (key != row.spec->key) continue;
        row.remark = remark;
        say(row);
    }
}

void SettingForm::say(const Row& row)
{
    const bool wrong = !row.fault.isEmpty();
    row.error->setToken(wrong ? Token::Alarm : Token::Muted);
    row.error->setText(wrong ? row.fault : row.remark);
    row.error->setVisible(row.shown && !row.error->text().isEmpty());
}

} // namespace titer::form

#include "ui/form/fields/moc_setting_form.cpp"
