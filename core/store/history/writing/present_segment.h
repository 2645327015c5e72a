// The segment that a historian writes: samples go from memory into its log, from there into the tail of each tag and into chunks.
#pragma once

#include "core/store/history/files/history_index.h"
#include "core/store/history/files/segment_writer.h"
#include "core/store/history/writing/sample_buffer.h"

#include <string>

namespace titer::store {

// [one thread at a time]
class PresentSegment {
public:
    // All of it outlives this.
    PresentSegment(const std::string& folder, const HistoryLimits& limits, HistoryIndex& index, SampleBuffer& buffer,
                   base::Notices& notices)
        : m_folder(folder)
        , m_limits(limits)
        , m_index(index)
        , m_buffer(buffer)
        , m_notices(notices)
    {
    }

    // The last one, or a new one; what is open in it goes into the buffer.
    base::Done open();
    // It stands alone then, and nothing is open.
    void close();
    // Brings what waits in the buffer onto the disk. A commit that fails keeps it.
    base::Done commit(std::int64_t now);
    // Brings what is logged and pending into tail and chunks; `all` seals everything.
    base::Done fold(std::int64_t now, bool all);
    // A new segment where it is time for one.
    base::Done rollOver(std::int64_t now);
    // What is open starts again in another segment, since this one is damaged.
    base::Done leaveDamaged(std::int64_t now);
    // Of the tags that it does not know yet, within a transaction.
    base::Done putTags();

    SegmentWriter& writer() { return m_writer; }
    std::int64_t alive() const { return m_alive; }
    std::int64_t aliveBefore() const { return m_aliveBefore; }
    // How far what came through spools is in the buffer: is on the disk with the samples that wait there, all or none.
    void setSpooled(std::vector<connect::SpoolMark> marks);
    const std::vector<connect::SpoolMark>& spooled() const { return m_spooled; }
    // From now on a session is known to be alive by it.
    void beginSession() { m_inSession = true; }

private:
    base::Done openLast();
    base::Done add(std::int64_t now);
    base::Done load();
    base::Done leave();
    base::Done writeLog(std::int64_t now);
    base::Done putLongs();
    base::Done putSpooled();
    void tidyLog(std::int64_t now, bool idle);

    const std::string& m_folder;
    const HistoryLimits& m_limits;
    HistoryIndex& m_index;
    SampleBuffer& m_buffer;
    base::Notices& m_notices;
    SegmentEntry m_entry;
    SegmentWriter m_writer;
    std::int64_t m_aliveBefore = 0; // when the session before this one was seen last
    std::int64_t m_alive = 0;       // as it stands on the disk
    std::int64_t m_checkpointed = 0;
    std::int64_t m_agesLooked = 0;
    std::size_t m_logRows = 0, m_logPoints = 0;
    bool m_walReported = false;
    bool m_inSession = false;
    std::vector<connect::SpoolMark> m_spooled;
    bool m_spooledStands = true; // in this segment
};

} // namespace titer::store
