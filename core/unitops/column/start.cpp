// Initial states of a column.
#include "core/unitops/column/start.h"

#include "core/base/text.h"
#include "core/base/units/units.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace titer::unitops::column {

using base::say;

namespace {

void refuseStart(base::Errors& errors, std::string where, base::Sentence what)
{
    errors.push_back({base::Code::Input, std::move(where), std::move(what)});
}

// The salt that no one has given.
void readSalt(Content& content, const Settings& s, const model::Operation& operation, base::Errors& errors)
{
    const int salt = s.binding ? s.binding->salt() : -1;
    if (salt < 0) return;
    const std::string& id = s.components[salt].id;
    std::pair<std::vector<double>*, const char*> fields[] = {{&content.bulk, "initial/bulk/"},
                                                             {&content.pore, "initial/pore/"}};
    for (auto& [field, where] : fields) {
        if (!std::isnan((*field)[salt]) || (s.model == Model::LumpedRate && field == &content.pore)) continue;
        if (!operation.concentrations.empty())
            (*field)[salt] = operation.concentrations[s.carried[salt]];
        else
            refuseStart(
                errors, where + id,
                say(CORE_TR("core", "“{1}” must balance the charge of the bound components, but without inflow to "
                                    "the column its amount is unknown: give it here."),
                    id));
    }
}

// More ions are displaced than the resin has.
void refuseCrowded(const Settings& s, int salt, base::Errors& errors)
{
    refuseStart(
        errors, "initial/bound",
        say(CORE_TR("core", "The bound components displace more {1} than the resin has, {2}: bind less of it, or "
                            "raise the capacity of the binding."),
            s.components[salt].id,
            base::writeQuantity(s.binding->offset()[salt],
                                std::string(model::concentrationUnit(s.components[salt].basis)))));
}

// The bound states that Bed::fill() makes of what is bound [basis/m3 of solid].
std::vector<double> statesOf(const Content& content, const Settings& s, int only = -1)
{
    const model::Binding& binding = *s.binding;
    std::vector<double> q(binding.boundCount(), 0.0);
    std::vector<bool> done(content.bound.size(), false);
    for (const model::BoundShare& share : binding.shares()) {
        const int i = share.component;
        if (share.amount <= 0.0 || done[i] || (only >= 0 && i != only)) continue;
        if (!std::isnan(content.bound[i])) q[share.state] = (content.bound[i] - binding.offset()[i]) / share.amount;
        done[i] = true;
    }
    const std::vector<double>& liquid = s.model == Model::LumpedRate ? content.bulk : content.pore;
    binding.complete(s.acidity ? s.acidity->ph(liquid.data()) : s.ph, q.data());
    return q;
}

// Bound salt is no state of its own: it follows from the charge of the others.
void balanceSalt(Content& content, const Settings& s, base::Errors& errors)
{
    const int salt = s.binding ? s.binding->salt() : -1;
    if (salt < 0) return;
    const std::vector<double> q = statesOf(content, s);
    double follows = s.binding->offset()[salt];
    for (const model::BoundShare& share : s.binding->shares())
        if (share.component == salt) follows += share.amount * q[share.state];
    const double given = std::exchange(content.bound[salt], follows);
    const double size = std::abs(s.binding->offset()[salt]) + std::abs(follows);
    if (follows < -1e-9 * size) return refuseCrowded(s, salt, errors);
    if (std::isnan(given) || std::abs(given - follows) <= 1e-6 * size) return;
    const std::string unit(model::concentrationUnit(s.components[salt].basis));
    refuseStart(
        errors, "initial/bound/" + s.components[salt].id,
        say(CORE_TR("core", "Bound {1} is {2}, but the charge of the others requires {3}: omit it, or write that "
                            "value."),
            s.components[salt].id, base::writeQuantity(given, unit), base::writeQuantity(follows, unit)));
}

// More is bound than there is room for.
void refuseOverfull(const Content& content, const Settings& s, base::Errors& errors)
{
    constexpr double full = 1.0 + 1e-6;
    if (!s.binding || s.binding->boundCount() == 0) return;
    const double filled = s.binding->filled(statesOf(content, s).data());
    if (!(filled > full)) return;
    int max = -1;
    double share = 0.0;
    for (int i = 0; i < int(s.components.size()); ++i) {
        const double own = s.binding->filled(statesOf(content, s, i).data());
        if (own > share) share = own, max = i;
    }
    if (max < 0) return;
    const model::Component& component = s.components[max];
    const double room = content.bound[max] / share;
    refuseStart(
        errors, "initial/bound/" + component.id,
        say(CORE_TR("core", "The initially bound components need {1} times the available capacity; “{2}” with {3} "
                            "takes {4} of it, and alone could be at most {5}: bind less, or raise the capacity."),
            base::writeShort(filled, 3), component.id,
            base::writeQuantity(content.bound[max], std::string(model::concentrationUnit(component.basis)), 4),
            base::writeShort(share, 3),
            base::writeQuantity(room, std::string(model::concentrationUnit(component.basis)), 4)));
}

} // namespace

std::vector<double> startOf(const Bed& bed, const Settings& s, const model::Operation& operation, base::Errors& errors)
{
    std::vector<double> y(bed.stateCount(), 0.0);
    if (s.initial.equilibrated) {
        const bool known = !operation.concentrations.empty();
        const std::vector<double> c =
            known ? s.ofCarried(operation.concentrations) : std::vector<double>(s.carried.size());
        if (!known)
            refuseStart(
                errors, "initial",
                say(CORE_TR("core", "The column is to be in equilibrium with the first inflow, but there is none: "
                                    "connect an inflow, or write the initial contents.")));
        else if (!bed.equilibrate(c.data(), y.data()))
            refuseStart(
                errors, "initial",
                say(CORE_TR("core", "No equilibrium with the first inflow was found: compare the binding parameters "
                                    "with those of an example, or write the initial contents of the column.")));
        return y;
    }
    Content content{s.initial.bulk, s.initial.pore, s.initial.bound};
    readSalt(content, s, operation, errors);
    const auto fillGaps = [](std::vector<double>& field) {
        for (double& v : field)
            if (std::isnan(v)) v = 0.0;
    };
    fillGaps(content.bulk);
    fillGaps(content.pore);
    balanceSalt(content, s, errors);
    fillGaps(content.bound);
    refuseOverfull(content, s, errors);
    bed.fill(content, y.data());
    return y;
}

std::vector<double> usualOf(const Settings& s, const model::Operation& operation)
{
    std::vector<double> usual;
    for (std::size_t i = 0; i < s.carried.size(); ++i) {
        double largest = 0.0;
        for (const std::vector<double>* inflow : {&operation.largest, &operation.concentrations})
            if (!inflow->empty()) largest = std::max(largest, (*inflow)[s.carried[i]]);
        for (const std::vector<double>* field : {&s.initial.bulk, &s.initial.pore})
            if ((*field)[i] > largest) largest = (*field)[i];
        // What sits on the solid from the start and does not enter leaves it in traces.
        constexpr double trace = 1e-5;
        const double held = s.binding && int(i) != s.binding->salt() ? trace * s.binding->offset()[i] : 0.0;
        if (!(largest > 0.0)) largest = held > 0.0 ? held : model::usualConcentration(s.components[i].basis);
        usual.push_back(largest);
    }
    return usual;
}

} // namespace titer::unitops::column
