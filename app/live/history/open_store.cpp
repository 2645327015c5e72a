#include "app/live/history/open_store.h"

#include <filesystem>

namespace titer::app {

using base::Result;

namespace {

template <class Part> Result<Part*> kept(std::optional<Part>& part, Result<Part> opened)
{
    if (!opened) return opened.error();
    return &part.emplace(std::move(*opened));
}

} // namespace

bool OpenStore::isThere() const
{
    std::error_code ignored;
    return std::filesystem::exists(m_folder, ignored);
}

Result<store::HistoryReader*> OpenStore::reader()
{
    if (m_reader) return &*m_reader;
    return kept(m_reader, store::HistoryReader::open(m_folder));
}

Result<store::Intervals*> OpenStore::intervals()
{
    if (m_intervals) return &*m_intervals;
    return kept(m_intervals, store::Intervals::open(m_folder, store::Database::Mode::Read));
}

} // namespace titer::app
