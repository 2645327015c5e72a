// What is edited and saved together, and what two states of it differ in. [any]
#pragma once

#include "app/document/patch.h"
#include "app/document/project/pool_cuts.h"

namespace titer::app {

struct DocumentValue {
    model::Flowsheet flowsheet;
    PoolCuts pools;
};

// Small for a small edit of a large plant.
class DocumentStep {
public:
    DocumentStep(const DocumentValue& before, const DocumentValue& after);

    bool changesPlant() const { return !m_patch.empty(); }
    bool changesPools() const;
    bool isEmpty() const { return !changesPlant() && !changesPools(); }
    void redo(DocumentValue& value) const;
    void undo(DocumentValue& value) const;

private:
    Patch m_patch;
    PoolCuts m_before, m_after;
};

} // namespace titer::app
