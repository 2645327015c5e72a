// A Modbus device as a source: its registers are read in turn, as few times as can be, and written one value at a time.
#pragma once

#include "core/connect/backoff.h"
#include "core/connect/connector.h"
#include "plugins/modbus/link.h"

#include <deque>

namespace titer::modbus {

const connect::ConnectorInfo& modbusInfo();

// [one thread at a time] The thread needs an event loop.
class Modbus : public connect::Connector {
public:
    const connect::ConnectorInfo& info() const override { return modbusInfo(); }
    std::vector<connect::AccessScope> accessScope(const connect::Settings& settings) const override
    {
        return accessScopeOf(settings);
    }
    std::vector<connect::Finding> test(const connect::Settings& settings, const connect::TaskContext& context) override;
    connect::Opened open(const connect::Settings& settings, const connect::TaskContext& context,
                         base::Errors& errors) override;
    base::Done start(connect::Feed& feed) override;
    Clock::time_point work(Clock::time_point now) override;
    void stop() override;
    connect::ConnectorStatus status() const override { return m_status; }
    std::optional<connect::Heartbeat> heartbeat() const override;
    base::Done write(const connect::WriteKey& key, std::uint32_t tag, const connect::WriteValue& value,
                     const connect::TaskContext& context) override;

private:
    using Item = std::variant<connect::Sample, connect::OutOfBand>;

    bool isUp() const;
    void call(Clock::time_point now);
    void lose(Clock::time_point now);
    void evaluate();

    void beginRound(Clock::time_point now);
    void askNext();
    void take(const Answer& answer);
    bool takeException(int code);
    void endRound(Clock::time_point now);
    void heard();

    void deliver(const Block& block, const std::vector<std::uint16_t>& words);
    void markBad(std::size_t place, connect::Status status);
    void put(Item item);
    bool flush();

    std::optional<Answer> ask(const std::function<void(Link::Handler)>& question, std::stop_token stop);
    base::Done writeWords(std::size_t place, std::vector<std::uint16_t> words, const connect::TaskContext& context);
    base::Error refused(const Register& place, const std::optional<Answer>& answer) const;

    std::optional<Setup> m_setup;
    connect::Feed* m_feed = nullptr;
    connect::ConnectorStatus m_status;
    std::unique_ptr<Link> m_link;
    std::optional<connect::Backoff> m_backoff;
    Clock::time_point m_callAt;       // the next attempt to connect
    std::optional<Trouble> m_failure; // to be dealt with by work()

    std::vector<Block> m_blocks;
    std::vector<std::optional<Trouble>> m_troubles; // of the blocks
    std::size_t m_asked = 0;                        // the block whose turn it is
    bool m_isRound = false;                         // a round of questions is under way
    bool m_isApart = false;                         // a value is being written: no round goes on
    bool m_stopAsked = false;                       // while a value was being written
    Clock::time_point m_roundAt, m_roundBegan;
    Clock::duration m_roundTook{};
    int m_late = 0; // rounds that took too long, as far as it counts
    bool m_isSlow = false;
    int m_timeouts = 0, m_unreadable = 0; // in a row
    Clock::time_point m_heard;
    std::int64_t m_heardAt = 0; // [µs, UTC]

    std::vector<std::optional<connect::Status>> m_reported; // of each register, since it is connected
    std::vector<std::string> m_texts;
    std::deque<Item> m_held; // found no room in the feed
};

// Of an answer that is unreadable.
base::Sentence unfit(const Setup& setup, const Answer& answer);

// What an exception of the device means for a value.
struct Refusal {
    connect::Status status;
    Trouble trouble;
    bool isOfAddress = false; // others in the same read may be there all the same
};
Refusal refusalOf(int code, const Register& place, const Setup& setup);

} // namespace titer::modbus
