// Rows of preferences.
#include "ui/preferences/preferences.h"

#include "ui/look/icons.h"
#include "ui/look/presentation.h"
#include "ui/preferences/first_visits.h"
#include "ui/preferences/unit_preferences.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QGridLayout>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>

namespace titer::preferences {

using look::Choice;
using look::icon;
using look::isPresented;
using look::presentedText;
using look::setMayBlink;
using look::Theme;
using look::Token;
using widgets::Label;
using widgets::Segment;
using widgets::Segments;

namespace {

constexpr const char* blinkKey = "blink";         // a flag of the settings
constexpr int textSizes[] = {100, 125, 150, 200}; // [%]

int indexOf(app::Settings::Theme theme)
{
    return theme == app::Settings::Theme::Light ? 0 : theme == app::Settings::Theme::Dark ? 1 : 2;
}

} // namespace

QList<Language> languages()
{
    QList<Language> list{{QStringLiteral("en"), QStringLiteral("English")}};
    const QStringList files =
        QDir(QStringLiteral(":/i18n")).entryList({QStringLiteral("titer_*.qm")}, QDir::Files, QDir::Name);
    for (const QString& file : files) {
        const QString code = file.mid(6, file.size() - 9);
        if (code == list.first().code) continue; // for its plurals
        QString name = QLocale(code).nativeLanguageName();
        if (!name.isEmpty()) name[0] = name[0].toUpper();
        list.append({code, name});
    }
    return list;
}

void applyLook(const app::Settings& settings)
{
    Theme& theme = Theme::current();
    const Choice choices[] = {Choice::Light, Choice::Dark, Choice::System};
    const Choice choice = isPresented() ? Choice::Light : choices[indexOf(settings.theme())];
    if (choice != theme.choice()) theme.choose(choice);
    const int own = qRound(settings.textScale() * 100);
    const int scale = isPresented() ? presentedText(own) : own;
    if (scale != theme.textScale()) theme.setTextScale(scale);
    setMayBlink(settings.flag(QLatin1String(blinkKey), true));
}

Preferences::Preferences(app::Settings& settings, QWidget* parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_grid(new QGridLayout(this))
    , m_language(new QComboBox)
    , m_theme(new Segments({{QStringLiteral("i-sun"), tr("Light")},
                            {QStringLiteral("i-moon"), tr("Dark")},
                            {QStringLiteral("i-monitor"), tr("System")}}))
    , m_textSize(nullptr)
    , m_sound(new Segments({{QStringLiteral("i-bell"), tr("On")}, {QStringLiteral("i-mute"), tr("Off")}}))
    , m_blink(new QCheckBox(tr("Blink until acknowledged")))
    , m_hints(new QPushButton(tr("Show again")))
{
    QList<Segment> sizes;
    for (int percent : textSizes) sizes.append({{}, tr("%1 %").arg(percent)});
    m_textSize = new Segments(sizes);
    m_language->addItem(icon(QStringLiteral("i-globe"), Token::Muted), tr("As the system"), QString());
    for (const Language& language : languages()) {
        //: A language and how it writes numbers.
        const QString item =
            tr("%1, numbers as %2").arg(language.name, QLocale(language.code).toString(1234.5, 'f', 1));
        m_language->addItem(icon(QStringLiteral("i-globe"), Token::Muted), item, language.code);
    }
    m_language->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_language->setMinimumContentsLength(14);
    auto* units = new QPushButton(tr("Choose…"));
    connect(units, &QPushButton::clicked, this, [this] { UnitPreferences::openOver(this); });
    m_hints->setToolTip(tr("Each page shows its main gestures again on the next visit"));
    connect(m_hints, &QPushButton::clicked, this, [this] {
        forgetVisits(m_settings);
        showSettings();
    });
    const QList<QPair<QString, QWidget*>> rows{
        {tr("Language"), m_language}, {tr("Theme"), m_theme},  {tr("Text size"), m_textSize}, {tr("Units"), units},
        {tr("Alarm sound"), m_sound}, {tr("Alarms"), m_blink}, {tr("First steps"), m_hints}};
    for (int row = 0; row < rows.size(); ++row) {
        auto* name = new Label(rows[row].first);
        name->setBuddy(rows[row].second);
        rows[row].second->setAccessibleName(rows[row].first);
        m_grid->addWidget(name, row, 0);
        m_grid->addWidget(rows[row].second, row, 1);
    }
    m_grid->setColumnStretch(1, 1);
    m_grid->setContentsMargins(0, 0, 0, 0);
    connect(m_language, &QComboBox::activated, this,
            [this](int index) { m_settings.setLanguage(m_language->itemData(index).toString()); });
    connect(m_theme, &Segments::currentChanged, this, [this](int index) {
        m_settings.setTheme(index == 0   ? app::Settings::Theme::Light
                            : index == 1 ? app::Settings::Theme::Dark
                                         : app::Settings::Theme::System);
    });
    connect(m_textSize, &Segments::currentChanged, this,
            [this](int index) { m_settings.setTextScale(textSizes[index] / 100.0); });
    connect(m_sound, &Segments::currentChanged, this, [this](int index) { m_settings.setAlarmSound(index == 0); });
    connect(&m_settings, &app::Settings::alarmSoundChanged, this, &Preferences::showSettings);
    connect(m_blink, &QCheckBox::toggled, this, [this](bool on) {
        m_settings.setFlag(QLatin1String(blinkKey), on);
        setMayBlink(on);
    });
    connect(&m_settings, &app::Settings::languageChanged, this, &Preferences::showSettings);
    connect(&m_settings, &app::Settings::themeChanged, this, &Preferences::showSettings);
    connect(&m_settings, &app::Settings::textScaleChanged, this, &Preferences::showSettings);
    connect(&Theme::current(), &Theme::changed, this, &Preferences::refresh);
    showSettings();
    refresh();
}

// Pages may have been seen meanwhile.
void Preferences::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    showSettings();
}

void Preferences::showSettings()
{
    const QSignalBlocker themes(m_theme), sizes(m_textSize), sounds(m_sound), blinks(m_blink);
    m_sound->setCurrent(m_settings.alarmSound() ? 0 : 1);
    m_blink->setChecked(m_settings.flag(QLatin1String(blinkKey), true));
    m_hints->setEnabled(hasVisited(m_settings));
    m_language->setCurrentIndex(std::max(0, m_language->findData(m_settings.language())));
    m_theme->setCurrent(indexOf(m_settings.theme()));
    const int percent = qRound(m_settings.textScale() * 100);
    for (int i = 0; i < int(std::size(textSizes)); ++i)
        if (textSizes[i] == percent) m_textSize->setCurrent(i);
}

void Preferences::refresh()
{
    const int u = Theme::current().u();
    m_grid->setHorizontalSpacing(4 * u);
    m_grid->setColumnMinimumWidth(0, 23 * u);
    m_grid->setVerticalSpacing(3 * u);
}

} // namespace titer::preferences

#include "ui/preferences/moc_preferences.cpp"
