// A disk that need not be waited for: preloaded into tests and what they start. No test cuts the power; what a program has written outlives it
// in the memory of the system, where it was killed too.
int fsync(int file);
int fdatasync(int file);

int fsync(int file)
{
    (void)file;
    return 0;
}

int fdatasync(int file)
{
    (void)file;
    return 0;
}
