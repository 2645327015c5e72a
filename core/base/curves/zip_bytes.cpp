// libzip unpacks; sizes are counted as they come, not as the archive states them.
#include "core/base/curves/zip_bytes.h"

#include "core/base/curves/packed_bytes.h"
#include "core/base/reading_limits.h"
#include "core/base/text.h"
#include "core/base/zip_handles.h"

#include <algorithm>

namespace titer::base {

namespace {

constexpr std::size_t piece = 65'536;

// Up to the end of the record that closes an archive; nothing where it is not there.
std::optional<std::string_view> closed(std::string_view bytes)
{
    constexpr std::string_view mark("PK\x05\x06", 4);
    constexpr std::size_t size = 22, commentAt = 20;
    const std::size_t at = bytes.rfind(mark);
    if (at == std::string_view::npos || bytes.size() - at < size) return std::nullopt;
    const std::size_t comment = packedNumber<std::uint16_t>(bytes, at + commentAt);
    return bytes.substr(0, std::min(at + size + comment, bytes.size()));
}

} // namespace

struct ZipBytes::State {
    std::unique_ptr<zip_t, CloseZip> archive;
    std::vector<std::string> names;
    ZipBudget* budget = nullptr;
};

ZipBytes::ZipBytes(std::unique_ptr<State> state)
    : m_state(std::move(state))
{
}
ZipBytes::ZipBytes(ZipBytes&&) noexcept = default;
ZipBytes& ZipBytes::operator=(ZipBytes&&) noexcept = default;
ZipBytes::~ZipBytes() = default;

Result<ZipBytes> ZipBytes::open(std::string_view bytes, ZipBudget& budget)
{
    const std::optional<std::string_view> own = closed(bytes);
    if (!own)
        return inputError(
            say(CORE_TR("core", "The archive ends before its list of contents. Copy or export it again.")));
    zip_error_t fault;
    zip_error_init(&fault);
    auto state = std::make_unique<State>();
    if (zip_source_t* source = zip_source_buffer_create(own->data(), own->size(), 0, &fault)) {
        state->archive.reset(zip_open_from_source(source, ZIP_RDONLY, &fault));
        if (!state->archive) zip_source_free(source);
    }
    const std::string why = state->archive ? std::string() : zip_error_strerror(&fault);
    zip_error_fini(&fault);
    if (!state->archive)
        return inputError(say(CORE_TR("core", "The archive is damaged ({1}). Copy or export it again."), why));
    const zip_int64_t count = zip_get_num_entries(state->archive.get(), 0);
    if (count > limits::zipEntries)
        return inputError(say(
            CORE_TR("core", "The archive has {1} entries, more than the {2} that are read. Export the run separately."),
            std::to_string(count), std::to_string(limits::zipEntries)));
    for (zip_int64_t i = 0; i < count; ++i) {
        const char* name = zip_get_name(state->archive.get(), zip_uint64_t(i), 0);
        state->names.emplace_back(name ? name : "");
    }
    state->budget = &budget;
    return ZipBytes(std::move(state));
}

const std::vector<std::string>& ZipBytes::names() const
{
    return m_state->names;
}

Result<std::string> ZipBytes::read(std::size_t entry)
{
    zip_stat_t about;
    zip_t* archive = m_state->archive.get();
    const std::string& name = m_state->names[entry];
    const auto damaged = [&](const char* why) {
        return inputError(
            say(CORE_TR("core", "“{1}” in the archive is damaged ({2}). Copy or export it again."), name, why));
    };
    if (zip_stat_index(archive, entry, 0, &about) != 0) return damaged(zip_strerror(archive));
    if ((about.valid & ZIP_STAT_ENCRYPTION_METHOD) && about.encryption_method != ZIP_EM_NONE)
        return inputError(say(CORE_TR("core", "The archive is protected by a password. Export the run without one.")));
    const std::unique_ptr<zip_file_t, CloseZipEntry> file(zip_fopen_index(archive, entry, 0));
    if (!file) return damaged(zip_strerror(archive));
    std::string bytes;
    const std::uint64_t packed = about.valid & ZIP_STAT_COMP_SIZE ? about.comp_size : 0;
    for (;;) {
        const std::size_t had = bytes.size();
        bytes.resize(had + piece);
        const zip_int64_t count = zip_fread(file.get(), bytes.data() + had, piece);
        if (count < 0) return damaged(zip_error_strerror(zip_file_get_error(file.get())));
        bytes.resize(had + std::size_t(count));
        if (count == 0) return bytes;
        const std::uint64_t size = bytes.size();
        if (size > limits::zipEntrySize || std::uint64_t(count) > m_state->budget->bytes ||
            (size > limits::zipFreeGrowth && size / limits::zipGrowth > packed))
            return inputError(say(CORE_TR("core", "“{1}” in the archive unpacks to more than a run holds, like files "
                                                  "designed to exhaust memory. Export the run separately."),
                                  name));
        m_state->budget->bytes -= std::uint64_t(count);
    }
}

} // namespace titer::base
