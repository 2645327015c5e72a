// The document: the flowsheet that the window shows, the pools cut from its runs, undo, faults and the project that
// keeps them.
#pragma once

#include "app/common/undoable_value.h"
#include "app/document/document_step.h"
#include "app/document/edits.h"
#include "app/document/folding.h"
#include "app/document/project/project_saving.h"

#include "core/base/result.h"
#include "core/model/plant/plant.h"
#include "core/model/remedy.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>
#include <string>

namespace titer::app {

// [gui]
class Document : public QObject {
    Q_OBJECT

public:
    using SaveState = ProjectSaving::State;

    explicit Document(const model::Catalogue& catalogue, QObject* parent = nullptr);
    ~Document() override;

    const model::Catalogue& catalogue() const { return m_catalogue; }
    const model::Flowsheet& flowsheet() const { return m_value.value().flowsheet; }
    // Counts changes, those by undo and redo too.
    quint64 edit() const { return m_edit; }

    // --- edits -------------------------------------------------------------------------------------------------------
    QUndoStack* undoStack() { return &m_value.stack(); }
    // Puts what an edit came to instead of the flowsheet, as one step of undo called `text`; an error is emitted as refused(). Steps with
    // the same merge key that follow within a second become one: use one key per gesture ("move n1,n2") or field
    // ("units/n1/params/heel"). False where it changes nothing.
    bool apply(Edited edited, const QString& text, const QString& mergeKey = {});
    // What the text in a field means while it is typed. Until endMerge(), when the field is left, it is one step of undo, however long
    // that takes; an error is emitted as refused(), and takes it back.
    bool enter(Edited edited, const QString& text, const QString& field);
    // The text means nothing, or its writer gave it up: what stood before its first key stands again, and there is no step of undo.
    void withdraw(const QString& field) { m_value.withdraw(field); }
    // The pool that somebody cut by hand from what leaves a unit; nothing where it is the proposed one.
    const PoolCuts& poolCuts() const { return m_value.value().pools; }
    // Another cut, or none, as one step of undo; steps join as those of apply(). False where it changes nothing.
    bool cutPool(const std::string& unit, const std::optional<figures::Span>& cut, const QString& text,
                 const QString& mergeKey = {});
    // The next step is one of its own (the mouse was released, the field left).
    void endMerge() { m_value.endMerge(); }

    // --- faults ------------------------------------------------------------------------------------------------------
    const base::Errors& errors() const { return m_errors; }
    const base::Notices& notices() const { return m_notices; }
    // What the check offers as a remedy, for errors and notices; app/run/remedies.h carries it out.
    const model::Remedies& remedies() const { return m_remedies; }
    // The checked plant, nullptr while there are errors. It belongs to the flowsheet of the last checked().
    std::shared_ptr<const model::Plant> plant() const { return m_plant; }
    // Checks at once what is otherwise checked shortly after the last change.
    void checkNow();

    // --- project -----------------------------------------------------------------------------------------------------
    // Restarts without a file: undo begins here. An error where the project that is open cannot be saved; it stays then.
    base::Done newPlant(model::Flowsheet flowsheet);
    base::Done newFromExample(std::string_view id);
    // Opens a plant file as a new plant without a project. All faults of the file's structure; the document stays as it was then.
    base::Errors openPlantFile(const QString& path);

    // What an import has `reported` of the project that it made stays among the notices of opening.
    base::Done openProject(const QString& path, base::Notices reported = {});
    // Keeps this plant in a new project file and goes on in it; undo stays.
    base::Done createProject(const QString& path, bool replace = false);
    // A file that stands alone with the present state, of a project that is open or of a plant without one.
    base::Done saveCopy(const QString& path);
    // Keeps this plant in a draft (app/document/project/drafts.h) and goes on in it, so that nothing is lost before it has a name.
    base::Done createDraft();
    // Moves on to a new file with all that the project holds; undo stays. The old file stays too, unless it is a draft. `moved` is called
    // once the new one is there, before anybody is told.
    base::Done continueIn(const QString& path, const std::function<void()>& moved = {});
    // Saves at once and waits for it.
    base::Done flush() { return m_saving.flush(); }
    // Saves and lets go of the file; the plant stays. Where saving fails the project stays open, unless its changes may be lost.
    base::Done closeProject(bool mayLoseChanges = false);

    // nullptr without a file.
    ProjectSession* project() const { return m_saving.project(); }
    // The file's path, empty without one.
    QString path() const;
    // What the title shows: the file's name without ending; of a draft, and without a file, the plant's name.
    QString name() const;
    SaveState saveState() const { return m_saving.state(); }
    QString saveText() const;
    // Of opening: "brought to this format", "open for reading only", what an import left out.
    base::Notices openingNotices() const;

    // What the sheet shows folded; it goes with the project.
    Folding& folding() { return m_folding; }

    // --- versions ----------------------------------------------------------------------------------------------------
    base::Done addVersion(const QString& name);
    base::Result<std::vector<store::Version>> versions();
    // Back to a version: one step of undo.
    base::Done restoreVersion(std::int64_t id, const QString& text);

signals:
    void changed();                                // the flowsheet
    void poolsChanged();                           // poolCuts()
    void checked();                                // errors(), notices() and plant()
    void refused(const titer::base::Error& error); // an edit that could not be made
    void saveStateChanged();
    void leaving(); // the plant that is open goes; it and its project are still there
    void opened();  // another plant, with its project or without one; what was found in the one before is forgotten
    void projectChanged(); // another project or none; after opened() too

private:
    void stepDone(const DocumentStep& step);
    base::Done startWith(DocumentValue value, std::unique_ptr<ProjectSession> project, base::Notices reported = {},
                         const std::string& folding = {});
    ProjectSession::State state() const;
    base::Done writeInto(store::ProjectFile& file) const;
    void saveFolding();

    const model::Catalogue& m_catalogue;
    UndoableValue<DocumentValue, DocumentStep> m_value;
    quint64 m_edit = 0;

    Folding m_folding;
    base::Notices m_reported; // of an import

    base::Errors m_errors;
    base::Notices m_notices;
    model::Remedies m_remedies;
    std::shared_ptr<const model::Plant> m_plant;
    QTimer m_checkTimer;

    ProjectSaving m_saving;
};

// The plant as a file, with the sources of its laws.
base::Done exportPlantFile(const Document& document, const QString& path);

} // namespace titer::app
