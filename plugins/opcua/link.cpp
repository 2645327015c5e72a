#include "plugins/opcua/link.h"

#include <open62541/client_config_default.h>
#include <open62541/plugin/pki_default.h>

#include <netdb.h>

#include <array>
#include <cstdio>

namespace titer::opcua {

using base::Code;
using base::Error;
using base::say;
using std::chrono::milliseconds;

namespace {

// The channel is closed once or twice on the way, where what the server offers is asked for first; a server that closes it more
// often than that wants nothing of us.
constexpr int maxClosed = 4;
constexpr milliseconds step(20);
constexpr std::chrono::seconds maxWait(20);
constexpr milliseconds farewell(300);
constexpr double sessionTimeout = 120'000.0; // [ms]

UA_StatusCode noPassword(UA_ClientConfig*, UA_ByteString*)
{
    return UA_STATUSCODE_BADSECURITYCHECKSFAILED; // instead of asking on the terminal
}

UA_StatusCode acceptUri(const UA_CertificateVerification*, const UA_ByteString*, const UA_String*)
{
    return UA_STATUSCODE_GOOD;
}

// The endpoint at the IPv4 address of its name, where that has an IPv6 one before it, as localhost has on a fresh Debian: the library
// takes the first alone. Empty where there is no other.
std::string overIpv4(const std::string& endpoint)
{
    const std::size_t mark = endpoint.find("://");
    const std::size_t from = mark == std::string::npos ? 0 : mark + 3;
    const std::size_t length = std::min(endpoint.find_first_of(":/", from), endpoint.size()) - from;
    addrinfo hints{};
    hints.ai_socktype = SOCK_STREAM;
    addrinfo* found = nullptr;
    if (getaddrinfo(endpoint.substr(from, length).c_str(), nullptr, &hints, &found) != 0) return {};
    const std::unique_ptr<addrinfo, void (*)(addrinfo*)> kept(found, freeaddrinfo);
    for (const addrinfo* place = found; place; place = place->ai_next) {
        if (place->ai_family != AF_INET) continue;
        std::array<char, NI_MAXHOST> text{};
        if (place == found ||
            getnameinfo(place->ai_addr, place->ai_addrlen, text.data(), text.size(), nullptr, 0, NI_NUMERICHOST) != 0)
            return {};
        return std::string(endpoint).replace(from, length, text.data());
    }
    return {};
}

} // namespace

Link::Link(const Profile& profile)
    : m_profile(profile)
    , m_logger{&Link::log, this, nullptr}
{
    UA_ClientConfig config{};
    configure(config);
    m_client = UA_Client_newWithConfig(&config);
}

void Link::configure(UA_ClientConfig& config)
{
    config.logging = &m_logger;
    config.clientContext = this;
    config.stateCallback = &Link::changed;
    config.privateKeyPasswordCallback = noPassword;
    const std::string uri = m_profile.identity ? m_profile.identity->uri : std::string("urn:titer:client");
    config.clientDescription.applicationUri = UA_STRING_ALLOC(uri.c_str());
    config.clientDescription.applicationName = UA_LOCALIZEDTEXT_ALLOC("en", "Titer");
    config.clientDescription.applicationType = UA_APPLICATIONTYPE_CLIENT;
    config.requestedSessionTimeout = UA_UInt32(sessionTimeout);
    if (m_profile.identity)
        UA_ClientConfig_setDefaultEncryption(&config, borrow(m_profile.identity->certificate),
                                             borrow(m_profile.identity->key), nullptr, 0, nullptr, 0);
    else
        UA_ClientConfig_setDefault(&config);
    config.timeout = 0; // never
    config.securityMode = m_profile.mode;
    if (m_profile.mode != UA_MESSAGESECURITYMODE_NONE)
        config.securityPolicyUri = UA_STRING_ALLOC(m_profile.policy.c_str());
    if (!m_profile.user.empty())
        UA_ClientConfig_setAuthenticationUsername(&config, m_profile.user.c_str(), m_profile.password.c_str());
    if (config.certificateVerification.clear) config.certificateVerification.clear(&config.certificateVerification);
    config.certificateVerification = {};
    config.certificateVerification.context = this;
    config.certificateVerification.verifyCertificate = &Link::verify;
    config.certificateVerification.verifyApplicationURI = acceptUri;
}

Link::~Link()
{
    close();
    // What is still waiting is posted to the handlers' queue and goes with it.
    if (m_client) UA_Client_delete(m_client);
}

void Link::connect()
{
    if (!m_client) return;
    m_failure = {};
    m_closed = 0;
    m_phase = Phase::Connecting;
    // A channel that was dropped needs another round or two until it is closed.
    UA_SecureChannelState channel = UA_SECURECHANNELSTATE_OPEN;
    UA_Client_getState(m_client, &channel, nullptr, nullptr);
    for (int i = 0; channel != UA_SECURECHANNELSTATE_CLOSED && i < maxClosed; ++i) {
        UA_Client_run_iterate(m_client, 0);
        UA_Client_getState(m_client, &channel, nullptr, nullptr);
    }
    UA_Client_getConfig(m_client)->noReconnect = false;
    UA_Client_connectAsync(m_client, m_second.empty() ? m_profile.endpoint.c_str() : m_second.c_str());
    look();
}

bool Link::run(milliseconds wait)
{
    if (!m_client) return false;
    UA_Client_run_iterate(m_client, UA_UInt32(wait.count()));
    look();
    const bool any = !m_answered.empty();
    // Handlers may send, and even run, again.
    for (std::list<std::unique_ptr<Pending>> now; !m_answered.empty();) {
        now.splice(now.begin(), m_answered, m_answered.begin());
        now.front()->deliver();
        now.clear();
    }
    return any;
}

void Link::look()
{
    if (m_phase == Phase::Down || m_closing) return;
    UA_SecureChannelState channel;
    UA_SessionState session;
    UA_StatusCode status;
    UA_Client_getState(m_client, &channel, &session, &status);
    const bool active = session == UA_SESSIONSTATE_ACTIVATED && channel == UA_SECURECHANNELSTATE_OPEN;
    if (m_phase == Phase::Connecting && active) {
        m_phase = Phase::Up;
        m_heard = Clock::now();
        m_failure = {};
        m_failure.reached = true;
        UA_Client_getConfig(m_client)->noReconnect = true;
        return;
    }
    const bool givenUp = status != UA_STATUSCODE_GOOD || m_closed > maxClosed;
    if (givenUp && m_phase == Phase::Connecting && !m_failure.reached && m_second.empty()) {
        m_second = overIpv4(m_profile.endpoint);
        if (!m_second.empty()) {
            connect();
            return;
        }
    }
    if ((m_phase == Phase::Up && !active) || givenUp) {
        m_failure.status = status != UA_STATUSCODE_GOOD ? status : UA_STATUSCODE_BADCONNECTIONCLOSED;
        m_failure.broke = m_phase == Phase::Up;
        m_phase = Phase::Down;
    }
}

void Link::drop(const Failure& why)
{
    if (m_phase == Phase::Down) return;
    const bool broke = m_phase == Phase::Up;
    m_phase = Phase::Down;
    UA_Client_getConfig(m_client)->noReconnect = true;
    UA_Client_disconnectSecureChannelAsync(m_client);
    UA_Client_run_iterate(m_client, 0);
    const bool reached = m_failure.reached;
    m_failure = why;
    m_failure.reached = reached;
    m_failure.broke = broke;
}

void Link::close()
{
    if (!m_client || m_closing) return;
    m_closing = true;
    UA_SecureChannelState channel;
    UA_Client_getState(m_client, &channel, nullptr, nullptr);
    m_phase = Phase::Down;
    if (channel != UA_SECURECHANNELSTATE_OPEN) return;
    UA_Client_getConfig(m_client)->noReconnect = true;
    UA_Client_disconnectAsync(m_client);
    const Clock::time_point until = Clock::now() + farewell;
    while (channel != UA_SECURECHANNELSTATE_CLOSED && Clock::now() < until) {
        UA_Client_run_iterate(m_client, UA_UInt32(step.count()));
        UA_Client_getState(m_client, &channel, nullptr, nullptr);
    }
}

std::string Link::serverName()
{
    Owned<UA_Variant> description;
    UA_Client_getConnectionAttributeCopy(m_client, UA_QUALIFIEDNAME(0, const_cast<char*>("serverDescription")),
                                         description.get());
    if (description->type != &UA_TYPES[UA_TYPES_APPLICATIONDESCRIPTION]) return {};
    return textOf(static_cast<const UA_ApplicationDescription*>(description->data)->applicationName.text);
}

base::Done Link::waitFor(const std::function<bool()>& finished, const connect::TaskContext& taskContext)
{
    const Clock::time_point until = Clock::now() + maxWait;
    while (!finished()) {
        if (taskContext.stop.stop_requested()) return Error{Code::Device, {}, say(CORE_TR("core", "It was stopped."))};
        if (m_phase != Phase::Up) return refused(m_failure.status);
        if (Clock::now() > until) return refused(UA_STATUSCODE_BADTIMEOUT);
        run(step);
    }
    return base::done();
}

Error Link::refused(UA_StatusCode status)
{
    return {Code::Device, {}, say(CORE_TR("core", "The server answered {1}."), UA_StatusCode_name(status))};
}

void Link::post(void* request, const UA_DataType* requestType, const UA_DataType* responseType,
                std::unique_ptr<Pending> pending)
{
    pending->link = this;
    m_waiting.push_front(std::move(pending));
    Pending* const waiting = m_waiting.front().get();
    waiting->place = m_waiting.begin();
    const UA_StatusCode sent =
        m_client && m_phase == Phase::Up
            ? __UA_Client_AsyncService(m_client, request, requestType, &Link::answered, responseType, waiting, nullptr)
            : UA_STATUSCODE_BADSERVERNOTCONNECTED;
    if (sent == UA_STATUSCODE_GOOD) return;
    waiting->fail(sent);
    m_answered.splice(m_answered.end(), m_waiting, waiting->place);
}

void Link::answered(UA_Client*, void* userdata, UA_UInt32, void* response)
{
    Pending* const pending = static_cast<Pending*>(userdata);
    Link& link = *pending->link;
    const UA_StatusCode status = static_cast<UA_ResponseHeader*>(response)->serviceResult;
    if (status != UA_STATUSCODE_BADSECURECHANNELCLOSED && status != UA_STATUSCODE_BADSESSIONCLOSED)
        link.m_heard = Clock::now();
    pending->take(response);
    link.m_answered.splice(link.m_answered.end(), link.m_waiting, pending->place);
}

void Link::changed(UA_Client* client, UA_SecureChannelState channel, UA_SessionState, UA_StatusCode)
{
    Link& link = *static_cast<Link*>(UA_Client_getContext(client));
    if (channel == UA_SECURECHANNELSTATE_CLOSED) ++link.m_closed;
    if (channel >= UA_SECURECHANNELSTATE_CONNECTED && channel <= UA_SECURECHANNELSTATE_OPEN)
        link.m_failure.reached = true;
}

UA_StatusCode Link::verify(const UA_CertificateVerification* verification, const UA_ByteString* chain)
{
    Link& link = *static_cast<Link*>(verification->context);
    // Without security a certificate may be shown, but proves nothing.
    if (link.m_profile.mode == UA_MESSAGESECURITYMODE_NONE) return UA_STATUSCODE_GOOD;
    const std::string certificate = leafOf(textOf(*chain));
    link.m_serverExpiry = expiryOf(certificate);
    if (link.m_profile.trust.accepts(certificate)) return UA_STATUSCODE_GOOD;
    link.m_failure.untrusted = fingerprintOf(certificate);
    return UA_STATUSCODE_BADCERTIFICATEUNTRUSTED;
}

void Link::log(void* context, UA_LogLevel level, UA_LogCategory, const char* pattern, va_list arguments)
{
    if (level < UA_LOGLEVEL_ERROR) return;
    std::array<char, 400> text{};
    std::vsnprintf(text.data(), text.size(), pattern, arguments);
    static_cast<Link*>(context)->m_failure.logged = text.data();
}

} // namespace titer::opcua
