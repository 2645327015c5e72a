// Arithmetic of SUNDIALS' serial vectors, compiled for this processor's vector units: with accounts inside the system, most of a run's
// time goes into these few loops, which the packaged library runs one number at a time.
#pragma once

#include <nvector/nvector_serial.h>

namespace titer::solve {

// Of a serial vector, without the two calls of N_VGetArrayPointer().
inline double* numbersOf(N_Vector v)
{
    return NV_DATA_S(v);
}

// Puts the loops of this file instead of those of a serial vector; clones of it inherit them.
void useVectorUnits(N_Vector v);

// What CVODES weighs the errors of y by.
void errorWeights(int n, double relative, const double* y, const double* absolute, double* weights);

// Each absolute tolerance at least relative x |y|, though not beyond `most`.
void growTolerances(int n, double relative, const double* y, const double* max, double* absolute);

// to := a x + y + b z, in this order; y is 0 where it is nullptr.
void writeResidual(double a, N_Vector x, N_Vector y, double b, N_Vector z, N_Vector to);

// to += factor * by; how much that was, as the norm of these weights.
double addCorrection(double factor, N_Vector by, N_Vector weights, N_Vector to);

bool areFinite(int n, const double* x);

// z += factor * A x, where A is column-major with `stride` numbers from one column to the next.
void addProduct(int rows, int columns, const double* a, int stride, double factor, const double* x, double* z);

} // namespace titer::solve
