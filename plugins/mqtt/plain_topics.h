// Topics with numbers, texts and JSON, by the rows of the settings: each topic that comes and is asked for becomes a tag.
#pragma once

#include "core/connect/connector.h"
#include "plugins/mqtt/link.h"
#include "plugins/mqtt/message.h"

#include <unordered_map>

namespace titer::mqtt {

// What is made of the messages of a broker. [one thread at a time]
class Reader {
public:
    virtual ~Reader() = default;
    // The connection is open: subscribes.
    virtual void opened(Link& link) = 0;
    virtual void arrived(const Message& message, std::int64_t now) = 0;
    virtual void subscribed(int id, bool taken) = 0;
    // All that was asked for is answered: from now on nothing is missed.
    virtual bool ready() const = 0;
    // Where and what to publish for a value that is to be written.
    struct Command {
        std::string topic, payload;
        int qos = 1;
    };
    virtual base::Result<Command> command(std::uint32_t tag, const connect::WriteValue& value, std::int64_t now) = 0;
    // What is amiss although the broker is there; empty patterns where nothing is.
    struct Trouble {
        base::Sentence why, remedy;
    };
    virtual std::optional<Trouble> trouble(std::int64_t now) const = 0;
};

// Whether every topic that `narrow` takes is taken by `wide` too.
bool covers(std::string_view wide, std::string_view narrow);
// Whether a topic may be taken by both.
bool overlap(std::string_view one, std::string_view other);

class PlainTopics : public Reader {
public:
    PlainTopics(const Options& options, Delivery& delivery);

    void opened(Link& link) override;
    void arrived(const Message& message, std::int64_t now) override;
    void subscribed(int id, bool taken) override;
    bool ready() const override { return m_asked.empty(); }
    base::Result<Command> command(std::uint32_t tag, const connect::WriteValue& value, std::int64_t now) override;
    std::optional<Trouble> trouble(std::int64_t now) const override;

private:
    struct Row {
        TopicRow text;
        JsonPath value, time, status;
        std::optional<JsonPath> unit, name; // where they are paths
        bool wildcard = false;
    };
    struct Tag {
        connect::TagInfo info;
        std::string topic;
        const Row* row;
    };

    void read(const Row& row, const Message& message, const Payload& payload, std::int64_t now);
    struct Told {
        std::optional<std::int64_t> time;
        std::optional<connect::Status> status;
        std::string unit, name;
    };
    void leaves(const Row& row, const Message& message, const Payload& payload, const base::Json& place,
                const std::string& path, const Told& told, std::int64_t now);
    void take(const Row& row, const Message& message, const std::string& path, Reading reading, const Told& told,
              std::int64_t now);
    std::optional<std::uint32_t> tagOf(const Row& row, const Message& message, const std::string& path,
                                       const Told& told, connect::TagKind kind);
    connect::TagInfo describe(const Row& row, std::string_view topic, const std::string& path, const Told& told,
                              connect::TagKind kind) const;
    void unreadable(std::string_view topic, const base::Sentence& why, std::int64_t now);

    Options m_options;
    Delivery& m_delivery;
    std::vector<Row> m_rows;
    std::unordered_map<std::string, std::uint32_t> m_places; // "topic#path"
    std::vector<Tag> m_tags;
    std::unordered_map<int, std::string> m_asked; // subscriptions that wait for an answer
    std::string m_refused;                        // a filter that the broker does not grant
    std::int64_t m_unreadable = 0;                // how many could not be understood
    std::int64_t m_unreadableAt = 0;              // the last of them [µs, UTC]
    base::Sentence m_lastFault;
    bool m_full = false; // there are more tags than are taken
};

} // namespace titer::mqtt
