// Models written as equations that a project keeps: read, kept, shared as files, and taken into a plant. Those that come with Titer stand in
// core/model/library/equation_library.h.
#pragma once

#include "app/document/document.h"
#include "core/model/library/equation_library.h"

#include <QObject>

#include <vector>

namespace titer::store {
class ProjectFile;
}

namespace titer::app {

using model::EquationModel;

// In the order in which they were kept. One that cannot be read, as of a newer Titer, is an error.
base::Result<std::vector<EquationModel>> readEquationLibrary(store::ProjectFile& project);
base::Done saveEquationLibrary(store::ProjectFile& project, std::span<const EquationModel> models,
                               std::string_view reason);
// `added` behind `kept`; one of the same id takes the place of the one that is there.
std::vector<EquationModel> mergedModels(std::vector<EquationModel> kept, std::span<const EquationModel> added);

// Puts a model into a unit: a law as its kinetics, with components for species that the plant lacks; a unit's equations instead of
// its own. An error where the unit takes no such model.
Edited useEquations(const model::Flowsheet& before, const model::Catalogue& catalogue, std::string_view unit,
                    const EquationModel& model);
// The equations of a unit as a model with this name, which makes its id; its source says what was changed.
base::Result<EquationModel> equationsOf(const model::Flowsheet& flowsheet, const model::Catalogue& catalogue,
                                        std::string_view unit, const std::string& name);

// [gui] Those of the project that is open.
class EquationLibrary : public QObject {
    Q_OBJECT

public:
    explicit EquationLibrary(Document& document, QObject* parent = nullptr);

    const std::vector<EquationModel>& list() const { return m_list; }
    // False where there is no project, or one that is open for reading only.
    bool writable() const;
    base::Done keep(const EquationModel& model);
    base::Done remove(const std::string& id);
    // A file of models: all of them are kept, or none.
    base::Done takeFile(const QString& path);
    base::Done writeFile(const QString& path) const;

signals:
    void changed();
    void failed(const titer::base::Error& error);

private:
    void load();
    base::Done save(std::vector<EquationModel> list);

    Document& m_document;
    std::vector<EquationModel> m_list;
};

} // namespace titer::app
