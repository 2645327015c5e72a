// The loops of the one unit that is selected, and of what is folded onto it, and all that drive a device: where they stand and what a run
// says of them. [gui]
#pragma once

#include "ui/flow/items/loop_item.h"
#include "ui/flow/scene/sheet_folds.h"
#include "ui/flow/scene/sheet_units.h"
#include "ui/flow/scene/sheet_zones.h"

namespace titer::flow {

class SheetLoops {
public:
    SheetLoops(QGraphicsScene& scene, const FlowLook& look);

    // By the ids of the controllers; they are shown at the next sync().
    void setValues(const QHash<QString, LoopOverlay>& values) { m_values = values; }
    void sync(const app::Document& document, const SheetUnits& units, const SheetFolds& folds, const SheetZones& zones,
              const QStringList& selected);
    void lookChanged() { m_item->lookChanged(); }

    const LoopItem& item() const { return *m_item; }
    // Of those that are shown.
    QStringList sentences() const;

private:
    LoopItem* m_item; // the scene owns it
    QHash<QString, LoopOverlay> m_values;
};

} // namespace titer::flow
