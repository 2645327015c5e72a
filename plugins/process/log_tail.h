// What a program writes on its standard error: each line goes to the log, the last ones are kept to say why it ended.
#pragma once

#include <chrono>
#include <deque>
#include <string>
#include <string_view>

namespace titer::process {

// [one thread at a time]
class LogTail {
public:
    // Lines go to the log under the name of the program.
    void start(std::string program);
    void add(std::string_view bytes);
    // The program has ended: what it began to write is a line too.
    void finish();
    // The last lines, joined by " / "; empty where it wrote none.
    std::string text() const;

private:
    void addLine(std::string_view line);
    bool mayLog();

    std::string m_program;
    std::string m_begun; // a line without end
    std::deque<std::string> m_last;
    std::chrono::steady_clock::time_point m_minute{}; // in which so many lines were logged
    int m_logged = 0;
};

} // namespace titer::process
