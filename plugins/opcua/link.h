// One connection to a server, by one client of open62541 that is never left to wait: requests go out, answers come back through
// handlers while run() is called.
//
// What the library would do by itself and does badly is kept from it: once a session stands it must not connect again on its own (it
// would do so without a pause); requests never time out in it (an answer that comes late would close the channel); subscriptions are
// kept outside (subscription.h), since it neither asks for lost messages again nor says that any were lost.
#pragma once

#include "plugins/opcua/profile.h"

#include <open62541/client.h>
#include <open62541/plugin/log.h>

#include <chrono>
#include <functional>
#include <list>
#include <memory>

namespace titer::opcua {

// Why a connection could not be made, or ended.
struct Failure {
    UA_StatusCode status = UA_STATUSCODE_GOOD;
    std::string logged = {};    // what the library had to say
    std::string untrusted = {}; // fingerprint of a certificate that is not trusted
    bool reached = false;       // the device took the connection
    bool inTime = true;         // else there was no answer
    bool broke = false;         // it stood before
};

// [one thread at a time]
class Link {
public:
    using Clock = std::chrono::steady_clock;
    enum class Phase { Down, Connecting, Up };

    explicit Link(const Profile& profile);
    Link(const Link&) = delete;
    ~Link();

    // Again on a link that was up keeps its session, where the server still has it.
    void connect();
    // Lets the library work, waiting for `wait` at most, then calls the handlers of what was answered; whether there was any.
    bool run(std::chrono::milliseconds wait);
    // Cuts the connection without a word, since nobody listens.
    void drop(const Failure& why);
    // Ends the session; waits some tenths of a second at most.
    void close();

    Phase phase() const { return m_phase; }
    const Failure& failure() const { return m_failure; }
    Clock::time_point heard() const { return m_heard; }
    std::optional<std::int64_t> serverExpiry() const { return m_serverExpiry; } // of its certificate [µs, UTC]
    std::string serverName();

    template <class Response, class Request> void send(Request& request, std::function<void(Response&)> handler)
    {
        post(&request, typeOf<Request>(), typeOf<Response>(),
             std::make_unique<PendingOf<Response>>(std::move(handler)));
    }
    // The same, and waits for the answer. Errors have an empty `where`.
    template <class Response, class Request>
    base::Result<Owned<Response>> ask(Request& request, const connect::TaskContext& context)
    {
        const auto answer = std::make_shared<std::optional<Owned<Response>>>();
        send<Response>(request, [answer](Response& response) { *answer = Owned<Response>::take(response); });
        if (auto waited = waitFor([&] { return answer->has_value(); }, context); !waited) return waited.error();
        const UA_StatusCode status = (*answer)->get()->responseHeader.serviceResult;
        if (isBad(status)) return refused(status);
        return std::move(**answer);
    }
    base::Done waitFor(const std::function<bool()>& finished, const connect::TaskContext& context);

private:
    struct Pending {
        virtual ~Pending() = default;
        virtual void take(void* response) = 0;
        virtual void fail(UA_StatusCode status) = 0;
        virtual void deliver() = 0;
        Link* link = nullptr;
        std::list<std::unique_ptr<Pending>>::iterator place;
    };
    template <class Response> struct PendingOf : Pending {
        explicit PendingOf(std::function<void(Response&)> then)
            : handler(std::move(then))
        {
        }
        void take(void* from) override { response = Owned<Response>::take(*static_cast<Response*>(from)); }
        void fail(UA_StatusCode status) override { response->responseHeader.serviceResult = status; }
        void deliver() override { handler(*response.get()); }
        std::function<void(Response&)> handler;
        Owned<Response> response;
    };

    void configure(UA_ClientConfig& config);
    void post(void* request, const UA_DataType* requestType, const UA_DataType* responseType,
              std::unique_ptr<Pending> pending);
    void look();
    static base::Error refused(UA_StatusCode status);

    static void answered(UA_Client* client, void* pending, UA_UInt32 id, void* response);
    static void changed(UA_Client* client, UA_SecureChannelState channel, UA_SessionState session,
                        UA_StatusCode status);
    static UA_StatusCode verify(const UA_CertificateVerification* verification, const UA_ByteString* chain);
    static void log(void* link, UA_LogLevel level, UA_LogCategory category, const char* pattern, va_list arguments);

    Profile m_profile;
    std::string m_second; // the same endpoint at the second address of its name; empty: not tried
    UA_Logger m_logger;
    UA_Client* m_client = nullptr;
    std::list<std::unique_ptr<Pending>> m_waiting, m_answered;
    Phase m_phase = Phase::Down;
    bool m_closing = false;
    int m_closed = 0; // channels that closed since connect()
    Failure m_failure;
    Clock::time_point m_heard{};
    std::optional<std::int64_t> m_serverExpiry;
};

} // namespace titer::opcua
