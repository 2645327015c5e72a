// libmosquitto without its own threads, waits and reconnects. It is given an OpenSSL context of ours, so that the certificate is
// evaluated in one place (core/base/tls.h).
#include "plugins/mqtt/link.h"

#include <mosquitto.h>
#include <mqtt_protocol.h>

#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <atomic>
#include <cerrno>
#include <cstring>
#include <utility>

namespace titer::mqtt {

using base::say;

namespace {

constexpr std::chrono::seconds connectTime(10);
constexpr std::chrono::milliseconds nextTime(1);      // for what the broker sends when it is told that it may
constexpr std::chrono::milliseconds goodbyeTime(300); // for the broker to close its end

// libmosquitto counts its users without a lock, so it is begun once for all connections.
struct Library {
    Library() { mosquitto_lib_init(); }
    ~Library() { mosquitto_lib_cleanup(); }
};

std::string clientId(const LinkOptions& options)
{
    if (!options.clientId.empty()) return options.clientId;
    static std::atomic<unsigned> count = 0;
    const auto ticks = std::chrono::system_clock::now().time_since_epoch().count();
    return "titer-" + std::to_string(std::uint64_t(ticks) / 1000 % 1'000'000'000'000) + "-" + std::to_string(++count);
}

short waiting(int socket, short events)
{
    pollfd place{socket, events, 0};
    return socket >= 0 && poll(&place, 1, 0) > 0 ? place.revents : short(0);
}

} // namespace

struct LinkCallbacks {
    static void connected(mosquitto*, void* self, int reason, int, const mosquitto_property*)
    {
        Link& link = *static_cast<Link*>(self);
        if (reason != 0) {
            link.m_refusal = reason;
            return;
        }
        link.m_phase = Link::Phase::Open;
        link.m_user.opened();
    }
    static void disconnected(mosquitto*, void* self, int reason, const mosquitto_property*)
    {
        Link& link = *static_cast<Link*>(self);
        if (reason >= 128) link.m_refusal = reason;
    }
    static void arrived(mosquitto*, void* self, const mosquitto_message* message)
    {
        Link& link = *static_cast<Link*>(self);
        ++link.m_arrived;
        link.m_owesAcknowledgement = link.m_owesAcknowledgement || message->qos > 0;
        link.m_user.arrived({message->topic,
                             {static_cast<const char*>(message->payload), std::size_t(message->payloadlen)},
                             message->retain});
    }
    static void subscribed(mosquitto*, void* self, int id, int count, const int* granted)
    {
        static_cast<Link*>(self)->m_user.subscribed(id, count > 0 && granted[0] < 128);
    }
    static void published(mosquitto*, void* self, int id, int reason, const mosquitto_property*)
    {
        static_cast<Link*>(self)->m_user.acknowledged(id, reason < 128);
    }
};

Link::Link(const LinkOptions& options, LinkUser& user, Clock::time_point now)
    : m_options(options)
    , m_user(user)
    , m_client(nullptr, mosquitto_destroy)
    , m_heard(now)
{
    static const Library library;
    m_client.reset(mosquitto_new(clientId(options).c_str(), !options.keepSession, this));
    begin(now);
}

// Without a goodbye where the broker may not be told yet what was received: it gives that to whoever comes next.
//
// libmosquitto closes the socket as soon as it has written its goodbye. With something unread in it the system would then break the
// connection off, and the broker might not read what was written last and publish the will. So the socket is kept until the broker
// has closed its end.
Link::~Link()
{
    if (m_phase != Phase::Open || (m_owesAcknowledgement && !m_mayAcknowledge)) return;
    const int kept = dup(mosquitto_socket(m_client.get()));
    mosquitto_disconnect(m_client.get());
    mosquitto_loop_write(m_client.get(), 1);
    if (kept < 0) return;
    shutdown(kept, SHUT_WR);
    std::array<char, 4096> unread;
    const auto until = Clock::now() + goodbyeTime;
    for (auto now = Clock::now(); now < until; now = Clock::now()) {
        pollfd place{kept, POLLIN, 0};
        poll(&place, 1, int(std::chrono::ceil<std::chrono::milliseconds>(until - now).count()));
        if (place.revents != 0 && recv(kept, unread.data(), unread.size(), MSG_DONTWAIT) <= 0) break;
    }
    ::close(kept);
}

void Link::prepare()
{
    mosquitto* client = m_client.get();
    // It puts the acknowledgement of a message into its queue before it hands the message on, and would send it at once. So nothing is sent but
    // by send().
    mosquitto_threaded_set(client, true);
    mosquitto_int_option(client, MOSQ_OPT_PROTOCOL_VERSION, m_options.version5 ? MQTT_PROTOCOL_V5 : MQTT_PROTOCOL_V311);
    mosquitto_int_option(client, MOSQ_OPT_TCP_NODELAY, 1);
    if (!m_options.user.empty())
        mosquitto_username_pw_set(client, m_options.user.c_str(),
                                  m_options.password.empty() ? nullptr : m_options.password.c_str());
    if (m_options.will)
        mosquitto_will_set(client, m_options.will->topic.c_str(), int(m_options.will->payload.size()),
                           m_options.will->payload.data(), 1, true);
    mosquitto_connect_v5_callback_set(client, LinkCallbacks::connected);
    mosquitto_disconnect_v5_callback_set(client, LinkCallbacks::disconnected);
    mosquitto_message_callback_set(client, LinkCallbacks::arrived);
    mosquitto_subscribe_callback_set(client, LinkCallbacks::subscribed);
    mosquitto_publish_v5_callback_set(client, LinkCallbacks::published);
}

void Link::begin(Clock::time_point now)
{
    prepare();
    if (m_options.tls) {
        base::Result<base::TlsContext> made = base::TlsContext::make(
            {m_options.host, m_options.ca, m_options.certificate, m_options.key, m_options.fingerprint});
        if (!made) {
            close(made.error().what, {});
            return;
        }
        m_tls = std::move(*made);
        mosquitto_int_option(m_client.get(), MOSQ_OPT_SSL_CTX_WITH_DEFAULTS, 0);
        mosquitto_void_option(m_client.get(), MOSQ_OPT_SSL_CTX, m_tls->native());
    }
    if (isAddress(m_options.host))
        reachOut(now);
    else
        m_lookup.emplace(m_options.host);
}

void Link::reachOut(Clock::time_point now)
{
    m_deadline = now + connectTime;
    const int code = mosquitto_connect_bind_async(m_client.get(), m_options.host.c_str(), m_options.port,
                                                  m_options.keepAlive, m_overIpv4 ? "0.0.0.0" : nullptr);
    if (code != MOSQ_ERR_SUCCESS) fail(code, errno);
}

// True once the name is known.
bool Link::lookUp(Clock::time_point now)
{
    const NameLookup::Answer answer = m_lookup->answer();
    if (answer == NameLookup::Answer::Pending) return false;
    m_lookup.reset();
    if (answer == NameLookup::Answer::Known)
        reachOut(now);
    else
        fail(MOSQ_ERR_EAI, 0);
    return m_phase != Phase::Closed;
}

void Link::wait(std::chrono::milliseconds longest) const
{
    pollfd place{m_phase == Phase::Closed || m_lookup ? -1 : mosquitto_socket(m_client.get()), POLLIN, 0};
    poll(&place, 1, int(longest.count()));
}

bool Link::work(Clock::time_point now, int maxMessages)
{
    if (m_phase == Phase::Closed || (m_lookup && !lookUp(now))) return false;
    look(now);
    if (m_phase == Phase::Closed) return false;
    int taken = 0;
    m_isWorking = true;
    int code = send();
    if (code == MOSQ_ERR_SUCCESS) code = take(maxMessages, taken);
    if (code == MOSQ_ERR_SUCCESS) code = mosquitto_loop_misc(m_client.get());
    m_isWorking = false;
    if (m_refusal)
        refuse(*m_refusal);
    else if (code != MOSQ_ERR_SUCCESS)
        fail(code, errno);
    return taken == maxMessages;
}

int Link::send()
{
    mosquitto* client = m_client.get();
    if (m_owesAcknowledgement && !m_mayAcknowledge) return MOSQ_ERR_SUCCESS;
    if (!mosquitto_want_write(client) || waiting(mosquitto_socket(client), POLLOUT) == 0) return MOSQ_ERR_SUCCESS;
    const bool acknowledges = std::exchange(m_owesAcknowledgement, false);
    const int code = mosquitto_loop_write(client, 1);
    // A broker sends so many unacknowledged, and the next at once: a round for each few must not take a tick each.
    if (acknowledges && code == MOSQ_ERR_SUCCESS) wait(nextTime);
    return code;
}

int Link::take(int maxMessages, int& taken)
{
    mosquitto* client = m_client.get();
    int code = waiting(mosquitto_socket(client), POLLIN) != 0 ? mosquitto_loop_read(client, 1) : MOSQ_ERR_SUCCESS;
    std::uint64_t before = m_arrived - 1;
    for (; code == MOSQ_ERR_SUCCESS && m_phase == Phase::Open && m_arrived != before && taken < maxMessages; ++taken) {
        before = m_arrived;
        code = mosquitto_loop_read(client, 1);
    }
    return code;
}

// What the socket itself reports: libmosquitto overlooks a connection that breaks before it has come about.
void Link::look(Clock::time_point now)
{
    const int socket = mosquitto_socket(m_client.get());
    const short events = waiting(socket, POLLIN);
    if ((events & POLLIN) != 0) m_heard = now;
    if (m_phase != Phase::Connecting) return;
    char byte;
    int error = 0;
    socklen_t size = sizeof error;
    if ((events & POLLERR) != 0 && getsockopt(socket, SOL_SOCKET, SO_ERROR, &error, &size) == 0 && error != 0)
        fail(MOSQ_ERR_ERRNO, error);
    else if ((events & POLLIN) != 0 && recv(socket, &byte, 1, MSG_PEEK | MSG_DONTWAIT) == 0)
        fail(MOSQ_ERR_CONN_LOST, 0);
    else if (now >= m_deadline)
        fail(MOSQ_ERR_ERRNO, ETIMEDOUT);
}

void Link::close(base::Sentence why, base::Sentence remedy)
{
    m_phase = Phase::Closed;
    m_why = std::move(why);
    m_remedy = std::move(remedy);
}

void Link::failTls()
{
    const base::TlsPeer& peer = m_tls->peer();
    if (peer.pinned)
        close(say(CORE_TR("core",
                          "{1} shows a certificate other than the one with the given fingerprint; its own is {2}."),
                  m_options.address(), peer.fingerprint),
              say(CORE_TR("core",
                          "Ask the operator of the broker whether its certificate was renewed, and only then enter "
                          "the new fingerprint.")));
    else if (!peer.fault.empty())
        close(say(CORE_TR("core", "The certificate of {1} is not trusted: {2}."), m_options.address(), peer.fault),
              say(CORE_TR("core", "Enter the file of the authority that signed it, or its fingerprint: {1}."),
                  peer.fingerprint));
    else
        close(say(CORE_TR("core", "No TLS connection to {1} could be established."), m_options.address()),
              say(CORE_TR("core",
                          "Check that this port uses TLS and whether the broker requires a client certificate.")));
}

// A name such as localhost may stand for an IPv6 address at which nobody listens, and for an IPv4 one behind it. libmosquitto takes the
// first of them; the second is reached by leaving from an IPv4 address.
bool Link::triesIpv4(int code)
{
    const bool silent = m_tls ? m_tls->peer().fingerprint.empty() : code == MOSQ_ERR_ERRNO;
    if (code == MOSQ_ERR_EAI || m_phase != Phase::Connecting || m_overIpv4 || !silent || isAddress(m_options.host))
        return false;
    m_overIpv4 = true;
    reachOut(m_deadline);
    return true;
}

void Link::fail(int code, int systemError)
{
    const bool opened = m_phase == Phase::Open;
    if (triesIpv4(code)) return;
    if (code == MOSQ_ERR_EAI)
        close(say(CORE_TR("core", "The name “{1}” is unknown on this network."), m_options.host),
              say(CORE_TR("core", "Check the host and the network of this computer.")));
    else if (m_tls && !opened &&
             (code == MOSQ_ERR_TLS || code == MOSQ_ERR_CONN_LOST || systemError == ECONNRESET || systemError == EPROTO))
        failTls();
    else if (code == MOSQ_ERR_KEEPALIVE)
        close(say(CORE_TR("core", "No data from {1} for {2} s."), m_options.address(),
                  std::to_string(m_options.keepAlive)),
              say(CORE_TR("core", "Check the cable and the network; the connection is retried automatically.")));
    else if (opened)
        close(say(CORE_TR("core", "The connection to {1} was lost."), m_options.address()),
              say(CORE_TR("core", "Check that the broker is running; the connection is retried automatically.")));
    else if (code == MOSQ_ERR_ERRNO)
        close(say(CORE_TR("core", "{1} cannot be reached ({2})."), m_options.address(), std::strerror(systemError)),
              say(CORE_TR("core", "Check that the broker is running, its port, and whether it requires TLS.")));
    else
        close(say(CORE_TR("core", "{1} does not answer like a broker."), m_options.address()),
              say(CORE_TR("core", "Check that the broker is running, its port, and whether it requires TLS.")));
}

void Link::refuse(int reason)
{
    const bool version5 = reason >= 128;
    const std::string text = version5 ? mosquitto_reason_string(reason) : mosquitto_connack_string(reason);
    const bool person =
        version5 ? reason == MQTT_RC_BAD_USERNAME_OR_PASSWORD || reason == MQTT_RC_NOT_AUTHORIZED
                 : reason == CONNACK_REFUSED_BAD_USERNAME_PASSWORD || reason == CONNACK_REFUSED_NOT_AUTHORIZED;
    if (reason == MQTT_RC_SESSION_TAKEN_OVER)
        close(say(CORE_TR("core", "{1} gave the connection to another client with the same id."), m_options.address()),
              say(CORE_TR("core", "Give each client its own id.")));
    else if (person)
        close(say(CORE_TR("core", "{1} does not accept “{2}”."), m_options.address(), m_options.user),
              say(CORE_TR("core", "Check user and password.")));
    else
        close(say(CORE_TR("core", "{1} refused the connection: {2}"), m_options.address(), text),
              say(CORE_TR("core", "Check the version of MQTT and the client id.")));
}

std::optional<int> Link::subscribe(const std::string& filter, int qos)
{
    int id = 0;
    if (m_phase != Phase::Open || mosquitto_subscribe(m_client.get(), &id, filter.c_str(), qos) != MOSQ_ERR_SUCCESS)
        return std::nullopt;
    return id;
}

std::optional<int> Link::publish(const std::string& topic, std::string_view payload, int qos, bool retain)
{
    int id = 0;
    if (m_phase != Phase::Open || mosquitto_publish(m_client.get(), &id, topic.c_str(), int(payload.size()),
                                                    payload.data(), qos, retain) != MOSQ_ERR_SUCCESS)
        return std::nullopt;
    // At once, unless it is asked for while messages are taken, when libmosquitto holds a lock, or acknowledgements would go along that
    // nobody has allowed yet. What fails shows in work().
    if (!m_isWorking && !m_owesAcknowledgement) (void)send();
    return id;
}

} // namespace titer::mqtt
