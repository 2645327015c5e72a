// Paley 1933, On orthogonal matrices, J. Math. Phys. 12: the border of Q_ij = chi(a_i - a_j) over a field of n - 1 elements, chi
// being +1 for squares and -1 for others. A skew C of order n is doubled to [[C, C + I], [C - I, -C]].
#include "core/studies/designs/classic/conference_matrix.h"

#include "core/studies/designs/classic/hadamard.h"

#include <array>
#include <optional>
#include <utility>
#include <vector>

namespace titer::studies {

namespace {

// A field of p^e elements. Element a stands for the polynomial whose coefficients are the digits of a to the base p.
struct Field {
    int p = 3;
    int e = 1;
    std::array<int, 3> reduced{}; // x^e as a polynomial of lower degree

    int size() const
    {
        int count = 1;
        for (int i = 0; i < e; ++i) count *= p;
        return count;
    }

    std::array<int, 3> digits(int a) const
    {
        std::array<int, 3> found{};
        for (int i = 0; i < e; ++i, a /= p) found[std::size_t(i)] = a % p;
        return found;
    }

    int element(const std::array<int, 3>& digits) const
    {
        int a = 0;
        for (int i = e; i-- > 0;) a = a * p + digits[std::size_t(i)];
        return a;
    }

    int minus(int a, int b) const
    {
        std::array<int, 3> left = digits(a);
        const std::array<int, 3> right = digits(b);
        for (int i = 0; i < e; ++i) left[std::size_t(i)] = (left[std::size_t(i)] - right[std::size_t(i)] + p) % p;
        return element(left);
    }

    int times(int a, int b) const
    {
        const std::array<int, 3> left = digits(a), right = digits(b);
        std::array<int, 6> product{};
        for (int i = 0; i < e; ++i)
            for (int j = 0; j < e; ++j) product[std::size_t(i + j)] += left[std::size_t(i)] * right[std::size_t(j)];
        for (int power = 2 * e - 2; power >= e; --power)
            for (int i = 0; i < e; ++i)
                product[std::size_t(power - e + i)] += product[std::size_t(power)] % p * reduced[std::size_t(i)];
        return element({product[0] % p, product[1] % p, product[2] % p});
    }
};

// With x^2 = -1 and x^3 = x + 1 to the base 3, and x^2 = 2 to the base 5: none has a root in its field of primes.
std::optional<Field> oddField(int size)
{
    if (size == 9) return Field{.p = 3, .e = 2, .reduced = {2, 0, 0}};
    if (size == 25) return Field{.p = 5, .e = 2, .reduced = {2, 0, 0}};
    if (size == 27) return Field{.p = 3, .e = 3, .reduced = {1, 1, 0}};
    if (size > 2 && isPrime(size)) return Field{.p = size, .e = 1};
    return std::nullopt;
}

Eigen::MatrixXi paley(const Field& field)
{
    const int q = field.size();
    std::vector<int> character(std::size_t(q), -1);
    character[0] = 0;
    for (int a = 1; a < q; ++a) character[std::size_t(field.times(a, a))] = 1;
    Eigen::MatrixXi c = Eigen::MatrixXi::Zero(q + 1, q + 1);
    c.row(0).tail(q).setOnes();
    c.col(0).tail(q).setConstant(q % 4 == 1 ? 1 : -1);
    for (int i = 0; i < q; ++i)
        for (int j = 0; j < q; ++j) c(i + 1, j + 1) = character[std::size_t(field.minus(i, j))];
    return c;
}

// A Paley matrix is skew where its order is a multiple of 4.
bool canBeDoubled(int order)
{
    return order % 8 == 0 && oddField(order / 2 - 1);
}

} // namespace

int conferenceOrder(int atLeast)
{
    int order = atLeast < 2 ? 2 : atLeast + atLeast % 2;
    while (order > 2 && !oddField(order - 1) && !canBeDoubled(order)) order += 2;
    return order;
}

Eigen::MatrixXi conferenceMatrix(int order)
{
    if (order < 2 || conferenceOrder(order) != order) return {};
    if (order == 2) return (Eigen::MatrixXi(2, 2) << 0, 1, 1, 0).finished();
    if (const std::optional<Field> field = oddField(order - 1)) return paley(*field);
    const Eigen::MatrixXi half = conferenceMatrix(order / 2);
    const Eigen::MatrixXi one = Eigen::MatrixXi::Identity(order / 2, order / 2);
    Eigen::MatrixXi c(order, order);
    c << half, half + one, half - one, -half;
    return c;
}

} // namespace titer::studies
