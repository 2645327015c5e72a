// Aliased columns, taken in the order of the model, so that the later one is named.
#include "core/studies/aliasing.h"

#include "core/base/text.h"

#include <cmath>

namespace titer::studies {

namespace {

double lengthOf(const DoubleDoubleMatrix& triangle, int column, int from)
{
    double squared = 0.0;
    for (int r = from; r < triangle.rows; ++r) squared += triangle(r, column).high * triangle(r, column).high;
    return std::sqrt(squared);
}

// "A:B", "-C", "2*A + B"
std::string combination(const std::vector<std::pair<int, double>>& parts, const Model& model)
{
    constexpr std::size_t most = 6;
    std::string text;
    for (std::size_t i = 0; i < std::min(parts.size(), most); ++i) {
        const double size = std::abs(parts[i].second);
        text += parts[i].second < 0.0 ? (text.empty() ? "-" : " - ") : (text.empty() ? "" : " + ");
        if (std::abs(size - 1.0) > 1e-9) text += base::writeShort(size, 6) + "*";
        const std::string& name = model.columns[std::size_t(parts[i].first)].name;
        text += name == "Intercept" ? "1" : name;
    }
    return parts.size() > most ? text + " + …" : text;
}

} // namespace

std::vector<Alias> findAliases(const DoubleDoubleMatrix& triangle, const Model& model, double tolerance)
{
    const int p = int(model.columns.size());
    // The columns that stay, brought to a triangle one by one; those that do not are written by them.
    std::vector<int> kept;
    std::vector<Alias> aliases;
    for (int c = 0; c < p; ++c) {
        const int size = int(kept.size());
        DoubleDoubleMatrix part(triangle.rows, size + 1);
        for (int k = 0; k <= size; ++k) {
            const int from = k < size ? kept[std::size_t(k)] : c;
            std::copy(triangle.column(from), triangle.column(from) + triangle.rows, part.column(k));
        }
        const double length = lengthOf(part, size, 0);
        triangulate(part);
        const double left = length > 0.0 ? lengthOf(part, size, size) / length : 0.0;
        if (left > tolerance) {
            kept.push_back(c);
            continue;
        }
        std::vector<double> shares(static_cast<std::size_t>(size));
        for (int r = size - 1; r >= 0; --r) {
            DoubleDouble sum = part(r, size);
            for (int k = r + 1; k < size; ++k) sum -= part(r, k) * DoubleDouble(shares[std::size_t(k)]);
            shares[std::size_t(r)] = (sum / part(r, r)).high;
        }
        std::vector<std::pair<int, double>> parts;
        for (int k = 0; k < size; ++k)
            if (std::abs(shares[std::size_t(k)]) > 1e-9)
                parts.emplace_back(kept[std::size_t(k)], shares[std::size_t(k)]);
        aliases.push_back({c, parts.empty() ? "0" : combination(parts, model)});
    }
    return aliases;
}

} // namespace titer::studies
