// Newton's matrix of a system, M = I - gamma J. J has non-zero columns for the core states only; the rows of the pure integrals
// (accounts) follow from the core's by one product.
#pragma once

namespace titer::solve {

class NewtonMatrix {
public:
    virtual ~NewtonMatrix() = default;

    // How far Newton's method goes on, as a part of the tolerance of a step.
    virtual double tolerance() const { return 0.1; }
    // The highest order of the formula that the system's eigenvalues allow.
    virtual int highestOrder() const { return 5; }
    // Whether rates may bend where a state becomes negative: laws take what lies below 0 for nothing.
    virtual bool bendsAtZero() const { return true; }
    // The Jacobian at (t, y), kept until the next call. False where it cannot be evaluated.
    virtual bool linearize(double t, const double* y) = 0;
    // Factors I - gamma J. False for a singular matrix.
    virtual bool factor(double gamma) = 0;
    // b := (I - gamma J)^-1 b, of all rows.
    virtual void solve(double* b) = 0;
    // out += J x, of all rows; only the core states of x count.
    virtual void addProduct(const double* x, double* out) = 0;
};

} // namespace titer::solve
