// A text cut into blocks: rows of one shape, the heading above them, and the title above that.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace titer::base {

struct TextLine {
    std::string_view text;   // without its end
    std::int64_t number = 1; // of its first line, as an editor counts: quoted cells may hold several
};

struct TextBlock {
    std::size_t heading = 0; // the first line of names and units; `data` where there is none
    std::size_t data = 0;    // the first row
    std::size_t end = 0;     // behind the last row
    std::size_t rows = 0;
    std::size_t cells = 0; // of the first row, without empty ones at its end
    std::string title;     // as written; empty without
    std::size_t above = 0; // the line of the title, else `heading`; between them stand facts about the block
    bool isPairs = false;  // names and what they are, not rows
};

std::vector<TextLine> linesIn(std::string_view text, char separator, char lineEnd);

// In the order of the text. Lines of nothing but text are no rows; those among rows of one shape do not end their block
// unless they are a title or other names.
std::vector<TextBlock> blocksIn(std::span<const TextLine> lines, char separator);

// How well lines fit a separator: the more cells are numbers or dates, and the fewer are text next to them, the better.
int fitOf(std::span<const TextLine> lines, char separator);

// The one text of a line without what frames it ("[Data]", "=== Data ===", "# Data:"); empty where a line is no title.
std::string titleIn(std::string_view line, char separator);

} // namespace titer::base
