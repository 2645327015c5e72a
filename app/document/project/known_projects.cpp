#include "app/document/project/known_projects.h"

#include "app/document/project/drafts.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace titer::app {

namespace {

bool isListed(const std::vector<KnownProject>& all, const QString& path)
{
    return std::ranges::any_of(all, [&](const KnownProject& one) { return QFileInfo(one.path) == QFileInfo(path); });
}

// The file of a draft has a number where its plant is called as another one.
QString nameOf(const RecentProject& project)
{
    return isDraft(project.path) || project.name.isEmpty() ? QFileInfo(project.path).completeBaseName() : project.name;
}

// By their folders, which tell files of one name apart.
void tellApart(std::vector<KnownProject>& all)
{
    std::vector<QString> names;
    for (const KnownProject& one : all) names.push_back(one.name);
    for (std::size_t i = 0; i < all.size(); ++i)
        if (std::ranges::count(names, names[i]) > 1)
            all[i].name = QStringLiteral("%1 (%2)").arg(names[i], QFileInfo(all[i].path).dir().dirName());
}

} // namespace

std::vector<KnownProject> knownProjects(const Settings& settings)
{
    std::vector<KnownProject> all;
    for (const RecentProject& one : settings.recentProjects())
        all.push_back({one.path, nameOf(one), one.opened, isDraft(one.path)});
    // Where no drafts are kept, those of others are not shown either.
    if (!settings.flag(QStringLiteral("files/keep_no_drafts"), false))
        for (const QFileInfo& file : QDir(draftFolder()).entryInfoList({QStringLiteral("*.titer")}, QDir::Files))
            if (!isListed(all, file.absoluteFilePath()))
                all.push_back({file.absoluteFilePath(), file.completeBaseName(), file.lastModified().toUTC(), true});
    std::ranges::stable_sort(all, std::ranges::greater(), &KnownProject::changed);
    tellApart(all);
    return all;
}

} // namespace titer::app
