#include "app/boards/wall_rotation.h"

#include "app/boards/board_layout.h"

#include <algorithm>

namespace titer::app {

namespace {

bool callsNow(const AlarmRow& row)
{
    return alarm::isUnacknowledged(row.alarmStatus.state);
}

} // namespace

void WallRotation::setBoards(std::span<const Board> boards)
{
    const std::string shown = m_board < int(m_boards.size()) ? m_boards[std::size_t(m_board)].id : std::string();
    m_boards.clear();
    m_board = 0;
    m_alarmBoard = -1;
    for (const Board& board : boards) {
        Shown next{board.id, tagsOf(board), false};
        for (const Tile& tile : board.tiles) next.listsAlarms = next.listsAlarms || tile.type == "alarm_list";
        if (board.id == shown) m_board = int(m_boards.size());
        m_boards.push_back(std::move(next));
    }
}

void WallRotation::begin(const std::string& id)
{
    const auto found = std::find_if(m_boards.begin(), m_boards.end(), [&](const Shown& board) {
        return board.id == id || board.id.starts_with(id + "/");
    });
    if (found == m_boards.end()) return;
    m_board = int(found - m_boards.begin());
    m_since.reset();
}

void WallRotation::setPause(double seconds)
{
    m_pause = std::clamp(seconds, minInterval, maxInterval);
}

// The one that is held goes on to be, unless a worse one calls.
const AlarmRow* WallRotation::toHold(const std::vector<AlarmRow>& alarms) const
{
    const AlarmRow* worst = nullptr;
    for (const AlarmRow& row : alarms) {
        if (!callsNow(row)) continue;
        const int rank = int(row.definition.priority), min = worst ? int(worst->definition.priority) : 0;
        if (!worst || rank < min || (rank == min && row.definition.id == m_held)) worst = &row;
    }
    return worst;
}

// The one that shows its tag, else one with the list of alarms, else none in particular.
int WallRotation::boardOf(const AlarmRow& row) const
{
    const std::vector<std::string> tags = alarm::tagsOf(row.definition);
    for (std::size_t i = 0; i < m_boards.size(); ++i)
        for (const std::string& tag : tags)
            if (std::find(m_boards[i].tags.begin(), m_boards[i].tags.end(), tag) != m_boards[i].tags.end())
                return int(i);
    for (std::size_t i = 0; i < m_boards.size(); ++i)
        if (m_boards[i].listsAlarms) return int(i);
    return -1;
}

WallRotation::Place WallRotation::at(double now, const std::vector<AlarmRow>& alarms)
{
    if (m_boards.empty()) return {};
    if (!m_since) m_since = now;
    if (const AlarmRow* row = toHold(alarms)) {
        if (m_held != row->definition.id || m_alarmBoard < 0) {
            m_held = row->definition.id;
            const int board = boardOf(*row);
            m_alarmBoard = board >= 0 ? board : m_board;
        }
        return {m_alarmBoard, m_held};
    }
    if (!m_held.empty()) {
        m_held.clear();
        m_alarmBoard = -1;
        m_since = now; // back where it was, for a whole pause
    }
    if (now - *m_since >= m_pause) {
        m_board = (m_board + 1) % int(m_boards.size());
        m_since = now;
    }
    return {m_board, {}};
}

void WallRotation::step(int by, double now)
{
    if (m_boards.empty() || !m_held.empty()) return;
    const int count = int(m_boards.size());
    m_board = ((m_board + by) % count + count) % count;
    m_since = now;
}

} // namespace titer::app
