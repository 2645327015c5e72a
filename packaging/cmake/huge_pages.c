/* Loaded into the compiler before its C library: what it asks of memory comes in pages of 2 MB. A precompiled header, most of which it
   writes to, is not mapped from its file, page by page as each is touched, but read into such pages in one go, as g++ does by itself where
   no file can be mapped. */
#define _GNU_SOURCE
#include <errno.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <unistd.h>

enum { hugePage = 2 << 20, precompiled = 16 << 20 };

void* mmap(void* at, size_t size, int protection, int flags, int file, off_t from)
{
    if (file >= 0 && size > precompiled && (protection & PROT_WRITE) && (flags & MAP_PRIVATE)) {
        errno = ENOMEM;
        return MAP_FAILED;
    }
    void* memory = (void*)syscall(SYS_mmap, at, size, protection, flags, file, from);
    if (memory != MAP_FAILED && file < 0 && size >= hugePage) madvise(memory, size, MADV_HUGEPAGE);
    return memory;
}

void* mmap64(void* at, size_t size, int protection, int flags, int file, off_t from) __attribute__((alias("mmap")));
