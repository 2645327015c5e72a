// Goes through the lines of separated text, over line ends in quotes, and knows the number of each as an editor counts.
#pragma once

#include <cstddef>
#include <string_view>

namespace titer::formats {

// [one thread at a time] The text must outlive it.
class Lines {
public:
    Lines(std::string_view text, char separator, char lineEnd, std::size_t at = 0, std::size_t number = 1)
        : m_text(text)
        , m_at(at)
        , m_next(number)
        , m_separator(separator)
        , m_lineEnd(lineEnd)
    {
    }

    // The next line without its end; false at the end of the text.
    bool next(std::string_view& line);
    std::size_t number() const { return m_number; } // of the line that next() gave
    std::size_t at() const { return m_at; }         // where the next line begins
    std::size_t nextNumber() const { return m_next; }
    bool isEnded() const { return m_ended; } // whether that line has an end

private:
    std::string_view m_text;
    std::size_t m_at, m_number = 0, m_next;
    char m_separator, m_lineEnd;
    bool m_ended = false;
};

// '\r' for very old files.
char lineEndOf(std::string_view text);

// The first 64 KB in whole lines, by which a file is understood.
constexpr std::size_t headSize = 65'536;
std::string_view headOf(std::string_view text);

} // namespace titer::formats
