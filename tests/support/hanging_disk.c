// A disk that answers no more: preloaded into a recorder, it holds up what the thread of its historian writes into files, while the file that
// TITER_TEST_HANGS names is there. All other threads go on.
#include <dlfcn.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <unistd.h>

static void waitForDisk(int file)
{
    const int fault = errno;
    const char* const hangs = getenv("TITER_TEST_HANGS");
    char thread[17] = "";
    struct stat found;
    const int isDisk = fstat(file, &found) == 0 && S_ISREG(found.st_mode);
    if (hangs && isDisk && prctl(PR_GET_NAME, thread) == 0 && strcmp(thread, "historian") == 0)
        while (access(hangs, F_OK) == 0) usleep(20000);
    errno = fault;
}

// The function of this name behind this one.
static void* next(const char* name)
{
    return dlsym(RTLD_NEXT, name);
}

ssize_t write(int file, const void* data, size_t size)
{
    ssize_t (*real)(int, const void*, size_t);
    *(void**)&real = next("write");
    waitForDisk(file);
    return real(file, data, size);
}

ssize_t pwrite(int file, const void* data, size_t size, off_t at)
{
    ssize_t (*real)(int, const void*, size_t, off_t);
    *(void**)&real = next("pwrite");
    waitForDisk(file);
    return real(file, data, size, at);
}

ssize_t pwrite64(int file, const void* data, size_t size, off64_t at)
{
    ssize_t (*real)(int, const void*, size_t, off64_t);
    *(void**)&real = next("pwrite64");
    waitForDisk(file);
    return real(file, data, size, at);
}

int fdatasync(int file)
{
    int (*real)(int);
    *(void**)&real = next("fdatasync");
    waitForDisk(file);
    return real(file);
}

int fsync(int file)
{
    int (*real)(int);
    *(void**)&real = next("fsync");
    waitForDisk(file);
    return real(file);
}
