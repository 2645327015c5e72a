// Topics with numbers, texts and JSON, by the rows of the settings: each topic that comes and is asked for becomes a tag.
#pragma once

#include "plugins/mqtt/message.h"
#include "plugins/mqtt/reader.h"

#include <unordered_map>

namespace titer::mqtt {

// Whether every topic that `narrow` takes is taken by `wide` too.
bool covers(std::string_view wide, std::string_view narrow);
// Whether a topic may be taken by both.
bool overlap(std::string_view one, std::string_view other);

class PlainTopics : public Reader {
public:
    PlainTopics(const Options& options, Delivery& delivery);

    void opened(Link& link, std::int64_t now) override;
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
        bool hasNumbers = false, hasOthers = false; // that were not bad
    };

    void read(const Row& row, const Message& message, const Payload& payload, std::int64_t now);
    struct Reported {
        std::optional<std::int64_t> time;
        std::optional<connect::Status> status;
        std::string unit, name;
    };
    void leaves(const Row& row, const Message& message, const Payload& payload, const base::Json& place,
                const std::string& path, const Reported& reported, std::int64_t now);
    void take(const Row& row, const Message& message, const std::string& path, Reading reading,
              const Reported& reported, std::int64_t now);
    static bool isNumber(const Row& row, const std::string& path, const Reported& reported, const Value& value);
    void fit(std::uint32_t tag, std::string_view topic, bool number, Reading& reading, std::int64_t now);
    std::optional<std::uint32_t> tagOf(const Row& row, const Message& message, const std::string& path,
                                       const Reported& reported, connect::TagKind kind);
    connect::TagInfo describe(const Row& row, std::string_view topic, const std::string& path, const Reported& reported,
                              connect::TagKind kind) const;

    Options m_options;
    Delivery& m_delivery;
    std::vector<Row> m_rows;
    std::unordered_map<std::string, std::uint32_t> m_places; // "topic#path"
    std::vector<Tag> m_tags;
    std::unordered_map<int, std::string> m_asked; // subscriptions that wait for an answer
    std::string m_refused;                        // a filter that the broker does not grant
    Faults m_faults;
    bool m_full = false; // there are more tags than are taken
};

} // namespace titer::mqtt
