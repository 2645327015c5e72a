// Lists and counts what is wrong in single lines of a table.
#include "core/base/tables/csv_notices.h"

namespace titer::base {

namespace {

Sentence moreOf(CsvNotices::Kind kind, const std::string& count)
{
    switch (kind) {
    case CsvNotices::NoNumber:
        return say(CORE_TR("core", "{1} more cells contain text instead of a number and count as missing."), count);
    case CsvNotices::WrongDecimal:
        return say(CORE_TR("core", "{1} more cells have a different decimal sign from the file and count as missing."),
                   count);
    case CsvNotices::CellCount:
        return say(CORE_TR("core", "{1} more lines have too few or too many cells."), count);
    case CsvNotices::TimeUnreadable:
        return say(CORE_TR("core", "{1} more lines are ignored because their time cannot be read."), count);
    case CsvNotices::Backwards:
        return say(CORE_TR("core", "The time goes back in {1} more lines."), count);
    case CsvNotices::Midnight:
        return say(CORE_TR("core", "The time of day passes midnight in {1} more lines."), count);
    case CsvNotices::Skipped:
        return say(CORE_TR("core", "{1} more lines have a time that the clock never showed."), count);
    case CsvNotices::OpenQuote:
        return say(CORE_TR("core", "{1} more lines open a quote that is not closed."), count);
    case CsvNotices::Cut:
    case CsvNotices::KindCount:
        break;
    }
    return say(CORE_TR("core", "{1} more lines are cut off."), count);
}

} // namespace

void CsvNotices::add(Kind kind, std::int64_t line, Sentence what)
{
    if (lists(kind)) m_notices.push_back({m_file + ":" + std::to_string(line), std::move(what)});
    ++m_counts[kind];
}

void CsvNotices::finish()
{
    for (int kind = 0; kind < KindCount; ++kind)
        if (m_counts[std::size_t(kind)] > listed)
            m_notices.push_back({m_file, moreOf(Kind(kind), std::to_string(m_counts[std::size_t(kind)] - listed))});
}

} // namespace titer::base
