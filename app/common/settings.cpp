// Settings in the user's configuration folder.
#include "app/common/settings.h"

#include <QFileInfo>
#include <QMetaEnum>

#include <algorithm>
#include <cmath>

namespace titer::app {

Settings::Settings(QObject* parent)
    : QObject(parent)
    , m_settings(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("titer"), QStringLiteral("titer"))
{
}

Settings::Settings(const QString& file, QObject* parent)
    : QObject(parent)
    , m_settings(file, QSettings::IniFormat)
{
}

QString Settings::language() const
{
    return m_settings.value("language").toString();
}

void Settings::setLanguage(const QString& language)
{
    if (language == this->language()) return;
    m_settings.setValue("language", language);
    emit languageChanged();
}

Settings::Theme Settings::theme() const
{
    bool known = false;
    const int value =
        QMetaEnum::fromType<Theme>().keyToValue(m_settings.value("theme").toString().toLatin1().constData(), &known);
    return known ? Theme(value) : Theme::System;
}

void Settings::setTheme(Theme theme)
{
    if (theme == this->theme()) return;
    m_settings.setValue("theme", QString::fromLatin1(QMetaEnum::fromType<Theme>().valueToKey(int(theme))));
    emit themeChanged();
}

double Settings::textScale() const
{
    const double scale = m_settings.value("textScale", 1.0).toDouble();
    return std::isfinite(scale) && scale > 0.0 ? std::clamp(scale, minTextScale, maxTextScale) : 1.0;
}

void Settings::setTextScale(double scale)
{
    const double before = textScale();
    m_settings.setValue("textScale", std::clamp(scale, minTextScale, maxTextScale));
    if (textScale() != before) emit textScaleChanged();
}

std::vector<RecentProject> Settings::storedProjects() const
{
    std::vector<RecentProject> projects;
    for (const QVariant& entry : m_settings.value("recentProjects").toList()) {
        const QVariantList fields = entry.toList();
        if (fields.size() != 3 || fields[0].toString().isEmpty()) continue;
        projects.push_back({fields[0].toString(), fields[1].toString(),
                            QDateTime::fromString(fields[2].toString(), Qt::ISODateWithMs)});
    }
    return projects;
}

std::vector<RecentProject> Settings::recentProjects() const
{
    std::vector<RecentProject> projects = storedProjects();
    std::erase_if(projects, [](const RecentProject& p) { return !QFileInfo::exists(p.path); });
    return projects;
}

void Settings::addRecentProject(const QString& path, const QString& name)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    std::vector<RecentProject> projects = storedProjects();
    std::erase_if(projects, [&](const RecentProject& p) { return p.path == absolute; });
    projects.insert(projects.begin(), {absolute, name, QDateTime::currentDateTimeUtc()});
    if (projects.size() > std::size_t(recentLimit)) projects.resize(recentLimit);
    store(projects);
}

void Settings::removeRecentProject(const QString& path)
{
    std::vector<RecentProject> projects = storedProjects();
    std::erase_if(projects, [&](const RecentProject& p) { return p.path == path; });
    store(projects);
}

void Settings::store(const std::vector<RecentProject>& projects)
{
    QVariantList list;
    for (const RecentProject& p : projects)
        list << QVariant(QVariantList{p.path, p.name, p.opened.toString(Qt::ISODateWithMs)});
    m_settings.setValue("recentProjects", list);
    emit recentProjectsChanged();
}

QByteArray Settings::windowGeometry() const
{
    return m_settings.value("window/geometry").toByteArray();
}
void Settings::setWindowGeometry(const QByteArray& geometry)
{
    m_settings.setValue("window/geometry", geometry);
}
QByteArray Settings::windowState() const
{
    return m_settings.value("window/state").toByteArray();
}
void Settings::setWindowState(const QByteArray& state)
{
    m_settings.setValue("window/state", state);
}

bool Settings::alarmSound() const
{
    return flag(QStringLiteral("alarms/sound"), true);
}

void Settings::setAlarmSound(bool on)
{
    if (on == alarmSound()) return;
    setFlag(QStringLiteral("alarms/sound"), on);
    emit alarmSoundChanged();
}

bool Settings::flag(const QString& key, bool defaultValue) const
{
    return m_settings.value("flags/" + key, defaultValue).toBool();
}
QStringList Settings::flagsOff(const QString& group) const
{
    const QString begin = "flags/" + group + "/";
    QStringList off;
    for (const QString& key : m_settings.allKeys())
        if (key.startsWith(begin) && !m_settings.value(key).toBool()) off << key.mid(begin.size());
    return off;
}

void Settings::setFlag(const QString& key, bool on)
{
    m_settings.setValue("flags/" + key, on);
}

QVariantMap Settings::choices(const QString& key) const
{
    return m_settings.value(key).toMap();
}
void Settings::setChoices(const QString& key, const QVariantMap& choices)
{
    m_settings.setValue(key, choices);
}

} // namespace titer::app

#include "app/common/moc_settings.cpp"
