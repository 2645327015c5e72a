// Reads the equations of a record and makes their tape.
#include "core/model/equations/system.h"

#include "core/base/not_available.h"
#include "core/base/text.h"
#include "core/model/faults.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <unordered_map>

namespace titer::model {

using base::Dimension;
using base::Expression;
using base::say;

std::optional<base::Sentence> unfitName(std::string_view name)
{
    if (name.empty() || name.find('`') != std::string_view::npos)
        return say(CORE_TR("core", "A name in equations needs at least one character, and no “`”."));
    const std::vector<std::string> functions = base::functionNames();
    if (name == "pi" || std::find(functions.begin(), functions.end(), name) != functions.end())
        return say(CORE_TR("core", "“{1}” is the name of a function or constant in equations; choose another name."),
                   name);
    return std::nullopt;
}

template <class Visit> void EquationSystem::Read::visitNames(Visit visit) const
{
    for (const Expression* expression : {&text, guard ? &*guard : nullptr})
        if (expression)
            for (const Expression::Step& step : expression->steps())
                if (step.op == Expression::Op::Name) visit(step.name);
}

EquationSystem EquationSystem::read(std::vector<KnownName> known, std::vector<Equation> terms,
                                    std::vector<Equation> results, base::Errors& errors)
{
    EquationSystem system;
    system.m_known = std::move(known);
    system.m_terms = std::move(terms);
    system.m_results = std::move(results);
    if (system.m_terms.size() > maxTerms) {
        errors.push_back(
            {base::Code::Input, system.m_terms[maxTerms].where,
             say(CORE_TR("core", "There are more than {1} terms; leave some out."), std::to_string(maxTerms))});
        return system;
    }
    const std::size_t before = errors.size();
    system.readTexts(errors);
    if (errors.size() == before) system.order(errors);
    if (errors.size() == before) system.checkDimensions(errors);
    return system;
}

void EquationSystem::readTexts(base::Errors& errors)
{
    std::vector<std::string> names;
    std::unordered_map<std::string_view, int> seen;
    for (const KnownName& known : m_known) names.push_back(known.name);
    for (const KnownName& known : m_known) ++seen[known.name];
    for (const Equation& term : m_terms) {
        names.push_back(term.name);
        if (std::optional<base::Sentence> unfit = unfitName(term.name))
            errors.push_back({base::Code::Input, term.where, *std::move(unfit)});
        else if (++seen[term.name] > 1)
            errors.push_back({base::Code::Input, term.where,
                              say(CORE_TR("core", "“{1}” is already the name of something else here; rename the term."),
                                  excerpt(term.name))});
    }
    const auto readOne = [&](const std::string& text, const std::string& where) {
        auto expression = base::readExpression(text, names);
        if (!expression) errors.push_back({base::Code::Input, where, expression.error().what});
        return expression ? *std::move(expression) : Expression();
    };
    const auto readEach = [&](const std::vector<Equation>& equations, std::vector<Read>& read) {
        for (const Equation& equation : equations) {
            Read& own = read.emplace_back(Read{readOne(equation.text, equation.where), std::nullopt});
            if (!equation.guard.empty()) own.guard = readOne(equation.guard, equation.guardWhere);
        }
    };
    readEach(m_terms, m_termTexts);
    readEach(m_results, m_resultTexts);
}

// Each term after those that it names; what is left over stands in a circle or names one that does.
void EquationSystem::order(base::Errors& errors)
{
    const int known = int(m_known.size()), terms = int(m_terms.size());
    std::vector<std::vector<int>> namedBy(m_terms.size());
    std::vector<int> waitsFor(m_terms.size(), 0);
    for (int t = 0; t < terms; ++t) {
        std::vector<int> reads;
        m_termTexts[std::size_t(t)].visitNames([&](int name) {
            if (name >= known) reads.push_back(name - known);
        });
        std::sort(reads.begin(), reads.end());
        reads.erase(std::unique(reads.begin(), reads.end()), reads.end());
        for (const int other : reads) namedBy[std::size_t(other)].push_back(t);
        waitsFor[std::size_t(t)] = int(reads.size());
    }
    for (int t = 0; t < terms; ++t)
        if (waitsFor[std::size_t(t)] == 0) m_order.push_back(t);
    for (std::size_t done = 0; done < m_order.size(); ++done)
        for (const int t : namedBy[std::size_t(m_order[done])])
            if (--waitsFor[std::size_t(t)] == 0) m_order.push_back(t);
    if (int(m_order.size()) == terms) return;
    const auto stuck = std::find_if(waitsFor.begin(), waitsFor.end(), [](int waits) { return waits > 0; });
    const int first = int(stuck - waitsFor.begin());
    errors.push_back({base::Code::Input, m_terms[std::size_t(first)].where,
                      say(CORE_TR("core", "The terms name each other in a circle: {1}; give one of them without the "
                                          "others."),
                          circleThrough(first))});
}

// "mu, qs, mu": from a term that waits for ever, always to the first that it names and that waits too.
std::string EquationSystem::circleThrough(int term) const
{
    const int known = int(m_known.size());
    std::vector<int> path;
    while (std::find(path.begin(), path.end(), term) == path.end()) {
        path.push_back(term);
        std::optional<int> next;
        m_termTexts[std::size_t(term)].visitNames([&](int name) {
            const bool waits =
                name >= known && std::find(m_order.begin(), m_order.end(), name - known) == m_order.end();
            if (waits && !next) next = name - known;
        });
        term = next.value_or(term);
    }
    std::vector<std::string> names;
    for (auto at = std::find(path.begin(), path.end(), term); at != path.end(); ++at)
        names.push_back(excerpt(m_terms[std::size_t(*at)].name));
    names.push_back(names.front());
    return listed(names);
}

namespace {

// A condition has no unit.
void checkGuard(const Expression& guard, const Equation& equation, const std::vector<Dimension>& dimensions,
                base::Errors& errors)
{
    const base::Result<Dimension> found = base::dimensionOf(guard, dimensions);
    if (!found)
        errors.push_back({base::Code::Input, equation.guardWhere, found.error().what});
    else if (*found != Dimension{})
        errors.push_back({base::Code::Input, equation.guardWhere,
                          say(CORE_TR("core", "A guard is a condition, such as x > 0; this comes out in {1}."),
                              base::writeDimension(*found))});
}

} // namespace

void EquationSystem::checkDimensions(base::Errors& errors)
{
    std::vector<Dimension> dimensions;
    for (const KnownName& known : m_known) dimensions.push_back(known.dimension);
    dimensions.resize(m_known.size() + m_terms.size());
    // A term whose dimension is not known says nothing about those that name it.
    std::vector<bool> unsure(dimensions.size(), false);
    const auto find = [&](const Read& read, Equation& equation) -> std::optional<Dimension> {
        bool known = true;
        read.visitNames([&](int name) { known = known && !unsure[std::size_t(name)]; });
        if (!known) return std::nullopt;
        if (read.guard) checkGuard(*read.guard, equation, dimensions, errors);
        const Expression& expression = read.text;
        const base::Result<Dimension> found = base::dimensionOf(expression, dimensions);
        if (!found) {
            errors.push_back({base::Code::Input, equation.where, found.error().what});
            return std::nullopt;
        }
        const bool zero = expression.steps().size() == 1 && expression.steps()[0].op == Expression::Op::Number &&
                          expression.steps()[0].number == 0.0;
        if (!equation.dimension || zero) return equation.dimension.value_or(*found);
        if (*found == *equation.dimension) return found.value();
        errors.push_back({base::Code::Input, equation.where,
                          say(CORE_TR("core", "“{1}” comes out in {2}, but must be in {3}; a bare number has no unit: "
                                              "write what has one as a parameter."),
                              equation.name, base::writeDimension(*found), base::writeDimension(*equation.dimension))});
        return std::nullopt;
    };
    for (const int t : m_order) {
        Equation& term = m_terms[std::size_t(t)];
        const std::size_t name = m_known.size() + std::size_t(t);
        const std::optional<Dimension> dimension = find(m_termTexts[std::size_t(t)], term);
        unsure[name] = !dimension;
        if (dimension) term.dimension = dimensions[name] = *dimension;
    }
    for (std::size_t r = 0; r < m_results.size(); ++r) {
        const std::optional<Dimension> dimension = find(m_resultTexts[r], m_results[r]);
        if (dimension) m_results[r].dimension = *dimension;
    }
}

// With its guard.
int EquationSystem::add(base::TapeBuilder& builder, const Read& equation, const std::vector<int>& nodes)
{
    const int value = builder.add(equation.text, nodes);
    if (!equation.guard) return value;
    static const Expression guarded = *base::readExpression("if(holds, value, 0)", {"holds", "value"});
    return builder.add(guarded, std::array{builder.add(*equation.guard, nodes), value});
}

double EquationSystem::valueOf(const Read& equation, const std::vector<double>& values) const
{
    const std::span<const double> all(values);
    return equation.guard && equation.guard->evaluate(all) == 0.0 ? 0.0 : equation.text.evaluate(all);
}

// The nodes of the known names and of the terms.
std::vector<int> EquationSystem::build(base::TapeBuilder& builder, std::span<const std::optional<double>> numbers) const
{
    std::vector<int> nodes;
    for (std::size_t i = 0; i < m_known.size(); ++i)
        nodes.push_back(numbers[i] ? builder.number(*numbers[i]) : builder.input(int(i)));
    nodes.resize(m_known.size() + m_terms.size(), -1);
    for (const int t : m_order)
        nodes[m_known.size() + std::size_t(t)] = add(builder, m_termTexts[std::size_t(t)], nodes);
    return nodes;
}

base::Tape EquationSystem::tape(std::span<const std::optional<double>> numbers, bool withTerms) const
{
    Part part{.first = 0, .last = int(m_results.size())};
    for (int t = 0; withTerms && t < int(m_terms.size()); ++t) part.terms.push_back(t);
    return tape(numbers, part);
}

base::Tape EquationSystem::tape(std::span<const std::optional<double>> numbers, const Part& part) const
{
    base::TapeBuilder builder;
    const std::vector<int> nodes = build(builder, numbers);
    std::vector<int> results;
    for (int r = part.first; r < part.last; ++r) results.push_back(add(builder, m_resultTexts[std::size_t(r)], nodes));
    for (const int t : part.terms) results.push_back(nodes[m_known.size() + std::size_t(t)]);
    if (part.comparisons) {
        const std::vector<int> comparisons = builder.comparisonsIn(results);
        results.insert(results.end(), comparisons.begin(), comparisons.end());
    }
    return builder.make(results);
}

base::Tape EquationSystem::differences(std::span<const std::optional<double>> numbers) const
{
    base::TapeBuilder builder;
    const std::vector<int> nodes = build(builder, numbers);
    for (const Read& result : m_resultTexts) add(builder, result, nodes);
    return builder.differences();
}

std::vector<double> EquationSystem::turnsOf(std::string_view name, std::span<const std::optional<double>> numbers) const
{
    const base::Tape differences = this->differences(numbers);
    const auto own = std::find_if(m_known.begin(), m_known.end(), [&](const KnownName& k) { return k.name == name; });
    // What depends on anything else comes out as no number.
    std::vector<double> inputs(m_known.size(), base::notAvailable);
    std::vector<std::vector<double>> at(3, std::vector<double>(std::size_t(differences.resultCount())));
    for (std::size_t i = 0; i < at.size(); ++i) {
        inputs[std::size_t(own - m_known.begin())] = 1.0 + double(i);
        differences.run(inputs.data(), at[i].data());
    }
    std::vector<double> turns, there(at[0].size());
    for (std::size_t r = 0; r < at[0].size(); ++r) {
        const double slope = at[1][r] - at[0][r], next = at[2][r] - at[1][r];
        const double turn = 1.0 - at[0][r] / slope;
        if (!(std::abs(next - slope) <= 1e-9 * std::abs(slope) && std::isfinite(turn))) continue;
        // So far from 1, 2 and 3 rounding has taken digits of the slope; the difference at the turn gives them back.
        inputs[std::size_t(own - m_known.begin())] = turn;
        differences.run(inputs.data(), there.data());
        turns.push_back(turn - there[r] / slope);
    }
    std::sort(turns.begin(), turns.end());
    turns.erase(std::unique(turns.begin(), turns.end()), turns.end());
    return turns;
}

std::optional<Undefined> EquationSystem::undefinedAt(std::span<const std::optional<double>> numbers,
                                                     const double* inputs, std::size_t results) const
{
    const std::size_t known = m_known.size();
    std::vector<double> values;
    for (std::size_t i = 0; i < known; ++i) values.push_back(numbers[i] ? *numbers[i] : inputs[i]);
    values.resize(known + m_terms.size());
    for (const int t : m_order) values[known + std::size_t(t)] = valueOf(m_termTexts[std::size_t(t)], values);
    for (std::size_t r = 0; r < std::min(results, m_results.size()); ++r) {
        if (std::isfinite(valueOf(m_resultTexts[r], values))) continue;
        const Equation* equation = &m_results[r];
        const Expression::Step* step = m_resultTexts[r].text.undefinedAt(values);
        while (step && step->op == Expression::Op::Name && std::size_t(step->name) >= known) {
            const std::size_t term = std::size_t(step->name) - known;
            equation = &m_terms[term];
            step = m_termTexts[term].text.undefinedAt(values);
        }
        if (step) return Undefined{equation->name, equation->where, base::placeIn(equation->text, step->at), step->op};
    }
    return std::nullopt;
}

bool EquationSystem::uses(std::string_view name) const
{
    std::vector<bool> needed(m_known.size() + m_terms.size(), false);
    const auto need = [&](const Read& read) { read.visitNames([&](int other) { needed[std::size_t(other)] = true; }); };
    for (const Read& result : m_resultTexts) need(result);
    for (auto t = m_order.rbegin(); t != m_order.rend(); ++t)
        if (needed[m_known.size() + std::size_t(*t)]) need(m_termTexts[std::size_t(*t)]);
    for (std::size_t i = 0; i < m_known.size(); ++i)
        if (m_known[i].name == name && needed[i]) return true;
    return false;
}

} // namespace titer::model
