// One step of undo. All edits of a flowsheet are this one command.
#pragma once

#include "app/patch.h"

#include <QString>
#include <QUndoCommand>

namespace titer::app {

class Document;

// [gui]
class EditCommand : public QUndoCommand {
public:
    EditCommand(Document& document, Patch patch, const QString& text, bool joins);

    void redo() override;
    void undo() override;
    int id() const override { return 1; } // commands without an id are never asked to merge
    bool mergeWith(const QUndoCommand* next) override;

private:
    Document& m_document;
    Patch m_patch;
    bool m_joins; // the step before it, as part of the same gesture
};

} // namespace titer::app
