// SQLite as the store uses it: a connection and its statements, errors as values, files of strangers taken for hostile.
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <memory>
#include <span>
#include <stop_token>
#include <string>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

namespace titer::store {

// One statement. Places are counted from 1 when bound, columns from 0 when read, as in SQLite. [one thread at a time]
class Statement {
public:
    Statement& bind(int place, std::string_view text);
    Statement& bind(int place, std::int64_t value);
    Statement& bind(int place, double value);
    Statement& bind(int place, std::span<const std::byte> bytes);

    // True where a row is there to be read, false at the end.
    base::Result<bool> step();
    // Steps to the end.
    base::Done run();
    // Ready for the next values.
    void reset();

    bool isNull(int column) const;
    std::string text(int column) const;
    std::int64_t integer(int column) const;
    double real(int column) const;
    double realOrNan(int column) const;                 // SQLite keeps NaN as NULL
    std::span<const std::byte> bytes(int column) const; // until the next step

private:
    friend class Database;
    struct Finalize {
        void operator()(sqlite3_stmt* statement) const;
    };
    std::unique_ptr<sqlite3_stmt, Finalize> m_statement;
    std::string m_path;
    int m_fault = 0;             // of a bind, reported by the next step
    std::shared_ptr<int> m_last; // what the connection failed with last
};

// A connection to one file. One for reading that meets what a killed process left unfinished (a journal, a log without its index) has it
// finished first by one for writing, where it may; where not, the call fails and says so. [one thread at a time]
class Database {
public:
    enum class Mode { Create, Write, Read };

    // Opens with SQLite's defensive settings: no trusted schema, no triggers or views of the file's own, checked cells.
    static base::Result<Database> open(const std::string& path, Mode mode);
    // All that this one holds, in memory: changes to it reach no file. Its path stays that of the file.
    base::Result<Database> copyInMemory();

    // One state of it as a file of its own, on the disk when this returns; who writes to this one goes on meanwhile. A file that is
    // there is replaced. A stop gives an error.
    base::Done copyTo(const std::string& path, std::stop_token stop = {});

    const std::string& path() const { return m_path; }
    base::Done run(const char* sql);
    base::Result<Statement> prepare(std::string_view sql);
    // The first column of the first row of a query, 0 or "" where there is none.
    base::Result<std::int64_t> number(std::string_view sql);
    base::Result<std::string> text(std::string_view sql);
    std::int64_t lastId() const;
    int changes() const;
    // Whether the last call that failed did so because the file is not what was written.
    bool damaged() const;
    // Likewise because the disk takes nothing.
    bool lacksRoom() const;

private:
    friend class Statement;
    struct Close {
        void operator()(sqlite3* database) const;
    };
    // Whether a connection for writing has read the file, so that nothing is unfinished any more.
    static bool recover(const std::string& path);
    // The first statement of the text, which is taken off it; none where nothing but space is left.
    base::Result<Statement> prepareFirst(std::string_view& sql);
    base::Done copyInto(Database& copy, std::stop_token stop = {});
    static base::Result<Database> connect(const char* file, const std::string& path, int flags);
    std::unique_ptr<sqlite3, Close> m_database;
    std::string m_path;
    std::shared_ptr<int> m_last = std::make_shared<int>(0); // code of the last fault
};

// All or nothing: what was not committed is undone when the object goes.
class Transaction {
public:
    static base::Result<Transaction> begin(Database& database);
    Transaction(Transaction&& other) noexcept
        : m_database(std::exchange(other.m_database, nullptr))
    {
    }
    Transaction& operator=(Transaction&&) = delete;
    ~Transaction();
    base::Done commit();

private:
    explicit Transaction(Database& database)
        : m_database(&database)
    {
    }
    Database* m_database;
};

} // namespace titer::store
