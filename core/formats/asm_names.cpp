// Names of quantities in ASM next to the tags that formats give the same quantities.
#include "core/formats/asm.h"

#include "core/base/text.h"

#include <algorithm>

namespace titer::formats {

namespace {

struct Row {
    std::string_view name, tag, label;
};

constexpr Row quantities[] = {
    {"viable cell density (cell counter)", "viable_cells", CORE_TR("core", "Viable cells")},
    {"total cell density (cell counter)", "total_cells", CORE_TR("core", "Total cells")},
    {"dead cell density (cell counter)", "dead_cells", CORE_TR("core", "Dead cells")},
    {"viability (cell counter)", "viability", CORE_TR("core", "Viability")},
    {"average live cell diameter (cell counter)", "cell_diameter", CORE_TR("core", "Diameter of viable cells")},
    {"average total cell diameter", "total_cell_diameter", CORE_TR("core", "Diameter of all cells")},
    {"average total cell diameter (cell counter)", "total_cell_diameter", CORE_TR("core", "Diameter of all cells")},
    {"average viable cell circularity", "circularity", CORE_TR("core", "Circularity of viable cells")},
    {"average total cell circularity", "total_circularity", CORE_TR("core", "Circularity of all cells")},
    {"total cell count", "cell_count", CORE_TR("core", "Number of all cells")},
    {"viable cell count", "viable_cell_count", CORE_TR("core", "Number of viable cells")},
    {"dead cell count", "dead_cell_count", CORE_TR("core", "Count of dead cells")},
    {"cell aggregation percentage", "aggregates", CORE_TR("core", "Cells in aggregates")},
    {"percentage of cells with five or more", "aggregates", CORE_TR("core", "Cells in aggregates")},
    {"cell diameter standard deviation (um)", "cell_diameter_deviation",
     CORE_TR("core", "Deviation of cell diameters")},
    {"debris index", "debris_index", CORE_TR("core", "Debris index")},
    {"aggregate rate", "aggregates", CORE_TR("core", "Cells in aggregates")},
    {"average compactness", "compactness", CORE_TR("core", "Compactness of cells")},
    {"average area", "cell_area", CORE_TR("core", "Area of cells")},
    {"average perimeter", "cell_perimeter", CORE_TR("core", "Perimeter of cells")},
    {"average segment area", "segment_area", CORE_TR("core", "Segmented area of cells")},
    {"total object count", "object_count", CORE_TR("core", "Number of objects")},
    {"standard deviation", "cell_deviation", CORE_TR("core", "Deviation between images")},
    {"pH", "pH", CORE_TR("core", "pH")},
    {"pO2", "pO2", CORE_TR("core", "Partial pressure of oxygen")},
    {"pCO2", "pCO2", CORE_TR("core", "Partial pressure of carbon dioxide")},
    {"oxygen saturation", "oxygen_saturation", CORE_TR("core", "Saturation with oxygen")},
    {"carbon dioxide saturation", "co2_saturation", CORE_TR("core", "Saturation with carbon dioxide")},
    {"osmolality", "osmolality", CORE_TR("core", "Osmolality")},
    {"temperature", "sample_temperature", CORE_TR("core", "Temperature of the sample")},
    {"absorbance", "od", CORE_TR("core", "Optical density")},
};

constexpr Row analytes[] = {
    {"glucose", "glucose", CORE_TR("core", "Glucose")},
    {"lactate", "lactate", CORE_TR("core", "Lactate")},
    {"glutamine", "glutamine", CORE_TR("core", "Glutamine")},
    {"glutamate", "glutamate", CORE_TR("core", "Glutamate")},
    {"ammonium", "ammonium", CORE_TR("core", "Ammonium")},
    {"ammonia", "ammonium", CORE_TR("core", "Ammonium")},
    {"bicarbonate", "bicarbonate", CORE_TR("core", "Bicarbonate")},
    {"sodium", "sodium", CORE_TR("core", "Sodium")},
    {"potassium", "potassium", CORE_TR("core", "Potassium")},
    {"calcium", "calcium", CORE_TR("core", "Calcium")},
    {"magnesium", "magnesium", CORE_TR("core", "Magnesium")},
    {"iron", "iron", CORE_TR("core", "Iron")},
    {"phosphate", "phosphate", CORE_TR("core", "Phosphate")},
    {"acetate", "acetate", CORE_TR("core", "Acetate")},
    {"pyruvate", "pyruvate", CORE_TR("core", "Pyruvate")},
    {"formate", "formate", CORE_TR("core", "Formate")},
    {"ethanol", "ethanol", CORE_TR("core", "Ethanol")},
    {"glycerol", "glycerol", CORE_TR("core", "Glycerol")},
    {"galactose", "galactose", CORE_TR("core", "Galactose")},
    {"asparagine", "asparagine", CORE_TR("core", "Asparagine")},
    {"aspartate", "aspartate", CORE_TR("core", "Aspartate")},
    {"total protein", "protein", CORE_TR("core", "Total protein")},
    {"IgG", "antibody", CORE_TR("core", "Antibody")},
    {"IgG human", "antibody", CORE_TR("core", "Antibody")},
    {"lactate dehydrogenase", "ldh", CORE_TR("core", "Lactate dehydrogenase")},
    {"optical density", "od", CORE_TR("core", "Optical density")},
};

// "oxygen uptake (offline)" becomes "oxygen_uptake".
std::string tagOf(std::string_view name)
{
    std::string tag;
    for (const char c : base::lowerAscii(name.substr(0, std::min(name.find(" ("), name.size())))) {
        const bool isPlain = base::isDigit(c) || (c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0x80;
        if (isPlain)
            tag += c;
        else if (!tag.empty() && tag.back() != '_')
            tag += '_';
    }
    while (!tag.empty() && tag.back() == '_') tag.pop_back();
    return tag.empty() ? "value" : tag;
}

template <std::size_t Count> AsmQuantity find(const Row (&rows)[Count], std::string_view name)
{
    const std::string plain = plainName(name);
    for (const Row& row : rows)
        if (plainName(row.name) == plain) return {std::string(row.tag), std::string(row.label)};
    return {tagOf(name), std::string(name)};
}

} // namespace

AsmQuantity asmQuantity(std::string_view name)
{
    return find(quantities, name);
}

AsmQuantity asmAnalyte(std::string_view name)
{
    return find(analytes, name);
}

} // namespace titer::formats
