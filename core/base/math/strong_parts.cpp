// Source: Tarjan 1972, SIAM J Comput 1:146; without recursion, since a graph may be one long chain.
#include "core/base/math/strong_parts.h"

#include <algorithm>
#include <utility>

namespace titer::base {

namespace {

class Search {
public:
    explicit Search(const std::vector<std::vector<int>>& next)
        : m_next(next)
        , m_met(next.size(), -1)
        , m_low(next.size(), 0)
    {
        found.partOf.assign(next.size(), -1);
        for (std::size_t node = 0; node < next.size(); ++node)
            if (m_met[node] < 0) visit(int(node));
    }

    StrongParts found;

private:
    struct Frame {
        int node;
        std::size_t edge;
    };

    void enter(int node)
    {
        m_met[node] = m_low[node] = m_count++;
        m_open.push_back(node);
        m_frames.push_back({node, 0});
    }

    void visit(int root)
    {
        enter(root);
        while (!m_frames.empty()) {
            const int node = m_frames.back().node;
            if (m_frames.back().edge < m_next[node].size()) {
                const int other = m_next[node][m_frames.back().edge++];
                if (m_met[other] < 0)
                    enter(other);
                else if (found.partOf[other] < 0)
                    m_low[node] = std::min(m_low[node], m_met[other]);
                continue;
            }
            m_frames.pop_back();
            if (!m_frames.empty()) m_low[m_frames.back().node] = std::min(m_low[m_frames.back().node], m_low[node]);
            if (m_low[node] == m_met[node]) close(node);
        }
    }

    // All that was met since the node and lies in no part yet.
    void close(int node)
    {
        const auto first = std::find(m_open.rbegin(), m_open.rend(), node).base() - 1;
        for (auto member = first; member != m_open.end(); ++member) found.partOf[*member] = int(found.parts.size());
        found.parts.emplace_back(first, m_open.end());
        m_open.erase(first, m_open.end());
    }

    const std::vector<std::vector<int>>& m_next;
    std::vector<int> m_met; // in which order; -1: not yet
    std::vector<int> m_low; // the earliest that is reached from it
    std::vector<int> m_open;
    std::vector<Frame> m_frames;
    int m_count = 0;
};

} // namespace

StrongParts strongParts(const std::vector<std::vector<int>>& next)
{
    return std::move(Search(next).found);
}

} // namespace titer::base
