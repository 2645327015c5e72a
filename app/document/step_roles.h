// What the names of a step's template, such as "$product", stand for in a plant. [any]
#pragma once

#include "core/model/library/step_template.h"
#include "core/model/plant/plant.h"
#include "core/model/types/particles.h"

#include <string>
#include <string_view>
#include <vector>

namespace titer::app {

class StepRoles {
public:
    // `plant` is the checked flowsheet or nullptr; `host` the unit behind which the step comes, or empty. The others outlive this.
    StepRoles(const model::Flowsheet& flowsheet, const model::Catalogue& catalogue, const model::Plant* plant,
              const model::StepTemplate& step, std::string host);

    // The id of a component ("product", "cells", "substrate", or one that the template brings; "arriving": the product, where it reaches the
    // host; "dry_cells": the cells, where they are a mass), the record of a culture ("kinetics", "initial"), what a membrane holds back
    // ("retained"); null where it stands for nothing.
    base::Json named(std::string_view name);
    // Whether a component of this name stands for one of the plant, as "product" does, and is none of the step itself.
    static bool isRole(std::string_view name);
    // Whether it has a meaning of its own.
    static bool isReserved(std::string_view name);
    // Those of the template that have been named, because the plant has none that stands for them.
    const std::vector<base::Json>& components() const { return m_components; }
    // Sizes of the cells that reach the host and have none.
    std::vector<model::Edit> cellSizes() const;
    // Of the slowest of them [m/s]; 0 where none are known.
    double cellSettling() const;
    // Whether it is known what reaches the host, and a product is not among it.
    bool lacksProduct() const { return carried() && arriving().isNull(); }

private:
    std::string product() const;
    std::string player(std::initializer_list<std::string_view> roles) const;
    base::Json arriving() const;
    base::Json dryCells();
    // Components that reach the host; nullptr where nobody knows.
    const std::vector<int>* carried() const;
    base::Json retained();

    const model::Flowsheet& m_flowsheet;
    const model::Catalogue& m_catalogue;
    const model::Plant* m_plant;
    const model::StepTemplate& m_step;
    std::string m_host;
    const model::UnitEntry* m_culture = nullptr; // whose rate law and medium are taken
    std::vector<base::Json> m_components;
};

} // namespace titer::app
