// The one file that knows MPI.
#include "app/cli/sweep/ranks.h"

#include <mpi.h>

#include <thread>

namespace titer::cli {

namespace {

constexpr int textTag = 1;
constexpr auto pause = std::chrono::milliseconds(5); // a rank that waits leaves its core to the others

class MpiRanks : public Ranks {
public:
    MpiRanks()
    {
        MPI_Comm_rank(MPI_COMM_WORLD, &m_rank);
        MPI_Comm_size(MPI_COMM_WORLD, &m_size);
    }
    ~MpiRanks() override { MPI_Finalize(); }

    int rank() const override { return m_rank; }
    int size() const override { return m_size; }

    std::string fromFirst(const std::string& text) override
    {
        unsigned long length = text.size();
        MPI_Bcast(&length, 1, MPI_UNSIGNED_LONG, 0, MPI_COMM_WORLD);
        std::string all = m_rank == 0 ? text : std::string(length, '\0');
        MPI_Bcast(all.data(), int(length), MPI_CHAR, 0, MPI_COMM_WORLD);
        return all;
    }

    void sendToFirst(const std::string& text) override
    {
        MPI_Send(text.data(), int(text.size()), MPI_CHAR, 0, textTag, MPI_COMM_WORLD);
    }

    std::optional<std::string> receive(bool wait) override
    {
        MPI_Status status;
        for (int there = 0;;) {
            MPI_Iprobe(MPI_ANY_SOURCE, textTag, MPI_COMM_WORLD, &there, &status);
            if (there) break;
            if (!wait) return std::nullopt;
            std::this_thread::sleep_for(pause);
        }
        int length = 0;
        MPI_Get_count(&status, MPI_CHAR, &length);
        std::string text(std::size_t(length), '\0');
        MPI_Recv(text.data(), length, MPI_CHAR, status.MPI_SOURCE, textTag, MPI_COMM_WORLD, MPI_STATUS_IGNORE);
        return text;
    }

private:
    int m_rank = 0, m_size = 1;
};

} // namespace

} // namespace titer::cli

extern "C" titer::cli::Ranks* titerJoinRanks()
{
    return MPI_Init(nullptr, nullptr) == MPI_SUCCESS ? new titer::cli::MpiRanks : nullptr;
}
