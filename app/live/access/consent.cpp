#include "app/live/access/consent.h"

#include "app/common/private_file.h"
#include "core/base/file_stamp.h"

namespace titer::app {

using base::Code;
using base::Done;
using base::Error;
using base::Result;
using base::say;
using connect::Source;

namespace {

// The answer of one source; it reads files again only where one of them is another than before.
class ConsentAnswer {
public:
    ConsentAnswer(std::string project, Source source, std::string allowed)
        : m_project(std::move(project))
        , m_source(std::move(source))
        , m_allowed(std::move(allowed))
    {
    }

    Done operator()(const connect::Connector& connector)
    {
        std::vector<base::FileStamp> stamps = stampsNow(); // before they are read
        if (m_known && stamps == m_stamps) return base::done();
        m_known = false;
        const std::string where = "sources/" + m_source.id;
        const Result<bool> any = isAnythingAllowed(m_project);
        if (!any) return any.error();
        if (!*any)
            return Error{Code::Input, where,
                         say(CORE_TR("core", "This source is not allowed on this computer, or no longer."))};
        if (m_allowed.empty())
            return Error{Code::Input, where,
                         say(CORE_TR("core", "This source waits for permission on this computer; the others go on."))};
        const Result<SourceDigest> now = digestOf(m_source, folderOf(m_project), connector);
        if (!now) return now.error();
        if (now->digest != m_allowed) return Error{Code::Input, where, changed(*now)};
        m_known = m_files == now->files;
        m_files = now->files;
        m_stamps = std::move(stamps);
        return base::done();
    }

private:
    std::vector<base::FileStamp> stampsNow() const
    {
        std::vector<base::FileStamp> stamps;
        for (const std::string& file : Consent::files()) stamps.push_back(base::fileStamp(file));
        for (const auto& [file, hash] : m_files) stamps.push_back(base::fileStamp(file));
        return stamps;
    }
    base::Sentence changed(const SourceDigest& now) const
    {
        for (const auto& [file, hash] : now.files)
            if (const auto before = m_files.find(file); before != m_files.end() && before->second != hash)
                return say(CORE_TR("core", "“{1}” is not the file that was allowed; the source does not connect."),
                           file);
        return say(CORE_TR("core", "What this source accesses, or a file by which it trusts the other end, is not what "
                                   "was allowed on this computer; the source does not connect."));
    }

    std::string m_project;
    Source m_source;
    std::string m_allowed;
    std::map<std::string, std::string> m_files; // as they were allowed
    std::vector<base::FileStamp> m_stamps;
    bool m_known = false; // the stamps are of all these files
};

} // namespace

Consent::Consent(std::string project, PluginHost& plugins)
    : m_project(std::move(project))
    , m_plugins(plugins)
{
}

void Consent::look(std::span<const Source> sources)
{
    const Permission now = permission(m_project, sources, m_plugins);
    if (now.allowed || !now.allowedDigests.empty())
        m_digests = now.allowedDigests;
    else if (const Result<bool> any = isAnythingAllowed(m_project); any && !*any)
        m_digests.clear();
}

std::string Consent::of(const std::string& source) const
{
    const auto found = m_digests.find(source);
    return found == m_digests.end() ? std::string() : found->second;
}

Done Consent::mayRun(const Source& source) const
{
    const auto connector = m_plugins.create(source.connector);
    return connector ? check(source)(**connector) : Done(connector.error());
}

Consent::Check Consent::check(const Source& source) const
{
    return ConsentAnswer(m_project, source, of(source.id));
}

std::vector<std::string> Consent::files()
{
    return {privatePath("permissions.json"), privatePath("commands.json")};
}

} // namespace titer::app
