// The ranks of a job of MPI, one process each. What knows MPI is a module of its own (app/cli/mpi), loaded when somebody asks for it, so that
// titer-cli needs no MPI otherwise.
#pragma once

#include "core/base/result.h"

#include <memory>
#include <optional>
#include <string>

namespace titer::cli {

// The calls of one rank, all from one thread. The job ends for this rank with the object.
class Ranks {
public:
    virtual ~Ranks() = default;
    virtual int rank() const = 0;
    virtual int size() const = 0;
    bool first() const { return rank() == 0; }

    // The text of the first rank, for all; every rank calls it.
    virtual std::string fromFirst(const std::string& text) = 0;
    // To the first rank, from any other.
    virtual void sendToFirst(const std::string& text) = 0;
    // At the first rank: what another sent, in the order of each sender; nothing where nothing came and it is not to wait.
    virtual std::optional<std::string> receive(bool wait) = 0;
};

// Joins the job of mpirun that this process belongs to; alone it is one of one rank. An error where this build has no MPI.
base::Result<std::unique_ptr<Ranks>> joinRanks();

} // namespace titer::cli
