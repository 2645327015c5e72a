// Which column of a table is the time.
#include "core/base/tables/csv_elapsed.h"
#include "core/base/tables/csv_head.h"
#include "core/base/tables/csv_words.h"
#include "core/base/text.h"

#include <algorithm>
#include <cmath>

namespace titer::base {

namespace {

using Role = CsvColumn::Role;

class TimeChoice {
public:
    TimeChoice(const CsvHead& head, const CsvOptions& options, const std::vector<CsvKinds>& kinds, CsvLayout& layout)
        : m_head(head)
        , m_options(options)
        , m_kinds(kinds)
        , m_layout(layout)
    {
    }
    int guess() const;
    int weighClock(int guessed);

private:
    void understand(Sentence what) { m_layout.understood.push_back(std::move(what)); }
    CsvColumn& column(int index) { return m_layout.columns[std::size_t(index)]; }
    const CsvKinds& kinds(int index) const { return m_kinds[std::size_t(index)]; }
    template <typename Matches> int first(Matches matches) const;
    bool isClock(int index) const { return kinds(index).clock > 0 && kinds(index).clock == kinds(index).filled(); }
    bool isConstant(int index) const;

    const CsvHead& m_head;
    const CsvOptions& m_options;
    const std::vector<CsvKinds>& m_kinds;
    CsvLayout& m_layout;
};

template <typename Matches> int TimeChoice::first(Matches matches) const
{
    for (int i = 0; i < int(m_layout.columns.size()); ++i)
        if (mayBeTime(m_options, m_layout, i) && matches(i)) return i;
    return -1;
}

// Whether all dates of a column are one, which tells no row from another.
bool TimeChoice::isConstant(int index) const
{
    std::string first;
    std::size_t rows = 0;
    for (std::size_t i = m_head.firstData; i < m_head.lines.size(); ++i) {
        const std::string cell = m_head.cell(i, index);
        if (cell.empty()) continue;
        if (rows++ == 0) first = cell;
        if (cell != first) return false;
    }
    return rows > 1;
}

// Dates before anything else, then what is said to count from the begin, then the first that is called a time, then the first whose
// name refers to time or whose unit is one, then the first that holds nothing but times of day. First only among those that most cells can be
// read of, and that go on.
int TimeChoice::guess() const
{
    const auto name = [&](int i) -> const std::string& { return m_layout.columns[std::size_t(i)].name; };
    const auto goesOn = [&](int i) {
        const std::vector<double> times = numbersIn(m_head, m_layout, i);
        return times.size() > 1 && std::is_sorted(times.begin(), times.end());
    };
    const bool hasClock = first([&](int i) { return isClock(i); }) >= 0;
    const auto isDuration = [&](int i) { return base::isDuration(m_layout.columns[std::size_t(i)].unit); };
    for (const bool strictly : {true, false}) {
        const auto may = [&](int i) {
            const CsvKinds& found = kinds(i);
            const bool timed = found.quantities == found.text && base::isDuration(found.unit);
            const int typed = found.number + found.clock + found.dateTime;
            const bool readable = timed || (typed > 0 && typed >= found.text);
            return !endsWith(lowerAscii(name(i)), ".reported") &&
                   (!strictly || (readable && (found.dateTime == 0 || hasClock || !isConstant(i))));
        };
        const auto dates = [&](int i) { return kinds(i).dateTime > 0 && kinds(i).number == 0 && may(i); };
        const auto counts = [&](int i) {
            return kinds(i).number + kinds(i).clock + (strictly ? kinds(i).quantities : 0) > 0 && may(i);
        };
        int found = first([&](int i) { return dates(i) && reportsDrawn(name(i)); });
        if (found < 0) found = first([&](int i) { return dates(i) && reportsTime(name(i)); });
        if (found < 0) found = first(dates);
        if (found < 0) found = statedElapsed(m_layout);
        if (found < 0) found = first([&](int i) { return reportsTime(name(i)) && may(i); });
        if (found < 0) found = first([&](int i) { return namesTime(name(i)) && counts(i); });
        if (found < 0 && m_layout.columns.size() > 1 && isDuration(0) && counts(0)) found = 0;
        if (found < 0) found = first([&](int i) { return isClock(i) && may(i); });
        if (found < 0) found = first([&](int i) { return isDuration(i) && counts(i) && goesOn(i); });
        if (found >= 0) return found;
    }
    return -1;
}

// A time of day goes on with the number of the day next to it; without one, and without a day above, an elapsed time with a unit is the better
// one.
int TimeChoice::weighClock(int guessed)
{
    const auto isDay = [&](int i) {
        if (!reportsDayNumber(m_layout.columns[std::size_t(i)].name)) return false;
        const std::vector<double> days = numbersIn(m_head, m_layout, i);
        return !days.empty() && std::is_sorted(days.begin(), days.end()) &&
               std::all_of(days.begin(), days.end(), [](double day) { return day == std::floor(day); });
    };
    const int day = first(isDay), clock = isClock(guessed) ? guessed : first([&](int i) { return isClock(i); });
    if (clock < 0 || (clock != guessed && day != guessed)) return guessed;
    if (day >= 0) {
        m_layout.dayColumn = day;
        m_layout.firstDay = numbersIn(m_head, m_layout, day).front();
        column(day).role = Role::Elapsed;
        understand(say(CORE_TR("core", "The number of the day is in column “{1}”."), column(day).name));
    } else if (!m_layout.start && !startAbove(m_head, m_options, true)) {
        const int elapsed = first([&](int i) {
            const CsvColumn& each = m_layout.columns[std::size_t(i)];
            const bool hasUnit = isDuration(each.unit) || !unitInName(each.name).empty();
            return i != clock && hasUnit && namesTime(each.name) && kinds(i).number > 0 && kinds(i).text == 0;
        });
        if (elapsed < 0) return clock;
        column(clock).role = Role::Clock;
        understand(say(CORE_TR("core", "Column “{1}” contains a time of day without a date and is ignored, since an "
                                       "elapsed time stands next to it."),
                       column(clock).name));
        return elapsed;
    }
    return clock;
}

} // namespace

bool mayBeTime(const CsvOptions& options, const CsvLayout& layout, int column)
{
    const CsvColumn& each = layout.columns[std::size_t(column)];
    return each.role == Role::Value && !options.roles.contains(each.name);
}

int chooseCsvTime(const CsvHead& head, const CsvOptions& options, const std::vector<CsvKinds>& kinds, CsvLayout& layout)
{
    TimeChoice choice(head, options, kinds, layout);
    const int guessed = choice.guess();
    return guessed < 0 ? guessed : choice.weighClock(guessed);
}

} // namespace titer::base
