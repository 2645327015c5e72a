// What becomes of cells that break: parts of their dry mass are freed, the rest is debris, and what travelled within them
// as a component of its own leaves them in proportion. Kilogram for kilogram.
#pragma once

#include "core/base/text.h"
#include "core/model/types/cell_contents.h"
#include "core/model/types/unit_type.h"

#include <string>
#include <vector>

namespace titer::unitops {

class CellRelease {
public:
    CellRelease(const model::UnitSetup& setup, base::Errors& errors);

    int cells() const { return m_cells; } // component of the plant, or -1
    int inside() const { return m_inside; }
    int product() const { return m_product; }
    bool takesPart(int component) const;
    // Adds what breaking cells [basis/s] does, and what of the product within leaves with them [basis/s].
    template <class T> void free(const T& cells, const T& inside, T* generated) const
    {
        if (m_cells >= 0) generated[m_cells] -= cells;
        for (const Freed& part : m_freed) generated[part.component] += cells * part.perCell;
        if (m_inside < 0) return;
        generated[m_inside] -= inside;
        generated[m_product] += inside * m_productPerInside;
    }

private:
    struct Freed {
        int component;
        double perCell; // [basis per basis of the cells]
    };
    int m_cells = -1, m_inside = -1, m_product = -1;
    double m_productPerInside = 1.0;
    std::vector<Freed> m_freed; // debris too
};

inline constexpr const char* cellGroup = CORE_TR("core", "Cells");

inline constexpr model::ParamSpec cellParams[] = {
    {.key = "cells",
     .label = CORE_TR("core", "Cells"),
     .unit = "1",
     .help = CORE_TR("core", "The component to be disrupted; none: the one with the id \"cells\"."),
     .shape = model::Shape::Component,
     .group = cellGroup},
    {.key = model::cellContents,
     .label = CORE_TR("core", "Released from cells"),
     .unit = "1",
     .defaultValue = 0.0,
     .min = 0.0,
     .max = 1.0,
     .decimals = 3,
     .help = CORE_TR("core", "Fraction of the cells' dry mass that is this component: for E. coli about 0.5 protein, "
                             "0.2 RNA, 0.03 genomic DNA, 0.03 endotoxin."),
     .shape = model::Shape::PerComponent,
     .group = cellGroup,
     .displayUnit = "%"},
    {.key = "debris",
     .label = CORE_TR("core", "Debris"),
     .unit = "1",
     .help = CORE_TR("core", "The component of the remaining dry mass; none: it is not modelled. With a diameter it "
                             "is suspended."),
     .shape = model::Shape::Component,
     .group = cellGroup},
    {.key = model::productWithin,
     .label = CORE_TR("core", "Intracellular product"),
     .unit = "1",
     .help = CORE_TR("core", "A separate component for the intracellular product. Give it the diameter of the "
                             "cells, so that it is harvested with them."),
     .shape = model::Shape::Component,
     .group = cellGroup},
    {.key = model::productFreed,
     .label = CORE_TR("core", "Product"),
     .unit = "1",
     .help = CORE_TR("core", "The component after release, kilogram for kilogram."),
     .shape = model::Shape::Component,
     .group = cellGroup},
};

} // namespace titer::unitops
