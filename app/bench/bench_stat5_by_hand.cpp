#include "app/bench/bench_stat5_by_hand.h"

#include "core/solve/integrate/sundials_version.h"

#include <nvector/nvector_serial.h>
#include <sunlinsol/sunlinsol_dense.h>
#include <sunmatrix/sunmatrix_dense.h>

#include <cmath>
#include <numbers>

namespace titer::bench {

namespace {

constexpr int states = 8;
constexpr double kdeg = 0.026982514033029, kee = 1.00067973851508e-05, keo = 0.006170228086381, kie = 0.0163679184468,
                 kio = 97749.3794024716, kp = 15766.5070195731, size = 0.45 / 1.4, c = 0.107;

double importPerSquare(double t)
{
    return 1.25e-7 * std::exp(-kdeg * t) * kp;
}

int stat5Rates(sunrealtype t, N_Vector state, N_Vector slopes, void*)
{
    const double* y = NV_DATA_S(state);
    double* d = NV_DATA_S(slopes);
    const double e = importPerSquare(t);
    const double v0 = e * y[0] * y[0], v1 = e * y[0] * y[1], v2 = e * y[1] * y[1];
    const double v3 = kio * y[2], v4 = kie * y[3], v5 = kio * y[4], v6 = keo * y[5], v7 = kee * y[6], v8 = keo * y[7];
    d[0] = size * (2.0 * v6 + v7) - 2.0 * v0 - v1;
    d[1] = size * (v7 + 2.0 * v8) - v1 - 2.0 * v2;
    d[2] = v0 - v3;
    d[3] = v1 - v4;
    d[4] = v2 - v5;
    d[5] = v3 / size - v6;
    d[6] = v4 / size - v7;
    d[7] = v5 / size - v8;
    return 0;
}

int stat5Jacobian(sunrealtype t, N_Vector state, N_Vector, SUNMatrix matrix, void*, N_Vector, N_Vector, N_Vector)
{
    const double* y = NV_DATA_S(state);
    const double e = importPerSquare(t), a = e * y[0], b = e * y[1];
    const auto at = [&](int row, int column) -> sunrealtype& { return SM_ELEMENT_D(matrix, row, column); };
    at(0, 0) = -4.0 * a - b;
    at(0, 1) = at(1, 1) = -a;
    at(0, 5) = at(1, 7) = 2.0 * size * keo;
    at(0, 6) = at(1, 6) = size * kee;
    at(1, 0) = -b;
    at(1, 1) -= 4.0 * b;
    at(2, 0) = 2.0 * a;
    at(3, 0) = b;
    at(3, 1) = a;
    at(4, 1) = 2.0 * b;
    at(2, 2) = at(4, 4) = -kio;
    at(3, 3) = -kie;
    at(5, 2) = at(7, 4) = kio / size;
    at(6, 3) = kie / size;
    at(5, 5) = at(7, 7) = -keo;
    at(6, 6) = -kee;
    return 0;
}

std::array<double, Stat5ByHand::observables> observed(const double* y)
{
    const double A = y[0], B = y[1], AA = y[2], AB = y[3], BB = y[4];
    return {(100.0 * AB + 200.0 * AA * c) / (AB + A * c + 2.0 * AA * c),
            -(100.0 * AB - 200.0 * BB * (c - 1.0)) / (B * (c - 1.0) - AB + 2.0 * BB * (c - 1.0)),
            (100.0 * AB + 100.0 * A * c + 200.0 * AA * c) /
                (2.0 * AB + A * c + 2.0 * AA * c - B * (c - 1.0) - 2.0 * BB * (c - 1.0))};
}

} // namespace

Stat5ByHand::Stat5ByHand(double relative, double absolute)
    : m_context(solve::makeContext())
    , m_cvode(CVodeCreate(CV_BDF, m_context))
    , m_y(N_VNew_Serial(states, m_context))
    , m_matrix(SUNDenseMatrix(states, states, m_context))
    , m_solver(SUNLinSol_Dense(m_y, m_matrix, m_context))
{
    solve::silence(m_context, m_cvode);
    N_VConst(0.0, m_y);
    CVodeInit(m_cvode, stat5Rates, 0.0, m_y);
    CVodeSStolerances(m_cvode, relative, absolute);
    CVodeSetLinearSolver(m_cvode, m_solver, m_matrix);
    CVodeSetJacFn(m_cvode, stat5Jacobian);
}

Stat5ByHand::~Stat5ByHand()
{
    CVodeFree(&m_cvode);
    SUNLinSolFree(m_solver);
    SUNMatDestroy(m_matrix);
    N_VDestroy(m_y);
    SUNContext_Free(&m_context);
}

std::optional<double> Stat5ByHand::negativeLog(std::span<const double> times, std::span<const double> values,
                                               const std::array<double, observables>& deviations)
{
    N_VConst(0.0, m_y);
    NV_Ith_S(m_y, 0) = 143.8668;
    NV_Ith_S(m_y, 1) = 63.7332;
    CVodeReInit(m_cvode, 0.0, m_y);
    double sum = 0.0;
    for (std::size_t i = 0; i < times.size(); ++i) {
        double reached = 0.0;
        if (times[i] > 0.0 && CVode(m_cvode, times[i], m_y, &reached, CV_NORMAL) < 0) return {};
        const auto found = observed(NV_DATA_S(m_y));
        for (std::size_t k = 0; k < found.size(); ++k) {
            const double far = (values[k * times.size() + i] - found[k]) / deviations[k];
            sum += 0.5 * (far * far + std::log(2.0 * std::numbers::pi * deviations[k] * deviations[k]));
        }
    }
    return sum;
}

} // namespace titer::bench
