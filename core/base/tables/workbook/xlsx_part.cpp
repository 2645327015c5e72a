// libzip unpacks, expat parses. Sizes are counted as they come, not as the archive states them.
#include "core/base/tables/workbook/xlsx_part.h"

#include "core/base/reading_limits.h"
#include "core/base/text.h"
#include "core/base/xml_handles.h"
#include "core/base/zip_handles.h"

#include <cstdint>
#include <filesystem>
#include <fstream>
#include <string>

namespace titer::base {

namespace {

constexpr std::size_t bytesAtOnce = 65'536;

Error broken(const std::string& path, std::string_view why)
{
    return {Code::Io, path, say(CORE_TR("core", "The workbook cannot be read ({1}); save it again."), why)};
}

Error refusal(const std::string& path, Sentence why)
{
    return {Code::Input, path, std::move(why)};
}

// What other programs wrap workbooks into: those behind a password, and those of before 2007. The names of what is inside stand in
// two bytes a letter.
Done refuseOldContainer(const std::string& path)
{
    std::ifstream file(path, std::ios::binary);
    std::string bytes(4, '\0');
    if (!file.read(bytes.data(), 4) || bytes != "\xd0\xcf\x11\xe0") return done();
    std::string name;
    for (const char c : std::string_view("EncryptedPackage")) name.append({c, '\0'});
    for (bytes.clear(); file;) {
        // What is kept may be the beginning of the name.
        bytes.erase(0, bytes.size() - std::min(bytes.size(), name.size()));
        const std::size_t kept = bytes.size();
        bytes.resize(kept + bytesAtOnce);
        file.read(bytes.data() + kept, std::streamsize(bytesAtOnce));
        bytes.resize(kept + std::size_t(file.gcount()));
        if (bytes.find(name) != std::string::npos)
            return refusal(path, say(CORE_TR("core", "The workbook is protected by a password; open it, remove the "
                                                     "password and save it again.")));
    }
    return refusal(path, say(CORE_TR("core", "The workbook has the format used before 2007; save it as .xlsx.")));
}

} // namespace

struct XlsxArchive::State {
    std::string path;
    std::unique_ptr<zip_t, CloseZip> archive;
    std::unique_ptr<zip_file_t, CloseZipEntry> part;
    std::unique_ptr<XML_ParserStruct, FreeXmlParser> parser;
    XlsxHandler* handler = nullptr;
    std::uint64_t packed = 0, unpacked = 0; // of the part [bytes]
    std::size_t depth = 0;                  // of the elements that are open
    bool hasDoctype = false, isTooDeep = false, outOfMemory = false;

    // No exception may cross the parser, which is C.
    template <class Act> static void guarded(void* self, Act act)
    {
        State& state = *static_cast<State*>(self);
        try {
            act(*state.handler);
        } catch (...) {
            state.outOfMemory = true;
        }
        if (state.outOfMemory || !state.handler->refused().pattern.empty())
            XML_StopParser(state.parser.get(), XML_FALSE);
    }
    static void onBegin(void* self, const char* name, const char** attributes)
    {
        State& state = *static_cast<State*>(self);
        if (++state.depth > limits::xmlDepth) {
            state.isTooDeep = true;
            XML_StopParser(state.parser.get(), XML_FALSE);
            return;
        }
        guarded(self, [&](XlsxHandler& to) { to.begin(localXmlName(name), XlsxAttributes(attributes)); });
    }
    static void onEnd(void* self, const char* name)
    {
        --static_cast<State*>(self)->depth;
        guarded(self, [&](XlsxHandler& to) { to.end(localXmlName(name)); });
    }
    static void onText(void* self, const char* text, int length)
    {
        guarded(self, [&](XlsxHandler& to) { to.text({text, std::size_t(length)}); });
    }
    static void onDoctype(void* self, const char*, const char*, const char*, int)
    {
        State& state = *static_cast<State*>(self);
        state.hasDoctype = true;
        XML_StopParser(state.parser.get(), XML_FALSE);
    }

    Done checkGrowth() const;
    Error parserFault() const;
};

std::string_view XlsxAttributes::operator[](std::string_view name) const
{
    for (const char** entry = m_list; *entry; entry += 2)
        if (localXmlName(entry[0]) == name) return entry[1];
    return {};
}

XlsxArchive::XlsxArchive(std::unique_ptr<State> state)
    : m_state(std::move(state))
{
}
XlsxArchive::XlsxArchive(XlsxArchive&&) noexcept = default;
XlsxArchive& XlsxArchive::operator=(XlsxArchive&&) noexcept = default;
XlsxArchive::~XlsxArchive() = default;

Result<XlsxArchive> XlsxArchive::open(const std::string& path)
{
    std::error_code fault;
    const std::uintmax_t size = std::filesystem::file_size(path, fault);
    if (fault) return broken(path, fault.message());
    if (size > limits::workbookSize)
        return refusal(path,
                       say(CORE_TR("core", "The workbook is larger than {1} MB; split it or save the sheet as CSV."),
                           std::to_string(limits::workbookSize / 1'000'000)));
    if (const Done readable = refuseOldContainer(path); !readable) return readable.error();
    auto state = std::make_unique<State>();
    state->path = path;
    int code = 0;
    state->archive.reset(zip_open(path.c_str(), ZIP_RDONLY, &code));
    if (!state->archive) {
        zip_error_t error;
        zip_error_init_with_code(&error, code);
        Error reported = broken(path, zip_error_strerror(&error));
        zip_error_fini(&error);
        return reported;
    }
    if (zip_get_num_entries(state->archive.get(), 0) > limits::workbookParts)
        return refusal(path, say(CORE_TR("core", "The workbook has more than {1} parts; save the sheet as CSV."),
                                 std::to_string(limits::workbookParts)));
    return XlsxArchive(std::move(state));
}

bool XlsxArchive::has(const std::string& part) const
{
    return zip_name_locate(m_state->archive.get(), part.c_str(), 0) >= 0;
}

Done XlsxArchive::begin(const std::string& part, XlsxHandler& handler)
{
    State& state = *m_state;
    zip_stat_t about;
    if (zip_stat(state.archive.get(), part.c_str(), 0, &about) != 0 || !(about.valid & ZIP_STAT_COMP_SIZE))
        return broken(state.path, part + ": " + zip_strerror(state.archive.get()));
    if ((about.valid & ZIP_STAT_ENCRYPTION_METHOD) && about.encryption_method != ZIP_EM_NONE)
        return refusal(state.path, say(CORE_TR("core", "The workbook is protected by a password; open it, remove "
                                                       "the password and save it again.")));
    state.part.reset(zip_fopen(state.archive.get(), part.c_str(), 0));
    if (!state.part) return broken(state.path, part + ": " + zip_strerror(state.archive.get()));
    state.parser.reset(XML_ParserCreateNS(nullptr, xmlNameSeparator));
    if (!state.parser) return broken(state.path, part);
    XML_SetUserData(state.parser.get(), &state);
    XML_SetElementHandler(state.parser.get(), State::onBegin, State::onEnd);
    XML_SetCharacterDataHandler(state.parser.get(), State::onText);
    XML_SetStartDoctypeDeclHandler(state.parser.get(), State::onDoctype);
    state.handler = &handler;
    state.packed = about.comp_size;
    state.unpacked = 0;
    state.depth = 0;
    return done();
}

Done XlsxArchive::State::checkGrowth() const
{
    if (unpacked > limits::workbookPartSize)
        return refusal(
            path, say(CORE_TR("core", "A part of the workbook unpacks to more than {1} MB; save the sheet as CSV."),
                      std::to_string(limits::workbookPartSize / 1'000'000)));
    if (unpacked > limits::workbookFreeGrowth && unpacked / limits::workbookGrowth > packed)
        return refusal(path, say(CORE_TR("core", "A part of the workbook unpacks to more than {1} times its size, like "
                                                 "files designed to exhaust memory; save the sheet as CSV."),
                                 std::to_string(limits::workbookGrowth)));
    return done();
}

Error XlsxArchive::State::parserFault() const
{
    if (hasDoctype)
        return refusal(path,
                       say(CORE_TR("core", "The workbook declares a document type, which a workbook does not need; "
                                           "save it again.")));
    if (isTooDeep)
        return refusal(path,
                       say(CORE_TR("core", "A part of the workbook is nested deeper than {1} levels, in its line {2}; "
                                           "save the sheet as CSV."),
                           std::to_string(limits::xmlDepth), std::to_string(XML_GetCurrentLineNumber(parser.get()))));
    if (outOfMemory) return broken(path, XML_ErrorString(XML_ERROR_NO_MEMORY));
    if (!handler->refused().pattern.empty()) return refusal(path, handler->refused());
    return broken(path, XML_ErrorString(XML_GetErrorCode(parser.get())));
}

Result<bool> XlsxArchive::step()
{
    State& state = *m_state;
    char buffer[bytesAtOnce];
    const zip_int64_t count = zip_fread(state.part.get(), buffer, sizeof buffer);
    if (count < 0) return broken(state.path, zip_error_strerror(zip_file_get_error(state.part.get())));
    state.unpacked += std::uint64_t(count);
    if (const Done fit = state.checkGrowth(); !fit) return fit.error();
    if (XML_Parse(state.parser.get(), buffer, int(count), count == 0) != XML_STATUS_OK) return state.parserFault();
    if (count > 0) return false;
    state.part.reset();
    return true;
}

} // namespace titer::base
