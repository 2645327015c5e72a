// What the application remembers between sessions: language, theme, text size, recent projects, window.
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QObject>
#include <QSettings>
#include <QString>
#include <QVariantMap>

#include <vector>

namespace titer::app {

struct RecentProject {
    QString path;
    QString name;
    QDateTime opened; // UTC
    bool operator==(const RecentProject&) const = default;
};

// [gui] A change is written at once and reported by a signal.
class Settings : public QObject {
    Q_OBJECT

public:
    enum class Theme { System, Light, Dark };
    Q_ENUM(Theme)

    static constexpr double minTextScale = 0.75, maxTextScale = 2.5;
    static constexpr int recentLimit = 100; // beyond which the oldest are forgotten

    explicit Settings(QObject* parent = nullptr);
    // In a file of its own, for tests and for `--shot`.
    explicit Settings(const QString& file, QObject* parent = nullptr);

    // "de"; empty = the system's.
    QString language() const;
    void setLanguage(const QString& language);
    Theme theme() const;
    void setTheme(Theme theme);
    // 1 = the system's text size.
    double textScale() const;
    void setTextScale(double scale);

    // Newest first; projects that are gone are left out.
    std::vector<RecentProject> recentProjects() const;
    void addRecentProject(const QString& path, const QString& name);
    void removeRecentProject(const QString& path);

    QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray& geometry);
    QByteArray windowState() const;
    void setWindowState(const QByteArray& state);

    // Whether alarms are heard.
    bool alarmSound() const;
    void setAlarmSound(bool on);

    // A switch of the window, such as "timeline/folded".
    bool flag(const QString& key, bool defaultValue) const;
    void setFlag(const QString& key, bool on);
    // Of those whose keys begin with `group`/: the rest of the key.
    QStringList flagsOff(const QString& group) const;

    // What a person chose, by name, such as "units/kinds".
    QVariantMap choices(const QString& key) const;
    void setChoices(const QString& key, const QVariantMap& choices);

signals:
    void languageChanged();
    void themeChanged();
    void textScaleChanged();
    void recentProjectsChanged();
    void alarmSoundChanged();

private:
    std::vector<RecentProject> storedProjects() const;
    void store(const std::vector<RecentProject>& projects);

    QSettings m_settings;
};

} // namespace titer::app
