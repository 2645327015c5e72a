#include "core/mvda/preprocessing/preprocessing.h"

#include "core/base/text.h"
#include "core/mvda/preprocessing/steps.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace titer::mvda {

using base::say;
using Eigen::Index;

namespace {

// Neighbouring channels, of those of the table that the chain takes.
struct Span {
    Index first = 0, count = 0;
};

Span within(const RowVectorXd& axis, const PreprocessingStep& range)
{
    const auto isIn = (axis.array() >= range.numbers[0] && axis.array() <= range.numbers[1]).eval();
    Span span{.first = 0, .count = isIn.count()};
    while (span.first < axis.size() && !isIn[span.first]) ++span.first;
    return span;
}

// By the first steps.
Span spanLeft(const Preprocessing& chain, std::size_t steps)
{
    Span left{.first = 0, .count = chain.axis.size()};
    for (std::size_t i = 0; i < steps; ++i)
        if (chain.steps[i].kind == StepKind::Range) {
            const Span span = within(chain.axis.segment(left.first, left.count), chain.steps[i]);
            left = {left.first + span.first, span.count};
        }
    return left;
}

// How many channels a step needs at least.
Index channelsFor(const PreprocessingStep& step)
{
    switch (step.kind) {
    case StepKind::Range:
    case StepKind::Norm:
    case StepKind::Pds:
        return 1;
    case StepKind::Snv:
        return 2;
    case StepKind::Msc:
        return 3;
    case StepKind::Emsc:
        return Index(step.numbers[0]) + 3;
    case StepKind::SavitzkyGolay:
        return Index(step.numbers[0]);
    case StepKind::Detrend:
        return Index(step.numbers[0]) + 2;
    case StepKind::Als:
    case StepKind::RubberBand:
    case StepKind::Despike:
        break;
    }
    return 3;
}

base::Error stepError(std::size_t step, base::Sentence what)
{
    return base::inputError("step " + std::to_string(step + 1), std::move(what));
}

bool rises(const RowVectorXd& axis)
{
    for (Index j = 1; j < axis.size(); ++j)
        if (!(axis[j] > axis[j - 1])) return false;
    return true;
}

base::Done checkChannels(const Preprocessing& chain)
{
    RowVectorXd axis = chain.axis;
    for (std::size_t i = 0; i < chain.steps.size(); ++i) {
        const PreprocessingStep& step = chain.steps[i];
        if (step.kind == StepKind::Range) {
            const Span span = within(axis, step);
            if (span.count == 0)
                return stepError(
                    i, say(CORE_TR("core", "Step {1}, “{2}”: no channel lies within. Those that are there go from "
                                           "{3} to {4}."),
                           std::to_string(i + 1), step.text, base::writeNumber(axis.minCoeff()),
                           base::writeNumber(axis.maxCoeff())));
            axis = RowVectorXd(axis.segment(span.first, span.count));
        } else if (axis.size() < channelsFor(step)) {
            return stepError(i, say(CORE_TR("core", "Step {1}, “{2}”, needs {3} channels, and there are {4}."),
                                    std::to_string(i + 1), step.text, std::to_string(channelsFor(step)),
                                    std::to_string(axis.size())));
        }
    }
    return base::done();
}

base::Done checkChannelValues(const Preprocessing& chain, std::size_t step, Span span, const MatrixXd& cells)
{
    if (cells.allFinite()) return base::done();
    for (Index i = 0; i < cells.rows(); ++i)
        for (Index j = 0; j < cells.cols(); ++j) {
            if (std::isfinite(cells(i, j))) continue;
            const std::string& name = chain.columns[std::size_t(span.first + j)];
            if (std::isinf(cells(i, j)))
                return rowError(i, say(CORE_TR("core", "“{1}” is infinite. Correct it, or leave the row out."), name));
            return rowError(
                i, say(CORE_TR("core", "“{1}” is missing, and step {2}, “{3}”, needs every channel. Fill it, or "
                                       "leave the row or the column out."),
                       name, std::to_string(step + 1), chain.steps[step].text));
        }
    return base::done();
}

base::Done applyStep(const PreprocessingStep& step, const RowVectorXd& axis, MatrixXd& cells)
{
    const auto whole = [&](std::size_t i) { return int(step.numbers[i]); };
    switch (step.kind) {
    case StepKind::Range:
        break;
    case StepKind::Snv:
        return standardizeRows(cells);
    case StepKind::Msc:
        return correctScatter(cells, axis, step.reference, 0);
    case StepKind::Emsc:
        return correctScatter(cells, axis, step.reference, whole(0));
    case StepKind::SavitzkyGolay:
        smoothRows(cells, axis, whole(0), whole(1), whole(2));
        break;
    case StepKind::Detrend:
        detrendRows(cells, axis, whole(0));
        break;
    case StepKind::Als:
        takeAlsBaseline(cells, step.numbers[0], step.numbers[1], whole(2));
        break;
    case StepKind::RubberBand:
        takeRubberBand(cells, axis);
        break;
    case StepKind::Norm:
        return normalizeRows(cells, axis, whole(0));
    case StepKind::Despike:
        despikeRows(cells, step.numbers[0], whole(1));
        break;
    case StepKind::Pds:
        return standardizeChannels(cells, step.reference, whole(0));
    }
    return base::done();
}

// Through all steps; `reference` takes the mean of the rows at each step that is fitted.
template <class Reference>
base::Result<MatrixXd> through(const Preprocessing& chain, MatrixXd cells, const Reference& reference)
{
    Span span{.first = 0, .count = chain.axis.size()};
    for (std::size_t i = 0; i < chain.steps.size(); ++i) {
        const PreprocessingStep& step = chain.steps[i];
        if (step.kind == StepKind::Range) {
            const Span left = within(chain.axis.segment(span.first, span.count), step);
            if (left.count < span.count) cells = MatrixXd(cells.middleCols(left.first, left.count));
            span = {span.first + left.first, left.count};
            continue;
        }
        if (const base::Done whole = checkChannelValues(chain, i, span, cells); !whole) return whole.error();
        if (step.isFitted()) reference(i, cells);
        const base::Done done = applyStep(step, chain.axis.segment(span.first, span.count), cells);
        if (!done) return done.error();
    }
    return cells;
}

} // namespace

bool Preprocessing::hasFitted() const
{
    return std::any_of(steps.begin(), steps.end(), [](const PreprocessingStep& step) { return step.isFitted(); });
}

int Preprocessing::channelsBefore(std::size_t step) const
{
    return int(spanLeft(*this, step).count);
}

std::string Preprocessing::text() const
{
    std::vector<std::string> texts;
    for (const PreprocessingStep& step : steps) texts.push_back(step.text);
    return base::join(texts, "; ");
}

std::vector<std::string> Preprocessing::columnsLeft() const
{
    const Span left = spanLeft(*this, steps.size());
    return {columns.begin() + left.first, columns.begin() + left.first + left.count};
}

std::vector<std::string> Preprocessing::unitsLeft() const
{
    const Span left = spanLeft(*this, steps.size());
    const bool isOther = std::any_of(steps.begin(), steps.end(), [](const PreprocessingStep& step) {
        return step.kind == StepKind::Snv || step.kind == StepKind::Norm ||
               (step.kind == StepKind::SavitzkyGolay && step.numbers[2] > 0.0);
    });
    if (isOther) return std::vector<std::string>(std::size_t(left.count));
    return {units.begin() + left.first, units.begin() + left.first + left.count};
}

base::Result<std::vector<int>> bindColumns(Preprocessing& chain, const std::vector<std::string>& names,
                                           const std::vector<std::string>& units)
{
    const auto leading = std::find_if(chain.steps.begin(), chain.steps.end(),
                                      [](const PreprocessingStep& step) { return step.kind != StepKind::Range; });
    const bool cuts = leading != chain.steps.begin();
    std::vector<int> taken;
    std::vector<double> axis;
    std::string unnumbered;
    std::size_t numbered = 0;
    for (std::size_t j = 0; j < names.size(); ++j) {
        const std::optional<double> number = base::readNumber(names[j]);
        numbered += number ? 1 : 0;
        if (!number && unnumbered.empty()) unnumbered = names[j];
        const bool isOut =
            cuts && (!number || std::any_of(chain.steps.begin(), leading, [&](const PreprocessingStep& step) {
                return *number < step.numbers[0] || *number > step.numbers[1];
            }));
        if (isOut) continue;
        taken.push_back(int(j));
        axis.push_back(number.value_or(0.0));
    }
    for (std::size_t i = 0; i < chain.steps.size(); ++i)
        if (chain.steps[i].kind == StepKind::Range && numbered == 0)
            return stepError(
                i, say(CORE_TR("core", "Step {1}, “{2}”, cuts by the numbers that columns are named by, and none is "
                                       "named so."),
                       std::to_string(i + 1), chain.steps[i].text));
    if (cuts && taken.empty())
        return stepError(
            0, say(CORE_TR("core", "Step 1, “{1}”: no column of the table lies within."), chain.steps[0].text));
    if (!cuts && numbered > 0 && !unnumbered.empty())
        return base::inputError(
            unnumbered,
            say(CORE_TR("core", "“{1}” is no channel of a spectrum, as {2} columns are that are named by numbers. "
                                "Leave it out, or begin the preprocessing with range LOW..HIGH."),
                unnumbered, std::to_string(numbered)));
    if (numbered == 0)
        for (std::size_t j = 0; j < axis.size(); ++j) axis[j] = double(j + 1);
    chain.axis = Eigen::Map<const RowVectorXd>(axis.data(), Index(axis.size()));
    if (!rises(chain.axis) && !rises(-chain.axis))
        return base::inputError(
            say(CORE_TR("core", "The columns are named by numbers that neither rise nor fall from one to the "
                                "next, as the channels of a spectrum do. Put them into order, and leave out "
                                "those that are no channels.")));
    chain.columns.clear();
    chain.units.clear();
    for (const int j : taken) {
        chain.columns.push_back(names[std::size_t(j)]);
        chain.units.push_back(units[std::size_t(j)]);
    }
    if (const base::Done fits = checkChannels(chain); !fits) return fits.error();
    return taken;
}

base::Result<MatrixXd> fitted(Preprocessing& chain, const MatrixXd& cells)
{
    return through(chain, cells, [&](std::size_t step, const MatrixXd& rows) {
        chain.steps[step].reference = rows.colwise().mean();
    });
}

base::Result<MatrixXd> applied(const Preprocessing& chain, const MatrixXd& cells)
{
    return through(chain, cells, [](std::size_t, const MatrixXd&) {});
}

SplitPreprocessing splitAtFitted(const Preprocessing& chain)
{
    const auto first = std::find_if(chain.steps.begin(), chain.steps.end(),
                                    [](const PreprocessingStep& step) { return step.isFitted(); });
    SplitPreprocessing split{.rowwise = chain, .rest = chain};
    split.rowwise.steps.assign(chain.steps.begin(), first);
    split.rest.steps.assign(first, chain.steps.end());
    const Span left = spanLeft(chain, split.rowwise.steps.size());
    split.rest.columns = split.rowwise.columnsLeft();
    split.rest.units = split.rowwise.unitsLeft();
    split.rest.axis = chain.axis.segment(left.first, left.count);
    return split;
}

base::Result<std::vector<std::string>> columnsIn(const Preprocessing& chain, const std::vector<std::string>& names)
{
    std::map<double, std::string> numbered;
    for (const std::string& name : names)
        if (const std::optional<double> number = base::readNumber(name)) numbered.emplace(*number, name);
    std::vector<std::string> found;
    std::string absent;
    std::size_t absents = 0;
    for (const std::string& column : chain.columns) {
        const std::optional<double> number = base::readNumber(column);
        const auto same = number ? numbered.find(*number) : numbered.end();
        found.push_back(same != numbered.end() ? same->second : column);
        if (!number || same != numbered.end()) continue;
        if (absents++ == 0) absent = column;
    }
    if (absents == 0) return found;
    return base::inputError(say(
        CORE_TR("core",
                "Channels are missing, or the spectra are of another axis: of the {1} channels of the model, {2} to "
                "{3}, {4} are not in the table, the first of them {5}. Bring the spectra to the channels of the "
                "model, or make a model of these."),
        std::to_string(chain.columns.size()), chain.columns.front(), chain.columns.back(), std::to_string(absents),
        absent));
}

std::vector<int> saturatedRows(const MatrixXd& cells)
{
    constexpr int enough = 4;
    std::vector<int> rows;
    for (Index i = 0; i < cells.rows(); ++i) {
        double highest = -INFINITY, lowest = INFINITY;
        int run = 0, longest = 0;
        for (Index j = 0; j < cells.cols(); ++j) {
            const double cell = cells(i, j);
            if (cell > highest) run = longest = 0;
            highest = std::max(highest, cell);
            lowest = std::min(lowest, cell);
            run = cell == highest ? run + 1 : 0;
            longest = std::max(longest, run);
        }
        if (longest >= enough && highest > lowest) rows.push_back(int(i));
    }
    return rows;
}

std::vector<base::Sentence> oddSpectra(const MatrixXd& cells, const std::vector<std::string>& names)
{
    constexpr std::size_t maxListed = 10;
    std::vector<base::Sentence> found;
    const auto tell = [&](const char* pattern, const std::vector<int>& rows) {
        if (rows.empty()) return;
        std::vector<std::string> listed;
        for (const int row : rows)
            if (listed.size() < maxListed) listed.push_back(names[std::size_t(row)]);
        found.push_back(say(pattern, std::to_string(rows.size()), std::to_string(names.size()),
                            base::join(listed, ", "), rows.size() > listed.size() ? ", …" : ""));
    };
    tell(CORE_TR("core",
                 "{1} of {2} spectra have a flat top, as a saturated detector gives: {3}{4}. Measure them again "
                 "with less light, or leave the rows out."),
         saturatedRows(cells));
    std::vector<int> constant;
    for (Index i = 0; i < cells.rows() && cells.cols() > 1; ++i)
        if ((cells.row(i).array() == cells(i, 0)).all()) constant.push_back(int(i));
    tell(CORE_TR("core", "{1} of {2} spectra have one value in all channels, as a dark or wholly saturated detector "
                         "gives: {3}{4}. Measure them again, or leave the rows out."),
         constant);
    return found;
}

} // namespace titer::mvda
