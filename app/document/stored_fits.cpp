// Reads problems of PEtab, and writes projects that keep fits.
#include "app/document/stored_fits.h"

#include "app/document/plant_files.h"
#include "core/exchange/petab.h"
#include "core/store/project_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace titer::app {

bool isProblemFile(const QString& path)
{
    constexpr qint64 head = 4096; // [bytes]
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && exchange::isPetab(file.read(head).toStdString());
}

QStringList filesOfProblem(const QString& path)
{
    const QFileInfo problem(path);
    QStringList files{problem.absoluteFilePath()};
    if (const base::Result<std::string> text = readPlantText(path))
        for (const std::string& name : exchange::filesOfPetab(*text))
            files << QDir::cleanPath(problem.absoluteDir().filePath(QString::fromStdString(name)));
    return files;
}

PlantWithFits readProblemFile(const QString& path, base::Errors& errors, base::Notices& notices)
{
    const base::Result<std::string> text = readPlantText(path);
    if (!text) {
        errors.push_back(text.error());
        return {};
    }
    const QDir folder = QFileInfo(path).absoluteDir();
    const auto beside = [&folder](const std::string& name) {
        return readPlantText(folder.filePath(QString::fromStdString(name)));
    };
    exchange::PetabImport import = exchange::readPetab(*text, beside, errors, notices);
    std::string name = import.plant.name;
    return {std::move(import.plant), {{std::move(name), import.fit.write(false)}}};
}

base::Done makeProject(const std::string& path, std::string_view plantText, std::span<const StoredFit> fits,
                       bool replace)
{
    base::Result<store::ProjectFile> project = store::ProjectFile::create(path, plantText, replace);
    if (!project) return project.error();
    std::vector<store::Item> items;
    std::vector<store::AuditChange> changes;
    for (const StoredFit& fit : fits) {
        const std::string id = "fit-" + std::to_string(items.size() + 1);
        items.push_back({id, fit.text});
        changes.push_back({"fit_added", "fits/" + id, {}, fit.name});
    }
    if (const base::Done saved = project->saveItems(store::ItemKind::Fit, items, {}, changes); !saved)
        return saved.error();
    return project->close();
}

} // namespace titer::app
