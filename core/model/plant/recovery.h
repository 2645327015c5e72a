// Carbon and nitrogen recovery: what a culture gave off of what it took up.
#pragma once

#include "core/base/not_available.h"
#include "core/base/result.h"
#include "core/model/types/component.h"
#include "core/model/types/kinetics.h"

#include <string_view>
#include <vector>

namespace titer::model {

// Carbon and nitrogen in one unit of the component's basis [mol]; 0 where its content is not given.
double carbonContent(const Component& component);
double nitrogenContent(const Component& component);

// Share of what was taken up that is found in what was formed; NaN where nothing with a known content was taken up.
struct Recovery {
    double carbon;
    double nitrogen;
};

// `generated` is what the rate law of a unit made (positive) and used (negative) over a run, per component [basis].
// `carbonDioxide` is what it gave off besides of carbon dioxide that no component stands for [mol].
Recovery recovery(const std::vector<Component>& components, const std::vector<double>& generated,
                  double carbonDioxide = 0.0);

// Whether every cell and product that the law formed has a content: only then is a recovery the whole of it. Roles in moles may well
// hold none, as oxygen does.
bool everyProductHas(double (*contentOf)(const Component&), const BoundLaw& law,
                     const std::vector<Component>& components, const std::vector<double>& generated);

// Notices for a recovery above 100 %, or of carbon below 80 % where carbon dioxide is known, as a component with its carbon or by
// `carbonDioxide` (NaN: it is not), each naming the law's yields. `where` is the path of the unit's kinetics. Carbon dioxide that is
// no component excuses carbon that is missing, but accuses no law of too much: not every published set holds it. Little carbon is no news while a cell or product that is formed lacks its carbon content.
base::Notices recoveryNotices(const BoundLaw& law, const std::vector<Component>& components,
                              const std::vector<double>& generated, std::string_view where,
                              double carbonDioxide = base::notAvailable);

} // namespace titer::model
