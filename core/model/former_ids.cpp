// The tables of renamed ids, and what reads them.
#include "core/model/former_ids.h"

#include "core/base/json.h"

#include <algorithm>

namespace titer::model {

namespace {

constexpr FormerParam params[] = {
    {"alkaline_lysis", "relaxed_inside", "intracellular_relaxed"},
    {"alkaline_lysis", "loss_rate", "denaturation_rate"},
    {"alkaline_lysis", "settling", "precipitated"},
    {"alkaline_lysis", "floc_rate", "precipitation_rate"},
    {"bind_elute_step", "least_content", "min_content"},
    {"bind_elute_step", "product_extinction", "product_absorptivity"},
    {"bioreactor", "oxygen_loop", "oxygen_control"},
    {"bioreactor", "broth", "bubbles"},
    {"centrifuge", "packed_fraction", "packing_fraction"},
    {"centrifuge", "dry_matter", "dry_mass_fraction"},
    {"cho_fed_batch", "maintenance_fade", "maintenance_threshold"},
    {"cho_fed_batch", "product_growth", "growth_associated_formation"},
    {"cho_fed_batch", "product_time", "specific_productivity"},
    {"cho_fed_batch", "aggregate_share", "aggregate_fraction"},
    {"chromatography_column", "extinction", "absorptivity"},
    {"coiled_reactor", "log_cap", "max_log_reduction"},
    {"coiled_reactor", "log_target", "required_log_reduction"},
    {"depth_filter", "law", "blocking_law"},
    {"depth_filter", "dry_matter", "dry_mass_fraction"},
    {"depth_filter", "second_law", "second_blocking_law"},
    {"fill_freeze", "loss", "filling_loss"},
    {"fill_freeze", "freezer_room", "containers_per_load"},
    {"flow_through_step", "least_content", "min_content"},
    {"flow_through_step", "product_extinction", "product_absorptivity"},
    {"hold_tank", "temperature_loop", "temperature_control"},
    {"homogenizer", "one_pass_release", "release_per_pass"},
    {"low_ph_hold", "log_cap", "max_log_reduction"},
    {"low_ph_hold", "log_target", "required_log_reduction"},
    {"monod", "maintenance_fade", "maintenance_threshold"},
    {"monod", "product_growth", "growth_associated_formation"},
    {"monod", "product_time", "non_growth_associated_formation"},
    {"penicillin", "maintenance_fade", "maintenance_threshold"},
    {"penicillin", "product_inhibition", "repression_constant"},
    {"penicillin", "acid_constant", "ph_constant_1"},
    {"penicillin", "base_constant", "ph_constant_2"},
    {"penicillin", "heat_factor", "death_factor"},
    {"penicillin", "heat_energy", "death_energy"},
    {"periodic_counter_current", "switch_share", "switch_fraction"},
    {"periodic_counter_current", "extinction", "absorptivity"},
    {"plasmid_ecoli", "plasmid_content", "basal_content"},
    {"plasmid_ecoli", "relaxed_share", "relaxed_fraction"},
    {"plasmid_ecoli", "induction_fold", "induction_factor"},
    {"protein_a", "own", "weak_binding"},
    {"protein_a", "ride", "bound_product_binding"},
    {"protein_a", "held", "ligand"},
    {"protein_a", "cycles", "past_cycles"},
    {"simulated_moving_bed", "extinction", "absorptivity"},
    {"single_pass_tff", "thickening", "viscosity_coefficient"},
    {"sterile_filter", "law", "blocking_law"},
    {"ufdf", "thickening", "viscosity_coefficient"},
    {"virus_filter", "law", "blocking_law"},
    {"virus_filter", "decline", "reduction_by"},
};

constexpr FormerVariable variables[] = {
    {"back_time", "backflow_time"},
    {"buffer_use", "buffer_consumption"},
    {"lost", "above_capacity"},
    {"missing_buffer", "buffer_shortfall"},
    {"oxygen_missing", "oxygen_shortfall"},
    {"oxygen_short", "oxygen_limited_time"},
    {"sound_until", "fault_free_until"},
    {"used", "volume_used"},
};

void rename(std::string_view owner, base::Json& object)
{
    for (const FormerParam& row : params) {
        if (row.owner != owner || object.find(row.current)) continue;
        for (auto& [key, value] : object.members())
            if (key == row.former) key = row.current;
    }
}

} // namespace

std::span<const FormerParam> formerParams()
{
    return params;
}

std::span<const FormerVariable> formerVariables()
{
    return variables;
}

std::string_view currentParam(std::string_view owner, std::string_view id)
{
    for (const FormerParam& row : params)
        if (row.owner == owner && row.former == id) return row.current;
    return id;
}

std::string currentTag(std::string_view tag)
{
    std::string current(tag);
    const std::size_t name = tag.find('.') + 1;
    for (const FormerVariable& row : variables)
        if (name > 0 && tag.substr(name) == row.former) current.replace(name, std::string::npos, row.current);
    return current;
}

std::string currentState(std::string_view name)
{
    constexpr std::string_view former = "_riding at node ", now = "_on_product at node ";
    std::string current(name);
    if (const std::size_t at = current.find(former); at != std::string::npos) current.replace(at, former.size(), now);
    return current;
}

void useCurrentParams(std::string_view unitType, base::Json& object)
{
    rename(unitType, object);
    for (auto& [key, value] : object.members())
        if (const base::Json* type = value.find("type"); type && type->isString()) rename(type->string(), value);
}

} // namespace titer::model
