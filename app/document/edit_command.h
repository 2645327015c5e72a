// The steps of undo: all edits of a flowsheet are one command, all cuts of pools another.
#pragma once

#include "app/document/patch.h"
#include "app/document/pool_cuts.h"

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

// [gui]
class PoolCommand : public QUndoCommand {
public:
    PoolCommand(Document& document, PoolCuts after, const QString& text, bool joins);

    void redo() override;
    void undo() override;
    int id() const override { return 2; }
    bool mergeWith(const QUndoCommand* next) override;

private:
    Document& m_document;
    PoolCuts m_before, m_after;
    bool m_joins; // the step before it, as part of the same gesture
};

} // namespace titer::app
