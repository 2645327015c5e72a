// Reads the plant of a project for its picture.
#include "app/document/project/project_peek.h"

#include "core/store/project_file.h"

namespace titer::app {

base::Result<model::Flowsheet> plantOfProject(const QString& path)
{
    base::Result<store::ProjectFile> file = store::ProjectFile::open(path.toStdString(), store::Access::Read);
    if (!file) return file.error();
    const base::Result<store::PlantText> plant = file->plant();
    if (!plant) return plant.error();
    base::Errors errors;
    model::Flowsheet flowsheet = model::readPlant(plant->text, errors);
    if (!errors.empty()) return errors.front();
    return flowsheet;
}

} // namespace titer::app
