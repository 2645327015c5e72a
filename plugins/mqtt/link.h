// One connection to a broker, driven by whoever owns it: it never waits by itself.
#pragma once

#include "core/base/tls.h"
#include "plugins/mqtt/mqtt_settings.h"
#include "plugins/mqtt/name_lookup.h"

#include <chrono>
#include <memory>

struct mosquitto;

namespace titer::mqtt {

struct Message {
    std::string_view topic;
    std::string_view payload;
    bool retained = false; // kept by the broker since some earlier time
};

// What becomes known of a connection while Link::work() runs.
class LinkUser {
public:
    virtual ~LinkUser() = default;
    virtual void opened() = 0;
    virtual void arrived(const Message& message) = 0;
    virtual void subscribed(int id, bool taken) = 0;
    // Of what was published with QoS 1 or 2.
    virtual void acknowledged(int id, bool taken) = 0;
};

// [one thread at a time] Serves for one connection; a new one is made for the next attempt.
class Link {
public:
    using Clock = std::chrono::steady_clock;
    enum class Phase { Connecting, Open, Closed };

    // Begins to connect. Where that fails at once it is closed already.
    Link(const LinkOptions& options, LinkUser& user, Clock::time_point now);
    ~Link(); // says goodbye; what was published before goes out first
    Link(const Link&) = delete;
    Link& operator=(const Link&) = delete;

    // Whether the messages of calls of work() before are safe, so that the broker may be told that they were received; from then on until
    // it is said otherwise.
    void setMayAcknowledge(bool may) { m_mayAcknowledge = may; }
    // The next call of work() sends some.
    bool willAcknowledge() const { return m_owesAcknowledgement && m_mayAcknowledge; }
    // Sends what is due, acknowledgements of calls before among it, then takes at most so many messages; true where more may be waiting.
    bool work(Clock::time_point now, int maxMessages);
    // Until something came, and so long at most.
    void wait(std::chrono::milliseconds longest) const;

    Phase phase() const { return m_phase; }
    // Closed: what happened and what to do about it.
    const base::Sentence& why() const { return m_why; }
    const base::Sentence& remedy() const { return m_remedy; }
    // Closed: the broker is there and does not take us.
    bool isRefused() const { return m_refusal.has_value(); }
    Clock::time_point heard() const { return m_heard; }
    // With TLS: what the broker showed.
    const base::TlsPeer* peer() const { return m_tls ? &m_tls->peer() : nullptr; }

    // The id under which the answer comes; nothing where the connection is not open.
    std::optional<int> subscribe(const std::string& filter, int qos);
    std::optional<int> publish(const std::string& topic, std::string_view payload, int qos, bool retain);

private:
    friend struct LinkCallbacks;
    void begin(Clock::time_point now);
    void reachOut(Clock::time_point now);
    bool lookUp(Clock::time_point now);
    void prepare();
    void look(Clock::time_point now);
    int send();
    int take(int maxMessages, int& taken);
    bool triesIpv4(int code);
    void fail(int code, int systemError);
    void failTls();
    void refuse(int reason);
    void close(base::Sentence why, base::Sentence remedy);

    LinkOptions m_options;
    LinkUser& m_user;
    std::optional<base::TlsContext> m_tls;
    std::unique_ptr<mosquitto, void (*)(mosquitto*)> m_client;
    std::optional<NameLookup> m_lookup; // while the name is looked up
    Phase m_phase = Phase::Connecting;
    bool m_overIpv4 = false;
    Clock::time_point m_deadline{}; // of connecting
    Clock::time_point m_heard;
    base::Sentence m_why, m_remedy;
    std::uint64_t m_arrived = 0;
    bool m_mayAcknowledge = true, m_owesAcknowledgement = false;
    bool m_isWorking = false;
    std::optional<int> m_refusal; // the broker's reason not to take us
};

} // namespace titer::mqtt
