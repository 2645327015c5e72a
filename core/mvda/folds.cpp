#include "core/mvda/folds.h"

#include "core/base/text.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <set>

namespace titer::mvda {

using base::say;

namespace {

constexpr int innerFolds = 5;

base::Error unknownRule(std::string_view text)
{
    return base::inputError(say(CORE_TR("core", "“{1}” is no way to cross-validate. Write venetian:N, contiguous:N, "
                                                "random:N, random:N:SEED, loo or batch:COLUMN, with N of at least 2."),
                                text));
}

base::Result<Folds> byBatch(std::string_view rule, const std::vector<std::string>& batches)
{
    Folds folds{std::string(rule), {}};
    std::map<std::string, std::size_t> places;
    for (std::size_t row = 0; row < batches.size(); ++row) {
        const auto [place, isNew] = places.try_emplace(batches[row], folds.left.size());
        if (isNew) folds.left.emplace_back();
        folds.left[place->second].push_back(int(row));
    }
    if (folds.left.size() < 2)
        return base::inputError(say(CORE_TR("core", "All rows are of one batch, so none can be left out for the others "
                                                    "to predict. Choose another rule of cross-validation.")));
    return folds;
}

} // namespace

std::vector<int> drawnOrder(base::Random& random, int rows)
{
    std::vector<int> order(std::size_t(rows), 0);
    std::iota(order.begin(), order.end(), 0);
    for (std::size_t i = order.size(); i > 1; --i) std::swap(order[i - 1], order[random.index(i)]);
    return order;
}

base::Result<Folds> readFolds(std::string_view text, int rows, const std::vector<std::string>& batches)
{
    const std::vector<std::string_view> words = base::split(text, ':');
    const std::string_view kind = words.front();
    if (kind == "batch" && words.size() == 2) return byBatch(text, batches);
    const bool isLoo = kind == "loo" && words.size() == 1;
    const bool isKnown = kind == "venetian" || kind == "contiguous" || kind == "random";
    const std::size_t most = kind == "random" ? 3 : 2;
    if (!isLoo && (!isKnown || words.size() < 2 || words.size() > most)) return unknownRule(text);
    const std::optional<double> asked = isLoo ? double(rows) : base::readNumber(words[1]);
    const std::optional<double> seed = words.size() > 2 ? base::readNumber(words[2]) : 1.0;
    if (!asked || *asked != double(int(*asked)) || *asked < 2.0 || !seed || *seed < 0.0 || *seed != double(int(*seed)))
        return unknownRule(text);
    const int count = int(*asked);
    if (count > rows)
        return base::inputError(say(CORE_TR("core", "There are {1} rows and {2} folds, but each fold needs a row. Ask "
                                                    "for fewer folds."),
                                    std::to_string(rows), std::to_string(count)));
    Folds folds{std::string(text), std::vector<std::vector<int>>(std::size_t(count))};
    base::Random random(std::uint64_t(*seed), "mvda/folds");
    const std::vector<int> order = kind == "random" ? drawnOrder(random, rows) : std::vector<int>();
    for (int i = 0; i < rows; ++i) {
        const int fold = kind == "venetian" || isLoo ? i % count : int(std::int64_t(i) * count / rows);
        folds.left[std::size_t(fold)].push_back(order.empty() ? i : order[std::size_t(i)]);
    }
    for (std::vector<int>& left : folds.left) std::sort(left.begin(), left.end());
    return folds;
}

base::Result<Folds> foldsWithin(std::string_view rule, const std::vector<int>& rows,
                                const std::vector<std::string>& batches)
{
    const std::string_view kind = base::split(rule, ':').front();
    if (kind == "batch") {
        std::vector<std::string> own;
        for (const int row : rows) own.push_back(batches[std::size_t(row)]);
        if (std::set(own.begin(), own.end()).size() < 2)
            return base::inputError(
                say(CORE_TR("core", "Settings are found by leaving out whole batches, and too few are "
                                    "left for that. State the settings, or choose another rule of "
                                    "cross-validation.")));
        return readFolds(rule, int(rows.size()), own);
    }
    const std::string count = std::to_string(std::min(innerFolds, int(rows.size())));
    const std::string within = kind == "contiguous" || kind == "random" ? std::string(kind) : "venetian";
    return readFolds(within + ":" + count, int(rows.size()), {});
}

std::vector<int> othersThan(const std::vector<int>& left, std::ptrdiff_t rows)
{
    std::vector<int> others;
    for (int row = 0, next = 0; row < int(rows); ++row)
        if (next < int(left.size()) && left[std::size_t(next)] == row)
            ++next;
        else
            others.push_back(row);
    return others;
}

} // namespace titer::mvda
