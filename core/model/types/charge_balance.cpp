// Newton's method for ln (sum of positive charges) = ln (sum of negative charges) in ln [H+], where both are nearly straight lines;
// kept within a bracket, so that it always ends.
#include "core/model/types/charge_balance.h"

#include "core/base/math/lanes_math.h"
#include "core/base/math/vector_units.h"
#include "core/base/text.h"
#include "core/model/types/binding.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace titer::model {

namespace {

constexpr double waterProduct = 1e-8; // [mol2/m6]
constexpr double perLitre = 1000.0;   // [mol/m3] in a mol/L

// One mol of an ion at one acidity.
struct Charges {
    double positive = 0.0, negative = 0.0;           // charges, both >= 0
    double positiveSlope = 0.0, negativeSlope = 0.0; // of these by ln [H+]
};

// `acidity` falls, so that the terms of the partition rise and fall once: no sum overflows that matters.
Charges chargesOf(double charge, const std::vector<double>& acidity, double hydrogen)
{
    double sum = 1.0, lost = 0.0, term = 1.0;
    for (std::size_t k = 1; k <= acidity.size(); ++k) {
        term *= acidity[k - 1] / hydrogen;
        sum += term;
        lost += double(k) * term;
    }
    lost /= sum; // mean of the protons that are gone
    Charges all;
    term = 1.0 / sum;
    for (std::size_t k = 0; k <= acidity.size(); ++k) {
        if (k > 0) term *= acidity[k - 1] / hydrogen;
        const double z = charge - double(k), change = term * (lost - double(k));
        if (z > 0.0) all.positive += z * term, all.positiveSlope += z * change;
        if (z < 0.0) all.negative -= z * term, all.negativeSlope -= z * change;
    }
    return all;
}

using base::laneCount;
using base::Lanes;

constexpr double squared = 1e-8; // a step of Newton's method leaves about the square of it

// From a guess of ln [H+] in eight liquids, without a bracket: false where not all of them settle soon.
struct Settle {
    template <int width>
    [[gnu::always_inline]] static bool at(const detail::Ion* ions, int count, const Lanes* amounts, Lanes* x)
    {
        for (int v = 0; v < laneCount / width; ++v)
            if (!settle<width>(ions, count, {amounts, v}, base::vectorsOf<width>(x)[v])) return false;
        return true;
    }

    template <int width>
    [[gnu::always_inline]] static bool settle(const detail::Ion* ions, int count, base::ConstOneOfEach<width> amounts,
                                              typename base::VectorOf<width>::Type& found)
    {
        using Vector = typename base::VectorOf<width>::Type;
        constexpr int maxIterations = 8;
        constexpr double maxStep = 5.0; // step
        Vector x = found, strong = Vector{};
        for (int i = 0; i < count; ++i)
            if (ions[i].acidity.empty()) strong += amounts[i] * ions[i].charge;
        const Vector cations = strong > 0.0 ? strong : Vector{}, anions = strong < 0.0 ? -strong : Vector{};
        for (int k = 0; k < maxIterations; ++k) {
            Vector hydrogen = x;
            base::takeExp<width>(hydrogen);
            const Vector perHydrogen = 1.0 / hydrogen, hydroxide = waterProduct * perHydrogen;
            Vector positive = cations + hydrogen, negative = anions + hydroxide;
            Vector positiveSlope = hydrogen, negativeSlope = -hydroxide;
            for (int i = 0; i < count; ++i) { // as chargesOf()
                const int protons = int(ions[i].acidity.size());
                if (protons == 0) continue;
                const double* acidity = ions[i].acidity.data();
                Vector sum = Vector{} + 1.0, lost = Vector{}, term = sum;
                for (int p = 1; p <= protons; ++p) {
                    term *= acidity[p - 1] * perHydrogen;
                    sum += term;
                    lost += double(p) * term;
                }
                term = 1.0 / sum;
                lost *= term;
                term *= amounts[i];
                for (int p = 0; p <= protons; ++p) {
                    if (p > 0) term *= acidity[p - 1] * perHydrogen;
                    const double z = ions[i].charge - double(p);
                    const Vector part = z * term, change = part * (lost - double(p));
                    if (z > 0.0) positive += part, positiveSlope += change;
                    if (z < 0.0) negative -= part, negativeSlope -= change;
                }
            }
            Vector step = negative / positive;
            base::takeLog<width>(step);
            step *= positive * negative / (positiveSlope * negative - negativeSlope * positive);
            step = step < maxStep ? step : Vector{} + maxStep;
            step = step > -maxStep ? step : Vector{} - maxStep;
            x += step;
            if (base::holds<width>(step * step <= squared * squared)) {
                found = x;
                return true;
            }
        }
        return false;
    }
};

} // namespace

ChargeBalance::ChargeBalance(const std::vector<Component>& components, const std::vector<int>& carried,
                             base::Errors& errors)
    : m_carried(int(carried.size()))
{
    for (std::size_t i = 0; i < carried.size(); ++i) {
        const Component& component = components[carried[i]];
        if (component.pka.empty() && component.charge == 0.0) continue;
        const double amount = component.conversion(Basis::Amount);
        if (!(amount > 0.0)) {
            errors.push_back(
                {base::Code::Input, "components/" + component.id + "/molar_mass",
                 base::say(CORE_TR("core",
                                   "“{1}” takes part in the charge balance, which is in mol, but has no molar mass: "
                                   "add \"molar_mass\", such as \"molar_mass\": \"58.44 g/mol\"."),
                           component.id)});
            continue;
        }
        Ion ion{int(i), amount, component.charge, {}};
        for (const double pka : component.pka) ion.acidity.push_back(perLitre * std::pow(10.0, -pka));
        std::sort(ion.acidity.begin(), ion.acidity.end(), std::greater<>());
        m_buffers = m_buffers || !ion.acidity.empty();
        m_ions.push_back(std::move(ion));
    }
}

double ChargeBalance::solve(const double* amounts, double near) const
{
    double strong = 0.0, max = 0.0;
    for (std::size_t i = 0; i < m_ions.size(); ++i) {
        const Ion& ion = m_ions[i];
        if (ion.acidity.empty()) strong += amounts[i] * ion.charge;
        max += std::abs(amounts[i]) * std::max(std::abs(ion.charge), std::abs(ion.charge - double(ion.acidity.size())));
    }
    // [H+] and [OH-] differ by no more than the largest charge there can be.
    const double limit = 0.5 * (max + std::hypot(max, 2.0 * std::sqrt(waterProduct)));
    double high = std::log(limit) + 1e-6, low = std::log(waterProduct / limit) - 1e-6;
    double x = std::clamp((3.0 - near) * std::numbers::ln10, low, high);
    double step = high - low;
    for (int k = 0; k < 200 && high - low > 1e-15; ++k) {
        const double hydrogen = std::exp(x), hydroxide = waterProduct / hydrogen;
        double positive = std::max(strong, 0.0) + hydrogen, negative = std::max(-strong, 0.0) + hydroxide;
        double positiveSlope = hydrogen, negativeSlope = -hydroxide;
        for (std::size_t i = 0; i < m_ions.size(); ++i) {
            if (m_ions[i].acidity.empty() || amounts[i] == 0.0) continue;
            const Charges charges = chargesOf(m_ions[i].charge, m_ions[i].acidity, hydrogen);
            positive += amounts[i] * charges.positive;
            negative += amounts[i] * charges.negative;
            positiveSlope += amounts[i] * charges.positiveSlope;
            negativeSlope += amounts[i] * charges.negativeSlope;
        }
        const double excess = std::log(positive / negative);
        if (excess == 0.0) break;
        (excess > 0.0 ? high : low) = x;
        const double newton = -excess / (positiveSlope / positive - negativeSlope / negative);
        const double next = x + newton;
        // By halves where Newton's step leaves the bracket or does not become smaller.
        const bool good = next > low && next < high && std::abs(newton) < 0.9 * std::abs(step);
        step = good ? newton : 0.5 * (low + high) - x;
        x += step;
        if (std::abs(step) <= (good ? squared : 1e-14)) break;
    }
    return 3.0 - x / std::numbers::ln10;
}

namespace {

// A buffer below 0 counts as none.
bool isNothing(const detail::Ion& ion, double concentration)
{
    return !ion.acidity.empty() && concentration < 0.0;
}

// Numbers per ion without an allocation at each place of a bed.
class PerIon {
public:
    explicit PerIon(std::size_t count)
        : m_more(count > few ? count : 0)
    {
    }
    double* data() { return m_more.empty() ? m_few : m_more.data(); }

private:
    static constexpr std::size_t few = 16;
    double m_few[few];
    std::vector<double> m_more;
};

} // namespace

template <class T> void ChargeBalance::amountsOf(const T* c, double* amounts) const
{
    for (const Ion& ion : m_ions) {
        const double amount = base::valueOf(c[ion.place]) * ion.amount;
        *amounts++ = ion.acidity.empty() ? amount : std::max(amount, 0.0);
    }
}

// d(balance)/dc at fixed pH, over d(balance)/d(ln [H+]).
double ChargeBalance::slope(const double* amounts, double ph, double* charges) const
{
    const double hydrogen = perLitre * std::pow(10.0, -ph);
    double slope = hydrogen + waterProduct / hydrogen;
    for (std::size_t i = 0; i < m_ions.size(); ++i) {
        const Charges of = chargesOf(m_ions[i].charge, m_ions[i].acidity, hydrogen);
        slope += amounts[i] * (of.positiveSlope - of.negativeSlope);
        charges[i] = m_ions[i].amount * (of.positive - of.negative);
    }
    return 1.0 / (slope * std::numbers::ln10);
}

template <class T> T ChargeBalance::ph(const T* c, double near) const
{
    PerIon amounts(m_ions.size());
    amountsOf(c, amounts.data());
    const double value = solve(amounts.data(), near);
    if constexpr (std::is_same_v<T, double>) {
        return value;
    } else {
        PerIon charges(m_ions.size());
        const double perCharge = slope(amounts.data(), value, charges.data());
        T balance = 0.0;
        for (std::size_t i = 0; i < m_ions.size(); ++i)
            if (!isNothing(m_ions[i], base::valueOf(c[m_ions[i].place])))
                balance += c[m_ions[i].place] * charges.data()[i];
        T ph = balance * perCharge;
        ph.v = value;
        return ph;
    }
}

double ChargeBalance::ph(const double* c, double near, double* slopes) const
{
    PerIon amounts(m_ions.size()), charges(m_ions.size());
    amountsOf(c, amounts.data());
    const double value = solve(amounts.data(), near);
    const double perCharge = slope(amounts.data(), value, charges.data());
    std::fill_n(slopes, m_carried, 0.0);
    for (std::size_t i = 0; i < m_ions.size(); ++i)
        if (!isNothing(m_ions[i], c[m_ions[i].place])) slopes[m_ions[i].place] = charges.data()[i] * perCharge;
    return value;
}

double ChargeBalance::unbuffered(const double* c) const
{
    double min = 0.0, max = 0.0; // sum of charges with all buffers' protons gone, and with none gone
    for (const Ion& ion : m_ions) {
        const double amount = c[ion.place] * ion.amount, held = ion.acidity.empty() ? amount : std::max(amount, 0.0);
        min += held * (ion.charge - double(ion.acidity.size()));
        max += held * ion.charge;
    }
    return min > 0.0 ? min : std::min(max, 0.0);
}

void ChargeBalance::phAll(int count, const double* c, int stride, double* ph) const
{
    constexpr std::size_t few = 16;
    Lanes room[few];
    std::vector<double> more(m_ions.size() > few ? m_ions.size() * laneCount : 0);
    Lanes* amounts = more.empty() ? room : base::lanesAt(more);
    for (int first = 0; first < count; first += laneCount) {
        const int lanes = std::min(laneCount, count - first);
        Lanes x;
        for (int l = 0; l < laneCount; ++l) {
            const int p = first + std::min(l, lanes - 1); // lanes beyond the last repeat it
            for (std::size_t i = 0; i < m_ions.size(); ++i) {
                const double amount = c[p * stride + m_ions[i].place] * m_ions[i].amount;
                amounts[i][l] = m_ions[i].acidity.empty() ? amount : std::max(amount, 0.0);
            }
            x[l] = (3.0 - ph[p]) * std::numbers::ln10;
        }
        const bool settled = base::onVectorUnit<Settle>(m_ions.data(), int(m_ions.size()), amounts, &x);
        for (int l = 0; l < lanes; ++l) {
            double& own = ph[first + l];
            const double guess = std::isfinite(own) ? own : 7.0;
            own = settled ? 3.0 - x[l] / std::numbers::ln10 : this->ph(c + (first + l) * stride, guess);
        }
    }
}

template double ChargeBalance::ph(const double* c, double near) const;
template Dual8 ChargeBalance::ph(const Dual8* c, double near) const;

} // namespace titer::model
