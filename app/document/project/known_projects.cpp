#include "app/document/project/known_projects.h"

#include "app/document/project/drafts.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>

#include <algorithm>

namespace titer::app {

namespace {

// The file of a draft has a number where its plant is called as another one.
QString nameOf(const RecentProject& project)
{
    return isDraft(project.path) || project.name.isEmpty() ? QFileInfo(project.path).completeBaseName() : project.name;
}

// The last so many folders of a file, or as many as it has: "2026/run".
QString foldersOf(const QString& path, int count)
{
    return QFileInfo(path).absolutePath().section(u'/', -count);
}

// As many of its folders as no other of these files has too; its whole path where they lie in one folder.
QString placeAmong(const QString& path, const QStringList& others)
{
    const QString file = QFileInfo(path).absoluteFilePath();
    for (int count = 1; count <= file.count(u'/'); ++count) {
        const QString folders = foldersOf(path, count);
        if (std::ranges::none_of(others, [&](const QString& other) { return foldersOf(other, count) == folders; }))
            return folders;
    }
    return file;
}

// By their folders, which tell files of one name apart.
void tellApart(std::vector<KnownProject>& all)
{
    const std::vector<KnownProject> named = all;
    for (std::size_t i = 0; i < all.size(); ++i) {
        QStringList others;
        for (std::size_t j = 0; j < all.size(); ++j)
            if (j != i && named[j].name == named[i].name) others.append(named[j].path);
        if (!others.isEmpty())
            all[i].name = QStringLiteral("%1 (%2)").arg(named[i].name, placeAmong(all[i].path, others));
    }
}

} // namespace

std::vector<KnownProject> knownProjects(const Settings& settings)
{
    std::vector<KnownProject> all;
    for (const RecentProject& one : settings.recentProjects())
        all.push_back({one.path, nameOf(one), one.opened, isDraft(one.path)});
    // Where no drafts are kept, those of others are not shown either.
    if (!settings.flag(QStringLiteral("files/keep_no_drafts"), false)) {
        QSet<QString> listed;
        for (const KnownProject& one : all) listed.insert(QFileInfo(one.path).canonicalFilePath());
        for (const QFileInfo& file : QDir(draftFolder()).entryInfoList({QStringLiteral("*.titer")}, QDir::Files))
            if (!listed.contains(file.canonicalFilePath()))
                all.push_back({file.absoluteFilePath(), file.completeBaseName(), file.lastModified().toUTC(), true});
    }
    std::ranges::stable_sort(all, std::ranges::greater(), &KnownProject::changed);
    tellApart(all);
    return all;
}

} // namespace titer::app
