/* Loaded into the compiler before its C library: what it asks of memory comes in pages of 2 MB. */
#define _GNU_SOURCE
#include <sys/mman.h>
#include <sys/syscall.h>
#include <unistd.h>

enum { hugePage = 2 << 20 };

void* mmap(void* at, size_t size, int protection, int flags, int file, off_t from)
{
    void* memory = (void*)syscall(SYS_mmap, at, size, protection, flags, file, from);
    if (memory != MAP_FAILED && file < 0 && size >= hugePage) madvise(memory, size, MADV_HUGEPAGE);
    return memory;
}

void* mmap64(void* at, size_t size, int protection, int flags, int file, off_t from) __attribute__((alias("mmap")));
