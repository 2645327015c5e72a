// What is made of the messages of a broker: plain topics or Sparkplug B.
#pragma once

#include "core/connect/connector.h"
#include "plugins/mqtt/delivery.h"
#include "plugins/mqtt/link.h"

namespace titer::mqtt {

// [one thread at a time]
class Reader {
public:
    virtual ~Reader() = default;

    // What the broker is to report others when the connection that is about to be made breaks.
    virtual std::optional<Will> will(std::int64_t /*now*/) { return std::nullopt; }
    // The connection is open: subscribes.
    virtual void opened(Link& link, std::int64_t now) = 0;
    virtual void arrived(const Message& message, std::int64_t now) = 0;
    virtual void subscribed(int id, bool taken) = 0;
    // All that was asked for is answered: from now on nothing is missed.
    virtual bool ready() const = 0;
    // What is due by the clock.
    virtual void tick(std::int64_t /*now*/) {}
    // The connection is about to be ended.
    virtual void closing(std::int64_t /*now*/) {}
    // It is gone.
    virtual void closed() {}

    // Where and what to publish for a value that is to be written. With QoS 0 the device confirms by reporting the value.
    struct Command {
        std::string topic, payload;
        int qos = 1;
    };
    virtual base::Result<Command> command(std::uint32_t tag, const connect::WriteValue& value, std::int64_t now) = 0;
    virtual bool confirmed() const { return true; }

    // What is amiss although the broker is there.
    struct Trouble {
        base::Sentence why, remedy;
    };
    virtual std::optional<Trouble> trouble(std::int64_t now) const = 0;
};

// What could not be understood, reported for a while. [one thread at a time]
class Faults {
public:
    explicit Faults(Delivery& delivery)
        : m_delivery(delivery)
    {
    }

    void add(std::string_view topic, const base::Sentence& why, std::int64_t now);
    // The last one, for a minute after it.
    std::optional<base::Sentence> recent(std::int64_t now) const;

private:
    Delivery& m_delivery;
    std::int64_t m_count = 0;
    std::int64_t m_last = 0; // [µs, UTC]
    base::Sentence m_words;
};

} // namespace titer::mqtt
