// Undo and redo by patches.
#include "app/document/edit_command.h"

#include "app/document/document.h"

namespace titer::app {

EditCommand::EditCommand(Document& document, Patch patch, const QString& text, bool joins)
    : QUndoCommand(text)
    , m_document(document)
    , m_patch(std::move(patch))
    , m_joins(joins)
{
}

void EditCommand::redo()
{
    m_patch.redo(m_document.m_flowsheet);
    m_document.patched();
}

void EditCommand::undo()
{
    m_patch.undo(m_document.m_flowsheet);
    // What comes now is a gesture of its own.
    m_document.endMerge();
    m_document.patched();
}

bool EditCommand::mergeWith(const QUndoCommand* next)
{
    const auto* other = static_cast<const EditCommand*>(next);
    if (!other->m_joins) return false;
    // The stack has done the other step already, so the flowsheet is its outcome.
    const model::Flowsheet& after = m_document.flowsheet();
    model::Flowsheet before = after;
    other->m_patch.undo(before);
    m_patch.undo(before);
    m_patch = Patch(before, after);
    // A gesture that ends where it began leaves no step, and none that the next one could join.
    setObsolete(m_patch.empty());
    if (isObsolete()) m_document.endMerge();
    return true;
}

PoolCommand::PoolCommand(Document& document, PoolCuts after, const QString& text, bool joins)
    : QUndoCommand(text)
    , m_document(document)
    , m_before(document.poolCuts())
    , m_after(std::move(after))
    , m_joins(joins)
{
}

void PoolCommand::redo()
{
    m_document.setPools(m_after);
}

void PoolCommand::undo()
{
    m_document.endMerge();
    m_document.setPools(m_before);
}

bool PoolCommand::mergeWith(const QUndoCommand* next)
{
    const auto* other = static_cast<const PoolCommand*>(next);
    if (!other->m_joins) return false;
    m_after = other->m_after;
    setObsolete(samePools(m_before, m_after));
    if (isObsolete()) m_document.endMerge();
    return true;
}

} // namespace titer::app
