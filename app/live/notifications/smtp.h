// One conversation with a mail server (RFC 5321), its encryption (RFC 3207, RFC 8314) and its log-in (RFC 4954: PLAIN, LOGIN).
#pragma once

#include "app/live/notifications/mail_text.h"
#include "core/base/result.h"

#include <QEventLoop>
#include <QSslSocket>

#include <functional>
#include <optional>
#include <set>
#include <stop_token>
#include <string>
#include <string_view>

namespace titer::app {

// [one thread at a time] It waits for the server: 20 s for an answer at most, and not after a stop.
class Smtp {
public:
    enum class Protection { Tls, StartTls, None };

    explicit Smtp(std::stop_token stop);

    // `authorities`: a PEM file instead of the authorities of the system, or nothing. Whoever cannot show a certificate for `host` is given
    // nothing.
    base::Done open(const std::string& host, int port, Protection protection, const std::string& authorities);
    // Refused on a connection that is not encrypted.
    base::Done logIn(const std::string& user, const std::string& password);
    // A mail that some of those it is for cannot have is sent to nobody.
    base::Done send(const Mail& mail);
    void close();

private:
    struct Reply {
        int code = 0;
        std::string text; // of all its lines, separated by blanks
    };
    base::Result<Reply> reply();
    // Sends a line; an error where the answer does not begin with `digit`.
    base::Result<Reply> ask(std::string_view line, int digit);
    base::Result<Reply> expect(int digit);
    base::Done greet();
    base::Done encrypt();
    // Whether it came to that in time.
    bool waitUntil(const std::function<bool()>& done);
    base::Error failed() const;

    std::stop_token m_stop;
    QEventLoop m_loop;
    QSslSocket m_socket;
    std::string m_host;
    std::optional<base::Sentence> m_certificateFault;
    std::set<std::string> m_extensions; // words of EHLO and of its AUTH, in capitals
};

} // namespace titer::app
