// Notes on the canvas.
#include "app/document/edits.h"

#include <algorithm>
#include <cmath>

namespace titer::app {

using base::Code;
using base::Error;
using base::say;
using model::Flowsheet;

namespace {

Error noSuchNote()
{
    return {Code::Input, "notes", say(CORE_TR("core", "The plant has no such note. It may have been removed."))};
}

bool isPlace(model::Point at)
{
    return std::isfinite(at.x) && std::isfinite(at.y);
}

Error noPlace()
{
    return {Code::Input, "notes", say(CORE_TR("core", "A position on the sheet must be two numbers."))};
}

} // namespace

Edited addNote(const Flowsheet& before, std::string_view text, model::Point at)
{
    if (text.empty()) return Error{Code::Input, "notes", say(CORE_TR("core", "A note needs text."))};
    if (!isPlace(at)) return noPlace();
    Flowsheet f = before;
    f.notes.push_back({std::string(text), at});
    return f;
}

Edited setNote(const Flowsheet& before, std::size_t note, std::string_view text)
{
    if (note >= before.notes.size()) return noSuchNote();
    if (text.empty()) return removeNotes(before, {note});
    Flowsheet f = before;
    f.notes[note].text = text;
    return f;
}

Edited moveNote(const Flowsheet& before, std::size_t note, model::Point to)
{
    if (note >= before.notes.size()) return noSuchNote();
    if (!isPlace(to)) return noPlace();
    Flowsheet f = before;
    f.notes[note].at = to;
    return f;
}

Edited removeNotes(const Flowsheet& before, const NoteIndices& notes)
{
    NoteIndices gone = notes;
    std::sort(gone.begin(), gone.end());
    gone.erase(std::unique(gone.begin(), gone.end()), gone.end());
    if (!gone.empty() && gone.back() >= before.notes.size()) return noSuchNote();
    Flowsheet f = before;
    for (auto it = gone.rbegin(); it != gone.rend(); ++it) f.notes.erase(f.notes.begin() + long(*it));
    return f;
}

} // namespace titer::app
