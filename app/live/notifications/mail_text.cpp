#include "app/live/notifications/mail_text.h"

#include "core/base/hash.h"
#include "core/base/utf8.h"

#include <QByteArray>
#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace titer::app {

namespace {

constexpr std::size_t maxLine = 76;
constexpr std::size_t maxSubject = 400; // bytes

} // namespace

std::string headerText(std::string_view text)
{
    std::string clean(text);
    for (char& c : clean)
        if (static_cast<unsigned char>(c) < 0x20 || c == 0x7F) c = ' ';
    const auto isPlain = [](char c) { return c >= ' ' && c < 0x7F; };
    if (clean.size() <= maxLine - 16 && std::ranges::all_of(clean, isPlain) && clean.find("=?") == std::string::npos)
        return clean;
    constexpr std::size_t bytesPerWord = 39; // 52 of Base64 and 12 around them, behind the name of the header
    std::string encoded;
    for (std::string_view left = clean; !left.empty();) {
        const std::string_view part = base::utf8Head(left, bytesPerWord);
        left.remove_prefix(part.size());
        const QByteArray word = QByteArray(part.data(), qsizetype(part.size())).toBase64();
        encoded += (encoded.empty() ? "=?UTF-8?B?" : "\r\n =?UTF-8?B?") + word.toStdString() + "?=";
    }
    return encoded;
}

std::string quotedPrintable(std::string_view text)
{
    std::string encoded;
    std::size_t column = 0;
    const auto put = [&](std::string_view piece) {
        if (column + piece.size() >= maxLine) {
            encoded += "=\r\n";
            column = 0;
        }
        encoded += piece;
        column += piece.size();
    };
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto c = static_cast<unsigned char>(text[i]);
        if (c == '\n') {
            encoded += "\r\n";
            column = 0;
            continue;
        }
        const bool blank = c == ' ' || c == '\t', last = i + 1 == text.size() || text[i + 1] == '\n';
        if ((c > ' ' && c < 0x7F && c != '=') || (blank && !last)) {
            put(text.substr(i, 1));
            continue;
        }
        constexpr std::string_view digits = "0123456789ABCDEF";
        put(std::string{'=', digits[c >> 4U], digits[c & 15U]});
    }
    return encoded;
}

std::string mailText(const Mail& mail)
{
    const std::string time = QLocale::c()
                                 .toString(QDateTime::fromMSecsSinceEpoch(mail.time / 1000, Qt::UTC),
                                           QStringLiteral("ddd, dd MMM yyyy HH:mm:ss"))
                                 .toStdString() +
                             " +0000";
    std::string to;
    for (const std::string& address : mail.to) to += (to.empty() ? "<" : ",\r\n <") + address + ">";
    const std::string id =
        base::sha256(std::to_string(mail.time) + mail.from + to + mail.subject + mail.body).substr(0, 32);
    return "From: <" + mail.from + ">\r\nTo: " + to +
           "\r\nSubject: " + headerText(base::utf8Head(mail.subject, maxSubject)) + "\r\nDate: " + time +
           "\r\nMessage-ID: <" + id + "@" + mail.from.substr(mail.from.find('@') + 1) +
           ">\r\nAuto-Submitted: auto-generated\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n"
           "Content-Transfer-Encoding: quoted-printable\r\n\r\n" +
           quotedPrintable(mail.body) + "\r\n";
}

} // namespace titer::app
