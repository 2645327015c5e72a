// Folders by kind of file, in the settings of the application.
#include "app/common/last_folders.h"

#include "app/common/settings.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

namespace titer::app {

namespace {

const QString lastFoldersKey = QStringLiteral("folders/last");

} // namespace

QString fileKind(const QString& filter)
{
    static const QRegularExpression endings(QStringLiteral("\\(([^)]*)\\)\\s*$"));
    const QString first = filter.section(QStringLiteral(";;"), 0, 0);
    return endings.match(first).captured(1).simplified();
}

LastFolders& LastFolders::current()
{
    static LastFolders folders;
    return folders;
}

void LastFolders::keepIn(Settings& settings)
{
    m_settings = &settings;
    m_folders = settings.choices(lastFoldersKey);
}

void LastFolders::forget()
{
    m_settings = nullptr;
    m_folders.clear();
}

QString LastFolders::of(const QString& kind) const
{
    const QString folder = m_folders.value(kind).toString();
    return !folder.isEmpty() && QDir(folder).exists() ? folder : QString();
}

void LastFolders::remember(const QString& kind, const QString& file)
{
    const QString folder = QFileInfo(file).absolutePath();
    if (file.isEmpty() || m_folders.value(kind).toString() == folder) return;
    m_folders.insert(kind, folder);
    if (m_settings) m_settings->setChoices(lastFoldersKey, m_folders);
}

} // namespace titer::app
