#include "tests/support/core/counter_current.h"

#include <QString>

namespace titer::support {

std::string aroundThreeColumns(const char* feed, const char* switching, const char* rest)
{
    return QString(R"({"format": "titer.plant/1", "name": "three columns",
 "components": [{"id": "mab", "basis": "mass", "molar_mass": "148 kg/mol"},
  {"id": "sodium", "basis": "amount", "charge": 1}, {"id": "chloride", "basis": "amount", "charge": -1},
  {"id": "tris", "basis": "amount", "charge": 1, "pka": [8.07]},
  {"id": "acetate", "basis": "amount", "charge": 0, "pka": [4.76]}],
 "units": [
%1
  {"id": "wash", "type": "inlet", "program": [{"concentration":
    {"sodium": "150 mM", "chloride": "170.6 mM", "tris": "25 mM"}}]},
  {"id": "elution", "type": "inlet", "program": [{"concentration": {"sodium": "2.288 mM", "acetate": "50 mM"}}]},
  {"id": "equilibration", "type": "inlet", "program": [{"concentration":
    {"sodium": "150 mM", "chloride": "170.6 mM", "tris": "25 mM"}}]},
  {"id": "pcc", "type": "periodic_counter_current", "params": {"columns": 3, "columns_loading": 2, %2,
    "flush_volumes": 2, "wash_volumes": 4, "elution_volumes": 5, "regeneration_volumes": 0,
    "equilibration_volumes": 5, "model": "lumped_rate_with_pores", "length": "2.5 cm", "cross_section": "0.4 cm2",
    "bed_porosity": 0.31, "particle_porosity": 0.94, "particle_radius": "42.5 um", "axial_dispersion": 4e-8,
    "film_coefficient": {"mab": 4.3e-6, "sodium": 7e-5, "chloride": 7e-5, "tris": 5e-5, "acetate": 6e-5},
    "product": "mab", "binding": {"type": "protein_a", "kinetic": true, "ka": {"mab": 0.01173}, "kd": {"mab": 7.67e-4},
      "qmax": {"mab": 607.5}, "ka2": {"mab": 3.5e-4}, "kd2": {"mab": 2.29e-5}, "qmax2": {"mab": 1297.5},
      "ph_half": {"mab": 5.0}, "hill": {"mab": 2.7}}}},
%3)")
        .arg(feed, switching, rest)
        .toStdString();
}

std::string threeColumns(const char* switching, const char* phases)
{
    const QString rest =
        QString(
            R"(  {"id": "pool", "type": "hold_tank", "params": {"vessel_volume": "1 L"}, "initial": {"volume": "20 mL"}},
  {"id": "pool_pump", "type": "pump"},
  {"id": "product", "type": "outlet"}, {"id": "waste", "type": "outlet"}],
 "streams": [{"from": "harvest.out", "to": "pump.in"}, {"from": "pump.out", "to": "pcc.feed"},
  {"from": "wash.out", "to": "pcc.wash"}, {"from": "elution.out", "to": "pcc.elution"},
  {"from": "equilibration.out", "to": "pcc.equilibration"}, {"from": "pcc.eluate", "to": "pool.in"},
  {"from": "pcc.waste", "to": "waste.in"}, {"from": "pool.out", "to": "pool_pump.in"},
  {"from": "pool_pump.out", "to": "product.in"}],
 "controllers": [{"id": "level", "type": "level", "reads": "pool.volume", "writes": "pool_pump.out.flow",
   "setpoint": "20 mL", "period": "19 min", "params": {"gain": "0.5 1/h"}}],
 "recipe": {"duration": "950 min", "phases": [%1]}})")
            .arg(phases);
    return aroundThreeColumns(
        R"(  {"id": "harvest", "type": "hold_tank", "params": {"vessel_volume": "100 L"}, "initial": {"volume": "90 L",
    "mab": "1 g/L", "sodium": "120 mM", "chloride": "128.81 mM", "tris": "10 mM"}},
  {"id": "pump", "type": "pump"},)",
        switching, qPrintable(rest));
}

bool advanceReplaying(solve::Simulation& run, double duration)
{
    const double since = run.cycleReuse().time, latest = run.time() + 40 * 3600.0;
    while (!(run.cycleReuse().time > since + duration))
        if (run.time() > latest || !run.advance(run.time() + 1800.0)) return false;
    return true;
}

} // namespace titer::support
