#include "core/mvda/learn/svm.h"

#include <libsvm/svm.h>

#include <algorithm>
#include <cmath>
#include <memory>
#include <numeric>

namespace titer::mvda {

using Eigen::Index;

namespace {

// Rows as libsvm takes them.
class Nodes {
public:
    Nodes(const LearnRows& rows, const std::vector<int>& order)
        : m_nodes(std::size_t(rows.x.rows() * (rows.x.cols() + 1)))
    {
        svm_node* next = m_nodes.data();
        for (const int row : order) {
            m_rows.push_back(next);
            m_y.push_back(rows.y[row]);
            for (Index j = 0; j < rows.x.cols(); ++j) *next++ = {int(j) + 1, rows.x(row, j)};
            *next++ = {-1, 0.0};
        }
    }

    svm_problem problem() { return {int(m_rows.size()), m_y.data(), m_rows.data()}; }

private:
    std::vector<svm_node> m_nodes;
    std::vector<svm_node*> m_rows;
    std::vector<double> m_y;
};

struct FreeSvm {
    void operator()(svm_model* model) const { svm_free_and_destroy_model(&model); }
};

void silence()
{
    static const bool isSilent = [] {
        svm_set_print_string_function([](const char*) {});
        return true;
    }();
    (void)isSilent;
}

// By class, so that libsvm has them in the order of their names.
std::vector<int> orderOf(const LearnRows& rows)
{
    std::vector<int> order(std::size_t(rows.x.rows()), 0);
    std::iota(order.begin(), order.end(), 0);
    if (rows.classes > 0)
        std::stable_sort(order.begin(), order.end(), [&](int a, int b) { return rows.y[a] < rows.y[b]; });
    return order;
}

double kernelOf(const SvmModel& model, const RowVectorXd& a, const RowVectorXd& b)
{
    return model.kernel == Kernel::Linear ? a.dot(b) : std::exp(-model.gamma * (a - b).squaredNorm());
}

} // namespace

Index SvmModel::pairs() const
{
    return labels.empty() ? 1 : Index(labels.size() * (labels.size() - 1) / 2);
}

MatrixXd SvmModel::decisions(const MatrixXd& x) const
{
    MatrixXd values = MatrixXd::Zero(x.rows(), pairs());
    VectorXd kernels(vectors.rows());
    for (Index row = 0; row < x.rows(); ++row) {
        for (Index i = 0; i < vectors.rows(); ++i) kernels[i] = kernelOf(*this, x.row(row), vectors.row(i));
        if (labels.empty()) {
            values(row, 0) = kernels.dot(coefficients.col(0)) - rho[0];
            continue;
        }
        int pair = 0;
        Index beginA = 0;
        for (std::size_t a = 0; a < labels.size(); ++a) {
            Index beginB = beginA + counts[a];
            for (std::size_t b = a + 1; b < labels.size(); ++b, ++pair) {
                values(row, pair) =
                    kernels.segment(beginA, counts[a]).dot(coefficients.col(Index(b) - 1).segment(beginA, counts[a])) +
                    kernels.segment(beginB, counts[b]).dot(coefficients.col(Index(a)).segment(beginB, counts[b])) -
                    rho[pair];
                beginB += counts[b];
            }
            beginA += counts[a];
        }
    }
    return values;
}

MatrixXd SvmModel::outputs(const MatrixXd& x, int outputs) const
{
    const MatrixXd values = decisions(x);
    if (labels.empty()) return values;
    MatrixXd votes = MatrixXd::Zero(x.rows(), outputs);
    if (labels.size() == 1) {
        votes.col(labels.front()).setOnes();
        return votes;
    }
    for (Index row = 0; row < x.rows(); ++row) {
        int pair = 0;
        for (std::size_t a = 0; a < labels.size(); ++a)
            for (std::size_t b = a + 1; b < labels.size(); ++b, ++pair)
                votes(row, labels[values(row, pair) > 0.0 ? a : b]) += 1.0 / double(pairs());
    }
    return votes;
}

SvmModel fitSvm(const LearnRows& rows, const SvmSettings& settings)
{
    SvmModel model{.kernel = settings.kernel, .gamma = settings.gamma.value_or(1.0)};
    const std::vector<int> order = orderOf(rows);
    if (rows.classes > 0)
        for (const int row : order)
            if (model.labels.empty() || model.labels.back() != int(rows.y[row]))
                model.labels.push_back(int(rows.y[row]));
    if (model.labels.size() == 1) {
        model.counts = {0};
        model.vectors.resize(0, rows.x.cols());
        model.coefficients.resize(0, 0);
        return model;
    }
    Nodes nodes(rows, order);
    const svm_problem problem = nodes.problem();
    svm_parameter parameter{};
    parameter.svm_type = rows.classes > 0 ? C_SVC : EPSILON_SVR;
    parameter.kernel_type = settings.kernel == Kernel::Linear ? LINEAR : RBF;
    parameter.gamma = model.gamma;
    parameter.cache_size = 100.0;
    parameter.eps = 1e-3;
    parameter.C = settings.c.value_or(1.0);
    parameter.p = settings.epsilon;
    parameter.shrinking = 1;
    silence();
    const std::unique_ptr<svm_model, FreeSvm> found(svm_train(&problem, &parameter));
    const Index count = found->l;
    model.vectors.resize(count, rows.x.cols());
    const int columns = rows.classes > 0 ? int(model.labels.size()) - 1 : 1;
    model.coefficients.resize(count, columns);
    for (Index i = 0; i < count; ++i) {
        for (Index j = 0; j < rows.x.cols(); ++j) model.vectors(i, j) = found->SV[i][j].value;
        for (Index k = 0; k < columns; ++k) model.coefficients(i, k) = found->sv_coef[k][i];
    }
    model.rho = Eigen::Map<const VectorXd>(found->rho, model.pairs());
    for (std::size_t k = 0; k < model.labels.size(); ++k) model.counts.push_back(found->nSV[k]);
    return model;
}

} // namespace titer::mvda
