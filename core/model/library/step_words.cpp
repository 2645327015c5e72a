// The texts of the steps that come with Titer again, for translators: their tools read sources and no JSON.
#include "core/model/library/step_template.h"

namespace titer::model {

namespace {

constexpr const char* shippedWordsOfSteps[] = {
    CORE_TR("core", "Bind and elute"),
    CORE_TR("core", "A column by its performance, with feed tank, buffer, valve, pool and waste: it is equilibrated, "
                    "loaded, washed, eluted and regenerated."),
    CORE_TR("core", "Loading"),
    CORE_TR("core", "Product per resin: 70 to 80 % of what it binds."),
    CORE_TR("core", "Residence time"),
    CORE_TR("core", "Usual for affinity resins: 4 to 6 min."),
    CORE_TR("core", "Bed height"),
    CORE_TR("core", "Kept from scale to scale."),
    CORE_TR("core", "Smallest bed"),
    CORE_TR("core", "Bed volume"),
    CORE_TR("core", "Product by loading; at least 1 % of the volume."),
    CORE_TR("core", "Diameter"),
    CORE_TR("core", "From bed volume and bed height."),
    CORE_TR("core", "Flow"),
    CORE_TR("core", "Bed volume by residence time."),
    CORE_TR("core", "Product"),
    CORE_TR("core", "Feed tank"),
    CORE_TR("core", "Buffer"),
    CORE_TR("core", "Inlet manifold"),
    CORE_TR("core", "Column"),
    CORE_TR("core", "Bed {bed [L]}: {product [g]} of product at a loading of {loading [g/L]}, and at least 1 % of "
                    "{volume [L]}. Flow {rate [L/min]}: a residence time of {residence [min]}."),
    CORE_TR("core", "Outlet valve"),
    CORE_TR("core", "Pool"),
    CORE_TR("core", "Waste"),
    CORE_TR("core", "Equilibrate"),
    CORE_TR("core", "Load"),
    CORE_TR("core", "Wash"),
    CORE_TR("core", "Elute"),
    CORE_TR("core", "Regenerate"),
    CORE_TR("core", "Fed-batch bioreactor"),
    CORE_TR("core", "A bioreactor with an exponential feed, base and gas. It takes rate law and medium of a culture of "
                    "the plant, or a microbe on glucose."),
    CORE_TR("core", "Split"),
    CORE_TR("core", "Volume after inoculation by that of the inoculum: usual 4 to 10."),
    CORE_TR("core", "Volume at the start"),
    CORE_TR("core", "Medium for the split that is wanted."),
    CORE_TR("core", "Vessel volume"),
    CORE_TR("core", "Room for the feed, and a quarter for gas and foam."),
    CORE_TR("core", "Aeration"),
    CORE_TR("core", "One volume of gas per volume and minute."),
    CORE_TR("core", "Batch"),
    CORE_TR("core", "Feeding"),
    CORE_TR("core", "Growth rate of the feed"),
    CORE_TR("core", "Below what the culture reaches without limitation, so that the feed limits it: usual 0.05 to 0.2 "
                    "1/h for microbes."),
    CORE_TR("core", "Substrate in the feed"),
    CORE_TR("core", "Maximum feed rate"),
    CORE_TR("core", "Half of the volume during the time of feeding, for which the vessel has room."),
    CORE_TR("core", "Biomass"),
    CORE_TR("core", "Glucose"),
    CORE_TR("core", "Bioreactor"),
    CORE_TR("core", "Vessel {size [L]}: {volume [L]} of inoculum, a split of {split}, and room for feed and foam. Gas "
                    "{aeration*split*volume [L/min]}: one volume per volume and minute. The feed grows by {growth "
                    "[1/h]} from what the culture consumes after the batch, up to {limit [L/h]}: half of the volume "
                    "within {feeding [h]}."),
    CORE_TR("core", "Feed"),
    CORE_TR("core", "Base"),
    CORE_TR("core", "Exponential feed"),
    CORE_TR("core", "Bind and elute, mechanistic column"),
    CORE_TR("core",
            "A packed column with feed tank, three buffers, valve, pool and waste: it is equilibrated, loaded, washed, "
            "eluted and regenerated. The binding constants are an example; fit them to runs of your own."),
    CORE_TR("core", "Eluent"),
    CORE_TR("core", "Equilibration buffer"),
    CORE_TR("core", "Elution buffer"),
    CORE_TR("core", "Regeneration"),
    CORE_TR("core",
            "Bed {bed [L]}: {product [g]} of product at a loading of {loading [g/L]}, and at least 1 % of {volume "
            "[L]}. Flow {rate [L/min]}: a residence time of {residence [min]}. The binding constants are an example."),
    CORE_TR("core", "Depth filtration"),
    CORE_TR("core", "A depth filter on the way to a tank, sized by flux and by capacity."),
    CORE_TR("core", "Design flux"),
    CORE_TR("core", "Usual: 100 to 200 L/m2/h."),
    CORE_TR("core", "Capacity"),
    CORE_TR("core", "Usual: 50 to 200 L/m2, from a trial with this harvest."),
    CORE_TR("core", "Smallest capsule"),
    CORE_TR("core", "Filter area"),
    CORE_TR("core", "The larger of flow by flux and volume by capacity."),
    CORE_TR("core", "Depth filter"),
    CORE_TR(
        "core",
        "Filter area {area [m2]}: the larger of {flow [L/h]} by {flux [L/m2/h]} and {volume [L]} by {load [L/m2]}."),
    CORE_TR("core", "Filtrate"),
    CORE_TR("core", "Harvest"),
    CORE_TR("core", "A disc-stack centrifuge takes the cells off; solids go to waste, the centrate to a tank."),
    CORE_TR("core", "Settling velocity"),
    CORE_TR("core",
            "Of the smallest cells that flow in, by diameter and density (Stokes 1851) in a liquid of 1,005 kg/m3 "
            "and 1 mPa s: animal cells of 15 µm and 1,060 kg/m3 settle by 6.7 µm/s, what breaks of them more "
            "slowly. Where no cells are known, 0.04 µm/s, of microbes of 1 µm and 1,080 kg/m3."),
    CORE_TR("core", "Smallest machine"),
    CORE_TR("core", "Efficiency"),
    CORE_TR("core", "Of the settling area, because the flow between real discs is uneven."),
    CORE_TR("core", "Equivalent settling area"),
    CORE_TR("core", "Twice the flow by settling velocity and efficiency (Ambler 1959)."),
    CORE_TR("core", "Disc-stack centrifuge"),
    CORE_TR("core", "Equivalent settling area {area [m2]}: twice the flow of {flow [L/h]} by a settling velocity of "
                    "{settling [µm/s]} and an efficiency of {efficiency}."),
    CORE_TR("core", "Solids"),
    CORE_TR("core", "Centrate"),
    CORE_TR("core", "Sterile filtration"),
    CORE_TR("core", "A tank, a sterile filter at constant pressure and a tank for the filtrate; the recipe opens the "
                    "filter and closes it."),
    CORE_TR("core", "Vmax"),
    CORE_TR("core", "From a trial of this liquid (Badmington et al. 1995)."),
    CORE_TR("core", "Initial flux"),
    CORE_TR("core", "At 1 bar, from the same trial."),
    CORE_TR("core", "Time"),
    CORE_TR("core", "In which the filtration is to be over."),
    CORE_TR("core", "Volume by Vmax, and by initial flux and time, with a safety factor of 1.5."),
    CORE_TR("core", "Sterile filter"),
    CORE_TR("core", "Filter area {area [m2]}: {volume [L]} by a Vmax of {vmax [L/m2]}, and by {flux [L/m2/h]} within "
                    "{time [h]}, with a safety factor of 1.5."),
    CORE_TR("core", "Filter"),
    CORE_TR("core", "Close"),
    CORE_TR("core", "UF/DF"),
    CORE_TR("core", "Concentrates the product, exchanges its buffer and recovers it, with diafiltration buffer, "
                    "permeate and pool."),
    CORE_TR("core", "Mean flux"),
    CORE_TR("core", "Usual for proteins: 20 to 40 L/m2/h."),
    CORE_TR("core", "In which the concentration is to be over: usual 2 to 4 h."),
    CORE_TR("core", "Diavolumes"),
    CORE_TR("core", "Exchange 99.9 % of what passes freely."),
    CORE_TR("core", "Target concentration"),
    CORE_TR("core", "Smallest cassette"),
    CORE_TR("core", "Membrane area"),
    CORE_TR("core", "Volume by flux and time."),
    CORE_TR("core", "Smallest volume"),
    CORE_TR("core", "Below what the target concentration asks for, and at least a fiftieth of the volume: ends a "
                    "concentration that finds too little product."),
    CORE_TR("core", "Membrane area {area [m2]}: {volume [L]} by {flux [L/m2/h]} within {time [h]}. Concentrates to "
                    "{target [g/L]}, but not below {held [L]}."),
    CORE_TR("core", "Diafiltration buffer"),
    CORE_TR("core", "Permeate"),
    CORE_TR("core", "Concentrate"),
    CORE_TR("core", "Diafilter"),
    CORE_TR("core", "Recover"),
    CORE_TR("core", "Transfer"),
    CORE_TR("core", "Virus inactivation at low pH"),
    CORE_TR("core",
            "A stirred vessel with acid and base: the pool is acidified, held and neutralised, and goes on to a tank."),
    CORE_TR("core", "Hold"),
    CORE_TR("core", "Usual: 60 min at pH 3.6 or below (Brorson et al. 2003)."),
    CORE_TR("core", "Dosing time"),
    CORE_TR("core", "Slow enough to be mixed."),
    CORE_TR("core", "Acid or base"),
    CORE_TR("core", "2 % of the volume each."),
    CORE_TR("core", "Low-pH hold"),
    CORE_TR("core", "Vessel {1.25*volume [L]}: {volume [L]} with 2 % of acid and of base, and a quarter of room. Hold "
                    "{hold [min]} at pH 3.6. Enter the rates of your trials for the viruses of the plant."),
    CORE_TR("core", "Acid"),
    CORE_TR("core", "Neutral pool"),
    CORE_TR("core", "Acidify"),
    CORE_TR("core", "Neutralise"),
};

} // namespace

std::span<const char* const> shippedStepWords()
{
    return shippedWordsOfSteps;
}

} // namespace titer::model
