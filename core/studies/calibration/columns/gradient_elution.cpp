// Least squares on the logarithm of how far each protein came.
#include "core/studies/calibration/columns/gradient_elution.h"

#include "core/base/units/units.h"
#include "core/studies/numerics/distributions.h"

#include <Eigen/LU>

#include <algorithm>
#include <cmath>

namespace titer::studies {

namespace {

using base::Result;
using base::say;
using Eigen::Index;
using Eigen::MatrixXd;
using Eigen::VectorXd;

constexpr double minCharge = 0.05, maxCharge = 100.0;
constexpr double minStage = 0.3;                      // of z at the apex: a wider peak has no stages to count
constexpr double oneSlope = 1.05;                     // gradients whose slopes differ by less determine no charge
constexpr double minCharges = 0.2, maxCharges = 50.0; // beyond these the runs contradict each other

// How far a protein came up to the apex, and by how much per volume there [1/m3].
struct Advance {
    double z = 0.0, rate = 0.0, stages = 1.0; // stages: where z has the apex
};

// `retained`: Vs K (Lambda/c)^nu at the salt `reference` [m3].
Advance advanceTo(const GradientPeak& peak, double lead, double charge, double retained, double reference)
{
    const auto behind = [&](double salt) {
        const double bound = retained * std::exp(-charge * std::log(std::max(salt, 1e-6) / reference));
        return std::max(bound - lead, 1e-3 * bound);
    };
    Advance way;
    double before = 1.0 / behind(peak.salt.front());
    for (std::size_t i = 1; i < peak.volumes.size(); ++i) {
        way.rate = 1.0 / behind(peak.salt[i]);
        way.z += 0.5 * (before + way.rate) * (peak.volumes[i] - peak.volumes[i - 1]);
        before = way.rate;
    }
    const double bound = 1.0 / way.rate + lead;
    const double curvature = charge * bound * peak.slope / peak.saltAtApex(); // z''/z'^2
    way.stages = std::max(1.0 - way.rate * way.rate * peak.variance * (1.0 - curvature), minStage);
    return way;
}

class PlotLine {
public:
    PlotLine(const GradientBed& bed, const GradientProtein& protein)
        : m_bed(bed)
        , m_protein(protein)
    {
        double sum = 0.0;
        for (const GradientPeak& peak : protein.peaks) sum += std::log(peak.saltAtApex());
        m_reference = std::exp(sum / double(protein.peaks.size()));
    }

    Result<NonlinearFit> fitted() const;
    // Of logarithms, how well the apices say where a protein is.
    double readingVariance(const VectorXd& p) const;
    YamamotoLine line(const NonlinearFit& fit) const;
    // By charge and logarithm of the equilibrium constant, for a variance of 1.
    std::optional<Eigen::Matrix2d> covariance(const NonlinearFit& fit) const;

private:
    Advance way(const VectorXd& p, const GradientPeak& peak) const
    {
        return advanceTo(peak, m_protein.lead, p[0], m_bed.solid * std::exp(p[1]), m_reference);
    }
    VectorXd residuals(const VectorXd& p) const
    {
        VectorXd r(Index(m_protein.peaks.size()));
        for (Index i = 0; i < r.size(); ++i) {
            const Advance at = way(p, m_protein.peaks[std::size_t(i)]);
            r[i] = std::log(at.z / at.stages);
        }
        return r;
    }
    VectorXd start() const;

    const GradientBed& m_bed;
    const GradientProtein& m_protein;
    double m_reference = 1.0; // salt [mol/m3]
};

// By the plot itself: the line through log GH over log c_s.
VectorXd PlotLine::start() const
{
    double meanSlope = 0.0, square = 0.0, product = 0.0;
    const double count = double(m_protein.peaks.size());
    for (const GradientPeak& peak : m_protein.peaks) meanSlope += std::log(peak.slope * m_bed.solid) / count;
    for (const GradientPeak& peak : m_protein.peaks) {
        const double salt = std::log(peak.saltAtApex() / m_reference);
        square += salt * salt;
        product += salt * (std::log(peak.slope * m_bed.solid) - meanSlope);
    }
    VectorXd p(2);
    p[0] = square > 0.0 ? std::clamp(product / square - 1.0, 0.5, 30.0) : 5.0;
    p[1] = std::log(m_reference / (p[0] + 1.0)) - meanSlope;
    return p;
}

Result<NonlinearFit> PlotLine::fitted() const
{
    NonlinearProblem problem;
    problem.names = {"charge", "retention"};
    problem.residuals = int(m_protein.peaks.size());
    problem.lower = Eigen::Vector2d(minCharge, -200.0);
    problem.upper = Eigen::Vector2d(maxCharge, 200.0);
    problem.responseLength = std::sqrt(double(m_protein.peaks.size()));
    problem.evaluate = [this](const VectorXd& p, VectorXd& r, MatrixXd* jacobian) {
        r = residuals(p);
        for (Index k = 0; jacobian && k < 2; ++k) {
            constexpr double apart = 1e-5;
            VectorXd less = p, more = p;
            less[k] -= apart;
            more[k] += apart;
            jacobian->col(k) = (residuals(more) - residuals(less)) / (2.0 * apart);
        }
        return r.allFinite();
    };
    NonlinearOptions options;
    options.iterations = 200;
    options.rules = 1;
    options.threads = 1;
    options.enough = 1e-6; // derivatives are differences
    return fitNonlinear(problem, start(), options);
}

double PlotLine::readingVariance(const VectorXd& p) const
{
    double sum = 0.0;
    for (const GradientPeak& peak : m_protein.peaks) sum += std::pow(way(p, peak).rate * peak.apexError, 2);
    return sum / double(m_protein.peaks.size());
}

std::optional<Eigen::Matrix2d> PlotLine::covariance(const NonlinearFit& fit) const
{
    const Eigen::Matrix2d information = fit.jacobian.transpose() * fit.jacobian;
    if (!(information.determinant() > 1e-9 * information(0, 0) * information(1, 1))) return std::nullopt;
    Eigen::Matrix2d by; // of charge and log K, by what was fitted
    by << 1.0, 0.0, -std::log(m_bed.capacity / m_reference), 1.0;
    return by * information.inverse() * by.transpose();
}

YamamotoLine PlotLine::line(const NonlinearFit& fit) const
{
    const VectorXd& p = fit.parameters;
    YamamotoLine line;
    line.converged = fit.converged;
    line.charge.value = p[0];
    line.charge.atBound = p[0] <= minCharge || p[0] >= maxCharge;
    line.equilibrium.value = std::exp(p[1] - p[0] * std::log(m_bed.capacity / m_reference));
    line.equilibrium.logarithmic = true;
    for (const GradientPeak& peak : m_protein.peaks) {
        const Advance at = way(p, peak);
        line.offsets.push_back((at.stages - at.z) / at.rate);
    }
    return line;
}

base::Done checkGradients(const GradientBed& bed, const GradientProtein& protein)
{
    if (protein.peaks.size() < 2)
        return base::inputError(protein.id, say(CORE_TR("core", "One gradient cannot determine charge and equilibrium "
                                                                "constant of “{1}”. Give runs with gradients of "
                                                                "different slopes, three or more."),
                                                protein.id));
    const auto [least, most] =
        std::minmax_element(protein.peaks.begin(), protein.peaks.end(),
                            [](const GradientPeak& a, const GradientPeak& b) { return a.slope < b.slope; });
    if (most->slope > oneSlope * least->slope) return base::done();
    return base::inputError(
        protein.id, say(CORE_TR("core", "The gradients of “{1}” have one slope: normalised {2} to {3}. Give runs whose "
                                        "slopes differ by a factor of two or more."),
                        protein.id, base::writeQuantity(least->slope * bed.solid, "mM", 4),
                        base::writeQuantity(most->slope * bed.solid, "mM", 4)));
}

base::Done checkCharge(const GradientProtein& protein, double charge)
{
    if (charge > minCharges && charge < maxCharges) return base::done();
    const auto [flattest, steepest] =
        std::minmax_element(protein.peaks.begin(), protein.peaks.end(),
                            [](const GradientPeak& a, const GradientPeak& b) { return a.slope < b.slope; });
    return base::inputError(
        protein.id,
        say(CORE_TR("core", "From the flattest to the steepest gradient “{1}” moves from {2} to {3} of salt, "
                            "which no charge explains. Check the salt of the runs, and whether all are of "
                            "this protein and column."),
            protein.id, base::writeQuantity(flattest->saltAtApex(), "mM", 4),
            base::writeQuantity(steepest->saltAtApex(), "mM", 4)));
}

} // namespace

Result<YamamotoFit> fitYamamoto(const GradientBed& bed, const std::vector<GradientProtein>& proteins, double confidence)
{
    YamamotoFit result;
    result.converged = true;
    std::vector<PlotLine> lines;
    std::vector<NonlinearFit> fits;
    double squares = 0.0, reading = 0.0;
    for (const GradientProtein& protein : proteins) {
        if (const base::Done checked = checkGradients(bed, protein); !checked) return checked.error();
        const PlotLine& line = lines.emplace_back(bed, protein);
        Result<NonlinearFit> fit = line.fitted();
        if (!fit) return fit.error();
        if (const base::Done charged = checkCharge(protein, fit->parameters[0]); !charged) return charged.error();
        squares += fit->rss;
        reading += line.readingVariance(fit->parameters) / double(proteins.size());
        result.degreesOfFreedom += int(protein.peaks.size()) - 2;
        result.converged = result.converged && fit->converged;
        fits.push_back(*std::move(fit));
    }
    const double scatter = result.degreesOfFreedom > 0 ? squares / result.degreesOfFreedom : 0.0;
    const double variance = std::max(scatter, reading), probability = 0.5 + 0.5 * confidence;
    const double times =
        scatter > reading ? tQuantile(probability, result.degreesOfFreedom) : normalQuantile(probability);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        YamamotoLine& line = result.lines.emplace_back(lines[i].line(fits[i]));
        const std::optional<Eigen::Matrix2d> covariance = lines[i].covariance(fits[i]);
        if (!covariance || !fits[i].converged || line.charge.atBound || !(variance > 0.0)) continue;
        const double charge = std::sqrt(variance * (*covariance)(0, 0));
        const double equilibrium = std::sqrt(variance * (*covariance)(1, 1));
        line.correlation = variance * (*covariance)(0, 1) / (charge * equilibrium);
        line.charge.stdError = charge;
        line.charge.low = line.charge.value - times * charge;
        line.charge.high = line.charge.value + times * charge;
        line.equilibrium.stdError = equilibrium;
        line.equilibrium.low = line.equilibrium.value * std::exp(-times * equilibrium);
        line.equilibrium.high = line.equilibrium.value * std::exp(times * equilibrium);
    }
    return result;
}

} // namespace titer::studies
