// How a bed is cut along its length, and what moves along it: what spectral elements and finite volumes have in common.
#pragma once

#include <memory>
#include <vector>

namespace titer::unitops::column {

// d/dt by convection and dispersion, without what enters: the last node loses u c. It need not be linear.
class AxialTransport {
public:
    virtual ~AxialTransport() = default;

    // velocity [m/s] >= 0, dispersion [m2/s] per component.
    virtual void set(double velocity, const double* dispersion) = 0;
    // out += the rates of c; values of neighbouring nodes lie `stride` and `outStride` apart, components side by side.
    virtual void apply(const double* c, int stride, double* out, int outStride) const = 0;
    // The derivative at c, kept until the next call, and out += that derivative times x.
    virtual void linearize(const double* c, int stride) = 0;
    virtual void product(const double* x, int stride, double* out, int outStride) const = 0;
};

// Factors of (block diagonal) - gamma J, J the derivative of a transport.
class AxialElimination {
public:
    virtual ~AxialElimination() = default;

    // `blocks`: per axial node components x components, row-major. False for a singular matrix.
    virtual bool factor(double gamma, const double* blocks) = 0;
    // b := the solution; node by node, components innermost.
    virtual void solve(double* b) const = 0;
};

// Immutable [any]. What it makes must not outlive it.
class AxialScheme {
public:
    virtual ~AxialScheme() = default;

    const std::vector<double>& positions() const { return m_positions; } // [m], all nodes
    const std::vector<double>& weights() const { return m_weights; }     // [m], sum to the length
    // Into the first node, per flux u c [1/m].
    virtual double entering() const = 0;
    // The part of a variation at the end of the bed that the scheme does not resolve, of values `stride` apart: an estimate.
    virtual double unresolved(const double* values, int stride) const = 0;

    // `usual` concentrations per component [basis/m3].
    virtual std::unique_ptr<AxialTransport> transport(const std::vector<double>& usual) const = 0;
    // The transport must be one of this scheme's and outlive it. `steep`: blocks may differ by many orders of magnitude
    // from node to node, as those of what binds for good in the bulk.
    virtual std::unique_ptr<AxialElimination> elimination(const AxialTransport& transport, bool steep) const = 0;

protected:
    std::vector<double> m_positions, m_weights;
};

} // namespace titer::unitops::column
