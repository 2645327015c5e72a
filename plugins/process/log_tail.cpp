// A program that talks without end fills neither the log nor the memory.
#include "plugins/process/log_tail.h"

#include "core/base/text.h"
#include "plugins/process/lines.h"

#include <QLoggingCategory>

namespace titer::process {

namespace {

constexpr std::size_t maxLines = 5;
constexpr std::size_t maxLogLine = 300; // characters of a line, as kept
constexpr int maxLogged = 100;          // lines a minute

const QLoggingCategory& category()
{
    static const QLoggingCategory all("titer.process");
    return all;
}

} // namespace

void LogTail::start(std::string program)
{
    *this = {};
    m_program = std::move(program);
}

bool LogTail::mayLog()
{
    const auto now = std::chrono::steady_clock::now();
    if (now - m_minute > std::chrono::minutes(1)) {
        m_minute = now;
        m_logged = 0;
    }
    return ++m_logged <= maxLogged;
}

void LogTail::addLine(std::string_view line)
{
    std::string text = shown(base::trimmed(line), maxLogLine);
    if (text.empty()) return;
    if (mayLog()) qCInfo(category, "%s: %s", m_program.c_str(), text.c_str());
    m_last.push_back(std::move(text));
    if (m_last.size() > maxLines) m_last.pop_front();
}

void LogTail::add(std::string_view bytes)
{
    for (std::size_t end = bytes.find('\n'); end != std::string_view::npos; end = bytes.find('\n')) {
        m_begun += bytes.substr(0, end);
        addLine(m_begun);
        m_begun.clear();
        bytes.remove_prefix(end + 1);
    }
    if (m_begun.size() < 4 * maxLogLine) m_begun += bytes.substr(0, 4 * maxLogLine);
}

void LogTail::finish()
{
    addLine(m_begun);
    m_begun.clear();
}

std::string LogTail::text() const
{
    return base::join({m_last.begin(), m_last.end()}, " / ");
}

} // namespace titer::process
