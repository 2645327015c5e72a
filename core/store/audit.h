// The audit trail: who changed what, when, from what to what and why. Each entry carries a hash over itself and the entry before.
// The chain reports edits inside the log; a rewrite of the whole chain only a hash that is kept elsewhere can report.
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <functional>
#include <limits>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace titer::store {

class Database;

// What is to be kept of a change. Secrets never stand in it.
struct AuditChange {
    std::string what;        // short id: "created", "version", "source_changed"
    std::string place = {};  // "sources/src-3"; empty for the whole
    std::string before = {}; // the old value; empty where there was none
    std::string after = {};  // the new value
    std::string reason = {}; // as a person gave it
};

struct AuditEntry {
    std::int64_t sequence = 0; // from 1, without gaps
    std::string time;          // UTC, ISO 8601
    std::string account;       // of the operating system; empty in entries of formats before 4
    std::string person;        // the account's display name
    AuditChange change;
    std::string hash; // SHA-256, 64 hexadecimal digits
};

// The hash of an entry that follows one with the hash `previous` (empty for the first): SHA-256 over "titer.audit/1", the sequence,
// `previous`, time, account, person, what, place, before, after and reason in this order, each headed by its length in bytes as
// 64 bits, big endian; the sequence is written in decimal digits.
std::string auditHash(const AuditEntry& entry, std::string_view previous);

// Where the trail is broken first.
struct AuditBreak {
    enum class Kind {
        Changed, // the entry is not the one that was written
        Moved,   // the entry was written at another place
        Missing, // the entry is not there, others follow
        CutOff,  // the entries from here to the end are not there
    };
    Kind kind = Kind::Changed;
    std::int64_t sequence = 0; // of the entry
    std::int64_t wasAt = 0;    // Moved: where it was written
};
base::Sentence textOf(const AuditBreak& broken);

// Who runs this process, as entries name them: "ada (Ada Lovelace)"; the account alone where it has no display name.
std::string personOfProcess();

struct AuditCheck {
    std::int64_t entries = 0;
    std::string head; // hash of the last entry, empty where there is none
    std::optional<AuditBreak> broken;
    std::int64_t anchoredAt = 0; // the entry whose hash is the one that was kept elsewhere; 0: none has it
};

// For core/store: a trail within an open database. appendAudit() stands in a transaction of the caller's.
namespace audit {
// The table and the triggers that refuse changes to it. Projects of format 4 are made with it: it is never changed.
extern const char* const schema;
base::Done refuseChanges(Database& database); // on this connection, which runs no triggers of the file's own
base::Result<AuditEntry> append(Database& database, const AuditChange& change);
base::Done append(Database& database, AuditEntry& entry, std::string_view previous);
base::Done read(Database& database, const std::function<bool(const AuditEntry&)>& take);
base::Done readBack(Database& database, std::int64_t from, const std::function<bool(const AuditEntry&)>& take);
base::Result<AuditCheck> verify(Database& database, std::string_view anchor, std::stop_token stop);
} // namespace audit

// [any] A trail in a file, whoever has it open alongside: each call opens the file and closes it again, an append is one short
// transaction. A file that stood alone before does so afterwards.
class AuditTrail {
public:
    // The trail of a project.
    static AuditTrail ofProject(std::string path) { return AuditTrail(std::move(path), true); }
    // A trail that is a file of its own; made by the first entry.
    static AuditTrail ofItsOwn(std::string path) { return AuditTrail(std::move(path), false); }
    // Whichever of the two lies there.
    static AuditTrail at(std::string path);

    const std::string& path() const { return m_path; }
    bool isOfProject() const { return m_ofProject; }
    base::Result<AuditEntry> append(const AuditChange& change) const;
    // What follows from the entries that are there, of which `take` is told as by read(): nobody adds one in between. An error of `decide`
    // leaves all as it is.
    base::Result<AuditEntry> append(const std::function<bool(const AuditEntry&)>& take,
                                    const std::function<base::Result<AuditChange>()>& decide) const;
    // Oldest first, until `take` says no.
    base::Done read(const std::function<bool(const AuditEntry&)>& take) const;
    // Newest first, from the last whose sequence is no more than `from` on, until `take` says no: what comes behind is not read.
    base::Done readBack(const std::function<bool(const AuditEntry&)>& take,
                        std::int64_t from = std::numeric_limits<std::int64_t>::max()) const;
    // `anchor`: a hash of an entry that was kept elsewhere, or nothing.
    base::Result<AuditCheck> verify(std::string_view anchor = {}, std::stop_token stop = {}) const;

private:
    AuditTrail(std::string path, bool ofProject)
        : m_path(std::move(path))
        , m_ofProject(ofProject)
    {
    }
    base::Result<Database> open(bool writing) const;
    base::Done makeFile() const;

    std::string m_path;
    bool m_ofProject;
};

} // namespace titer::store
